#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overens::odt {

/// A file of a package.
struct Entry {
    std::string name;
    std::string_view bytes;
    std::string_view media_type;
    bool compress = true;  ///< pictures are compressed already
};

/// The package (ODF 1.3 part 2): a zip file that begins with the stored file `mimetype`, so that the kind of
/// the whole stands at byte 38 of it, and that ends with a manifest of the others. Every file has the same
/// date, the first that zip knows, so the same entries give the same bytes. Throws `Failure` (machine) if
/// minizip cannot.
std::string package(const std::vector<Entry>& entries);

}  // namespace overens::odt
