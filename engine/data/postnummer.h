#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// A Swedish postal code (SS 613401): five digits, the first no zero, with or without a space after the
/// third.
class Postnummer {
 public:
    static std::optional<Postnummer> parse(std::string_view text);

    /// `711 80`, with a no-break space.
    std::string text() const;

 private:
    explicit Postnummer(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

}  // namespace overens::data
