#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// An exact decimal number: coefficient × 10^-scale, at most 34 significant digits (as IEEE 754 decimal128),
/// kept with no trailing zeros in its fraction. Money and shares are counted with it; binary floating point
/// never is. Operations give nothing on overflow and on division by zero. Division is rounded to 12 decimals,
/// halves away from zero, as Swedish accounts do.
class Decimal {
 public:
    constexpr Decimal() = default;
    Decimal(std::int64_t integer);
    /// Out of a JSON number's text (`-12`, `0.5`, `1.2e3`); nothing if it is no number or too long.
    static std::optional<Decimal> parse(std::string_view text);

    bool is_integer() const;
    bool is_zero() const { return coefficient_ == 0; }
    bool is_negative() const { return coefficient_ < 0; }
    /// The whole number, if it is one and fits.
    std::optional<std::int64_t> integer() const;

    std::optional<Decimal> plus(const Decimal& other) const;
    std::optional<Decimal> minus(const Decimal& other) const;
    std::optional<Decimal> times(const Decimal& other) const;
    std::optional<Decimal> divided_by(const Decimal& other) const;
    /// The remainder with the sign of the dividend; exact. For `multipleOf`.
    std::optional<Decimal> remainder(const Decimal& divisor) const;
    Decimal negated() const;
    /// Rounded to so many decimals (may be negative: -3 rounds to thousands), halves away from zero.
    Decimal rounded(int decimals) const;

    /// Plain digits with `.`: `-1234.5`; never an exponent.
    std::string text() const;
    /// Plain digits with exactly so many decimals, rounded: `text(2)` of 0.5 is `0.50`.
    std::string text(int decimals) const;

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal& other) const;

 private:
    __extension__ using Coefficient = __int128;
    static std::optional<Decimal> make(Coefficient coefficient, int scale);

    Coefficient coefficient_ = 0;
    int scale_ = 0;
};

}  // namespace overens::data
