#include "template/template.h"

#include <filesystem>
#include <utility>

#include "template/compiler.h"
#include "template/expansion.h"

namespace overens::templates {

namespace {

/// What is kept, in bytes; beyond that it begins anew.
constexpr std::size_t most_kept = 64UL << 20U;

}  // namespace

const std::string& Template::name() const {
    return compiled_->name;
}
const std::string& Template::title() const {
    return compiled_->title;
}
const std::string& Template::description() const {
    return compiled_->description;
}
const std::vector<Input>& Template::inputs() const {
    return compiled_->inputs;
}
bool Template::is_form() const {
    return !compiled_->forms.empty();
}
bool Template::may_be_blank() const {
    return compiled_->may_be_blank;
}
std::vector<std::string> Template::translations() const {
    std::vector<std::string> result;
    for (const form::Form& form : compiled_->forms) {
        if (!form.translation.empty()) result.push_back(form.translation);
    }
    return result;
}

std::shared_ptr<const document::Image> Pictures::find(const std::string& path, std::string_view bytes) const {
    const std::lock_guard lock(mutex_);
    const auto found = images_.find(path);
    return found == images_.end() || found->second->bytes != bytes ? nullptr : found->second;
}

void Pictures::keep(const std::string& path, std::shared_ptr<const document::Image> image) {
    const std::size_t size = image->bytes.size();
    if (size > most_kept) return;
    const std::lock_guard lock(mutex_);
    if (kept_ + size > most_kept) {
        images_.clear();
        kept_ = 0;
    }
    std::shared_ptr<const document::Image>& place = images_[path];
    if (place) kept_ -= place->bytes.size();
    kept_ += size;
    place = std::move(image);
}

std::optional<Template> compile(const World& world, schema::SchemaLibrary& schemas, std::string_view name,
                                Diagnostics& diagnostics) {
    const SourcePointer source = world.read_asset(Asset::template_file, std::string(name) + ".xml");
    return Compiler(world, schemas).compile(source, std::string(name), diagnostics);
}

std::optional<Template> compile(const World& world, schema::SchemaLibrary& schemas,
                                const SourcePointer& source, Diagnostics& diagnostics) {
    std::string name = std::filesystem::path(source->name()).stem().string();
    return Compiler(world, schemas).compile(source, std::move(name), diagnostics);
}

std::optional<Expanded> expand(const World& world, const Template& form, const Merge& merge,
                               Diagnostics& diagnostics) {
    return Expansion(world, form, merge).run(diagnostics);
}

}  // namespace overens::templates
