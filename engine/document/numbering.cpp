#include "document/numbering.h"

#include <array>
#include <map>
#include <string_view>

#include "document/walk.h"
#include "document/words.h"

namespace overens::document {

namespace {

constexpr std::size_t most_levels = 3;

/// Counts headings, level by level.
class Counter {
 public:
    std::string next(const Heading& heading) {
        const auto level = static_cast<std::size_t>(heading.level < 1 ? 0 : heading.level - 1);
        if (level >= most_levels) return {};
        bool has_number = heading.numbered;
        for (std::size_t above = 0; above < level; ++above) has_number = has_number && numbered_[above];
        for (std::size_t below = level + 1; below < most_levels; ++below) counts_[below] = 0;
        numbered_[level] = has_number;
        if (!has_number) return {};
        ++counts_[level];
        std::string number;
        for (std::size_t above = 0; above <= level; ++above) {
            number += (above > 0 ? "." : "") + std::to_string(counts_[above]);
        }
        return number;
    }

 private:
    std::array<int, most_levels> counts_ = {};
    std::array<bool, most_levels> numbered_ = {};
};

}  // namespace

void number_headings(Document& document) {
    Counter counter;
    std::vector<Heading*> headings;
    std::vector<Contents*> contents;
    bool refers = false;
    walk(
        document.blocks,
        [&](Block& block) {
            if (auto* heading = std::get_if<Heading>(&block)) {
                heading->number = counter.next(*heading);
                headings.push_back(heading);
            } else if (auto* list = std::get_if<Contents>(&block)) {
                contents.push_back(list);
            }
        },
        [&](Inlines& content) {
            for (const Inline& one : content) refers = refers || std::holds_alternative<Held<Reference>>(one);
        });

    int unnamed = 0;
    for (Contents* list : contents) {
        list->entries.clear();
        for (Heading* heading : headings) {
            if (heading->level > list->levels) continue;
            if (heading->id.empty()) heading->id = "rubrik_" + std::to_string(++unnamed);
            list->entries.push_back({heading->level, heading->id, heading->number, plain(heading->content)});
        }
    }
    if (!refers) return;
    std::map<std::string_view, const Heading*> by_id;
    for (const Heading* heading : headings) {
        if (!heading->id.empty()) by_id.emplace(heading->id, heading);
    }
    walk(
        document.blocks, [](Block&) {},
        [&](Inlines& content) {
            for (Inline& one : content) {
                auto* held = std::get_if<Held<Reference>>(&one);
                if (!held) continue;
                Reference* reference = &**held;
                const auto found = by_id.find(reference->target);
                if (found == by_id.end()) continue;
                const Heading& heading = *found->second;
                const std::string title = plain(heading.content);
                if (reference->show == Reference::Show::number) reference->text.text = heading.number;
                if (reference->show == Reference::Show::title) reference->text.text = title;
                reference->description = titled(heading.number, title);
            }
        });
}

bool asks_for_pages(const Document& document) {
    bool asks = false;
    walk(
        document.blocks, [&](const Block& block) { asks = asks || std::holds_alternative<Contents>(block); },
        [&](const Inlines& content) {
            for (const Inline& one : content) {
                const auto* reference = std::get_if<Held<Reference>>(&one);
                asks = asks || (reference && (*reference)->show == Reference::Show::page);
            }
        });
    return asks;
}

}  // namespace overens::document
