// A compiled template as a whole: what it needs, what is known in all of it, and the paper that it makes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "form/form.h"
#include "template/nodes.h"
#include "template/template.h"
#include "template/written.h"

namespace overens::templates {

/// Where something stands in the data: in which input, and where in it.
struct InData {
    std::size_t input = 0;
    std::string pointer;
};

/// How one element of a list is chosen: by its id, else the greatest date; or as the one that a value of the
/// data names.
struct Select {
    Expression list;
    std::size_t slot = 0;
    Expression id;
    std::optional<Expression> newest;
    InData place;  ///< of the list
    std::optional<Expression> named;
    InData named_place = {};
};

struct Paper {
    Words title;
    Words file;
    std::optional<Words> subject;
    std::optional<Words> author;
    std::optional<Words> reference;
    std::optional<Words> part;  ///< of what the reference names: a form's own reference has it, too
    std::optional<Words> accent;
    std::optional<Words> language;  ///< else Swedish
    bool numbering = false;
    std::optional<Expression> numbering_if;  ///< for the data to say, instead
    Nodes body;
};

struct Compiled {
    std::string name;
    std::string title;
    std::string description;
    std::vector<Input> inputs;
    std::vector<std::size_t> input_slots;
    std::size_t today_slot = 0;
    std::vector<std::variant<Let, Select>>
        prelude;  ///< what is known in the whole paper, in the template's order
    std::optional<Paper> paper;
    std::vector<form::Form> forms;  ///< the same in all languages, the schema's own first; none: no form
    std::vector<std::shared_ptr<const data::Json>> form_values;  ///< what expressions see of them
    std::size_t form_slot = 0;
    bool numbered_questions = false;
    bool may_be_blank = false;  ///< it can be made without data: a form, or a set of forms
    /// Texts with entities that are expressions: what goes wrong in one is told at its true place.
    std::vector<Written> with_entities;
};

}  // namespace overens::templates
