#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "data/case_data.h"
#include "expression/expression.h"
#include "expression/type.h"
#include "schema/formats.h"
#include "schema/pattern.h"
#include "schema/schema.h"

namespace overens::schema {

// A compiled schema is a graph of small nodes. A node keeps what its schema asserts grouped by the kind of
// value that it is asserted of, so that validating a text looks at nothing that concerns lists. JSON values
// (`const`, limits) are seen where they are, in the schema's own document, which `Compiled` keeps.

struct Subschema;
using Next = const Subschema*;

/// A schema that has a URI of its own: what `$dynamicRef` looks through.
struct Resource {
    std::map<std::string, Next, std::less<>> dynamic_anchors;
};

/// The kinds of JSON values, as bits; an integer is a number without a fraction.
enum ValueKind : std::uint8_t {
    null_kind = 1,
    boolean_kind = 2,
    integer_kind = 4,
    fraction_kind = 8,
    number_kind = integer_kind | fraction_kind,
    text_kind = 16,
    list_kind = 32,
    object_kind = 64,
    any_kind = 127,
};
ValueKind kind_of(const data::Json& value);

struct NumberRules {
    const data::Json* minimum = nullptr;
    const data::Json* maximum = nullptr;
    const data::Json* above = nullptr;
    const data::Json* below = nullptr;
    const data::Json* multiple_of = nullptr;
};

struct TextRules {
    std::optional<std::uint64_t> shortest;
    std::optional<std::uint64_t> longest;
    std::optional<Pattern> pattern;
    const Format* format = nullptr;
};

struct ListRules {
    std::vector<Next> first;  ///< of the elements that have each its own schema
    Next rest = nullptr;
    Next contains = nullptr;
    std::uint64_t contains_least = 1;
    std::optional<std::uint64_t> contains_most;
    std::optional<std::uint64_t> least;
    std::optional<std::uint64_t> most;
    bool unique = false;
};

struct Member {
    std::string name;
    Next schema;
};

struct ObjectRules {
    std::vector<Member> properties;  ///< in the schema's order
    std::unordered_map<std::string_view, Next> by_name;
    struct OfPattern {
        Pattern pattern;
        Next schema;
    };
    std::vector<OfPattern> patterns;
    Next additional = nullptr;
    Next names = nullptr;
    std::vector<std::string> required;
    struct Dependency {
        std::string name;
        std::vector<std::string> required;
        Next schema = nullptr;
    };
    std::vector<Dependency> dependencies;
    std::optional<std::uint64_t> least;
    std::optional<std::uint64_t> most;
};

/// Schemas for the same value.
struct Branches {
    std::vector<Next> all_of;
    std::vector<Next> any_of;
    std::vector<Next> one_of;
    Next none_of = nullptr;
    Next condition = nullptr;
    Next then = nullptr;
    Next otherwise = nullptr;
};

/// One of the values that a schema lists, with its title where it has one (`oneOf` of `const`).
struct Choice {
    const data::Json* value;
    std::string title;
};

/// A rule across the members of an object (`x-rules`).
struct Rule {
    std::string message;
    std::string at;  ///< the member that an error is shown at; empty: the object
    expression::Expression test;
};

struct RuleSet {
    struct Variable {
        std::string name;
        std::size_t slot;
        expression::Type type;
    };
    std::vector<Variable> variables;  ///< the members that the rules mention
    std::vector<Rule> rules;
};

/// A figure that other files may have, too (`x-figures`): the same name and the same `of` mean the same
/// value.
struct FigureRule {
    std::string name;
    std::string at;  ///< where it stands: names of members, parted by full stops; empty: in the whole
    std::vector<expression::Expression> of;  ///< texts: the year, the period
    expression::Expression value;            ///< a text; empty where the file does not have the figure
};

struct FigureSet {
    std::vector<RuleSet::Variable> variables;
    std::vector<FigureRule> figures;
};

/// One schema object, compiled. `document` and `pointer` say where it stands.
struct Subschema {
    std::size_t document = 0;
    std::string pointer;
    const data::Json* written = nullptr;
    const Resource* resource = nullptr;

    bool never = false;  ///< the schema `false`
    std::string title;
    std::string description;
    std::uint8_t kinds = any_kind;
    const data::Json* constant = nullptr;
    std::optional<std::vector<Choice>> choices;
    std::unique_ptr<NumberRules> number;
    std::unique_ptr<TextRules> text;
    std::unique_ptr<ListRules> list;
    std::unique_ptr<ObjectRules> object;
    Next reference = nullptr;
    Next dynamic_reference = nullptr;
    std::string dynamic_name;  ///< of a `$dynamicRef` that is looked up while validating
    std::unique_ptr<Branches> branches;
    Next unevaluated_items = nullptr;
    Next unevaluated_properties = nullptr;
    std::unique_ptr<RuleSet> rules;
};

/// Everything that came out of compiling one schema, and the documents that it refers into.
struct Compiled {
    std::vector<data::CaseData> documents;
    std::deque<Resource> resources;
    std::deque<Subschema> schemas;
    Next root = nullptr;
    expression::Type type;
    FigureSet figures;
};

/// The title of a schema: its own, else that of what it refers to.
const std::string& title_of(const Subschema& schema);
const std::string& description_of(const Subschema& schema);

}  // namespace overens::schema
