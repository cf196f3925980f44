#include "pdf/image_writer.h"

#include "pdf/deflate.h"
#include "pdf/image_decode.h"

namespace overens::pdf {

namespace {

std::string entries(int width, int height, int channels) {
    return "/Type /XObject /Subtype /Image /Width " + number(width) + " /Height " + number(height) +
           " /ColorSpace " + (channels == 1 ? "/DeviceGray" : "/DeviceRGB") + " /BitsPerComponent 8";
}

Reference write_pixels(ObjectStore& store, const Pixels& pixels) {
    std::string text = entries(pixels.width, pixels.height, pixels.channels) + " /Filter /FlateDecode";
    if (!pixels.alpha.empty()) {
        const Reference mask = store.add_stream(
            entries(pixels.width, pixels.height, 1) + " /Filter /FlateDecode", deflate(pixels.alpha));
        text += " /SMask " + reference(mask);
    }
    return store.add_stream(std::move(text), deflate(pixels.colour));
}

Reference write_jpeg(ObjectStore& store, std::string_view file) {
    const JpegHeader header = read_jpeg_header(file);
    if (header.channels == 4) return write_pixels(store, decode_cmyk_jpeg(file));
    std::string text = entries(header.width, header.height, header.channels) + " /Filter /DCTDecode";
    if (header.stored_as_rgb) text += " /DecodeParms <</ColorTransform 0>>";
    return store.add_stream(std::move(text), file);
}

}  // namespace

ImageWriter::Placed ImageWriter::place(const document::Image& image) {
    const auto [found, fresh] = known_.emplace(image.bytes, written_.size());
    if (fresh) {
        if (image.format == document::ImageFormat::png) {
            const Pixels pixels = decode_png(image.bytes);
            written_.push_back({write_pixels(store_, pixels), !pixels.alpha.empty()});
        } else {
            written_.push_back({write_jpeg(store_, image.bytes), false});
        }
    }
    return {static_cast<int>(found->second) + 1, written_[found->second].transparent};
}

std::string ImageWriter::resources() const {
    std::string text;
    for (std::size_t at = 0; at < written_.size(); ++at) {
        text += "/X" + number(static_cast<std::int64_t>(at + 1)) + ' ' + reference(written_[at].object) + ' ';
    }
    return text;
}

}  // namespace overens::pdf
