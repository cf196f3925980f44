#include "data/file_name.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "data/unicode.h"

using overens::data::safe_file_name;

TEST_CASE("a file name made of data is safe in every folder") {
    struct {
        std::string text;
        std::string name;
    } const cases[] = {
        {"2026-0117-overenskommelse", "2026-0117-overenskommelse"},
        {"Överenskommelse Åsa é š ł", "Överenskommelse-Åsa-é-š-ł"},
        {"../../etc/passwd", "etc-passwd"},
        {"..\\..\\windows\\system32", "windows-system32"},
        {"/etc/passwd", "etc-passwd"},
        {"C:\\autoexec.bat", "C-autoexec.bat"},
        {"a\0b", "a"},
        {std::string("a\0b", 3), "a-b"},
        {"rad\nrad\ttabb\x7F", "rad-rad-tabb"},
        {"faktura\u202Efdp.exe", "faktura-fdp.exe"},
        {"noll\u200Bbredd\u00A0fast\uFEFF", "noll-bredd-fast"},
        {".gömd", "gömd"},
        {"-rf", "rf"},
        {"--output=x", "output-x"},
        {"slut...", "slut"},
        {"a?*|<>\":b", "a-b"},
        {"a//b---c", "a-b-c"},
        {"~/.ssh/id", "ssh-id"},
        {"$(rm)`x`", "rm-x"},
        {"CON", "_CON"},
        {"con.txt", "_con.txt"},
        {"Lpt1", "_Lpt1"},
        {"COM¹", "COM"},
        {"konsol", "konsol"},
        {"com10", "com10"},
        {"📄 papper", "papper"},
        {"ärende\xFF\xC3", "ärende"},
        {"", "mall"},
        {"///", "mall"},
        {"...", "mall"},
        {std::string(200, 'x'), std::string(120, 'x')},
        {std::string(119, 'x') + "åå", std::string(119, 'x')},
        {std::string(119, 'x') + "-y", std::string(119, 'x')},
    };
    for (const auto& one : cases) {
        CAPTURE(one.text);
        const std::string name = safe_file_name(one.text, "mall");
        CHECK(name == one.name);
        CHECK(name.size() <= 120);
        CHECK(std::filesystem::path(name).filename() == name);
        CHECK(!overens::data::first_ill_formed(name));
    }
}
