#include "pdf/content_writer.h"

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

using layout::Artifact;
using layout::ElementIndex;

namespace {

bool same(const layout::Owner& left, const layout::Owner& right) {
    if (left.index() != right.index()) return false;
    if (const auto* element = std::get_if<ElementIndex>(&left))
        return *element == std::get<ElementIndex>(right);
    return std::get<Artifact>(left).kind == std::get<Artifact>(right).kind;
}

std::string_view properties(Artifact::Kind kind) {
    switch (kind) {
        case Artifact::Kind::header:
            return "/Type /Pagination /Subtype /Header";
        case Artifact::Kind::footer:
            return "/Type /Pagination /Subtype /Footer";
        case Artifact::Kind::layout:
            return "/Type /Layout";
    }
    return "/Type /Layout";
}

}  // namespace

void ContentWriter::enter(const layout::Owner& owner) {
    if (owner_ && same(*owner_, owner)) return;
    leave();
    if (const auto* element = std::get_if<ElementIndex>(&owner)) {
        out_ +=
            name(structure_.type(*element)) + " <</MCID " + number(structure_.mark(*element)) + ">> BDC\n";
    } else {
        out_ += "/Artifact <<" + std::string(properties(std::get<Artifact>(owner).kind)) + ">> BDC\n";
    }
    owner_ = owner;
}

void ContentWriter::leave() {
    if (owner_) out_ += "EMC\n";
    owner_.reset();
}

void ContentWriter::write(const layout::Item& item) {
    std::visit([&](const auto& thing) { draw(thing); }, item);
}

std::string ContentWriter::finish() {
    leave();
    return std::move(out_);
}

void ContentWriter::append_point(Point point) {
    append_length(out_, point.x);
    out_ += ' ';
    append_length(out_, page_height_ - point.y);
}

void ContentWriter::append_rectangle(Point corner, Size size) {
    append_point({corner.x, corner.y + size.height});
    out_ += ' ';
    append_length(out_, size.width);
    out_ += ' ';
    append_length(out_, size.height);
    out_ += " re";
}

std::string ContentWriter::box(Point corner, Size size) const {
    std::string text;
    append_length(text, corner.x);
    text += ' ';
    append_length(text, page_height_ - corner.y - size.height);
    text += ' ';
    append_length(text, corner.x + size.width);
    text += ' ';
    append_length(text, page_height_ - corner.y);
    return text;
}

void ContentWriter::fill_colour(Colour colour) {
    if (fill_ == colour) return;
    append_colour(out_, colour);
    out_ += " rg\n";
    fill_ = colour;
}

void ContentWriter::stroke(Colour colour, Length width) {
    if (stroke_ != colour) {
        append_colour(out_, colour);
        out_ += " RG\n";
        stroke_ = colour;
    }
    if (stroke_width_ != width) {
        append_length(out_, width);
        out_ += " w\n";
        stroke_width_ = width;
    }
}

void ContentWriter::draw(const layout::TextRun& run) {
    if (run.font >= fonts_.size()) {
        throw Failure(FailureKind::machine, {.message = Message(messages::pdf_pages_unsound, "font")});
    }
    for (const Stretch& stretch : code(run, *fonts_[run.font])) {
        if (!stretch.actual_text) {
            enter(run.owner);
            draw(stretch, run);
            continue;
        }
        // Of an element, the span is a marked content of its own beside the others: some readers lose what
        // follows a span within marked content.
        if (const auto* element = std::get_if<ElementIndex>(&run.owner)) {
            leave();
            out_ += "/Span <</MCID " + number(structure_.mark(*element));
        } else {
            enter(run.owner);
            out_ += "/Span <<";
        }
        out_ += "/ActualText " + text_string(*stretch.actual_text) + ">> BDC\n";
        draw(stretch, run);
        out_ += "EMC\n";
    }
}

void ContentWriter::draw(const Stretch& stretch, const layout::TextRun& run) {
    fill_colour(run.colour);
    out_ += "BT\n";
    if (const std::pair wanted(run.font, run.size); font_ != wanted) {
        out_ += "/F" + number(run.font + 1) + ' ';
        append_length(out_, run.size);
        out_ += " Tf\n";
        font_ = wanted;
    }
    append_point(stretch.origin);
    out_ += " Td\n";
    append_glyphs(out_, stretch, run.size, *fonts_[run.font]);
    out_ += "ET\n";
}

void ContentWriter::draw(const layout::Fill& fill) {
    enter(fill.owner);
    fill_colour(fill.colour);
    append_rectangle(fill.corner, fill.size);
    out_ += " f\n";
}

void ContentWriter::draw(const layout::Frame& frame) {
    enter(frame.owner);
    const Size inner{frame.size.width - frame.width, frame.size.height - frame.width};
    if (inner.width <= frame.width || inner.height <= frame.width) {
        fill_colour(frame.colour);
        append_rectangle(frame.corner, frame.size);
        out_ += " f\n";
        return;
    }
    stroke(frame.colour, frame.width);
    shape_stroke(false, false);
    append_rectangle({frame.corner.x + frame.width / 2, frame.corner.y + frame.width / 2}, inner);
    out_ += " S\n";
}

void ContentWriter::shape_stroke(bool round, bool dashed) {
    if (round_ != round) out_ += round ? "1 J 1 j\n" : "0 J 0 j\n";
    if (dashed_ != dashed) out_ += dashed ? "[5 3] 0 d\n" : "[] 0 d\n";
    round_ = round;
    dashed_ = dashed;
}

void ContentWriter::draw(const layout::Shape& shape) {
    using Move = document::Path::Move;
    const document::Path& path = *shape.path;
    if (!path.fill && !path.stroke) return;
    enter(shape.owner);
    if (path.fill) fill_colour(*path.fill);
    if (path.stroke) {
        stroke(*path.stroke, path.width);
        shape_stroke(true, path.dashed);
    }
    const auto point = [&](Point of) {
        append_point({shape.corner.x + of.x, shape.corner.y + of.y});
        out_ += ' ';
    };
    for (const document::Path::Step& step : path.steps) {
        if (step.move != Move::close) point(step.first);
        if (step.move == Move::curve) {
            point(step.second);
            point(step.end);
        }
        constexpr std::string_view operators = "mlch";
        out_ += operators[static_cast<std::size_t>(step.move)];
        out_ += '\n';
    }
    out_ += path.fill && path.stroke ? "B\n" : path.fill ? "f\n" : "S\n";
}

void ContentWriter::draw(const layout::FigureBox& figure) {
    if (const auto* element = std::get_if<ElementIndex>(&figure.owner))
        structure_.set_box(*element, box(figure.corner, figure.size));
}

void ContentWriter::draw(const layout::PlacedPicture& picture) {
    enter(picture.owner);
    const ImageWriter::Placed placed = images_.place(*picture.image);
    transparent_ = transparent_ || placed.transparent;
    out_ += "q ";
    append_length(out_, picture.size.width);
    out_ += " 0 0 ";
    append_length(out_, picture.size.height);
    out_ += ' ';
    append_point({picture.corner.x, picture.corner.y + picture.size.height});
    out_ += " cm /X" + number(placed.number) + " Do Q\n";
    if (const auto* element = std::get_if<ElementIndex>(&picture.owner)) {
        structure_.set_box(*element, box(picture.corner, picture.size));
    }
}

}  // namespace overens::pdf
