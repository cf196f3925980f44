#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overens::testing {

/// All example documents, made by the command once for this program, in a folder of their own.
const std::filesystem::path& paper_folder();
/// Those with this ending (`.pdf`), sorted by name.
std::vector<std::filesystem::path> papers_ending(const std::string& ending);

/// Is it several papers that are bound as one? Each of them has its title.
bool is_bound(const std::filesystem::path& file);

/// The sheet that tries envelopes, made in a folder as PDF and ODT beside it.
std::filesystem::path letter_sheet(const std::filesystem::path& folder);

/// The words of a paper, one blank between them, in reading order and without page furniture.
struct Words {
    std::string letterhead;
    std::string body;
};
/// The structure tree of a tagged PDF as `pdfinfo -struct-text` shows it, which takes it seconds.
std::string structure_of_pdf(const std::filesystem::path& file);
/// As an assistive program reads them out of that tree; labels of list items, which an ODT leaves to its
/// reader, are left out, and so are the words in drawings, which are described.
Words words_of_structure(const std::string& structure);
Words words_of_odt(const std::filesystem::path& file);
/// Of an ODT in one XML file (FODT), as LibreOffice writes it.
Words words_of_flat_odt(const std::filesystem::path& file);

}  // namespace overens::testing
