#include "judge/content.h"

#include <cctype>
#include <set>

namespace overens::testing {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

std::string as_json_string(std::string_view bytes) {
    std::string result = "b:";
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        result += hex_digits[byte >> 4U];
        result += hex_digits[byte & 15U];
    }
    return result;
}

/// Reads a content stream (ISO 32000-1, 7.8.2) token by token.
class Parser {
 public:
    explicit Parser(std::string_view text) : text_(text) {}

    std::vector<Operation> read() {
        std::vector<Operation> result;
        std::vector<Json> operands;
        while (skip_blanks(), at_ < text_.size()) {
            if (starts_operand()) {
                operands.push_back(value());
                continue;
            }
            std::string word(regular());
            if (word.empty()) {
                word = text_[at_++];
            } else if (word == "ID") {
                const std::size_t end = text_.find("EI", at_);
                at_ = end == std::string_view::npos ? text_.size() : end;
            }
            result.push_back({std::move(word), std::move(operands)});
            operands.clear();
        }
        return result;
    }

 private:
    static bool blank(char letter) {
        return std::string_view(" \t\r\n\f\0", 6).find(letter) != std::string_view::npos;
    }
    static bool delimiter(char letter) {
        return std::string_view("()<>[]{}/%").find(letter) != std::string_view::npos;
    }
    bool at(std::string_view what) const { return text_.substr(at_, what.size()) == what; }

    void skip_blanks() {
        while (at_ < text_.size()) {
            if (blank(text_[at_]))
                ++at_;
            else if (text_[at_] == '%')
                at_ = std::min(text_.find('\n', at_), text_.size());
            else
                return;
        }
    }

    bool starts_operand() const {
        const char letter = text_[at_];
        return letter == '/' || letter == '(' || letter == '[' || letter == '<' || letter == '+' ||
               letter == '-' || letter == '.' || std::isdigit(static_cast<unsigned char>(letter)) != 0 ||
               word_is("true") || word_is("false") || word_is("null");
    }

    bool word_is(std::string_view word) const {
        const std::size_t end = at_ + word.size();
        return at(word) && (end >= text_.size() || blank(text_[end]) || delimiter(text_[end]));
    }

    std::string_view regular() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && !blank(text_[at_]) && !delimiter(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }

    Json value(int depth = 0) {
        skip_blanks();
        if (at_ >= text_.size() || depth > 32) return nullptr;
        if (at("<<")) return dictionary(depth);
        switch (text_[at_]) {
            case '<':
                return hexadecimal();
            case '(':
                return literal();
            case '/':
                ++at_;
                return "/" + std::string(regular());
            case '[': {
                ++at_;
                Json array = Json::array();
                while (skip_blanks(), at_ < text_.size() && text_[at_] != ']')
                    array.push_back(value(depth + 1));
                ++at_;
                return array;
            }
            default:
                break;
        }
        const std::string word(regular());
        if (word.empty()) return ++at_, nullptr;
        if (word == "true" || word == "false") return word == "true";
        if (word.find('.') != std::string::npos) return std::strtod(word.c_str(), nullptr);
        return std::strtoll(word.c_str(), nullptr, 10);
    }

    Json dictionary(int depth) {
        at_ += 2;
        Json result = Json::object();
        while (skip_blanks(), at_ < text_.size() && !at(">>")) {
            const Json key = value(depth + 1);
            if (!key.is_string()) break;
            result[key.get<std::string>()] = value(depth + 1);
        }
        at_ += 2;
        return result;
    }

    Json hexadecimal() {
        std::string result = "b:";
        for (++at_; at_ < text_.size() && text_[at_] != '>'; ++at_) {
            if (!blank(text_[at_]))
                result += static_cast<char>(std::tolower(static_cast<unsigned char>(text_[at_])));
        }
        ++at_;
        if (result.size() % 2 == 1) result += '0';
        return result;
    }

    Json literal() {
        std::string bytes;
        int depth = 1;
        for (++at_; at_ < text_.size(); ++at_) {
            char letter = text_[at_];
            if (letter == '(') ++depth;
            if (letter == ')' && --depth == 0) break;
            if (letter == '\r') letter = '\n';
            if (letter == '\\' && at_ + 1 < text_.size()) {
                letter = text_[++at_];
                if (letter == 'r')
                    letter = '\r';
                else if (letter == 'n')
                    letter = '\n';
            }
            bytes += letter;
        }
        ++at_;
        return as_json_string(bytes);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

/// Follows operations into forms.
class Walker {
 public:
    Walker(const PdfFile& file, std::vector<Step>& steps) : file_(file), steps_(steps) {}

    void walk(const std::string& data, const Json& resources, int form) {
        for (Operation& operation : parse_content(data)) {
            const std::string& name = operation.name;
            const Json first = operation.operands.empty() ? Json() : operation.operands.front();
            if (name == "BDC" || name == "BMC") marks_.push_back(mark(operation, resources));
            if (name == "BT") in_text_ = true;
            if (name == "q") ++depth_, kept_.emplace_back(font_, rendering_);
            if (name == "Tf" && first.is_string()) {
                font_ =
                    &file_.get(file_.get(resources, "/Font"), first.get_ref<const std::string&>().c_str());
            }
            if (name == "Tr" && first.is_number()) rendering_ = first.get<int>();
            steps_.push_back({operation, marks_, font_, rendering_, in_text_, depth_, form});
            if (name == "ET") in_text_ = false;
            if (name == "EMC" && !marks_.empty()) marks_.pop_back();
            if (name == "Q" && !kept_.empty()) {
                --depth_;
                std::tie(font_, rendering_) = kept_.back();
                kept_.pop_back();
            }
            if (name == "Do" && first.is_string()) {
                const Json& reference = PdfFile::raw(file_.get(resources, "/XObject"),
                                                     first.get_ref<const std::string&>().c_str());
                const PdfObject* object = file_.object(reference);
                if (object && object->data && is_name(PdfFile::raw(object->value, "/Subtype"), "/Form") &&
                    open_.insert(object).second) {
                    walk(*object->data, file_.get(object->value, "/Resources"), reference_number(reference));
                    open_.erase(object);
                }
            }
        }
    }

 private:
    Mark mark(const Operation& operation, const Json& resources) const {
        Mark result;
        if (!operation.operands.empty() && operation.operands[0].is_string())
            result.tag = operation.operands[0];
        if (operation.operands.size() > 1) {
            const Json& given = operation.operands[1];
            result.properties = given.is_string() ? file_.get(file_.get(resources, "/Properties"),
                                                              given.get<std::string>().c_str())
                                                  : given;
        }
        return result;
    }

    const PdfFile& file_;
    std::vector<Step>& steps_;
    std::vector<Mark> marks_;
    std::vector<std::pair<const Json*, int>> kept_;
    std::set<const PdfObject*> open_;
    const Json* font_ = nullptr;
    int rendering_ = 0;
    int depth_ = 0;
    bool in_text_ = false;
};

}  // namespace

std::vector<Operation> parse_content(std::string_view data) {
    return Parser(data).read();
}

const Json& inherited(const PdfFile& file, const Json& page, const char* key) {
    const Json* node = &page;
    for (int depth = 0; depth < 50; ++depth) {
        if (node->is_object() && node->contains(key)) return file.get(*node, key);
        const Json& parent = file.get(*node, "/Parent");
        if (parent.is_null()) return parent;
        node = &parent;
    }
    return PdfFile::raw(Json(), key);
}

std::vector<Step> steps_of(const PdfFile& file, const Json& page) {
    std::string data;
    const Json& contents = PdfFile::raw(page, "/Contents");
    const auto take = [&](const Json& reference) {
        if (const PdfObject* object = file.object(reference); object && object->data)
            data += *object->data + '\n';
    };
    take(contents);
    if (const Json& list = file.resolve(contents); list.is_array()) {
        for (const Json& part : list) take(part);
    }
    std::vector<Step> steps;
    Walker(file, steps).walk(data, inherited(file, page, "/Resources"), 0);
    return steps;
}

bool shows_text(const std::string& operation) {
    return operation == "Tj" || operation == "TJ" || operation == "'" || operation == "\"";
}

bool paints(const std::string& operation) {
    static const std::set<std::string> painting = {"S",  "s", "f",  "F",  "f*", "B",
                                                   "B*", "b", "b*", "sh", "EI", "Do"};
    return shows_text(operation) || painting.contains(operation);
}

std::string shown_bytes(const Operation& operation) {
    std::string result;
    const auto take = [&](const Json& value) { result += text_of(value).value_or(""); };
    if (operation.operands.empty()) return result;
    const Json& shown = operation.operands.back();
    if (!shown.is_array())
        take(shown);
    else
        for (const Json& part : shown) take(part);
    return result;
}

}  // namespace overens::testing
