#pragma once

#include <string>
#include <string_view>

#include "layout/pages.h"

namespace overens::testing {

/// Builds pages by hand, with just enough shaping to set words on a baseline. A4.
class PageMaker {
 public:
    explicit PageMaker(const layout::FontSet& fonts);

    layout::ElementIndex add(layout::Role role, layout::ElementIndex parent = 0);
    layout::Element& element(layout::ElementIndex index) { return pages.elements[index]; }

    void begin_page();
    /// Where words go: `down` points below the upper edge.
    void at(double x, double down);
    /// Shapes the words in a face of the family (0 regular, 1 bold, 2 italic, 3 bold italic) and moves on
    /// past them.
    void text(layout::Owner owner, std::string words, std::uint32_t face = 0, double size = 11,
              Colour colour = {});
    void link(layout::ElementIndex element, Point from, std::string target, std::string description);

    layout::Page& page() { return pages.pages.back(); }
    Point pen;
    layout::Pages pages;
};

inline constexpr layout::Owner header{layout::Artifact{layout::Artifact::Kind::header}};
inline constexpr layout::Owner footer{layout::Artifact{layout::Artifact::Kind::footer}};
inline constexpr layout::Owner ornament{layout::Artifact{layout::Artifact::Kind::layout}};

/// The family of the tests: Open Sans.
layout::FontSet open_sans();

/// PNG and JPEG files, made with libpng and libjpeg. Channels: 1 grey, 2 grey with alpha, 3 RGB, 4 RGB with
/// alpha (PNG) or CMYK (JPEG).
std::shared_ptr<const document::Image> make_png(int width, int height, int channels, bool opaque = false);
std::shared_ptr<const document::Image> make_jpeg(int width, int height, int channels);

/// Two pages with everything that a PDF can be asked for.
layout::Pages sample_pages();

}  // namespace overens::testing
