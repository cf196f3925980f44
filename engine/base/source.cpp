#include "base/source.h"

#include <algorithm>
#include <utility>

namespace overens {

namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

Position Source::position(std::size_t offset) const {
    return position(offset, {}, 0);
}

Position Source::position(std::size_t offset, Position known, std::size_t known_offset) const {
    offset = std::min(offset, text_.size());
    if (known_offset == 0 && text_.starts_with(byte_order_mark))
        known_offset = std::min(byte_order_mark.size(), offset);
    std::string_view passed = std::string_view(text_).substr(known_offset, offset - known_offset);
    if (const auto line_end = passed.rfind('\n'); line_end != std::string_view::npos) {
        known.line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
        known.column = 1;
        passed.remove_prefix(line_end + 1);
    }
    known.column += static_cast<int>(
        std::count_if(passed.begin(), passed.end(), [](char byte) { return !is_continuation(byte); }));
    return known;
}

std::string_view Source::line(int number) const {
    std::string_view rest = text_;
    if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
    for (int at = 1; at < number; ++at) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
    }
    std::string_view line = rest.substr(0, rest.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace overens
