#include "document/image.h"

#include <utility>

#include "document/decode.h"
#include "document/messages.h"

namespace overens::document {

namespace {

constexpr long most_pixels = 100'000'000;

constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n";
constexpr std::string_view jpeg_start = "\xff\xd8\xff";

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
        decoded = decode_png(data, bytes.size(), most_pixels);
    } else if (bytes.starts_with(jpeg_start)) {
        format = ImageFormat::jpeg;
        decoded = decode_jpeg(data, bytes.size(), most_pixels);
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
    return std::make_shared<const Image>(Image{.format = format,
                                               .bytes = std::move(bytes),
                                               .width = static_cast<int>(decoded.width),
                                               .height = static_cast<int>(decoded.height)});
}

}  // namespace overens::document
