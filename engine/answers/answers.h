#pragma once

#include <optional>

#include "answers/filled_form.h"
#include "base/diagnostic.h"
#include "data/case_data.h"
#include "form/form.h"
#include "schema/schema.h"

namespace overens::answers {

/// What a person answered, as the form's schema has it and proved by it; its source's text is the JSON, and
/// its source's name that of the paper. What does not fit is added with its page and its question, and then
/// nothing comes back. The form is that of the schema, in any language.
std::optional<data::CaseData> answers_in(const FilledForm& filled, const form::Form& form,
                                         const schema::Schema& schema, Diagnostics& diagnostics);

}  // namespace overens::answers
