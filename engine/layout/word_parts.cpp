// Where words may be parted, from the best place to the last resort: soft hyphens that the writer put in;
// where the patterns say; for what is wider than a line after the marks in addresses, and at last between any
// two letters.
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "document/language.h"
#include "layout/inline_text.h"

namespace overens::layout {

namespace {

constexpr int soft_penalty = 800;
constexpr int pattern_penalty = 1'500;
constexpr int mark_penalty = 1'000;
constexpr int anywhere_penalty = 20'000;
constexpr int tie_penalty = 12'000;  // rather a line more

/// A place in a word where a line may end.
struct Cut {
    std::uint32_t at = 0;
    int penalty = 0;
    bool hyphen = false;
    Length width = {};  ///< of the word up to here
};

/// The letters of a piece, without the marks around them; nothing if there is anything else between them.
std::string_view letters(std::string_view piece) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(piece.data());
    const auto size = static_cast<std::int32_t>(piece.size());
    std::int32_t begin = -1;
    std::int32_t end = -1;
    for (std::int32_t at = 0; at < size;) {
        const std::int32_t here = at;
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        if (u_isalpha(character)) {
            if (begin < 0) begin = here;
            if (end >= 0 && end < here) return {};
            end = at;
        } else if (u_isdigit(character)) {
            return {};
        }
    }
    if (begin < 0) return {};
    return piece.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

/// Parts the pieces of one text into units.
class Parter {
 public:
    Parter(Job& job, const InlineText& text, Length width, bool hyphenate)
        : job_(job), text_(text), width_(width), hyphenate_(hyphenate) {}

    Units part() {
        for (std::uint32_t index = 0; index < text_.pieces.size(); ++index) {
            const Piece& piece = text_.pieces[index];
            if (!text_.fields.empty()) look_for_fields(piece);
            const std::vector<Cut> cuts = find_cuts(piece, index + 1 == text_.pieces.size());
            std::uint32_t begin = piece.begin;
            Length width;
            const Length hyphen = cuts.empty() ? Length() : hyphen_width(piece);
            for (const Cut& cut : cuts) {
                add({.width = cut.width - width,
                     .hyphen = cut.hyphen ? hyphen : Length(),
                     .penalty = cut.penalty},
                    {.begin = begin, .end = cut.at, .piece = index, .hyphenated = cut.hyphen});
                begin = cut.at;
                width = cut.width;
            }
            add({.width = piece.width - width,
                 .space = piece.space,
                 .penalty = piece.tied ? tie_penalty : 0,
                 .forced = piece.forced},
                {.begin = begin, .end = piece.end, .piece = index});
        }
        return std::move(units_);
    }

 private:
    /// In a piece with fields no line ends before the last of them, nor between a box and its words, unless
    /// the place is too narrow for the words' first letter.
    void look_for_fields(const Piece& piece) {
        written_ = false;
        field_end_ = 0;
        for (std::uint32_t index = piece.first_part; index < piece.end_part; ++index) {
            const Part& part = text_.parts[index];
            const document::Field* field = text_.spans[part.span].field;
            if (!field) continue;
            if (field->kind == document::Field::Kind::text) written_ = true;
            field_end_ = part.end;
        }
        const std::string_view text = text_.text;
        while (field_end_ > 0 && field_end_ < piece.core_end) {
            const bool wide = text.substr(field_end_).starts_with("\u00A0");
            if (!wide && text[field_end_] != ' ') break;
            field_end_ += wide ? 2 : 1;
        }
    }

    /// Adds a unit. Where something is written it is made narrower if it must.
    void add(LineUnit line, TextUnit text) {
        if (written_ && line.width > width_ && text.begin < field_end_) {
            text.excess = line.width - width_;
            line.width = width_;
        }
        units_.lines.push_back(line);
        units_.text.push_back(text);
    }

    std::vector<Cut> find_cuts(const Piece& piece, bool is_last) {
        std::vector<Cut> cuts;
        const bool too_wide = piece.width > width_;
        auto soft = std::lower_bound(text_.soft_hyphens.begin(), text_.soft_hyphens.end(), piece.begin + 1);
        for (; soft != text_.soft_hyphens.end() && *soft < piece.core_end; ++soft) {
            cuts.push_back({*soft, soft_penalty, true});
        }
        const std::string_view core =
            std::string_view(text_.text).substr(piece.begin, piece.core_end - piece.begin);
        const std::string_view word = hyphenate_ || too_wide ? letters(core) : std::string_view();
        if (cuts.empty() && !word.empty() && document::is_swedish(language(piece)))
            add_patterns(cuts, piece, word, is_last);
        if (too_wide && word.empty()) add_marks(cuts, piece, core);
        cuts.erase(std::unique(cuts.begin(), cuts.end(),
                               [](auto& left, auto& right) { return left.at == right.at; }),
                   cuts.end());
        std::erase_if(cuts, [&](const Cut& cut) { return cut.at < field_end_; });
        if (!cuts.empty()) measure(cuts, piece);
        // Other scripts know no hyphen.
        const bool is_own = job_.shaper.face(text_.parts[piece.first_part].look).family == 0;
        if (too_wide) add_anywhere(cuts, piece, !word.empty() && is_own);
        return cuts;
    }

    std::string_view language(const Piece& piece) const {
        const std::string_view own = text_.spans[text_.parts[piece.first_part].span].language;
        return own.empty() ? text_.language : own;
    }

    void add_patterns(std::vector<Cut>& cuts, const Piece& piece, std::string_view word, bool is_last) const {
        const auto begin = static_cast<std::uint32_t>(word.data() - text_.text.data());
        std::vector<std::uint32_t> points = job_.hyphenator.points(word);
        // A paragraph's last line is never one syllable.
        if (is_last && !points.empty()) points.pop_back();
        for (const std::uint32_t point : points) {
            if (begin + point < piece.core_end) cuts.push_back({begin + point, pattern_penalty, true});
        }
    }

    static void add_marks(std::vector<Cut>& cuts, const Piece& piece, std::string_view core) {
        for (std::size_t at = 2; at + 2 < core.size(); ++at) {
            const bool before = core[at] == '@' || core[at] == '.';
            const bool after = std::string_view("/?&=-_:,;").find(core[at - 1]) != std::string_view::npos;
            if (before || after)
                cuts.push_back({piece.begin + static_cast<std::uint32_t>(at), mark_penalty, false});
        }
    }

    /// How wide the word is up to each cut. A cut inside a ligature gets its share.
    void measure(std::vector<Cut>& cuts, const Piece& piece) const {
        auto cut = cuts.begin();
        Length width;
        for (std::uint32_t index = piece.first_part; index < piece.end_part; ++index) {
            const Part& part = text_.parts[index];
            for (const Glyph& glyph : part.shaped->glyphs) {
                const std::uint32_t begin = part.begin + glyph.text_begin;
                const std::uint32_t end = part.begin + glyph.text_end;
                while (cut != cuts.end() && cut->at <= begin) (cut++)->width = width;
                while (cut != cuts.end() && cut->at < end) {
                    cut->width = width + Length(glyph.advance) * (cut->at - begin) / (end - begin);
                    ++cut;
                }
                width += glyph.advance;
            }
        }
        for (; cut != cuts.end(); ++cut) cut->width = width;
    }

    /// Adds cuts between the letters of what still is wider than a line.
    void add_anywhere(std::vector<Cut>& cuts, const Piece& piece, bool is_word) const {
        std::vector<Cut> all;
        auto next = cuts.begin();
        Length begin;  // of the part between two cuts
        Length width;
        const auto limit = [&] { return (next == cuts.end() ? piece.width : next->width) - begin; };
        const Length room = std::max(width_ - (is_word ? hyphen_width(piece) : Length()), width_ / 2);
        for (std::uint32_t index = piece.first_part; index < piece.end_part; ++index) {
            const Part& part = text_.parts[index];
            for (const Glyph& glyph : part.shaped->glyphs) {
                const std::uint32_t at = part.begin + glyph.text_begin;
                if (at >= piece.core_end) break;
                while (next != cuts.end() && next->at <= at) {
                    begin = next->width;
                    all.push_back(*next++);
                }
                if (at > piece.begin && at >= field_end_ && glyph.text_end > glyph.text_begin &&
                    limit() > room && (all.empty() || all.back().at != at)) {
                    all.push_back({at, anywhere_penalty, is_word, width});
                }
                width += glyph.advance;
            }
        }
        all.insert(all.end(), next, cuts.end());
        cuts = std::move(all);
    }

    /// A little more than the hyphen: letters kern otherwise at a line's end than inside the word.
    Length hyphen_width(const Piece& piece) const {
        const Shaper::Look look = text_.parts[piece.first_part].look;
        return job_.shaper.shape(look, "-").width + job_.shaper.size(look) / 16;
    }

    Job& job_;
    const InlineText& text_;
    Length width_;
    bool hyphenate_;
    bool written_ = false;         ///< the piece has a field in which something is written
    std::uint32_t field_end_ = 0;  ///< nothing parts it before this place
    Units units_;
};

}  // namespace

Units part_words(Job& job, const InlineText& text, Length width, bool hyphenate) {
    return Parter(job, text, width, hyphenate).part();
}

}  // namespace overens::layout
