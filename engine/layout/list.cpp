#include <algorithm>
#include <utility>

#include "document/fixed_words.h"
#include "layout/blocks.h"

namespace overens::layout {

namespace {

constexpr auto style = document::Style::list_item;

}  // namespace

Length list_indent(Job& job, const document::List& list) {
    if (list.items.empty()) return {};
    const std::string widest = document::list_label(list, list.items.size() - 1, job.theme.list.bullet);
    const Length label = extent(job, {document::Text{widest}}, style, false, false).most;
    return std::max(job.theme.list.indent, label + job.theme.look(style).size / 3);
}

Flow set_list(Job& job, const document::List& list, const Area& area) {
    Flow flow;
    if (list.items.empty()) return flow;
    const Length indent = list_indent(job, list);
    Element element{.role = Role::list, .parent = area.parent};
    element.ordered = list.ordered;
    const ElementIndex parent = job.structure.add(std::move(element));
    for (std::size_t index = 0; index < list.items.size(); ++index) {
        const ElementIndex item = job.structure.add(Role::list_item, parent);
        Area label_area = area;
        label_area.width = indent;
        label_area.x = area.mirrored(area.x, indent);
        label_area.parent = item;
        label_area.alignment = document::Alignment::left;
        const std::string words = document::list_label(list, index, job.theme.list.bullet);
        Flow label = set_text(job, {document::Text{words}}, style, Role::list_label, label_area);

        Area body = area;
        body.width = std::max(area.width - indent, job.theme.look(style).size);
        body.x = area.mirrored(area.x + indent, body.width);
        body.in_list = true;
        body.parent = job.structure.add(Role::list_body, item);
        Flow content = set_blocks(job, list.items[index], body);
        remove_page_breaks(content);
        if (content.empty()) content.push_back({.height = job.theme.look(style).leading});

        if (!label.empty()) {
            Slab& first = content.front();
            const Length down =
                first.baseline > Length() ? first.baseline - label.front().baseline : Length();
            for (Item& part : label.front().items) move(part, Length(), down);
            first.items.insert(first.items.begin(), std::make_move_iterator(label.front().items.begin()),
                               std::make_move_iterator(label.front().items.end()));
        }
        content.front().before = content.back().after = job.theme.list.item_gap;
        append(flow, std::move(content));
    }
    if (!area.in_list) {
        flow.front().before = job.theme.look(style).space_before;
        flow.back().after = job.theme.look(style).space_after;
    }
    return flow;
}

}  // namespace overens::layout
