#pragma once

#include <string>
#include <vector>

#include "judge/pdf_file.h"

namespace overens::testing {

/// A sound file, broken on purpose, with the rules that it then breaks (in the order in which the judge finds
/// them).
struct Breaking {
    std::string what;
    void (*break_it)(PdfFile&);
    std::string rules;  ///< parted by a comma and a space
};

std::vector<Breaking> file_breakings();
std::vector<Breaking> graphics_breakings();
std::vector<Breaking> font_breakings();
std::vector<Breaking> annotation_breakings();
std::vector<Breaking> metadata_breakings();
std::vector<Breaking> catalog_breakings();
std::vector<Breaking> structure_breakings();
std::vector<Breaking> table_breakings();
std::vector<Breaking> marking_breakings();

/// Replaces the first occurrence, or throws.
void replace(std::string& text, std::string_view from, std::string_view to);

Json& catalog(PdfFile& file);
/// The dictionary of the n-th object whose `key` is `value`; throws if there is none.
Json& dictionary(PdfFile& file, const char* key, const Json& value, int n = 0);
/// The data of the n-th stream whose `key` is `value`.
std::string& data(PdfFile& file, const char* key, const Json& value, int n = 0);
/// The n-th structure element of a type, from 0.
Json& element(PdfFile& file, const char* type, int n = 0);
Json& page(PdfFile& file, int n = 0);
Json& annotation(PdfFile& file, int n = 0);
/// The content stream of a page.
std::string& content(PdfFile& file, int n = 0);
/// The stream that an entry of a dictionary leads to.
std::string& stream_of(PdfFile& file, const Json& dictionary, const char* key);
/// The XMP packet.
std::string& packet(PdfFile& file);
/// Adds an object; gives its reference.
std::string add(PdfFile& file, Json value);
std::string add_stream(PdfFile& file, Json dictionary, std::string data);
/// Adds an annotation to the first page, in a structure element of a type (none if empty); gives the
/// annotation's value.
Json& add_annotation(PdfFile& file, Json annotation, const char* type);

}  // namespace overens::testing
