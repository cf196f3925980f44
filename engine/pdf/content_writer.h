// A page's content stream (ISO 32000-1, 7.8.2 and 14.6): every drawing operator stands in marked content that
// is either of a structure element or an artifact.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "pdf/font_writer.h"
#include "pdf/form_writer.h"
#include "pdf/image_writer.h"
#include "pdf/structure_writer.h"
#include "pdf/text_writer.h"

namespace overens::pdf {

/// Writes one page's items. What later things on the page need not say again (font, colour) is remembered.
class ContentWriter {
 public:
    ContentWriter(Length page_height, Fonts& fonts, ImageWriter& images, StructureWriter& structure,
                  FormWriter& form)
        : page_height_(page_height), fonts_(fonts), images_(images), structure_(structure), form_(form) {}

    void write(const layout::Item& item);
    /// The content; nothing can be written afterwards.
    std::string finish();
    /// Does the page show a picture with transparent parts?
    bool transparent() const { return transparent_; }

 private:
    void draw(const layout::TextRun& run);
    void draw(const Stretch& stretch, const layout::TextRun& run);
    void draw(const layout::Fill& fill);
    void draw(const layout::Frame& frame);
    void draw(const layout::PlacedPicture& picture);
    void draw(const layout::Shape& shape);
    void draw(const layout::FigureBox& figure);
    void draw(const layout::FieldArea& area) { form_.place(area); }

    void enter(const layout::Owner& owner);
    void leave();
    void fill_colour(Colour colour);
    void stroke(Colour colour, Length width);
    void shape_stroke(bool round, bool dashed);
    void append_point(Point point);
    void append_rectangle(Point corner, Size size);
    std::string box(Point corner, Size size) const;

    std::string out_;
    Length page_height_;
    Fonts& fonts_;
    ImageWriter& images_;
    StructureWriter& structure_;
    FormWriter& form_;
    std::optional<layout::Owner> owner_;
    std::optional<Colour> fill_;
    std::optional<Colour> stroke_;
    std::optional<Length> stroke_width_;
    bool round_ = false;  ///< ends and corners of strokes
    bool dashed_ = false;
    std::optional<std::pair<std::uint32_t, Length>> font_;
    bool transparent_ = false;
};

}  // namespace overens::pdf
