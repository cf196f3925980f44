#pragma once

#include <optional>

#include "base/diagnostic.h"

namespace overens::templates {

/// The first end tag that does not close what is open, or the innermost tag that is never closed: the mistake
/// behind most XML that cannot be read.
std::optional<Diagnostic> unbalanced_tag(const SourcePointer& source);

}  // namespace overens::templates
