#include "template/template.h"

#include <filesystem>
#include <utility>

#include "template/compiler.h"
#include "template/expansion.h"

namespace overens::templates {

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

std::shared_ptr<const document::Image> Pictures::find(const std::string& path) const {
    const std::lock_guard lock(mutex_);
    const auto found = images_.find(path);
    return found == images_.end() ? nullptr : found->second;
}

void Pictures::keep(const std::string& path, std::shared_ptr<const document::Image> image) {
    const std::lock_guard lock(mutex_);
    images_.emplace(path, std::move(image));
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
