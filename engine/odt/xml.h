#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"

namespace overens::odt {

/// Writes XML from front to back into a string. Tag names must be constants: they are remembered, not copied.
/// What no XML file can hold (control characters, bytes that are no UTF-8) becomes U+FFFD.
class Xml {
 public:
    Xml& open(std::string_view tag);
    Xml& attribute(std::string_view name, std::string_view value);
    Xml& attribute(std::string_view name, Length value);
    Xml& attribute(std::string_view name, int value) {
        return attribute(name, std::string_view(std::to_string(value)));
    }
    Xml& text(std::string_view text);
    /// XML that another writer made.
    Xml& raw(std::string_view xml);
    Xml& close();
    /// An element that holds only text.
    Xml& element(std::string_view tag, std::string_view content) { return open(tag).text(content).close(); }

    std::string take() { return std::move(result_); }

 private:
    void end_tag();

    std::string result_;
    std::vector<std::string_view> open_;
    bool in_tag_ = false;  ///< the last start tag still takes attributes
};

/// The first line of a file, and its root element with the namespaces that this writer uses and the version
/// of ODF.
void open_root(Xml& xml, std::string_view tag);

/// `12.5pt`.
std::string points(Length length);

}  // namespace overens::odt
