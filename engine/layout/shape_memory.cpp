#include "layout/shape_memory.h"

#include <new>
#include <utility>

#include "layout/ties.h"

namespace overens::layout {

namespace {

/// Words that are kept from one document to the next; a memory with more begins anew.
constexpr std::size_t most_words = 20'000;

/// Ends of lines that are kept; the texts of a paper that has more are its own.
constexpr std::size_t most_ends = 20'000;

}  // namespace

std::size_t ShapeMemory::size() const {
    std::size_t result = 0;
    for (const auto& [key, words] : words_) result += words.size();
    return result;
}

const std::vector<LineEnd>& ShapeMemory::ends(std::string_view text, BreakFinder& finder) {
    if (const auto found = ends_.find(text); found != ends_.end()) return found->second;
    last_.clear();
    for (const std::uint32_t at : finder.find(text)) last_.push_back({at, is_tied(text, at)});
    if (ends_kept_ + last_.size() > most_ends) return last_;
    ends_kept_ += last_.size();
    return ends_.emplace(text, last_).first->second;
}

std::shared_ptr<ShapeMemory> ShapeMemories::lend() {
    std::unique_ptr<ShapeMemory> memory;
    {
        const std::scoped_lock lock(mutex_);
        if (!idle_.empty()) {
            memory = std::move(idle_.back());
            idle_.pop_back();
        }
    }
    if (!memory) memory = std::make_unique<ShapeMemory>();
    return {memory.release(), [owner = shared_from_this()](ShapeMemory* returned) {
                owner->take_back(std::unique_ptr<ShapeMemory>(returned));
            }};
}

void ShapeMemories::take_back(std::unique_ptr<ShapeMemory> memory) {
    if (memory->size() > most_words) return;
    const std::scoped_lock lock(mutex_);
    try {
        idle_.push_back(std::move(memory));
    } catch (const std::bad_alloc&) {
        memory.reset();  // the next document has a new one
    }
}

}  // namespace overens::layout
