#pragma once

#include "base/message.h"

namespace overens::messages {

inline constexpr MessageText pdf_library_failed{"pdf-library-failed",
                                                "PDF-biblioteket svarade med fel {0} ({1})",
                                                "the PDF library answered with error {0} ({1})"};
inline constexpr MessageText pdf_library_version{
    "pdf-library-version", "PDF-biblioteket libharu har version {0}, men {1} behövs",
    "the PDF library libharu has version {0}, but {1} is needed"};
inline constexpr MessageText pdf_font_outlines{
    "pdf-font-outlines", "teckensnittet {0} saknar TrueType-konturer och kan inte bäddas in",
    "the font {0} has no TrueType outlines and cannot be embedded"};
inline constexpr MessageText pdf_font_outlines_hint{"pdf-font-outlines-hint",
                                                    "välj ett TrueType-teckensnitt (.ttf) i temat",
                                                    "choose a TrueType font (.ttf) in the theme"};
inline constexpr MessageText pdf_font_subset{"pdf-font-subset", "teckensnittet {0} går inte att dela upp",
                                             "the font {0} cannot be subset"};
inline constexpr MessageText pdf_font_glyph{"pdf-font-glyph", "teckensnittet {0} saknar glyf {1}",
                                            "the font {0} has no glyph {1}"};
inline constexpr MessageText pdf_font_full{"pdf-font-full", "dokumentet har för många olika tecken i {0}",
                                           "the document has too many different characters in {0}"};
inline constexpr MessageText pdf_image_broken{"pdf-image-broken", "en bild går inte att läsa: {0}",
                                              "a picture cannot be read: {0}"};
inline constexpr MessageText pdf_page_size{
    "pdf-page-size", "en sida är {0} × {1} mm; en PDF-sida är 2–5080 mm åt vardera hållet",
    "a page is {0} × {1} mm; a PDF page is 2–5080 mm either way"};
inline constexpr MessageText pdf_pages_many{"pdf-pages-many",
                                            "dokumentet har {0} sidor; en PDF rymmer högst {1}",
                                            "the document has {0} pages; a PDF holds at most {1}"};
inline constexpr MessageText pdf_pages_unsound{"pdf-pages-unsound", "sidorna hänger inte ihop: {0}",
                                               "the pages do not hold together: {0}"};

}  // namespace overens::messages
