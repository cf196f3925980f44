#include "press/catalogue.h"

#include <pugixml.hpp>

#include <string_view>

#include "base/diagnostic.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "press/messages.h"

namespace overens::press {

namespace {

constexpr std::string_view ending = ".xml";

/// A file that cannot be read as XML is meant to be a template: checking it then tells what is wrong.
bool is_template(const World& world, const std::string& file) {
    const std::string text = world.read(world.need(Asset::template_file, file));
    pugi::xml_document xml;
    if (!xml.load_buffer(text.data(), text.size(), pugi::parse_minimal)) return true;
    const std::string_view root = xml.document_element().name();
    return root != "fragment" && root != "theme";
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
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    std::string list;
    for (const std::string& each : names) list += (list.empty() ? "" : ", ") + each;
    Message hint(messages::template_names, list);
    if (names.empty())
        hint = Message(messages::template_none, world.places(Asset::template_file));
    else if (const auto meant = nearest(name, candidates))
        hint = Message(messages::did_you_mean, *meant);
    throw Failure(FailureKind::usage,
                  {.message = Message(messages::template_unknown, name), .hint = std::move(hint)});
}

}  // namespace overens::press
