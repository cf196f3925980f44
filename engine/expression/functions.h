#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "expression/type.h"
#include "expression/value.h"

namespace overens::expression {

/// What a function wants as an argument.
enum class Parameter { number, integer, date, time, personnummer, text };

/// A function of plain values.
struct Function {
    std::string_view name;
    std::string_view written;  ///< how it is called, for hints: `days(från, till)`
    std::span<const Parameter> parameters;
    Kind result = Kind::number;
    bool integer = false;  ///< the result is a whole number
    /// Of arguments that are all there and of their kinds; a message if the data do not allow it.
    Value (*compute)(std::span<const Value> arguments, std::optional<Message>& problem) = nullptr;
};

/// The one function that asks the schema, not the data: what it calls a field.
struct TitleFunction {
    std::string_view name = "title";
    std::string_view written = "title(field)";
};
inline constexpr TitleFunction title_function;

const Function* find_function(std::string_view name);
bool fits(Parameter parameter, const Type& type);
const MessageText& in_words(Parameter parameter);

/// A function that goes through a list.
enum class ListFunction { count, sum, min, max, any, all, first, last, rest, filter };

/// What is known of it: whether the list alone will do, and whether it can go through the elements.
struct ListFunctionRule {
    ListFunction function;
    std::string_view name;
    std::string_view written;
    bool takes_list = false;
    bool takes_each = false;
    bool each_is_test = false;
};

const ListFunctionRule* find_list_function(std::string_view name);

/// Names of all functions, for "did you mean".
std::vector<std::string_view> function_names();

}  // namespace overens::expression
