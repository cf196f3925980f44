#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace overens {

/// libdeflate's level for most: half the time of its usual one, for a PDF that is two per cent larger and an
/// ODT that is four to eight.
inline constexpr int deflate_level = 1;

/// For what is made once and stands in every file: its usual one.
inline constexpr int deflate_level_of_kept = 6;

/// Deflates one thing after the other, for one thread: what it works with is larger than most of them.
class Deflater {
 public:
    explicit Deflater(int level = deflate_level);

    /// In the wrapping of zlib (RFC 1950), as PDF has it.
    std::string zlib(std::string_view bytes);
    /// Without any (RFC 1951), as zip has it.
    std::string raw(std::string_view bytes);

 private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

/// The sum by which zip proves a file.
std::uint32_t crc32(std::string_view bytes);

}  // namespace overens
