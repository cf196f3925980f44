#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace overens::templates {

/// A text of a template with its entities resolved (`&lt;` is `<`), in NFC. It knows where in the source each
/// of its bytes stands.
struct Written {
    /// From the byte `at` of the text on, the source has `ahead` more bytes than the text.
    struct Jump {
        std::size_t at = 0;
        std::size_t ahead = 0;
    };

    std::string text;
    SourcePointer source;
    std::size_t offset = 0;  ///< of the text's first byte in the source
    std::vector<Jump> jumps = {};

    std::size_t source_offset(std::size_t at) const;
    Place place() const { return place(0, text.size()); }
    Place place(std::size_t at, std::size_t length) const;
    Written part(std::size_t at, std::size_t length) const;
    /// Without the white space at both ends.
    Written trimmed() const;
    bool is_blank() const;
};

/// Resolves entities and character references of raw XML text that stands at `offset`; those that XML does
/// not have are added as errors, and stay as they are.
Written resolve(std::string_view raw, const SourcePointer& source, std::size_t offset,
                Diagnostics& diagnostics);

/// `diagnostic`, whose place counts from the beginning of `written` as if there were no entities, at its true
/// place.
Diagnostic at_true_place(Diagnostic diagnostic, const Written& written);

/// XML's white space; U+00A0 is none.
constexpr bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}
std::string_view trim(std::string_view text);

}  // namespace overens::templates
