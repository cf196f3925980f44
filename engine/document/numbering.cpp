#include "document/numbering.h"

#include <array>
#include <map>
#include <string_view>

#include "document/words.h"

namespace overens::document {

namespace {

constexpr std::size_t most_levels = 3;

/// Calls `visit` for every inline and `block` for every block, in reading order.
template <class OnBlock, class OnInlines>
class Walk {
 public:
    Walk(const OnBlock& on_block, const OnInlines& on_inlines)
        : on_block_(on_block), on_inlines_(on_inlines) {}

    template <class Some>
    void blocks(Some& blocks) const {
        for (auto& block : blocks) {
            on_block_(block);
            std::visit([this](auto& node) { inside(node); },
                       static_cast<
                           std::conditional_t<std::is_const_v<Some>, const Block::variant&, Block::variant&>>(
                           block));
        }
    }

 private:
    template <class Words>
    void line(Words& words) const {
        on_inlines_(words);
        for (auto& part : words) {
            if (auto* footnote = std::get_if<Footnote>(&part)) blocks(footnote->content);
        }
    }

    template <class Node>
    void inside(Node& node) const {
        if constexpr (requires { node.content; }) line(node.content);
        if constexpr (requires { node.subtitle; }) line(node.subtitle);
        if constexpr (requires { node.caption; }) line(node.caption);
        if constexpr (requires { node.source; }) line(node.source);
        if constexpr (requires { node.addressee; }) {
            for (auto& words : node.addressee) line(words);
            inside(node.references);
        }
        if constexpr (requires { node.blocks; }) blocks(node.blocks);
        if constexpr (requires { node.items; }) {
            for (auto& item : node.items) blocks(item);
        }
        if constexpr (requires { node.facts; }) {
            for (auto& fact : node.facts) {
                line(fact.label);
                blocks(fact.value);
            }
        }
        if constexpr (requires { node.panels; }) {
            for (auto& panel : node.panels) blocks(panel.blocks);
        }
        if constexpr (requires { node.tiles; }) {
            for (auto& tile : node.tiles) blocks(tile.words);
        }
        if constexpr (requires { node.steps; }) {
            for (auto& step : node.steps) blocks(step.blocks);
        }
        if constexpr (requires { node.body; }) {
            for (auto* rows : {&node.head, &node.body}) {
                for (auto& row : *rows) {
                    for (auto& cell : row.cells) blocks(cell.content);
                }
            }
        }
    }

    const OnBlock& on_block_;
    const OnInlines& on_inlines_;
};

template <class Some, class OnBlock, class OnInlines>
void walk(Some& blocks, const OnBlock& on_block, const OnInlines& on_inlines) {
    Walk<OnBlock, OnInlines>(on_block, on_inlines).blocks(blocks);
}

/// Counts headings, level by level.
class Counter {
 public:
    std::string next(const Heading& heading) {
        const auto level = static_cast<std::size_t>(heading.level < 1 ? 0 : heading.level - 1);
        if (level >= most_levels) return {};
        bool has_number = heading.numbered;
        for (std::size_t above = 0; above < level; ++above) has_number = has_number && numbered_[above];
        for (std::size_t below = level + 1; below < most_levels; ++below) counts_[below] = 0;
        numbered_[level] = has_number;
        if (!has_number) return {};
        ++counts_[level];
        std::string number;
        for (std::size_t above = 0; above <= level; ++above) {
            number += (above > 0 ? "." : "") + std::to_string(counts_[above]);
        }
        return number;
    }

 private:
    std::array<int, most_levels> counts_ = {};
    std::array<bool, most_levels> numbered_ = {};
};

}  // namespace

void number_headings(Document& document) {
    Counter counter;
    std::vector<Heading*> headings;
    std::vector<Contents*> contents;
    bool refers = false;
    walk(
        document.blocks,
        [&](Block& block) {
            if (auto* heading = std::get_if<Heading>(&block)) {
                heading->number = counter.next(*heading);
                headings.push_back(heading);
            } else if (auto* list = std::get_if<Contents>(&block)) {
                contents.push_back(list);
            }
        },
        [&](Inlines& content) {
            for (const Inline& one : content) refers = refers || std::holds_alternative<Reference>(one);
        });

    int unnamed = 0;
    for (Contents* list : contents) {
        list->entries.clear();
        for (Heading* heading : headings) {
            if (heading->level > list->levels) continue;
            if (heading->id.empty()) heading->id = "rubrik_" + std::to_string(++unnamed);
            list->entries.push_back({heading->level, heading->id, heading->number, plain(heading->content)});
        }
    }
    if (!refers) return;
    std::map<std::string_view, const Heading*> by_id;
    for (const Heading* heading : headings) {
        if (!heading->id.empty()) by_id.emplace(heading->id, heading);
    }
    walk(
        document.blocks, [](Block&) {},
        [&](Inlines& content) {
            for (Inline& one : content) {
                auto* reference = std::get_if<Reference>(&one);
                if (!reference) continue;
                const auto found = by_id.find(reference->target);
                if (found == by_id.end()) continue;
                const Heading& heading = *found->second;
                const std::string title = plain(heading.content);
                if (reference->show == Reference::Show::number) reference->text.text = heading.number;
                if (reference->show == Reference::Show::title) reference->text.text = title;
                reference->description = titled(heading.number, title);
            }
        });
}

bool asks_for_pages(const Document& document) {
    bool asks = false;
    walk(
        document.blocks, [&](const Block& block) { asks = asks || std::holds_alternative<Contents>(block); },
        [&](const Inlines& content) {
            for (const Inline& one : content) {
                const auto* reference = std::get_if<Reference>(&one);
                asks = asks || (reference && reference->show == Reference::Show::page);
            }
        });
    return asks;
}

}  // namespace overens::document
