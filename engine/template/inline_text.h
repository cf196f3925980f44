#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace overens::templates {

/// How words are marked where they stand.
struct Look {
    bool strong = false;
    bool emphasised = false;
    std::string_view language = {};
};

/// Puts a line together out of the template's text and of data, so that its white space does not show where
/// the one ends and the other begins: runs of space, tab, line end and control characters become one space,
/// and none stands first or last, or beside a line break. U+00A0 stays. A line break where nothing stands
/// before it or after it is left out.
class InlineText {
 public:
    void text(std::string_view text, const Look& look = {});
    void line_break();
    /// Its mark follows directly upon the word before.
    void footnote(document::Footnote note);
    void page_number() { atom(document::PageNumber{}); }
    void page_count() { atom(document::PageCount{}); }
    void reference(document::Reference one) { atom(std::move(one)); }
    void open_link(std::string target);
    /// A link without text is left out.
    void close_link();

    document::Inlines finish();
    /// All of it as plain text, for what has no marks.
    std::string finish_plain();

 private:
    void run(std::string_view text, const Look& look);
    void atom(document::Inline one);
    void space();
    static void append(document::Text& to, std::string_view text);

    document::Inlines items_;
    std::optional<document::Link> link_;
    bool pending_space_ = false;
    bool fresh_ = true;  ///< nothing stands on this line yet
};

}  // namespace overens::templates
