#include "document/qr_code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <new>

namespace overens::document {

QrCode qr_code(std::string_view text) {
    constexpr std::size_t longest = 2000;
    const std::string words(text.substr(0, longest));
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(words.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    // Of text that is neither empty nor too long there is a code, unless memory is out.
    if (!made) {
        if (words.empty()) return {};
        throw std::bad_alloc();
    }
    QrCode code{.side = made->width, .dark = {}};
    const auto modules = static_cast<std::size_t>(code.side) * static_cast<std::size_t>(code.side);
    code.dark.reserve(modules);
    for (std::size_t at = 0; at < modules; ++at) code.dark.push_back((made->data[at] & 1U) != 0);
    return code;
}

Path path_of(const QrCode& code, Length side) {
    const auto edge = [&](int module) { return side.scaled(module, std::max(code.side, 1)); };
    Path path;
    path.fill = Colour{};
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column) {
            if (!code.at(row, column)) continue;
            const int first = column;
            while (column < code.side && code.at(row, column)) ++column;
            path.to({edge(first), edge(row)}).line({edge(column), edge(row)});
            path.line({edge(column), edge(row + 1)}).line({edge(first), edge(row + 1)}).close();
        }
    }
    return path;
}

std::string code_text(const FormIdentity& form, std::optional<std::size_t> page) {
    std::string text = "OVERENS:" + form.name + ':' + form.version + ':' + form.reference;
    if (page) text += ':' + std::to_string(*page);
    return text;
}

}  // namespace overens::document
