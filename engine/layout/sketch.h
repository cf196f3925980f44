#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "document/chart.h"
#include "document/drawing.h"
#include "layout/job.h"

namespace overens::layout {

/// Words set in lines, not yet placed.
struct Lettered {
    std::vector<Slab> lines;
    document::Lettering::Anchor anchor = document::Lettering::Anchor::start;
    Length width;  ///< of the lines' room
    Length height;
};

/// A filled circle.
document::Path disc_path(Point centre, Length radius, Colour colour);

/// A drawing in the making: paths and words from its upper left corner, in the order in which they are drawn.
class Sketch {
 public:
    using Anchor = document::Lettering::Anchor;

    explicit Sketch(Job& job);

    const document::ChartLook& look() const { return job_.theme.chart; }
    Job& job() { return job_; }
    Length size() const { return text_.size; }
    Length leading() const { return text_.leading; }
    Colour ink() const { return job_.colour(document::Style::chart); }
    /// Of a series or a slice.
    Colour colour(std::size_t index) const;
    /// For words upon a colour: the theme's, or white.
    Colour upon(Colour ground) const;

    Length measure(const std::string& words, bool bold = false);
    Length longest_word(const std::string& words);

    /// Words in lines of at most `width`, at most `lines` of them: what is longer ends in `…`.
    Lettered set(const std::string& words, Length width, Anchor anchor, std::size_t lines = 100,
                 bool bold = false);
    /// Puts them down; `corner` is the upper left one of their room.
    void put(Lettered&& words, Point corner);
    /// White behind a line of words that stands upon the grid.
    void plate(const std::string& words, Point middle, Anchor anchor, bool bold = false);
    /// One line whose letters stand around `middle.y`, beginning, ending or with its middle at `middle.x`.
    void write(const std::string& words, Point middle, Anchor anchor, Colour colour, bool bold = false);

    void draw(document::Path path);
    void rectangle(Point corner, Size size, Colour colour);
    void rule(Point from, Point to, Length width, Colour colour, bool dashed = false);
    void circle(Point centre, Length radius, Colour colour);

    struct Piece {
        std::variant<document::Path, TextRun> what;
        Anchor anchor = Anchor::start;
        bool bold = false;
    };
    std::vector<Piece> pieces;
    Length height;  ///< of the whole

 private:
    Job& job_;
    const document::TextLook& text_;
};

/// Draws a chart as wide as said, at most `most` high if that can be.
void sketch_chart(Sketch& sketch, const document::Chart& chart, Length width, Length most);

// One for each kind.
void sketch_bars(Sketch& sketch, const document::Chart& chart, Length width, Length most);
void sketch_lines(Sketch& sketch, const document::Chart& chart, Length width, Length most);
void sketch_pie(Sketch& sketch, const document::Chart& chart, Length width, Length most);

/// The names of the series with their colours, in rows from the top; gives their height.
Length sketch_legend(Sketch& sketch, const document::Chart& chart, Length width);

/// Where numbers stand on an axis of this length, from its first step.
class Scale {
 public:
    Scale(const document::Chart& chart, Length length);
    Length at(const data::Decimal& number) const;
    Length zero() const { return at(data::Decimal(0)); }

 private:
    data::Decimal first_;
    data::Decimal range_ = 1;
    Length length_;
};

/// Moves labels, given in order by where their middles want to be, so far apart that none covers another,
/// between `top` and, if that can be, `bottom`.
void part_labels(std::vector<Length>& middles, const std::vector<Length>& heights, Length top, Length bottom);

}  // namespace overens::layout
