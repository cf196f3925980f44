// A drawing as SVG 1.1: paths, and words as text, in points.
#include "odt/drawings.h"
#include "odt/xml.h"

namespace overens::odt {

using document::Lettering;
using document::Path;

namespace {

/// In points, without a unit.
std::string plain(Length length) {
    std::string text = points(length);
    text.resize(text.size() - 2);
    return text;
}

class SvgWriter {
 public:
    SvgWriter(Xml& xml, std::string_view font) : xml_(xml), font_(font) {}

    void operator()(const Path& path) {
        std::string steps;
        const auto point = [&](Point of) { steps += plain(of.x) + " " + plain(of.y) + " "; };
        for (const Path::Step& step : path.steps) {
            steps += "MLCZ"[static_cast<std::size_t>(step.move)];
            if (step.move != Path::Move::close) point(step.first);
            if (step.move != Path::Move::curve) continue;
            point(step.second);
            point(step.end);
        }
        while (steps.ends_with(' ')) steps.pop_back();
        xml_.open("path").attribute("d", steps).attribute("fill", path.fill ? path.fill->hex() : "none");
        if (path.stroke) {
            xml_.attribute("stroke", path.stroke->hex()).attribute("stroke-width", plain(path.width));
            xml_.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
            if (path.dashed) xml_.attribute("stroke-dasharray", "5 3");
        }
        xml_.close();
    }

    void operator()(const Lettering& words) {
        constexpr std::string_view anchors[] = {"start", "middle", "end"};
        xml_.open("text").attribute("x", plain(words.origin.x)).attribute("y", plain(words.origin.y));
        xml_.attribute("font-family", "'" + font_ + "', sans-serif")
            .attribute("font-size", plain(words.size));
        if (words.bold) xml_.attribute("font-weight", "bold");
        if (words.anchor != Lettering::Anchor::start)
            xml_.attribute("text-anchor", anchors[static_cast<std::size_t>(words.anchor)]);
        // Programs that measure letters otherwise still set them as wide.
        xml_.attribute("textLength", plain(words.width));
        xml_.attribute("fill", words.colour.hex()).text(words.text).close();
    }

 private:
    Xml& xml_;
    std::string font_;
};

}  // namespace

std::string svg(const document::Drawing& drawing, std::string_view font) {
    Xml xml;
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("svg");
    xml.attribute("xmlns", "http://www.w3.org/2000/svg").attribute("version", "1.1");
    xml.attribute("width", drawing.size.width).attribute("height", drawing.size.height);
    xml.attribute("viewBox", "0 0 " + plain(drawing.size.width) + " " + plain(drawing.size.height));
    SvgWriter writer(xml, font);
    for (const auto& part : drawing.parts) std::visit(writer, part);
    return xml.close().take();
}

}  // namespace overens::odt
