#pragma once

#include <string>
#include <string_view>

namespace overens::data {

/// A file name made of any text at all, safe in every folder of every system: letters and digits of any
/// language and
/// `-_.` stay, everything else becomes `-` (runs of it one). No dot or dash stands first or last, no name
/// that Windows keeps for itself is left, and it has at most 120 bytes. `otherwise` if nothing is left.
std::string safe_file_name(std::string_view text, std::string_view otherwise);

}  // namespace overens::data
