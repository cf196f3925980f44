#include "layout/page_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace overens::layout {

namespace {

/// Holds what may not stand first on a page to the words before it: past headings, to two of their lines.
void hold_to_words_before(Flow& flow) {
    for (std::size_t first = 0; first < flow.size(); ++first) {
        if (!flow[first].never_first) continue;
        std::size_t at = first;
        while (at > 0 && flow[at - 1].heading) flow[--at].bond = Bond::strong;
        for (int lines = 0; lines < 2 && at > 0; ++lines) {
            --at;
            if (flow[at].page_break || (lines > 0 && flow[at].heading)) break;
            flow[at].bond = Bond::strong;
        }
    }
}

class Builder {
 public:
    Builder(Flow&& flow, const Paper& paper, std::vector<Bookmark>& bookmarks)
        : flow_(std::move(flow)), paper_(paper), bookmarks_(bookmarks) {}

    std::vector<Page> build() {
        begin_page();
        bool break_asked = false;
        // Bound slabs that no page can hold are set apart: up to here weak bonds, or all, no longer count.
        std::size_t weak_from = 0;
        std::size_t strong_from = 0;
        for (std::size_t at = 0; at < flow_.size();) {
            if (flow_[at].page_break) {
                break_asked = true;
                ++at;
                continue;
            }
            if (std::exchange(break_asked, false) && !placed_.empty()) next_page();
            if (at >= weak_from) {
                const std::size_t end = bound_end(at, Bond::weak);
                if (settle(at, end)) {
                    at = end;
                    continue;
                }
                weak_from = end;
            }
            if (at >= strong_from) {
                const std::size_t end = bound_end(at, Bond::strong);
                if (settle(at, end)) {
                    at = end;
                    continue;
                }
                strong_from = end;
            }
            if (!fits(at, at + 1, false) && (!placed_.empty() || fits(at, at + 1, true))) next_page();
            place(at);
            ++at;
        }
        end_page();
        return std::move(pages_);
    }

 private:
    struct Placed {
        std::size_t slab;
        Length y;
    };

    std::size_t bound_end(std::size_t begin, Bond least) const {
        std::size_t at = begin;
        while (at + 1 < flow_.size() && flow_[at].bond >= least && !flow_[at + 1].page_break) ++at;
        return at + 1;
    }

    /// Sets slabs that stay together here or on the next page; false if neither holds them.
    bool settle(std::size_t begin, std::size_t end) {
        if (!fits(begin, end, false)) {
            if (placed_.empty() || !fits(begin, end, true)) return false;
            next_page();
        }
        for (std::size_t at = begin; at < end; ++at) place(at);
        return true;
    }

    /// Do the slabs fit on this page, after what is there, or on a fresh one?
    bool fits(std::size_t begin, std::size_t end, bool fresh) const {
        const bool at_top = fresh || placed_.empty();
        const PageRoom& room = fresh ? paper_.later : room_;
        Length y = fresh ? room.top : y_;
        for (std::size_t at = begin; at < end; ++at) {
            const Slab& slab = flow_[at];
            y += at == begin && at_top ? top_of(slab)
                                       : gap(flow_[at == begin ? placed_.back().slab : at - 1], slab);
            y += slab.height;
            if (y + padding(slab) > room.bottom) return false;
        }
        return true;
    }

    static Length padding(const Slab& slab) { return slab.box ? slab.box->padding : Length(); }
    static Length top_of(const Slab& slab) {
        return padding(slab) + (slab.head ? slab.head->height : Length());
    }

    void place(std::size_t at) {
        const Slab& slab = flow_[at];
        y_ += placed_.empty() ? top_of(slab) : gap(flow_[placed_.back().slab], slab);
        placed_.push_back({at, y_});
        y_ += slab.height;
    }

    void begin_page() {
        room_ = pages_.empty() ? paper_.first : paper_.later;
        y_ = room_.top;
        pages_.push_back({.size = paper_.size, .items = {}, .links = {}});
        placed_.clear();
    }

    void next_page() {
        end_page();
        begin_page();
    }

    void end_page() {
        Page& page = pages_.back();
        for (std::size_t begin = 0; begin < placed_.size();) {
            const Slab& first = flow_[placed_[begin].slab];
            std::size_t end = begin + 1;
            while (end < placed_.size() && flow_[placed_[end].slab].box == first.box) ++end;
            if (first.box) {
                const Placed& last = placed_[end - 1];
                const Length head = begin == 0 && first.head ? first.head->height : Length();
                std::vector<Item> drawn = draw(*first.box, placed_[begin].y - head - first.box->padding,
                                               last.y + flow_[last.slab].height + first.box->padding);
                std::move(drawn.begin(), drawn.end(), std::back_inserter(page.items));
            }
            for (; begin < end; ++begin) {
                if (begin == 0 && first.head) {
                    pour(Slab(*first.head), placed_[0].y - first.head->height, page.items, page.links);
                }
                Slab& slab = flow_[placed_[begin].slab];
                for (Mark& mark : slab.marks) {
                    bookmarks_.push_back({std::move(mark.title), mark.level,
                                          static_cast<std::uint32_t>(pages_.size() - 1), placed_[begin].y,
                                          mark.element});
                }
                pour(std::move(slab), placed_[begin].y, page.items, page.links);
            }
        }
    }

    Flow flow_;
    const Paper& paper_;
    std::vector<Bookmark>& bookmarks_;
    std::vector<Page> pages_;

    // The page in the making.
    PageRoom room_;
    Length y_;
    std::vector<Placed> placed_;
};

}  // namespace

std::vector<Page> build_pages(Flow&& flow, const Paper& paper, std::vector<Bookmark>& bookmarks) {
    hold_to_words_before(flow);
    return Builder(std::move(flow), paper, bookmarks).build();
}

}  // namespace overens::layout
