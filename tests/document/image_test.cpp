#include "document/image.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "pictures.h"
#include "support/files.h"

using namespace overens;
using testing::jpeg;
using testing::JpegKind;
using testing::png;

namespace {

std::shared_ptr<const document::Image> read(const std::string& bytes, std::string* told = nullptr) {
    Diagnostics diagnostics;
    const auto source = std::make_shared<const Source>("verksamhet.json", "\"logo.png\"");
    auto image = document::read_image(bytes, "logo.png", {source, 1, 8}, diagnostics);
    CHECK((image != nullptr) != diagnostics.has_errors());
    if (told) *told = testing::told(diagnostics);
    return image;
}

std::string told_of(const std::string& bytes) {
    std::string told;
    CHECK_FALSE(read(bytes, &told));
    return told;
}

/// A PNG's header says how large it is; its checksum is made anew.
std::string png_of_size(std::uint32_t width, std::uint32_t height) {
    std::string bytes = png(8, 8);
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (int byte = 0; byte < 4; ++byte) bytes[at + byte] = static_cast<char>(value >> (24 - 8 * byte));
    };
    put(16, width);
    put(20, height);
    std::uint32_t sum = 0xffffffff;
    for (std::size_t at = 12; at < 29; ++at) {
        sum ^= static_cast<unsigned char>(bytes[at]);
        for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xedb88320U : 0U);
    }
    put(29, ~sum);
    return bytes;
}

std::vector<std::pair<const char*, std::string>> pictures() {
    return {{"PNG", png(61, 47)},
            {"interlaced PNG", png(61, 47, true)},
            {"JPEG", jpeg(61, 47)},
            {"progressive JPEG", jpeg(61, 47, JpegKind::progressive)},
            {"grey JPEG", jpeg(61, 47, JpegKind::grey)}};
}

}  // namespace

TEST_CASE("the pixels of a small PNG are kept when it is checked, those of a large one found again") {
    const auto small = read(png(61, 47));
    REQUIRE(small->pixels.bytes);
    const auto large = read(png(700, 800));
    CHECK_FALSE(large->pixels.bytes);
    for (const auto& image : {small, large}) {
        document::Image again = *image;
        again.pixels = {};
        const document::Pixels kept = document::pixels_of(*image);
        const document::Pixels found = document::pixels_of(again);
        REQUIRE(kept.bytes);
        CHECK(kept.channels == 3);
        const auto size = static_cast<std::size_t>(image->width * image->height * kept.channels);
        CHECK(std::equal(kept.bytes.get(), kept.bytes.get() + size, found.bytes.get()));
        again.bytes.resize(again.bytes.size() / 2);
        CHECK_FALSE(document::pixels_of(again).bytes);
    }
}

TEST_CASE("a sound picture is read with its size, whatever its name says") {
    for (const auto& [kind, bytes] : pictures()) {
        CAPTURE(kind);
        const auto image = read(bytes);
        REQUIRE(image);
        CHECK(image->width == 61);
        CHECK(image->height == 47);
        CHECK(image->bytes == bytes);
        CHECK((image->format == document::ImageFormat::png) ==
              (std::string_view(kind).find("PNG") != std::string::npos));
    }
}

TEST_CASE("what is wrong with a picture is told where it was named") {
    const std::string where =
        "    1 | \"logo.png\"\n"
        "      |  ^~~~~~~~\n";
    const std::string again =
        "  tips: hämta bilden på nytt, eller öppna den i ett bildprogram och spara den igen\n";
    const std::string at = "verksamhet.json:1:2: fel: ";
    CHECK(told_of("GIF89a") == at + "logo.png är varken en PNG- eller en JPEG-bild\n" + where +
                                   "  tips: spara bilden som PNG eller JPEG\n");
    CHECK(told_of("") == at + "logo.png är varken en PNG- eller en JPEG-bild\n" + where +
                             "  tips: spara bilden som PNG eller JPEG\n");
    for (const char* svg : {"<svg xmlns='http://www.w3.org/2000/svg'/>",
                            "\xEF\xBB\xBF\n<?xml version=\"1.0\"?>\n<!-- logo -->\n<svg width='1'>",
                            "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>"}) {
        CAPTURE(svg);
        CHECK(told_of(svg) ==
              at + "logo.png är en SVG-bild, och papper tar PNG och JPEG\n" + where +
                  "  tips: gör en PNG av den, 1200 bildpunkter bred: rsvg-convert -w 1200 -o logotyp.png "
                  "logotyp.svg\n");
    }
    CHECK(told_of("<html><body/></html>") == at + "logo.png är varken en PNG- eller en JPEG-bild\n" + where +
                                                 "  tips: spara bilden som PNG eller JPEG\n");
    CHECK(told_of(png(61, 47).substr(0, 500)) ==
          at + "bilden logo.png är trasig: libpng: the file ends too early\n" + where + again);
    CHECK(told_of(jpeg(61, 47).substr(0, 900)) ==
          at + "bilden logo.png är trasig: libjpeg: Premature end of JPEG file\n" + where + again);
    CHECK(told_of(png_of_size(20'000, 20'000)) ==
          at + "bilden logo.png är för stor: 20000 × 20000 bildpunkter\n" + where +
              "  tips: minska den till högst 100 miljoner bildpunkter\n");
    CHECK(told_of(png_of_size(0x7fffffff, 0x7fffffff)) ==
          at + "bilden logo.png är för stor: 2147483647 × 2147483647 bildpunkter\n" + where +
              "  tips: minska den till högst 100 miljoner bildpunkter\n");
    CHECK(told_of(jpeg(61, 47, JpegKind::cmyk)) ==
          at + "JPEG-bilden logo.png har ett färgläge eller en kodning som papper inte kan bära\n" + where +
              "  tips: spara den som vanlig JPEG i RGB eller gråskala\n");
}

TEST_CASE("a picture cut anywhere is refused") {
    for (const auto& [kind, bytes] :
         {std::pair{"PNG", png(300, 200)}, std::pair{"interlaced PNG", png(300, 200, true)},
          std::pair{"JPEG", jpeg(300, 200)},
          std::pair{"progressive JPEG", jpeg(300, 200, JpegKind::progressive)}}) {
        CAPTURE(kind);
        for (std::size_t size = 0; size < bytes.size(); size += 1024) {
            CAPTURE(size);
            CHECK_FALSE(read(bytes.substr(0, size)));
        }
        for (std::size_t missing = 1; missing <= 16; ++missing) {
            CAPTURE(missing);
            // The last two bytes of a JPEG are its end mark; libjpeg sees that it is gone.
            CHECK_FALSE(read(bytes.substr(0, bytes.size() - missing)));
        }
    }
}

TEST_CASE("a picture with bytes changed is read or refused, and nothing worse happens") {
    std::mt19937 random(20261122);
    for (const auto& [kind, bytes] : pictures()) {
        CAPTURE(kind);
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            std::string broken = bytes;
            for (unsigned change = 0; change <= random() % 4; ++change) {
                broken[random() % broken.size()] = static_cast<char>(random());
            }
            if (!read(broken)) ++refused;
        }
        CHECK(refused > 100);
    }
}

namespace {

/// An Exif part that says how the picture is stored, among other things.
std::string exif(int orientation, bool little) {
    const auto number = [&](unsigned value, int bytes) {
        std::string result;
        for (int at = 0; at < bytes; ++at)
            result += static_cast<char>(value >> (8 * (little ? at : bytes - 1 - at)));
        return result;
    };
    const auto entry = [&](unsigned tag, unsigned value) {
        return number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + number(0, 2);
    };
    return std::string("Exif\0\0", 6) + (little ? "II" : "MM") + number(42, 2) + number(8, 4) + number(3, 2) +
           entry(0x0100, 32) + entry(0x0112, static_cast<unsigned>(orientation)) + entry(0x0128, 2) +
           number(0, 4);
}

}  // namespace

TEST_CASE("a JPEG is set upright, however it was stored") {
    const std::string plain = testing::four_fields({});
    CHECK(testing::fields_of(plain) == "RGBW");
    // Where the stored picture's first row and first column are to be seen.
    const std::pair<int, const char*> kinds[] = {{1, "RGBW"}, {2, "GRWB"}, {3, "WBGR"}, {4, "BWRG"},
                                                 {5, "RBGW"}, {6, "BRWG"}, {7, "WGBR"}, {8, "GWRB"}};
    for (const bool little : {true, false}) {
        for (const auto& [orientation, seen] : kinds) {
            CAPTURE(orientation);
            const std::string bytes = testing::four_fields(exif(orientation, little));
            const auto image = read(bytes);
            REQUIRE(image);
            CHECK(testing::fields_of(image->bytes) == seen);
            CHECK(image->width == (orientation >= 5 ? 48 : 32));
            CHECK(image->height == (orientation >= 5 ? 32 : 48));
            CHECK((image->bytes == bytes) == (orientation == 1));
        }
    }
}

TEST_CASE("an Exif part that is broken says nothing, and breaks nothing") {
    const std::string whole = exif(6, true);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        const auto image = read(testing::four_fields(whole.substr(0, size)));
        REQUIRE(image);
        // The entry ends here; what comes after is not needed.
        CHECK(testing::fields_of(image->bytes) == (size >= 6 + 8 + 2 + 24 ? "BRWG" : "RGBW"));
    }
    for (const int strange : {0, 9, 255}) {
        CAPTURE(strange);
        CHECK(testing::fields_of(read(testing::four_fields(exif(strange, false)))->bytes) == "RGBW");
    }
    std::string far = whole;
    far.replace(10, 4, "\xff\xff\xff\xff");
    CHECK(testing::fields_of(read(testing::four_fields(far))->bytes) == "RGBW");
    std::string many = whole;
    many.replace(14, 2, "\xff\xff");
    CHECK(testing::fields_of(read(testing::four_fields(many))->bytes) == "BRWG");
}

namespace {

std::string listed(const std::vector<int>& numbers) {
    std::string result;
    for (const int number : numbers) result += std::to_string(number) + " ";
    return result;
}

}  // namespace

TEST_CASE("every kind of PNG gives the pixels that are to be seen, in eight bits of sRGB") {
    using Rows = std::vector<std::vector<unsigned char>>;
    struct Kind {
        std::string name;
        testing::PngKind kind;
        int width;
        Rows rows;
        int channels;
        std::vector<int> pixels;
    };
    const std::vector<unsigned char> red_green_blue = {255, 0, 0, 0, 255, 0, 0, 0, 255};
    const Kind kinds[] = {
        {"grey", {}, 3, {{0, 100, 255}}, 1, {0, 100, 255}},
        {"grey, 1 bit", {.depth = 1}, 3, {{0, 1, 1}}, 1, {0, 255, 255}},
        {"grey, 2 bits", {.depth = 2}, 4, {{0, 1, 2, 3}}, 1, {0, 85, 170, 255}},
        {"grey, 4 bits", {.depth = 4}, 3, {{0, 8, 15}}, 1, {0, 136, 255}},
        {"grey, 16 bits", {.depth = 16}, 3, {{0, 0, 128, 0, 255, 255}}, 1, {0, 128, 255}},
        {"grey with one that is clear", {.transparency = {100}}, 2, {{0, 100}}, 2, {0, 255, 100, 0}},
        {"grey with alpha", {.colour = 4}, 2, {{10, 255, 20, 128}}, 2, {10, 255, 20, 128}},
        {"grey with alpha, 16 bits", {.colour = 4, .depth = 16}, 1, {{128, 0, 64, 0}}, 2, {128, 64}},
        {"RGB", {.colour = 2}, 2, {{1, 2, 3, 4, 5, 6}}, 3, {1, 2, 3, 4, 5, 6}},
        {"RGB, 16 bits", {.colour = 2, .depth = 16}, 1, {{255, 255, 128, 0, 0, 0}}, 3, {255, 128, 0}},
        {"RGB with one that is clear",
         {.colour = 2, .transparency = {4, 5, 6}},
         2,
         {{1, 2, 3, 4, 5, 6}},
         4,
         {1, 2, 3, 255, 4, 5, 6, 0}},
        {"RGB with alpha", {.colour = 6}, 2, {{1, 2, 3, 4, 5, 6, 7, 255}}, 4, {1, 2, 3, 4, 5, 6, 7, 255}},
        {"palette",
         {.colour = 3, .palette = red_green_blue},
         3,
         {{2, 1, 0}},
         3,
         {0, 0, 255, 0, 255, 0, 255, 0, 0}},
        {"palette, 2 bits",
         {.colour = 3, .depth = 2, .palette = red_green_blue},
         3,
         {{2, 1, 0}},
         3,
         {0, 0, 255, 0, 255, 0, 255, 0, 0}},
        {"palette with alphas",
         {.colour = 3, .palette = red_green_blue, .transparency = {0, 128}},
         3,
         {{0, 1, 2}},
         4,
         {255, 0, 0, 0, 0, 255, 0, 128, 0, 0, 255, 255}},
        {"interlaced",
         {.interlaced = true},
         3,
         {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}},
         1,
         {1, 2, 3, 4, 5, 6, 7, 8, 9}},
        {"interlaced palette",
         {.colour = 3, .depth = 2, .interlaced = true, .palette = red_green_blue},
         2,
         {{0, 1}, {2, 0}},
         3,
         {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0}},
        // Linear light: half of it is seen as 186 (by a power of 2.2).
        {"gamma 1", {.gamma = 100'000}, 3, {{0, 128, 255}}, 1, {0, 186, 255}},
        {"gamma 1/2.2", {.gamma = 45'455}, 3, {{0, 128, 255}}, 1, {0, 128, 255}},
        {"gamma 1, palette",
         {.colour = 3, .palette = {128, 0, 255}, .gamma = 100'000},
         1,
         {{0}},
         3,
         {186, 0, 255}},
        {"gamma 1, alpha", {.colour = 4, .gamma = 100'000}, 1, {{128, 128}}, 2, {186, 128}},
    };
    for (const Kind& one : kinds) {
        CAPTURE(one.name);
        const auto image = read(testing::png(one.kind, one.width, one.rows));
        REQUIRE(image);
        const document::Pixels pixels = document::pixels_of(*image);
        CHECK(pixels.channels == one.channels);
        const std::vector<int> found(pixels.bytes.get(), pixels.bytes.get() + one.pixels.size());
        CHECK(listed(found) == listed(one.pixels));
        CHECK(static_cast<std::size_t>(image->width * image->height * pixels.channels) == one.pixels.size());
    }
}
