#include "document/language.h"

#include <unicode/localebuilder.h>
#include <unicode/locid.h>

#include <algorithm>
#include <utility>

namespace overens::document {

namespace {

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_of(std::string_view tag, std::string_view language) {
    return tag.starts_with(language) && (tag.size() == language.size() || tag[language.size()] == '-');
}

/// As a rule it is one of these, and then ICU need not open its tables.
bool is_usual(std::string_view tag) {
    return tag == "sv" || tag == "sv-SE" || tag == "en";
}

/// Languages that ICU knows no script of: dialects of Arabic and Pashto, South Azerbaijani, Assyrian.
constexpr std::pair<std::string_view, const char*> less_known[] = {
    {"acm", "Arab"}, {"ajp", "Arab"}, {"azb", "Arab"}, {"pbt", "Arab"}, {"pst", "Arab"}, {"aii", "Syrc"}};

/// The language under the name that ICU has tables for (Dari, `prs`, is `fa-AF`), with its script.
icu::Locale likely(std::string_view tag) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag({tag.data(), static_cast<int>(tag.size())}, status);
    if (*locale.getLanguage() == 0) return icu::Locale::getRoot();
    locale.canonicalize(status);
    for (const auto& [language, script] : less_known) {
        if (locale.getLanguage() == language && *locale.getScript() == 0)
            return icu::LocaleBuilder().setLocale(locale).setScript(script).build(status);
    }
    locale.addLikelySubtags(status);
    return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

}  // namespace

bool is_language(std::string_view text) {
    bool first = true;
    while (true) {
        const std::string_view part = text.substr(0, text.find('-'));
        const bool good = std::ranges::all_of(
            part, [&](char byte) { return is_letter(byte) || (!first && byte >= '0' && byte <= '9'); });
        if (!good || part.size() < 2 || part.size() > (first ? 3U : 8U)) return false;
        if (part.size() == text.size()) return true;
        text.remove_prefix(part.size() + 1);
        first = false;
    }
}

bool is_swedish(std::string_view tag) {
    return is_of(tag, "sv");
}

bool is_english(std::string_view tag) {
    return is_of(tag, "en");
}

bool is_right_to_left(std::string_view tag) {
    return !tag.empty() && !is_usual(tag) && likely(tag).isRightToLeft() != 0;
}

std::string script_of(std::string_view tag) {
    return is_usual(tag) ? "Latn" : likely(tag).getScript();
}

}  // namespace overens::document
