// The steps of a process: a list whose numbers stand on discs that a line joins.
#include <algorithm>
#include <iterator>

#include "layout/blocks.h"
#include "layout/sketch.h"

namespace overens::layout {

namespace {

constexpr auto heading_style = document::Style::step_heading;

class StepSetter {
 public:
    StepSetter(Job& job, const Area& area)
        : job_(job),
          look_(job.theme.steps),
          area_(area),
          centre_(area.x + look_.mark / 2),
          radius_(look_.mark / 2) {}

    Flow set(const document::Steps::Step& step, std::size_t number, bool is_last, ElementIndex list) {
        const ElementIndex item = job_.structure.add(Role::list_item, list);
        std::vector<Item> label = set_number(number, item);
        Area body = area_;
        body.x += look_.mark + look_.gap;
        body.width = std::max(area_.width - look_.mark - look_.gap, look_.mark);
        body.parent = job_.structure.add(Role::list_body, item);
        body.boxed = true;
        Flow content = set_text(job_, step.heading, heading_style, Role::paragraph, body);
        {
            const Inside inside(job_, job_.page_height - look_.mark);
            append(content, set_blocks(job_, step.blocks, body));
        }
        remove_page_breaks(content);
        if (content.empty()) content.push_back({});
        if (height_of(content) + look_.mark + look_.step_gap < job_.page_height) {
            Slab whole = stack(std::move(content));
            content.clear();
            content.push_back(std::move(whole));
        }
        lower(content.front());
        content.back().after = is_last ? look_.space_after : std::max(content.back().after, look_.step_gap);
        if (!is_last) {
            for (std::size_t at = 0; at < content.size(); ++at) join(content, at);
        }
        std::vector<Item>& first = content.front().items;
        first.insert(first.begin() + (is_last ? 0 : 1), std::make_move_iterator(label.begin()),
                     std::make_move_iterator(label.end()));
        return content;
    }

 private:
    Length half_capital() const { return job_.theme.look(heading_style).size * 36 / 100; }

    /// The disc with its number.
    std::vector<Item> set_number(std::size_t number, ElementIndex item) {
        std::vector<Item> items;
        auto disc =
            std::make_shared<const document::Path>(disc_path({centre_, radius_}, radius_, job_.accent()));
        items.emplace_back(Shape{decoration, {}, std::move(disc)});
        Area place = area_;
        place.width = look_.mark;
        place.parent = item;
        place.alignment = document::Alignment::centre;
        for (Slab& line : set_text(job_, {document::Text{.text = std::to_string(number)}}, heading_style,
                                   Role::list_label, place)) {
            for (Item& one : line.items) {
                if (auto* run = std::get_if<TextRun>(&one)) {
                    run->colour = {255, 255, 255};
                    run->origin.y = radius_ + half_capital();
                }
                items.push_back(std::move(one));
            }
        }
        return items;
    }

    /// The heading's first line stands level with the disc's middle.
    void lower(Slab& step) const {
        const Length down = std::max(radius_ + half_capital() - step.baseline, Length());
        for (Item& item : step.items) move(item, Length(), down);
        for (LinkArea& link : step.links) link.corner.y += down;
        step.baseline += down;
        step.height = std::max(step.height + down, look_.mark);
    }

    /// The line down to what comes after.
    void join(Flow& content, std::size_t at) const {
        Slab& slab = content[at];
        slab.height += at + 1 < content.size() ? gap(slab, content[at + 1]) : slab.after;
        slab.after = Length();
        if (at + 1 < content.size()) content[at + 1].before = Length();
        const Length top = at == 0 ? radius_ : Length();
        slab.items.insert(
            slab.items.begin(),
            Fill{
                decoration, {centre_ - look_.rule / 2, top}, {look_.rule, slab.height - top}, job_.accent()});
    }

    Job& job_;
    const document::StepsLook& look_;
    const Area& area_;
    Length centre_;
    Length radius_;
};

}  // namespace

Flow set_steps(Job& job, const document::Steps& steps, const Area& area) {
    Flow flow;
    if (steps.steps.empty()) return flow;
    Element list{.role = Role::list, .parent = area.parent};
    list.ordered = true;
    const ElementIndex parent = job.structure.add(std::move(list));
    StepSetter setter(job, area);
    for (std::size_t at = 0; at < steps.steps.size(); ++at) {
        append(flow, setter.set(steps.steps[at], at + 1, at + 1 == steps.steps.size(), parent));
    }
    flow.front().before = job.theme.steps.space_before;
    return flow;
}

}  // namespace overens::layout
