// Makes the agreement of one case: program VERKSAMHET.json ARENDE.json
#include <overens/base/report.h>
#include <overens/press/press.h>

#include <fstream>
#include <iostream>

int main(int count, char** words) try {
    if (count != 3) {
        std::cerr << "program VERKSAMHET.json ARENDE.json\n";
        return 2;
    }
    overens::AssetFolders folders;
    folders.templates = {DATA "/templates"};
    folders.schemas = {DATA "/schemas"};
    const auto world = overens::disk_world(folders);

    const overens::press::Press press(*world);
    overens::Diagnostics diagnostics;
    const auto papers =
        press.generate("overenskommelse", {world->read_source(words[1]), world->read_source(words[2])},
                       {.date = *overens::Date::make(2026, 11, 22)}, diagnostics);

    std::cerr << overens::report(diagnostics, overens::Language::english);
    for (const auto& paper : papers) {
        std::ofstream(paper.file_name, std::ios::binary) << paper.bytes;
        std::cout << paper.file_name << "\n";
    }
    return diagnostics.has_errors() ? 1 : 0;
} catch (const overens::Failure& failure) {
    std::cerr << overens::report(failure.diagnostic(), overens::Language::english);
    return 3;
}
