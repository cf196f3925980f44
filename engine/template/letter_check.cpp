#include "template/letter_check.h"

#include <set>
#include <utility>

#include "template/messages.h"

namespace overens::templates {

namespace {

/// Where on its page the paper may have come to: a set, one bit each.
using Places = unsigned;

constexpr Places at_top = 1U;
constexpr Places below = 2U;

class LetterCheck {
 public:
    explicit LetterCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    Places through(const Nodes& nodes, Places places) {
        for (const Node& node : nodes) places = through(node, places);
        return places;
    }

 private:
    Places through(const Node& node, Places places) {
        if (const auto* choice = node.as<Choose>()) {
            Places after = choice->branches.back().test ? places : 0;
            for (const Choose::Branch& branch : choice->branches) after |= through(branch.content, places);
            return after;
        }
        if (const auto* loop = node.as<Repeat>()) {
            for (Places before = 0; before != places;) {
                before = places;
                places |= through(loop->content, places);
            }
            return places;
        }
        if (node.as<PageBreak>() || node.as<Section>()) return at_top;
        // What stands after a paper that is bound comes before it.
        const bool shows_nothing = node.as<BoundPaper>() || node.as<Let>() || node.as<Require>() ||
                                   node.as<Letterhead>() || node.as<Header>() || node.as<Footer>();
        if (shows_nothing) return places;
        if (const auto* letter = node.as<Letter>(); letter && (places & below) != 0) {
            // A loop is gone round several times.
            const Place& place = letter->place;
            if (told_.emplace(place.source.get(), place.offset).second) {
                diagnostics_.add({.message = Message(messages::letter_place),
                                  .place = place,
                                  .hint = Message(messages::letter_place_hint)});
            }
        }
        return below;
    }

    Diagnostics& diagnostics_;
    std::set<std::pair<const Source*, std::size_t>> told_;
};

}  // namespace

void check_letters(const Nodes& body, Diagnostics& diagnostics) {
    LetterCheck(diagnostics).through(body, at_top);
}

}  // namespace overens::templates
