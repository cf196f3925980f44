#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "schema/compiled.h"

namespace overens::schema {

/// The way from the whole value to the part that is being judged; lives on the stack of the walk.
struct Path {
    const Path* above = nullptr;
    std::string_view name = {};  ///< the member, or
    std::size_t index = 0;       ///< the element
    bool in_list = false;
    Next schema = nullptr;  ///< the first schema of this part, which may have its title
    bool is_key = false;    ///< the name of a member is judged, not its value

    std::string pointer() const;
};

/// The errors found in one value, in the order of the walk.
class Findings {
 public:
    Findings(const Compiled& compiled, const data::CaseData& data) : compiled_(compiled), data_(data) {}

    void add(const Path& path, Message message, std::optional<Message> hint = std::nullopt);
    void add_at_key(const Path& object, std::string_view name, Message message,
                    std::optional<Message> hint = std::nullopt);
    void add_at_member(const Path& object, std::string_view name, Message message);

    std::size_t size() const { return found_.size(); }
    /// Nobody reads more, and hostile data could make it grow without end.
    bool full() const { return found_.size() >= most; }
    void take(Findings&& others);

    /// Ordered by place, each once.
    void tell(Diagnostics& diagnostics) const;

    /// What the value at this path is called: its title, else its key, else the file.
    Argument label(const Path& path) const;
    /// What a member of the object at this path is called, first of all in the schema that speaks of it.
    std::string label_of_member(const Path& object, const Subschema* schema, std::string_view name) const;

    /// What can be known of an object's members; derived once for each schema.
    const std::vector<expression::Field>& fields_of(const Subschema& schema);

    const Compiled& compiled() const { return compiled_; }
    const data::CaseData& data() const { return data_; }

 private:
    static constexpr std::size_t most = 1000;
    struct Finding {
        std::string pointer;
        bool at_key;
        Message message;
        std::optional<Message> hint;
    };

    const expression::Type* type_at(const Path& path) const;

    const Compiled& compiled_;
    const data::CaseData& data_;
    std::vector<Finding> found_;
    std::map<const Subschema*, std::vector<expression::Field>> fields_ = {};
};

}  // namespace overens::schema
