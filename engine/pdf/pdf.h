#pragma once

#include <memory>
#include <string>

#include "base/world.h"
#include "layout/pages.h"

namespace overens::pdf {

class FieldFonts;
class FontStore;
class PictureStore;
struct SharedBytes;

/// What every PDF needs beside its pages; loaded once.
struct Resources {
    std::shared_ptr<const SharedBytes> colour_profile;  ///< sRGB, for the output intent; deflated
    std::shared_ptr<PictureStore> pictures;             ///< encoded once for all documents
    std::shared_ptr<FontStore> fonts;                   ///< their usual subsets, made once for all documents
    std::shared_ptr<FieldFonts> field_fonts;            ///< for what readers type, likewise
};

/// Throws `Failure` (machine) if the colour profile is missing, or if libharu is another version than the one
/// whose object layer this writer was made for.
Resources prepare(const World& world);

/// What a file says of itself: that it keeps the rules of PDF/A-2a and PDF/UA-1; or neither, where pages of
/// other files will be put into it, of which nobody knows.
enum class Claims { archive_and_access, none };

/// The pages as one PDF 1.7 file that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once. The same
/// pages give the same bytes. Throws `Failure` (machine) if libharu fails.
std::string write(const layout::Pages& pages, const Resources& resources,
                  Claims claims = Claims::archive_and_access);
/// The same of pages that nobody needs afterwards: a long paper takes less memory.
std::string write(layout::Pages&& pages, const Resources& resources,
                  Claims claims = Claims::archive_and_access);

}  // namespace overens::pdf
