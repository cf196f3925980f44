#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace overens::registry {

/// The Swedish alphabet: å, ä and ö last, capitals as small, and numbers inside a text by their value, so
/// that 2026-9 comes before 2026-10.
class SwedishOrder {
 public:
    SwedishOrder();
    ~SwedishOrder();
    SwedishOrder(const SwedishOrder&) = delete;
    SwedishOrder& operator=(const SwedishOrder&) = delete;

    /// Bytes that sort as the text does.
    std::string key(std::string_view text) const;

 private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

/// Words that somebody looks for. All of them have to be in a text, anywhere in it; what is over or under
/// letters, capitals, hyphens and other signs do not count, so `akerstrom` finds Åkerström, and `9001011234`
/// finds 19900101-1234.
class Search {
 public:
    explicit Search(std::string_view words);
    bool finds(std::string_view text) const;
    /// Are they all that the text is?
    bool is(std::string_view text) const;

 private:
    std::string whole_;
    std::vector<std::string> words_;
};

}  // namespace overens::registry
