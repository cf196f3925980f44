#include <benchmark/benchmark.h>

#include <stdexcept>

#include "agreement.h"
#include "base/report.h"
#include "data/case_data.h"
#include "document/theme.h"
#include "layout/layout.h"
#include "odt/odt.h"
#include "pdf/pdf.h"
#include "press/press.h"
#include "schema/schema.h"
#include "template/template.h"

namespace overens::benchmark {

namespace {

/// What every stage makes of the case, for the next one to begin with.
struct Bench {
    Diagnostics diagnostics;
    std::unique_ptr<World> world = project_world();
    SourcePointer activity_source = world->read_source(activity_file());
    SourcePointer source = world->read_source(case_file());
    data::CaseData activity = *data::read_json(activity_source, diagnostics);
    data::CaseData data = *data::read_json(source, diagnostics);
    schema::SchemaLibrary schemas{*world};
    schema::Schema schema = *schemas.find("arende", diagnostics);
    templates::Template agreement = *templates::compile(*world, schemas, form, diagnostics);
    templates::Merge merge{{data, activity}, paper_date(), {}, std::make_shared<templates::Pictures>()};
    document::Document document = templates::expand(*world, agreement, merge, diagnostics)->document;
    layout::Typesetting typesetting = layout::prepare(
        *world, *document::read_theme(world->read_asset(Asset::template_file, "theme.xml"), diagnostics));
    layout::Pages pages = *layout::typeset(document, typesetting, diagnostics);
    pdf::Resources resources = pdf::prepare(*world);
    press::Press press{*world};

    Bench() {
        static_cast<void>(pdf::write(pages, resources));
        for (const press::Format format : {press::Format::pdf, press::Format::odt}) {
            press.generate(form, {activity_source, source}, {.formats = {format}, .date = paper_date()},
                           diagnostics);
        }
    }
};

const Bench& bench() {
    static const Bench bench;
    return bench;
}

/// Before the clock runs, so that what is loaded once is not counted.
void load(const ::benchmark::State&) {
    bench();
}

void sound(::benchmark::State& state, const Diagnostics& diagnostics) {
    if (diagnostics.has_errors()) state.SkipWithError(report(diagnostics, Language::english).c_str());
}

void read(::benchmark::State& state) {
    Diagnostics diagnostics;
    for (auto _ : state) ::benchmark::DoNotOptimize(data::read_json(bench().source, diagnostics));
    sound(state, diagnostics);
}
BENCHMARK(read)->Setup(load)->Unit(::benchmark::kMicrosecond);

void validate(::benchmark::State& state) {
    Diagnostics diagnostics;
    for (auto _ : state) ::benchmark::DoNotOptimize(bench().schema.validate(bench().data, diagnostics));
    sound(state, diagnostics);
}
BENCHMARK(validate)->Setup(load)->Unit(::benchmark::kMicrosecond);

void expand(::benchmark::State& state) {
    Diagnostics diagnostics;
    for (auto _ : state) {
        ::benchmark::DoNotOptimize(
            templates::expand(*bench().world, bench().agreement, bench().merge, diagnostics));
    }
    sound(state, diagnostics);
}
BENCHMARK(expand)->Setup(load)->Unit(::benchmark::kMicrosecond);

void typeset(::benchmark::State& state) {
    Diagnostics diagnostics;
    for (auto _ : state) {
        ::benchmark::DoNotOptimize(layout::typeset(bench().document, bench().typesetting, diagnostics));
    }
    sound(state, diagnostics);
}
BENCHMARK(typeset)->Setup(load)->Unit(::benchmark::kMicrosecond);

void pdf(::benchmark::State& state) {
    for (auto _ : state) ::benchmark::DoNotOptimize(pdf::write(bench().pages, bench().resources));
}
BENCHMARK(pdf)->Setup(load)->Unit(::benchmark::kMicrosecond);

void odt(::benchmark::State& state) {
    for (auto _ : state) ::benchmark::DoNotOptimize(odt::write(bench().document, bench().typesetting.theme));
}
BENCHMARK(odt)->Setup(load)->Unit(::benchmark::kMicrosecond);

/// All of it, from the texts of the files to the bytes of the papers, in a process that has made one before.
void document(::benchmark::State& state, std::vector<press::Format> formats) {
    Diagnostics diagnostics;
    const press::Options options{.formats = std::move(formats), .date = paper_date()};
    for (auto _ : state) {
        ::benchmark::DoNotOptimize(
            bench().press.generate(form, {bench().activity_source, bench().source}, options, diagnostics));
    }
    sound(state, diagnostics);
    state.counters["documents"] =
        ::benchmark::Counter(static_cast<double>(state.iterations()), ::benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(document, pdf, {press::Format::pdf})->Setup(load)->Unit(::benchmark::kMicrosecond);
BENCHMARK_CAPTURE(document, odt, {press::Format::odt})->Setup(load)->Unit(::benchmark::kMicrosecond);
BENCHMARK_CAPTURE(document, both, {press::Format::pdf, press::Format::odt})
    ->Setup(load)
    ->Unit(::benchmark::kMicrosecond);

}  // namespace

}  // namespace overens::benchmark
