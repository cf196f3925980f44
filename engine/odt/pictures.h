#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "document/document.h"

namespace overens::odt {

/// The picture files of a package: one for each image, however often it is shown.
class Pictures {
 public:
    struct File {
        std::string name;
        std::shared_ptr<const document::Image> image;
    };

    /// The name of the image's file in the package.
    const std::string& file(const std::shared_ptr<const document::Image>& image) {
        const auto [found, is_new] = places_.try_emplace(image.get(), files_.size());
        if (is_new) {
            const bool is_png = image->format == document::ImageFormat::png;
            files_.push_back(
                {"Pictures/" + std::to_string(files_.size() + 1) + (is_png ? ".png" : ".jpg"), image});
        }
        return files_[found->second].name;
    }

    const std::vector<File>& files() const { return files_; }

    static std::string_view media_type(const document::Image& image) {
        return image.format == document::ImageFormat::png ? "image/png" : "image/jpeg";
    }

 private:
    std::map<const document::Image*, std::size_t> places_;  ///< only looked up in, never gone through
    std::vector<File> files_;
};

}  // namespace overens::odt
