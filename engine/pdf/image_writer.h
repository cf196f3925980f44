#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/image.h"
#include "pdf/object_store.h"
#include "pdf/picture_store.h"

namespace overens::pdf {

/// The pictures of one document, each written once however often it is shown.
class ImageWriter {
 public:
    ImageWriter(ObjectStore& store, PictureStore& pictures) : store_(store), pictures_(pictures) {}

    struct Placed {
        int number = 0;  ///< of its name, `/X1`
        bool transparent = false;
    };
    /// Throws `Failure` (machine) if the picture cannot be decoded.
    Placed place(const document::Image& image);

    /// The pictures as entries of a `/XObject` resource dictionary.
    std::string resources() const;

 private:
    ObjectStore& store_;
    PictureStore& pictures_;
    std::map<std::string_view, std::size_t> known_;  // by the file's bytes, which the pages own
    struct Written {
        Reference object;
        bool transparent;
    };
    std::vector<Written> written_;
};

}  // namespace overens::pdf
