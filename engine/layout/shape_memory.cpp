#include "layout/shape_memory.h"

#include <new>
#include <utility>

namespace overens::layout {

namespace {

/// Words that are kept from one document to the next; a memory with more begins anew.
constexpr std::size_t most_words = 20'000;

}  // namespace

std::size_t ShapeMemory::size() const {
    std::size_t result = 0;
    for (const auto& [key, words] : words_) result += words.size();
    return result;
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
