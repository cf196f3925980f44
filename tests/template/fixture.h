#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "support/memory_world.h"
#include "template/template.h"

namespace overens::testing {

/// A world with two small schemas of the tests' own (`arende`, `kontor`) and a picture, `data/logotyp.png`.
MemoryWorld template_world();

/// What the case `arende` of that world says, unless a test says something else: a JSON text.
std::string standard_case();
std::string standard_office();

/// A whole template with `body` after its title.
std::string around(std::string_view body);

/// What merging came to: the dump of a document and its file name, or what was told.
std::string merged(const World& world, const std::string& form, const std::string& arende,
                   const std::string& kontor, std::optional<std::string> placement = std::nullopt);
/// What checking a template tells; empty if nothing.
std::string checked(const World& world, const std::string& form, Language language = Language::swedish);

/// A document in few words: one node a line, indented by depth. `*strong*`, `_emphasised_`, `⏎` for a line
/// break.
std::string dump(const document::Document& document);

/// One case of a file of cases:
///
///     ### its name
///     what is given
///     === name of another part
///     that part
///     --->
///     what is expected
struct Case {
    std::string name;
    std::vector<std::pair<std::string, std::string>> parts;  ///< the first has no name
    std::string expected;

    std::string part(const std::string& wanted, const std::string& otherwise) const;
};

/// Runs `actual` on every case of `tests/template/cases/FILE` and compares. With `OVERENS_ACCEPT=1` in the
/// environment, writes what came out as what is expected, to be read through before it is committed.
void run_cases(const std::string& file, const std::function<std::string(const Case&)>& actual);

}  // namespace overens::testing
