#pragma once

#include "base/message.h"

namespace overens {

/// Why the operating system refused, in the words of the catalogue: what `errno` says, for those that a user
/// meets.
Argument reason(int error);

}  // namespace overens
