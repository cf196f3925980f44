#include "press/printing.h"

#include <algorithm>
#include <utility>

#include "document/numbering.h"
#include "layout/chart.h"
#include "layout/layout.h"
#include "odt/odt.h"
#include "pdf/pdf.h"

namespace overens::press {

namespace {

std::string_view file_ending(Format format) {
    return format == Format::pdf ? ".pdf" : ".odt";
}

bool wanted(const Options& options, Format format) {
    return std::ranges::find(options.formats, format) != options.formats.end();
}

bool has_letter(const document::Blocks& blocks) {
    return std::ranges::any_of(blocks, [](const document::Block& block) {
        const auto* section = std::get_if<document::Section>(&block.node());
        return std::holds_alternative<document::Letter>(block.node()) ||
               (section && has_letter(section->blocks));
    });
}

/// Prints one document after the other.
class Printer {
 public:
    Printer(Parts& parts, const document::Theme& theme, const Options& options, Diagnostics& diagnostics)
        : parts_(parts),
          theme_(theme),
          options_(options),
          diagnostics_(diagnostics),
          before_(diagnostics.errors()) {}

    void print(const Draft& draft) {
        const document::Document& document = draft.document;
        document::PageLabels labels;
        const bool odt_asks = wanted(options_, Format::odt) && document::asks_for_pages(document);
        if (wanted(options_, Format::pdf) || odt_asks) {
            Diagnostics found;
            auto pages = layout::typeset(document, parts_.type(theme_), found);
            // The pages do not know whose they are; of many cases, their owner has to.
            for (Diagnostic one : found.all()) {
                if (!one.place.source) one.place = {draft.owner, 0, 0};
                diagnostics_.add(std::move(one));
            }
            if (pages) labels = layout::page_labels(*pages);
            if (pages && is_clean() && wanted(options_, Format::pdf))
                add(draft, Format::pdf, pdf_of(draft, std::move(*pages)));
        } else if (has_letter(document.blocks)) {
            layout::check_addresses(document, parts_.type(theme_), diagnostics_);
        }
        if (wanted(options_, Format::odt) && is_clean()) {
            // Fonts are loaded for drawings alone.
            const auto draw = [&](const document::Chart& chart, Length width) {
                return layout::draw_chart(chart, width, document, parts_.type(theme_));
            };
            add(draft, Format::odt, odt::write(document, theme_, labels, draw));
        }
    }

    bool is_clean() const { return diagnostics_.errors() == before_; }

    std::vector<Paper> papers;

 private:
    std::string pdf_of(const Draft& draft, layout::Pages&& pages) {
        if (draft.enclosures.empty()) return pdf::write(std::move(pages), parts_.archive());
        std::vector<Insertion> insertions;
        for (std::size_t page = 0; page < pages.pages.size(); ++page) {
            if (pages.pages[page].pages_after == 0) continue;
            insertions.push_back({page, &draft.enclosures.at(insertions.size())});
        }
        return insert_pages(pdf::write(std::move(pages), parts_.archive(), pdf::Claims::none), insertions);
    }

    void add(const Draft& draft, Format format, std::string bytes) {
        papers.push_back({draft.file_name + std::string(file_ending(format)), format, std::move(bytes)});
    }

    Parts& parts_;
    const document::Theme& theme_;
    const Options& options_;
    Diagnostics& diagnostics_;
    std::size_t before_;
};

}  // namespace

std::vector<Paper> print(Parts& parts, const std::vector<Draft>& drafts, const Options& options,
                         Diagnostics& diagnostics) {
    const document::Theme* theme = parts.looks(diagnostics);
    if (!theme) return {};
    Printer printer(parts, *theme, options, diagnostics);
    std::size_t done = 0;
    for (const Draft& draft : drafts) {
        printer.print(draft);
        ++done;
        if (options.progress) options.progress(done, drafts.size());
    }
    if (!printer.is_clean()) return {};
    return std::move(printer.papers);
}

}  // namespace overens::press
