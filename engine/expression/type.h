#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overens {
class MessageText;
}

namespace overens::expression {

enum class Kind {
    unknown,  ///< cannot be used in an expression (a schema that allows anything, or one that contains
              ///< itself)
    boolean,
    number,
    text,
    date,
    time,
    object,
    list,
};

struct Field;

/// One of the values that an enumerated text can have, and how people read it.
struct Choice {
    std::string value;
    std::string title;
};

/// What the schema promises of a value: the type system of templates and rules. Cheap to copy.
struct Type {
    Kind kind = Kind::unknown;
    bool optional = false;  ///< may be absent
    bool integer = false;   ///< of a number: never has a fraction
    bool filled = false;    ///< of a list: has at least one element (minItems > 0)
    /// Of a text: `personnummer`, `postnummer`, …; empty where the schema says none. Of a number: `year`, if
    /// it counts years, which are printed without a space between thousands.
    std::string format;
    std::shared_ptr<const std::vector<Choice>>
        choices;                          ///< of a text: all that it can be, if the schema lists them
    std::shared_ptr<const Type> element;  ///< of a list; null for the list that is always empty
    std::shared_ptr<const std::vector<Field>> fields;  ///< of an object, in the schema's order

    static Type of(Kind kind);
    static Type list_of(Type element);
    static Type object_of(std::vector<Field> fields);

    const Field* field(std::string_view name) const;
    const Choice* choice(std::string_view value) const;
    Type required() const;  ///< the same, never absent
    Type made_optional() const;
};

/// A member of an object, as its schema describes it.
struct Field {
    std::string name;
    Type type;
    std::string title;  ///< the label that people read
    std::string description;
};

/// What values of the type are called in messages: “ett datum”.
const MessageText& in_words(const Type& type);

/// The type of a value that is the one or the other (`a ?? b`, elements of a list); nothing if they are not
/// alike.
std::optional<Type> common(const Type& left, const Type& right);

}  // namespace overens::expression
