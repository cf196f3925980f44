#include "pdf/picture_store.h"

#include "base/deflate.h"
#include "pdf/image_decode.h"
#include "pdf/syntax.h"

namespace overens::pdf {

namespace {

/// What a store keeps, in bytes; beyond that it begins anew.
constexpr std::size_t most_kept = 64UL << 20U;

std::string entries(int width, int height, int channels) {
    return "/Type /XObject /Subtype /Image /Width " + number(width) + " /Height " + number(height) +
           " /ColorSpace " + (channels == 1 ? "/DeviceGray" : "/DeviceRGB") + " /BitsPerComponent 8";
}

EncodedPicture encode_pixels(const Pixels& pixels) {
    EncodedPicture picture;
    Deflater deflater;
    picture.entries = entries(pixels.width, pixels.height, pixels.channels) + " /Filter /FlateDecode";
    picture.data = std::make_shared<const SharedBytes>(deflater.zlib(pixels.colour));
    if (pixels.alpha.empty()) return picture;
    picture.mask_entries = entries(pixels.width, pixels.height, 1) + " /Filter /FlateDecode";
    picture.mask = std::make_shared<const SharedBytes>(deflater.zlib(pixels.alpha));
    return picture;
}

}  // namespace

EncodedPicture encode(const document::Image& image) {
    if (image.format == document::ImageFormat::png) return encode_pixels(decode_png(image));
    const JpegHeader header = read_jpeg_header(image.bytes);
    if (header.channels == 4) return encode_pixels(decode_cmyk_jpeg(image.bytes));
    EncodedPicture picture;
    picture.entries = entries(header.width, header.height, header.channels) + " /Filter /DCTDecode";
    if (header.stored_as_rgb) picture.entries += " /DecodeParms <</ColorTransform 0>>";
    picture.data = std::make_shared<const SharedBytes>(image.bytes);
    return picture;
}

std::shared_ptr<const EncodedPicture> PictureStore::encoded(const document::Image& image) {
    {
        const std::scoped_lock lock(mutex_);
        if (const auto found = known_.find(image.bytes); found != known_.end()) return found->second;
    }
    const auto picture = std::make_shared<const EncodedPicture>(encode(image));
    const std::size_t size =
        image.bytes.size() + picture->data->bytes.size() + (picture->mask ? picture->mask->bytes.size() : 0);
    if (size > most_kept) return picture;
    const std::scoped_lock lock(mutex_);
    if (kept_ + size > most_kept) {
        known_.clear();
        kept_ = 0;
    }
    if (known_.emplace(image.bytes, picture).second) kept_ += size;
    return picture;
}

}  // namespace overens::pdf
