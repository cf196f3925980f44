// What a form has that other papers have not: what it is, so that a filled one can be read back, and the
// places where it is filled in.
#pragma once

#include <cstddef>
#include <string>

#include "base/length.h"

namespace overens::document {

/// Which form a document is, and whose.
struct FormIdentity {
    std::string name;       ///< of the answers' schema: `vad-hande-sen`
    std::string version;    ///< of its questions: `2026-1`
    std::string title;      ///< as people call it: `Vad hände sen?`
    std::string reference;  ///< of the case, with check characters; empty: it is written in by hand
};

/// A place in a line where something is filled in.
struct Field {
    enum class Kind {
        text,    ///< written: as wide as said, and as high as its lines
        tick,    ///< a box of its own, ticked or not
        choice,  ///< one of the boxes that share a name, of which one is ticked
    };
    Kind kind = Kind::text;
    /// What the answer is called: members parted by full stops (`forsorjning.af`); each is ASCII letters,
    /// digits, `_` and `-`. Unique in the document; the choices of one question share it.
    std::string name;
    /// The question in words, as a screen reader says it; never empty.
    std::string description;
    /// Text: what is filled in already. Tick and choice: the code of what the box stands for.
    std::string value = {};
    std::string label = {};   ///< tick, choice: the words beside the box
    bool chosen = false;      ///< tick, choice: ticked already
    bool needed = false;      ///< must be filled in; the words around it say so
    bool fixed = false;       ///< is seen, and read back, but not changed
    int lines = 1;            ///< text: how many lines can be written; one is a field of one line
    Length width = {};        ///< text: none takes the rest of its line
    std::size_t longest = 0;  ///< text: at most so many characters; 0 is no bound
};

/// What a field is called to somebody who does not see it: its question, and the words beside a box.
std::string spoken_name(const Field& field);

struct FieldLook;

/// How large a field is, before what is left of its line is dealt out to those that take it.
Size natural_size(const FieldLook& look, const Field& field);

}  // namespace overens::document
