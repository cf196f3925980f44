#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace overens {

enum class Language { swedish, english };

/// One text of the catalogue: a code for programs and its wording in both languages, with `{0}`, `{1}` … for
/// what is filled in. Every stage keeps its texts in its own `messages.h`. A text without one of its
/// languages, or whose languages fill in different things, does not compile.
class MessageText {
 public:
    consteval MessageText(std::string_view code, std::string_view swedish, std::string_view english)
        : code_(code), swedish_(swedish), english_(english) {
        if (code.empty() || swedish.empty() || english.empty()) throw "a text lacks its code or a language";
        if (placeholders(swedish) != placeholders(english)) throw "the languages fill in different things";
    }

    std::string_view code() const { return code_; }
    std::string_view in(Language language) const {
        return language == Language::swedish ? swedish_ : english_;
    }

 private:
    static consteval unsigned placeholders(std::string_view text) {
        unsigned found = 0;
        for (std::size_t at = 0; at + 2 < text.size(); ++at) {
            if (text[at] == '{' && text[at + 1] >= '0' && text[at + 1] <= '9' && text[at + 2] == '}') {
                found |= 1U << static_cast<unsigned>(text[at + 1] - '0');
            }
        }
        return found;
    }

    std::string_view code_;
    std::string_view swedish_;
    std::string_view english_;
};

/// What fills a placeholder: a text of the user's, a number, or a word of the catalogue that has its own
/// languages.
class Argument {
 public:
    Argument(std::string text) : text_(std::move(text)) {}
    Argument(std::string_view text) : text_(text) {}
    Argument(const char* text) : text_(text) {}
    template <class Number>
    requires std::is_integral_v<Number> Argument(Number number) : text_(std::to_string(number)) {}
    Argument(const MessageText& word) : word_(&word) {}

    std::string_view in(Language language) const {
        return word_ ? word_->in(language) : std::string_view(text_);
    }

 private:
    std::string text_;
    const MessageText* word_ = nullptr;
};

/// A text of the catalogue with what fills its placeholders. Refers to the text, which must be a constant.
class Message {
 public:
    template <class... Arguments>
    Message(const MessageText& text, Arguments&&... arguments)
        : text_(&text), arguments_{Argument(std::forward<Arguments>(arguments))...} {}
    Message(const MessageText& text, std::vector<Argument> arguments)
        : text_(&text), arguments_(std::move(arguments)) {}

    std::string_view code() const { return text_->code(); }
    std::string in(Language language) const;
    /// What fills placeholders, for those who say the same in words of their own.
    const std::vector<Argument>& arguments() const { return arguments_; }

 private:
    const MessageText* text_;
    std::vector<Argument> arguments_;
};

}  // namespace overens
