#include "layout/page_builder.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

#include "layout/column_fit.h"

namespace overens::layout {

namespace {

/// The notes of one page, from its foot upwards.
struct Foot {
    Flow lines = {};
    Length height = {};  ///< rule and spaces and all
};

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
            finish_notes();
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
            if (!fits(at, at + 1, false) && (!is_fresh() || fits(at, at + 1, true))) next_page();
            place(at);
            ++at;
        }
        finish_notes();
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
            if (is_fresh() || !fits(begin, end, true)) return false;
            next_page();
        }
        for (std::size_t at = begin; at < end; ++at) place(at);
        return true;
    }

    bool is_fresh() const { return placed_.empty() && foot_.lines.empty(); }

    /// Do the slabs fit on this page, after what is there, or on a fresh one?
    bool fits(std::size_t begin, std::size_t end, bool fresh) const {
        const bool at_top = fresh || placed_.empty();
        const PageRoom& room = fresh ? papers_[paper_].later : room_;
        Length y = fresh ? room.top : y_;
        Length foot = fresh ? Length() : foot_.height;
        const Slab* note = fresh || foot_.lines.empty() ? nullptr : &foot_.lines.back();
        for (std::size_t at = begin; at < end; ++at) {
            const Slab& slab = flow_[at];
            y += at == begin && at_top ? top_of(slab)
                                       : gap(flow_[at == begin ? placed_.back().slab : at - 1], slab);
            y = std::max(y + slab.height, slab.until);
            const bool may_part = at + 1 == end;
            const std::size_t lines = may_part ? needed_notes(slab) : slab.notes.size();
            for (std::size_t line = 0; line < lines; ++line) {
                foot += added(note, slab.notes[line]);
                note = &slab.notes[line];
            }
            if (y + padding(slab) + foot > room.bottom) return false;
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
            place_notes(flow_[at].notes, y_ + padding(slab));
        }
    }

    void place_columns(std::size_t at) {
        const ColumnFlow& group = *flow_[at].columns;
        for (std::size_t begin = 0; begin < group.flow.size();) {
            const ColumnFit fit = fit_with_notes(group, begin);
            placed_.back().columns = cut_columns(group, begin, fit);
            y_ += fit.height;
            begin = fit.ends.back();
            Flow notes;
            for (Slab& column : placed_.back().columns) append(notes, std::exchange(column.notes, {}));
            place_notes(notes, y_);
            if (begin == group.flow.size()) return;
            next_page();
            finish_notes();
            placed_.push_back({at, y_});
        }
    }

    /// Columns as high as there is room for with their notes.
    ColumnFit fit_with_notes(const ColumnFlow& group, std::size_t begin) const {
        constexpr int most_attempts = 8;
        Length room = room_.bottom - y_ - foot_.height;
        ColumnFit fit = fit_columns(group, begin, room);
        for (int attempt = 0; attempt < most_attempts; ++attempt) {
            Length notes = foot_.height;
            const Slab* above = foot_.lines.empty() ? nullptr : &foot_.lines.back();
            for (std::size_t at = begin; at < fit.ends.back(); ++at) {
                for (const Slab& line : group.flow[at].notes) {
                    notes += added(above, line);
                    above = &line;
                }
            }
            const Length excess = y_ + fit.height + notes - room_.bottom;
            if (excess <= Length()) break;
            room = std::min(room, fit.height) - std::min(excess, fit.height / 4);
            fit = fit_columns(group, begin, room);
        }
        return fit;
    }

    // --- notes

    /// What a line makes the foot of a page higher by, below the line `above` it if there is one.
    Length added(const Slab* above, const Slab& line) const {
        const NoteRule& rule = papers_[paper_].note_rule;
        return line.height + (above ? gap(*above, line) : rule.before + rule.size.height + rule.after);
    }

    /// How many lines of its notes a slab needs on its page: all, or where they are many the beginning of the
    /// last of them.
    std::size_t needed_notes(const Slab& slab) const {
        const std::size_t all = slab.notes.size();
        if (all < 2) return all;
        Length height;
        for (const Slab& line : slab.notes) height += line.height;
        if (height <= (papers_[paper_].later.bottom - papers_[paper_].later.top) / 4) return all;
        std::size_t last = all - 1;
        while (last > 0 && !slab.notes[last].begins_note) --last;
        while (last + 1 < all && slab.notes[last].bond == Bond::strong) ++last;
        return last + 1;
    }

    /// Sets the lines of notes as far as there is room below `y`; the others wait for the next page.
    void place_notes(Flow& notes, Length y) {
        std::size_t end = 0;
        Length height = foot_.height;
        const Slab* above = foot_.lines.empty() ? nullptr : &foot_.lines.back();
        for (std::size_t at = 0; at < notes.size() && waiting_.empty(); ++at) {
            height += added(above, notes[at]);
            if (y + height > room_.bottom) break;
            above = &notes[at];
            if (at + 1 == notes.size() || above->bond != Bond::strong) end = at + 1;
        }
        for (std::size_t at = 0; at < notes.size(); ++at) {
            if (at < end)
                add_note(std::move(notes[at]));
            else
                waiting_.push_back(std::move(notes[at]));
        }
    }

    void add_note(Slab&& line) {
        foot_.height += added(foot_.lines.empty() ? nullptr : &foot_.lines.back(), line);
        foot_.lines.push_back(std::move(line));
    }

    /// Where notes go on, nothing more comes on the page that they have filled.
    void finish_notes() {
        while (!waiting_.empty()) next_page();
    }

    void draw_notes(Page& page) {
        if (foot_.lines.empty()) return;
        const NoteRule& rule = papers_[paper_].note_rule;
        Length y = room_.bottom - foot_.height + rule.before;
        page.items.emplace_back(Fill{decoration, {rule.x, y}, rule.size, rule.colour});
        y += rule.size.height + rule.after;
        for (std::size_t at = 0; at < foot_.lines.size(); ++at) {
            Slab& line = foot_.lines[at];
            if (at > 0) y += gap(foot_.lines[at - 1], line);
            const Length height = line.height;
            pour(std::move(line), y, page.items, page.links);
            y += height;
        }
        foot_ = {};
    }

    void begin_page(bool begins_paper = false) {
        const Paper& paper = papers_[paper_];
        const bool opens = built_.pages.empty() || (begins_paper && paper.opens);
        room_ = opens ? paper.first : paper.later;
        y_ = room_.top;
        built_.pages.push_back({.size = paper.size, .items = {}, .links = {}});
        built_.sheets.push_back({.paper = paper_, .begins = built_.sheets.empty()});
        placed_.clear();
        while (!waiting_.empty()) {
            const Slab* above = foot_.lines.empty() ? nullptr : &foot_.lines.back();
            if (above && y_ + foot_.height + added(above, waiting_.front()) > room_.bottom) break;
            add_note(std::move(waiting_.front()));
            waiting_.pop_front();
        }
    }

    void next_page() {
        end_page();
        begin_page();
    }

    /// Begins a page, if one is begun already, and makes it what was asked for.
    void start_page() {
        if (!turn_) {
            if (!is_fresh()) next_page();
            return;
        }
        // A page that is begun is ended on its own paper.
        if (is_fresh()) {
            built_.pages.pop_back();
            built_.sheets.pop_back();
        } else {
            end_page();
        }
        paper_ = turn_->paper;
        begin_page(turn_->begins);
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
        draw_notes(page);
    }

    void put(Slab&& slab, Length y) {
        Page& page = built_.pages.back();
        for (Mark& mark : slab.marks) {
            built_.bookmarks.push_back({std::move(mark.title), mark.level,
                                        static_cast<std::uint32_t>(built_.pages.size() - 1), y + mark.y,
                                        mark.element, std::move(mark.id)});
        }
        for (const NumberGap& gap : *slab.gaps) {
            built_.gaps.push_back(gap);
            built_.gaps.back().item += page.items.size();
            built_.gaps.back().page = built_.pages.size() - 1;
        }
        if (!slab.fixed.empty()) std::ranges::move(slab.fixed.made(), std::back_inserter(page.items));
        if (!slab.fixed_links.empty())
            std::ranges::move(slab.fixed_links.made(), std::back_inserter(page.links));
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
    Foot foot_;
    std::deque<Slab> waiting_;  ///< notes that go on on the next page
};

}  // namespace

Built build_pages(Flow&& flow, const std::vector<Paper>& papers) {
    hold_to_words_before(flow);
    return Builder(std::move(flow), papers).build();
}

}  // namespace overens::layout
