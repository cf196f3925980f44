#include "agreement.h"

#include <stdexcept>

#include "base/report.h"
#include "press/press.h"

namespace overens::benchmark {

std::unique_ptr<World> project_world() {
    AssetFolders folders;
    folders.templates = {PROJECT_FOLDER "/templates"};
    folders.schemas = {PROJECT_FOLDER "/schemas"};
    return disk_world(folders);
}

Date paper_date() {
    return *Date::make(2026, 11, 22);
}
std::string activity_file() {
    return PROJECT_FOLDER "/examples/verksamhet.json";
}
std::string case_file() {
    return PROJECT_FOLDER "/examples/arenden/2026-0031-forskola.json";
}

std::string agreement_pdf() {
    const auto world = project_world();
    const press::Press press(*world);
    Diagnostics diagnostics;
    const auto papers =
        press.generate(form, {world->read_source(activity_file()), world->read_source(case_file())},
                       {.formats = {press::Format::pdf}, .date = paper_date()}, diagnostics);
    if (papers.empty()) throw std::runtime_error(report(diagnostics, Language::english));
    return papers.front().bytes;
}

}  // namespace overens::benchmark
