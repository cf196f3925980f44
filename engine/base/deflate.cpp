#include "base/deflate.h"

#include <libdeflate.h>

#include <new>

#include "base/diagnostic.h"
#include "base/messages.h"

namespace overens {

namespace {

template <auto bound, auto compress>
std::string compressed(libdeflate_compressor* compressor, std::string_view bytes) {
    const std::size_t most = bound(compressor, bytes.size());
    const std::unique_ptr<char[]> room(new char[most]);  // as it comes: little of it is written
    const std::size_t size = compress(compressor, bytes.data(), bytes.size(), room.get(), most);
    if (size == 0)
        throw Failure(FailureKind::machine, {.message = Message(messages::deflate_failed, bytes.size())});
    return {room.get(), size};
}

}  // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater(int level) : compressor_(libdeflate_alloc_compressor(level)) {
    if (!compressor_) throw std::bad_alloc();
}

std::string Deflater::zlib(std::string_view bytes) {
    return compressed<libdeflate_zlib_compress_bound, libdeflate_zlib_compress>(compressor_.get(), bytes);
}

std::string Deflater::raw(std::string_view bytes) {
    return compressed<libdeflate_deflate_compress_bound, libdeflate_deflate_compress>(compressor_.get(),
                                                                                      bytes);
}

std::uint32_t crc32(std::string_view bytes) {
    return libdeflate_crc32(0, bytes.data(), bytes.size());
}

}  // namespace overens
