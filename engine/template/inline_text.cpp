#include "template/inline_text.h"

#include <utility>

#include "data/unicode.h"
#include "document/direction.h"

namespace overens::templates {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// How many bytes of white space, control characters or characters that no document may hold stand at `at`; 0
/// if none.
std::size_t blank_at(std::string_view text, std::size_t at) {
    const unsigned byte = byte_at(text, at);
    if (byte > 0x20 && byte < 0x7F) return 0;
    if (byte <= 0x20 || byte == 0x7F) return 1;
    if (byte == 0xC2 && byte_at(text, at + 1) < 0xA0) return 2;  // U+0080 … U+009F
    if (byte == 0xE2 && byte_at(text, at + 1) == 0x80 && (byte_at(text, at + 2) & 0xFEU) == 0xA8) return 3;
    if (byte == 0xEF && byte_at(text, at + 1) == 0xBF && byte_at(text, at + 2) >= 0xBE) return 3;
    return 0;
}

bool same_look(const document::Text& text, const Look& look) {
    return text.strong == look.strong && text.emphasised == look.emphasised &&
           text.language == look.language && text.expansion == look.expansion;
}

constexpr unsigned first_combining_byte = 0xCC;  // U+0300

}  // namespace

void InlineText::append(document::Text& to, std::string_view text) {
    const bool may_combine = byte_at(text, 0) >= first_combining_byte && !to.text.empty();
    to.text += text;
    if (may_combine) data::normalise(to.text);
}

void InlineText::space() {
    if (pending_space_ && !fresh_) {
        document::Text* last = link_ && link_->text.empty() && !items_.empty()
                                   ? std::get_if<document::Text>(&items_.back())
                                   : last_text();
        if (last && !last->expansion.empty()) {
            // What an abbreviation stands for is heard without the space after it.
            document::Text after = *last;
            after.text = " ";
            after.expansion.clear();
            if (link_ && !link_->text.empty())
                link_->text.push_back(std::move(after));
            else
                items_.emplace_back(std::move(after));
        } else if (last) {
            last->text += ' ';
        } else {
            items_.emplace_back(document::Text{.text = " "});
        }
    }
    pending_space_ = false;
    fresh_ = false;
}

void InlineText::run(std::string_view text, const Look& look) {
    space();
    for (const std::string_view mark : std::exchange(pending_marks_, {})) add(mark, look);
    add(text, look);
}

document::Text* InlineText::last_text() {
    if (link_) return link_->text.empty() ? nullptr : &link_->text.back();
    return items_.empty() ? nullptr : std::get_if<document::Text>(&items_.back());
}

void InlineText::add(std::string_view text, const Look& look) {
    after_apart_ = false;
    document::Text* last = last_text();
    if (last && same_look(*last, look)) return append(*last, text);
    document::Text made{std::string(text), look.strong, look.emphasised, std::string(look.language),
                        std::string(look.expansion)};
    if (link_) {
        link_->text.push_back(std::move(made));
    } else {
        items_.emplace_back(std::move(made));
    }
}

void InlineText::text(std::string_view text, const Look& look) {
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t blank = blank_at(text, at)) {
            pending_space_ = true;
            at += blank;
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && blank_at(text, at) == 0) ++at;
        run(text.substr(start, at - start), look);
    }
}

void InlineText::close_isolate(const Look& look) {
    if (pending_marks_.empty())
        add(document::isolate_end, look);
    else
        pending_marks_.pop_back();
}

void InlineText::apart(std::string_view text, const Look& look) {
    document::Text* last = after_apart_ ? last_text() : nullptr;
    if (last && last->text.ends_with(document::isolate_end)) {
        last->text.resize(last->text.size() - document::isolate_end.size());
    } else {
        open_isolate(document::isolate_by_content);
    }
    this->text(text, look);
    const bool said = pending_marks_.empty();
    close_isolate(look);
    after_apart_ = said;
}

void InlineText::line_break() {
    after_apart_ = false;
    pending_space_ = false;
    if (fresh_) return;
    items_.emplace_back(document::LineBreak{});
    fresh_ = true;
}

void InlineText::atom(document::Inline one) {
    space();
    for (const std::string_view mark : std::exchange(pending_marks_, {})) add(mark, {});
    after_apart_ = false;
    items_.push_back(std::move(one));
}

void InlineText::footnote(document::Footnote note) {
    pending_space_ = false;
    atom(std::move(note));
}

void InlineText::open_link(std::string target) {
    after_apart_ = false;
    link_ = document::Link{std::move(target), {}};
}

void InlineText::close_link() {
    after_apart_ = false;
    if (link_ && !link_->text.empty()) items_.emplace_back(std::move(*link_));
    link_.reset();
}

document::Inlines InlineText::finish() {
    while (!items_.empty() && std::holds_alternative<document::LineBreak>(items_.back())) items_.pop_back();
    pending_space_ = false;
    fresh_ = true;
    return std::exchange(items_, {});
}

std::string InlineText::finish_plain() {
    std::string result;
    for (const document::Inline& one : finish()) {
        if (const auto* text = std::get_if<document::Text>(&one)) result += text->text;
    }
    return result;
}

}  // namespace overens::templates
