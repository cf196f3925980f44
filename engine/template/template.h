#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/world.h"
#include "data/case_data.h"
#include "document/document.h"
#include "schema/schema.h"

namespace overens::templates {

/// A kind of data that a template is made from.
struct Input {
    std::string name;    ///< as expressions call it
    std::string schema;  ///< the schema's name; a file says it in its `$schema`
};

struct Compiled;

/// A template that has been proved against the schemas of its inputs: no placeholder can be empty by
/// accident. Immutable; cheap to copy; safe to share between threads.
class Template {
 public:
    const std::string& name() const;
    const std::string& title() const;  ///< what it makes, for lists
    const std::string& description() const;
    const std::vector<Input>& inputs() const;  ///< several files of the first make one document each
    bool is_form() const;
    bool may_be_blank() const;                      ///< can be made without data: a form, or a set of forms
    std::vector<std::string> translations() const;  ///< of a form

 private:
    friend class Compiler;
    friend struct Expansion;
    std::shared_ptr<const Compiled> compiled_;
};

/// Reads `NAME.xml` from the world's templates (and what it includes) and proves it. Every error is added,
/// with its place; nothing comes back if there was one.
std::optional<Template> compile(const World& world, schema::SchemaLibrary& schemas, std::string_view name,
                                Diagnostics& diagnostics);
/// The same for a template out of a file of the user's.
std::optional<Template> compile(const World& world, schema::SchemaLibrary& schemas,
                                const SourcePointer& source, Diagnostics& diagnostics);

/// Pictures that have been found sound, so that one logo is decoded once for many documents. Safe to share
/// between threads.
class Pictures {
 public:
    /// None if the file was not kept, or had other bytes then.
    std::shared_ptr<const document::Image> find(const std::string& path, std::string_view bytes) const;
    void keep(const std::string& path, std::shared_ptr<const document::Image> image);

 private:
    mutable std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const document::Image>, std::less<>> images_;
    std::size_t kept_ = 0;  ///< bytes
};

/// What a document is made from.
struct Merge {
    /// Proved, in the order of `Template::inputs`; of an empty form, null for what is not given.
    std::vector<data::CaseData> inputs;
    Date today;                                    ///< the paper's date
    std::optional<std::string> placement;          ///< which placement of the case; the newest if not said
    std::shared_ptr<Pictures> pictures = nullptr;  ///< shared by many documents, if there are many
    std::optional<std::string> translation = {};   ///< of a form: one of its translations
};

/// One document, and the name that its file should have (made safe, without an ending).
struct Expanded {
    document::Document document;
    std::string file_name;
};

/// Merges data into the template. What only data can do wrong is added to `diagnostics` (a case without a
/// placement, a logo that is no picture, output beyond bounds); nothing comes back if there was an error.
std::optional<Expanded> expand(const World& world, const Template& form, const Merge& merge,
                               Diagnostics& diagnostics);

}  // namespace overens::templates
