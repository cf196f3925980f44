#include "base/source.h"

#include <algorithm>
#include <utility>

namespace overens {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

Position Source::position(std::size_t offset) const {
    const std::string_view before = std::string_view(text_).substr(0, std::min(offset, text_.size()));
    const auto line_end = before.rfind('\n');
    std::string_view line = line_end == std::string_view::npos ? before : before.substr(line_end + 1);
    if (line_end == std::string_view::npos && line.starts_with(byte_order_mark)) {
        line.remove_prefix(byte_order_mark.size());
    }
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto columns =
        std::count_if(line.begin(), line.end(), [](char byte) { return !is_continuation(byte); });
    return {static_cast<int>(lines) + 1, static_cast<int>(columns) + 1};
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
