// An id is there for sure where its heading stands in no branch and no loop, or in every branch: so each
// branch and each loop has a set of sure ids, and a reference may lead to those of the branches and loops
// around it. In a loop each round has headings of its own, and a reference in it leads to that of its round.
// Where data make the id of a heading, they say by that which heading is meant: here it is proved that there
// are such ids, and when a paper is made, that the very heading is there.
#include "template/references.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/nearest.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

/// Calls `visit` for every list of nodes inside this node.
template <class Visit>
void each_inside(Node& node, const Visit& visit) {
    const auto look = [&](auto& what) {
        const auto one = [&](auto& part) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(part)>, Nodes>) {
                visit(part);
            } else if constexpr (requires { part.nodes; }) {
                visit(part.nodes);
            }
        };
        if constexpr (requires { what.content; }) one(what.content);
        if constexpr (requires { what.items; }) one(what.items);
        if constexpr (requires { what.facts; }) one(what.facts);
        if constexpr (requires { what.head; }) one(what.head);
        if constexpr (requires { what.body; }) one(what.body);
        if constexpr (requires { what.cells; }) one(what.cells);
        if constexpr (requires { what.blocks; }) one(what.blocks);
        if constexpr (requires { what.panels; }) one(what.panels);
    };
    std::visit(look, static_cast<Node::variant&>(node));
}

template <class Kind>
Kind* kind_of(Node& node) {
    return std::get_if<Kind>(&static_cast<Node::variant&>(node));
}

std::size_t line_of(const Place& place) {
    return place.source->position(place.offset).line;
}

/// Which headings may come to have no number: those that say so, and those that may stand below such a one.
/// What may stand above is a set of states: is the heading of level 1 numbered, and that of level 2.
class Numbering {
 public:
    static constexpr unsigned begin = 1U;  ///< both are

    unsigned through(Nodes& nodes, unsigned states) {
        for (Node& node : nodes) states = through(node, states);
        return states;
    }

 private:
    unsigned through(Node& node, unsigned states) {
        if (auto* heading = kind_of<Heading>(node)) return past(*heading, states);
        if (auto* choice = kind_of<Choose>(node)) {
            unsigned after = choice->branches.back().test ? states : 0;
            for (Choose::Branch& branch : choice->branches) after |= through(branch.content, states);
            return after;
        }
        if (auto* loop = kind_of<Repeat>(node)) {
            for (unsigned before = 0; before != states;) {
                before = states;
                states |= through(loop->content, states);
            }
            return states;
        }
        each_inside(node, [&](Nodes& inside) { states = through(inside, states); });
        return states;
    }

    static unsigned past(Heading& heading, unsigned states) {
        constexpr unsigned first_lacks = 1U;
        constexpr unsigned second_lacks = 2U;
        unsigned after = 0;
        for (unsigned state = 0; state < 4; ++state) {
            if ((states & (1U << state)) == 0) continue;
            bool lacks = !heading.numbered;
            if (heading.level > 1) lacks = lacks || (state & first_lacks) != 0;
            if (heading.level > 2) lacks = lacks || (state & second_lacks) != 0;
            heading.may_lack_number = heading.may_lack_number || lacks;
            unsigned next = state;
            if (heading.level == 1) next = lacks ? first_lacks : 0;
            if (heading.level == 2) next = (state & first_lacks) | (lacks ? second_lacks : 0);
            after |= 1U << next;
        }
        return after;
    }
};

class References {
 public:
    References(bool numbering, Diagnostics& diagnostics) : numbering_(numbering), diagnostics_(diagnostics) {}

    void check(Nodes& body) {
        Numbering().through(body, Numbering::begin);
        gather_scope(body);
        all_ = sets_[&body].all;
        for (const auto& [id, target] : all_) names_.push_back(id);
        scopes_.push_back({&sets_[&body].sure, 0});
        prove(body, false);
    }

 private:
    struct Target {
        Place place;
        bool numbered = true;
    };
    using Targets = std::map<std::string, Target, std::less<>>;
    struct Sets {
        Targets all;
        Targets sure;
    };
    struct ScopeOf {
        const Targets* sure;
        std::size_t loops;
    };

    Target target(const Heading& heading) const {
        return {heading.id_place, numbering_ && !heading.may_lack_number};
    }

    /// What data cannot change of an id that they make: `bilaga-{…}`.
    static std::string pattern(const Words& id) {
        std::string result;
        for (const Words::Piece& piece : id.pieces) {
            const auto* literal = std::get_if<std::string>(&piece);
            result += literal ? *literal : "{…}";
        }
        return result;
    }

    Sets& gather_scope(Nodes& nodes) {
        Sets sets;
        gather(nodes, sets);
        return sets_[&nodes] = std::move(sets);
    }

    void gather(Nodes& nodes, Sets& into) {
        for (Node& node : nodes) {
            if (auto* heading = kind_of<Heading>(node); heading && heading->data_id) {
                const auto [known, is_new] = by_data_.emplace(pattern(*heading->data_id), target(*heading));
                known->second.numbered = known->second.numbered && target(*heading).numbered;
            } else if (heading && !heading->id.empty()) {
                add({{heading->id, target(*heading)}}, into.all);
                into.sure.emplace(heading->id, target(*heading));
            } else if (auto* choice = kind_of<Choose>(node)) {
                gather_choice(*choice, into);
            } else if (auto* loop = kind_of<Repeat>(node)) {
                add(gather_scope(loop->content).all, into.all);
            } else {
                each_inside(node, [&](Nodes& inside) { gather(inside, into); });
            }
        }
    }

    void gather_choice(Choose& choice, Sets& into) {
        Targets all;
        Targets sure;
        bool first = true;
        for (Choose::Branch& branch : choice.branches) {
            const Sets& own = gather_scope(branch.content);
            all.insert(own.all.begin(), own.all.end());
            if (first) {
                sure = own.sure;
            } else {
                keep_common(sure, own.sure);
            }
            first = false;
        }
        add(all, into.all);
        if (!choice.branches.back().test) into.sure.insert(sure.begin(), sure.end());
    }

    static void keep_common(Targets& sure, const Targets& others) {
        for (auto one = sure.begin(); one != sure.end();) {
            const auto other = others.find(one->first);
            if (other == others.end()) {
                one = sure.erase(one);
                continue;
            }
            one->second.numbered = one->second.numbered && other->second.numbered;
            ++one;
        }
    }

    void add(const Targets& more, Targets& all) {
        for (const auto& [id, target] : more) {
            const auto [before, is_new] = all.emplace(id, target);
            if (is_new) continue;
            tell(Message(messages::id_twice, id, line_of(before->second.place)), target.place,
                 Message(messages::id_twice_hint));
        }
    }

    void prove(Nodes& nodes, bool in_heading) {
        for (Node& node : nodes) {
            if (auto* reference = kind_of<RefTo>(node)) {
                prove(*reference, in_heading);
            } else if (auto* choice = kind_of<Choose>(node)) {
                for (Choose::Branch& branch : choice->branches) {
                    prove_scope(branch.content, scopes_.back().loops, in_heading);
                }
            } else if (auto* loop = kind_of<Repeat>(node)) {
                prove_scope(loop->content, scopes_.back().loops + 1, in_heading);
            } else {
                const bool heads = kind_of<Heading>(node) || kind_of<Title>(node) ||
                                   kind_of<Subtitle>(node) || kind_of<Letterhead>(node);
                each_inside(node, [&](Nodes& inside) { prove(inside, in_heading || heads); });
            }
        }
    }

    void prove_scope(Nodes& nodes, std::size_t loops, bool in_heading) {
        // Loops and branches inside a line are no scopes of headings.
        const auto known = sets_.find(&nodes);
        static const Targets nothing;
        scopes_.push_back({known == sets_.end() ? &nothing : &known->second.sure, loops});
        prove(nodes, in_heading);
        scopes_.pop_back();
    }

    void prove(RefTo& reference, bool in_heading) {
        if (in_heading) return tell(Message(messages::reference_in_heading), reference.place, std::nullopt);
        if (reference.data_id) return prove_pattern(reference);
        if (reference.id.empty()) return;
        for (std::size_t at = scopes_.size(); at-- > 0;) {
            const auto found = scopes_[at].sure->find(reference.id);
            if (found == scopes_[at].sure->end()) continue;
            reference.loops = scopes_[at].loops;
            if (reference.show == document::Reference::Show::number && !found->second.numbered) {
                tell_no_number(reference.id, found->second, reference);
            }
            return;
        }
        if (const auto known = all_.find(reference.id); known != all_.end()) {
            return tell(Message(messages::reference_absent, reference.id, line_of(known->second.place)),
                        reference.place, Message(messages::reference_absent_hint));
        }
        const auto meant = nearest(reference.id, names_);
        tell(Message(messages::reference_unknown, reference.id), reference.place,
             meant ? Message(messages::perhaps, *meant) : Message(messages::reference_unknown_hint));
    }

    /// Whether there is that very heading is told when data have made the ids.
    void prove_pattern(const RefTo& reference) {
        const std::string id = pattern(*reference.data_id);
        const auto found = by_data_.find(id);
        if (found == by_data_.end()) {
            if (!reference.data_id->is_whole) return;
            return tell(Message(messages::reference_unknown, id), reference.place,
                        Message(messages::reference_unknown_hint));
        }
        if (reference.show == document::Reference::Show::number && !found->second.numbered) {
            tell_no_number(id, found->second, reference);
        }
    }

    void tell_no_number(const std::string& id, const Target& target, const RefTo& reference) {
        tell(Message(messages::reference_number, id, line_of(target.place)), reference.place,
             Message(numbering_ ? messages::reference_number_hint : messages::reference_numbering_hint));
    }

    void tell(Message message, const Place& place, std::optional<Message> hint) {
        diagnostics_.add({.message = std::move(message), .place = place, .hint = std::move(hint)});
    }

    bool numbering_;
    Diagnostics& diagnostics_;
    std::map<const Nodes*, Sets> sets_;  ///< of the body, branches and loops; only looked up in
    Targets all_;
    Targets by_data_;  ///< by what data cannot change
    std::vector<std::string_view> names_;
    std::vector<ScopeOf> scopes_;
};

}  // namespace

void check_references(Nodes& body, bool numbering, Diagnostics& diagnostics) {
    References(numbering, diagnostics).check(body);
}

}  // namespace overens::templates
