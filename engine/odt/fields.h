#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "odt/xml.h"

namespace overens::odt {

/// The controls of a form, or of several that are bound as one document, in the order in which they are met,
/// which is also the order of the Tab key. ODF keeps what a control is (`office:forms`) apart from where it
/// stands (`draw:control`).
class Controls {
 public:
    explicit Controls(const document::Document& document);

    /// Adds one; gives the id by which it is placed.
    std::string add(const document::Field& field);
    /// `office:forms`; nothing if there are no controls.
    std::string forms();

 private:
    struct Form {
        std::string name;
        Xml controls = {};
    };

    static void write_text(Xml& xml, const document::Field& field);
    static void write_box(Xml& xml, const document::Field& field);
    void write_end(Xml& xml, const document::Field& field) const;

    bool several_;  ///< fields then begin with the names of their forms
    std::vector<Form> forms_ = {};
    int count_ = 0;
};

/// The same content with a width for every field that takes the rest of its line, which is so wide in all; no
/// field is wider.
document::Inlines sized(const document::Inlines& content, Length line, const document::TextLook& look,
                        const document::Theme& theme);

bool has_fields(const document::Inlines& content);

}  // namespace overens::odt
