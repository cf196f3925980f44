#include "layout/table_columns.h"

#include <algorithm>
#include <cstdint>
#include <functional>

namespace overens::layout {

namespace {

using Wishes = std::vector<ColumnWish>;
using Widths = std::vector<Length>;
using Share = std::function<std::int64_t(const ColumnWish&)>;

Length sum(const Wishes& wishes, Length ColumnWish::*part) {
    Length result;
    for (const ColumnWish& wish : wishes) result += wish.*part;
    return result;
}

/// Deals `room` out by shares, to the last thousandth of a point. Without any share all get the same.
void deal(Widths& widths, const Wishes& wishes, Length room, const Share& share) {
    std::int64_t whole = 0;
    for (const ColumnWish& wish : wishes) whole += share(wish);
    const bool even = whole == 0;
    if (even) whole = static_cast<std::int64_t>(wishes.size());
    std::int64_t dealt = 0;
    Length given;
    for (std::size_t at = 0; at < wishes.size(); ++at) {
        dealt += even ? 1 : share(wishes[at]);
        const Length until = room.scaled(dealt, whole);
        widths[at] += until - given;
        given = until;
    }
}

/// Between a smaller wish, which all get, and a larger, which gets what room is left.
Widths between(const Wishes& wishes, Length width, Length ColumnWish::*small, Length ColumnWish::*large) {
    Widths widths;
    for (const ColumnWish& wish : wishes) widths.push_back(wish.*small);
    deal(widths, wishes, width - sum(wishes, small),
         [&](const ColumnWish& wish) { return (wish.*large - wish.*small).millipoints(); });
    return widths;
}

/// By weight, but none less than its words.
Widths by_weight(const Wishes& wishes, Length width) {
    std::vector<bool> held(wishes.size(), false);
    Widths widths(wishes.size());
    for (bool again = true; again;) {
        again = false;
        Length room = width;
        std::int64_t weights = 0;
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            if (held[at])
                room -= wishes[at].least;
            else
                weights += wishes[at].weight;
        }
        std::int64_t dealt = 0;
        Length given;
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            if (held[at]) continue;
            dealt += wishes[at].weight;
            const Length until = room.scaled(dealt, weights);
            widths[at] = until - given;
            given = until;
        }
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            if (!held[at] && widths[at] < wishes[at].least) {
                held[at] = again = true;
                widths[at] = wishes[at].least;
            }
        }
    }
    return widths;
}

/// Columns without weight take what they need, the others share the rest.
Widths mixed(const Wishes& wishes, Length width) {
    Wishes plain;
    Wishes weighted;
    for (const ColumnWish& wish : wishes) (wish.weight > 0 ? weighted : plain).push_back(wish);
    Widths plain_widths;
    Length taken;
    if (!plain.empty()) {
        const Length room = width - sum(weighted, &ColumnWish::least);
        if (sum(plain, &ColumnWish::most) <= room) {
            for (const ColumnWish& wish : plain) plain_widths.push_back(wish.most);
        } else {
            plain_widths = between(plain, room, &ColumnWish::least, &ColumnWish::most);
        }
        for (const Length one : plain_widths) taken += one;
    }
    const Widths weighted_widths = by_weight(weighted, width - taken);
    Widths widths;
    auto next_plain = plain_widths.begin();
    auto next_weighted = weighted_widths.begin();
    for (const ColumnWish& wish : wishes) {
        widths.push_back(wish.weight > 0 ? *next_weighted++ : *next_plain++);
    }
    return widths;
}

/// Fixed columns have their width, as long as the words of the others have room beside them.
Widths around_fixed(const Wishes& wishes, Length width) {
    Wishes others;
    Length fixed;
    for (const ColumnWish& wish : wishes) {
        if (wish.fixed)
            fixed += *wish.fixed;
        else
            others.push_back(wish);
    }
    const Length room = std::max(width - sum(others, &ColumnWish::tight), width / 2);
    const Length taken = std::min(fixed, others.empty() ? width : room);
    const Widths other_widths = column_widths(others, width - taken);
    auto other = other_widths.begin();
    Widths widths;
    Length asked;
    Length given;
    for (const ColumnWish& wish : wishes) {
        if (!wish.fixed) {
            widths.push_back(*other++);
            continue;
        }
        asked += *wish.fixed;
        const Length until = taken.scaled(asked.millipoints(), fixed.millipoints());
        widths.push_back(until - given);
        given = until;
    }
    return widths;
}

}  // namespace

std::vector<Length> column_widths(const Wishes& wishes, Length width) {
    if (wishes.empty()) return {};
    if (std::any_of(wishes.begin(), wishes.end(), [](const ColumnWish& wish) { return wish.fixed; })) {
        return around_fixed(wishes, width);
    }
    if (sum(wishes, &ColumnWish::tight) > width) {
        Widths widths(wishes.size());
        deal(widths, wishes, width, [](const ColumnWish& wish) { return wish.tight.millipoints(); });
        return widths;
    }
    if (sum(wishes, &ColumnWish::least) > width)
        return between(wishes, width, &ColumnWish::tight, &ColumnWish::least);
    if (std::any_of(wishes.begin(), wishes.end(), [](const ColumnWish& wish) { return wish.weight > 0; })) {
        return mixed(wishes, width);
    }
    if (sum(wishes, &ColumnWish::most) > width)
        return between(wishes, width, &ColumnWish::least, &ColumnWish::most);
    Widths widths;
    for (const ColumnWish& wish : wishes) widths.push_back(wish.most);
    deal(widths, wishes, width - sum(wishes, &ColumnWish::most),
         [](const ColumnWish& wish) { return wish.most.millipoints(); });
    return widths;
}

}  // namespace overens::layout
