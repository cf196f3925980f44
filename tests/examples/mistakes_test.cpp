// Examples of common mistakes, and all that their owner is told of each.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "schema/schema.h"
#include "support/files.h"

namespace overens {

namespace fs = std::filesystem;

TEST_CASE("each example of a mistake is told in full") {
    const auto world = testing::project_world();
    schema::SchemaLibrary schemas(*world);
    int count = 0;
    for (const auto& entry : fs::directory_iterator(testing::project_folder() / "examples" / "fel")) {
        CAPTURE(entry.path().filename());
        ++count;
        Diagnostics diagnostics;
        const auto source =
            std::make_shared<Source>(entry.path().filename().string(), testing::read(entry.path()));
        if (const auto data = data::read_json(source, diagnostics)) {
            const auto schema = schemas.find(data->schema_name(), diagnostics);
            REQUIRE_MESSAGE(schema, testing::told(diagnostics));
            CHECK_FALSE(schema->validate(*data, diagnostics));
        }
        diagnostics.sort();
        const fs::path golden =
            testing::project_folder() / "tests/examples/fel" / entry.path().stem().concat(".txt");
        const std::string told = testing::told(diagnostics);
        if (std::getenv("OVERENS_ACCEPT") != nullptr) testing::write(golden, told);
        CHECK(told == testing::read(golden));
    }
    CHECK(count >= 5);
}

}  // namespace overens
