#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "document/theme.h"
#include "layout/layout.h"
#include "pdf/pdf.h"
#include "press/catalogue.h"
#include "press/press.h"
#include "schema/schema.h"
#include "template/template.h"

namespace overens::press {

/// What is loaded when first asked for and then shared. Loading is guarded; what has been loaded never
/// changes.
struct Parts {
    explicit Parts(const World& world_) : world(world_), schemas(world_) {}

    std::optional<schema::Schema> schema(const std::string& name, Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        return schemas.find(name, diagnostics);
    }

    std::optional<templates::Template> form(const std::string& name, Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        if (is_file_name(name))
            return templates::compile(world, schemas, world.read_source(name), diagnostics);
        if (const auto found = forms.find(name); found != forms.end()) return found->second;
        need_template(world, name);
        auto form = templates::compile(world, schemas, name, diagnostics);
        if (form) forms.emplace(name, *form);
        return form;
    }

    const document::Theme* looks(Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        if (!theme)
            theme = document::read_theme(world.read_asset(Asset::template_file, "theme.xml"), diagnostics);
        return theme ? &*theme : nullptr;
    }

    const layout::Typesetting& type(const document::Theme& looks) {
        const std::lock_guard lock(loading);
        if (!typesetting) typesetting = layout::prepare(world, looks);
        return *typesetting;
    }

    const pdf::Resources& archive() {
        const std::lock_guard lock(loading);
        if (!resources) resources = pdf::prepare(world);
        return *resources;
    }

    const World& world;
    std::mutex loading;
    schema::SchemaLibrary schemas;
    std::map<std::string, templates::Template> forms;
    const std::shared_ptr<templates::Pictures> pictures = std::make_shared<templates::Pictures>();
    std::optional<document::Theme> theme;
    std::optional<layout::Typesetting> typesetting;
    std::optional<pdf::Resources> resources;
};

}  // namespace overens::press
