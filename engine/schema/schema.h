#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/world.h"
#include "data/case_data.h"
#include "expression/type.h"

namespace overens::schema {

struct Compiled;

/// How strictly a schema is taken.
struct Options {
    bool formats_assert = true;  ///< `format` is checked; off only to run the official suite's required part
    bool strict = true;          ///< unknown keywords and formats are errors; off only for the official suite
};

/// A figure that a file has, and that every other file that has it must have, too.
struct Figure {
    std::string name;   ///< `Deltagare`
    std::string of;     ///< whose or which period's: `2026`
    std::string value;  ///< in words
    data::CaseData data;
    std::string pointer;  ///< where in them it stands

    Place place() const { return data.place(pointer); }
};

/// A JSON Schema (draft 2020-12) that has been compiled. Immutable; cheap to copy; safe to share between
/// threads.
class Schema {
 public:
    /// Proves the data: every error is added, with the place in the data and a hint of what is expected,
    /// ordered by place. True if there was none. Includes the rules across fields (`x-rules`).
    bool validate(const data::CaseData& data, Diagnostics& diagnostics) const;

    /// The figures of data that have been proved (`x-figures`), in the schema's order.
    std::vector<Figure> figures(const data::CaseData& data) const;

    /// What the schema promises of the whole value, for expressions and templates.
    const expression::Type& type() const;
    const std::string& title() const;
    /// Its parts, for a stage that makes more of a schema than types (schema/compiled.h).
    const Compiled& compiled() const { return *compiled_; }

 private:
    friend class SchemaLibrary;
    explicit Schema(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> compiled_;
};

/// The schemas at hand, each compiled once. `$ref` between files goes by `$id`; nothing is fetched over a
/// network.
class SchemaLibrary {
 public:
    /// Reads `NAME.schema.json` from the world's schema assets when first asked for.
    explicit SchemaLibrary(const World& world, Options options = {});
    ~SchemaLibrary();
    SchemaLibrary(const SchemaLibrary&) = delete;
    SchemaLibrary& operator=(const SchemaLibrary&) = delete;

    /// The schema of this name; nothing if it is not there or has errors, which are added.
    std::optional<Schema> find(std::string_view name, Diagnostics& diagnostics);

    /// Compiles a schema that is not an asset, under the URI by which others refer to it.
    std::optional<Schema> compile(const data::CaseData& text, std::string_view uri, Diagnostics& diagnostics);
    /// Makes a document known under a URI, to be referred to by `$ref`.
    void add(std::string uri, data::CaseData text);

 private:
    struct Store;
    std::unique_ptr<Store> store_;
};

}  // namespace overens::schema
