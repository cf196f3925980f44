// What both readers of filled forms need.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "answers/filled_form.h"

namespace overens::answers {

std::optional<FilledForm> read_pdf(const SourcePointer& source, Diagnostics& diagnostics);
std::optional<FilledForm> read_odt(const SourcePointer& source, Diagnostics& diagnostics);

/// More than any form has.
inline constexpr std::size_t most_fields = 5000;
inline constexpr std::size_t longest_value = 100'000;

/// Tells what is wrong with the file as a whole.
void refuse(const SourcePointer& source, Diagnostics& diagnostics, Message message,
            std::optional<Message> hint = std::nullopt);

/// Of what a file's fields stand below: `vad-hande-sen 2026-1`.
std::pair<std::string, std::string> name_and_version(std::string_view root);
bool may_be_form_name(std::string_view root);

/// What a person wrote, out of a file: well-formed, in normal form, lines ended by `\n`, without what steers
/// a terminal, and not longer than `longest_value`.
std::string written_text(std::string text);

}  // namespace overens::answers
