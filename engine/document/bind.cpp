#include "document/bind.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "document/walk.h"
#include "document/words.h"

namespace overens::document {

namespace {

/// A full stop parts the members of a field's name.
std::string member(std::string name) {
    std::ranges::replace(name, '.', '-');
    return name;
}

/// Makes one paper a part of the whole.
class Binder {
 public:
    Binder(Document& whole, Contents* contents) : whole_(whole), contents_(contents) {}

    void add(Leaf&& leaf, bool is_cover) {
        Document& paper = leaf.document;
        // A cover keeps its names, unless it has papers bound already, whose names look like ours.
        const bool plain_cover = is_cover && !binds(paper.blocks);
        prefix_ = plain_cover ? std::string() : std::to_string(is_cover ? 0 : ++papers_) + '-';
        fields_ = prefix_;
        if (paper.form) fields_ += member(paper.form->name + ' ' + paper.form->version) + '.';
        name_ = std::move(leaf.name);
        counted_ = false;
        listed_ = !is_cover;
        entries_.clear();
        if (contents_ && !is_cover) drop_contents(paper.blocks);
        walk(
            paper.blocks, [this](Block& block) { rename(block); }, [this](Inlines& words) { rename(words); });
        notes_ += notes_here_;
        notes_here_ = 0;
        if (contents_) std::ranges::move(entries_, std::back_inserter(contents_->entries));
        place(std::move(paper));
        std::get<Section>(whole_.blocks.back()).pages_after = leaf.pages_after;
    }

 private:
    static bool binds(const Blocks& blocks) {
        return std::ranges::any_of(blocks, [](const Block& block) {
            const auto* section = std::get_if<Section>(&block);
            return section && section->paper;
        });
    }

    static void drop_contents(Blocks& blocks) {
        std::erase_if(blocks,
                      [](const Block& block) { return std::holds_alternative<Contents>(block.node()); });
        for (Block& block : blocks) {
            if (auto* section = std::get_if<Section>(&block)) drop_contents(section->blocks);
            if (auto* keep = std::get_if<Keep>(&block)) drop_contents(keep->blocks);
            if (auto* columns = std::get_if<Columns>(&block)) drop_contents(columns->blocks);
        }
    }

    void rename(Block& block) {
        if (auto* title = std::get_if<Title>(&block)) {
            // The papers that it binds itself are listed like the others.
            if (!title->id.empty()) {
                title->id.insert(0, id_prefix());
                entries_.push_back({1, title->id, {}, title->name});
                counted_ = false;
                listed_ = true;
                return;
            }
            if (!listed_) return;
            title->id = "handling_" + std::to_string(papers_);
            title->name = name_.empty() ? plain(title->content) : name_;
            entries_.push_back({1, title->id, {}, title->name});
        } else if (auto* heading = std::get_if<Heading>(&block)) {
            rename(*heading);
        } else if (auto* signatures = std::get_if<Signatures>(&block)) {
            for (Signature& party : signatures->parties) party.id.insert(0, prefix_);
        } else if (auto* list = std::get_if<Contents>(&block)) {
            for (Contents::Entry& entry : list->entries) entry.id.insert(0, id_prefix());
        }
    }

    void rename(Heading& heading) {
        if (!heading.id.empty()) heading.id.insert(0, id_prefix());
        if (!heading.number.empty() && !std::exchange(counted_, true)) heading.counts_anew = true;
        if (!contents_ || !listed_ || heading.level + 1 > contents_->levels) return;
        if (heading.id.empty()) heading.id = "avsnitt_" + std::to_string(++unnamed_);
        entries_.push_back({heading.level + 1, heading.id, heading.number, plain(heading.content)});
    }

    void rename(Inlines& words) {
        for (Inline& one : words) {
            if (auto* reference = std::get_if<Held<Reference>>(&one)) {
                (*reference)->target.insert(0, id_prefix());
            } else if (auto* field = std::get_if<Held<Field>>(&one)) {
                (*field)->name.insert(0, fields_);
            } else if (auto* note = std::get_if<Footnote>(&one)) {
                note->number += notes_;
                ++notes_here_;
            }
        }
    }

    std::string id_prefix() const {
        return prefix_.empty() ? std::string() : "h" + prefix_.substr(0, prefix_.size() - 1) + '.';
    }

    /// Sections do not stand in each other: what stands between those of the paper becomes sections, too.
    void place(Document&& paper) {
        const auto bound = std::make_shared<const BoundPaper>(
            BoundPaper{.letterhead = std::move(paper.furniture.letterhead),
                       .language = paper.language == whole_.language ? std::string() : paper.language,
                       .form = std::move(paper.form)});
        bool begins = true;
        const auto add = [&](Section&& section) {
            const bool first = std::exchange(begins, false);
            if (!section.paper) {
                section.paper = bound;
                section.begins_paper = first;
                // The head of a paper begins on its second page.
                if (first) section.header_on_first = false;
            }
            if (!section.header) section.header = paper.furniture.header;
            if (!section.footer) section.footer = paper.furniture.footer;
            section.numbers_from.reset();
            whole_.blocks.emplace_back(std::move(section));
        };
        Section between;
        const auto flush = [&] {
            if (!between.blocks.empty()) add(std::exchange(between, {}));
        };
        for (Block& block : paper.blocks) {
            if (auto* section = std::get_if<Section>(&block)) {
                flush();
                add(std::move(*section));
            } else {
                between.blocks.push_back(std::move(block));
            }
        }
        flush();
        if (begins) add({});
    }

    Document& whole_;
    Contents* contents_;
    std::vector<Contents::Entry> entries_ = {};
    int papers_ = 0;
    int unnamed_ = 0;
    int notes_ = 0;
    int notes_here_ = 0;
    bool counted_ = false;  ///< a heading of the paper has had a number
    bool listed_ = false;   ///< what stands here is in the contents
    std::string prefix_ = {};
    std::string fields_ = {};
    std::string name_ = {};
};

/// The first one; sections do not move it.
Contents* find_contents(Blocks& blocks) {
    Contents* found = nullptr;
    walk(
        blocks,
        [&](Block& block) {
            if (auto* list = std::get_if<Contents>(&block); list && !found) found = list;
        },
        [](Inlines&) {});
    return found;
}

}  // namespace

Document bind(Document whole, std::vector<Leaf> papers) {
    Document cover = whole;
    whole.blocks.clear();
    whole.furniture = {};
    whole.form.reset();
    // Entries are gathered apart: the list itself moves into the cover's section.
    Contents* const list = find_contents(cover.blocks);
    Contents gathered;
    if (list) gathered.levels = list->levels;
    Binder binder(whole, list ? &gathered : nullptr);
    const bool has_cover = !cover.blocks.empty();
    if (has_cover) binder.add({std::move(cover)}, true);
    for (Leaf& leaf : papers) {
        whole.numbered = whole.numbered || leaf.document.numbered;
        if (!whole.accent) whole.accent = leaf.document.accent;
        binder.add(std::move(leaf), false);
    }
    if (list) {
        Contents* const placed = find_contents(whole.blocks);
        placed->entries = std::move(gathered.entries);
        placed->of_papers = true;
    }
    return whole;
}

}  // namespace overens::document
