#pragma once

#include <map>
#include <string>
#include <vector>

#include "judge/pdf_file.h"

namespace overens::testing {

/// What a TrueType file says of its glyphs; read independently of the libraries that wrote it.
struct TrueTypeFile {
    int units_per_em = 0;
    int glyphs = 0;
    std::vector<int> advances;               ///< by glyph
    std::vector<std::size_t> outline_sizes;  ///< by glyph: bytes of `glyf`

    /// Nothing if it lacks a table that a PDF needs of it.
    static std::optional<TrueTypeFile> read(const std::string& bytes);
};

/// The texts of a ToUnicode CMap by code, in UTF-16.
std::map<unsigned, std::u16string> read_to_unicode(const std::string& map);

/// Widths of a CIDFont (`/W`, `/DW`) by CID.
struct CidWidths {
    std::map<unsigned, double> widths;
    double standard = 1000;

    static CidWidths read(const PdfFile& file, const Json& font);
    double of(unsigned cid) const;
};

}  // namespace overens::testing
