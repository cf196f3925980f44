#pragma once

#include <memory>
#include <string>
#include <vector>

#include "data/decimal.h"
#include "expression/errors.h"

namespace overens::expression {

enum class Operator {
    coalesce,
    or_,
    and_,
    equal,
    unequal,
    less,
    less_equal,
    greater,
    greater_equal,
    in,
    add,
    subtract,
    multiply,
    divide,
};

/// What an author wrote, parsed, before anything is known of its types.
struct Syntax {
    enum class Kind {
        text,           ///< `word` is the text itself
        number,         ///< `number`
        truth,          ///< `truth`
        list,           ///< `[a, b]`
        name,           ///< `word`
        member,         ///< operand `.` word
        negate,         ///< `-` operand
        not_,           ///< `not` operand
        binary,         ///< operand `operation` operand
        call,           ///< word `(` operands `)`
        comprehension,  ///< word `(` variable `in` operand `:` operand `)`
        format,         ///< operand `|` word `(` further operands `)`
    };

    Kind kind = Kind::name;
    Span span;       ///< all of it, with parentheses around it
    Span word_span;  ///< of the word or the operator
    std::string word = {};
    std::string variable = {};
    Span variable_span = {};
    data::Decimal number = {};
    bool truth = false;
    Operator operation = Operator::coalesce;
    std::vector<std::unique_ptr<Syntax>> operands = {};
    int depth = 1;
};

}  // namespace overens::expression
