#include "schema/equality.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace overens::schema {

using data::Json;

namespace {

__extension__ using Wide = unsigned __int128;

constexpr double two_to_63 = 9223372036854775808.0;
constexpr double two_to_64 = 18446744073709551616.0;

std::strong_ordering reversed(std::strong_ordering order) {
    return 0 <=> order;
}

std::strong_ordering compare_doubles(double left, double right) {
    if (left < right) return std::strong_ordering::less;
    return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

/// An integer beside a double: the double's whole part is compared exactly, then its fraction decides.
std::strong_ordering compare_with_double(const Json& integer, double other) {
    const double whole = std::floor(other);
    std::strong_ordering order = std::strong_ordering::equal;
    const bool negative =
        integer.is_number_integer() && !integer.is_number_unsigned() && integer.get<std::int64_t>() < 0;
    if (negative) {
        if (whole >= two_to_63) return std::strong_ordering::less;
        if (whole < -two_to_63) return std::strong_ordering::greater;
        order = integer.get<std::int64_t>() <=> static_cast<std::int64_t>(whole);
    } else {
        if (whole >= two_to_64) return std::strong_ordering::less;
        if (whole < 0) return std::strong_ordering::greater;
        order = integer.get<std::uint64_t>() <=> static_cast<std::uint64_t>(whole);
    }
    return order == 0 && other > whole ? std::strong_ordering::less : order;
}

bool is_negative(const Json& number) {
    return number.is_number_float() ? number.get<double>() < 0
                                    : !number.is_number_unsigned() && number.get<std::int64_t>() < 0;
}

/// digits × 10^exponent, as the shortest text of the number has them; the sign left out.
struct Written {
    std::uint64_t digits = 0;
    int exponent = 0;
};

Written written(const Json& number) {
    if (number.is_number_unsigned()) return {number.get<std::uint64_t>(), 0};
    if (number.is_number_integer()) {
        const auto value = number.get<std::int64_t>();
        return {value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value), 0};
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                   std::fabs(number.get<double>()), std::chars_format::scientific)
                         .ptr;
    Written result;
    bool fraction = false;
    const char* at = buffer.data();
    for (; at != end && *at != 'e'; ++at) {
        if (*at == '.') {
            fraction = true;
            continue;
        }
        result.digits = result.digits * 10 + static_cast<std::uint64_t>(*at - '0');
        if (fraction) --result.exponent;
    }
    int power = 0;
    if (at != end) {
        ++at;
        if (at != end && *at == '+') ++at;
        std::from_chars(at, end, power);
    }
    result.exponent += power;
    return result;
}

std::uint64_t power_of_ten_modulo(int exponent, std::uint64_t modulus) {
    Wide result = 1 % modulus;
    Wide base = 10 % modulus;
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1) result = result * base % modulus;
        base = base * base % modulus;
    }
    return static_cast<std::uint64_t>(result);
}

void mix(std::size_t& seed, std::size_t value) {
    seed ^= value + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U);
}

std::size_t hash(const Json& value) {
    switch (value.type()) {
        case Json::value_t::string:
            return std::hash<std::string_view>()(value.get_ref<const std::string&>());
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
        case Json::value_t::number_float:
            return std::hash<double>()(value.get<double>() + 0.0);  // -0 as 0
        case Json::value_t::array: {
            std::size_t seed = 3;
            for (const Json& element : value) mix(seed, hash(element));
            return seed;
        }
        case Json::value_t::object: {
            std::size_t sum = 5;
            for (const auto& [name, member] : value.get_ref<const Json::object_t&>()) {
                std::size_t seed = std::hash<std::string_view>()(name);
                mix(seed, hash(member));
                sum += seed;
            }
            return sum;
        }
        case Json::value_t::boolean:
            return value.get<bool>() ? 1 : 2;
        default:
            return 0;
    }
}

using JsonMember = Json::object_t::value_type;

bool equal_objects(const Json& left, const Json& right) {
    const auto& these = left.get_ref<const Json::object_t&>();
    const auto& those = right.get_ref<const Json::object_t&>();
    if (these.size() != those.size()) return false;
    const auto sorted = [](const Json::object_t& members) {
        std::vector<const JsonMember*> result;
        result.reserve(members.size());
        for (const JsonMember& member : members) result.push_back(&member);
        std::sort(result.begin(), result.end(),
                  [](const JsonMember* a, const JsonMember* b) { return a->first < b->first; });
        return result;
    };
    const auto first = sorted(these);
    const auto second = sorted(those);
    return std::equal(first.begin(), first.end(), second.begin(),
                      [](const JsonMember* a, const JsonMember* b) {
                          return a->first == b->first && equal(a->second, b->second);
                      });
}

}  // namespace

std::strong_ordering compare_numbers(const Json& left, const Json& right) {
    if (left.is_number_float()) {
        if (right.is_number_float()) return compare_doubles(left.get<double>(), right.get<double>());
        return reversed(compare_with_double(right, left.get<double>()));
    }
    if (right.is_number_float()) return compare_with_double(left, right.get<double>());
    if (is_negative(left) || is_negative(right)) {
        if (is_negative(left) && is_negative(right))
            return left.get<std::int64_t>() <=> right.get<std::int64_t>();
        return is_negative(left) ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return left.get<std::uint64_t>() <=> right.get<std::uint64_t>();
}

bool is_integer(const Json& number) {
    if (!number.is_number_float()) return true;
    const double value = number.get<double>();
    return std::isfinite(value) && std::floor(value) == value;
}

bool is_multiple(const Json& number, const Json& divisor) {
    const Written value = written(number);
    const Written unit = written(divisor);
    if (value.digits == 0) return true;
    if (unit.digits == 0) return false;
    const int shift = value.exponent - unit.exponent;
    if (shift >= 0) {
        const Wide digits = value.digits % unit.digits;
        return digits * power_of_ten_modulo(shift, unit.digits) % unit.digits == 0;
    }
    Wide scaled = unit.digits;
    for (int zeros = shift; zeros < 0; ++zeros) {
        scaled *= 10;
        if (scaled > value.digits) return false;
    }
    return value.digits % scaled == 0;
}

bool equal(const Json& left, const Json& right) {
    if (left.is_number() && right.is_number()) return compare_numbers(left, right) == 0;
    if (left.type() != right.type()) return false;
    switch (left.type()) {
        case Json::value_t::array:
            return left.size() == right.size() &&
                   std::equal(left.begin(), left.end(), right.begin(),
                              [](const Json& a, const Json& b) { return equal(a, b); });
        case Json::value_t::object:
            return equal_objects(left, right);
        case Json::value_t::string:
            return left.get_ref<const std::string&>() == right.get_ref<const std::string&>();
        case Json::value_t::boolean:
            return left.get<bool>() == right.get<bool>();
        default:
            return true;
    }
}

std::optional<Twins> find_twins(const Json& list) {
    struct Hashed {
        std::size_t hash;
        std::size_t index;
    };
    std::vector<Hashed> elements;
    elements.reserve(list.size());
    for (std::size_t at = 0; at < list.size(); ++at) elements.push_back({hash(list[at]), at});
    std::sort(elements.begin(), elements.end(), [](const Hashed& left, const Hashed& right) {
        return left.hash != right.hash ? left.hash < right.hash : left.index < right.index;
    });
    std::optional<Twins> found;
    for (std::size_t at = 1; at < elements.size(); ++at) {
        for (std::size_t before = at; before-- > 0 && elements[before].hash == elements[at].hash;) {
            const Twins twins{elements[before].index, elements[at].index};
            if (found && found->second <= twins.second) break;
            if (equal(list[twins.first], list[twins.second])) found = twins;
        }
    }
    return found;
}

}  // namespace overens::schema
