#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "template/template.h"
#include "template/words.h"

namespace overens::templates {

/// A paper of another template, which is bound with this one.
struct BoundPaper {
    Template form;
    std::vector<std::size_t> inputs;  ///< of this template, in the order of the other's
    std::optional<Words> name;
    std::optional<Words> placement;
    Place place;
};

}  // namespace overens::templates
