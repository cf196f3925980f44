#include "layout/inline_text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdio>

#include "document/direction.h"
#include "document/fixed_words.h"
#include "layout/field.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

constexpr std::string_view soft_hyphen = "\u00AD";
/// Stands for a field: lines may end before and after it (UAX #14, class CB), and it goes with the words
/// around it (UAX #9).
constexpr std::string_view field_character = "\uFFFC";

/// Gathers inlines into one text with its spans.
class Reader {
 public:
    Reader(Job& job, document::Style style, bool bold, const PageNumbers* numbers, InlineText& result)
        : may_turn(result.backward),
          job_(job),
          look_(job.theme.look(style)),
          bold_(bold || look_.bold),
          numbers_(numbers),
          result_(result) {}

    void operator()(const document::Text& text) { add(text, nullptr); }
    void operator()(const document::Link& link) {
        for (const document::Text& text : link.text) add(text, &link);
    }
    void operator()(const document::LineBreak&) {
        if (result_.spans.empty()) return;
        // The space keeps words apart where a reader joins the lines.
        const auto size = static_cast<std::uint32_t>(result_.text.size());
        if (result_.text.back() != ' ' || (!forced.empty() && forced.back() == size)) result_.text += ' ';
        result_.spans.back().end = static_cast<std::uint32_t>(result_.text.size());
        forced.push_back(result_.spans.back().end);
    }
    void operator()(const document::Reference& reference) {
        document::Text text = reference.text;
        if (reference.show == document::Reference::Show::page) {
            text.text = job_.pages_known.of(reference.target);
        }
        result_.references.push_back(std::make_unique<const document::Link>(
            document::Link{"#" + reference.target, {text}, reference.description}));
        for (const document::Text& one : result_.references.back()->text) {
            add(one, result_.references.back().get());
        }
    }
    void operator()(const document::PageNumber&) {
        if (numbers_) add({.text = std::to_string(numbers_->page)}, nullptr);
    }
    void operator()(const document::PageCount&) {
        if (numbers_) add({.text = std::to_string(numbers_->pages)}, nullptr);
    }

    void operator()(const document::Footnote& footnote) {
        const auto begin = static_cast<std::uint32_t>(result_.text.size());
        add({.text = document::footnote_mark(footnote.number)}, nullptr, &footnote);
        marks.push_back(begin);
    }

    void operator()(const document::Field& field) {
        // On every page the same: there is nothing to fill in.
        if (numbers_) return add({.text = field.value}, nullptr);
        const bool is_box = field.kind != document::Field::Kind::text;
        if (is_box) part_from_words();
        const auto begin = static_cast<std::uint32_t>(result_.text.size());
        result_.text += field_character;
        const auto end = static_cast<std::uint32_t>(result_.text.size());
        const auto look = job_.shaper.look(FontSet::index(bold_, look_.italic), look_.size, result_.language);
        result_.spans.push_back({.begin = begin, .end = end, .look = look, .field = &field});
        if (is_box) boxes.push_back(end);
    }

    std::vector<std::uint32_t> forced;  ///< ends of lines
    std::vector<std::uint32_t> marks;   ///< of footnotes, which begin no line
    std::vector<std::uint32_t> boxes;   ///< ends of boxes to tick, which no line parts from their words
    bool may_turn;                      ///< some of it may go from right to left

 private:
    void add(const document::Text& text, const document::Link* link,
             const document::Footnote* footnote = nullptr) {
        const auto begin = static_cast<std::uint32_t>(result_.text.size());
        const bool after_box = !boxes.empty() && boxes.back() == begin;
        if (after_box && !text.text.empty() && text.text[0] != ' ' && !text.text.starts_with("\u00A0")) {
            result_.text += ' ';
        }
        if (document::may_turn(text.text)) {
            may_turn = true;
            add_turning(text.text);
        } else {
            add_words(text.text);
        }
        const auto end = static_cast<std::uint32_t>(result_.text.size());
        if (begin == end) return;
        const std::string_view own = text.language == result_.language ? std::string_view() : text.language;
        const std::size_t face = FontSet::index(bold_ || text.strong, look_.italic || text.emphasised);
        const auto look = job_.shaper.look(face, look_.size, own.empty() ? result_.language : own);
        if (!result_.spans.empty()) {
            Span& last = result_.spans.back();
            if (last.look == look && last.strong == text.strong && last.emphasised == text.emphasised &&
                last.language == own && last.expansion == text.expansion && last.link == link &&
                last.footnote == footnote && !last.field) {
                last.end = end;
                return;
            }
        }
        result_.spans.push_back(
            {begin, end, look, text.strong, text.emphasised, own, text.expansion, link, footnote, nullptr});
    }

    /// Of boxes in a line each is nearer to the words after it than to those before it.
    void part_from_words() {
        const std::string& text = result_.text;
        if (text.empty() || text.back() != ' ' || (!forced.empty() && forced.back() == text.size())) return;
        result_.text += "   ";
        result_.spans.back().end = static_cast<std::uint32_t>(text.size());
    }

    void add_words(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t found = std::min(text.find(soft_hyphen, at), text.size());
            result_.text.append(text, at, found - at);
            at = found;
            if (found < text.size()) {
                result_.soft_hyphens.push_back(static_cast<std::uint32_t>(result_.text.size()));
                at += soft_hyphen.size();
            }
        }
    }

    void add_turning(std::string_view text) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!document::is_direction_mark(text, at)) continue;
            add_words(text.substr(begin, at - begin));
            // All of them are three bytes long: U+2000 and the last twelve bits.
            const auto mark = 0x2000U + (static_cast<unsigned char>(text[at + 1]) & 0x3FU) * 64U +
                              (static_cast<unsigned char>(text[at + 2]) & 0x3FU);
            result_.marks.push_back(
                {static_cast<std::uint32_t>(result_.text.size()), static_cast<char16_t>(mark)});
            begin = at + 3;
            at += 2;
        }
        add_words(text.substr(begin));
    }

    Job& job_;
    const document::TextLook& look_;
    bool bold_;
    const PageNumbers* numbers_;
    InlineText& result_;
};

/// The words around the byte at `at`, for a message.
std::string words_around(std::string_view text, std::size_t at) {
    constexpr std::size_t reach = 24;
    std::size_t begin = at > reach ? at - reach : 0;
    std::size_t end = std::min(text.size(), at + reach);
    if (begin > 0) {
        const std::size_t space = text.find(' ', begin);
        if (space < at) begin = space + 1;
    }
    if (end < text.size()) {
        const std::size_t space = text.rfind(' ', end);
        if (space != std::string_view::npos && space > at) end = space;
    }
    const auto is_inside = [&](std::size_t place) {
        return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U;
    };
    while (begin < at && is_inside(begin)) ++begin;
    while (end < text.size() && is_inside(end)) ++end;
    return std::string(text.substr(begin, end - begin));
}

void tell_missing(Job& job, const InlineText& text, const Part& part, const Font& font) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.text.data());
    for (const Glyph& glyph : part.shaped->glyphs) {
        if (glyph.id != 0) continue;
        auto at = static_cast<std::int32_t>(part.begin + glyph.text_begin);
        const auto end = static_cast<std::int32_t>(part.begin + glyph.text_end);
        while (at < end) {
            const std::int32_t begin = at;
            UChar32 character = 0;
            U8_NEXT_OR_FFFD(bytes, at, end, character);
            if (font.has(static_cast<char32_t>(character))) continue;
            if (!job.missing.insert(static_cast<char32_t>(character)).second) continue;
            char code[16];
            std::snprintf(code, sizeof code, "%04X", static_cast<unsigned>(character));
            const auto size = static_cast<std::size_t>(at - begin);
            job.diagnostics.add({.message = {messages::character_missing,
                                             text.text.substr(static_cast<std::size_t>(begin), size),
                                             static_cast<const char*>(code), font.file_name(),
                                             words_around(text.text, static_cast<std::size_t>(begin))},
                                 .hint = Message(messages::character_hint)});
        }
    }
}

bool is_space(char character) {
    return character == ' ' || character == '\t' || character == '\n';
}

/// Shapes the pieces of one text.
class PieceShaper {
 public:
    PieceShaper(Job& job, InlineText& result) : job_(job), result_(result), text_(result.text) {}

    void shape(const std::vector<LineEnd>& ends, const std::vector<std::uint32_t>& forced) {
        std::uint32_t begin = 0;
        result_.pieces.reserve(ends.size());
        result_.parts.reserve(ends.size());
        for (const auto& [end, tied] : ends) {
            Piece piece{.begin = begin, .core_end = end, .end = end};
            while (piece.core_end > begin && is_space(text_[piece.core_end - 1])) --piece.core_end;
            piece.forced = std::binary_search(forced.begin(), forced.end(), end);
            piece.tied = !piece.forced && tied;
            piece.first_part = static_cast<std::uint32_t>(result_.parts.size());
            for (std::uint32_t at = begin; at < end;) {
                while (result_.spans[span_].end <= at) ++span_;
                at = add(piece, at, std::min(end, result_.spans[span_].end));
            }
            piece.end_part = static_cast<std::uint32_t>(result_.parts.size());
            result_.pieces.push_back(piece);
            begin = end;
        }
    }

 private:
    /// Adds what goes in one direction from `at` on, and gives its end.
    std::uint32_t add(Piece& piece, std::uint32_t at, std::uint32_t end) {
        if (const document::Field* field = result_.spans[span_].field) {
            Shaped shaped{
                .glyphs = {}, .offsets = {}, .width = natural_size(job_.theme.fields, *field).width};
            const bool is_box = field->kind != document::Field::Kind::text;
            if (is_box && end < text_.size()) shaped.width += job_.theme.fields.padding;
            Glyph glyph;
            glyph.advance = shaped.width;
            glyph.text_end = end - at;
            shaped.glyphs.push_back(glyph);
            result_.fields.push_back(std::make_unique<const Shaped>(std::move(shaped)));
            add(piece, Part{at, end, span_, result_.spans[span_].look, result_.fields.back().get()});
            return end;
        }
        Shaper::Look look = result_.spans[span_].look;
        if (!result_.levels.empty()) {
            // The space after a word may go another way than the word.
            if (at < piece.core_end) end = std::min(end, piece.core_end);
            const std::uint8_t level = result_.levels[at];
            end = static_cast<std::uint32_t>(
                std::find_if(result_.levels.begin() + at, result_.levels.begin() + end,
                             [&](std::uint8_t other) { return other != level; }) -
                result_.levels.begin());
            if (level % 2 != 0) look = job_.shaper.backward(look);
        }
        // The space after a word in another font is that font's, so that the words are one run.
        const Part* before = at > piece.begin && at >= piece.core_end ? &result_.parts.back() : nullptr;
        if (before && before->span == span_ && job_.shaper.face(before->look).family > 0 &&
            job_.shaper.is_backward(before->look) == job_.shaper.is_backward(look)) {
            const Shaped& space = job_.shaper.shape(before->look, text_.substr(at, end - at));
            if (!space.incomplete) {
                add(piece, Part{at, end, span_, before->look, &space});
                return end;
            }
        }
        const Shaped& shaped = job_.shaper.shape(look, text_.substr(at, end - at));
        if (!shaped.incomplete) {
            add(piece, Part{at, end, span_, look, &shaped});
        } else {
            add_by_fonts(piece, at, end, look);
        }
        return end;
    }

    void add_by_fonts(Piece& piece, std::uint32_t begin, std::uint32_t end, Shaper::Look look) {
        const std::string_view text = text_.substr(begin, end - begin);
        for (const FontRun& run :
             part_by_fonts(text, job_.shaper.font(look), job_.shaper.face(look).index, job_.fallbacks)) {
            const Shaper::Look own = job_.shaper.in_family(look, run.family);
            const Shaped& shaped = job_.shaper.shape(own, text.substr(run.begin, run.end - run.begin));
            const Part part{begin + run.begin, begin + run.end, span_, own, &shaped};
            add(piece, part);
            result_.mixed = result_.mixed || run.family > 0;
            if (shaped.incomplete) tell_missing(job_, result_, part, job_.shaper.font(own));
        }
    }

    void add(Piece& piece, const Part& part) {
        for (const Glyph& glyph : part.shaped->glyphs) {
            (part.begin + glyph.text_begin < piece.core_end ? piece.width : piece.space) += glyph.advance;
        }
        result_.parts.push_back(part);
    }

    Job& job_;
    InlineText& result_;
    std::string_view text_;
    std::uint32_t span_ = 0;
};

}  // namespace

namespace {

/// The ends without those before footnotes' marks and after boxes to tick, and with those that the writer
/// asked for.
std::vector<LineEnd> own_ends(std::string_view text, std::vector<LineEnd> ends, const Reader& reader) {
    const auto follows_box = [&](std::uint32_t at) {
        if (at == text.size()) return false;
        while (at > 0 && is_space(text[at - 1])) --at;
        return std::ranges::binary_search(reader.boxes, at);
    };
    std::erase_if(ends, [&](const LineEnd& end) {
        return std::ranges::binary_search(reader.marks, end.at) || follows_box(end.at);
    });
    for (const std::uint32_t at : reader.forced) {
        const auto place = std::ranges::lower_bound(ends, at, {}, &LineEnd::at);
        if (place == ends.end() || place->at != at) ends.insert(place, {at, false});
    }
    return ends;
}

}  // namespace

InlineText read_inlines(Job& job, const document::Inlines& content, document::Style style, bool bold,
                        const Speech& speech, const PageNumbers* numbers) {
    InlineText result;
    result.language = speech.language.empty() ? job.language : speech.language;
    result.backward = speech.backward;
    Reader reader(job, style, bold, numbers, result);
    for (const document::Inline& piece : content) std::visit(reader, piece);
    if (result.text.empty()) return result;
    if (reader.may_turn) result.levels = embedding_levels(result.text, result.marks, result.backward);
    const std::vector<LineEnd>& found = job.shaper.ends(result.text, job.breaks);
    PieceShaper shaper(job, result);
    if (reader.marks.empty() && reader.forced.empty() && reader.boxes.empty()) {
        shaper.shape(found, {});
    } else {
        shaper.shape(own_ends(result.text, found, reader), reader.forced);
    }
    return result;
}

}  // namespace overens::layout
