#include "data/spots.h"

#include "data/scan.h"

namespace overens::data {

Spot find_spots(std::string_view text) {
    Scanner scanner(text);
    std::vector<Spot> open(1);  // the innermost last; the first one only holds the whole
    Token name;
    Token last;
    for (Token token = scanner.next(); token.kind != TokenKind::end; token = scanner.next()) {
        Spot spot{token.offset, token.length, name.offset, name.length, {}};
        switch (token.kind) {
            case TokenKind::open_object:
            case TokenKind::open_list:
                open.push_back(std::move(spot));
                name = {};
                break;
            case TokenKind::close_object:
            case TokenKind::close_list: {
                if (open.size() < 2) break;
                Spot closed = std::move(open.back());
                open.pop_back();
                closed.length = token.end() - closed.offset;
                open.back().children.push_back(std::move(closed));
                break;
            }
            case TokenKind::colon:
                // What was taken for a value is the name of the next one.
                if (!open.back().children.empty()) open.back().children.pop_back();
                name = last;
                break;
            case TokenKind::comma:
                break;
            default:
                open.back().children.push_back(std::move(spot));
                name = {};
        }
        last = token;
    }
    if (open.front().children.empty()) return {};
    return std::move(open.front().children.front());
}

}  // namespace overens::data
