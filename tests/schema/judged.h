#pragma once

#include <string>

#include "base/message.h"

namespace overens::testing {

/// Compiles the schema and proves the data by it. Each error as `line:column message (hint)`; errors of the
/// schema begin with `schema `. Empty if all is well.
std::string judged(const std::string& schema, const std::string& data, Language language = Language::swedish);

/// The errors of a schema alone.
std::string schema_faults(const std::string& schema, Language language = Language::swedish);

/// The derived type, compactly: `{namn: text, slut?: date, mal: [+{text: text}], typ: text(a|b), nr:
/// text:personnummer}`; with titles `namn "Namn": text`.
std::string type_of(const std::string& schema, bool titles = false);

}  // namespace overens::testing
