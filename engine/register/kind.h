// A schema says by its `x-register` how the register knows the files that it is for:
//
//     "x-register": {
//       "key": [["organisationsnummer"], ["personnummer"]],
//       "name": [["efternamn", "fornamn"]],
//       "find": ["telefon"],
//       "bears": "formular.referens",
//       "issues": { "number": "arendenummer", "parts": "placeringar", "part": "id" }
//     }
//
// `key` identifies: of its alternatives the first whose members are all there; an empty list says that there
// is one such file only. `name` is what lists show, chosen likewise; `find` what can be searched for, too.
// `bears` is the reference that answers carry, `issues` of what references are made: a number, and the ids of
// parts. Members are named by their paths, with full stops between.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "register/store.h"
#include "schema/schema.h"

namespace overens::registry {

/// A member of a file: its path, what people call it, and its format (`personnummer`), if it has one.
struct Member {
    std::vector<std::string> steps;
    std::string label;
    std::string format;
};

/// How the register knows files of one schema.
struct Kind {
    using Alternatives = std::vector<std::vector<Member>>;
    struct Issues {
        Member number;
        std::optional<Member> parts;
        std::string part;
    };

    std::string name;   ///< `arende`
    std::string title;  ///< `Ärende`
    Alternatives keys;
    Alternatives names;
    std::vector<Member> finds;
    std::optional<Member> bears;
    std::optional<Issues> issues;
};

/// What a schema says of the register; nothing if it says nothing, or something that does not fit, which is
/// added.
std::optional<Kind> kind_of(const schema::Schema& schema, std::string_view name, Diagnostics& diagnostics);

/// What a file is known by. A file that has no key, or no reference that could be one, is told.
std::optional<Known> identify(const Kind& kind, const data::CaseData& data, Diagnostics& diagnostics);

/// Where a member stands, as a JSON Pointer.
std::string pointer_of(const Member& member);
/// The text of a member; nothing if it is not there.
std::optional<std::string> text_of(const Member& member, const data::Json& value);

}  // namespace overens::registry
