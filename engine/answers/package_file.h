#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::answers {

/// The file of this name in a zip package, if it is there, whole, and not larger than `most` bytes.
std::optional<std::string> package_file(std::string_view package, const char* name, std::size_t most);

}  // namespace overens::answers
