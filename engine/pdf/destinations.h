#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "layout/pages.h"

namespace overens::pdf {

/// Where the parts of a document begin that its own links lead to.
class Destinations {
 public:
    explicit Destinations(const layout::Pages& pages);

    struct Spot {
        std::uint32_t page = 0;  ///< from 0
        Length y;                ///< from the paper's upper edge
    };
    /// Nothing where the link leads out of the document, or no page shows what it leads to.
    std::optional<Spot> find(const layout::LinkArea& link) const;

 private:
    std::unordered_map<layout::ElementIndex, std::optional<Spot>> spots_;
    std::unordered_map<std::string, Spot> bookmarks_;  ///< by their ids
};

}  // namespace overens::pdf
