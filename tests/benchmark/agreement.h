#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/world.h"

namespace overens::benchmark {

/// What is measured: the agreement of one ordinary case.
inline constexpr const char* form = "overenskommelse";

std::unique_ptr<World> project_world();
Date paper_date();
/// Paths of the activity's file and the case's.
std::string activity_file();
std::string case_file();

/// The finished PDF of the case.
std::string agreement_pdf();

}  // namespace overens::benchmark
