#include "odt/package.h"

#include <minizip/zip.h>

#include <cstring>
#include <memory>
#include <new>
#include <type_traits>

#include "base/deflate.h"
#include "base/diagnostic.h"
#include "odt/messages.h"
#include "odt/xml.h"

namespace overens::odt {

namespace {

constexpr std::string_view kind = "application/vnd.oasis.opendocument.text";

/// The first date that zip knows, at midnight.
constexpr uLong first_of_1980 = ((1UL << 5U) | 1UL) << 16U;
/// Of a file system without permissions, version 2.0: who unpacks it gets files that can be read.
constexpr uLong made_by = 20;

void check(int status) {
    if (status != ZIP_OK)
        throw Failure(FailureKind::machine, {.message = Message(messages::package_failed, status)});
}

/// Memory that minizip writes to as to a file; it goes back to fill in what it learns later.
class Memory {
 public:
    zlib_filefunc64_def functions() { return {open, read, write, tell, seek, close, error, this}; }
    std::string take() { return std::move(bytes_); }

 private:
    static Memory& self(voidpf stream) { return *static_cast<Memory*>(stream); }

    // Called from C: nothing may be thrown.
    static voidpf open(voidpf opaque, const void*, int) noexcept { return opaque; }
    static uLong read(voidpf, voidpf, void*, uLong) noexcept { return 0; }
    static uLong write(voidpf, voidpf stream, const void* from, uLong size) noexcept {
        Memory& memory = self(stream);
        try {
            if (memory.at_ + size > memory.bytes_.size()) memory.bytes_.resize(memory.at_ + size);
        } catch (const std::bad_alloc&) {
            return 0;
        }
        std::memcpy(memory.bytes_.data() + memory.at_, from, size);
        memory.at_ += size;
        return size;
    }
    static ZPOS64_T tell(voidpf, voidpf stream) noexcept { return self(stream).at_; }
    static long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) noexcept {
        Memory& memory = self(stream);
        const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? memory.at_
                                 : origin == ZLIB_FILEFUNC_SEEK_END ? memory.bytes_.size()
                                                                    : 0;
        if (base + offset > memory.bytes_.size()) return -1;
        memory.at_ = base + offset;
        return 0;
    }
    static int close(voidpf, voidpf) noexcept { return 0; }
    static int error(voidpf, voidpf) noexcept { return 0; }

    std::string bytes_;
    std::size_t at_ = 0;
};

struct Close {
    void operator()(zipFile archive) const { zipClose(archive, nullptr); }
};
using Archive = std::unique_ptr<std::remove_pointer_t<zipFile>, Close>;

/// Minizip is given what is deflated already, and told so.
void add(zipFile archive, const std::string& name, std::string_view bytes, std::string_view stored,
         bool deflated) {
    zip_fileinfo about{};
    about.dosDate = first_of_1980;
    constexpr int raw = 1;
    constexpr int zip64 = 0;
    check(zipOpenNewFileInZip4_64(archive, name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr,
                                  deflated ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, raw, -MAX_WBITS,
                                  DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, made_by, 0, zip64));
    check(zipWriteInFileInZip(archive, stored.data(), static_cast<unsigned>(stored.size())));
    check(zipCloseFileInZipRaw64(archive, bytes.size(), crc32(bytes)));
}

std::string manifest(const std::vector<Entry>& entries) {
    Xml xml;
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("manifest:manifest");
    xml.attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.attribute("manifest:version", "1.3");
    xml.open("manifest:file-entry").attribute("manifest:full-path", "/").attribute("manifest:version", "1.3");
    xml.attribute("manifest:media-type", kind).close();
    for (const Entry& entry : entries) {
        xml.open("manifest:file-entry").attribute("manifest:full-path", entry.name);
        xml.attribute("manifest:media-type", entry.media_type).close();
    }
    return xml.close().take();
}

}  // namespace

std::string package(const std::vector<Entry>& entries) {
    Memory memory;
    zlib_filefunc64_def functions = memory.functions();
    Archive archive(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions));
    if (!archive) check(ZIP_INTERNALERROR);

    Deflater deflater;
    const auto store = [&](const std::string& name, std::string_view bytes) {
        add(archive.get(), name, bytes, bytes, false);
    };
    const auto compress = [&](const std::string& name, std::string_view bytes) {
        add(archive.get(), name, bytes, deflater.raw(bytes), true);
    };
    store("mimetype", kind);
    for (const Entry& entry : entries) {
        if (entry.compress)
            compress(entry.name, entry.bytes);
        else
            store(entry.name, entry.bytes);
    }
    compress("META-INF/manifest.xml", manifest(entries));

    check(zipClose(archive.release(), nullptr));
    return memory.take();
}

}  // namespace overens::odt
