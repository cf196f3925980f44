// Syntax and limits of the file itself: ISO 19005-2, 6.1.
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <regex>

#include "judge/content.h"
#include "judge/findings.h"

namespace overens::testing {

namespace {

void check_header(const std::string& bytes, Findings& findings) {
    const bool header = bytes.starts_with("%PDF-1.") && bytes.size() > 9 && bytes[7] >= '0' &&
                        bytes[7] <= '7' && (bytes[8] == '\n' || bytes[8] == '\r');
    findings.need(header, {"A 6.1.2-1", "UA 6.1-1"}, "the header is no %PDF-1.n and a line end");
    const std::size_t second = bytes.find_first_not_of("\r\n", 8);
    bool binary = second != std::string::npos && bytes[second] == '%' && bytes.size() > second + 4;
    for (std::size_t at = 1; binary && at <= 4; ++at)
        binary = static_cast<unsigned char>(bytes[second + at]) > 127;
    findings.need(binary, {"A 6.1.2-2"}, "no comment with four bytes over 127 after the header");

    const std::size_t end = bytes.rfind("%%EOF");
    const std::string after = end == std::string::npos ? "?" : bytes.substr(end + 5);
    findings.need(after.empty() || after == "\n" || after == "\r" || after == "\r\n", {"A 6.1.3-3"},
                  "data after the end of the file");
}

/// The byte offsets of a classic cross-reference table; empty where the file has another kind.
std::vector<std::pair<int, std::size_t>> table(const std::string& bytes, Findings& findings) {
    const std::size_t start = bytes.rfind("startxref");
    if (start == std::string::npos) return {};
    std::size_t at = std::strtoull(bytes.c_str() + start + 9, nullptr, 10);
    if (bytes.compare(at, 4, "xref") != 0) return {};
    static const std::regex head("^xref(\r\n|\r|\n)(\\d+) (\\d+)(\r\n|\r|\n)");
    std::smatch match;
    const std::string opening = bytes.substr(at, 40);
    if (!std::regex_search(opening, match, head)) {
        findings.broken({"A 6.1.4-2"}, "xref and its subsection are not parted by one line end");
        return {};
    }
    at += static_cast<std::size_t>(match.length(0));
    std::vector<std::pair<int, std::size_t>> result;
    const int first = std::stoi(match[2]);
    for (int index = 0, count = std::stoi(match[3]); index < count && at + 20 <= bytes.size();
         ++index, at += 20) {
        if (bytes[at + 17] == 'n')
            result.emplace_back(first + index, std::strtoull(bytes.substr(at, 10).c_str(), nullptr, 10));
    }
    return result;
}

bool line_end(const std::string& bytes, std::size_t at) {
    return at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r');
}

/// What a stream's dictionary, as it stands in the file, says of its length: qpdf keeps it to itself.
std::optional<std::size_t> length_of(const PdfFile& file, const std::string& dictionary) {
    static const std::regex entry("/Length (\\d+)( 0 R)?");
    std::smatch match;
    if (!std::regex_search(dictionary, match, entry)) return std::nullopt;
    if (!match[2].matched) return std::stoull(match[1]);
    const auto found = file.objects.find(std::stoi(match[1]));
    if (found == file.objects.end() || !found->second.value.is_number_unsigned()) return std::nullopt;
    return found->second.value.get<std::size_t>();
}

void check_objects(const PdfFile& file, Findings& findings) {
    const std::string& bytes = file.bytes;
    for (const auto& [number, offset] : table(bytes, findings)) {
        const std::string name = "object " + std::to_string(number);
        const std::string opening = std::to_string(number) + " 0 obj";
        findings.need(offset > 0 && line_end(bytes, offset - 1) &&
                          bytes.compare(offset, opening.size(), opening) == 0 &&
                          line_end(bytes, offset + opening.size()),
                      {"A 6.1.9-1"}, name + " does not begin as it should");
        const auto found = file.objects.find(number);
        if (found == file.objects.end() || !found->second.data) continue;
        const std::size_t keyword = bytes.find("stream", offset);
        if (keyword == std::string::npos) continue;
        std::size_t data = keyword + 6;
        const bool sound = bytes[data] == '\n' || bytes.compare(data, 2, "\r\n") == 0;
        findings.need(sound, {"A 6.1.7.1-2"}, name + ": no line end after stream");
        data += bytes[data] == '\r' ? 2 : 1;
        const std::optional<std::size_t> length = length_of(file, bytes.substr(offset, keyword - offset));
        if (!length) continue;
        std::size_t end = data + *length;
        if (bytes.compare(end, 2, "\r\n") == 0)
            end += 2;
        else if (line_end(bytes, end))
            end += 1;
        else
            findings.need(bytes.compare(end, 9, "endstream") != 0, {"A 6.1.7.1-2"},
                          name + ": no line end before endstream");
        findings.need(bytes.compare(end, 9, "endstream") == 0, {"A 6.1.7.1-1"},
                      name + ": /Length is not the length of its data");
    }
}

/// Hexadecimal strings between objects' delimiters, where they cannot be anything else.
void check_hexadecimal(const std::string& bytes, Findings& findings) {
    static const std::regex identifier("/ID\\s*\\[\\s*<([^>]*)>\\s*<([^>]*)>");
    std::smatch match;
    const std::size_t trailer = bytes.rfind("trailer");
    if (trailer == std::string::npos) return;
    const std::string tail = bytes.substr(trailer);
    if (!std::regex_search(tail, match, identifier)) return;
    for (std::size_t group = 1; group <= 2; ++group) {
        const std::string digits = match[group];
        findings.need(digits.size() % 2 == 0, {"A 6.1.6-1"}, "an odd number of digits in /ID");
        findings.need(digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos, {"A 6.1.6-2"},
                      "no digits in /ID");
    }
}

void check_number(const Json& value, Findings& findings) {
    if (value.is_number_integer()) {
        const auto integer = value.get<std::int64_t>();
        findings.need(integer <= 2147483647 && integer >= -2147483648LL, {"A 6.1.13-1"},
                      "an integer is too great");
        return;
    }
    const double real = std::abs(value.get<double>());
    findings.need(real <= 3.403e38, {"A 6.1.13-2"}, "a real number is too great");
    findings.need(real == 0 || real >= 1.175e-38, {"A 6.1.13-5"}, "a real number is too close to zero");
}

void check_value(const Json& value, Findings& findings) {
    if (value.is_number()) check_number(value, findings);
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items())
            findings.need(key.size() <= 128, {"A 6.1.13-4"}, "a name is too long");
    }
    if (!value.is_string()) return;
    const auto& text = value.get_ref<const std::string&>();
    if (text.starts_with("/")) {
        findings.need(text.size() <= 128, {"A 6.1.13-4"}, "a name is too long: " + text.substr(0, 40));
    } else if (text.starts_with("u:") || text.starts_with("b:")) {
        findings.need(string_size(text) <= 32767, {"A 6.1.13-3"},
                      "a string is too long: " + text.substr(0, 40));
    }
}

void check_stream(const PdfFile& file, const PdfObject& object, Findings& findings) {
    for (const char* key : {"/F", "/FFilter", "/FDecodeParms"}) {
        findings.need(!object.value.contains(key), {"A 6.1.7.1-3"}, std::string("a stream has ") + key);
    }
    const auto filter = [&](const Json& name) {
        static const std::vector<std::string> allowed = {
            "/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode",
            "/CCITTFaxDecode", "/JBIG2Decode",   "/DCTDecode",   "/JPXDecode"};
        const bool sound =
            name.is_string() && std::find(allowed.begin(), allowed.end(), name) != allowed.end();
        findings.need(sound, {"A 6.1.7.2-1"}, "the filter " + name.dump());
    };
    const Json& filters = file.get(object.value, "/Filter");
    if (filters.is_array()) {
        for (const Json& name : filters) filter(name);
    } else if (!filters.is_null()) {
        filter(filters);
    }
}

void check_boxes(const PdfFile& file, Findings& findings) {
    for (const auto& [number, page] : file.pages()) {
        for (const char* key : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"}) {
            const Json& box = inherited(file, *page, key);
            if (!box.is_array() || box.size() != 4) continue;
            for (const std::size_t at : {0U, 1U}) {
                const double side = std::abs(box[at + 2].get<double>() - box[at].get<double>());
                findings.need(side >= 3 && side <= 14400, {"A 6.1.13-11"},
                              std::string(key) + " of a page has a side of " + std::to_string(side));
            }
        }
    }
}

void run(const PdfFile& file, Findings& findings) {
    findings.need(file.complaints.empty(), {"PDF syntax"}, file.complaints);
    check_header(file.bytes, findings);
    check_objects(file, findings);
    check_hexadecimal(file.bytes, findings);
    const Json& identifier = file.get(file.trailer, "/ID");
    findings.need(identifier.is_array() && identifier.size() == 2, {"A 6.1.3-1"}, "the trailer has no /ID");
    findings.need(!file.trailer.contains("/Encrypt"), {"A 6.1.3-2"}, "the file is encrypted");
    findings.need(file.objects.size() <= 8388607, {"A 6.1.13-7"}, "too many objects");
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) { check_value(value, findings); });
        if (object.data) check_stream(file, object, findings);
    }
    check_boxes(file, findings);
    for (const auto& [number, page] : file.pages()) {
        for (const Step& step : steps_of(file, *page)) {
            findings.need(step.depth <= 28, {"A 6.1.13-8"}, "q is nested deeper than 28");
            for (const Json& operand : step.operation.operands) {
                for_each_value(operand, [&](const Json& value) { check_value(value, findings); });
            }
        }
    }
}

}  // namespace

const Check file_check = {
    {"PDF syntax",  "A 6.1.2-1",   "UA 6.1-1",   "A 6.1.2-2",  "A 6.1.3-1",   "A 6.1.3-2",
     "A 6.1.3-3",   "A 6.1.4-2",   "A 6.1.6-1",  "A 6.1.6-2",  "A 6.1.7.1-1", "A 6.1.7.1-2",
     "A 6.1.7.1-3", "A 6.1.7.2-1", "A 6.1.9-1",  "A 6.1.13-1", "A 6.1.13-2",  "A 6.1.13-3",
     "A 6.1.13-4",  "A 6.1.13-5",  "A 6.1.13-7", "A 6.1.13-8", "A 6.1.13-11"},
    run};

}  // namespace overens::testing
