#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace overens::templates {

/// How words are marked where they stand.
struct Look {
    bool strong = false;
    bool emphasised = false;
    std::string_view language = {};
    std::string_view expansion = {};
};

/// Puts a line together out of the template's text and of data, so that its white space does not show where
/// the one ends and the other begins: runs of space, tab, line end and control characters become one space,
/// and none stands first or last, or beside a line break. U+00A0 stays. A line break where nothing stands
/// before it or after it is left out.
class InlineText {
 public:
    void text(std::string_view text, const Look& look = {});
    /// What is said up to the end is kept apart by this mark and one at its end (see document/direction.h);
    /// the space around it stays outside. Where nothing is said there are no marks.
    void open_isolate(std::string_view mark) { pending_marks_.push_back(mark); }
    void close_isolate(const Look& look);
    /// Text that is kept apart by what it says. Several with nothing but space between them, a first name and
    /// a last, are kept apart as one.
    void apart(std::string_view text, const Look& look);
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
    void add(std::string_view text, const Look& look);
    document::Text* last_text();
    void atom(document::Inline one);
    void space();
    static void append(document::Text& to, std::string_view text);

    document::Inlines items_;
    std::optional<document::Link> link_;
    std::vector<std::string_view> pending_marks_;
    bool after_apart_ = false;  ///< the last that was said was kept apart
    bool pending_space_ = false;
    bool fresh_ = true;  ///< nothing stands on this line yet
};

}  // namespace overens::templates
