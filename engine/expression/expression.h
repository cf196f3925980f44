#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "expression/type.h"
#include "expression/value.h"

namespace overens::expression {

/// The names that an expression can see, each with its type and its slot in the `Frame` at evaluation, and
/// the optional paths that are known to be there (inside an `if` that asked). Scopes nest; an inner name
/// hides an outer one.
class Scope {
 public:
    Scope() = default;
    explicit Scope(const Scope* outer);

    /// Adds a name and gives its slot. Slots of nested scopes go on counting.
    std::size_t add(std::string name, Type type);
    /// From here on the optional value at `path` (`praktik.handledare`) is known to be there, and what it is
    /// part of; a list there is known to have elements.
    void assume_present(std::string path);
    /// The test that was to tell what is there is wrong: here it cannot be known what may be absent.
    void doubt() { doubted_ = true; }

    struct Name {
        std::string name;
        Type type;
        std::size_t slot = 0;
    };
    const Name* find(std::string_view name) const;
    bool is_present(std::string_view path) const;
    bool is_doubted() const;
    std::size_t slots() const { return slots_; }
    /// All names that can be seen, inner first; for "did you mean".
    std::vector<std::string> names() const;

 private:
    const Scope* outer_ = nullptr;
    std::vector<Name> names_;
    std::vector<std::string> present_;
    std::size_t slots_ = 0;
    bool doubted_ = false;
};

/// The values of a scope's names, by slot. Grows as needed. Expressions use the slots after those of their
/// scope for the variables that go through lists.
class Frame {
 public:
    void set(std::size_t slot, Value value);
    /// `Absent` if nothing was set.
    const Value& get(std::size_t slot) const;

    /// How many elements one expression may look at: lists within lists would else keep the machine for
    /// hours.
    static constexpr std::size_t most_work = 2'000'000;
    void begin_work();
    /// Counts elements looked at; false beyond the bound.
    bool spend(std::size_t elements);
    /// The bound was passed, and nobody has told it yet.
    bool overspent();

 private:
    std::vector<Value> values_;
    std::size_t work_ = 0;
    bool told_ = false;
};

struct Node;

/// A compiled expression whose types have been proved. Immutable; cheap to copy; safe to share between
/// threads.
class Expression {
 public:
    const Type& type() const;
    /// Optional paths that must be there when this (boolean) expression is true, or when it is false.
    std::vector<std::string> present_if_true() const;
    std::vector<std::string> present_if_false() const;
    /// The value, if it is the same whatever the data (`'a' = 'a'`): such a test is a mistake in a template.
    const std::optional<Value>& constant() const;
    /// The schema's title of what is shown: of `slut` in `praktik.slut | date` and `praktik.slut ?? today`.
    /// Empty if the expression is no path, or the schema has no title.
    const std::string& field_title() const;

    /// Evaluates on data that fit the types that the expression was compiled for. What data can still do
    /// wrong (division by zero, overflow) is added to `diagnostics` with the expression's place, and gives
    /// `Absent`.
    Value evaluate(Frame& frame, Diagnostics& diagnostics) const;
    /// The same for a test: true or false.
    bool holds(Frame& frame, Diagnostics& diagnostics) const;
    /// The same for a text; empty if there is none.
    std::string text(Frame& frame, Diagnostics& diagnostics) const;

 private:
    friend std::optional<Expression> compile(std::string_view, const Place&, const Scope&, Diagnostics&);
    friend std::optional<Expression> compile_test(std::string_view, const Place&, const Scope&, Diagnostics&);
    friend std::optional<Expression> compile_text(std::string_view, const Place&, const Scope&, Diagnostics&);
    explicit Expression(std::shared_ptr<const Node> root);
    std::shared_ptr<const Node> root_;
};

/// Parses `text` and proves it against the types in `scope`; all errors are added with their place: `place`
/// is where `text` begins in its source. Nothing comes back if there was one.
std::optional<Expression> compile(std::string_view text, const Place& place, const Scope& scope,
                                  Diagnostics& diagnostics);

/// The same for a test (`if`, a rule): the result is boolean. A value that may be absent asks whether it is
/// there, a list whether it has elements; any other value that is no boolean is an error, as is a test that
/// is always true or never. A boolean that may be absent is one too: it must say what holds then (`klar ??
/// false`).
std::optional<Expression> compile_test(std::string_view text, const Place& place, const Scope& scope,
                                       Diagnostics& diagnostics);

/// The same for a place in a text (`{praktik.start | date}`): the result is a text that is always there. A
/// number is printed by the format `number`; what does not print by itself is an error.
std::optional<Expression> compile_text(std::string_view text, const Place& place, const Scope& scope,
                                       Diagnostics& diagnostics);

}  // namespace overens::expression
