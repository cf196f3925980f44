#pragma once

#include <string_view>
#include <vector>

namespace overens::data {

/// Where one value stands in its text, with its name if it is a member; its children in the order of the
/// text.
struct Spot {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::size_t name_offset = 0;
    std::size_t name_length = 0;
    std::vector<Spot> children;
};

/// The places of all values of a JSON text that has been read without errors.
Spot find_spots(std::string_view text);

}  // namespace overens::data
