#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "press/inputs.h"
#include "support/files.h"
#include "template/template.h"

namespace overens::testing {

/// What a template makes of one example case and the example activity. The template and the data are sound;
/// what merging tells is added.
inline std::optional<templates::Expanded> merged(const World& world, const std::string& form,
                                                 const std::string& example, Date today,
                                                 Diagnostics& diagnostics) {
    schema::SchemaLibrary schemas(world);
    const auto compiled = templates::compile(world, schemas, form, diagnostics);
    REQUIRE_MESSAGE(compiled, told(diagnostics));
    const auto folder = project_folder() / "examples";
    const auto inputs = press::gather(
        *compiled,
        {world.read_source(folder / "arenden" / (example + ".json")),
         world.read_source(folder / "verksamhet.json")},
        [&](const std::string& name, Diagnostics& found) { return schemas.find(name, found); }, diagnostics);
    REQUIRE_MESSAGE(inputs, told(diagnostics));
    std::vector<data::CaseData> data = inputs->each;
    data.insert(data.end(), inputs->shared.begin(), inputs->shared.end());
    return templates::expand(world, *compiled, {data, today, std::nullopt}, diagnostics);
}

}  // namespace overens::testing
