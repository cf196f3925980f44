#pragma once

#include <string>

#include "document/document.h"

namespace overens::document {

/// Inlines as plain text; a line break becomes a space. For bookmarks, descriptions and messages.
std::string plain(const Inlines& content);

/// A heading's words after its number, if it has one.
std::string titled(const std::string& number, const std::string& title);
/// The address of a letter as one paragraph, line by line.
Inlines address_of(const Letter& letter);

/// All words of the document's body, in reading order, one block a line, without page furniture: what PDF and
/// ODT must both say.
std::string words(const Document& document);

}  // namespace overens::document
