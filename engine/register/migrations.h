#pragma once

#include <span>

#include "register/sqlite.h"

namespace overens::registry {

/// The steps from an empty file to the tables as they are now, in order; step n leads to version n. A step
/// that has been released is never changed, only followed by another.
std::span<const char* const> migrations();

/// Brings the file from the version that it has to the newest, all of it or nothing. A file that is no
/// register, or of a newer program, is a `Failure`.
void migrate(Database& database, std::span<const char* const> steps);

}  // namespace overens::registry
