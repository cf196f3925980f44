#include "judge/structure_tree.h"

namespace overens::testing {

namespace {

std::string mapped(const PdfFile& file, const Json& roles, std::string type) {
    for (int step = 0; step < 50 && !is_standard_type(type); ++step) {
        const Json& next = file.get(roles, type.c_str());
        if (!next.is_string()) break;
        type = next.get<std::string>();
    }
    return type;
}

/// Reads the tree without recursion: a hostile file may be as deep as it likes.
class Reader {
 public:
    explicit Reader(const PdfFile& file)
        : file_(file),
          root_(file.get(file.catalog(), "/StructTreeRoot")),
          roles_(file.get(root_, "/RoleMap")) {}

    StructureTree read() {
        open(PdfFile::raw(root_, "/K"), nullptr);
        while (!open_.empty()) {
            const auto [kid, parent] = open_.back();
            open_.pop_back();
            take(*kid, parent);
        }
        return std::move(tree_);
    }

 private:
    struct Open {
        const Json* kid;
        StructureNode* parent;
    };

    void open(const Json& kids, StructureNode* parent) {
        const Json& resolved = file_.resolve(kids);
        if (!resolved.is_array()) {
            if (!kids.is_null()) open_.push_back({&kids, parent});
            return;
        }
        for (auto kid = resolved.rbegin(); kid != resolved.rend(); ++kid) open_.push_back({&*kid, parent});
    }

    void take(const Json& kid, StructureNode* parent) {
        const Json& value = file_.resolve(kid);
        if (value.is_number_integer()) {
            if (parent) add_content(parent, PdfFile::raw(*parent->value, "/Pg"), value);
            return;
        }
        if (!value.is_object()) return;
        const Json& type = PdfFile::raw(value, "/Type");
        if (is_name(type, "/MCR")) {
            const Json& page =
                value.contains("/Pg") ? value["/Pg"] : PdfFile::raw(parent ? *parent->value : value, "/Pg");
            if (parent) add_content(parent, page, PdfFile::raw(value, "/MCID"));
        } else if (is_name(type, "/OBJR")) {
            const int number = reference_number(PdfFile::raw(value, "/Obj"));
            if (parent) parent->annotations.push_back(number), tree_.by_annotation[number] = parent;
        } else {
            add_element(kid, value, parent);
        }
    }

    void add_content(StructureNode* node, const Json& page, const Json& number) {
        if (!number.is_number_integer()) return;
        const std::pair<int, int> content(reference_number(page), number.get<int>());
        node->contents.push_back(content);
        tree_.by_content[content] = node;
    }

    void add_element(const Json& kid, const Json& value, StructureNode* parent) {
        const int number = reference_number(kid);
        if (number != 0 && !seen_.insert(number).second) {
            tree_.circular_kids = true;
            return;
        }
        auto node = std::make_unique<StructureNode>();
        node->number = number;
        node->value = &value;
        if (const Json& own = PdfFile::raw(value, "/S"); own.is_string())
            node->own_type = own.get<std::string>();
        node->type = mapped(file_, roles_, node->own_type);
        node->parent = parent;
        const Json& language = parent ? PdfFile::raw(value, "/Lang") : file_.get(file_.catalog(), "/Lang");
        node->language = text_of(value.contains("/Lang") ? value["/Lang"] : language)
                             .value_or(parent ? parent->language : "");
        if (parent) parent->kids.push_back(node.get());
        open(PdfFile::raw(*node->value, "/K"), node.get());
        tree_.nodes.push_back(std::move(node));
    }

    const PdfFile& file_;
    const Json& root_;
    const Json& roles_;
    StructureTree tree_;
    std::vector<Open> open_;
    std::set<int> seen_;
};

}  // namespace

bool is_standard_type(const std::string& type) {
    static const std::set<std::string> standard = {
        "/Document", "/Part",    "/Art",   "/Sect",      "/Div",     "/BlockQuote", "/Caption",
        "/TOC",      "/TOCI",    "/Index", "/NonStruct", "/Private", "/P",          "/H",
        "/H1",       "/H2",      "/H3",    "/H4",        "/H5",      "/H6",         "/L",
        "/LI",       "/Lbl",     "/LBody", "/Table",     "/TR",      "/TH",         "/TD",
        "/THead",    "/TBody",   "/TFoot", "/Span",      "/Quote",   "/Note",       "/Reference",
        "/BibEntry", "/Code",    "/Link",  "/Annot",     "/Ruby",    "/RB",         "/RT",
        "/RP",       "/Warichu", "/WT",    "/WP",        "/Figure",  "/Formula",    "/Form"};
    return standard.contains(type);
}

StructureTree StructureTree::read(const PdfFile& file) {
    return Reader(file).read();
}

}  // namespace overens::testing
