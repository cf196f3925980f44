#include <algorithm>

#include "expression/evaluate.h"
#include "expression/functions.h"
#include "expression/messages.h"

namespace overens::expression {

namespace {

/// Goes through the elements of one list.
class Walk {
 public:
    Walk(const Node& node, Frame& frame, Diagnostics& diagnostics)
        : node_(node),
          list_(evaluate(*node.operands[0], frame, diagnostics)),
          frame_(frame),
          diagnostics_(diagnostics) {}

    bool is_absent() const { return std::holds_alternative<Absent>(list_); }
    std::size_t size() const { return node_.operands[0]->type.element ? size_of(list_) : 0; }
    Value element(std::size_t index) const {
        return element_of(list_, index, *node_.operands[0]->type.element);
    }
    /// An element that must be there: a number that is none was too long to be one.
    Value needed(std::size_t index) {
        Value found = element(index);
        const bool is_number = node_.operands[0]->type.element->kind == Kind::number;
        return std::holds_alternative<Absent>(found) && is_number ? wrong(Message(messages::overflow))
                                                                  : found;
    }
    /// What the part after the colon gives for this element; without such a part, the element.
    Value of(std::size_t index) {
        if (node_.operands.size() < 2) return needed(index);
        frame_.set(node_.slot, needed(index));
        return evaluate(*node_.operands[1], frame_, diagnostics_);
    }
    bool test(std::size_t index) { return holds(of(index)); }
    Value wrong(Message message) {
        diagnostics_.add({.message = std::move(message), .place = node_.place});
        return Absent{};
    }

 private:
    const Node& node_;
    Value list_;
    Frame& frame_;
    Diagnostics& diagnostics_;
};

Value count(Walk& walk, bool each) {
    if (!each) return data::Decimal(static_cast<std::int64_t>(walk.size()));
    std::int64_t number = 0;
    for (std::size_t at = 0; at < walk.size(); ++at) number += walk.test(at) ? 1 : 0;
    return data::Decimal(number);
}

Value sum(Walk& walk) {
    data::Decimal total;
    for (std::size_t at = 0; at < walk.size(); ++at) {
        const Value part = walk.of(at);
        const auto* number = std::get_if<data::Decimal>(&part);
        if (number == nullptr) return Absent{};
        const auto next = total.plus(*number);
        if (!next) return walk.wrong(Message(messages::overflow));
        total = *next;
    }
    return total;
}

bool less(const Value& left, const Value& right) {
    if (const auto* number = std::get_if<data::Decimal>(&left))
        return *number < std::get<data::Decimal>(right);
    if (const auto* date = std::get_if<Date>(&left)) return *date < std::get<Date>(right);
    return false;
}

Value extreme(Walk& walk, bool greatest) {
    Value best;
    for (std::size_t at = 0; at < walk.size(); ++at) {
        Value part = walk.of(at);
        if (std::holds_alternative<Absent>(part) || (at > 0 && part.index() != best.index())) return Absent{};
        if (at == 0 || (greatest ? less(best, part) : less(part, best))) best = std::move(part);
    }
    return best;
}

Value filter(Walk& walk) {
    auto result = std::make_shared<List>();
    for (std::size_t at = 0; at < walk.size(); ++at) {
        if (walk.test(at)) result->elements.push_back(walk.element(at));
    }
    return result;
}

Value rest(const Walk& walk) {
    auto result = std::make_shared<List>();
    for (std::size_t at = 1; at < walk.size(); ++at) result->elements.push_back(walk.element(at));
    return result;
}

bool any(Walk& walk, bool wanted) {
    for (std::size_t at = 0; at < walk.size(); ++at) {
        if (walk.test(at) == wanted) return true;
    }
    return false;
}

bool goes_through(const Node& node) {
    switch (node.list_function) {
        case ListFunction::count:
            return node.operands.size() > 1;
        case ListFunction::first:
        case ListFunction::last:
        case ListFunction::rest:
            return false;
        case ListFunction::sum:
        case ListFunction::min:
        case ListFunction::max:
        case ListFunction::any:
        case ListFunction::all:
        case ListFunction::filter:
            return true;
    }
    return true;
}

}  // namespace

Value evaluate_list_function(const Node& node, Frame& frame, Diagnostics& diagnostics) {
    Walk walk(node, frame, diagnostics);
    if (walk.is_absent()) return Absent{};
    if (goes_through(node) && !frame.spend(walk.size())) {
        return frame.overspent() ? walk.wrong(Message(messages::too_much_work, Frame::most_work)) : Value();
    }
    switch (node.list_function) {
        case ListFunction::count:
            return count(walk, node.operands.size() > 1);
        case ListFunction::sum:
            return sum(walk);
        case ListFunction::min:
            return extreme(walk, false);
        case ListFunction::max:
            return extreme(walk, true);
        case ListFunction::any:
            return any(walk, true);
        case ListFunction::all:
            return !any(walk, false);
        case ListFunction::first:
            return walk.size() > 0 ? walk.needed(0) : Value();
        case ListFunction::last:
            return walk.size() > 0 ? walk.needed(walk.size() - 1) : Value();
        case ListFunction::rest:
            return rest(walk);
        case ListFunction::filter:
            return filter(walk);
    }
    return Absent{};
}

}  // namespace overens::expression
