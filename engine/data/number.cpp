#include "data/number.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string_view>

namespace overens::data {

namespace {

template <class Number>
std::optional<Decimal> parse(Number number) {
    std::array<char, 64> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) return std::nullopt;
    return Decimal::parse(std::string_view(text.data(), static_cast<std::size_t>(end - text.data())));
}

}  // namespace

std::optional<Decimal> decimal(const Json& value) {
    switch (value.type()) {
        case Json::value_t::number_integer:
            return Decimal(value.get<std::int64_t>());
        case Json::value_t::number_unsigned:
            return parse(value.get<std::uint64_t>());
        case Json::value_t::number_float:
            return parse(value.get<double>());
        default:
            return std::nullopt;
    }
}

}  // namespace overens::data
