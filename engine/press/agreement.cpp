#include "press/agreement.h"

#include "press/messages.h"

namespace overens::press {

void Agreement::add(const std::vector<schema::Figure>& figures) {
    for (const schema::Figure& figure : figures) {
        const auto [known, fresh] = known_.emplace(std::pair(figure.name, figure.of), figure);
        const schema::Figure& first = known->second;
        if (fresh || first.value == figure.value) continue;
        const std::string name = figure.of.empty() ? figure.name : figure.name + ", " + figure.of;
        diagnostics_.add({.message = Message(messages::figures_differ, name, figure.value, first.value,
                                             told_place(first.place())),
                          .place = figure.place(),
                          .hint = Message(messages::figures_differ_hint),
                          .pointer = figure.pointer});
    }
}

std::string told_place(const Place& place) {
    const Position position = place.source->position(place.offset);
    return place.source->name() + ':' + std::to_string(position.line) + ':' + std::to_string(position.column);
}

}  // namespace overens::press
