// What the paper may have come to, at some place, is a set of states, one bit each: a branch joins the sets
// of its ways, a loop goes round until its set grows no more (at most once per state).
#include "template/outline.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "template/messages.h"

namespace overens::templates {

namespace {

using States = unsigned;

constexpr States untitled = 1U << 0U;
constexpr States at_title = 1U << 1U;  ///< nothing stands after the title yet
constexpr States level_0 = 1U << 2U;   ///< below the title; level 1 is the next bit, and so on
constexpr States titled = ~untitled;

/// The highest level that every one of these states may be followed by.
int next_level(States states) {
    if ((states & (at_title | level_0)) != 0) return 1;
    return std::countr_zero(states) - std::countr_zero(level_0) + 1;
}

/// Follows all ways through a paper.
class Outline {
 public:
    explicit Outline(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    States through(const Nodes& nodes, States states) {
        for (const Node& node : nodes) states = through(node, states);
        return states;
    }

 private:
    States through(const Node& node, States states) {
        if (const auto* choice = node.as<Choose>()) return through_choice(*choice, states);
        if (const auto* loop = node.as<Repeat>()) {
            for (States before = 0; before != states;) {
                before = states;
                states |= through(loop->content, states);
            }
            return states;
        }
        if (const auto* keep = node.as<Keep>()) return through(keep->blocks, past_title(states));
        if (const auto* section = node.as<Section>()) return through(section->content, states);
        if (const auto* columns = node.as<Columns>()) return through(columns->blocks, past_title(states));
        if (const auto* title = node.as<Title>()) {
            if ((states & titled) != 0)
                tell(messages::title_again, title->place, Message(messages::title_again_hint));
            return at_title;
        }
        if (const auto* subtitle = node.as<Subtitle>()) {
            if (states != at_title) tell(messages::subtitle_place, subtitle->place, std::nullopt);
            return past_title(states);
        }
        if (const auto* heading = node.as<Heading>()) return past_heading(*heading, states);
        const bool shows_nothing = node.as<Let>() || node.as<Require>() || node.as<Letterhead>() ||
                                   node.as<Header>() || node.as<Footer>();
        return shows_nothing ? states : past_title(states);
    }

    States through_choice(const Choose& choice, States states) {
        States after = choice.branches.back().test ? states : 0;
        for (const Choose::Branch& branch : choice.branches) after |= through(branch.content, states);
        return after;
    }

    States past_heading(const Heading& heading, States states) {
        if ((states & untitled) != 0) {
            tell(messages::title_first, heading.place, Message(messages::title_missing_hint));
        } else if (const int next = next_level(states); heading.level > next) {
            tell(next == 1 ? Message(messages::heading_skips_title, heading.level)
                           : Message(messages::heading_skips, heading.level, next - 1),
                 heading.place, Message(messages::heading_skips_hint, next));
        }
        return level_0 << static_cast<unsigned>(heading.level);
    }

    static States past_title(States states) {
        return (states & at_title) == 0 ? states : (states & ~at_title) | level_0;
    }

    // A loop is gone round several times.
    void tell(Message message, const Place& place, std::optional<Message> hint) {
        if (!told_.emplace(place.source.get(), place.offset).second) return;
        diagnostics_.add({.message = std::move(message), .place = place, .hint = std::move(hint)});
    }

    Diagnostics& diagnostics_;
    std::set<std::pair<const Source*, std::size_t>> told_;
};

/// The ids of signatures that may stand before some place of a paper.
class SignatureIds {
 public:
    using Ids = std::map<std::string, Place>;

    explicit SignatureIds(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void through(const Nodes& nodes, Ids& ids, bool repeated) {
        for (const Node& node : nodes) {
            if (const auto* signature = node.as<Signature>()) {
                add(*signature, ids, repeated);
            } else if (const auto* signatures = node.as<Signatures>()) {
                through(signatures->parties, ids, repeated);
            } else if (const auto* keep = node.as<Keep>()) {
                through(keep->blocks, ids, repeated);
            } else if (const auto* section = node.as<Section>()) {
                through(section->content, ids, repeated);
            } else if (const auto* columns = node.as<Columns>()) {
                through(columns->blocks, ids, repeated);
            } else if (const auto* loop = node.as<Repeat>()) {
                through(loop->content, ids, true);
            } else if (const auto* choice = node.as<Choose>()) {
                Ids after = ids;
                for (const Choose::Branch& branch : choice->branches) {
                    Ids one = ids;
                    through(branch.content, one, repeated);
                    after.merge(one);
                }
                ids = std::move(after);
            }
        }
    }

 private:
    void add(const Signature& signature, Ids& ids, bool repeated) {
        const auto id = signature.id.literal();
        if (!id || id->empty()) return;
        const Place& place = signature.id.place;
        const auto [first, is_new] = ids.emplace(*id, place);
        if (!is_new) {
            const Place& before = first->second;
            diagnostics_.add({.message = Message(messages::signature_twice, *id,
                                                 before.source->position(before.offset).line),
                              .place = place,
                              .hint = Message(messages::signature_hint)});
        } else if (repeated) {
            diagnostics_.add({.message = Message(messages::signature_repeated, *id),
                              .place = place,
                              .hint = Message(messages::signature_hint)});
        }
    }

    Diagnostics& diagnostics_;
};

}  // namespace

void check_outline(const Nodes& body, const Place& document, Diagnostics& diagnostics) {
    const States states = Outline(diagnostics).through(body, untitled);
    if ((states & untitled) != 0) {
        diagnostics.add({.message = Message(messages::title_missing),
                         .place = document,
                         .hint = Message(messages::title_missing_hint)});
    }
}

void check_signatures(const Nodes& body, Diagnostics& diagnostics) {
    SignatureIds::Ids ids;
    SignatureIds(diagnostics).through(body, ids, false);
}

}  // namespace overens::templates
