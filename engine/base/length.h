#pragma once

#include <compare>
#include <cstdint>

namespace overens {

/// A length on paper, exact in thousandths of a PostScript point (1/72 inch), so that a layout is the same on
/// every machine: no floating point decides where a line breaks.
class Length {
 public:
    constexpr Length() = default;
    static constexpr Length millipoints(std::int64_t value) { return Length(value); }
    static constexpr Length points(double value) { return Length(round(value * 1000)); }
    static constexpr Length millimetres(double value) { return Length(round(value * 72000 / 25.4)); }

    constexpr std::int64_t millipoints() const { return value_; }
    constexpr double points() const { return static_cast<double>(value_) / 1000; }
    constexpr double millimetres() const { return static_cast<double>(value_) * 25.4 / 72000; }

    constexpr auto operator<=>(const Length&) const = default;
    constexpr Length operator-() const { return Length(-value_); }
    constexpr Length& operator+=(Length other) { return value_ += other.value_, *this; }
    constexpr Length& operator-=(Length other) { return value_ -= other.value_, *this; }
    friend constexpr Length operator+(Length left, Length right) {
        return Length(left.value_ + right.value_);
    }
    friend constexpr Length operator-(Length left, Length right) {
        return Length(left.value_ - right.value_);
    }
    friend constexpr Length operator*(Length length, std::int64_t factor) {
        return Length(length.value_ * factor);
    }
    friend constexpr Length operator*(std::int64_t factor, Length length) {
        return Length(length.value_ * factor);
    }
    friend constexpr Length operator/(Length length, std::int64_t divisor) {
        return Length(length.value_ / divisor);
    }

    /// This length times `numerator / denominator`, rounded to the nearest, halves away from zero.
    constexpr Length scaled(std::int64_t numerator, std::int64_t denominator) const {
        const std::int64_t product = value_ * numerator;
        const std::int64_t half = (product < 0) == (denominator < 0) ? denominator / 2 : -denominator / 2;
        return Length((product + half) / denominator);
    }

 private:
    constexpr explicit Length(std::int64_t value) : value_(value) {}
    static constexpr std::int64_t round(double value) {
        return static_cast<std::int64_t>(value < 0 ? value - 0.5 : value + 0.5);
    }

    std::int64_t value_ = 0;
};

/// A length in half the room, for what there are thousands of on every page; 757 metres at most either way.
class ShortLength {
 public:
    constexpr ShortLength() = default;
    constexpr ShortLength(Length length) : value_(static_cast<std::int32_t>(length.millipoints())) {}
    constexpr operator Length() const { return Length::millipoints(value_); }

    constexpr std::int64_t millipoints() const { return value_; }
    constexpr ShortLength& operator+=(Length other) { return *this = *this + other; }
    constexpr ShortLength& operator-=(Length other) { return *this = *this - other; }

 private:
    std::int32_t value_ = 0;
};

struct Point {
    Length x;
    Length y;
    bool operator==(const Point&) const = default;
};

struct Size {
    Length width;
    Length height;
    bool operator==(const Size&) const = default;
};

}  // namespace overens
