#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "schema/schema.h"
#include "support/files.h"

using namespace overens;
using data::Json;

namespace {

const Json strange[] = {nullptr,
                        true,
                        -1,
                        0,
                        1e300,
                        "",
                        "2026-02-30",
                        "\xF0\x9F\x98\x80",
                        "#",
                        "#/$defs/person",
                        Json::array(),
                        Json::object(),
                        Json::array({Json::object(), Json::object()}),
                        18446744073709551615U};

/// Replaces, removes or copies a random part, in place.
void mutate(Json& value, std::mt19937& random) {
    Json* at = &value;
    while (at->is_structured() && !at->empty() && random() % 5 != 0) {
        auto part = at->begin();
        std::advance(part, static_cast<std::ptrdiff_t>(random() % at->size()));
        if (random() % 12 == 0) {
            at->erase(part);
            return;
        }
        at = &*part;
    }
    if (at->is_object() && random() % 2 == 0) {
        (*at)["okänd" + std::to_string(random() % 3)] = strange[random() % std::size(strange)];
    } else {
        *at = strange[random() % std::size(strange)];
    }
}

data::CaseData written(const Json& value) {
    Diagnostics diagnostics;
    auto read =
        data::read_json(std::make_shared<const Source>("f.json", value.dump(1)), diagnostics, {.depth = 100});
    REQUIRE(read);
    return *read;
}

}  // namespace

TEST_CASE("data and schemas broken at random are judged, and never crash") {
    const auto world = testing::project_world();
    std::mt19937 random(20261122);
    Diagnostics diagnostics;
    schema::SchemaLibrary library(*world);
    const auto schema = library.find("arende", diagnostics);
    REQUIRE(schema);
    const Json good = data::read_json(world->read_source(testing::project_folder() /
                                                         "examples/arenden/2026-0031-forskola.json"),
                                      diagnostics)
                          ->value();
    int refused = 0;
    for (int round = 0; round < 500; ++round) {
        Json data = good;
        for (unsigned change = 0; change <= random() % 5; ++change) mutate(data, random);
        Diagnostics errors;
        if (!schema->validate(written(data), errors)) ++refused;
        REQUIRE(errors.empty() == !errors.has_errors());
        testing::told(errors);
    }
    CHECK(refused > 400);

    const Json common =
        data::read_json(world->read_asset(Asset::schema_file, "gemensamt.schema.json"), diagnostics)->value();
    refused = 0;
    for (int round = 0; round < 60; ++round) {
        Json changed = common;
        for (unsigned change = 0; change <= random() % 3; ++change) mutate(changed, random);
        Diagnostics errors;
        schema::SchemaLibrary fresh(*world);
        if (const auto compiled = fresh.compile(written(changed), "https://overens.example/s", errors)) {
            compiled->validate(written(good), errors);
        } else {
            ++refused;
        }
        testing::told(errors);
    }
    CHECK(refused > 20);
}
