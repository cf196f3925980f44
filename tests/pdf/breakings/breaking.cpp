#include "breakings/breaking.h"

#include <stdexcept>

namespace overens::testing {

void replace(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("nothing to replace: " + std::string(from));
    text.replace(at, from.size(), to);
}

namespace {

PdfObject& object(PdfFile& file, const char* key, const Json& value, int n) {
    for (auto& [number, each] : file.objects) {
        if (each.value.is_object() && each.value.contains(key) && each.value[key] == value && n-- == 0)
            return each;
    }
    throw std::runtime_error("no object with " + std::string(key) + " " + value.dump());
}

PdfObject& referred(PdfFile& file, const Json& reference) {
    return file.objects.at(reference_number(reference));
}

int next_number(const PdfFile& file) {
    return file.objects.rbegin()->first + 1;
}

}  // namespace

Json& catalog(PdfFile& file) {
    return referred(file, file.trailer["/Root"]).value;
}

Json& dictionary(PdfFile& file, const char* key, const Json& value, int n) {
    return object(file, key, value, n).value;
}

std::string& data(PdfFile& file, const char* key, const Json& value, int n) {
    return *object(file, key, value, n).data;
}

Json& element(PdfFile& file, const char* type, int n) {
    return dictionary(file, "/S", type, n);
}

Json& page(PdfFile& file, int n) {
    return dictionary(file, "/Type", "/Page", n);
}

Json& annotation(PdfFile& file, int n) {
    return dictionary(file, "/Type", "/Annot", n);
}

std::string& content(PdfFile& file, int n) {
    return stream_of(file, page(file, n), "/Contents");
}

std::string& stream_of(PdfFile& file, const Json& dictionary, const char* key) {
    return *referred(file, dictionary.at(key)).data;
}

std::string& packet(PdfFile& file) {
    return stream_of(file, catalog(file), "/Metadata");
}

std::string add(PdfFile& file, Json value) {
    const int number = next_number(file);
    file.objects[number].value = std::move(value);
    return std::to_string(number) + " 0 R";
}

std::string add_stream(PdfFile& file, Json dictionary, std::string data) {
    const std::string reference = add(file, std::move(dictionary));
    referred(file, reference).data = std::move(data);
    return reference;
}

Json& add_annotation(PdfFile& file, Json annotation, const char* type) {
    const std::string reference = add(file, std::move(annotation));
    page(file)["/Annots"].push_back(reference);
    if (*type == '\0') return referred(file, reference).value;
    Json& document = element(file, "/Document");
    const Json root = file.get(catalog(file), "/StructTreeRoot");
    const std::string parent = root["/K"][0];
    const std::string owner =
        add(file, {{"/S", type}, {"/P", parent}, {"/K", {{"/Type", "/OBJR"}, {"/Obj", reference}}}});
    document["/K"].push_back(owner);
    referred(file, reference).value["/StructParent"] = 1000;
    auto& numbers = dictionary(file, "/Type", "/StructTreeRoot")["/ParentTree"]["/Nums"];
    numbers.push_back(1000);
    numbers.push_back(owner);
    return referred(file, reference).value;
}

}  // namespace overens::testing
