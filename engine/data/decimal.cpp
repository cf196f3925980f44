#include "data/decimal.h"

#include <algorithm>
#include <array>

#include "data/characters.h"

namespace overens::data {

namespace {

__extension__ using Wide = __int128;

constexpr int most_digits = 34;
constexpr int most_scale = 400;  // the smallest binary64, 5e-324, can be told exactly by its shortest digits
constexpr int most_power = 38;   // 10^38 is the largest power of ten in 127 bits
constexpr int division_decimals = 12;

using Powers = std::array<Wide, most_power + 1>;

constexpr Powers powers_of_ten() {
    Powers result{1};
    for (std::size_t at = 1; at < result.size(); ++at) result[at] = result[at - 1] * 10;
    return result;
}

constexpr Powers powers = powers_of_ten();

constexpr Wide power(int exponent) {
    // cppcheck-suppress containerOutOfBounds ; it does not see how many powers there are
    return powers[static_cast<std::size_t>(exponent)];
}
constexpr Wide largest = power(most_digits);

constexpr Wide magnitude(Wide value) {
    return value < 0 ? -value : value;
}

int digits(Wide value) {
    value = magnitude(value);
    int count = 0;
    while (count < most_power && value >= power(count)) ++count;
    return count;
}

// A coefficient without its last `count` digits, halves away from zero.
Wide drop_digits(Wide coefficient, int count) {
    if (count > most_power) return 0;
    const Wide divisor = power(count);
    const Wide quotient = coefficient / divisor;
    const Wide rest = magnitude(coefficient % divisor);
    if (rest < divisor - rest) return quotient;
    return coefficient < 0 ? quotient - 1 : quotient + 1;
}

std::optional<Wide> shift(Wide coefficient, int places) {
    if (coefficient == 0) return 0;
    Wide result = 0;
    if (places > most_power || __builtin_mul_overflow(coefficient, power(places), &result))
        return std::nullopt;
    return result;
}

}  // namespace

std::optional<Decimal> Decimal::make(Coefficient coefficient, int scale) {
    while (scale > 0 && coefficient % 10 == 0) {
        if (coefficient == 0) return Decimal();
        coefficient /= 10;
        --scale;
    }
    if (scale < 0) {
        const auto whole = shift(coefficient, -scale);
        if (!whole) return std::nullopt;
        coefficient = *whole;
        scale = 0;
    }
    if (coefficient > largest || coefficient < -largest || scale > most_scale) return std::nullopt;
    Decimal result;
    result.coefficient_ = coefficient;
    result.scale_ = scale;
    return result;
}

Decimal::Decimal(std::int64_t integer) : coefficient_(integer) {}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    std::size_t at = 0;
    const auto here = [&] { return at < text.size() ? text[at] : '\0'; };
    const bool negative = here() == '-';
    if (negative) ++at;
    if (!is_digit(here()) || (here() == '0' && at + 1 < text.size() && is_digit(text[at + 1])))
        return std::nullopt;

    Wide coefficient = 0;
    int significant = 0;
    std::int64_t zeros = 0;  // seen, but of no account until another digit follows
    std::int64_t exponent = 0;
    const auto take_digits = [&](bool fraction) {
        const std::size_t first = at;
        for (; is_digit(here()); ++at) {
            if (fraction) --exponent;
            if (here() == '0') {
                if (significant > 0) ++zeros;
                continue;
            }
            // One too many already makes it too long; counting on would only overflow.
            if (significant + zeros < most_digits) {
                coefficient = coefficient * power(static_cast<int>(zeros) + 1) + (here() - '0');
                significant += static_cast<int>(zeros) + 1;
            } else {
                significant = most_digits + 1;
            }
            zeros = 0;
        }
        return at > first;
    };
    take_digits(false);
    if (here() == '.') {
        ++at;
        if (!take_digits(true)) return std::nullopt;
    }
    if (here() == 'e' || here() == 'E') {
        ++at;
        const bool down = here() == '-';
        if (here() == '-' || here() == '+') ++at;
        if (!is_digit(here())) return std::nullopt;
        std::int64_t written = 0;
        for (; is_digit(here()); ++at)
            written = std::min<std::int64_t>(written * 10 + (here() - '0'), 1'000'000'000);
        exponent += down ? -written : written;
    }
    if (at != text.size() || significant > most_digits) return std::nullopt;
    if (coefficient == 0) return Decimal();
    exponent += zeros;
    if (exponent < -most_scale || exponent > most_digits) return std::nullopt;
    return make(negative ? -coefficient : coefficient, static_cast<int>(-exponent));
}

bool Decimal::is_integer() const {
    return scale_ == 0;
}

std::optional<std::int64_t> Decimal::integer() const {
    if (scale_ != 0 || coefficient_ < INT64_MIN || coefficient_ > INT64_MAX) return std::nullopt;
    return static_cast<std::int64_t>(coefficient_);
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
    const int scale = std::max(scale_, other.scale_);
    // What does not fit here would not fit the digits of the sum either: the other part is far too small to
    // cancel it.
    const auto left = shift(coefficient_, scale - scale_);
    const auto right = shift(other.coefficient_, scale - other.scale_);
    Wide sum = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &sum)) return std::nullopt;
    return make(sum, scale);
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const {
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal& other) const {
    Wide left = coefficient_;
    Wide right = other.coefficient_;
    if (left == 0 || right == 0) return Decimal();
    // Zeros at the end of the product's fraction are taken away before they can overflow it.
    int scale = scale_ + other.scale_;
    for (; scale > 0; --scale) {
        if (left % 10 == 0)
            left /= 10;
        else if (right % 10 == 0)
            right /= 10;
        else if (left % 2 == 0 && right % 5 == 0)
            left /= 2, right /= 5;
        else if (left % 5 == 0 && right % 2 == 0)
            left /= 5, right /= 2;
        else
            break;
    }
    Wide product = 0;
    if (__builtin_mul_overflow(left, right, &product)) return std::nullopt;
    return make(product, scale);
}

std::optional<Decimal> Decimal::divided_by(const Decimal& other) const {
    if (other.coefficient_ == 0) return std::nullopt;
    const bool negative = is_negative() != other.is_negative();
    const Wide divisor = magnitude(other.coefficient_);
    Wide quotient = magnitude(coefficient_) / divisor;
    Wide rest = magnitude(coefficient_) % divisor;
    int scale = scale_ - other.scale_;
    for (; scale < division_decimals && rest != 0; ++scale) {
        if (quotient > largest) return std::nullopt;
        rest *= 10;
        quotient = quotient * 10 + rest / divisor;
        rest %= divisor;
    }
    if (scale > division_decimals) {
        quotient = drop_digits(quotient, scale - division_decimals);
        scale = division_decimals;
    } else if (rest >= divisor - rest) {
        ++quotient;
    }
    return make(negative ? -quotient : quotient, scale);
}

std::optional<Decimal> Decimal::remainder(const Decimal& divisor) const {
    if (divisor.coefficient_ == 0) return std::nullopt;
    const int apart = scale_ - divisor.scale_;
    if (apart >= 0) {
        const auto aligned = shift(divisor.coefficient_, apart);
        return aligned ? make(coefficient_ % *aligned, scale_) : *this;
    }
    Wide rest = coefficient_ % divisor.coefficient_;
    for (int step = apart; step < 0 && rest != 0; ++step) rest = rest * 10 % divisor.coefficient_;
    return make(rest, divisor.scale_);
}

Decimal Decimal::negated() const {
    Decimal result = *this;
    result.coefficient_ = -coefficient_;
    return result;
}

Decimal Decimal::rounded(int decimals) const {
    if (scale_ <= decimals) return *this;
    if (decimals < -most_digits) return Decimal();
    return make(drop_digits(coefficient_, scale_ - decimals), decimals).value_or(Decimal());
}

std::string Decimal::text() const {
    return text(scale_);
}

std::string Decimal::text(int decimals) const {
    const Decimal value = rounded(decimals);
    std::string result;
    for (Wide left = magnitude(value.coefficient_); left != 0; left /= 10) {
        result += static_cast<char>('0' + static_cast<int>(left % 10));
    }
    std::reverse(result.begin(), result.end());
    const auto fraction = static_cast<std::size_t>(value.scale_);
    if (result.size() <= fraction) result.insert(0, fraction + 1 - result.size(), '0');
    const auto wanted = static_cast<std::size_t>(std::max(decimals, 0));
    if (wanted > 0) {
        result.insert(result.size() - fraction, 1, '.');
        result.append(wanted - fraction, '0');
    }
    if (value.is_negative()) result.insert(0, 1, '-');
    return result;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    const auto sign = [](const Decimal& number) {
        return (number.coefficient_ > 0) - (number.coefficient_ < 0);
    };
    if (sign(*this) != sign(other)) return sign(*this) <=> sign(other);
    if (coefficient_ == 0) return std::strong_ordering::equal;

    const int size = digits(coefficient_) - scale_;
    const int other_size = digits(other.coefficient_) - other.scale_;
    if (size != other_size)
        return (is_negative() ? other_size : size) <=> (is_negative() ? size : other_size);

    // Of one size, the scales differ by as much as the digits do, so this cannot overflow.
    const int scale = std::max(scale_, other.scale_);
    const auto left = shift(coefficient_, scale - scale_);
    const auto right = shift(other.coefficient_, scale - other.scale_);
    if (!left || !right || *left == *right) return std::strong_ordering::equal;
    return *left < *right ? std::strong_ordering::less : std::strong_ordering::greater;
}

bool Decimal::operator==(const Decimal& other) const {
    return coefficient_ == other.coefficient_ && scale_ == other.scale_;
}

}  // namespace overens::data
