#include "pdf/structure_writer.h"

#include <algorithm>
#include <numeric>

#include "base/diagnostic.h"
#include "pdf/messages.h"
#include "pdf/structure_type.h"
#include "pdf/unicode.h"

namespace overens::pdf {

using layout::Element;
using layout::ElementIndex;
using layout::Role;

namespace {

[[noreturn]] void unsound(const char* what) {
    throw Failure(FailureKind::machine, {.message = Message(messages::pdf_pages_unsound, what)});
}

bool is_heading(Role role) {
    return role >= Role::heading1 && role <= Role::heading6;
}

/// Numbers of one width sort as names as they do as numbers.
std::string identifier(ElementIndex element) {
    std::string digits = number(element);
    return "n" + std::string(10 - digits.size(), '0') + digits;
}

}  // namespace

StructureWriter::StructureWriter(const layout::Pages& pages, ObjectStore& store)
    : elements_(pages.elements), store_(store), pages_(pages.pages.size()) {
    const std::size_t count = elements_.size();
    if (count == 0) unsound("root");
    for (ElementIndex index = 1; index < count; ++index) {
        if (elements_[index].parent >= index) unsound("parent");
    }
    const auto first = std::find_if(elements_.begin(), elements_.end(), [](const Element& element) {
        return element.role == Role::title || is_heading(element.role);
    });
    title_is_heading_ = first != elements_.end() && first->role == Role::title;
    shown_as_.resize(count);
    std::iota(shown_as_.begin(), shown_as_.end(), ElementIndex{0});
    objects_.resize(count);
    kids_.resize(count);
    children_.resize(count);
    attached_.resize(count);
    rank_.resize(count);
    boxes_.resize(count);
    heads_.resize(count);
    for (const Element& element : elements_) {
        for (const ElementIndex head : *element.headers) {
            if (head >= count || elements_[head].role != Role::header_cell) unsound("head");
            heads_[head] = true;
        }
    }
    contents_.reserve(pages_);
    find_kept(pages);
}

void StructureWriter::find_kept(const layout::Pages& pages) {
    std::vector<bool> kept(elements_.size());
    const auto keep = [&](ElementIndex element) {
        if (element >= kept.size()) unsound("element");
        kept[element] = true;
    };
    keep(0);
    for (const layout::Page& page : pages.pages) {
        for (const layout::Item& item : page.items) {
            const layout::Owner& owner =
                std::visit([](const auto& thing) -> const layout::Owner& { return thing.owner; }, item);
            if (const auto* element = std::get_if<ElementIndex>(&owner)) keep(*element);
        }
        for (const layout::LinkArea& link : page.links) keep(link.element);
    }
    const std::vector<bool> has_content = kept;
    for (std::size_t index = elements_.size(); index-- > 1;) {
        const Element& element = elements_[index];
        if (element.role == Role::header_cell || element.role == Role::data_cell) kept[index] = true;
        if (kept[index]) kept[element.parent] = true;
    }
    merge_lone_paragraphs(kept, has_content);
    for (ElementIndex index = 0; index < elements_.size(); ++index) {
        if (!kept[index]) continue;
        objects_[index] = store_.allocate();
        if (index == 0) continue;
        auto& siblings = children_[parent(index)];
        rank_[index] = siblings.size();
        siblings.push_back(index);
    }
}

void StructureWriter::merge_lone_paragraphs(std::vector<bool>& kept, const std::vector<bool>& has_content) {
    std::vector<std::uint32_t> children(elements_.size());
    for (std::size_t index = 1; index < elements_.size(); ++index) {
        if (kept[index]) ++children[elements_[index].parent];
    }
    for (std::size_t index = 1; index < elements_.size(); ++index) {
        const Element& element = elements_[index];
        if (!kept[index] || element.role != Role::paragraph || !element.language.empty() ||
            !element.alternative.empty()) {
            continue;
        }
        const Role outer = elements_[element.parent].role;
        const bool may_hold_text =
            outer == Role::data_cell || outer == Role::header_cell || outer == Role::list_body;
        if (!may_hold_text || has_content[element.parent] || children[element.parent] != 1) continue;
        shown_as_[index] = element.parent;
        kept[index] = false;
    }
}

void StructureWriter::begin_page(Reference page) {
    page_ = page;
    contents_.emplace_back();
}

/// Puts an element among its parent's kids, and those of its siblings before it that have not come yet (empty
/// cells).
void StructureWriter::attach(ElementIndex element) {
    while (element != 0) {
        const ElementIndex parent = this->parent(element);
        std::size_t& attached = attached_[parent];
        if (rank_[element] < attached) return;
        for (; attached <= rank_[element]; ++attached) {
            kids_[parent].push_back({KidKind::element, {}, children_[parent][attached]});
        }
        element = parent;
    }
}

int StructureWriter::mark(ElementIndex element) {
    element = shown_as_[element];
    attach(element);
    std::vector<ElementIndex>& contents = contents_.back();
    const auto number = static_cast<std::uint32_t>(contents.size());
    contents.push_back(element);
    kids_[element].push_back({KidKind::content, page_, number});
    return static_cast<int>(number);
}

std::size_t StructureWriter::add_annotation(ElementIndex element, Reference annotation) {
    element = shown_as_[element];
    attach(element);
    kids_[element].push_back({KidKind::annotation, page_, annotation.number});
    annotated_.push_back(element);
    return pages_ + annotated_.size() - 1;
}

std::string_view StructureWriter::type(ElementIndex element) const {
    return structure_type(elements_[shown_as_[element]].role, title_is_heading_);
}

bool StructureWriter::is_named(ElementIndex element) const {
    return elements_[element].role == Role::note || heads_[element];
}

std::string StructureWriter::attributes(ElementIndex index) const {
    const Element& element = elements_[index];
    std::string table;
    if (element.role == Role::header_cell) {
        layout::Scope scope = element.scope;
        if (scope == layout::Scope::none) {
            const Role group = elements_[elements_[element.parent].parent].role;
            scope = group == Role::table_head ? layout::Scope::column : layout::Scope::row;
        }
        table += scope == layout::Scope::column ? " /Scope /Column" : " /Scope /Row";
    }
    if (element.column_span > 1) table += " /ColSpan " + number(element.column_span);
    if (element.row_span > 1) table += " /RowSpan " + number(element.row_span);
    if (!element.headers.empty()) {
        table += " /Headers [";
        for (const ElementIndex head : *element.headers) table += literal_string(identifier(head));
        table += ']';
    }
    if (!table.empty()) return "<</O /Table" + table + ">>";
    if (element.role == Role::list) {
        return std::string("<</O /List /ListNumbering ") + (element.ordered ? "/Decimal" : "/Disc") + ">>";
    }
    if (!boxes_[index].empty()) return "<</O /Layout /Placement /Block /BBox [" + boxes_[index] + "]>>";
    return {};
}

void StructureWriter::append_kids(std::string& out, ElementIndex element) const {
    const std::vector<Kid>& kids = kids_[element];
    const auto home =
        std::find_if(kids.begin(), kids.end(), [](const Kid& kid) { return kid.kind == KidKind::content; });
    if (home != kids.end()) out += " /Pg " + reference(home->page);
    if (kids.empty()) return;
    out += kids.size() == 1 ? " /K " : " /K [";
    for (const Kid& kid : kids) {
        if (&kid != &kids.front()) out += ' ';
        switch (kid.kind) {
            case KidKind::element:
                append_reference(out, objects_[kid.number]);
                break;
            case KidKind::content:
                if (kid.page == home->page)
                    append_number(out, kid.number);
                else
                    out += "<</Type /MCR /Pg " + reference(kid.page) + " /MCID " + number(kid.number) + ">>";
                break;
            case KidKind::annotation:
                out += "<</Type /OBJR /Obj " + reference({kid.number}) + " /Pg " + reference(kid.page) + ">>";
                break;
        }
    }
    if (kids.size() > 1) out += ']';
}

void StructureWriter::write_element(ElementIndex index, Reference parent) {
    const Element& element = elements_[index];
    std::string text = "/S ";
    text += name(type(index)) + " /P " + reference(parent);
    if (is_language_tag(*element.language)) text += " /Lang " + text_string(*element.language);
    if (!element.alternative.empty()) text += " /Alt " + text_string(*element.alternative);
    if (is_named(index)) text += " /ID " + literal_string(identifier(index));
    if (!element.expansion.empty()) text += " /E " + text_string(*element.expansion);
    if (const std::string found = attributes(index); !found.empty()) text += " /A " + found;
    append_kids(text, index);
    store_.set(objects_[index], std::move(text));
}

Reference StructureWriter::write() {
    for (ElementIndex index = 0; index < elements_.size(); ++index) {
        if (!children_[index].empty()) attach(children_[index].back());
    }
    const Reference root = store_.allocate();
    std::string names;
    for (ElementIndex index = 0; index < elements_.size(); ++index) {
        if (objects_[index] == Reference{}) continue;
        write_element(index, index == 0 ? root : objects_[parent(index)]);
        if (is_named(index)) {
            names += literal_string(identifier(index)) + ' ' + reference(objects_[index]) + ' ';
        }
    }
    std::string parents;
    for (std::size_t page = 0; page < contents_.size(); ++page) {
        parents += number(static_cast<std::int64_t>(page)) + " [";
        for (const ElementIndex element : contents_[page]) parents += reference(objects_[element]) + ' ';
        parents += "]\n";
    }
    for (std::size_t at = 0; at < annotated_.size(); ++at) {
        parents +=
            number(static_cast<std::int64_t>(pages_ + at)) + ' ' + reference(objects_[annotated_[at]]) + '\n';
    }
    std::string text = "/Type /StructTreeRoot /K [" + reference(objects_[0]) + "] /ParentTree <</Nums [" +
                       parents + "]>> /ParentTreeNextKey " +
                       number(static_cast<std::int64_t>(pages_ + annotated_.size())) + " /RoleMap <<" +
                       std::string(role_map) + ">>";
    if (!names.empty()) text += " /IDTree <</Names [" + names + "]>>";
    store_.set(root, std::move(text));
    return root;
}

}  // namespace overens::pdf
