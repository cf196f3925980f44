#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "expression/errors.h"
#include "expression/syntax.h"
#include "expression/type.h"
#include "expression/value.h"

namespace overens::expression {

struct Function;
struct Format;
enum class ListFunction;

/// A part of an expression whose type has been proved.
struct Node {
    enum class Kind {
        constant,  ///< `constant`
        name,      ///< the frame's value at `slot`
        member,    ///< `word` of the operand
        is_there,  ///< the operand is there, and is no empty list
        not_,
        negate,
        binary,         ///< `operation`
        list,           ///< a list of the operands
        function,       ///< `function` of the operands
        list_function,  ///< `list_function` of the list, by `operands[1]` with the element in `slot` if there
                        ///< is one
        format,         ///< `format` of the operand, with `decimals`
    };

    Kind kind = Kind::constant;
    Type type;
    Span span;
    Place place;  ///< for what only data can do wrong
    std::vector<std::unique_ptr<Node>> operands = {};

    std::optional<Value> constant = {};  ///< the value, if it is the same whatever the data
    std::size_t slot = 0;
    std::string word = {};
    Operator operation = Operator::coalesce;
    const Function* function = nullptr;
    ListFunction list_function = {};
    const Format* format = nullptr;
    std::optional<int> decimals = {};

    std::string path = {};         ///< `praktik.handledare.namn`, if the node is such a path
    std::string title = {};        ///< the schema's title of the member that is shown
    bool optional_itself = false;  ///< may be absent where what it is part of is there
    bool narrowed = false;         ///< the schema lets it be absent or empty, but here it was asked for
    /// Paths that must be there when this test is true, or false.
    std::vector<std::string> present_if_true = {};
    std::vector<std::string> present_if_false = {};
};

using NodePointer = std::unique_ptr<Node>;

}  // namespace overens::expression
