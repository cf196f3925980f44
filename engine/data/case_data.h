#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"
#include "data/json.h"

namespace overens::data {

/// A JSON file (RFC 8259) that has been read: its value, and where each part of it stands in the text.
/// Immutable and cheap to copy.
class CaseData {
 public:
    CaseData(SourcePointer source, Json value);

    const Json& value() const;
    const SourcePointer& source() const;

    /// Where the value at this JSON Pointer (RFC 6901; "" is the whole file) stands; the nearest part above
    /// it that exists, if it does not. Found by reading the text again: only errors ask.
    Place place(std::string_view pointer) const;
    /// Where the name of the member at this pointer stands.
    Place key_place(std::string_view pointer) const;

    /// `arende` out of `"$schema": ".../schemas/arende.schema.json"`; empty if the file does not say what it
    /// is.
    std::string schema_name() const;

 private:
    struct Content;
    std::shared_ptr<const Content> content_;
};

/// Limits of what is read, against hostile input.
struct ReadLimits {
    int depth = 64;
};

/// Reads JSON strictly: refuses, each with its place, duplicate names, nesting deeper than the limit, NUL,
/// invalid UTF-8, integers beyond 64 bits and text after the value. A byte order mark is passed over; strings
/// are normalised to NFC. Every error that can be told apart is added to `diagnostics`; nothing comes back if
/// there was one.
std::optional<CaseData> read_json(SourcePointer source, Diagnostics& diagnostics, ReadLimits limits = {});

}  // namespace overens::data
