#include "press/catalogue.h"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <string_view>
#include <utility>

#include "base/diagnostic.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "press/messages.h"

namespace overens::press {

namespace {

constexpr std::string_view ending = ".xml";

constexpr std::string_view schema_ending = ".schema.json";

std::string joined(const std::vector<std::string>& names) {
    std::string result;
    for (const std::string& name : names) result += (result.empty() ? "" : ", ") + name;
    return result;
}

/// The name that was meant, else all that there are.
Message hint(const std::string& name, const std::vector<std::string>& names, const MessageText& all) {
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const auto meant = nearest(name, candidates);
    return meant ? Message(messages::did_you_mean, *meant) : Message(all, joined(names));
}

/// A file that cannot be read as XML is meant to be a template: checking it then tells what is wrong.
bool is_template(const World& world, const std::string& file) {
    const std::string text = world.read(world.need(Asset::template_file, file));
    pugi::xml_document xml;
    if (!xml.load_buffer(text.data(), text.size(), pugi::parse_minimal)) return true;
    const std::string_view root = xml.document_element().name();
    return root != "fragment" && root != "theme";
}

/// Is it the schema of the answers of a form?
bool is_form(const World& world, const std::string& file) {
    const auto path = world.find(Asset::schema_file, file);
    if (!path) return false;
    const auto schema = data::Json::parse(world.read(*path), nullptr, false);
    return schema.is_object() && schema.contains("x-form");
}

}  // namespace

std::vector<std::string> template_names(const World& world) {
    std::vector<std::string> names;
    for (const std::string& file : world.names(Asset::template_file)) {
        if (!file.ends_with(ending) || !is_template(world, file)) continue;
        names.push_back(file.substr(0, file.size() - ending.size()));
    }
    return names;
}

bool is_file_name(const std::string& template_name) {
    return template_name.ends_with(ending);
}

void need_template(const World& world, const std::string& name) {
    if (world.find(Asset::template_file, name + std::string(ending))) return;
    const std::vector<std::string> names = template_names(world);
    throw Failure(FailureKind::usage, {.message = Message(messages::template_unknown, name),
                                       .hint = names.empty() ? Message(messages::template_none,
                                                                       world.places(Asset::template_file))
                                                             : hint(name, names, messages::template_names)});
}

bool need_form(const World& world, const answers::FilledForm& filled, Diagnostics& diagnostics) {
    if (is_form(world, filled.name + std::string(schema_ending))) return true;
    std::vector<std::string> forms;
    for (const std::string& file : world.names(Asset::schema_file)) {
        if (file.ends_with(schema_ending) && is_form(world, file))
            forms.push_back(file.substr(0, file.size() - schema_ending.size()));
    }
    Message what_to_do = forms.empty() ? Message(messages::form_none, world.places(Asset::schema_file))
                                       : hint(filled.name, forms, messages::form_names);
    diagnostics.add({.message = Message(messages::form_unknown, filled.name),
                     .place = {.source = filled.source, .offset = 0, .length = 0, .page = 0},
                     .hint = std::move(what_to_do)});
    return false;
}

bool need_kind(const World& world, const data::CaseData& data, Diagnostics& diagnostics) {
    const std::string kind = data.schema_name();
    if (world.find(Asset::schema_file, kind + std::string(schema_ending))) return true;
    std::vector<std::string> kinds;
    for (const std::string& file : world.names(Asset::schema_file)) {
        if (file.ends_with(schema_ending))
            kinds.push_back(file.substr(0, file.size() - schema_ending.size()));
    }
    diagnostics.add({.message = Message(messages::kind_unknown, kind),
                     .place = data.place("/$schema"),
                     .hint = hint(kind, kinds, messages::kind_names),
                     .pointer = "/$schema"});
    return false;
}

}  // namespace overens::press
