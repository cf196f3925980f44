#include "growth.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <exception>
#include <map>
#include <optional>
#include <utility>

#include "agreement.h"
#include "layout/layout.h"
#include "odt/odt.h"
#include "pdf/pdf.h"
#include "report.h"

namespace overens::benchmark {

namespace {

/// What one size took: seconds of processor time, and the process's greatest memory, in megabytes.
struct Taken {
    double layout = 0;
    double pdf = 0;
    double memory = 0;
    double odt = 0;
    std::size_t pages = 0;
    std::size_t pdf_size = 0;

    double both() const { return layout + pdf; }
};

using Make = document::Document (*)(int size);

double processor_time() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

Taken measure(Make make, int size) {
    Taken taken;
    Diagnostics diagnostics;
    const auto world = project_world();
    const document::Theme theme =
        *document::read_theme(world->read_asset(Asset::template_file, "theme.xml"), diagnostics);
    const layout::Typesetting typesetting = layout::prepare(*world, theme);
    const pdf::Resources resources = pdf::prepare(*world);
    const document::Document report = make(size);

    const double start = processor_time();
    {
        auto pages = layout::typeset(report, typesetting, diagnostics).value();
        const double set = processor_time();
        taken.pages = pages.pages.size();
        taken.pdf_size = pdf::write(std::move(pages), resources).size();
        taken.layout = set - start;
        taken.pdf = processor_time() - set;
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    taken.memory = static_cast<double>(usage.ru_maxrss) / 1024;
    const double odt = processor_time();
    static_cast<void>(odt::write(report, theme));
    taken.odt = processor_time() - odt;
    return taken;
}

std::optional<Taken> measure_apart(Make make, int size) {
    int ends[2];
    if (::pipe(ends) != 0) return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            const Taken taken = measure(make, size);
            ::_exit(::write(ends[1], &taken, sizeof taken) == sizeof taken ? 0 : 1);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
            ::_exit(1);
        }
    }
    ::close(ends[1]);
    Taken taken;
    const bool told = ::read(ends[0], &taken, sizeof taken) == sizeof taken;
    ::close(ends[0]);
    if (child > 0) ::waitpid(child, nullptr, 0);
    return told ? std::optional(taken) : std::nullopt;
}

/// Linear growth shows as 1.00 in the last column but one.
std::map<int, Taken> show(const char* what, Make make, std::initializer_list<int> sizes) {
    std::printf("%8s %7s %10s %10s %10s %12s %14s %9s\n", what, "pages", "layout s", "PDF s", "ODT s",
                "us per one", "to neighbour", "peak MB");
    std::map<int, Taken> all;
    double before = 0;
    for (const int size : sizes) {
        const auto taken = measure_apart(make, size);
        if (!taken) {
            std::printf("%8d failed\n", size);
            break;
        }
        const double each = taken->both() / size;
        std::printf("%8d %7zu %10.4f %10.4f %10.4f %12.1f %14.2f %9.1f\n", size, taken->pages, taken->layout,
                    taken->pdf, taken->odt, each * 1e6, before > 0 ? each / before : 1.0, taken->memory);
        std::fflush(stdout);
        before = each;
        all[size] = *taken;
    }
    return all;
}

}  // namespace

void show_growth() {
    auto reports = show("pages", report_of_pages, {1, 3, 10, 30, 100, 300, 1000, 3000});
    if (reports.contains(1000)) {
        const Taken& long_one = reports[1000];
        std::printf(
            "1000 pages: %.1f x 100 pages (aim: at most 12), %.2f s (under 2), %.0f MB (under 150)\n\n",
            long_one.both() / reports[100].both(), long_one.both(), long_one.memory);
    }
    show("rows", report_of_rows, {10, 30, 100, 300, 1000, 3000, 10'000});
    std::printf("\n");
}

}  // namespace overens::benchmark
