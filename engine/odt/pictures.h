#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace overens::odt {

/// The picture files of a package: one for each image, however often it is shown.
class Pictures {
 public:
    struct File {
        std::string name;
        std::string_view bytes;
        std::string_view media_type;
        bool compress = false;
    };

    /// The image's file in the package.
    const File& file(const std::shared_ptr<const document::Image>& image) {
        const auto [found, is_new] = places_.try_emplace(image.get(), files_.size());
        if (is_new) {
            const bool is_png = image->format == document::ImageFormat::png;
            images_.push_back(image);
            add_file(image->bytes, is_png ? "image/png" : "image/jpeg", is_png ? ".png" : ".jpg", false);
        }
        return files_[found->second];
    }

    /// A file of our own making.
    const File& add(std::string bytes, std::string_view media_type, std::string_view ending, bool compress) {
        made_.push_back(std::move(bytes));
        return add_file(made_.back(), media_type, ending, compress);
    }

    const std::deque<File>& files() const { return files_; }

 private:
    const File& add_file(std::string_view bytes, std::string_view media_type, std::string_view ending,
                         bool compress) {
        files_.push_back({"Pictures/" + std::to_string(files_.size() + 1) + std::string(ending), bytes,
                          media_type, compress});
        return files_.back();
    }

    std::map<const document::Image*, std::size_t> places_;  ///< only looked up in, never gone through
    std::vector<std::shared_ptr<const document::Image>> images_;
    std::deque<std::string> made_;
    std::deque<File> files_;
};

}  // namespace overens::odt
