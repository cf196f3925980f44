#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace overens::pdf {

/// libdeflate's level for every stream: smaller than zlib's default in half its time; the next is one per
/// cent smaller and half as slow again.
inline constexpr int deflate_level = 6;

/// Deflates one stream after the other, for one thread: what it works with is larger than most streams.
class Deflater {
 public:
    Deflater();

    /// The bytes as `/FlateDecode` reads them.
    std::string deflate(std::string_view bytes);

 private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace overens::pdf
