#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "data/pointer.h"
#include "expression/swedish.h"
#include "form/form.h"
#include "form/messages.h"
#include "schema/compiled.h"

namespace overens::form {

namespace {

using data::Json;
using schema::Next;
using schema::Subschema;

constexpr std::array<std::string_view, 7> question_keys = {"lines", "width",   "unit", "ends",
                                                           "rows",  "follows", "if"};

std::string listed(const std::vector<std::string_view>& names) {
    std::string result;
    for (const std::string_view name : names) (result += result.empty() ? "" : ", ") += name;
    return result;
}

bool is_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '_' || byte == '-';
    });
}

/// What a member's schema says of it, together with the schemas that it refers to; the nearer counts.
struct Whole {
    explicit Whole(const Subschema& member) {
        constexpr int deepest = 100;  // circles are no schemas, and nobody refers so far
        const Subschema* at = &member;
        for (int step = 0; at && step < deepest; ++step, at = at->reference) {
            kinds &= at->kinds;
            if (!choices && at->choices) choices = &*at->choices;
            if (!list && at->list) list = at->list.get();
            if (!object && at->object) object = at->object.get();
            if (at->text) {
                if (!longest && at->text->longest) longest = at->text->longest;
                if (format.empty() && at->text->format) format = at->text->format->name;
            }
            const auto found = at->written->find("x-question");
            if (!put && found != at->written->end()) {
                put = &*found;
                put_in = at;
            }
        }
        // A list of choices is of any kind until it is looked at.
        if (choices) kinds = 0;
    }

    bool is(unsigned wanted) const { return kinds != 0 && (kinds & ~wanted) == 0; }

    unsigned kinds = schema::any_kind;
    const std::vector<schema::Choice>* choices = nullptr;
    const schema::ListRules* list = nullptr;
    const schema::ObjectRules* object = nullptr;
    std::optional<std::uint64_t> longest;
    std::string_view format;
    const Json* put = nullptr;
    const Subschema* put_in = nullptr;
};

class Reader {
 public:
    Reader(const schema::Compiled& compiled, Diagnostics& diagnostics)
        : compiled_(compiled), diagnostics_(diagnostics) {}

    Form read(std::string_view name) {
        const Subschema& root = *compiled_.root;
        form_.name = name;
        form_.title = schema::title_of(root);
        if (!root.written->is_object() || !root.written->contains("x-form") || !root.object) {
            error(Message(messages::no_form, name), root, "", Message(messages::no_form_hint));
            return {};
        }
        texts(root);
        for (const schema::Member& member : root.object->properties) {
            if (member.name == "$schema") continue;
            if (member.name == "formular") {
                identity(*member.schema);
            } else if (auto made = question(member, {})) {
                made->needed = is_needed(*root.object, member.name);
                form_.questions.push_back(std::move(*made));
            }
        }
        if (form_.version.empty())
            error(Message(messages::no_version), root, "", Message(messages::no_version_hint));
        if (form_.reference.name.empty())
            error(Message(messages::no_reference), root, "", Message(messages::no_reference_hint));
        follow();
        return std::move(form_);
    }

 private:
    static bool is_needed(const schema::ObjectRules& object, const std::string& name) {
        return std::ranges::find(object.required, name) != object.required.end();
    }

    void texts(const Subschema& root) {
        const Json& put = (*root.written)["x-form"];
        for (const auto& [key, value] : put.items()) {
            const std::string pointer = "/x-form/" + data::escaped(key);
            if (key != "texts") {
                unknown(key, "x-form", root, pointer, {"texts"});
            } else if (!value.is_object()) {
                error(Message(messages::wrong_value, key, messages::a_text), root, pointer);
            } else {
                for (const auto& [word, text] : value.items()) {
                    const std::string at = data::pointer_to(pointer, word);
                    if (!is_name(word)) {
                        error(Message(messages::bad_name, word), root, at, Message(messages::bad_name_hint));
                    } else if (!text.is_string()) {
                        error(Message(messages::wrong_value, word, messages::a_text), root, at);
                    } else {
                        form_.texts[word] = text.get<std::string>();
                    }
                }
            }
        }
    }

    /// The constant of `version`, and the reference, wherever in the chain of references they stand.
    void identity(const Subschema& member) {
        constexpr int deepest = 100;
        const Subschema* at = &member;
        for (int step = 0; at && step < deepest; ++step, at = at->reference) {
            if (!at->object) continue;
            for (const schema::Member& part : at->object->properties) {
                const Json* constant = part.schema->constant;
                if (part.name == "version" && form_.version.empty() && constant && constant->is_string())
                    form_.version = constant->get<std::string>();
                if (part.name != "referens" || !form_.reference.name.empty()) continue;
                if (auto made = question(part, "formular")) form_.reference = std::move(*made);
            }
        }
    }

    std::optional<Question> question(const schema::Member& member, const std::string& inside) {
        const Subschema& written = *member.schema;
        if (!is_name(member.name)) {
            error(Message(messages::bad_name, member.name), written, "", Message(messages::bad_name_hint));
            return std::nullopt;
        }
        Question made;
        made.name = inside.empty() ? member.name : inside + "." + member.name;
        made.text = schema::title_of(written);
        made.hint = written.description;  // what a type is described by is for those who write data
        if (made.text.empty()) error(Message(messages::no_title, member.name), written, "");
        const Whole whole(written);
        if (!kind(made, whole, written)) {
            error(Message(messages::unasked, member.name), written, "", Message(messages::unasked_hint));
            return std::nullopt;
        }
        if (whole.put) put(made, whole);
        return made;
    }

    bool kind(Question& made, const Whole& whole, const Subschema& written) {
        if (whole.choices) {
            made.kind = AnswerKind::one_of;
            return choices(*whole.choices, made, written);
        }
        if (whole.is(schema::boolean_kind)) {
            made.kind = AnswerKind::one_of;
            made.boolean = true;
            made.choices = {{"ja", "Ja"}, {"nej", "Nej"}};
            return true;
        }
        if (whole.is(schema::text_kind)) {
            made.kind = whole.format == "date" ? AnswerKind::date : AnswerKind::text;
            made.format = whole.format;
            made.longest = static_cast<std::size_t>(whole.longest.value_or(0));
            return true;
        }
        if (whole.is(schema::number_kind)) {
            made.kind = AnswerKind::number;
            made.integer = whole.is(schema::integer_kind);
            return true;
        }
        const bool is_inner = made.name.find('.') != std::string::npos;
        if (is_inner) return false;
        if (whole.is(schema::list_kind) && whole.list && whole.list->rest) return list(made, whole);
        return whole.is(schema::object_kind) && whole.object && grid(made, *whole.object);
    }

    bool choices(const std::vector<schema::Choice>& values, Question& made, const Subschema& written) {
        for (const schema::Choice& choice : values) {
            std::string code;
            if (choice.value->is_string()) {
                code = choice.value->get<std::string>();
            } else if (choice.value->is_number_integer() && *choice.value >= 0) {
                code = choice.value->dump();
                made.number = true;
            }
            if (!is_name(code)) return false;
            if (choice.title.empty() && choice.value->is_string())
                error(Message(messages::no_choice_title, code), written, "");
            // Beside its box a choice begins a line, wherever else its words stand inside one.
            made.choices.push_back(
                {code, choice.title.empty() ? code : expression::with_capital(choice.title)});
        }
        return !made.choices.empty();
    }

    bool list(Question& made, const Whole& whole) {
        const Subschema& element = *whole.list->rest;
        const Whole each(element);
        if (each.choices) {
            made.kind = AnswerKind::several_of;
            return choices(*each.choices, made, element) && !made.number;
        }
        if (!each.is(schema::object_kind) || !each.object) return false;
        made.kind = AnswerKind::records;
        made.records = 3;
        return parts(made, *each.object);
    }

    bool grid(Question& made, const schema::ObjectRules& object) {
        made.kind = AnswerKind::grid;
        if (!parts(made, object)) return false;
        made.choices = made.parts.front().choices;
        made.number = made.parts.front().number;
        return std::ranges::all_of(made.parts, [&](const Question& row) {
            return row.kind == AnswerKind::one_of && !row.boolean &&
                   std::ranges::equal(row.choices, made.choices, {}, &Choice::code, &Choice::code);
        });
    }

    bool parts(Question& made, const schema::ObjectRules& object) {
        for (const schema::Member& member : object.properties) {
            auto part = question(member, made.name);
            if (!part) return false;
            part->needed = is_needed(object, member.name);
            made.parts.push_back(std::move(*part));
        }
        return !made.parts.empty();
    }

    void put(Question& made, const Whole& whole) {
        const Subschema& in = *whole.put_in;
        for (const auto& [key, value] : whole.put->items()) {
            const std::string pointer = "/x-question/" + data::escaped(key);
            if (key == "lines") {
                made.lines = static_cast<int>(count(key, value, 1, 60, in, pointer));
            } else if (key == "width") {
                made.width = Length::millimetres(static_cast<double>(count(key, value, 8, 170, in, pointer)));
            } else if (key == "rows") {
                made.records = static_cast<std::size_t>(count(key, value, 1, 40, in, pointer));
            } else if (key == "unit") {
                made.unit = text(key, value, in, pointer);
            } else if (key == "follows") {
                made.follows = text(key, value, in, pointer);
            } else if (key == "ends") {
                const bool two =
                    value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string();
                if (two) {
                    made.least = value[0].get<std::string>();
                    made.most = value[1].get<std::string>();
                } else {
                    error(Message(messages::wrong_value, key, messages::two_texts), in, pointer);
                }
            } else if (key == "if") {
                const bool codes = value.is_array() && std::ranges::all_of(value, [](const Json& one) {
                                       return one.is_string();
                                   });
                if (!codes) error(Message(messages::wrong_value, key, messages::codes), in, pointer);
                if (codes) made.if_codes = value.get<std::vector<std::string>>();
            } else {
                unknown(key, "x-question", in, pointer, {question_keys.begin(), question_keys.end()});
            }
        }
    }

    std::int64_t count(const std::string& key, const Json& value, std::int64_t least, std::int64_t most,
                       const Subschema& in, const std::string& pointer) {
        if (value.is_number_integer() && value >= least && value <= most) return value.get<std::int64_t>();
        diagnostics_.add({.message = Message(messages::wrong_value, key, messages::a_whole_number),
                          .place = place(in, pointer),
                          .hint = Message(messages::a_count_hint, least, most)});
        return least;
    }

    std::string text(const std::string& key, const Json& value, const Subschema& in,
                     const std::string& pointer) {
        if (value.is_string()) return value.get<std::string>();
        error(Message(messages::wrong_value, key, messages::a_text), in, pointer);
        return {};
    }

    /// What follows a question stands after it, with nothing between but what follows it, too.
    void follow() {
        for (std::size_t at = 0; at < form_.questions.size(); ++at) {
            const Question& one = form_.questions[at];
            if (one.follows.empty()) continue;
            const Subschema& in = *compiled_.root;
            const std::string pointer = data::pointer_to("/properties", one.name);
            std::size_t before = at;
            while (before > 0 && form_.questions[before].name != one.follows) --before;
            const Question& first = form_.questions[before];
            if (first.name != one.follows || before == at) {
                error(Message(messages::follows_none, one.name, one.follows), in, pointer);
                continue;
            }
            for (std::size_t between = before + 1; between < at; ++between) {
                if (form_.questions[between].follows.empty()) {
                    error(Message(messages::follows_far, one.name, one.follows), in, pointer);
                    break;
                }
            }
            for (const std::string& code : one.if_codes) {
                if (!first.choice(code)) error(Message(messages::no_code, code, first.name), in, pointer);
            }
        }
    }

    void unknown(const std::string& key, std::string_view where, const Subschema& in,
                 const std::string& pointer, const std::vector<std::string_view>& known) {
        error(Message(messages::unknown_key, key, where), in, pointer,
              Message(messages::known_keys, listed(known)));
    }

    Place place(const Subschema& in, const std::string& pointer) const {
        return compiled_.documents[in.document].place(in.pointer + pointer);
    }

    void error(Message message, const Subschema& in, const std::string& pointer,
               std::optional<Message> hint = std::nullopt) {
        diagnostics_.add(
            {.message = std::move(message), .place = place(in, pointer), .hint = std::move(hint)});
    }

    const schema::Compiled& compiled_;
    Diagnostics& diagnostics_;
    Form form_;
};

}  // namespace

std::optional<Form> read_form(const schema::Schema& schema, std::string_view name, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    Form form = Reader(schema.compiled(), diagnostics).read(name);
    if (diagnostics.errors() > before) return std::nullopt;
    return form;
}

}  // namespace overens::form
