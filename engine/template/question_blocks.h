#pragma once

#include <map>
#include <string>

#include "document/document.h"
#include "document/fixed_words.h"
#include "expression/value.h"
#include "form/form.h"

namespace overens::templates {

/// Of ordinary words in a line across the paper, about.
inline constexpr std::size_t letters_in_a_line = 92;
/// How many lines for a pen are as high as a text that is set in lines of so many letters.
int lines_for(std::string_view text, std::size_t in_a_line);

/// Sets questions of a form as they stand on the paper: the words, and the fields to answer in, with what is
/// filled in already.
class QuestionBlocks {
 public:
    /// Both must outlive this.
    QuestionBlocks(const form::Form& form, const document::FormWords& words) : form_(form), words_(words) {}

    /// What the question, or a part of it, is filled in with. The type must outlive this.
    void fill(const std::string& name, expression::Value value, const expression::Type* type = nullptr);

    /// The question and so many that follow it, kept together; `number` is 0 where they have none.
    void set(const form::Question& question, std::size_t following, int number, document::Blocks& out);
    /// A short question with its text as the label.
    document::Facts::Fact fact(const form::Question& question);

 private:
    struct Filled {
        expression::Value value;
        const expression::Type* type = nullptr;
    };

    void needed(document::Inlines& line) const;
    void how_to_write(const form::Question& question, document::Inlines& line) const;
    void ask(const form::Question& question, const std::string& begin, document::Style style,
             document::Blocks& out) const;
    void follow(const form::Question& question, const std::string& before, document::Blocks& out);
    void answer(const form::Question& question, const std::string& description, document::Blocks& out);
    void fields(const form::Question& question, const std::string& description,
                document::Inlines& line) const;
    void choices(const form::Question& question, const std::string& description, document::Blocks& out) const;

    // Tables to answer in (question_tables.cpp)
    void groups(const form::Question& question, const std::string& description, document::Blocks& out) const;
    void grid(const form::Question& question, const std::string& description, document::Blocks& out) const;
    void records(const form::Question& question, const std::string& description, document::Blocks& out);
    document::Row record(const form::Question& question, std::size_t number, const expression::Value& element,
                         const expression::Type* type, const std::string& description);

    document::Field text_field(const form::Question& question, const std::string& description) const;
    document::Field box(const form::Question& question, const form::Choice& choice,
                        const std::string& description) const;
    bool is_chosen(const form::Question& question, const std::string& code) const;
    Filled filled(const std::string& name) const;

    const form::Form& form_;
    const document::FormWords& words_;
    std::map<std::string, Filled, std::less<>> filled_;
};

/// Choices such as `Arbete – visstid` and `Arbete – prov` belong together under what they begin with.
inline constexpr std::string_view parts_of_choice = " – ";

/// Where nothing is said: as wide as what is written there is long; none takes the rest of its line.
Length usual_width(const form::Question& question);
/// Words beside a box, which stay on one line with it.
document::Text beside_box(const std::string& words);

}  // namespace overens::templates
