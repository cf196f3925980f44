#include "layout/fallback_fonts.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <utility>

namespace overens::layout {

namespace {

/// A letter with the marks that stand on it: what one font has to have.
struct Cluster {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    UScriptCode script = USCRIPT_COMMON;
    std::u32string characters = {};  ///< those that are seen
    std::size_t family = 0;
};

bool joins(UChar32 character) {
    constexpr auto marks = U_GC_M_MASK;
    return (U_MASK(u_charType(character)) & marks) != 0 || character == 0x200C || character == 0x200D;
}

std::vector<Cluster> clusters_of(std::string_view text) {
    std::vector<Cluster> result;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const auto begin = static_cast<std::uint32_t>(at);
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        if (result.empty() || !joins(character)) {
            UErrorCode status = U_ZERO_ERROR;
            result.push_back({.begin = begin, .script = uscript_getScript(character, &status)});
        }
        result.back().end = static_cast<std::uint32_t>(at);
        if (!u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            result.back().characters += static_cast<char32_t>(character);
    }
    return result;
}

bool has_all(const Font& font, const Cluster& cluster) {
    return std::ranges::all_of(cluster.characters, [&](char32_t one) { return font.has(one); });
}

bool is_neutral(const Cluster& cluster) {
    return cluster.script == USCRIPT_COMMON || cluster.script == USCRIPT_INHERITED ||
           cluster.script == USCRIPT_UNKNOWN;
}

/// Finds a family for each cluster.
class Chooser {
 public:
    Chooser(const Font& own, std::size_t face, const FallbackFonts& fallbacks)
        : own_(own), face_(face), fallbacks_(fallbacks) {}

    void choose(std::vector<Cluster>& clusters) const {
        for (Cluster& cluster : clusters) {
            if (!is_neutral(cluster)) cluster.family = find(cluster, cluster.script);
        }
        const Cluster* before = nullptr;
        for (auto cluster = clusters.begin(); cluster != clusters.end(); ++cluster) {
            if (!is_neutral(*cluster)) {
                before = &*cluster;
                continue;
            }
            const auto next =
                std::find_if(cluster, clusters.end(), [](auto& one) { return !is_neutral(one); });
            const Cluster* after = next == clusters.end() ? nullptr : &*next;
            cluster->family = neutral(*cluster, before ? before : after);
        }
    }

 private:
    std::size_t neutral(const Cluster& cluster, const Cluster* near) const {
        if (near && near->family > 0 && has_all(*fallbacks_.font({near->family, face_}), cluster))
            return near->family;
        if (has_all(own_, cluster)) return 0;
        const std::size_t common = find(cluster, USCRIPT_COMMON);
        return common == 0 && near ? find(cluster, near->script) : common;
    }

    std::size_t find(const Cluster& cluster, UScriptCode script) const {
        if (has_all(own_, cluster)) return 0;
        for (const std::size_t family : fallbacks_.families(script)) {
            if (has_all(*fallbacks_.font({family, face_}), cluster)) return family;
        }
        return 0;
    }

    const Font& own_;
    std::size_t face_;
    const FallbackFonts& fallbacks_;
};

}  // namespace

FallbackFonts::FallbackFonts(const World& world, std::vector<document::FallbackFont> families)
    : world_(world), families_(std::move(families)) {}

std::vector<std::size_t> FallbackFonts::families(int script) const {
    std::vector<std::size_t> result;
    const std::string_view name = uscript_getShortName(static_cast<UScriptCode>(script));
    for (std::size_t at = 0; at < families_.size(); ++at) {
        if (families_[at].script == name) result.push_back(at + 1);
    }
    return result;
}

std::shared_ptr<const Font> FallbackFonts::font(Face face) const {
    const document::FontFamily& family = look(face.family).family;
    const std::string* const files[] = {&family.regular, &family.bold, &family.italic, &family.bold_italic};
    const std::string& file = *files[face.index];
    const std::lock_guard lock(loading_);
    std::shared_ptr<const Font>& font = fonts_[file];
    if (!font) font = load_font(world_, file, family);
    return font;
}

std::vector<FontRun> part_by_fonts(std::string_view text, const Font& own, std::size_t face,
                                   const FallbackFonts& fallbacks) {
    std::vector<Cluster> clusters = clusters_of(text);
    Chooser(own, face, fallbacks).choose(clusters);
    std::vector<FontRun> runs;
    for (const Cluster& cluster : clusters) {
        if (runs.empty() || runs.back().family != cluster.family)
            runs.push_back({cluster.begin, cluster.end, cluster.family});
        runs.back().end = cluster.end;
    }
    return runs;
}

}  // namespace overens::layout
