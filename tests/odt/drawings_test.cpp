// A drawing in an ODT: as SVG, and as the picture for programs that read none.
#include "odt/drawings.h"

#include <doctest/doctest.h>

#include "document/image.h"

using namespace overens;
using namespace overens::document;

namespace {

constexpr Length pt(double points) {
    return Length::points(points);
}

/// 48 × 24 points: a red box at the right, a blue line below it, and a black square as if it were a letter.
Drawing sample_drawing() {
    Drawing drawing{.size = {pt(48), pt(24)}, .parts = {}};
    Path box{.fill = Colour{255, 0, 0}};
    box.to({pt(24), pt(0)}).line({pt(48), pt(0)}).line({pt(48), pt(12)}).line({pt(24), pt(12)}).close();
    Path line{.stroke = Colour{0, 0, 255}, .width = pt(2)};
    line.to({pt(24), pt(18)}).line({pt(48), pt(18)});
    Lettering word{.text = "å & b",
                   .anchor = Lettering::Anchor::end,
                   .origin = {pt(20), pt(20)},
                   .size = pt(8),
                   .width = pt(10.5),
                   .bold = true,
                   .colour = Colour{0, 0, 0},
                   .outline = {}};
    Path letter;
    letter.to({pt(0), pt(12)}).line({pt(6), pt(12)}).line({pt(6), pt(18)}).line({pt(0), pt(18)}).close();
    word.outline = letter.steps;
    drawing.parts = {box, line, word};
    return drawing;
}

}  // namespace

TEST_CASE("a drawing is SVG with its paths as steps and its words as text") {
    CHECK(odt::svg(sample_drawing(), "Open Sans") ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"48pt\" height=\"24pt\" "
          "viewBox=\"0 "
          "0 48 24\">"
          "<path d=\"M24 0 L48 0 L48 12 L24 12 Z\" fill=\"#ff0000\"/>"
          "<path d=\"M24 18 L48 18\" fill=\"none\" stroke=\"#0000ff\" stroke-width=\"2\" "
          "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
          "<text x=\"20\" y=\"20\" font-family=\"'Open Sans', sans-serif\" font-size=\"8\" "
          "font-weight=\"bold\" "
          "text-anchor=\"end\" textLength=\"10.5\" fill=\"#000000\">å &amp; b</text></svg>");
}

TEST_CASE("a drawing is a picture of 150 dots an inch on white, with the letters' outlines") {
    Diagnostics diagnostics;
    const auto image = read_image(odt::png(sample_drawing()), "diagram.png", {}, diagnostics);
    REQUIRE(image);
    CHECK(image->width == 100);
    CHECK(image->height == 50);
    const Pixels pixels = pixels_of(*image);
    const auto at = [&](int x, int y) {
        std::string result;
        const auto* const pixel = pixels.bytes.get() + (y * image->width + x) * pixels.channels;
        for (int channel = 0; channel < 3; ++channel) {
            const int value = pixel[pixels.channels < 3 ? 0 : channel];
            result += (channel > 0 ? " " : "") + std::to_string(value);
        }
        return result;
    };
    CHECK(at(0, 0) == "255 255 255");
    CHECK(at(48, 12) == "255 255 255");
    CHECK(at(52, 12) == "255 0 0");
    CHECK(at(99, 0) == "255 0 0");
    CHECK(at(75, 23) == "255 0 0");
    CHECK(at(75, 27) == "255 255 255");
    CHECK(at(75, 37) == "0 0 255");
    CHECK(at(75, 42) == "255 255 255");
    CHECK(at(6, 30) == "0 0 0");
    CHECK(at(16, 30) == "255 255 255");
}
