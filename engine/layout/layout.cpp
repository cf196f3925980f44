#include "layout/layout.h"

#include <algorithm>
#include <utility>

#include "document/qr_code.h"
#include "layout/blocks.h"
#include "layout/contents.h"
#include "layout/furniture.h"
#include "layout/page_builder.h"

namespace overens::layout {

namespace {

/// The paper of the first page: a section may begin the document.
std::size_t opening_paper(const Flow& flow) {
    std::size_t paper = 0;
    for (const Slab& slab : flow) {
        if (!slab.page_break) break;
        if (slab.turn) paper = slab.turn->paper;
    }
    return paper;
}

document::PageLabels labels_of(const std::vector<Bookmark>& bookmarks, const std::vector<Page>& pages) {
    document::PageLabels labels;
    for (const Bookmark& mark : bookmarks) {
        if (!mark.id.empty()) labels.emplace(mark.id, std::to_string(pages[mark.page].number));
    }
    return labels;
}

/// A document set on pages, on which other pages than it took for granted may stand in its words.
struct Attempt {
    Pages pages;
    document::PageLabels labels;
    bool asks = false;  ///< its lines show numbers of pages
};

Attempt set_once(const document::Document& document, const Typesetting& typesetting, const PagesKnown& known,
                 Diagnostics& found) {
    Job job{.document = document,
            .theme = typesetting.theme,
            .hyphenator = *typesetting.hyphenator,
            .fallbacks = *typesetting.fallbacks,
            .diagnostics = found,
            .shaper = Shaper(typesetting.fonts, *typesetting.fallbacks, typesetting.shapes->lend()),
            .breaks = typesetting.break_rules->finder(),
            .pages_known = known};
    job.speak(document.language);
    std::optional<Sender> sender;
    if (const auto& letterhead = document.furniture.letterhead) sender = set_sender(job, *letterhead, 0);
    add_page_style(job, nullptr);
    job.page_height = job.papers[0].later.bottom - job.papers[0].later.top;
    job.notes_x = job.theme.page.left;
    job.notes_width = job.theme.text_width();

    const Area area{.x = job.theme.page.left, .width = job.theme.text_width(), .speech = job.speech({})};
    Flow flow = set_blocks(job, document.blocks, area);
    if (sender) open_with(job, opening_paper(flow), std::move(*sender));
    Built built = build_pages(std::move(flow), job.papers);
    const std::vector<PageNumbers> numbers = number_pages(job, built.sheets);

    Attempt attempt;
    attempt.asks = job.pages_known.asked;
    for (std::size_t page = 0; page < numbers.size(); ++page) built.pages[page].number = numbers[page].page;
    attempt.labels = labels_of(built.bookmarks, built.pages);
    fill_contents(job, built, attempt.labels);
    furnish(job, built, numbers);

    Pages& pages = attempt.pages;
    pages.pages = std::move(built.pages);
    pages.bookmarks = std::move(built.bookmarks);
    pages.metadata = {document.title,   document.language,  document.author,
                      document.subject, document.reference, document.date};
    if (document.form) pages.metadata.keywords = document::code_text(*document.form, {});
    pages.fonts = job.shaper.used();
    pages.elements = job.structure.take();
    pages.fields = std::move(job.fields);
    pages.form = document.form;
    return attempt;
}

/// Numbers that are all as wide as the widest.
document::PageLabels widened(document::PageLabels labels) {
    std::size_t most = 0;
    for (const auto& [id, label] : labels) most = std::max(most, label.size());
    for (auto& [id, label] : labels) {
        std::string space;
        for (std::size_t digits = label.size(); digits < most; ++digits) space += "\u2007";
        label.insert(0, space);
    }
    return labels;
}

}  // namespace

Typesetting prepare(const World& world, document::Theme theme) {
    Typesetting typesetting;
    typesetting.fonts = load_fonts(world, theme.font);
    typesetting.fallbacks = std::make_shared<const FallbackFonts>(world, theme.fallbacks);
    typesetting.hyphenator = load_hyphenator(world);
    typesetting.break_rules = std::make_shared<const BreakRules>();
    typesetting.shapes = std::make_shared<ShapeMemories>();
    typesetting.theme = std::move(theme);
    return typesetting;
}

document::PageLabels page_labels(const Pages& pages) {
    return labels_of(pages.bookmarks, pages.pages);
}

std::optional<Pages> typeset(const document::Document& document, const Typesetting& typesetting,
                             Diagnostics& diagnostics) {
    PagesKnown known;
    // The words of a reference to a page have a part in where pages end. Once all are equally wide they have
    // none: then what was found is what will be found.
    constexpr int free_rounds = 3;
    for (int round = 1;; ++round) {
        Diagnostics found;
        Attempt attempt = set_once(document, typesetting, known, found);
        document::PageLabels numbers = round < free_rounds ? attempt.labels : widened(attempt.labels);
        if (found.has_errors() || !attempt.asks || numbers == known.numbers) {
            diagnostics.add(found);
            if (found.has_errors()) return std::nullopt;
            return std::move(attempt.pages);
        }
        known.numbers = std::move(numbers);
    }
}

}  // namespace overens::layout
