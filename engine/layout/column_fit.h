#pragma once

#include <vector>

#include "layout/slab.h"

namespace overens::layout {

/// What of a flow in columns stands on one page.
struct ColumnFit {
    Length height;                  ///< of the highest column
    std::vector<std::size_t> ends;  ///< of the columns, one each: which slab is the first that it lacks
};

/// Fills columns at most `room` high with the slabs from `begin` on, one slab at least. If that is all that
/// is left, they become as low as they can. Bonds are obeyed as long as a column can hold what they bind.
ColumnFit fit_columns(const ColumnFlow& group, std::size_t begin, Length room);

/// The slabs from `begin` on as that page's columns, one slab each, from y = 0.
std::vector<Slab> cut_columns(const ColumnFlow& group, std::size_t begin, const ColumnFit& fit);

/// The least height of a page that the first slabs, as far as they are bound firmly, can begin on.
Length least_height(const Flow& flow);

}  // namespace overens::layout
