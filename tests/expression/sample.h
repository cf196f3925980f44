#pragma once

#include <string>
#include <string_view>

#include "data/json.h"
#include "expression/expression.h"

namespace overens::testing {

/// An invented case with every kind of value, and its types: what is `optional`, `filled`, a choice, …
/// Every member of the case is a name of its own, as in a rule; `arende` is the whole, as in a template.
class Sample {
 public:
    Sample();

    const expression::Scope& scope() const { return scope_; }
    /// With the case in it, whole (`full`) or with nothing that may be absent.
    expression::Frame frame(bool full = true) const;

 private:
    expression::Scope scope_;
    std::shared_ptr<const data::Json> full_;
    std::shared_ptr<const data::Json> bare_;
};

/// A value in a line: `text 'a'`, `number 1.5`, `list ['a', 'b']`, `absent`.
std::string dumped(const expression::Value& value, const expression::Type& type);

/// The source of one expression, and the place where it begins.
Place placed(std::string_view text);

}  // namespace overens::testing
