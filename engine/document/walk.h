#pragma once

#include <type_traits>
#include <variant>

#include "document/document.h"

namespace overens::document {

/// Calls `on_block` for every block and `on_inlines` for the words of every line, in reading order.
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

}  // namespace overens::document
