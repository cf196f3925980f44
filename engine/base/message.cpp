#include "base/message.h"

namespace overens {

std::string Message::in(Language language) const {
    const std::string_view text = text_->in(language);
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool placeholder = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}' &&
                                 text[at + 1] >= '0' && text[at + 1] <= '9';
        if (!placeholder) {
            result += text[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[at + 1] - '0');
        if (index < arguments_.size()) result += arguments_[index].in(language);
        at += 2;
    }
    return result;
}

}  // namespace overens
