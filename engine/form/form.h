// A form is its schema: the questions, their order and their choices are those of the schema of its answers.
//
// The schema says with `x-form` that it is one, and with `x-question` beside a property's type how the
// question is put:
//
//     "x-form": {"texts": {"voluntary": "Du väljer själv …"}}   words that its template uses, by name
//     "x-question": {
//       "lines": 3,               a text: how many lines to write on
//       "width": 40,              a text or a number: how wide, in millimetres; else what is usual
//       "unit": "timmar",         a text or a number: the word after it
//       "ends": ["inte alls", "mycket"],   choices in a scale: the words before it and after it
//       "rows": 4,                a list of objects: how many of them can be written
//       "follows": "hjalp",       this one belongs to another question, and stands right after it
//       "if": ["ja"]              … and is to be answered only if that was answered so
//     }
//
// What a member is, says what kind of question it becomes: a text, a number, a date; `oneOf` of constants, an
// enumeration or a boolean: one of several; a list of constants: several of them; an object whose members
// all have the same choices: a grid; a list of objects: rows to write in.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "data/case_data.h"
#include "expression/type.h"
#include "schema/schema.h"

namespace overens::form {

enum class AnswerKind { text, number, date, one_of, several_of, grid, records };

struct Choice {
    std::string code;  ///< in data and in a field: of a boolean `ja` and `nej`, of a number its digits
    std::string label;
};

struct Question {
    std::string name;  ///< the member; of a grid's row and a record's column, of the whole: `forsorjning.af`
    AnswerKind kind = AnswerKind::text;
    std::string text;  ///< the question, or its label
    std::string hint = {};
    std::vector<Choice> choices = {};  ///< one of, several of; of a grid: of each row
    std::vector<Question> parts = {};  ///< the rows of a grid, the columns of records
    bool boolean = false;              ///< one of: the answer is true or false
    bool number = false;               ///< one of: the answer is a whole number
    bool integer = false;              ///< a number without a fraction
    bool needed = false;
    int lines = 1;
    Length width = {};        ///< none: what is usual
    std::size_t longest = 0;  ///< characters; 0 is no bound
    std::size_t records = 0;  ///< how many can be written
    std::string format = {};  ///< of a text: `personnummer` …
    std::string unit = {};
    std::string least = {};  ///< the words at the ends of a scale
    std::string most = {};
    std::string follows = {};                ///< the question that this one belongs to
    std::vector<std::string> if_codes = {};  ///< … and the answers to it that ask this one; none: any

    const Choice* choice(std::string_view code) const;
};

/// The questions and words of a form in one language.
class Form {
 public:
    std::string name;                ///< of its schema: `vad-hande-sen`
    std::string version;             ///< the constant of `formular.version`
    std::string language = "sv-SE";  ///< BCP 47
    std::string translation = {};    ///< as it is asked for: `en`; empty for the schema's own words
    std::string title;               ///< the schema's
    std::map<std::string, std::string, std::less<>> texts = {};
    std::vector<Question> questions;  ///< in the schema's order, those that follow right after theirs
    Question reference;               ///< `formular.referens`: whose answers these are

    const Question* find(std::string_view name) const;
    /// How many follow the question at this place in `questions`.
    std::size_t following(std::size_t question) const;

    /// What templates see as `form`: an object with `title`, `version` and, in `texts`, the words by name.
    expression::Type type() const;
    data::Json value() const;
};

/// The form that a schema is. Every error is added, at its place in the schema; nothing comes back if there
/// was one, and with an error if the schema is no form.
std::optional<Form> read_form(const schema::Schema& schema, std::string_view name, Diagnostics& diagnostics);

/// The form in other words. The translation (proved against `oversattning.schema.json`) must have every
/// text, and none that the form has not; every error is added.
std::optional<Form> translate(const Form& form, const data::CaseData& translation, std::string_view name,
                              Diagnostics& diagnostics);

}  // namespace overens::form
