#include "odt/package.h"

#include <zip.h>

#include <memory>

#include "base/diagnostic.h"
#include "odt/messages.h"
#include "odt/xml.h"

namespace overens::odt {

namespace {

constexpr std::string_view kind = "application/vnd.oasis.opendocument.text";

[[noreturn]] void fail(zip_error_t* error) {
    const std::string reason = zip_error_strerror(error);
    zip_error_fini(error);
    throw Failure(FailureKind::machine, {.message = Message(messages::package_failed, reason)});
}

[[noreturn]] void fail(zip_t* archive) {
    const std::string reason = zip_strerror(archive);
    throw Failure(FailureKind::machine, {.message = Message(messages::package_failed, reason)});
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Memory = std::unique_ptr<zip_source_t, Discard>;

/// The bytes must outlive the archive's closing: libzip reads them only then.
void add(zip_t* archive, const std::string& name, std::string_view bytes, bool compress) {
    zip_source_t* const source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (source == nullptr) fail(archive);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(archive);
    }
    const auto at = static_cast<zip_uint64_t>(index);
    constexpr zip_uint16_t midnight = 0;
    constexpr zip_uint16_t first_of_1980 = (1U << 5U) | 1U;
    if (zip_set_file_compression(archive, at, compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) < 0 ||
        zip_file_set_dostime(archive, at, midnight, first_of_1980, 0) < 0) {
        fail(archive);
    }
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

std::string read(zip_source_t* source) {
    zip_stat_t status;
    if (zip_source_stat(source, &status) < 0 || zip_source_open(source) < 0) fail(zip_source_error(source));
    std::string result(status.size, '\0');
    const zip_int64_t got = zip_source_read(source, result.data(), result.size());
    if (got < 0 || static_cast<zip_uint64_t>(got) != status.size) fail(zip_source_error(source));
    zip_source_close(source);
    return result;
}

}  // namespace

std::string package(const std::vector<Entry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const Memory memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory) fail(&error);
    zip_source_keep(memory.get());  // the archive takes one hold of it, and its bytes are read afterwards
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory.get());
        fail(&error);
    }
    zip_error_fini(&error);

    const std::string list = manifest(entries);
    add(archive.get(), "mimetype", kind, false);
    for (const Entry& entry : entries) add(archive.get(), entry.name, entry.bytes, entry.compress);
    add(archive.get(), "META-INF/manifest.xml", list, true);

    if (zip_close(archive.get()) < 0) fail(archive.get());
    static_cast<void>(archive.release());  // closing has freed it
    return read(memory.get());
}

}  // namespace overens::odt
