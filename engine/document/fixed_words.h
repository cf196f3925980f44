// The words that a paper has without anybody writing them: at its foot, under a signature's lines, before a
// list's items. Both writers take them from here, so that the PDF and the ODT say the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"

namespace overens::document {

/// What stands under the three lines of a signature. They are read in this order: the role, `date_and_place`,
/// `signature`, the name if it is known (it stands on the third line), `name_in_print`.
struct SignatureWords {
    std::string_view date_and_place;
    std::string_view signature;
    std::string_view name_in_print;
};

/// In the language of the document (BCP 47): Swedish, or English where it begins with `en`. Papers in other
/// languages have them in Swedish.
SignatureWords signature_words(std::string_view language);

/// Of a letter: the labels of its references, what stands before its enclosures, and the box for the stamp
/// of those who receive it, with its two lines.
struct LetterWords {
    std::string_view date;
    std::string_view our_reference;
    std::string_view your_reference;
    std::string_view enclosure;
    std::string_view enclosures;
    std::string_view stamp;
    std::string_view stamp_date;
    std::string_view stamp_number;
};

LetterWords letter_words(std::string_view language);

/// Of a form: what stands after a question that must be answered, how a date is written, and what its foot
/// says.
struct FormWords {
    std::string_view needed;
    std::string_view date;
    std::string_view version;
    std::string_view reference;
    std::string_view row;
};

FormWords form_words(std::string_view language);

/// The language of these words where it is not the document's; nothing if it is.
std::string fixed_words_language(std::string_view language);

/// `Sida {x} av {y}`, with the numbers as `PageNumber` and `PageCount`.
Inlines page_of_pages(std::string_view language);

/// `²`: what a footnote's mark shows. As a character of its own it is no part of the figure that it follows,
/// however the words are taken out.
std::string footnote_mark(int number);

/// Where the links of footnotes lead: from a mark to its note, and back.
struct FootnoteWords {
    std::string to_note;
    std::string to_mark;
};
FootnoteWords footnote_words(std::string_view language, int number);

/// What stands before an item (counted from 0) of a list: `1.` where it is numbered, else the bullet. It is
/// no part of `words`: a program that reads ODT makes it itself.
std::string list_label(const List& list, std::size_t item, std::string_view bullet);

}  // namespace overens::document
