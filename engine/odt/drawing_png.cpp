// A drawing as dots. FreeType's rasteriser, which counts in integers alone, tells how much of each dot a path
// covers; colours are then laid over each other.
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_STROKER_H
#include FT_TRIGONOMETRY_H
#include <png.h>

#include <algorithm>
#include <vector>

#include "base/diagnostic.h"
#include "odt/drawings.h"
#include "odt/messages.h"

namespace overens::odt {

using document::Lettering;
using document::Path;

namespace {

constexpr std::int64_t dots_an_inch = 150;
constexpr int most_dots = 4096;  ///< on a side

[[noreturn]] void fail() {
    throw Failure(FailureKind::machine, {.message = Message(messages::drawing_failed)});
}

void need(FT_Error error) {
    if (error != 0) fail();
}

/// In FreeType's unit, a 64th of a dot.
FT_Pos units(Length length) {
    return length.scaled(dots_an_inch * 64, 72'000).millipoints();
}
int dots(Length length) {
    return static_cast<int>(std::clamp<std::int64_t>((units(length) + 63) / 64, 1, most_dots));
}

class Library {
 public:
    Library() { need(FT_Init_FreeType(&library_)); }
    ~Library() { FT_Done_FreeType(library_); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    FT_Library get() const { return library_; }

 private:
    FT_Library library_ = nullptr;
};

class Canvas {
 public:
    Canvas(int width, int height)
        : width_(width),
          height_(height),
          dots_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 255) {}

    void fill(FT_Outline& outline, Colour colour) {
        colour_ = colour;
        FT_Raster_Params params{};
        params.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
        params.gray_spans = cover;
        params.user = this;
        params.clip_box = {0, 0, width_, height_};
        need(FT_Outline_Render(library_.get(), &outline, &params));
    }

    FT_Library library() const { return library_.get(); }
    int width() const { return width_; }
    int height() const { return height_; }
    std::uint8_t* row(int y) {
        return &dots_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) * 3];
    }

 private:
    /// FreeType's rows count upwards.
    static void cover(int y, int count, const FT_Span* spans, void* user) {
        auto* self = static_cast<Canvas*>(user);
        if (y < 0 || y >= self->height_) return;
        std::uint8_t* const row = self->row(self->height_ - 1 - y);
        const int channels[] = {self->colour_.red, self->colour_.green, self->colour_.blue};
        for (int at = 0; at < count; ++at) {
            const int covered = spans[at].coverage;
            std::uint8_t* dot = row + static_cast<std::ptrdiff_t>(spans[at].x) * 3;
            for (int length = spans[at].len; length > 0; --length) {
                for (const int channel : channels) {
                    *dot =
                        static_cast<std::uint8_t>((*dot * (255 - covered) + channel * covered + 127) / 255);
                    ++dot;
                }
            }
        }
    }

    Library library_;
    int width_;
    int height_;
    std::vector<std::uint8_t> dots_;
    Colour colour_;
};

/// A path's steps as FreeType has them. It points into its own vectors: never copied.
class Contours {
 public:
    Contours(const std::vector<Path::Step>& steps, FT_Pos height) {
        const auto point = [&](Point at, char tag) {
            points_.push_back({units(at.x), height - units(at.y)});
            tags_.push_back(tag);
        };
        for (const Path::Step& step : steps) {
            if (points_.size() > 30'000) break;  // counted in 16 bits
            switch (step.move) {
                case Path::Move::to:
                    end_contour();
                    point(step.first, FT_CURVE_TAG_ON);
                    break;
                case Path::Move::line:
                    point(step.first, FT_CURVE_TAG_ON);
                    break;
                case Path::Move::curve:
                    point(step.first, FT_CURVE_TAG_CUBIC);
                    point(step.second, FT_CURVE_TAG_CUBIC);
                    point(step.end, FT_CURVE_TAG_ON);
                    break;
                case Path::Move::close:
                    break;
            }
        }
        end_contour();
        outline_.n_points = static_cast<short>(points_.size());
        outline_.n_contours = static_cast<short>(ends_.size());
        outline_.points = points_.data();
        outline_.tags = tags_.data();
        outline_.contours = ends_.data();
    }
    Contours(const Contours&) = delete;
    Contours& operator=(const Contours&) = delete;

    FT_Outline& outline() { return outline_; }

 private:
    void end_contour() {
        const auto last = static_cast<short>(points_.size()) - 1;
        if (last >= 0 && (ends_.empty() || ends_.back() < last)) ends_.push_back(static_cast<short>(last));
    }

    std::vector<FT_Vector> points_;
    std::vector<char> tags_;
    std::vector<short> ends_;
    FT_Outline outline_{};
};

class Painter {
 public:
    explicit Painter(Canvas& canvas) : canvas_(canvas), height_(static_cast<FT_Pos>(canvas.height()) * 64) {}

    void operator()(const Path& path) {
        if (path.fill) fill(path.steps, *path.fill);
        if (path.stroke) stroke(path);
    }
    void operator()(const Lettering& words) { fill(words.outline, words.colour); }

 private:
    void fill(const std::vector<Path::Step>& steps, Colour colour) {
        if (steps.empty()) return;
        Contours contours(steps, height_);
        canvas_.fill(contours.outline(), colour);
    }

    void stroke(const Path& path) {
        FT_Stroker stroker = nullptr;
        need(FT_Stroker_New(canvas_.library(), &stroker));
        FT_Stroker_Set(stroker, std::max<FT_Pos>(units(path.width) / 2, 16), FT_STROKER_LINECAP_ROUND,
                       FT_STROKER_LINEJOIN_ROUND, 0);
        FT_Error error = walk(path, stroker);
        FT_UInt points = 0;
        FT_UInt contours = 0;
        FT_Outline outline{};
        if (error == 0) error = FT_Stroker_GetCounts(stroker, &points, &contours);
        if (error == 0)
            error = FT_Outline_New(canvas_.library(), points, static_cast<FT_Int>(contours), &outline);
        if (error == 0) {
            outline.n_points = 0;
            outline.n_contours = 0;
            FT_Stroker_Export(stroker, &outline);
            canvas_.fill(outline, *path.stroke);
            FT_Outline_Done(canvas_.library(), &outline);
        }
        FT_Stroker_Done(stroker);
        need(error);
    }

    /// Gives the stroker a path, its straight lines in dashes if it is to be dashed.
    FT_Error walk(const Path& path, FT_Stroker stroker) const {
        FT_Vector pen{};
        bool drawing = false;
        FT_Error error = 0;
        const FT_Pos on = units(Length::points(5));
        const FT_Pos off = units(Length::points(3));
        FT_Pos left = on;
        bool dash = true;
        const auto begin = [&](FT_Vector at) {
            if (error == 0) error = FT_Stroker_BeginSubPath(stroker, &at, 1);
            drawing = true;
        };
        const auto end = [&] {
            if (drawing && error == 0) error = FT_Stroker_EndSubPath(stroker);
            drawing = false;
        };
        for (const Path::Step& step : path.steps) {
            if (step.move == Path::Move::close) continue;
            const auto place = [&](Point at) { return FT_Vector{units(at.x), height_ - units(at.y)}; };
            if (step.move == Path::Move::curve) {
                FT_Vector first = place(step.first);
                FT_Vector second = place(step.second);
                pen = place(step.end);
                if (drawing && error == 0) error = FT_Stroker_CubicTo(stroker, &first, &second, &pen);
                continue;
            }
            FT_Vector to = place(step.first);
            if (step.move == Path::Move::to) {
                end();
                pen = to;
                left = on;
                dash = true;
                begin(pen);
                continue;
            }
            FT_Vector away{to.x - pen.x, to.y - pen.y};
            FT_Pos length = FT_Vector_Length(&away);
            const FT_Vector start = pen;
            const FT_Pos whole = length;
            while (path.dashed && length > left && whole > 0) {
                const FT_Pos done = whole - length + left;
                FT_Vector at{start.x + away.x * done / whole, start.y + away.y * done / whole};
                if (dash && error == 0) error = FT_Stroker_LineTo(stroker, &at);
                if (dash)
                    end();
                else
                    begin(at);
                length -= left;
                dash = !dash;
                left = dash ? on : off;
            }
            left -= length;
            if (drawing && error == 0) error = FT_Stroker_LineTo(stroker, &to);
            pen = to;
        }
        end();
        return error;
    }

    Canvas& canvas_;
    FT_Pos height_;
};

extern "C" {
void drawing_png_failed(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}
void drawing_png_warned(png_structp, png_const_charp) {}
void drawing_png_write(png_structp png, png_bytep bytes, png_size_t count) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), count);
}
void drawing_png_flush(png_structp) {}
}

/// False where libpng gives up. Holds nothing that a jump would lose.
bool encode(png_structp png, png_infop info, Canvas* canvas) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_IHDR(png, info, static_cast<png_uint_32>(canvas->width()),
                 static_cast<png_uint_32>(canvas->height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    constexpr auto dots_a_metre = static_cast<png_uint_32>(dots_an_inch * 10'000 / 254);
    png_set_pHYs(png, info, dots_a_metre, dots_a_metre, PNG_RESOLUTION_METER);
    png_set_filter(png, 0, PNG_FILTER_UP);
    png_set_compression_level(png, 6);
    png_write_info(png, info);
    for (int y = 0; y < canvas->height(); ++y) png_write_row(png, canvas->row(y));
    png_write_end(png, info);
    return true;
}

}  // namespace

std::string png(const document::Drawing& drawing) {
    Canvas canvas(dots(drawing.size.width), dots(drawing.size.height));
    Painter painter(canvas);
    for (const auto& part : drawing.parts) std::visit(painter, part);

    std::string result;
    png_structp png =
        png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, drawing_png_failed, drawing_png_warned);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    bool done = false;
    if (info != nullptr) {
        png_set_write_fn(png, &result, drawing_png_write, drawing_png_flush);
        done = encode(png, info, &canvas);
    }
    png_destroy_write_struct(&png, &info);
    if (!done) fail();
    return result;
}

}  // namespace overens::odt
