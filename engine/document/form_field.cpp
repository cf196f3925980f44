#include "document/form_field.h"

#include <algorithm>
#include <string_view>

#include "document/theme.h"

namespace overens::document {

std::string spoken_name(const Field& field) {
    if (field.label.empty()) return field.description;
    const bool ends = !field.description.empty() &&
                      std::string_view("?.!:").find(field.description.back()) != std::string_view::npos;
    return field.description + (ends ? " " : ": ") + field.label;
}

Size natural_size(const FieldLook& look, const Field& field) {
    if (field.kind != Field::Kind::text) return {look.box, look.box};
    return {field.width > Length() ? field.width : look.least,
            look.line + look.more * (std::max(field.lines, 1) - 1)};
}

}  // namespace overens::document
