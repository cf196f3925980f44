#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overens::testing {

using Json = nlohmann::json;

/// An indirect object. Values are as in qpdf's JSON: names begin with `/`, strings with `u:` or `b:`,
/// references are `12 0 R`. A stream's value is its dictionary.
struct PdfObject {
    Json value;
    std::optional<std::string> data;  ///< of a stream, without its Flate filter
    bool decoded = true;              ///< false if `data` is still behind other filters
};

/// A PDF taken apart.
struct PdfFile {
    std::string bytes;
    std::map<int, PdfObject> objects;
    Json trailer;
    std::string complaints;  ///< what `qpdf --check` says of a broken file

    /// The object that a value refers to, or null; a direct value has none.
    const PdfObject* object(const Json& value) const;
    /// The value, or that of the object that it refers to.
    const Json& resolve(const Json& value) const;
    /// An entry of a dictionary, resolved; JSON null if there is none.
    const Json& get(const Json& dictionary, const char* key) const;
    /// The entry as it stands.
    static const Json& raw(const Json& dictionary, const char* key);
    const Json& catalog() const { return get(trailer, "/Root"); }
    /// The page dictionaries, in order; with the number of their object.
    std::vector<std::pair<int, const Json*>> pages() const;
};

/// Throws `std::runtime_error` where qpdf cannot read the file at all.
PdfFile read_pdf(std::string_view bytes);

/// The object number of `12 0 R`, or 0.
int reference_number(const Json& value);
/// A text string as UTF-8 (byte strings as they are); nothing if it is no string.
std::optional<std::string> text_of(const Json& value);
/// The bytes that a string has in the file.
std::size_t string_size(const std::string& json_text);
bool is_name(const Json& value, std::string_view name);
bool is_dictionary(const Json& value);
/// The array, or an empty one if it is none.
const Json& as_list(const Json& value);

/// Calls `visit(value)` for the value and all direct values in it.
template <class Visit>
void for_each_value(const Json& value, const Visit& visit) {
    visit(value);
    if (value.is_object() || value.is_array()) {
        for (const Json& inner : value) for_each_value(inner, visit);
    }
}

}  // namespace overens::testing
