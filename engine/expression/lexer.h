#pragma once

#include <string_view>
#include <vector>

#include "expression/errors.h"

namespace overens::expression {

/// The smallest part of an expression: a name, a number, a text with its quotes, or a sign.
struct Token {
    enum class Kind { name, number, text, sign, end };

    Kind kind = Kind::end;
    std::string_view text;  ///< as written
    Span span;

    bool is(std::string_view sign) const {
        return (kind == Kind::sign || kind == Kind::name) && text == sign;
    }
};

/// The tokens of the expression, the last of kind `end`. Characters that cannot stand in one are errors and
/// left out.
std::vector<Token> lex(Errors& errors);

}  // namespace overens::expression
