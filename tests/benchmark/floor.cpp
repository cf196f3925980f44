// The floor: libharu alone writes as many pages, with the same content streams, and the same fonts as they
// already lie compressed in the finished file. No text is shaped, nothing is tagged, no metadata are written.
#include <benchmark/benchmark.h>
#include <hpdf.h>
// after hpdf.h, which they need
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <stdexcept>
#include <string>
#include <vector>

#include "agreement.h"

namespace overens::benchmark {

namespace {

struct Ready {
    std::vector<std::string> contents;  ///< of the pages, not compressed: that is work to be done
    std::vector<std::string> fonts;     ///< compressed
};

std::string text_of(const std::shared_ptr<Buffer>& buffer) {
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

Ready take_apart(const std::string& bytes) {
    QPDF file;
    file.processMemoryFile("agreement.pdf", bytes.data(), bytes.size());
    Ready ready;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        std::string content;
        for (QPDFObjectHandle& stream : page.getPageContents()) content += text_of(stream.getStreamData());
        ready.contents.push_back(content);
    }
    for (QPDFObjectHandle& object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/FontFile2")) continue;
        ready.fonts.push_back(text_of(object.getKey("/FontFile2").getRawStreamData()));
    }
    return ready;
}

void fail(HPDF_STATUS error, HPDF_STATUS, void*) {
    throw std::runtime_error("libharu: " + std::to_string(error));
}

std::string write(const Ready& ready) {
    HPDF_Doc document = HPDF_New(fail, nullptr);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    for (const std::string& font : ready.fonts) {
        HPDF_Dict stream = HPDF_DictStream_New(document->mmgr, document->xref);
        HPDF_Stream_Write(stream->stream, reinterpret_cast<const HPDF_BYTE*>(font.data()),
                          static_cast<HPDF_UINT>(font.size()));
    }
    for (const std::string& content : ready.contents) {
        HPDF_Page page = HPDF_AddPage(document);
        HPDF_Stream_Write(static_cast<HPDF_PageAttr>(page->attr)->stream,
                          reinterpret_cast<const HPDF_BYTE*>(content.data()),
                          static_cast<HPDF_UINT>(content.size()));
    }
    HPDF_SaveToStream(document);
    std::string result(HPDF_GetStreamSize(document), '\0');
    auto size = static_cast<HPDF_UINT32>(result.size());
    HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE*>(result.data()), &size);
    HPDF_Free(document);
    return result;
}

void floor(::benchmark::State& state) {
    const Ready ready = take_apart(agreement_pdf());
    if (ready.fonts.empty() || ready.contents.empty())
        return state.SkipWithError("the file has no pages or fonts");
    for (auto _ : state) ::benchmark::DoNotOptimize(write(ready));
    state.counters["pages"] = static_cast<double>(ready.contents.size());
}
BENCHMARK(floor)->Unit(::benchmark::kMicrosecond);

}  // namespace

}  // namespace overens::benchmark
