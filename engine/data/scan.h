#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace overens::data {

/// May stand before a JSON text (RFC 8259, section 8.1), and is passed over.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

enum class TokenKind {
    open_object,
    close_object,
    open_list,
    close_list,
    colon,
    comma,
    text,        ///< between straight double quotes; ends at the line if the closing one is missing
    other_text,  ///< between other quotes: ', ” or “
    number,      ///< what begins like a number, up to the next separator
    word,        ///< letters without quotes: true, false, null, and what is none of them
    comment,     ///< //, /* */ or #
    stray,       ///< a character that begins nothing
    end,
};

/// A piece of JSON text: where it stands in bytes.
struct Token {
    TokenKind kind = TokenKind::end;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::size_t end() const { return offset + length; }
};

/// Cuts any text into the tokens of JSON, and into those things that people write instead. Judges nothing:
/// finding places in good text and explaining bad text both stand on it.
class Scanner {
 public:
    explicit Scanner(std::string_view text);
    Token next();

 private:
    Token text(std::size_t start) const;
    Token other_text(std::size_t start, std::size_t quote) const;
    Token comment(std::size_t start) const;

    std::string_view text_;
    std::size_t at_ = 0;
};

/// What a `text` token means: escapes resolved, normalised. Ill-formed escapes are left as they stand.
std::string meaning(std::string_view text, const Token& token);

}  // namespace overens::data
