#include "pdf/pdf.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/deflate.h"
#include "base/diagnostic.h"
#include "pdf/content_writer.h"
#include "pdf/destinations.h"
#include "pdf/field_fonts.h"
#include "pdf/font_store.h"
#include "pdf/form_writer.h"
#include "pdf/link_writer.h"
#include "pdf/messages.h"
#include "pdf/metadata.h"
#include "pdf/object_store.h"
#include "pdf/outline.h"
#include "pdf/picture_store.h"

namespace overens::pdf {

namespace {

/// The sides that a page of PDF/A may have (ISO 19005-2, 6.1.13).
constexpr Length least_side = Length::points(3);
constexpr Length most_side = Length::points(14400);

void check_size(const layout::Page& page) {
    for (const Length side : {page.size.width, page.size.height}) {
        if (side >= least_side && side <= most_side) continue;
        throw Failure(
            FailureKind::machine,
            {.message = Message(messages::pdf_page_size, fmt::format("{:.0f}", page.size.width.millimetres()),
                                fmt::format("{:.0f}", page.size.height.millimetres()))});
    }
}

/// One document as it is being written: its pages first, then what they were found to need.
class Writer {
 public:
    /// If the pages are `spent`, what stands on each is dropped once it is written.
    Writer(const layout::Pages& pages, const Resources& resources, Claims claims,
           layout::Pages* spent = nullptr)
        : pages_(pages),
          claims_(claims),
          spent_(spent),
          given_(resources),
          images_(store_, *resources.pictures),
          structure_(pages, store_),
          destinations_(pages),
          resources_(store_.allocate()),
          form_(pages, fonts_, structure_, resources_, store_) {
        for (const auto& font : pages.fonts)
            fonts_.push_back(std::make_unique<FontWriter>(resources.fonts->ready(font)));
        for (const layout::Page& page : pages.pages) {
            check_size(page);
            objects_.push_back(store_.add_page());
        }
    }

    std::string write() {
        for (std::size_t number = 0; number < objects_.size(); ++number) {
            write_page(number);
            if (spent_) spent_->pages[number].items = {};
        }
        write_resources();
        write_catalog();
        return store_.save();
    }

 private:
    void write_page(std::size_t at) {
        const layout::Page& page = pages_.pages[at];
        structure_.begin_page(objects_[at]);
        form_.begin_page(objects_[at], page.size.height);
        ContentWriter content(page.size.height, fonts_, images_, structure_, form_);
        for (const layout::Item& item : page.items) content.write(item);
        const std::string drawn = content.finish();

        std::string text = "/MediaBox [0 0 ";
        append_length(text, page.size.width);
        text += ' ';
        append_length(text, page.size.height);
        text += "] /Resources " + reference(resources_) + " /StructParents " +
                number(static_cast<std::int64_t>(at));
        std::vector<Annotation> annotations = form_.annotations();
        const bool has_fields = !annotations.empty();
        for (const layout::LinkArea& link : page.links) {
            if (const auto written =
                    write_link(link, destination(link), page.size.height, objects_[at], structure_, store_)) {
                annotations.push_back({link.element, *written});
            }
        }
        // Elements are numbered as they are read.
        if (has_fields) std::ranges::stable_sort(annotations, {}, &Annotation::element);
        if (!annotations.empty()) {
            text += " /Tabs /S /Annots [";
            for (const Annotation& annotation : annotations) text += reference(annotation.object) + ' ';
            text += ']';
        }
        if (content.transparent()) text += " /Group <</Type /Group /S /Transparency /CS /DeviceRGB>>";
        store_.set_page(objects_[at], std::move(text), drawn);
    }

    std::string destination(const layout::LinkArea& link) const {
        const auto spot = destinations_.find(link);
        if (!spot) return {};
        std::string text = "[" + reference(objects_[spot->page]) + " /XYZ null ";
        append_length(text, pages_.pages[spot->page].size.height - spot->y);
        return text + " null]";
    }

    void write_resources() {
        std::string text = "/Font <<";
        for (std::size_t at = 0; at < fonts_.size(); ++at) {
            if (!fonts_[at]->used()) continue;
            text += "/F" + number(static_cast<std::int64_t>(at + 1)) + ' ' +
                    reference(fonts_[at]->write(store_)) + ' ';
        }
        text += ">>";
        if (const std::string pictures = images_.resources(); !pictures.empty())
            text += " /XObject <<" + pictures + ">>";
        store_.set(resources_, std::move(text));
    }

    void write_catalog() {
        const Reference structure = structure_.write();
        const Reference outline = write_outline(pages_, objects_, structure_, store_);
        const Reference metadata = store_.add_stream(
            "/Type /Metadata /Subtype /XML", xmp(pages_.metadata, claims_ == Claims::archive_and_access));
        const Reference profile = store_.add_stream("/N 3 /Filter /FlateDecode", given_.colour_profile);
        std::string text =
            "/Lang " + text_string(language(pages_.metadata)) +
            // Pages of other files may have no tags, or wrong ones.
            (claims_ == Claims::none ? " /MarkInfo <</Marked true /Suspects true>>"
                                     : " /MarkInfo <</Marked true>>") +
            " /ViewerPreferences <</DisplayDocTitle true>> /Metadata " + reference(metadata) +
            " /StructTreeRoot " + reference(structure) +
            " /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
            "/Info (sRGB IEC61966-2.1) /DestOutputProfile " +
            reference(profile) + ">>]";
        if (const Reference form = form_.write(*given_.field_fonts); form != Reference{})
            text += " /AcroForm " + reference(form);
        if (outline != Reference{}) text += " /Outlines " + reference(outline);
        store_.set_catalog(std::move(text));
        store_.set_information(information(pages_.metadata));
    }

    const layout::Pages& pages_;
    Claims claims_;
    layout::Pages* spent_;
    const Resources& given_;
    ObjectStore store_;
    ImageWriter images_;
    StructureWriter structure_;
    Destinations destinations_;
    Reference resources_;
    Fonts fonts_;
    FormWriter form_;
    std::vector<Reference> objects_;
};

}  // namespace

Resources prepare(const World& world) {
    require_library();
    return {.colour_profile = std::make_shared<const SharedBytes>(
                Deflater().zlib(world.read(world.need(Asset::colour_profile, "sRGB.icc")))),
            .pictures = std::make_shared<PictureStore>(),
            .fonts = std::make_shared<FontStore>(),
            .field_fonts = std::make_shared<FieldFonts>()};
}

std::string write(const layout::Pages& pages, const Resources& resources, Claims claims) {
    return Writer(pages, resources, claims).write();
}

std::string write(layout::Pages&& pages, const Resources& resources, Claims claims) {
    return Writer(pages, resources, claims, &pages).write();
}

}  // namespace overens::pdf
