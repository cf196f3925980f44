#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace overens::layout {

/// Finds where a line may end (UAX #14), for one thread.
class BreakFinder {
 public:
    ~BreakFinder();
    BreakFinder(BreakFinder&&) noexcept;
    BreakFinder& operator=(BreakFinder&&) noexcept;

    /// Byte offsets in the text (UTF-8) after which a line may end, in order; the last is the text's end. A
    /// word is not parted after a hyphen that only one letter precedes (`e-post`), nor an address after
    /// `https://`.
    std::vector<std::uint32_t> find(std::string_view text);

 private:
    friend class BreakRules;
    struct Parts;
    explicit BreakFinder(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// ICU's rules of line breaking, loaded once; safe to share between threads.
class BreakRules {
 public:
    /// Throws `Failure` (machine) if ICU lacks its data.
    BreakRules();
    ~BreakRules();
    BreakRules(const BreakRules&) = delete;
    BreakRules& operator=(const BreakRules&) = delete;

    BreakFinder finder() const;

 private:
    std::unique_ptr<BreakFinder::Parts> parts_;
};

}  // namespace overens::layout
