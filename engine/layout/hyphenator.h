#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/world.h"

namespace overens::layout {

/// Where Swedish words may be parted, out of libhyphen's patterns. They are read when the first word asks,
/// for that takes longer than setting a letter, and most letters part no word. Safe to share between threads.
class Hyphenator {
 public:
    /// Letters that stay together at a word's beginning, and at its end.
    static constexpr std::size_t least_before = 3;
    static constexpr std::size_t least_after = 3;

    /// Throws `Failure` (machine) if these are no patterns. What shows only when they are read is told then.
    Hyphenator(const std::string& file_name, std::string bytes);
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// The byte offsets in `word` at which it may be parted, in order. Letters only; a word with letters that
    /// the patterns do not know is left whole.
    std::vector<std::uint32_t> points(std::string_view word) const;

 private:
    struct Patterns;
    std::unique_ptr<Patterns> patterns_;
};

/// Throws `Failure` (machine) that names the file, where it was looked for and the package that has it.
std::shared_ptr<const Hyphenator> load_hyphenator(const World& world);

}  // namespace overens::layout
