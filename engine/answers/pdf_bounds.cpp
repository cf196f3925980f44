// Which streams a reader of PDF unpacks, the file itself decides, by objects that lie in packed streams: so
// all are tried. How a stream is packed is said before the word `stream`, in names that may have letters
// written as `#66`.
#include "answers/pdf_bounds.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string>

namespace overens::answers {

namespace {

/// A picture of a page in good resolution has a tenth of it.
constexpr std::size_t most_unpacked = 256UL << 20U;

bool is_white(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\f' || byte == '\0';
}

int hexadecimal(char byte) {
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return -1;
}

/// With the letters that are written in hexadecimal, and without white space.
std::string plain(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_white(text[at])) continue;
        const int high = text[at] == '#' && at + 2 < text.size() ? hexadecimal(text[at + 1]) : -1;
        const int low = high >= 0 ? hexadecimal(text[at + 2]) : -1;
        result += low < 0 ? text[at] : static_cast<char>(high * 16 + low);
        if (low >= 0) at += 2;
    }
    return result;
}

/// How a stream is packed, as far as its size is concerned.
enum class Packing { harmless, deflate, other };

constexpr std::array<std::string_view, 2> deflate_names = {"/FlateDecode", "/Fl"};
/// These make a file larger than they say, as deflate does, and no form has them.
constexpr std::array<std::string_view, 5> other_names = {"/LZWDecode", "/LZW", "/RunLengthDecode", "/RL",
                                                         "/Crypt"};

template <std::size_t Count>
bool is_one_of(std::string_view name, const std::array<std::string_view, Count>& names) {
    return std::ranges::find(names, name) != names.end();
}

/// The names after the word `/Filter`, one or a list.
Packing packing_named(std::string_view rest) {
    const bool list = rest.starts_with('[');
    if (list) rest.remove_prefix(1);
    // A reference to another object, or a comment.
    if (!rest.starts_with('/') && !rest.starts_with(']') && !rest.starts_with("null")) return Packing::other;
    std::size_t deflated = 0;
    while (rest.starts_with('/')) {
        const std::string_view name = rest.substr(0, rest.find_first_of("/[]<>()%", 1));
        if (is_one_of(name, other_names)) return Packing::other;
        deflated += is_one_of(name, deflate_names) ? 1 : 0;
        rest.remove_prefix(name.size());
        if (!list) break;
    }
    if ((list && !rest.starts_with(']')) || deflated > 1) return Packing::other;
    return deflated == 1 ? Packing::deflate : Packing::harmless;
}

/// Of all that is said before a stream; another object's word counts, too, and does no harm.
Packing packing(std::string_view description) {
    constexpr std::string_view word = "/Filter";
    Packing result = Packing::harmless;
    for (std::size_t at = 0; (at = description.find(word, at)) != std::string_view::npos;) {
        at += word.size();
        result = std::max(result, packing_named(description.substr(at)));
    }
    return result;
}

/// How much there is in it, up to `most`. What is damaged ends where it is.
std::size_t unpacked(std::string_view bytes, std::size_t most) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return 0;
    std::array<Bytef, 1U << 16U> buffer;
    std::size_t total = 0;
    int status = Z_OK;
    while (status == Z_OK && total <= most && (stream.avail_in > 0 || !bytes.empty())) {
        if (stream.avail_in == 0) {
            const std::string_view part = bytes.substr(0, buffer.size());
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.data()));
            stream.avail_in = static_cast<uInt>(part.size());
            bytes.remove_prefix(part.size());
        }
        stream.next_out = buffer.data();
        stream.avail_out = buffer.size();
        status = inflate(&stream, Z_NO_FLUSH);
        total += buffer.size() - stream.avail_out;
    }
    inflateEnd(&stream);
    return total;
}

/// Where the data begin after the word `stream`: after the end of its line, if it has one.
std::size_t data_begin(std::string_view bytes, std::size_t at) {
    for (; at < bytes.size() && is_white(bytes[at]); ++at) {
        if (bytes[at] == '\n') return at + 1;
        if (bytes[at] == '\r') return bytes.substr(at + 1).starts_with('\n') ? at + 2 : at + 1;
    }
    return at;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// A trailer names the dictionary of the encryption.
bool is_encrypted(std::string_view bytes) {
    constexpr std::string_view word = "trailer";
    for (std::size_t at = bytes.find(word); at != std::string_view::npos;) {
        const std::size_t next = bytes.find(word, at + word.size());
        const std::string_view trailer = bytes.substr(at, next - at);
        if (has(plain(trailer.substr(0, trailer.find("startxref"))), "/Encrypt")) return true;
        at = next;
    }
    return false;
}

}  // namespace

PdfBounds pdf_bounds(std::string_view bytes, Unpacked what) {
    if (is_encrypted(bytes)) return PdfBounds::encrypted;
    constexpr std::string_view word = "stream";
    std::size_t total = 0;
    std::size_t looked_at = 0;
    for (std::size_t at = 0; (at = bytes.find(word, at)) != std::string_view::npos;) {
        const std::string_view before = bytes.substr(looked_at, at - looked_at);
        at += word.size();
        looked_at = at;
        if (before.ends_with("end")) continue;
        const std::string description = plain(before);
        if (has(description, "/XRef") && has(description, "/Encrypt")) return PdfBounds::encrypted;
        if (what == Unpacked::objects && !has(description, "/ObjStm") && !has(description, "/XRef")) continue;
        const Packing how = packing(description);
        if (how == Packing::other) return PdfBounds::too_involved;
        if (how == Packing::deflate) {
            total += unpacked(bytes.substr(data_begin(bytes, at)), most_unpacked - total);
            if (total > most_unpacked) return PdfBounds::too_large;
        }
    }
    return PdfBounds::sound;
}

}  // namespace overens::answers
