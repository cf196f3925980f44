#include "pdf/deflate.h"

#include <zlib.h>

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

std::string deflate(std::string_view bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string result(size, '\0');
    const int status = compress2(reinterpret_cast<Bytef*>(result.data()), &size,
                                 reinterpret_cast<const Bytef*>(bytes.data()),
                                 static_cast<uLong>(bytes.size()), deflate_level);
    if (status != Z_OK) {
        throw Failure(FailureKind::machine, {.message = Message(messages::pdf_deflate_failed, status)});
    }
    result.resize(size);
    return result;
}

}  // namespace overens::pdf
