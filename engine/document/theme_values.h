#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.h"
#include "base/length.h"
#include "document/elements.h"

namespace overens::document {

/// Takes the attributes of one element of the theme, one by one, and at the end tells of those that nobody
/// took. A wrong or missing one is an error, and leaves what is there.
class Values {
 public:
    enum class Need { must, may };

    Values(const Element& element, Diagnostics& diagnostics);
    ~Values() = default;
    Values(const Values&) = delete;
    Values& operator=(const Values&) = delete;

    bool has(std::string_view name) const;

    /// Lengths in millimetres or points, between `least` and `most`.
    void length(std::string_view name, Length& value, Length least, Length most, Need need = Need::must);
    void colour(std::string_view name, Colour& value, Need need = Need::must);
    void yes_no(std::string_view name, bool& value);
    void number(std::string_view name, int& value, int least, int most, Need need = Need::must);
    void text(std::string_view name, std::string& value);
    void file_name(std::string_view name, std::string& value, Need need = Need::must);

    /// Tells of the attributes that are unknown or there twice.
    void finish();

 private:
    const Attribute* take(std::string_view name, Need need);
    void wrong(const Attribute& attribute, const MessageText& text, Message hint);
    void outside(const Attribute& attribute, std::string least, std::string most);

    const Element& element_;
    Diagnostics& diagnostics_;
    std::vector<std::string_view> known_;
};

/// “do you mean …?” if a name is like one of these, else all of them to choose among.
Message name_hint(std::string_view name, std::span<const std::string_view> names);

}  // namespace overens::document
