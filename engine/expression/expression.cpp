#include "expression/expression.h"

#include <utility>

#include "expression/check.h"
#include "expression/evaluate.h"
#include "expression/parser.h"

namespace overens::expression {

void Frame::set(std::size_t slot, Value value) {
    if (slot >= values_.size()) values_.resize(slot + 1);
    values_[slot] = std::move(value);
}

const Value& Frame::get(std::size_t slot) const {
    static const Value absent;
    return slot < values_.size() ? values_[slot] : absent;
}

void Frame::begin_work() {
    work_ = 0;
    told_ = false;
}

bool Frame::spend(std::size_t elements) {
    work_ += elements;
    return work_ <= most_work;
}

bool Frame::overspent() {
    return work_ > most_work && !std::exchange(told_, true);
}

Expression::Expression(std::shared_ptr<const Node> root) : root_(std::move(root)) {}

const Type& Expression::type() const {
    return root_->type;
}
std::vector<std::string> Expression::present_if_true() const {
    return root_->present_if_true;
}
std::vector<std::string> Expression::present_if_false() const {
    return root_->present_if_false;
}
const std::optional<Value>& Expression::constant() const {
    return root_->constant;
}
const std::string& Expression::field_title() const {
    return root_->title;
}

Value Expression::evaluate(Frame& frame, Diagnostics& diagnostics) const {
    frame.begin_work();
    return expression::evaluate(*root_, frame, diagnostics);
}

bool Expression::holds(Frame& frame, Diagnostics& diagnostics) const {
    return expression::holds(evaluate(frame, diagnostics));
}

std::string Expression::text(Frame& frame, Diagnostics& diagnostics) const {
    Value value = evaluate(frame, diagnostics);
    auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? std::move(*text) : std::string();
}

namespace {

template <class Check>
NodePointer compiled(std::string_view text, const Place& place, const Scope& scope, Diagnostics& diagnostics,
                     Check check) {
    Errors errors(text, place, diagnostics);
    const auto syntax = parse(errors);
    if (!syntax) return nullptr;
    Checker checker(errors, scope.is_doubted());
    return check(checker, *syntax);
}

}  // namespace

std::optional<Expression> compile(std::string_view text, const Place& place, const Scope& scope,
                                  Diagnostics& diagnostics) {
    NodePointer root = compiled(text, place, scope, diagnostics, [&](Checker& checker, const Syntax& syntax) {
        return checker.any_value(syntax, scope);
    });
    return root ? std::optional(Expression(std::move(root))) : std::nullopt;
}

std::optional<Expression> compile_test(std::string_view text, const Place& place, const Scope& scope,
                                       Diagnostics& diagnostics) {
    NodePointer root = compiled(text, place, scope, diagnostics, [&](Checker& checker, const Syntax& syntax) {
        return checker.test(syntax, scope);
    });
    return root ? std::optional(Expression(std::move(root))) : std::nullopt;
}

std::optional<Expression> compile_text(std::string_view text, const Place& place, const Scope& scope,
                                       Diagnostics& diagnostics) {
    NodePointer root = compiled(text, place, scope, diagnostics, [&](Checker& checker, const Syntax& syntax) {
        return checker.printed(syntax, scope);
    });
    return root ? std::optional(Expression(std::move(root))) : std::nullopt;
}

}  // namespace overens::expression
