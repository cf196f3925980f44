#include "document/theme_values.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/nearest.h"
#include "document/messages.h"

namespace overens::document {

namespace {

/// A number with a decimal point and its unit, `pt` or `mm`.
std::optional<Length> parse_length(std::string_view text) {
    double number = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc{} || !(number > -100'000 && number < 100'000)) return std::nullopt;
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (unit == "pt") return Length::points(number);
    if (unit == "mm") return Length::millimetres(number);
    return std::nullopt;
}

std::string millimetres(Length length) {
    char digits[32];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, length.millimetres(), std::chars_format::fixed, 1).ptr;
    std::string result(digits, end);
    if (result.ends_with(".0")) result.resize(result.size() - 2);
    return result + "mm";
}

}  // namespace

Message name_hint(std::string_view name, std::span<const std::string_view> names) {
    if (const auto meant = nearest(name, names)) return Message(messages::perhaps, *meant);
    std::string all;
    for (const std::string_view one : names) {
        if (!all.empty()) all += ", ";
        all += one;
    }
    return Message(messages::one_of, all);
}

Values::Values(const Element& element, Diagnostics& diagnostics)
    : element_(element), diagnostics_(diagnostics) {}

bool Values::has(std::string_view name) const {
    return std::ranges::find(element_.attributes, name, &Attribute::name) != element_.attributes.end();
}

const Attribute* Values::take(std::string_view name, Need need) {
    known_.push_back(name);
    const auto found = std::ranges::find(element_.attributes, name, &Attribute::name);
    if (found != element_.attributes.end()) return &*found;
    if (need == Need::must) {
        diagnostics_.add(
            {.message = Message(messages::attribute_missing, element_.name, name), .place = element_.place});
    }
    return nullptr;
}

void Values::wrong(const Attribute& attribute, const MessageText& text, Message hint) {
    diagnostics_.add(
        {.message = Message(text, attribute.value), .place = attribute.value_place, .hint = std::move(hint)});
}

void Values::outside(const Attribute& attribute, std::string least, std::string most) {
    diagnostics_.add(
        {.message = Message(messages::out_of_range, attribute.value, std::move(least), std::move(most)),
         .place = attribute.value_place});
}

void Values::length(std::string_view name, Length& value, Length least, Length most, Need need) {
    const Attribute* attribute = take(name, need);
    if (attribute == nullptr) return;
    if (const auto length = parse_length(attribute->value); !length) {
        std::string with_point = attribute->value;
        std::ranges::replace(with_point, ',', '.');
        wrong(*attribute, messages::not_length,
              parse_length(with_point) ? Message(messages::length_comma_hint, with_point)
                                       : Message(messages::length_hint));
    } else if (*length < least || *length > most) {
        outside(*attribute, millimetres(least), millimetres(most));
    } else {
        value = *length;
    }
}

void Values::colour(std::string_view name, Colour& value, Need need) {
    const Attribute* attribute = take(name, need);
    if (attribute == nullptr) return;
    if (const auto colour = Colour::parse(attribute->value))
        value = *colour;
    else
        wrong(*attribute, messages::not_colour, Message(messages::colour_hint));
}

void Values::yes_no(std::string_view name, bool& value) {
    const Attribute* attribute = take(name, Need::may);
    if (attribute == nullptr) return;
    if (attribute->value == "yes" || attribute->value == "no") {
        value = attribute->value == "yes";
    } else {
        diagnostics_.add(
            {.message = Message(messages::not_yes_no, attribute->value), .place = attribute->value_place});
    }
}

void Values::number(std::string_view name, int& value, int least, int most, Need need) {
    const Attribute* attribute = take(name, need);
    if (attribute == nullptr) return;
    int number = 0;
    const std::string& text = attribute->value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::invalid_argument || end != text.data() + text.size()) {
        diagnostics_.add({.message = Message(messages::not_number, text), .place = attribute->value_place});
    } else if (error != std::errc{} || number < least || number > most) {
        outside(*attribute, std::to_string(least), std::to_string(most));
    } else {
        value = number;
    }
}

void Values::text(std::string_view name, std::string& value) {
    const Attribute* attribute = take(name, Need::must);
    if (attribute == nullptr) return;
    if (attribute->value.empty()) {
        diagnostics_.add({.message = Message(messages::not_text, name), .place = attribute->value_place});
    }
    value = attribute->value;
}

void Values::file_name(std::string_view name, std::string& value, Need need) {
    const Attribute* attribute = take(name, need);
    if (attribute == nullptr) return;
    if (attribute->value.empty() || attribute->value.starts_with('.') ||
        attribute->value.find_first_of("/\\") != std::string::npos) {
        wrong(*attribute, messages::not_file_name, Message(messages::file_name_hint));
    }
    value = attribute->value;
}

void Values::finish() {
    for (auto attribute = element_.attributes.begin(); attribute != element_.attributes.end(); ++attribute) {
        if (std::ranges::find(element_.attributes.begin(), attribute, attribute->name, &Attribute::name) !=
            attribute) {
            diagnostics_.add({.message = Message(messages::attribute_twice, attribute->name),
                              .place = attribute->name_place});
        } else if (std::ranges::find(known_, attribute->name) == known_.end()) {
            diagnostics_.add({.message = Message(messages::attribute_unknown, element_.name, attribute->name),
                              .place = attribute->name_place,
                              .hint = name_hint(attribute->name, known_)});
        }
    }
}

}  // namespace overens::document
