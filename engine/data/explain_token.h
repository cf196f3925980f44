#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "data/scan.h"

namespace overens::data {

/// Something wrong inside one token, or with the whole of it.
struct TokenFault {
    std::size_t offset = 0;
    std::size_t length = 0;
    Message message;
    std::optional<Message> hint = std::nullopt;
};

/// Has a `text` token its closing quotation mark?
bool is_closed(std::string_view text, const Token& token);

/// What keeps a text, number or word from being JSON; nothing if it is.
std::vector<TokenFault> faults_of(std::string_view text, const Token& token, bool is_name);

/// A token as messages show it: without quotes, cut if it is long.
std::string shown_token(std::string_view text, const Token& token);

}  // namespace overens::data
