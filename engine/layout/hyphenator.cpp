// Patterns in libhyphen's format: the first line names the encoding (Debian's Swedish ones are ISO8859-1),
// then a pattern a line. libhyphen takes words in that encoding and in small letters.
#include "layout/hyphenator.h"

#include <hyphen.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <utility>

#include "base/diagnostic.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

constexpr std::size_t longest_word = 200;

[[noreturn]] void fail(const std::string& file_name) {
    throw Failure(FailureKind::machine, {.message = {messages::patterns_broken, file_name}});
}

/// The replacements that libhyphen allocates where parting changes the spelling (`tillåt-` + `låta`).
struct Replacements {
    char** texts = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    std::size_t size = 0;

    explicit Replacements(std::size_t letters) : size(letters) {}
    Replacements(const Replacements&) = delete;
    Replacements& operator=(const Replacements&) = delete;
    ~Replacements() {
        if (texts) {
            for (std::size_t at = 0; at < size; ++at) std::free(texts[at]);
        }
        std::free(static_cast<void*>(texts));
        std::free(positions);
        std::free(cuts);
    }
    bool at(std::size_t letter) const { return texts && letter < size && texts[letter]; }
};

}  // namespace

struct Hyphenator::Patterns {
    std::string file_name;
    std::string bytes;
    std::once_flag reading;
    HyphenDict* dictionary = nullptr;

    Patterns() = default;
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;
    ~Patterns() {
        if (dictionary) hnj_hyphen_free(dictionary);
    }

    HyphenDict& read() {
        std::call_once(reading, [&] {
            std::FILE* file = fmemopen(bytes.data(), bytes.size(), "r");
            if (!file) fail(file_name);
            dictionary = hnj_hyphen_load_file(file);
            std::fclose(file);
            if (!dictionary) fail(file_name);
            bytes = {};
        });
        return *dictionary;
    }
};

Hyphenator::Hyphenator(const std::string& file_name, std::string bytes)
    : patterns_(std::make_unique<Patterns>()) {
    // libhyphen takes any first line for an encoding: only one that is known shows that these are patterns.
    if (!bytes.starts_with("ISO8859-1\n") && !bytes.starts_with("UTF-8\n")) fail(file_name);
    patterns_->file_name = file_name;
    patterns_->bytes = std::move(bytes);
}

Hyphenator::~Hyphenator() = default;

std::vector<std::uint32_t> Hyphenator::points(std::string_view word) const {
    if (word.size() < least_before + least_after) return {};
    std::vector<std::uint32_t> ends;  // byte offset after each letter
    std::string small;
    HyphenDict& dictionary = patterns_->read();
    const bool utf8 = dictionary.utf8 != 0;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(word.data());
    const auto size = static_cast<std::int32_t>(word.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(bytes, at, size, letter);
        if (letter < 0 || ends.size() >= longest_word) return {};
        letter = u_tolower(letter);
        if (utf8) {
            std::uint8_t buffer[U8_MAX_LENGTH];
            std::int32_t used = 0;
            U8_APPEND_UNSAFE(buffer, used, letter);
            small.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(used));
        } else if (letter <= 0xFF) {
            small += static_cast<char>(letter);
        } else {
            return {};
        }
        ends.push_back(static_cast<std::uint32_t>(at));
    }
    if (ends.size() < least_before + least_after) return {};

    std::string marks(small.size() + 5, '\0');
    Replacements replacements(small.size());
    if (hnj_hyphen_hyphenate2(&dictionary, small.c_str(), static_cast<int>(small.size()), marks.data(),
                              nullptr, &replacements.texts, &replacements.positions,
                              &replacements.cuts) != 0) {
        return {};
    }
    std::vector<std::uint32_t> result;
    for (std::size_t letter = least_before - 1; letter + least_after < ends.size(); ++letter) {
        // Where parting changes the spelling the line is not parted, so that the text stays what it is.
        if ((marks[letter] & 1) != 0 && !replacements.at(letter)) result.push_back(ends[letter]);
    }
    return result;
}

std::shared_ptr<const Hyphenator> load_hyphenator(const World& world) {
    const std::string file = "hyph_sv_SE.dic";
    const auto path = world.find(Asset::hyphenation, file);
    if (!path) {
        throw Failure(FailureKind::machine,
                      {.message = {messages::patterns_missing, file},
                       .hint = Message(messages::font_hint, world.places(Asset::hyphenation), "hyphen-sv")});
    }
    return std::make_shared<const Hyphenator>(file, world.read(*path));
}

}  // namespace overens::layout
