#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "expression/type.h"
#include "expression/value.h"

namespace overens::expression {

/// How a value is put into words.
struct Format {
    std::string_view name;
    bool (*fits)(const Type& type) = nullptr;
    const MessageText* meant_for = nullptr;  ///< what it fits, for messages
    bool takes_decimals = false;
    bool keeps_list = false;  ///< of a list it gives a list of texts, not one text
    /// Of a value that is there and fits.
    Value (*apply)(const Value& value, const Type& type, std::optional<int> decimals) = nullptr;
};

const Format* find_format(std::string_view name);
std::vector<std::string_view> format_names();
/// Names of the formats that fit a type.
std::vector<std::string_view> formats_for(const Type& type);

}  // namespace overens::expression
