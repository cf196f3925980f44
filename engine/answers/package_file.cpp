#include "answers/package_file.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <type_traits>

namespace overens::answers {

namespace {

/// Memory that minizip reads as a file.
class Bytes {
 public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}
    zlib_filefunc64_def functions() { return {open, read, write, tell, seek, close, error, this}; }

 private:
    static Bytes& self(voidpf stream) { return *static_cast<Bytes*>(stream); }

    static voidpf open(voidpf opaque, const void*, int) noexcept { return opaque; }
    static uLong read(voidpf, voidpf stream, void* into, uLong size) noexcept {
        Bytes& own = self(stream);
        const std::size_t count = std::min<std::size_t>(size, own.bytes_.size() - own.at_);
        std::memcpy(into, own.bytes_.data() + own.at_, count);
        own.at_ += count;
        return count;
    }
    static uLong write(voidpf, voidpf, const void*, uLong) noexcept { return 0; }
    static ZPOS64_T tell(voidpf, voidpf stream) noexcept { return self(stream).at_; }
    static long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) noexcept {
        Bytes& own = self(stream);
        const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? own.at_
                                 : origin == ZLIB_FILEFUNC_SEEK_END ? own.bytes_.size()
                                                                    : 0;
        if (offset > own.bytes_.size() - base) return -1;
        own.at_ = base + offset;
        return 0;
    }
    static int close(voidpf, voidpf) noexcept { return 0; }
    static int error(voidpf, voidpf) noexcept { return 0; }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

struct Close {
    void operator()(unzFile archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<std::remove_pointer_t<unzFile>, Close>;

}  // namespace

std::optional<std::string> package_file(std::string_view package, const char* name, std::size_t most) {
    Bytes bytes(package);
    zlib_filefunc64_def functions = bytes.functions();
    const Archive archive(unzOpen2_64("", &functions));
    constexpr int with_case = 1;
    if (!archive || unzLocateFile(archive.get(), name, with_case) != UNZ_OK ||
        unzOpenCurrentFile(archive.get()) != UNZ_OK) {
        return std::nullopt;
    }
    // What it says its size is, may not be so.
    std::string result;
    constexpr std::size_t piece = 1UL << 16U;
    int count = 0;
    do {
        const std::size_t before = result.size();
        result.resize(before + piece);
        count = unzReadCurrentFile(archive.get(), result.data() + before, piece);
        result.resize(before + static_cast<std::size_t>(std::max(count, 0)));
    } while (count > 0 && result.size() <= most);
    if (count < 0 || result.size() > most || unzCloseCurrentFile(archive.get()) != UNZ_OK)
        return std::nullopt;
    return result;
}

}  // namespace overens::answers
