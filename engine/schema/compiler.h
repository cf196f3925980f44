#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "schema/compiled.h"
#include "schema/keywords.h"
#include "schema/references.h"

namespace overens::schema {

/// Compiles a schema and all that it refers to. Every error of the schemas is added; nothing comes back if
/// there was one.
std::shared_ptr<const Compiled> compile(const data::CaseData& text, const std::string& uri,
                                        const Options& options, References::Loader loader,
                                        Diagnostics& diagnostics);

/// The state of one compilation: the graph so far, and the schemas that wait for their turn.
class Compiler {
 public:
    Compiler(const Options& options, References::Loader loader, Diagnostics& diagnostics);
    std::shared_ptr<const Compiled> compile(const data::CaseData& text, const std::string& uri);

 private:
    struct Waiting {
        Subschema* schema;
        const Location* location;
    };
    /// One keyword of the schema that is being compiled.
    struct Written {
        Subschema& schema;
        const Location& location;
        const KeywordInfo& info;
        const data::Json& value;
        std::string pointer;  // of the value
    };

    Next want(const Location& location);
    Next want_child(const Written& written);
    std::vector<Next> want_list(const Written& written);
    Resource* resource_of(const ResourceEntry& entry);
    void compile_body(Subschema& schema, const Location& location);
    bool is_known(const Location& location, const std::string& name, const KeywordInfo* info);
    void compile_keyword(const Written& written);
    void compile_number(const Written& written);
    void compile_text(const Written& written);
    void compile_list(const Written& written);
    void compile_object(const Written& written);
    void compile_branch(const Written& written);
    void compile_reference(const Written& written);
    void compile_types(const Written& written);
    void compile_choices(const Written& written, std::vector<Next> branches);
    std::optional<Pattern> compile_pattern(const Location& location, const std::string& text,
                                           const std::string& pointer, bool is_name);
    void refuse_circles();
    void compile_rules();
    void compile_figures();

    void report(const Location& location, const std::string& pointer, Message message,
                std::optional<Message> hint = std::nullopt, bool at_key = false);

    Options options_;
    Diagnostics found_;
    Diagnostics& diagnostics_;
    References references_;
    std::shared_ptr<Compiled> compiled_;
    std::unordered_map<const data::Json*, Subschema*> known_;
    std::unordered_map<const ResourceEntry*, Resource*> resources_;
    std::vector<Waiting> waiting_;
    std::size_t next_waiting_ = 0;
    std::size_t listed_documents_ = 0;
};

}  // namespace overens::schema
