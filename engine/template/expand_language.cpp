// The language of a place, and what has to be kept apart where directions meet.
#include <utility>

#include "document/direction.h"
#include "document/language.h"
#include "template/expansion.h"
#include "template/messages.h"

namespace overens::templates {

std::string Expansion::language_of(const Words& words) {
    std::string tag = this->words(words);
    if (document::is_language(tag)) return tag;
    error(Message(messages::value_wrong, tag, words.name), words.place,
          Message(messages::value_language_hint));
    return language;
}

void Expansion::value(const std::string& text, const Look& look, InlineText& out) const {
    if (backward || document::may_turn(text))
        out.apart(text, look);
    else
        out.text(text, look);
}

Speaking::Speaking(Expansion& expansion, const Words& words)
    : expansion_(expansion), language_(expansion.language), backward_(expansion.backward) {
    expansion.language = expansion.language_of(words);
    expansion.backward = document::is_right_to_left(expansion.language);
}

Speaking::~Speaking() {
    expansion_.language = std::move(language_);
    expansion_.backward = backward_;
}

}  // namespace overens::templates
