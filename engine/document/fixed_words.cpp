#include "document/fixed_words.h"

#include <algorithm>
#include "document/language.h"

namespace overens::document {

SignatureWords signature_words(std::string_view language) {
    if (is_english(language)) return {"Date and place", "Signature", "Name in print"};
    return {"Datum och ort", "Underskrift", "Namnförtydligande"};
}

LetterWords letter_words(std::string_view language) {
    if (is_english(language)) {
        return {.date = "Date",
                .our_reference = "Our reference",
                .your_reference = "Your reference",
                .enclosure = "Enclosure",
                .enclosures = "Enclosures",
                .stamp = "Stamp of arrival",
                .stamp_date = "Date",
                .stamp_number = "Registration number"};
    }
    return {.date = "Datum",
            .our_reference = "Vår referens",
            .your_reference = "Er referens",
            .enclosure = "Bilaga",
            .enclosures = "Bilagor",
            .stamp = "Ankomststämpel",
            .stamp_date = "Datum",
            .stamp_number = "Diarienummer"};
}

FormWords form_words(std::string_view language) {
    if (is_english(language)) return {"must be answered", "YYYY-MM-DD", "version", "reference", "row"};
    return {"måste besvaras", "ÅÅÅÅ-MM-DD", "version", "referens", "rad"};
}

std::string fixed_words_language(std::string_view language) {
    return is_swedish(language) || is_english(language) ? "" : "sv";
}

Inlines page_of_pages(std::string_view language) {
    // No-break spaces: the line may be short, and `Sida 1` must not be parted.
    if (is_english(language)) return {Text{"Page\u00A0"}, PageNumber{}, Text{" of\u00A0"}, PageCount{}};
    const std::string own = fixed_words_language(language);
    return {Text{.text = "Sida\u00A0", .language = own}, PageNumber{},
            Text{.text = " av\u00A0", .language = own}, PageCount{}};
}

std::string footnote_mark(int number) {
    constexpr std::string_view digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string result;
    for (const char digit : std::to_string(std::max(number, 0))) {
        result += digits[static_cast<std::size_t>(digit - '0')];
    }
    return result;
}

FootnoteWords footnote_words(std::string_view language, int number) {
    const std::string which = std::to_string(number);
    if (is_english(language)) return {"Footnote " + which, "Back to the mark of footnote " + which};
    return {"Fotnot " + which, "Tillbaka till texten vid fotnot " + which};
}

std::string list_label(const List& list, std::size_t item, std::string_view bullet) {
    return list.ordered ? std::to_string(item + 1) + "." : std::string(bullet);
}

}  // namespace overens::document
