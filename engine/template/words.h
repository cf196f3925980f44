#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"
#include "expression/expression.h"

namespace overens::templates {

using expression::Expression;

/// Text with placeholders, in an attribute: literals and expressions in turn.
struct Words {
    using Piece = std::variant<std::string, Expression>;
    std::vector<Piece> pieces;
    Place place;            ///< for what only data can do wrong
    std::string_view name;  ///< the attribute's, for messages

    /// The text, if no placeholder stands in it.
    std::optional<std::string> literal() const;
    bool is_whole = true;  ///< else a placeholder had an error, and is not among the pieces
};

}  // namespace overens::templates
