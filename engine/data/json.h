#pragma once

#include <nlohmann/json_fwd.hpp>

namespace overens::data {

/// Case data and schemas keep the order in which a person wrote them: questions and fields follow it.
using Json = nlohmann::ordered_json;

}  // namespace overens::data
