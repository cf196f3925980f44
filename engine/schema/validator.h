#pragma once

#include <vector>

#include "schema/compiled.h"
#include "schema/findings.h"

namespace overens::schema {

/// Which members or elements of one value some schema has judged; what `unevaluated…` leaves alone.
class Evaluated {
 public:
    explicit Evaluated(const data::Json& value);
    void mark(std::size_t at) { marked_[at] = true; }
    void mark_all() { marked_.assign(marked_.size(), true); }
    bool is_marked(std::size_t at) const { return marked_[at]; }
    void add(const Evaluated& others);

 private:
    std::vector<bool> marked_;
};

/// The resources that the walk has come through, outermost last; where `$dynamicRef` looks.
struct DynamicScope {
    const DynamicScope* outer = nullptr;
    const Resource* resource = nullptr;
};

/// One value against one schema, in one place; what each part of the walk needs.
struct Judged {
    const Subschema& schema;
    const data::Json& value;
    const Path& path;
    Evaluated* evaluated;  ///< null if nobody asks
    const DynamicScope* scope;
    Findings* findings;  ///< null if only the verdict counts, and the first error ends it
};

/// Walks data and schema together. Bounded in depth and in steps, since a schema can make little data cost
/// much.
class Validator {
 public:
    /// `size` of the data in bytes: so much more may be spent on them.
    explicit Validator(std::size_t size) : most_steps_(1'000'000 + 100 * size) {}

    /// Verdict alone if `findings` is null.
    bool check(const Subschema& root, const data::Json& value, Findings* findings);

 private:
    bool check(const Judged& judged);
    bool check_body(const Judged& judged);
    bool same_value(const Judged& judged, Next schema, Evaluated* evaluated, Findings* findings);
    bool check_values(const Judged& judged);
    bool check_number(const Judged& judged);
    bool check_text(const Judged& judged);
    bool check_list(const Judged& judged);
    bool check_contains(const Judged& judged);
    bool check_element(const Judged& judged, std::size_t at, Next schema);
    bool check_object(const Judged& judged);
    bool check_member(const Judged& judged, std::size_t at, std::string_view name, const data::Json& value,
                      Next schema);
    bool check_presence(const Judged& judged);
    bool check_references(const Judged& judged);
    bool check_branches(const Judged& judged);
    bool check_any_of(const Judged& judged);
    bool check_one_of(const Judged& judged);
    void tell_meant(const Judged& judged, const std::vector<Next>& branches);
    bool check_unevaluated(const Judged& judged, Evaluated& evaluated);
    bool check_rules(const Judged& judged);

    std::size_t most_steps_;
    int depth_ = 0;
    std::size_t steps_ = 0;
    bool exhausted_ = false;
};

}  // namespace overens::schema
