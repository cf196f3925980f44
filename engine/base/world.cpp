#include "base/world.h"

#include <utility>

#include "base/diagnostic.h"
#include "base/messages.h"

namespace overens {

SourcePointer World::read_source(const std::filesystem::path& file) const {
    return std::make_shared<const Source>(file.string(), read(file));
}

std::filesystem::path World::need(Asset kind, std::string_view name) const {
    if (auto file = find(kind, name)) return *file;
    Message hint(messages::asset_hint, places(kind));
    throw Failure(FailureKind::machine,
                  {.message = Message(messages::asset_missing, name), .hint = std::move(hint)});
}

SourcePointer World::read_asset(Asset kind, std::string_view name) const {
    return read_source(need(kind, name));
}

}  // namespace overens
