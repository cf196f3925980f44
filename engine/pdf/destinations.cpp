#include "pdf/destinations.h"

#include <algorithm>

namespace overens::pdf {

namespace {

struct UpperEdge {
    Length operator()(const layout::TextRun& run) const {
        return std::max(Length(), run.origin.y - run.size * 3 / 2);
    }
    template <class Other>
    Length operator()(const Other& thing) const {
        return thing.corner.y;
    }
};

}  // namespace

Destinations::Destinations(const layout::Pages& pages) {
    for (const layout::Bookmark& bookmark : pages.bookmarks) {
        if (!bookmark.id.empty() && bookmark.page < pages.pages.size())
            bookmarks_.emplace(bookmark.id, Spot{bookmark.page, bookmark.y});
    }
    for (const layout::Page& page : pages.pages) {
        for (const layout::LinkArea& link : page.links) {
            if (link.destination) spots_.emplace(*link.destination, std::nullopt);
        }
    }
    if (spots_.empty()) return;
    for (std::uint32_t number = 0; number < pages.pages.size(); ++number) {
        for (const layout::Item& item : pages.pages[number].items) {
            const auto& owner =
                std::visit([](const auto& thing) -> const layout::Owner& { return thing.owner; }, item);
            const auto* element = std::get_if<layout::ElementIndex>(&owner);
            if (!element) continue;
            // Also what an element holds is of it.
            for (layout::ElementIndex at = *element; at != 0 && at < pages.elements.size();
                 at = pages.elements[at].parent) {
                const auto spot = spots_.find(at);
                if (spot != spots_.end() && !spot->second)
                    spot->second = Spot{number, std::visit(UpperEdge{}, item)};
            }
        }
    }
}

std::optional<Destinations::Spot> Destinations::find(const layout::LinkArea& link) const {
    if (link.destination) {
        const auto found = spots_.find(*link.destination);
        return found == spots_.end() ? std::nullopt : found->second;
    }
    if (!link.target.starts_with('#')) return std::nullopt;
    const auto found = bookmarks_.find(link.target.substr(1));
    return found == bookmarks_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace overens::pdf
