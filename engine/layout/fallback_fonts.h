#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/world.h"
#include "document/theme.h"
#include "layout/font.h"

namespace overens::layout {

/// Fonts for scripts that the theme's own lacks. Each is loaded when a document first needs it; what has been
/// loaded never changes, so that threads may share them. The world has to outlive them.
class FallbackFonts {
 public:
    FallbackFonts(const World& world, std::vector<document::FallbackFont> families);

    /// Families for a script (as ICU numbers it), as `Face` counts them, in the theme's order.
    std::vector<std::size_t> families(int script) const;
    const document::FallbackFont& look(std::size_t family) const { return families_[family - 1]; }
    /// Throws `Failure` (machine) as `load_fonts` does.
    std::shared_ptr<const Font> font(Face face) const;

 private:
    const World& world_;
    std::vector<document::FallbackFont> families_;
    mutable std::mutex loading_;
    mutable std::map<std::string, std::shared_ptr<const Font>> fonts_;  ///< by their files
};

/// A stretch of a text that one family sets.
struct FontRun {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::size_t family = 0;
};

/// Parts a text, of which the theme's own font lacks some characters, by the families that have them. What
/// belongs to no script (spaces, points, digits) goes with what stands before it, marks with their letters.
/// What nobody has is left to the theme's own.
std::vector<FontRun> part_by_fonts(std::string_view text, const Font& own, std::size_t face,
                                   const FallbackFonts& fallbacks);

}  // namespace overens::layout
