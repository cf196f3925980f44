// libharu as a store of indirect objects, page tree, cross-reference table and serializer, and nothing else:
// what its dictionaries say is text of ours, put in by a hook as they are written, and so are the bytes of
// streams, which it would copy twice. The only file that includes hpdf.h is this one's.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "pdf/syntax.h"

namespace overens::pdf {

/// Throws `Failure` (machine) if libharu is not the version whose structures this module was made for.
void require_library();

/// Sixteen bytes that tell what the bytes are, as ISO 32000-1, 14.4 asks of a file's identifier (XXH3: MD5,
/// which it proposes, takes thirty times as long and is no safer for that).
using Digest = std::array<std::uint8_t, 16>;
Digest digest(std::string_view bytes);

/// A stream's bytes as they stand in a file, for all documents that hold them: their digest is made once.
struct SharedBytes {
    explicit SharedBytes(std::string bytes_) : bytes(std::move(bytes_)), digest(pdf::digest(bytes)) {}

    const std::string bytes;
    const Digest digest;
};
using SharedBytesPointer = std::shared_ptr<const SharedBytes>;

/// The indirect objects of one PDF 1.7 file. The text given for an object is what stands between `<<` and
/// `>>`. Throws `Failure` (machine) where libharu fails.
class ObjectStore {
 public:
    ObjectStore();
    ~ObjectStore();
    ObjectStore(const ObjectStore&) = delete;
    ObjectStore& operator=(const ObjectStore&) = delete;

    /// An object that is referred to before it is known.
    Reference allocate();
    void set(Reference object, std::string entries);
    Reference add(std::string entries);
    /// `data` is already as `/Filter`, if the entries have one, says; `/Length` is added.
    Reference add_stream(std::string entries, std::string data);
    Reference add_stream(std::string entries, SharedBytesPointer data);

    /// The same for `data` that is deflated here; the entries lack `/Filter`.
    Reference add_deflated(std::string entries, std::string_view data);

    /// Pages come in the order in which they are added.
    Reference add_page();
    /// The entries lack `/Type`, `/Parent` and `/Contents`.
    void set_page(Reference page, std::string entries, std::string_view content);

    /// The entries lack `/Type` and `/Pages`.
    void set_catalog(std::string entries);
    void set_information(std::string entries);

    /// The file, and the end of the store: what was put in is dropped as it is written. The file's identifier
    /// comes of all that was put in.
    std::string save();

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace overens::pdf
