#pragma once

#include <vector>

namespace overens::document {

/// The levels of headings as they are met, so that none is skipped: a document's title asks for 0, its
/// headings for 1, 2 … and get 1 where nothing stands above them, else one more than what they stand under.
class Outline {
 public:
    int enter(int asked) {
        while (!open_.empty() && open_.back() >= asked) open_.pop_back();
        open_.push_back(asked);
        return static_cast<int>(open_.size());
    }

 private:
    std::vector<int> open_;
};

}  // namespace overens::document
