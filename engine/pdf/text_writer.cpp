#include "pdf/text_writer.h"

#include <algorithm>
#include <cstdlib>

#include "pdf/syntax.h"
#include "pdf/to_unicode.h"
#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

using layout::Glyph;

/// Shows glyphs with one text rise, in one operator as long as nothing comes between. Codes are written as
/// bytes, which deflate in half the time of hexadecimal digits. Positions are counted
/// in hundredths of a thousandth of the font's size: the unit in which the font's widths are exact.
class Line {
 public:
    Line(std::string& out, Length size) : out_(out), size_(std::max<std::int64_t>(size.millipoints(), 1)) {}

    void show(std::uint16_t code, std::int64_t width, Length at, Length rise) {
        if (rise != rise_) {
            flush();
            append_length(out_, rise);
            out_ += " Ts\n";
            rise_ = rise;
        }
        // Most glyphs stand where the one before ends: to know that takes no division.
        if (std::abs(at.millipoints() * 100000 - pen_ * size_) > size_ * 98) adjust(at);
        if (!open_) array_.push_back('(');
        open_ = true;
        append_byte(static_cast<char>(code / 256U));
        append_byte(static_cast<char>(code % 256U));
        pen_ += width;
    }

    void flush() {
        close_string();
        if (array_.empty()) return;
        if (adjusted_) out_ += '[';
        out_.append(array_.data(), array_.size());
        out_ += adjusted_ ? "] TJ\n" : " Tj\n";
        array_.clear();
        adjusted_ = false;
    }

    void end() {
        flush();
        if (rise_ != Length()) out_ += "0 Ts\n";
    }

 private:
    void adjust(Length at) {
        const std::int64_t away =
            (at.millipoints() * 100000 + (at < Length() ? -size_ : size_) / 2) / size_ - pen_;
        if (away < 100 && away > -100) return;
        const std::int64_t step = (away + (away < 0 ? -50 : 50)) / 100;
        close_string();
        number_.clear();
        append_number(number_, -step);
        array_.insert(array_.end(), number_.begin(), number_.end());
        adjusted_ = true;
        pen_ += step * 100;
    }

    void close_string() {
        if (open_) array_.push_back(')');
        open_ = false;
    }

    void append_byte(char byte) {
        const bool is_return = byte == '\r';  // bare, it would be read as a line feed
        if (is_return || byte == '(' || byte == ')' || byte == '\\') array_.push_back('\\');
        array_.push_back(is_return ? 'r' : byte);
    }

    std::string& out_;
    std::int64_t size_;
    std::int64_t pen_ = 0;
    Length rise_;
    std::vector<char> array_;  // whose push_back is compiled into the loop
    std::string number_;
    bool open_ = false;
    bool adjusted_ = false;
};

std::string_view text_of(const layout::TextRun& run, const Glyph& glyph) {
    const std::size_t begin = std::min<std::size_t>(glyph.text_begin, run.text.size());
    const std::size_t end = std::clamp<std::size_t>(glyph.text_end, begin, run.text.size());
    return std::string_view(run.text).substr(begin, end - begin);
}

/// A later glyph of a cluster.
bool tells_nothing(const layout::TextRun& run, const Glyph& glyph) {
    return glyph.text_end <= glyph.text_begin || glyph.text_begin >= run.text.size();
}

/// The parts of a cluster's text that its glyphs tell: a character each. If there are more, the first glyph
/// tells them: it is a ligature, the others are marks on it.
std::vector<std::string_view> shares_of(std::string_view text, std::size_t glyphs) {
    std::vector<std::string_view> characters;
    while (!text.empty()) {
        std::string_view rest = text;
        take_character(rest);
        characters.push_back(text.substr(0, text.size() - rest.size()));
        text = rest;
    }
    while (characters.size() > glyphs) {
        characters[0] = {characters[0].data(), characters[0].size() + characters[1].size()};
        characters.erase(characters.begin() + 1);
    }
    characters.resize(glyphs);
    return characters;
}

}  // namespace

std::vector<Stretch> code(const layout::TextRun& run, FontWriter& font) {
    std::vector<Stretch> stretches;
    std::vector<std::string_view> shares;
    Length pen;
    layout::OffsetReader offsets(*run.offsets);
    const auto add = [&](Stretch& stretch, std::size_t glyph, std::uint16_t code) {
        const layout::GlyphOffset offset = offsets.at(glyph);
        stretch.glyphs.push_back({code, run.origin.x + pen + offset.dx - stretch.origin.x, offset.dy});
        pen += run.glyphs[glyph].advance;
    };
    const auto begin = [&](std::size_t at) {
        stretches.push_back({{run.origin.x + pen, run.origin.y}, {}, std::nullopt});
        stretches.back().glyphs.reserve(run.glyphs.size() - at);
    };
    for (std::size_t at = 0; at < run.glyphs.size();) {
        std::size_t end = at + 1;
        while (end < run.glyphs.size() && tells_nothing(run, run.glyphs[end])) ++end;

        const Glyph& first = run.glyphs[at];
        const std::string_view whole = text_of(run, first);
        const bool alone = end == at + 1;
        if (alone) {
            if (const std::uint16_t code = font.noted(first.id, whole); code != 0) {
                if (stretches.empty() || stretches.back().actual_text) begin(at);
                add(stretches.back(), at, code);
                at = end;
                continue;
            }
        }
        shares = shares_of(whole, end - at);
        const bool told = std::all_of(shares.begin(), shares.end(), to_unicode_tells);
        if (!told || stretches.empty() || stretches.back().actual_text) {
            begin(at);
            if (!told) stretches.back().actual_text = whole;
        }
        Stretch& stretch = stretches.back();
        for (std::size_t index = at; index < end; ++index) {
            const Glyph& glyph = run.glyphs[index];
            const std::uint16_t code = font.code(glyph.id, mappable_text(shares[index - at]));
            if (alone && told) font.note(glyph.id, whole, code);
            add(stretch, index, code);
        }
        at = end;
    }
    return stretches;
}

void append_glyphs(std::string& out, const Stretch& stretch, Length size, const FontWriter& font) {
    Line line(out, size);
    for (const CodedGlyph& glyph : stretch.glyphs)
        line.show(glyph.code, font.width(glyph.code), glyph.x, glyph.rise);
    line.end();
}

}  // namespace overens::pdf
