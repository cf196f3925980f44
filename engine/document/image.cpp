#include "document/image.h"

#include <cstdlib>
#include <utility>

#include "document/decode.h"
#include "document/messages.h"
#include "document/upright_jpeg.h"

namespace overens::document {

namespace {

constexpr long most_pixels = 100'000'000;

/// A logo's pixels are kept from when it is checked to when it is written; those of a larger picture would
/// take too much room.
constexpr std::size_t most_kept = 1UL << 20U;

constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n";
constexpr std::string_view jpeg_start = "\xff\xd8\xff";

/// As its beginning says; whoever sends one does not want to hear that it is something unknown.
bool is_svg(std::string_view bytes) {
    constexpr std::size_t head = 4096;
    const std::string_view begin = bytes.substr(0, head);
    const std::size_t first = begin.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && begin[first] == '<' &&
           begin.find("<svg") != std::string_view::npos;
}

Pixels taken(const Decoded& decoded) {
    return {decoded.channels, std::shared_ptr<const unsigned char>(decoded.pixels, [](auto* pixels) {
                std::free(const_cast<unsigned char*>(pixels));
            })};
}

/// Turns a picture that is stored on its side or mirrored; if that fails it is shown as it is stored.
void set_upright(std::string& bytes, Decoded& decoded) {
    const UprightJpeg made =
        upright_jpeg(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), decoded.orientation);
    if (made.bytes == nullptr) return;
    bytes.assign(reinterpret_cast<const char*>(made.bytes), made.size);
    std::free(made.bytes);
    if (decoded.orientation >= 5) std::swap(decoded.width, decoded.height);
}

Diagnostic refusal(const Decoded& decoded, const std::string& name, const Place& place) {
    switch (decoded.end) {
        case Decoded::End::too_large:
            return {.message = Message(messages::image_large, name, decoded.width, decoded.height),
                    .place = place,
                    .hint = Message(messages::image_large_hint, most_pixels / 1'000'000)};
        case Decoded::End::unfit:
            return {.message = Message(messages::image_kind, name),
                    .place = place,
                    .hint = Message(messages::image_kind_hint)};
        case Decoded::End::sound:
        case Decoded::End::broken:
            break;
    }
    return {.message = Message(messages::image_broken, name, std::string(decoded.reason)),
            .place = place,
            .hint = Message(messages::image_broken_hint)};
}

}  // namespace

std::shared_ptr<const Image> read_image(std::string bytes, const std::string& name, const Place& place,
                                        Diagnostics& diagnostics) {
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
    ImageFormat format = ImageFormat::png;
    Decoded decoded;
    if (bytes.starts_with(png_start)) {
        decoded = decode_png(data, bytes.size(), most_pixels, most_kept);
    } else if (bytes.starts_with(jpeg_start)) {
        format = ImageFormat::jpeg;
        decoded = decode_jpeg(data, bytes.size(), most_pixels);
    } else if (is_svg(bytes)) {
        diagnostics.add({.message = Message(messages::image_svg, name),
                         .place = place,
                         .hint = Message(messages::image_svg_hint)});
        return nullptr;
    } else {
        diagnostics.add({.message = Message(messages::image_format, name),
                         .place = place,
                         .hint = Message(messages::image_format_hint)});
        return nullptr;
    }
    if (decoded.end != Decoded::End::sound) {
        diagnostics.add(refusal(decoded, name, place));
        return nullptr;
    }
    if (decoded.orientation != 1) set_upright(bytes, decoded);
    return std::make_shared<const Image>(Image{.format = format,
                                               .bytes = std::move(bytes),
                                               .width = static_cast<int>(decoded.width),
                                               .height = static_cast<int>(decoded.height),
                                               .pixels = taken(decoded)});
}

Pixels pixels_of(const Image& png) {
    if (png.pixels.bytes) return png.pixels;
    const auto* const data = reinterpret_cast<const unsigned char*>(png.bytes.data());
    const Decoded decoded = decode_png(data, png.bytes.size(), most_pixels, png.bytes.max_size());
    const Pixels pixels = taken(decoded);
    return decoded.width == png.width && decoded.height == png.height ? pixels : Pixels{};
}

}  // namespace overens::document
