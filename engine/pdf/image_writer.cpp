#include "pdf/image_writer.h"

namespace overens::pdf {

ImageWriter::Placed ImageWriter::place(const document::Image& image) {
    const auto [found, fresh] = known_.emplace(image.bytes, written_.size());
    if (fresh) {
        const auto picture = pictures_.encoded(image);
        std::string entries = picture->entries;
        const bool transparent = !picture->mask_entries.empty();
        if (transparent) {
            entries += " /SMask " + reference(store_.add_stream(picture->mask_entries, picture->mask));
        }
        written_.push_back({store_.add_stream(std::move(entries), picture->data), transparent});
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
