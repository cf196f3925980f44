// Pictures lie beside the data file that names them: data give a bare name, never a folder.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "data/pointer.h"
#include "document/image.h"
#include "template/expansion.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

constexpr std::size_t largest_file = 32UL << 20U;

bool is_bare_name(const std::string& name) {
    if (name.empty() || name.front() == '.' || name.find("..") != std::string::npos) return false;
    for (const char byte : name) {
        const bool good = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.' ||
                          static_cast<unsigned char>(byte) >= 0x80;
        if (!good) return false;
    }
    return true;
}

/// The pointer to a part of `root` that is known by where it lies. Only errors ask.
std::string pointer_to_part(const data::Json& root, const data::Json* part) {
    std::vector<std::pair<const data::Json*, std::string>> open = {{&root, ""}};
    while (!open.empty()) {
        const auto [value, pointer] = std::move(open.back());
        open.pop_back();
        if (value == part) return pointer;
        if (value->is_object()) {
            for (const auto& [key, member] : value->items())
                open.emplace_back(&member, data::pointer_to(pointer, key));
        } else if (value->is_array()) {
            std::size_t index = 0;
            for (const data::Json& element : *value)
                open.emplace_back(&element, data::pointer_to(pointer, index++));
        }
    }
    return "";
}

/// Reads the picture's file, and checks it if it is not known already; what is wrong with it has no place
/// yet.
std::shared_ptr<const document::Image> read_image(const World& world, const std::filesystem::path& path,
                                                  const std::string& name, Pictures* known,
                                                  Diagnostics& broken) {
    if (!is_bare_name(name)) {
        broken.add(
            {.message = Message(messages::picture_name, name), .hint = Message(messages::picture_name_hint)});
        return nullptr;
    }
    if (!world.exists(path) || world.is_folder(path)) {
        const std::string folder = path.parent_path().string();
        broken.add({.message = Message(messages::picture_missing, name),
                    .hint = Message(messages::picture_missing_hint, folder.empty() ? "." : folder)});
        return nullptr;
    }
    try {
        std::string bytes = world.read(path, largest_file);
        if (known) {
            if (auto image = known->find(path.string(), bytes)) return image;
        }
        auto image = document::read_image(std::move(bytes), name, Place{}, broken);
        if (image && known) known->keep(path.string(), image);
        return image;
    } catch (const Failure& failure) {
        if (failure.kind() != FailureKind::input) throw;
        broken.add(failure.diagnostic());
        return nullptr;
    }
}

}  // namespace

std::optional<document::Picture> Expansion::read_picture(const PictureFile& file) {
    std::string alternative = needed_words(file.alternative);
    const std::string name = text(file.name);
    const data::CaseData& owner = merge.inputs[file.input];
    const std::filesystem::path path = std::filesystem::path(owner.source()->name()).parent_path() / name;

    Diagnostics broken;
    auto image = read_image(world, path, name, merge.pictures.get(), broken);
    for (const Diagnostic& diagnostic : broken.all()) {
        const expression::Value object = file.owner ? value(*file.owner) : expression::Value();
        const auto* json = std::get_if<const data::Json*>(&object);
        std::string pointer =
            json ? data::pointer_to(pointer_to_part(owner.value(), *json), file.member) : "";
        Place place = owner.place(pointer);
        error(diagnostic.message, std::move(place), diagnostic.hint, std::move(pointer));
    }
    if (!image) return std::nullopt;

    // At 96 pixels an inch, until somebody says how large it is to be.
    document::Picture result{std::move(image), std::move(alternative), {}, {}};
    result.width = Length::points(0.75) * result.image->width;
    result.height = Length::points(0.75) * result.image->height;
    return result;
}

}  // namespace overens::templates
