// The whole command, cold: a new process that finds its data, proves the template, makes one paper and ends.
// Measured is the processor time that the system charged for it.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "agreement.h"

namespace overens::benchmark {

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// Seconds of processor time; negative if the command failed.
double run(const std::string& folder, const char* format) {
    const std::string activity = activity_file();
    const std::string file = case_file();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::execl(OVERENS_PROGRAM, OVERENS_PROGRAM, "generate", form, activity.c_str(), file.c_str(),
                "--format", format, "--output", folder.c_str(), static_cast<char*>(nullptr));
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0) return -1;
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void command(::benchmark::State& state, const char* format) {
    std::string folder = (std::filesystem::temp_directory_path() / "overens-bench-XXXXXX").string();
    if (!::mkdtemp(folder.data())) return state.SkipWithError("no scratch folder");
    for (auto _ : state) {
        const double time = run(folder, format);
        if (time < 0) {
            state.SkipWithError("the command failed");
            break;
        }
        state.SetIterationTime(time);
    }
    std::filesystem::remove_all(folder);
}
BENCHMARK_CAPTURE(command, pdf, "pdf")->UseManualTime()->Unit(::benchmark::kMillisecond)->MinTime(1);
BENCHMARK_CAPTURE(command, odt, "odt")->UseManualTime()->Unit(::benchmark::kMillisecond)->MinTime(1);
BENCHMARK_CAPTURE(command, both, "pdf,odt")->UseManualTime()->Unit(::benchmark::kMillisecond)->MinTime(1);

}  // namespace

}  // namespace overens::benchmark
