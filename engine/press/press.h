#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/world.h"

namespace overens::press {

enum class Format { pdf, odt };

struct Options {
    std::vector<Format> formats = {Format::pdf, Format::odt};
    Date date;                                    ///< the papers' date
    std::optional<std::string> placement = {};    ///< which placement of a case; the newest if not said
    bool blank = false;                           ///< an empty form, to fill in by hand or on a screen
    std::optional<std::string> translation = {};  ///< of a form: `en`; the schema's own words if not said
    /// Called now and then with how many documents are made out of how many, if somebody wants to show it.
    std::function<void(std::size_t done, std::size_t of)> progress = {};
};

/// A finished paper: its file name, made safe, with its ending, and its bytes.
struct Paper {
    std::string file_name;
    Format format;
    std::string bytes;
};

struct Parts;

/// What one template is, and what it needs, for lists.
struct Description {
    std::string name;
    std::string title;
    std::string description;
    std::vector<std::string> inputs;             ///< schema names, the first makes one document each
    bool form = false;                           ///< or a set of forms: it can be made blank
    std::vector<std::string> translations = {};  ///< of a form
};

/// What somebody answered in a form, proved by the schema of the form.
struct Answers {
    std::string form;  ///< `vad-hande-sen`
    std::string json;  ///< the whole file of answers
};

/// The printing press: puts the stages in order, from JSON texts to the bytes of papers. Holds what is loaded
/// once (schemas, templates, theme, fonts) and may be used from several threads. Bad data are told in
/// `diagnostics`; `Failure` is thrown for what cannot go on.
class Press {
 public:
    explicit Press(const World& world);
    ~Press();
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    /// A template is named as `templates()` does (`overenskommelse`), or is a file of the user's if its name
    /// ends in
    /// `.xml`. A name that is neither is a `Failure` (usage).

    /// Every paper of one template. The sources may come in any order: each says what it is (`$schema`).
    /// Several of the template's first input make one document each, in their order; the other inputs are
    /// shared. Nothing comes back if there was an error in anything.
    std::vector<Paper> generate(const std::string& template_name, const std::vector<SourcePointer>& sources,
                                const Options& options, Diagnostics& diagnostics) const;

    /// The papers that a bundle names (`bunt.schema.json`), each of its template and files, whose paths count
    /// from the bundle's folder: as papers of their own, or bound as one. Of the options, those about single
    /// papers mean nothing here. Nothing comes back if there was an error in anything.
    std::vector<Paper> assemble(const SourcePointer& bundle, const Options& options,
                                Diagnostics& diagnostics) const;

    /// Proves one file against the schema that it names. True if there was no error.
    bool validate(const SourcePointer& source, Diagnostics& diagnostics) const;

    /// Reads a form that somebody filled in: a PDF or an ODT. Nothing comes back if there was an error.
    std::optional<Answers> read(const SourcePointer& paper, Diagnostics& diagnostics) const;

    /// Proves a template against its schemas. True if there was no error.
    bool check(const std::string& template_name, Diagnostics& diagnostics) const;

    /// The names of all templates, sorted.
    std::vector<std::string> templates() const;
    std::optional<Description> describe(const std::string& template_name, Diagnostics& diagnostics) const;

 private:
    std::unique_ptr<Parts> parts_;
};

}  // namespace overens::press
