#include "register/order.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <new>

namespace overens::registry {

namespace {

/// Small letters, digits and spaces alone, without what is over or under them.
std::string bare(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* apart = icu::Normalizer2::getNFKDInstance(status);
    auto whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    icu::UnicodeString letters = U_SUCCESS(status) ? apart->normalize(whole, status) : whole;
    letters.foldCase();
    std::string result;
    for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        const UChar32 letter = letters.char32At(at);
        // Letters that no normal form takes apart, as people type them.
        if (letter == U'ø')
            result += 'o';
        else if (letter == U'æ')
            result += "ae";
        else if (letter == U'ł')
            result += 'l';
        else if (letter == U'đ')
            result += 'd';
        else if (letter == U' ')
            result += ' ';
        else if (u_isalnum(letter) != 0)
            icu::UnicodeString(letter).toUTF8String(result);
    }
    return result;
}

}  // namespace

struct SwedishOrder::Rules {
    std::unique_ptr<icu::Collator> collator;
};

SwedishOrder::SwedishOrder() : rules_(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    rules_->collator.reset(icu::Collator::createInstance(icu::Locale("sv", "SE"), status));
    if (U_FAILURE(status) || !rules_->collator) throw std::bad_alloc();
    rules_->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
}

SwedishOrder::~SwedishOrder() = default;

std::string SwedishOrder::key(std::string_view text) const {
    const auto whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    std::string result(text.size() * 4 + 16, '\0');
    while (true) {
        const int32_t size = rules_->collator->getSortKey(
            whole, reinterpret_cast<std::uint8_t*>(result.data()), static_cast<int32_t>(result.size()));
        const bool fits = static_cast<std::size_t>(size) <= result.size();
        result.resize(static_cast<std::size_t>(size));
        if (fits) return result;
    }
}

Search::Search(std::string_view words) : whole_(bare(words)) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (std::string word = bare(words.substr(0, end)); !word.empty()) words_.push_back(std::move(word));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

bool Search::finds(std::string_view text) const {
    if (words_.empty()) return true;
    const std::string within = bare(text);
    return std::ranges::all_of(
        words_, [&](const std::string& word) { return within.find(word) != std::string::npos; });
}

bool Search::is(std::string_view text) const {
    return bare(text) == whole_;
}

}  // namespace overens::registry
