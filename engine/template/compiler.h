#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/world.h"
#include "schema/schema.h"
#include "template/compiled.h"
#include "template/vocabulary.h"
#include "template/xml_reader.h"

namespace overens::templates {

using expression::Scope;

/// Makes one template out of its elements, and finds everything that is wrong with it. An element that has an
/// error still becomes what can be made of it, so that the errors after it are found, too.
class Compiler {
 public:
    Compiler(const World& world, schema::SchemaLibrary& schemas, std::vector<std::string> above = {})
        : world_(world), schemas_(schemas), above_(std::move(above)) {}

    std::optional<Template> compile(const SourcePointer& source, std::string name, Diagnostics& diagnostics);

 private:
    enum class Wanted { value, test, text };
    enum class Needed { no, yes };

    /// A name that an input, a `let`, a `select` or a `for` gives.
    struct Declared {
        std::string name;
        Place place;
        std::optional<std::size_t> input;  ///< out of which its value comes, if that can be told
        bool warn_unused = false;
        bool used = false;
    };

    /// A test whose answer is known where the compiler stands.
    struct Asked {
        std::string test;
        Place place;
    };

    // The whole (compile_head.cpp)
    void head(const XmlElement& root);
    void input(const XmlElement& element, Scope& scope);
    void select(const XmlElement& element, Scope& scope);
    std::optional<Expression> named(const XmlElement& element, const Scope& scope, InData& place);
    std::optional<InData> in_data(std::string_view expression) const;
    std::optional<Expression> member(const XmlElement& element, std::string_view attribute,
                                     const Scope& scope, expression::Kind kind);
    void check_file_name(const XmlElement& element);
    void paper(const XmlElement& element, Scope& scope);

    // Forms (compile_form.cpp)
    void take_form(const XmlElement& root, Scope& scope);
    void translations();
    Node question(const XmlElement& element, Scope& scope);
    Node questions(const XmlElement& element);
    Node question_fact(const XmlElement& element, const Scope& scope);
    const form::Question* asked(const XmlAttribute& name);
    void condition(const XmlElement& element, const Scope& scope, Question& made);
    void prefill(const XmlAttribute& written, const form::Question& question, const Scope& scope,
                 Question& made);
    void place_question(const form::Question& question, const Place& place);
    void check_questions(const Place& root);

    // Elements against the vocabulary (compile_element.cpp)
    const Rule* admit(const XmlElement& element, Context context, const XmlElement& parent);
    bool check_attributes(const XmlElement& element, const Rule& rule);
    void stray_text(const Written& text, Context context, const XmlElement& parent);
    void once(const XmlElement& element, std::optional<Place>& first);

    // Contents (compile_control.cpp)
    Nodes nodes(const XmlElement& parent, Context context, Scope& scope);
    void node(const XmlElement& element, const Rule& rule, Context context, Scope& scope, Nodes& out);
    std::size_t choose(const XmlElement& parent, std::size_t at, Context context, Scope& scope, Nodes& out);
    std::optional<Expression> test(const XmlElement& element, const Scope& scope);
    void repeat(const XmlElement& element, Context context, Scope& scope, Nodes& out);
    std::optional<Let> let(const XmlElement& element, Scope& scope);
    void require(const XmlElement& element, Scope& scope, Nodes& out);
    void include(const XmlElement& element, Context context, Scope& scope, Nodes& out);
    const XmlElement* fragment(const Written& file);
    bool holds_blocks(const XmlElement& element, std::size_t& budget);

    // Blocks (compile_blocks.cpp)
    std::optional<Node> block(const XmlElement& element, const Rule& rule, Scope& scope);
    Content content(const XmlElement& element, const Rule& rule, Scope& scope, document::Style style);
    Node fact(const XmlElement& element, const Rule& rule, Scope& scope);
    std::optional<PictureFile> picture_file(const XmlElement& element, const Scope& scope);
    Node heading(const XmlElement& element, Scope& scope);
    Node section(const XmlElement& element, Scope& scope);
    Node signature(const XmlElement& element, const Scope& scope);

    // Letters (compile_letter.cpp)
    Node letter(const XmlElement& element, const Rule& rule, Scope& scope);

    // Papers of other templates (compile_paper.cpp)
    std::optional<Node> bound_paper(const XmlElement& element, const Scope& scope);
    const Template* other_template(const Written& written);
    std::optional<std::size_t> input_for(const Template& other, const Input& wanted, const Place& place);

    // Tables (compile_table.cpp)
    Node table(const XmlElement& element, Scope& scope);
    Node row(const XmlElement& element, const Rule& rule, Scope& scope);
    Node cell(const XmlElement& element, const Rule& rule, Scope& scope);
    /// An attribute in braces that is a number.
    std::optional<Expression> counted(const XmlAttribute& written, const Message& hint, const Scope& scope);
    void cell_rows(const XmlElement& element, const Scope& scope, Cell& made);
    void column_count(const XmlElement& element, const Scope& scope, TableColumn& made);

    // Charts (compile_chart.cpp)
    Node chart(const XmlElement& element, const Rule& rule, Scope& scope);
    void number_format(const XmlElement& element, Chart& made);
    std::optional<Node> chart_value(const XmlElement& element, const Scope& scope);

    // In a line (compile_inline.cpp)
    std::optional<Node> inline_node(const XmlElement& element, const Rule& rule, Context context,
                                    Scope& scope);
    void text(const Written& text, const Scope& scope, Nodes& out);
    std::vector<Words::Piece> pieces(const Written& text, const Scope& scope, bool& is_whole);
    Words words(const XmlElement& element, std::string_view attribute, const Scope& scope);
    std::optional<Words> optional_words(const XmlElement& element, std::string_view attribute,
                                        const Scope& scope);
    Words link_target(const XmlElement& element, const Scope& scope);

    // Attributes whose values are fixed (compile_attributes.cpp)
    int whole_number(const XmlElement& element, std::string_view attribute, int least, int most,
                     int otherwise);
    std::size_t choice(const XmlElement& element, std::string_view attribute,
                       std::initializer_list<std::string_view> values);
    bool yes(const XmlElement& element, std::string_view attribute);
    std::string id(const XmlElement& element, std::string_view attribute);
    /// An id that data make; nothing if the attribute has no placeholder.
    std::optional<Words> data_id(const XmlElement& element, std::string_view attribute, const Scope& scope);
    void check_id(const XmlElement& element, std::string_view attribute, const Words& id);
    Length width(const XmlElement& element);
    /// A language's tag, or placeholders that give one.
    std::optional<Words> language(const XmlElement& element, std::string_view attribute, const Scope& scope);
    void wrong_value(const XmlAttribute& attribute, Message hint);

    // Expressions and names (compile_expression.cpp)
    std::optional<Expression> expression(const Written& text, Wanted wanted, const Scope& scope);
    std::optional<std::size_t> declare(const Written& name, expression::Type type, Scope& scope,
                                       bool warn_unused, std::optional<std::size_t> input);
    std::optional<std::size_t> input_of(std::string_view expression) const;
    void warn_of_unused();

    void error(const MessageText& text, Place place, std::optional<Message> hint = std::nullopt);
    void error(Message message, Place place, std::optional<Message> hint = std::nullopt);

    const World& world_;
    schema::SchemaLibrary& schemas_;
    Diagnostics found_;
    Compiled compiled_;
    std::vector<Declared> declared_;
    std::set<std::string, std::less<>> unknown_types_;  ///< names whose own error has been told already
    std::vector<Asked> asked_;
    std::string chosen_id_;           ///< what tells the papers of one file apart: `praktik.id`
    std::vector<std::string> above_;  ///< the templates in which this one is bound
    std::map<std::string, std::optional<Template>, std::less<>> others_;
    std::vector<std::string> including_;
    std::map<std::string, std::optional<XmlElement>, std::less<>> fragments_;
    std::optional<Place> letterhead_;
    std::optional<Place> header_;
    std::optional<Place> footer_;
    document::Style paragraph_style_ = document::Style::body;
    bool in_table_head_ = false;
    bool in_dense_table_ = false;
    std::map<std::string, Place, std::less<>> placed_;  ///< questions of the form
    std::size_t loops_ = 0;                             ///< around what is compiled
    std::size_t parts_ = 0;
    bool too_large_ = false;
};

/// Is there anything in the element that a paper could show?
bool has_content(const XmlElement& element);

/// Names joined as a hint shows them: `<p>, <list>`.
std::string tags(const std::vector<std::string_view>& names);

}  // namespace overens::templates
