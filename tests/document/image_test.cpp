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
