// Pictures as image XObjects (ISO 32000-1, 8.9.5): a JPEG goes in as it is, a PNG is decoded and deflated
// anew, its transparency beside it as a soft mask.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "document/image.h"
#include "pdf/object_store.h"

namespace overens::pdf {

/// A picture ready to be written: entries of its stream dictionary, and its bytes as they stand in the file.
struct EncodedPicture {
    std::string entries;
    SharedBytesPointer data;
    std::string mask_entries;  ///< empty if every pixel is opaque
    SharedBytesPointer mask;
};

/// Throws `Failure` (machine) if the picture cannot be decoded.
EncodedPicture encode(const document::Image& image);

/// Encodes every picture once for all documents: a logo costs more than the rest of a letter. Safe to share
/// between threads.
class PictureStore {
 public:
    std::shared_ptr<const EncodedPicture> encoded(const document::Image& image);

 private:
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const EncodedPicture>, std::less<>> known_;  // by the file's bytes
    std::size_t kept_ = 0;
};

}  // namespace overens::pdf
