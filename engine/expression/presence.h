#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overens::expression {

/// Paths that are known to be there; knowing of `a.b` is knowing of `a`.
using Paths = std::vector<std::string>;

/// All of both.
Paths both(const Paths& left, const Paths& right);
/// What follows from the one as well as from the other.
Paths either(const Paths& left, const Paths& right);
/// Is the path there, by one of these?
bool known(const Paths& paths, std::string_view path);

}  // namespace overens::expression
