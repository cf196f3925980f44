#include "layout/picture.h"

#include "layout/blocks.h"

namespace overens::layout {

Size fit(const document::Picture& picture, Size most) {
    Size size{picture.width, picture.height};
    if (size.width > most.width) {
        size.height = size.height.scaled(most.width.millipoints(), size.width.millipoints());
        size.width = most.width;
    }
    if (size.height > most.height) {
        size.width = size.width.scaled(most.height.millipoints(), size.height.millipoints());
        size.height = most.height;
    }
    return size;
}

PlacedPicture place(Job& job, const document::Picture& picture, ElementIndex parent, Point corner,
                    Size size) {
    const ElementIndex element = job.structure.add(
        Element{.role = Role::figure, .parent = parent, .alternative = picture.alternative});
    return {element, picture.image, corner, size};
}

Flow set_picture(Job& job, const document::Picture& picture, const Area& area) {
    Flow flow;
    if (!picture.image) return flow;
    const Size size = fit(picture, {area.width, job.page_height});
    Length x = area.x;
    if (area.alignment == document::Alignment::right) x += area.width - size.width;
    if (area.alignment == document::Alignment::centre) x += (area.width - size.width) / 2;
    const document::TextLook& body = job.theme.look(document::Style::body);
    Slab slab{.height = size.height, .before = body.space_after, .after = body.space_after};
    slab.items.emplace_back(place(job, picture, area.parent, {x, {}}, size));
    flow.push_back(std::move(slab));
    return flow;
}

}  // namespace overens::layout
