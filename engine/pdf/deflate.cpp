#include "pdf/deflate.h"

#include <libdeflate.h>

#include <new>

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(deflate_level)) {
    if (!compressor_) throw std::bad_alloc();
}

std::string Deflater::deflate(std::string_view bytes) {
    std::string result(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
    const std::size_t size =
        libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), result.data(), result.size());
    if (size == 0)
        throw Failure(FailureKind::machine, {.message = Message(messages::pdf_deflate_failed, bytes.size())});
    result.resize(size);
    return result;
}

}  // namespace overens::pdf
