// Pages in words: what stands where, what belongs together, what a reader extracts.
#include <map>

#include "setting.h"

namespace overens::layout::tests {

using namespace document;

namespace {

std::int64_t rounded(Length length) {
    return (length.millipoints() + 500) / 1000;
}

std::string at(Point point) {
    return std::to_string(rounded(point.x)) + " " + std::to_string(rounded(point.y));
}

std::string by(overens::Size size) {
    return std::to_string(rounded(size.width)) + "×" + std::to_string(rounded(size.height));
}

std::string visible(std::string text) {
    for (const auto& [from, to] : std::map<std::string, std::string>{{"\u00AD", "~"}, {"\u00A0", "_"}}) {
        for (std::size_t place = 0; (place = text.find(from, place)) != std::string::npos;)
            text.replace(place, 2, to);
    }
    return text;
}

bool is_artifact(const Owner& owner) {
    return std::holds_alternative<Artifact>(owner);
}

struct Line {
    const Pages& pages;
    std::string page;
    bool drawn;
    std::string& result;

    void operator()(const TextRun& run) const {
        result += page + at(run.origin) + " " + visible(run.text);
        if (is_artifact(run.owner)) result += " [artifact]";
        result += '\n';
    }
    void operator()(const Fill& fill) const {
        if (drawn) result += page + at(fill.corner) + " fill " + by(fill.size) + '\n';
    }
    void operator()(const Frame& frame) const {
        if (drawn) result += page + at(frame.corner) + " frame " + by(frame.size) + '\n';
    }
    void operator()(const PlacedPicture& picture) const {
        result += page + at(picture.corner) + " picture " + by(picture.size) + '\n';
    }
    void operator()(const Shape& shape) const {
        if (!drawn) return;
        const auto point = [&](Point of) { return at({shape.corner.x + of.x, shape.corner.y + of.y}); };
        result += page + (shape.path->fill ? "shape" : "stroke");
        for (const Path::Step& step : shape.path->steps) {
            if (step.move == Path::Move::to) result += " " + point(step.first);
            if (step.move == Path::Move::line) result += " – " + point(step.first);
            if (step.move == Path::Move::curve) result += " ~ " + point(step.end);
        }
        result += '\n';
    }
    void operator()(const FieldArea& area) const {
        result += page + at(area.corner) + " field " + by(area.size);
        if (is_artifact(area.owner)) {
            result += " [artifact]\n";
            return;
        }
        const FieldShown& shown = pages.fields[area.field];
        if (const auto* field = std::get_if<Field>(&shown.what)) {
            result += " " + field->name;
            if (field->kind != Field::Kind::text) result += "=" + field->value;
        } else {
            result += " signed " + std::get<SignatureField>(shown.what).name;
        }
        result += '\n';
        for (const TextRun& run : shown.value)
            result += page + at(run.origin) + " written " + run.text + '\n';
    }
    void operator()(const FigureBox& box) const {
        result += page + at(box.corner) + " figure " + by(box.size) + '\n';
    }
};

constexpr const char* name(Role role) {
    switch (role) {
        case Role::document:
            return "Document";
        case Role::part:
            return "Part";
        case Role::section:
            return "Sect";
        case Role::paragraph:
            return "P";
        case Role::title:
            return "Title";
        case Role::heading1:
            return "H1";
        case Role::heading2:
            return "H2";
        case Role::heading3:
            return "H3";
        case Role::heading4:
            return "H4";
        case Role::heading5:
            return "H5";
        case Role::heading6:
            return "H6";
        case Role::list:
            return "L";
        case Role::list_item:
            return "LI";
        case Role::list_label:
            return "Lbl";
        case Role::list_body:
            return "LBody";
        case Role::table:
            return "Table";
        case Role::table_head:
            return "THead";
        case Role::table_body:
            return "TBody";
        case Role::table_row:
            return "TR";
        case Role::header_cell:
            return "TH";
        case Role::data_cell:
            return "TD";
        case Role::caption:
            return "Caption";
        case Role::figure:
            return "Figure";
        case Role::note:
            return "Note";
        case Role::contents:
            return "TOC";
        case Role::contents_entry:
            return "TOCI";
        case Role::reference:
            return "Reference";
        case Role::link:
            return "Link";
        case Role::span:
            return "Span";
        case Role::strong:
            return "Strong";
        case Role::emphasis:
            return "Em";
        case Role::form:
            return "Form";
        case Role::division:
            return "Div";
        case Role::block_quote:
            return "BlockQuote";
    }
    return "?";
}

/// The text runs of the document itself, page by page.
std::vector<const TextRun*> own_runs(const Pages& pages) {
    std::vector<const TextRun*> runs;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || is_artifact(run->owner)) continue;
            // The words of a drawing are no words of the paper.
            if (pages.elements[std::get<ElementIndex>(run->owner)].role == Role::figure) continue;
            runs.push_back(run);
        }
    }
    return runs;
}

}  // namespace

std::string dump(const Pages& pages, bool drawn) {
    std::string result;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const Item& item : pages.pages[page].items) {
            std::visit(Line{pages, std::to_string(page + 1) + " ", drawn, result}, item);
        }
    }
    return result;
}

std::string texts(const Pages& pages) {
    std::string result;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0) result += " | ";
        result += std::to_string(page + 1) + ":";
        for (const Item& item : pages.pages[page].items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || is_artifact(run->owner)) continue;
            result += " " + visible(run->text);
            while (result.back() == ' ') result.pop_back();
        }
    }
    return result;
}

namespace {

/// What stands in a head cell that another names.
std::string head_words(const Pages& pages, const std::map<ElementIndex, std::string>& own,
                       ElementIndex head) {
    for (const auto& [element, text] : own) {
        if (pages.elements[element].parent == head) return text;
    }
    return "?";
}

}  // namespace

std::string tree(const Pages& pages) {
    std::map<ElementIndex, std::string> own;
    for (const TextRun* run : own_runs(pages)) own[std::get<ElementIndex>(run->owner)] += visible(run->text);
    std::string result;
    std::vector<int> depths(pages.elements.size(), 0);
    for (ElementIndex index = 0; index < pages.elements.size(); ++index) {
        const Element& element = pages.elements[index];
        if (index > 0) {
            REQUIRE(element.parent < index);
            depths[index] = depths[element.parent] + 1;
        }
        result += std::string(static_cast<std::size_t>(depths[index]) * 2, ' ') + name(element.role);
        if (element.scope == Scope::column) result += " scope=column";
        if (element.scope == Scope::row) result += " scope=row";
        if (element.column_span > 1) result += " columns=" + std::to_string(element.column_span);
        if (element.row_span > 1) result += " rows=" + std::to_string(element.row_span);
        for (const ElementIndex head : *element.headers) result += " of=" + head_words(pages, own, head);
        if (element.ordered) result += " ordered";
        if (!element.language.empty()) result += " lang=" + *element.language;
        if (!element.alternative.empty()) result += " alt=" + *element.alternative;
        if (!own[index].empty()) result += ": " + own[index];
        while (result.back() == ' ') result.pop_back();
        result += '\n';
    }
    return result;
}

std::string extracted(const Pages& pages) {
    std::string result;
    ElementIndex last = 0;
    for (const TextRun* run : own_runs(pages)) {
        const auto owner = std::get<ElementIndex>(run->owner);
        const auto block = [&](ElementIndex index) {
            for (;;) {
                const Role role = pages.elements[index].role;
                if (role != Role::link && role != Role::span && role != Role::strong &&
                    role != Role::emphasis)
                    return index;
                index = pages.elements[index].parent;
            }
        };
        if (block(owner) != last && !result.empty()) result += ' ';
        last = block(owner);
        result += run->text;
    }
    for (std::size_t place = 0; (place = result.find("\u00AD", place)) != std::string::npos;)
        result.erase(place, 2);
    return result;
}

}  // namespace overens::layout::tests
