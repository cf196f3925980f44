// By qpdf, which copies objects without looking into the streams of content. Where a page of another file
// says which marks of structure its content has, that must go: the numbers would be taken for ours.
#include "press/enclosures.h"

#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>
#include <utility>

#include "answers/pdf_bounds.h"
#include "press/messages.h"

namespace overens::press {

namespace {

using Object = QPDFObjectHandle;

/// Throws if anything is wrong with it: what is mended silently may lack pages.
std::unique_ptr<QPDF> opened(const std::string& bytes) {
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("", bytes.data(), bytes.size());
    return pdf;
}

bool has_signature(QPDF& pdf) {
    Object form = pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary()) return false;
    Object flags = form.getKey("/SigFlags");
    return flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

/// Takes the numbers of structure out of a page, its annotations and the drawings that it shows.
class Detacher {
 public:
    void page(Object page) {
        for (const char* key : {"/StructParents", "/AA", "/Tabs", "/B"}) page.removeKey(key);
        Object annotations = page.getKey("/Annots");
        for (int at = 0; annotations.isArray() && at < annotations.getArrayNItems(); ++at) {
            Object annotation = annotations.getArrayItem(at);
            if (annotation.isDictionary()) annotation.removeKey("/StructParent");
        }
        waiting_.push_back(page.getKey("/Resources"));
        while (!waiting_.empty()) {
            Object resources = std::exchange(waiting_.back(), Object());
            waiting_.pop_back();
            drawings(resources);
        }
    }

 private:
    void drawings(Object resources) {
        if (!resources.isDictionary()) return;
        Object all = resources.getKey("/XObject");
        if (!all.isDictionary()) return;
        for (const std::string& name : all.getKeys()) {
            Object drawing = all.getKey(name);
            if (!drawing.isStream() || !seen_.insert(drawing.getObjGen()).second) continue;
            Object dictionary = drawing.getDict();
            dictionary.removeKey("/StructParents");
            dictionary.removeKey("/StructParent");
            waiting_.push_back(dictionary.getKey("/Resources"));
        }
    }

    std::set<QPDFObjGen> seen_;
    std::vector<Object> waiting_;
};

}  // namespace

std::optional<ForeignPdf> open_foreign(const SourcePointer& source, const Place& named,
                                       Diagnostics& diagnostics) {
    const auto refuse = [&](Message message, Message hint) {
        diagnostics.add({.message = std::move(message), .place = named, .hint = std::move(hint)});
        return std::nullopt;
    };
    const std::string& bytes = source->text();
    const Message damaged(messages::enclosure_damaged, source->name());
    if (!bytes.starts_with("%PDF-"))
        return refuse(Message(messages::enclosure_no_pdf, source->name()),
                      Message(messages::enclosure_no_pdf_hint));
    const auto encrypted = [&] {
        return refuse(Message(messages::enclosure_encrypted, source->name()),
                      Message(messages::enclosure_encrypted_hint));
    };
    const auto bounds = answers::pdf_bounds(bytes, answers::Unpacked::objects);
    if (bounds == answers::PdfBounds::encrypted) return encrypted();
    if (bounds != answers::PdfBounds::sound)
        return refuse(Message(damaged), Message(messages::enclosure_damaged_hint));
    try {
        const auto pdf = opened(bytes);
        if (pdf->isEncrypted()) return encrypted();
        const std::size_t pages = pdf->getAllPages().size();
        if (pages == 0 || pdf->anyWarnings())
            return refuse(Message(damaged), Message(messages::enclosure_damaged_hint));
        return ForeignPdf{source, pages, has_signature(*pdf)};
    } catch (const QPDFExc& fault) {
        if (fault.getErrorCode() == qpdf_e_password) return encrypted();
    } catch (const std::exception&) {
        // As damaged as any other.
    }
    return refuse(Message(damaged), Message(messages::enclosure_damaged_hint));
}

std::string insert_pages(const std::string& ours, const std::vector<Insertion>& insertions) {
    try {
        const auto whole = opened(ours);
        QPDFPageDocumentHelper pages(*whole);
        QPDFAcroFormDocumentHelper form(*whole);
        std::vector<std::unique_ptr<QPDF>> others;  // alive until the whole is written
        std::string version = "1.7";
        // From the last on, so that the numbers of pages before stay.
        for (auto insertion = insertions.rbegin(); insertion != insertions.rend(); ++insertion) {
            auto& other = *others.emplace_back(opened(insertion->pdf->source->text()));
            QPDFPageDocumentHelper its_pages(other);
            its_pages.pushInheritedAttributesToPage();
            QPDFAcroFormDocumentHelper its_form(other);
            its_form.generateAppearancesIfNeeded();
            Detacher detacher;
            QPDFPageObjectHelper before = pages.getAllPages().at(insertion->after);
            std::size_t at = insertion->after;
            for (QPDFPageObjectHelper page : its_pages.getAllPages()) {
                detacher.page(page.getObjectHandle());
                pages.addPageAt(page, false, before);
                before = pages.getAllPages().at(++at);
                form.fixCopiedAnnotations(before.getObjectHandle(), page.getObjectHandle(), its_form);
            }
            version = std::max(version, other.getPDFVersion());
        }
        // Else readers would draw all fields anew, ours too.
        form.setNeedAppearances(false);
        QPDFWriter writer(*whole);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion(version);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(written->getBuffer()), written->getSize()};
    } catch (const std::exception& fault) {
        throw Failure(FailureKind::machine, {.message = Message(messages::enclosure_failed, fault.what())});
    }
}

}  // namespace overens::press
