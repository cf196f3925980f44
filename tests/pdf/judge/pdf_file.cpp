#include "judge/pdf_file.h"

#include <zlib.h>

#include <charconv>
#include <set>
#include <stdexcept>

#include "support/files.h"

namespace overens::testing {

namespace {

const Json nothing;
const Json no_items = Json::array();

std::string from_base64(const std::string& text) {
    std::string result;
    unsigned bits = 0;
    int count = 0;
    for (const char letter : text) {
        unsigned value = 0;
        if (letter >= 'A' && letter <= 'Z')
            value = static_cast<unsigned>(letter - 'A');
        else if (letter >= 'a' && letter <= 'z')
            value = static_cast<unsigned>(letter - 'a' + 26);
        else if (letter >= '0' && letter <= '9')
            value = static_cast<unsigned>(letter - '0' + 52);
        else if (letter == '+')
            value = 62;
        else if (letter == '/')
            value = 63;
        else
            continue;
        bits = bits << 6U | value;
        if ((count += 6) >= 8) result += static_cast<char>(bits >> (count -= 8) & 0xFFU);
    }
    return result;
}

std::optional<std::string> inflate_all(const std::string& data) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    stream.avail_in = static_cast<uInt>(data.size());
    std::string result;
    int status = Z_OK;
    while (status == Z_OK) {
        char buffer[1U << 16U];
        stream.next_out = reinterpret_cast<Bytef*>(buffer);
        stream.avail_out = sizeof buffer;
        status = inflate(&stream, Z_NO_FLUSH);
        result.append(buffer, sizeof buffer - stream.avail_out);
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END) return std::nullopt;
    return result;
}

void decode(PdfObject& object) {
    const Json& filter = PdfFile::raw(object.value, "/Filter");
    if (filter.is_null()) return;
    object.decoded = false;
    const bool flate = is_name(filter, "/FlateDecode") ||
                       (filter.is_array() && filter.size() == 1 && is_name(filter[0], "/FlateDecode"));
    if (!flate || object.value.contains("/DecodeParms")) return;
    if (auto plain = inflate_all(*object.data)) {
        object.data = std::move(*plain);
        object.decoded = true;
    }
}

}  // namespace

const Json& PdfFile::raw(const Json& dictionary, const char* key) {
    if (!dictionary.is_object()) return nothing;
    const auto found = dictionary.find(key);
    return found == dictionary.end() ? nothing : *found;
}

const PdfObject* PdfFile::object(const Json& value) const {
    const auto found = objects.find(reference_number(value));
    return found == objects.end() ? nullptr : &found->second;
}

const Json& PdfFile::resolve(const Json& value) const {
    if (reference_number(value) == 0) return value;
    const PdfObject* found = object(value);
    return found ? found->value : nothing;
}

const Json& PdfFile::get(const Json& dictionary, const char* key) const {
    return resolve(raw(dictionary, key));
}

std::vector<std::pair<int, const Json*>> PdfFile::pages() const {
    std::vector<std::pair<int, const Json*>> result;
    std::set<int> seen;
    std::vector<int> open = {reference_number(raw(catalog(), "/Pages"))};
    while (!open.empty()) {
        const int number = open.back();
        open.pop_back();
        const auto found = objects.find(number);
        if (found == objects.end() || !seen.insert(number).second) continue;
        const Json& node = found->second.value;
        if (const Json& kids = get(node, "/Kids"); kids.is_array()) {
            for (auto kid = kids.rbegin(); kid != kids.rend(); ++kid) open.push_back(reference_number(*kid));
        } else {
            result.emplace_back(number, &node);
        }
    }
    return result;
}

int reference_number(const Json& value) {
    if (!value.is_string()) return 0;
    const auto& text = value.get_ref<const std::string&>();
    if (!text.ends_with(" R")) return 0;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || *end != ' ') return 0;
    int generation = 0;
    const auto rest = std::from_chars(end + 1, text.data() + text.size(), generation);
    return rest.ec == std::errc() && rest.ptr == text.data() + text.size() - 2 ? number : 0;
}

std::optional<std::string> text_of(const Json& value) {
    if (!value.is_string()) return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    if (text.starts_with("u:")) return text.substr(2);
    if (!text.starts_with("b:")) return std::nullopt;
    std::string bytes;
    for (std::size_t at = 2; at + 1 < text.size(); at += 2)
        bytes += static_cast<char>(std::stoi(text.substr(at, 2), nullptr, 16));
    return bytes;
}

std::size_t string_size(const std::string& json_text) {
    if (json_text.starts_with("b:")) return (json_text.size() - 2) / 2;
    std::size_t units = 0;
    bool ascii = true;
    for (const char letter : json_text.substr(2)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80) ascii = false;
        if ((byte & 0xC0U) != 0x80U) units += byte >= 0xF0 ? 2 : 1;
    }
    return ascii ? units : units * 2 + 2;
}

bool is_name(const Json& value, std::string_view name) {
    return value.is_string() && value.get_ref<const std::string&>() == name;
}

bool is_dictionary(const Json& value) {
    return value.is_object();
}

const Json& as_list(const Json& value) {
    return value.is_array() ? value : no_items;
}

PdfFile read_pdf(std::string_view bytes) {
    const ScratchFolder scratch;
    const std::string path = (scratch.path() / "judged.pdf").string();
    write(path, bytes);
    const Ran taken =
        run("qpdf --json=2 --json-key=qpdf --json-stream-data=inline --decode-level=none '" + path + "' -");
    const Json all = Json::parse(taken.output, nullptr, false);
    if (all.is_discarded()) throw std::runtime_error("qpdf cannot read the file: " + taken.errors);

    PdfFile file;
    file.bytes = bytes;
    for (const auto& [key, entry] : all.at("qpdf").at(1).items()) {
        if (key == "trailer") {
            file.trailer = entry.at("value");
            continue;
        }
        PdfObject object;
        if (entry.contains("stream")) {
            object.value = entry["stream"].at("dict");
            object.data = from_base64(entry["stream"].at("data").get_ref<const std::string&>());
            decode(object);
        } else {
            object.value = entry.at("value");
        }
        file.objects.emplace(reference_number(key.substr(4)), std::move(object));
    }
    const Ran checked = run("qpdf --check '" + path + "'");
    if (checked.exit != 0) file.complaints = checked.output + checked.errors;
    return file;
}

}  // namespace overens::testing
