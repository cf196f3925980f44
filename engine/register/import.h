#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "register/register.h"

namespace overens::registry {

/// Which version of a document a file was made from.
struct Base {
    static constexpr int newest = 0;  ///< whichever it is: somebody says that the file goes before it
    int version = newest;
    std::string made = {};  ///< when that version was made, if it is known: a copy of a register may differ
};

using FindBase = std::function<std::optional<Base>(const Known& known)>;

enum class Outcome { added, changed, unchanged };

/// What became of a file.
struct Filed {
    std::string file;
    std::string kind;
    std::string key;
    int version = 0;
    std::string made;
    Outcome outcome = Outcome::added;
};

/// One call that brings in files: all of them or none. Other programs that write wait until it is gone. A
/// file that is as the newest version is, however it is laid out, changes nothing; one that is not must have
/// been made from the newest version, otherwise both are shown and it is refused.
class Import {
 public:
    /// What is wrong in any file is added to the diagnostics; `by` is who brings them in.
    Import(Register& to, std::string by, Diagnostics& diagnostics);

    /// `base` is asked when it is known what the file is of.
    void take(const SourcePointer& source, const FindBase& base);
    /// Puts all of it in; nothing comes back, and nothing is put in, if there was an error.
    std::optional<std::vector<Filed>> finish();

 private:
    struct Bearing {
        data::CaseData data;
        Member member;
        std::string counted;
    };

    std::optional<Known> prove(const SourcePointer& source, std::optional<data::CaseData>& data);
    void put(const Known& known, const data::CaseData& data, const std::optional<Base>& base);
    void prove_reference(const Bearing& one);
    void put_again(const Entry& entry, const Known& known, const data::CaseData& data,
                   const std::optional<Base>& base);
    bool is_ours(const Known& known, const data::CaseData& data);
    void refuse(const Entry& entry, const Version& newest, const data::CaseData& data,
                const std::optional<Base>& base);
    void note(const Known& known, const data::CaseData& data, const Version& version, Outcome outcome);

    Register& register_;
    Diagnostics& diagnostics_;
    std::size_t errors_;
    std::string by_;
    std::string now_;
    Transaction transaction_;
    std::map<std::pair<std::string, std::string>, std::string> taken_;  // the file's name
    std::vector<Bearing> bearing_;
    std::vector<Filed> filed_;
};

}  // namespace overens::registry
