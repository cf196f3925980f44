#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>

#include "growth.h"

namespace {

/// Shows the table as usual and keeps each benchmark's time, to set them beside each other at the end.
class Ratios : public benchmark::ConsoleReporter {
 public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.error_occurred || run.run_type != Run::RT_Iteration) continue;
            // In seconds; a command's own time is kept as real time.
            const bool manual = run.run_name.time_type == "manual_time";
            times_[run.run_name.function_name] =
                (manual ? run.real_accumulated_time : run.cpu_accumulated_time) /
                static_cast<double>(run.iterations);
        }
    }

    void Finalize() override {
        ratio("document/pdf", "floor", "one document in-process, beside the floor (aim: at most 3)");
        for (const char* stage : {"read", "validate", "expand", "typeset", "pdf"}) {
            ratio(stage, "document/pdf", "of the document's time");
        }
        if (times_.contains("command/pdf")) {
            std::printf("%-14s %8.1f ms of processor time (aim: under 30)\n", "command/pdf",
                        times_["command/pdf"] * 1e3);
        }
    }

 private:
    void ratio(const std::string& what, const std::string& beside, const char* words) {
        if (!times_.contains(what) || !times_.contains(beside)) return;
        std::printf("%-14s %8.2f × %-14s %s\n", what.c_str(), times_[what] / times_[beside], beside.c_str(),
                    words);
    }

    std::map<std::string, double> times_;
};

}  // namespace

int main(int count, char** words) {
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words)) return 2;
    // Whoever asks for some benchmarks asks not for the growth, which takes some seconds.
    if (benchmark::GetBenchmarkFilter().empty()) overens::benchmark::show_growth();
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    benchmark::Shutdown();
}
