#include "layout/page_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "layout/column_fit.h"

namespace overens::layout {

namespace {

class Builder {
 public:
    Builder(Flow&& flow, const std::vector<Paper>& papers) : flow_(std::move(flow)), papers_(papers) {}

    Built build() {
        begin_page();
        bool break_asked = false;
        // Bound slabs that no page can hold are set apart: up to here weak bonds, or all, no longer count.
        std::size_t weak_from = 0;
        std::size_t strong_from = 0;
        for (std::size_t at = 0; at < flow_.size();) {
            if (flow_[at].page_break) {
                break_asked = true;
                if (flow_[at].turn) turn_ = flow_[at].turn;
                ++at;
                continue;
            }
            if (std::exchange(break_asked, false)) start_page();
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
        return std::move(built_);
    }

 private:
    struct Placed {
        std::size_t slab;
        Length y;
        std::vector<Slab> columns = {};
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
        const PageRoom& room = fresh ? papers_[paper_].later : room_;
        Length y = fresh ? room.top : y_;
        for (std::size_t at = begin; at < end; ++at) {
            const Slab& slab = flow_[at];
            y += at == begin && at_top ? top_of(slab)
                                       : gap(flow_[at == begin ? placed_.back().slab : at - 1], slab);
            y = std::max(y + slab.height, slab.until);
            if (y + padding(slab) > room.bottom) return false;
        }
        return true;
    }

    void place(std::size_t at) {
        const Slab& slab = flow_[at];
        y_ += placed_.empty() ? top_of(slab) : gap(flow_[placed_.back().slab], slab);
        placed_.push_back({at, y_});
        if (slab.columns) {
            place_columns(at);
        } else {
            y_ = std::max(y_ + slab.height, slab.until);
        }
    }

    void place_columns(std::size_t at) {
        const ColumnFlow& group = *flow_[at].columns;
        for (std::size_t begin = 0; begin < group.flow.size();) {
            const ColumnFit fit = fit_columns(group, begin, room_.bottom - y_);
            placed_.back().columns = cut_columns(group, begin, fit);
            y_ += fit.height;
            begin = fit.ends.back();
            if (begin == group.flow.size()) return;
            next_page();
            placed_.push_back({at, y_});
        }
    }

    void begin_page() {
        const Paper& paper = papers_[paper_];
        room_ = built_.pages.empty() ? paper.first : paper.later;
        y_ = room_.top;
        built_.pages.push_back({.size = paper.size, .items = {}, .links = {}});
        built_.sheets.push_back({.paper = paper_, .begins = built_.sheets.empty()});
        placed_.clear();
    }

    void next_page() {
        end_page();
        begin_page();
    }

    /// Begins a page, if one is begun already, and makes it what was asked for.
    void start_page() {
        if (!turn_) {
            if (!placed_.empty()) next_page();
            return;
        }
        paper_ = turn_->paper;
        if (placed_.empty()) {
            built_.pages.pop_back();
            built_.sheets.pop_back();
            begin_page();
        } else {
            next_page();
        }
        Sheet& sheet = built_.sheets.back();
        sheet.begins = sheet.begins || turn_->begins;
        sheet.number = turn_->number;
        turn_.reset();
    }

    void end_page() {
        Page& page = built_.pages.back();
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
                for (Slab& column : placed_[begin].columns) put(std::move(column), placed_[begin].y);
                put(std::move(flow_[placed_[begin].slab]), placed_[begin].y);
            }
        }
    }

    void put(Slab&& slab, Length y) {
        Page& page = built_.pages.back();
        for (Mark& mark : slab.marks) {
            built_.bookmarks.push_back({std::move(mark.title), mark.level,
                                        static_cast<std::uint32_t>(built_.pages.size() - 1), y + mark.y,
                                        mark.element, std::move(mark.id)});
        }
        for (NumberGap& gap : slab.gaps) {
            gap.item += page.items.size();
            gap.page = built_.pages.size() - 1;
            built_.gaps.push_back(std::move(gap));
        }
        std::move(slab.fixed.begin(), slab.fixed.end(), std::back_inserter(page.items));
        std::move(slab.fixed_links.begin(), slab.fixed_links.end(), std::back_inserter(page.links));
        pour(std::move(slab), y, page.items, page.links);
    }

    Flow flow_;
    const std::vector<Paper>& papers_;
    Built built_;

    // The page in the making.
    std::size_t paper_ = 0;
    std::shared_ptr<const Turn> turn_;  ///< asked for, before the next slab
    PageRoom room_;
    Length y_;
    std::vector<Placed> placed_;
};

}  // namespace

Built build_pages(Flow&& flow, const std::vector<Paper>& papers) {
    hold_to_words_before(flow);
    return Builder(std::move(flow), papers).build();
}

}  // namespace overens::layout
