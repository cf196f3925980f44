#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace overens::schema {

/// A regular expression of a schema, run by RE2, whose time is linear whatever the data. JSON Schema means
/// ECMA-262's dialect; what RE2 writes otherwise (`\u00e5`, `\p{Letter}`) is translated, what it cannot do
/// (lookaround, back-references) is refused.
class Pattern {
 public:
    /// Nothing, and why in `error` (RE2's words), if it cannot be compiled.
    static std::optional<Pattern> compile(std::string_view text, std::string& error);
    ~Pattern();
    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;

    /// Is there a match anywhere in the text?
    bool matches(std::string_view text) const;
    const std::string& text() const { return text_; }

 private:
    Pattern(std::string text, std::unique_ptr<const re2::RE2> machine);
    std::string text_;
    std::unique_ptr<const re2::RE2> machine_;
};

}  // namespace overens::schema
