#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/filled_form.h"
#include "base/diagnostic.h"
#include "base/world.h"
#include "data/case_data.h"

namespace overens::press {

/// The names of the templates at hand, sorted: `overenskommelse`. Fragments, which only templates use, and
/// the theme are none.
std::vector<std::string> template_names(const World& world);

/// Is this the name of a template's file of the user's, and not of one at hand?
bool is_file_name(const std::string& template_name);

/// Throws `Failure` (usage), with the nearest name or all names as its hint, if there is no template of this
/// name.
void need_template(const World& world, const std::string& name);

/// Is there a schema of the kind that the file says it is? Told, with the same hints, if not.
bool need_kind(const World& world, const data::CaseData& data, Diagnostics& diagnostics);

/// Is there a schema for the answers of the form that was filled in? Told, with the same hints, if not.
bool need_form(const World& world, const answers::FilledForm& filled, Diagnostics& diagnostics);

}  // namespace overens::press
