#include "pdf/outline.h"

#include <algorithm>

#include "base/diagnostic.h"
#include "pdf/messages.h"
#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

/// One entry; entry 0 is the outline itself.
struct Entry {
    Reference object;
    std::size_t parent = 0;
    std::size_t previous = 0;
    std::size_t next = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    int below = 0;
};

std::vector<Entry> nest(const std::vector<layout::Bookmark>& bookmarks) {
    std::vector<Entry> entries(bookmarks.size() + 1);
    std::vector<std::size_t> open = {0};  // the entry before and those above it
    for (std::size_t at = 1; at < entries.size(); ++at) {
        const int level = bookmarks[at - 1].level;
        while (open.size() > 1 && bookmarks[open.back() - 1].level >= level) open.pop_back();
        Entry& entry = entries[at];
        Entry& parent = entries[entry.parent = open.back()];
        if (parent.last != 0) {
            entry.previous = parent.last;
            entries[parent.last].next = at;
        } else {
            parent.first = at;
        }
        parent.last = at;
        open.push_back(at);
    }
    for (std::size_t at = entries.size(); at-- > 1;)
        entries[entries[at].parent].below += entries[at].below + 1;
    return entries;
}

}  // namespace

Reference write_outline(const layout::Pages& pages, const std::vector<Reference>& page_objects,
                        const StructureWriter& structure, ObjectStore& store) {
    if (pages.bookmarks.empty()) return {};
    std::vector<Entry> entries = nest(pages.bookmarks);
    for (Entry& entry : entries) entry.object = store.allocate();

    for (std::size_t at = 0; at < entries.size(); ++at) {
        const Entry& entry = entries[at];
        std::string text;
        const auto link = [&](const char* key, std::size_t other) {
            if (other != 0) text += key + reference(entries[other].object);
        };
        if (at == 0) {
            text = "/Type /Outlines";
        } else {
            const layout::Bookmark& bookmark = pages.bookmarks[at - 1];
            if (bookmark.page >= page_objects.size() || bookmark.element >= pages.elements.size()) {
                throw Failure(FailureKind::machine,
                              {.message = Message(messages::pdf_pages_unsound, "bookmark")});
            }
            text = "/Title " + text_string(plain_text(bookmark.title)) + " /Parent " +
                   reference(entries[entry.parent].object) + " /Dest [" +
                   reference(page_objects[bookmark.page]) + " /XYZ null ";
            append_length(text, pages.pages[bookmark.page].size.height - bookmark.y);
            text += " null]";
            const Reference element = structure.object(bookmark.element);
            if (element != Reference{}) text += " /SE " + reference(element);
        }
        link(" /Prev ", entry.previous);
        link(" /Next ", entry.next);
        link(" /First ", entry.first);
        link(" /Last ", entry.last);
        if (entry.below != 0) text += " /Count " + number(entry.below);
        store.set(entry.object, std::move(text));
    }
    return entries[0].object;
}

}  // namespace overens::pdf
