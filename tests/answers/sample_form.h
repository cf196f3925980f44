#pragma once

#include <string>

#include "support/memory_world.h"

namespace overens::testing {

/// The name and the schema of a form with every kind of question.
inline constexpr const char* sample_form_name = "prov";
std::string sample_form_schema();

/// The project's world with that form, and a template that asks all its questions.
struct SampleWorld {
    SampleWorld();
    std::unique_ptr<World> behind;
    MemoryWorld world;
};

}  // namespace overens::testing
