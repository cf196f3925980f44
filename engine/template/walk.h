#pragma once

#include "template/expansion.h"

namespace overens::templates {

/// Calls `visit` for every node that is there with these data: control words are followed, and never visited.
template <class Visit>
void Expansion::each(const Nodes& nodes, const Visit& visit) {
    for (const Node& node : nodes) {
        if (stopped) return;
        if (const auto* choice = node.as<Choose>()) {
            for (const Choose::Branch& branch : choice->branches) {
                if (branch.test && !holds(*branch.test)) continue;
                each(branch.content, visit);
                break;
            }
        } else if (const auto* loop = node.as<Repeat>()) {
            const expression::Value list = value(loop->list);
            const auto& element = loop->list.type().element;
            if (!element) continue;
            const std::size_t size = expression::size_of(list);
            for (std::size_t index = 0; index < size && !stopped; ++index) {
                count_part();
                frame.set(loop->slot, expression::element_of(list, index, *element));
                if (loop->index_slot)
                    frame.set(*loop->index_slot, data::Decimal(static_cast<std::int64_t>(index) + 1));
                rounds.push_back(index + 1);
                each(loop->content, visit);
                rounds.pop_back();
            }
        } else if (const auto* let = node.as<Let>()) {
            frame.set(let->slot, value(let->value));
        } else if (const auto* need = node.as<Require>()) {
            require(*need);
        } else if (node.language) {
            const Speaking here(*this, *node.language);
            visit(node);
        } else {
            visit(node);
        }
    }
}

}  // namespace overens::templates
