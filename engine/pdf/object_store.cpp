#include "pdf/object_store.h"

#include <hpdf.h>
#include <xxhash.h>

#include <algorithm>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "base/deflate.h"
#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

namespace {

constexpr unsigned number_mask = 0x00FFFFFF;
constexpr std::size_t most_pages = HPDF_LIMIT_MAX_ARRAY;

/// About so many bytes are around an object's entries, with its place in the table of all.
constexpr std::size_t around = 64;

HPDF_STATUS put(HPDF_Stream out, std::string_view bytes) {
    return HPDF_Stream_Write(out, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                             static_cast<HPDF_UINT>(bytes.size()));
}

/// The same on every machine: most significant byte first.
Digest told(XXH128_hash_t hash) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    Digest result{};
    std::ranges::copy(canonical.digest, result.begin());
    return result;
}

}  // namespace

struct ObjectStore::Parts {
    /// The bytes of a stream.
    struct Content {
        std::string own;
        SharedBytesPointer shared;

        std::string_view bytes() const { return shared ? shared->bytes : own; }
    };

    struct FreeHash {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };

    Parts() : digested(XXH3_createState()) {
        if (!digested || XXH3_128bits_reset(digested.get()) != XXH_OK) throw std::bad_alloc();
    }
    ~Parts() {
        if (document) HPDF_Free(document);
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    HPDF_Doc document = nullptr;
    std::vector<HPDF_Dict> dictionaries;   // by object number; null where it is no dictionary of ours
    std::vector<std::string> entries;      // by object number; that of the trailer, which has none, at 0
    std::map<unsigned, Content> contents;  // by the object number of the stream
    std::string file;
    std::size_t expected = 0;  // bytes of the file
    std::unique_ptr<XXH3_state_t, FreeHash> digested;
    Deflater deflater;
    std::size_t pages = 0;
    HPDF_STATUS error = HPDF_OK;
    HPDF_STATUS detail = 0;

    // Called from C: it may only take note.
    static void note_error(HPDF_STATUS error, HPDF_STATUS detail, void* parts) noexcept {
        auto* self = static_cast<Parts*>(parts);
        if (self->error != HPDF_OK) return;
        self->error = error;
        self->detail = detail;
    }

    // Called from C, as the last of a dictionary's entries are written.
    static HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream out) noexcept {
        auto* self = static_cast<Parts*>(dictionary->error->user_data);
        const std::string text = std::move(self->entries[dictionary->header.obj_id & number_mask]);
        const HPDF_STATUS status = text.empty() ? HPDF_OK : put(out, text);
        return status != HPDF_OK ? status : HPDF_Stream_WriteChar(out, '\n');
    }

    // Called from C, when the dictionary of a stream has been written.
    static HPDF_STATUS write_content(HPDF_Dict dictionary) noexcept {
        auto* self = static_cast<Parts*>(dictionary->error->user_data);
        const Content content = std::move(self->contents[dictionary->header.obj_id & number_mask]);
        HPDF_Stream out = self->document->stream;
        for (const std::string_view part :
             {std::string_view("\nstream\r\n"), content.bytes(), std::string_view("\nendstream")}) {
            if (part.empty()) continue;
            if (const HPDF_STATUS status = put(out, part); status != HPDF_OK) return status;
        }
        return HPDF_OK;
    }

    // Called from C, with each piece of the file.
    static HPDF_STATUS write_file(HPDF_Stream out, const HPDF_BYTE* bytes, HPDF_UINT size) noexcept {
        try {
            static_cast<Parts*>(out->attr)->file.append(reinterpret_cast<const char*>(bytes), size);
            return HPDF_OK;
        } catch (const std::bad_alloc&) {
            return HPDF_SetError(out->error, HPDF_FAILD_TO_ALLOC_MEM, 0);
        }
    }

    // Low-level calls leave an error in the document without calling the handler.
    void check() {
        if (error == HPDF_OK && document) {
            error = HPDF_GetError(document);
            detail = HPDF_GetErrorDetail(document);
        }
        if (error == HPDF_OK) return;
        std::string code;
        append_hex16(code, static_cast<std::uint32_t>(error));
        throw Failure(FailureKind::machine, {.message = Message(messages::pdf_library_failed, "0x" + code,
                                                                static_cast<unsigned long>(detail))});
    }

    template <class Pointer>
    Pointer made(Pointer pointer) {
        check();
        if (!pointer) {
            error = HPDF_FAILD_TO_ALLOC_MEM;
            check();
        }
        return pointer;
    }

    Reference keep(HPDF_Dict dictionary) {
        const unsigned number = dictionary->header.obj_id & number_mask;
        if (dictionaries.size() <= number) {
            dictionaries.resize(number + 1);
            entries.resize(number + 1);
        }
        dictionaries[number] = dictionary;
        dictionary->write_fn = write_entries;
        return {number};
    }

    Reference add_dictionary() {
        HPDF_Dict dictionary = made(HPDF_Dict_New(document->mmgr));
        // A failing call has already freed what it was given.
        HPDF_Xref_Add(document->xref, dictionary);
        check();
        return keep(dictionary);
    }

    void take_in(std::string_view bytes) { XXH3_128bits_update(digested.get(), bytes.data(), bytes.size()); }

    void set(unsigned number, std::string text) {
        take_in(text);
        expected += text.size() + around;
        entries[number] = std::move(text);
    }

    void fill(HPDF_Dict stream, Content content) {
        if (content.shared)
            take_in({reinterpret_cast<const char*>(content.shared->digest.data()), sizeof(Digest)});
        else
            take_in(content.own);
        expected += content.bytes().size();
        contents[stream->header.obj_id & number_mask] = std::move(content);
        stream->after_write_fn = write_content;
    }

    Reference add_stream(std::string text, Content content) {
        const Reference object = add_dictionary();
        text += text.empty() ? "/Length " : " /Length ";
        append_number(text, static_cast<std::int64_t>(content.bytes().size()));
        set(object.number, std::move(text));
        fill(dictionaries[object.number], std::move(content));
        return object;
    }
};

void require_library() {
    const std::string_view version = HPDF_GetVersion();
    if (version == HPDF_VERSION_TEXT && version == "2.3.0") return;
    throw Failure(FailureKind::machine,
                  {.message = Message(messages::pdf_library_version, version, "2.3.0")});
}

Digest digest(std::string_view bytes) {
    return told(XXH3_128bits(bytes.data(), bytes.size()));
}

ObjectStore::ObjectStore() : parts_(std::make_unique<Parts>()) {
    require_library();
    parts_->document = HPDF_New(Parts::note_error, parts_.get());
    parts_->made(parts_->document);
    HPDF_Doc document = parts_->document;
    document->pdf_version = HPDF_VER_17;
    parts_->entries.resize(1);
    document->trailer->write_fn = Parts::write_entries;
    document->stream = HPDF_CallbackWriter_New(document->mmgr, Parts::write_file, parts_.get());
    parts_->made(document->stream);
    parts_->keep(document->catalog);
    HPDF_Dict_RemoveElement(document->info, "Producer");
    parts_->keep(document->info);
    parts_->check();
}

ObjectStore::~ObjectStore() = default;

Reference ObjectStore::allocate() {
    return parts_->add_dictionary();
}

void ObjectStore::set(Reference object, std::string entries) {
    parts_->set(object.number, std::move(entries));
}

Reference ObjectStore::add(std::string entries) {
    const Reference object = allocate();
    set(object, std::move(entries));
    return object;
}

Reference ObjectStore::add_stream(std::string entries, std::string data) {
    return parts_->add_stream(std::move(entries), {std::move(data), nullptr});
}

Reference ObjectStore::add_stream(std::string entries, SharedBytesPointer data) {
    return parts_->add_stream(std::move(entries), {{}, std::move(data)});
}

Reference ObjectStore::add_deflated(std::string entries, std::string_view data) {
    entries += entries.empty() ? "/Filter /FlateDecode" : " /Filter /FlateDecode";
    return add_stream(std::move(entries), parts_->deflater.zlib(data));
}

Reference ObjectStore::add_page() {
    if (++parts_->pages > most_pages) {
        throw Failure(FailureKind::machine,
                      {.message = Message(messages::pdf_pages_many, parts_->pages, most_pages)});
    }
    HPDF_Page page = parts_->made(HPDF_AddPage(parts_->document));
    HPDF_Dict_RemoveElement(page, "MediaBox");
    HPDF_Dict_RemoveElement(page, "Resources");
    parts_->check();
    // Its content is written by a hook; libharu would draw into this.
    auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
    HPDF_Stream_Free(attributes->stream);
    attributes->stream = attributes->contents->stream = nullptr;
    return parts_->keep(page);
}

void ObjectStore::set_page(Reference page, std::string entries, std::string_view content) {
    set(page, std::move(entries));
    auto* attributes = static_cast<HPDF_PageAttr>(parts_->dictionaries[page.number]->attr);
    HPDF_Dict contents = attributes->contents;
    std::string deflated = parts_->deflater.zlib(content);
    auto* length = static_cast<HPDF_Number>(HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER));
    HPDF_Number_SetValue(parts_->made(length), static_cast<HPDF_INT32>(deflated.size()));
    set(parts_->keep(contents), "/Filter /FlateDecode");
    parts_->fill(contents, {std::move(deflated), nullptr});
}

void ObjectStore::set_catalog(std::string entries) {
    set({parts_->document->catalog->header.obj_id & number_mask}, std::move(entries));
}

void ObjectStore::set_information(std::string entries) {
    set({parts_->document->info->header.obj_id & number_mask}, std::move(entries));
}

std::string ObjectStore::save() {
    const Digest identifier = told(XXH3_128bits_digest(parts_->digested.get()));
    std::string hexadecimal;
    for (std::size_t at = 0; at < identifier.size(); at += 2) {
        append_hex16(hexadecimal, static_cast<std::uint32_t>(identifier[at] << 8U | identifier[at + 1]));
    }
    parts_->entries[0] = "/ID [<" + hexadecimal + "> <" + hexadecimal + ">]";

    parts_->file.reserve(parts_->expected);
    parts_->check();
    HPDF_SaveToStream(parts_->document);
    parts_->check();
    return std::move(parts_->file);
}

}  // namespace overens::pdf
