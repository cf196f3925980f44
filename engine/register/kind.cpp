#include "register/kind.h"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "data/case_reference.h"
#include "data/organisationsnummer.h"
#include "data/personnummer.h"
#include "data/pointer.h"
#include "register/messages.h"
#include "schema/compiled.h"

namespace overens::registry {

using data::Json;

namespace {

constexpr std::string_view keyword = "x-register";

/// Reads what the schema says, and proves each path against what the schema promises.
class Reader {
 public:
    Reader(const schema::Schema& schema, std::string_view name, Diagnostics& diagnostics)
        : schema_(schema), diagnostics_(diagnostics) {
        kind_.name = name;
        kind_.title = schema.title();
    }

    std::optional<Kind> read() {
        const schema::Subschema& root = *schema_.compiled().root;
        const Json* said = data::child(*root.written, keyword);
        if (!said) return std::nullopt;
        at_ = data::pointer_to(root.pointer, keyword);
        for (const auto& [name, value] : said->items()) {
            const std::string at = data::pointer_to(at_, name);
            if (name == "key") {
                kind_.keys = alternatives(value, at);
            } else if (name == "name") {
                kind_.names = alternatives(value, at);
            } else if (name == "find") {
                kind_.finds = members(value, at);
            } else if (name == "bears") {
                kind_.bears = member(value, at);
            } else if (name == "issues") {
                read_issues(value, at);
            } else {
                wrong(at);
            }
        }
        if (!said->contains("key")) wrong(at_);
        if (failed_) return std::nullopt;
        return std::move(kind_);
    }

 private:
    void wrong(const std::string& at) {
        failed_ = true;
        const auto& document = schema_.compiled().documents[schema_.compiled().root->document];
        diagnostics_.add(
            {.message = Message(messages::kind_wrong), .place = document.place(at), .pointer = at});
    }

    std::optional<Member> member(const Json& path, const std::string& at) {
        if (!path.is_string()) {
            wrong(at);
            return std::nullopt;
        }
        Member result;
        expression::Type type = schema_.type();
        std::string rest = path.get<std::string>();
        while (true) {
            const std::string step = rest.substr(0, rest.find('.'));
            const expression::Field* field = type.field(step);
            if (!field) {
                wrong(at);
                return std::nullopt;
            }
            result.steps.push_back(step);
            result.label = field->title.empty() ? field->name : field->title;
            result.format = field->type.format;
            type = expression::Type(field->type);
            if (step.size() == rest.size()) return result;
            rest = rest.substr(step.size() + 1);
        }
    }

    std::vector<Member> members(const Json& list, const std::string& at) {
        std::vector<Member> result;
        if (!list.is_array()) wrong(at);
        for (std::size_t index = 0; list.is_array() && index < list.size(); ++index) {
            if (auto one = member(list[index], data::pointer_to(at, index)))
                result.push_back(std::move(*one));
        }
        return result;
    }

    Kind::Alternatives alternatives(const Json& list, const std::string& at) {
        Kind::Alternatives result;
        if (!list.is_array()) wrong(at);
        for (std::size_t index = 0; list.is_array() && index < list.size(); ++index)
            result.push_back(members(list[index], data::pointer_to(at, index)));
        return result;
    }

    void read_issues(const Json& said, const std::string& at) {
        const Json* number = data::child(said, "number");
        const Json* parts = data::child(said, "parts");
        const Json* part = data::child(said, "part");
        auto numbered = number ? member(*number, data::pointer_to(at, "number")) : std::nullopt;
        if (!numbered || (parts == nullptr) != (part == nullptr) || (part && !part->is_string())) {
            wrong(at);
            return;
        }
        kind_.issues = {.number = std::move(*numbered), .parts = std::nullopt, .part = ""};
        if (!parts) return;
        kind_.issues->parts = member(*parts, data::pointer_to(at, "parts"));
        kind_.issues->part = part->get<std::string>();
    }

    const schema::Schema& schema_;
    Diagnostics& diagnostics_;
    Kind kind_;
    std::string at_;
    bool failed_ = false;
};

const Json* find(const std::vector<std::string>& steps, const Json& value) {
    const Json* at = &value;
    for (const std::string& step : steps) {
        at = data::child(*at, step);
        if (!at) return nullptr;
    }
    return at;
}

/// One number is written in several ways, and is still the same.
std::string in_one_way(const Member& member, std::string text) {
    if (member.format == "personnummer") {
        if (const auto number = data::Personnummer::parse_long(text)) return number->text();
    } else if (member.format == "organisationsnummer") {
        if (const auto number = data::Organisationsnummer::parse(text)) return number->text();
    }
    return text;
}

/// The texts of the first alternative that is there as a whole.
std::optional<std::string> first_whole(const Kind::Alternatives& alternatives, const Json& value,
                                       std::string_view between) {
    for (const auto& members : alternatives) {
        std::string joined;
        bool whole = true;
        for (const Member& member : members) {
            const auto text = text_of(member, value);
            whole = whole && text;
            if (text) (joined += joined.empty() ? "" : between) += in_one_way(member, *text);
        }
        if (whole) return joined;
    }
    return std::nullopt;
}

void tell(const data::CaseData& data, const Member& member, Message message, Diagnostics& diagnostics) {
    const std::string pointer = pointer_of(member);
    diagnostics.add({.message = std::move(message), .place = data.place(pointer), .pointer = pointer});
}

/// The references that the file issues; nothing if one cannot be made.
bool issue(const Kind::Issues& issues, const data::CaseData& data, Known& known, Diagnostics& diagnostics) {
    const std::string number = text_of(issues.number, data.value()).value_or("");
    const auto add = [&](const std::string& part) {
        const auto reference = data::case_reference(number, part);
        if (reference) known.issues.push_back({*reference, part});
        return reference.has_value();
    };
    bool all = add("");
    const Json* parts = issues.parts ? find(issues.parts->steps, data.value()) : nullptr;
    for (std::size_t at = 0; all && parts && parts->is_array() && at < parts->size(); ++at) {
        const Json* id = data::child((*parts)[at], issues.part);
        all = !id || !id->is_string() || add(id->get<std::string>());
    }
    std::set<std::string> different;
    for (const Issued& one : known.issues) all = different.insert(counted(one.reference)).second && all;
    if (!all) tell(data, issues.number, Message(messages::no_reference, number), diagnostics);
    return all;
}

}  // namespace

std::optional<Kind> kind_of(const schema::Schema& schema, std::string_view name, Diagnostics& diagnostics) {
    return Reader(schema, name, diagnostics).read();
}

std::string pointer_of(const Member& member) {
    std::string pointer;
    for (const std::string& step : member.steps) pointer = data::pointer_to(pointer, step);
    return pointer;
}

std::optional<std::string> text_of(const Member& member, const Json& value) {
    const Json* found = find(member.steps, value);
    if (!found || found->is_null() || found->is_structured()) return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::optional<Known> identify(const Kind& kind, const data::CaseData& data, Diagnostics& diagnostics) {
    const Json& value = data.value();
    Known known{.kind = kind.name, .key = ""};
    if (!kind.keys.empty()) {
        const auto key = first_whole(kind.keys, value, " ");
        if (!key) {
            for (const Member& member : kind.keys.back()) {
                if (text_of(member, value)) continue;
                tell(data, member, Message(messages::no_key, kind.title, member.label), diagnostics);
            }
            return std::nullopt;
        }
        known.key = *key;
    }
    known.name = first_whole(kind.names, value, ", ").value_or("");
    for (const Member& member : kind.finds) {
        if (const auto text = text_of(member, value))
            (known.finds += known.finds.empty() ? "" : " ") += *text;
    }
    if (kind.bears) {
        const auto written = text_of(*kind.bears, value);
        if (written && !data::is_case_reference(*written)) {
            tell(data, *kind.bears, Message(messages::reference_mistyped, *written), diagnostics);
            return std::nullopt;
        }
        if (written) known.bears = counted(data::tidy_reference(*written).value_or(""));
    }
    if (kind.issues && !issue(*kind.issues, data, known, diagnostics)) return std::nullopt;
    return known;
}

}  // namespace overens::registry
