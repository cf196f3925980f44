#include "expression/evaluate.h"

#include <nlohmann/json.hpp>

#include "expression/formats.h"
#include "expression/functions.h"
#include "expression/messages.h"

namespace overens::expression {

namespace {

bool is_absent(const Value& value) {
    return std::holds_alternative<Absent>(value);
}

// Less, equal or greater; nothing for values that have no order together.
std::optional<std::strong_ordering> compare(const Value& left, const Value& right) {
    if (left.index() != right.index()) return std::nullopt;
    if (const auto* number = std::get_if<data::Decimal>(&left))
        return *number <=> std::get<data::Decimal>(right);
    if (const auto* text = std::get_if<std::string>(&left)) return *text <=> std::get<std::string>(right);
    if (const auto* date = std::get_if<Date>(&left)) return *date <=> std::get<Date>(right);
    if (const auto* truth = std::get_if<bool>(&left)) return *truth <=> std::get<bool>(right);
    return std::nullopt;
}

/// One walk over a node tree with the values of a frame.
class Evaluation {
 public:
    Evaluation(Frame& frame, Diagnostics& diagnostics) : frame_(frame), diagnostics_(diagnostics) {}

    Value value(const Node& node) {
        if (node.constant) return *node.constant;
        switch (node.kind) {
            case Node::Kind::constant:
                return Absent{};
            case Node::Kind::name:
                return frame_.get(node.slot);
            case Node::Kind::member:
                return member(node);
            case Node::Kind::is_there:
                return is_there(node);
            case Node::Kind::not_:
                return !holds(operand(node, 0));
            case Node::Kind::negate:
                return negate(node);
            case Node::Kind::binary:
                return binary(node);
            case Node::Kind::list:
                return list(node);
            case Node::Kind::function:
                return function(node);
            case Node::Kind::list_function:
                return evaluate_list_function(node, frame_, diagnostics_);
            case Node::Kind::format:
                return format(node);
        }
        return Absent{};
    }

 private:
    Value operand(const Node& node, std::size_t index) { return value(*node.operands[index]); }

    Value wrong(const Node& node, Message message) {
        diagnostics_.add({.message = std::move(message), .place = node.place});
        return Absent{};
    }

    Value member(const Node& node) {
        const Value object = operand(node, 0);
        const auto* json = std::get_if<const data::Json*>(&object);
        if (json == nullptr || *json == nullptr || !(*json)->is_object()) return Absent{};
        const auto found = (*json)->find(node.word);
        if (found == (*json)->end() || found->is_null()) return Absent{};
        Value result = value_of(*found, node.type);
        if (is_absent(result) && found->is_number()) return wrong(node, Message(messages::overflow));
        return result;
    }

    Value is_there(const Node& node) {
        const Value found = operand(node, 0);
        return node.operands[0]->type.kind == Kind::list ? size_of(found) > 0 : !is_absent(found);
    }

    Value negate(const Node& node) {
        const Value found = operand(node, 0);
        const auto* number = std::get_if<data::Decimal>(&found);
        return number != nullptr ? Value(number->negated()) : Value();
    }

    Value binary(const Node& node) {
        switch (node.operation) {
            case Operator::coalesce: {
                Value left = operand(node, 0);
                return is_absent(left) ? operand(node, 1) : left;
            }
            case Operator::or_:
                return holds(operand(node, 0)) || holds(operand(node, 1));
            case Operator::and_:
                return holds(operand(node, 0)) && holds(operand(node, 1));
            case Operator::equal:
            case Operator::unequal:
            case Operator::less:
            case Operator::less_equal:
            case Operator::greater:
            case Operator::greater_equal:
                return comparison(node);
            case Operator::in:
                return is_in(node);
            case Operator::add:
            case Operator::subtract:
            case Operator::multiply:
            case Operator::divide:
                return arithmetic(node);
        }
        return Absent{};
    }

    Value comparison(const Node& node) {
        const auto order = compare(operand(node, 0), operand(node, 1));
        if (!order) return Absent{};
        switch (node.operation) {
            case Operator::equal:
                return *order == 0;
            case Operator::unequal:
                return *order != 0;
            case Operator::less:
                return *order < 0;
            case Operator::less_equal:
                return *order <= 0;
            case Operator::greater:
                return *order > 0;
            case Operator::greater_equal:
                return *order >= 0;
            default:
                return Absent{};
        }
    }

    Value is_in(const Node& node) {
        const Value wanted = operand(node, 0);
        const Value list = operand(node, 1);
        const Type& type = node.operands[1]->type;
        if (!type.element) return false;
        if (!frame_.spend(size_of(list))) {
            return frame_.overspent() ? wrong(node, Message(messages::too_much_work, Frame::most_work))
                                      : Value();
        }
        for (std::size_t at = 0; at < size_of(list); ++at) {
            const auto order = compare(wanted, element_of(list, at, *type.element));
            if (order && *order == 0) return true;
        }
        return false;
    }

    Value arithmetic(const Node& node) {
        const Value left_value = operand(node, 0);
        const Value right_value = operand(node, 1);
        const auto* left = std::get_if<data::Decimal>(&left_value);
        const auto* right = std::get_if<data::Decimal>(&right_value);
        if (left == nullptr || right == nullptr) return Absent{};
        std::optional<data::Decimal> result;
        switch (node.operation) {
            case Operator::add:
                result = left->plus(*right);
                break;
            case Operator::subtract:
                result = left->minus(*right);
                break;
            case Operator::multiply:
                result = left->times(*right);
                break;
            case Operator::divide:
                if (right->is_zero()) return wrong(node, Message(messages::division_by_zero));
                result = left->divided_by(*right);
                break;
            default:
                break;
        }
        if (!result) return wrong(node, Message(messages::overflow));
        return *result;
    }

    Value list(const Node& node) {
        auto result = std::make_shared<List>();
        for (const NodePointer& one : node.operands) result->elements.push_back(value(*one));
        return result;
    }

    // A value of the kind that its type promised; data that were never proved may have others.
    static bool is_kind(const Value& value, const Type& type) {
        switch (type.kind) {
            case Kind::boolean:
                return std::holds_alternative<bool>(value);
            case Kind::number:
                return std::holds_alternative<data::Decimal>(value);
            case Kind::text:
            case Kind::time:
                return std::holds_alternative<std::string>(value);
            case Kind::date:
                return std::holds_alternative<Date>(value);
            case Kind::object:
            case Kind::list:
                return !is_absent(value);
            case Kind::unknown:
                break;
        }
        return false;
    }

    Value function(const Node& node) {
        std::vector<Value> arguments;
        for (const NodePointer& one : node.operands) {
            arguments.push_back(value(*one));
            if (!is_kind(arguments.back(), one->type)) return Absent{};
        }
        std::optional<Message> problem;
        Value result = node.function->compute(arguments, problem);
        if (problem) return wrong(node, std::move(*problem));
        return result;
    }

    Value format(const Node& node) {
        const Node& shown = *node.operands[0];
        const Value found = value(shown);
        if (!is_kind(found, shown.type)) return Absent{};
        Value result = node.format->apply(found, shown.type, node.decimals);
        if (is_absent(result)) return wrong(node, Message(messages::overflow));
        return result;
    }

    Frame& frame_;
    Diagnostics& diagnostics_;
};

}  // namespace

Value evaluate(const Node& node, Frame& frame, Diagnostics& diagnostics) {
    return Evaluation(frame, diagnostics).value(node);
}

bool holds(const Value& value) {
    const auto* truth = std::get_if<bool>(&value);
    return truth != nullptr && *truth;
}

}  // namespace overens::expression
