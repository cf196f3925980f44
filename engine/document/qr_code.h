// The code at the foot of a form's pages, by which a scanned one is known again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/drawing.h"
#include "document/form_field.h"

namespace overens::document {

/// A QR code (ISO/IEC 18004): a square of modules, dark or light, without the white that must be around it.
struct QrCode {
    int side = 0;            ///< in modules
    std::vector<bool> dark;  ///< row by row from above

    bool at(int row, int column) const {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(side) +
                    static_cast<std::size_t>(column)];
    }
};

/// How much white must be around a code, in modules.
inline constexpr int quiet_modules = 4;

/// The least code that holds the text and can be read though a seventh of it is lost. What is over 2,000
/// bytes is left out.
QrCode qr_code(std::string_view text);

/// A code as wide as `side`: dark modules beside each other are one rectangle, and all of them one path, so
/// that no seam shows between them.
Path path_of(const QrCode& code, Length side);

/// What the code says: `OVERENS:NAME:VERSION:REFERENCE:PAGE`, where no page is known without the last.
std::string code_text(const FormIdentity& form, std::optional<std::size_t> page);

}  // namespace overens::document
