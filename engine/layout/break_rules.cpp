#include "layout/break_rules.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "base/diagnostic.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

bool is_after_lone_letter(std::string_view text, std::uint32_t offset) {
    if (offset < 2 || text[offset - 1] != '-') return false;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto at = static_cast<std::int32_t>(offset - 1);
    UChar32 letter = 0;
    U8_PREV(bytes, 0, at, letter);
    if (!u_isalpha(letter)) return false;
    if (at == 0) return true;
    UChar32 before = 0;
    U8_PREV(bytes, 0, at, before);
    return !u_isalnum(before);
}

/// `https://` belongs to the address after it.
bool is_after_scheme(std::string_view text, std::uint32_t offset) {
    return text.substr(0, offset).ends_with("://");
}

}  // namespace

struct BreakFinder::Parts {
    std::unique_ptr<icu::BreakIterator> iterator;
};

BreakFinder::BreakFinder(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
BreakFinder::~BreakFinder() = default;
BreakFinder::BreakFinder(BreakFinder&&) noexcept = default;
BreakFinder& BreakFinder::operator=(BreakFinder&&) noexcept = default;

std::vector<std::uint32_t> BreakFinder::find(std::string_view text) {
    std::vector<std::uint32_t> result;
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    parts_->iterator->setText(&view, status);
    if (U_FAILURE(status)) {
        throw Failure(FailureKind::machine, {.message = {messages::icu_broken, u_errorName(status)}});
    }
    parts_->iterator->first();
    for (auto at = parts_->iterator->next(); at != icu::BreakIterator::DONE; at = parts_->iterator->next()) {
        const auto offset = static_cast<std::uint32_t>(at);
        if (offset == text.size() ||
            (!is_after_lone_letter(text, offset) && !is_after_scheme(text, offset))) {
            result.push_back(offset);
        }
    }
    utext_close(&view);
    return result;
}

BreakRules::BreakRules() : parts_(std::make_unique<BreakFinder::Parts>()) {
    UErrorCode status = U_ZERO_ERROR;
    parts_->iterator.reset(icu::BreakIterator::createLineInstance(icu::Locale("sv"), status));
    if (U_FAILURE(status)) {
        throw Failure(FailureKind::machine, {.message = {messages::icu_broken, u_errorName(status)}});
    }
}

BreakRules::~BreakRules() = default;

BreakFinder BreakRules::finder() const {
    auto parts = std::make_unique<BreakFinder::Parts>();
    parts->iterator.reset(parts_->iterator->clone());
    return BreakFinder(std::move(parts));
}

}  // namespace overens::layout
