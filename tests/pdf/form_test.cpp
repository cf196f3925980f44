// Fields, signatures and the code at a form's foot: as objects, as readers' programs see them, and filled in.
#include <doctest/doctest.h>

#include <map>
#include <sstream>

#include "base/diagnostic.h"
#include "form_maker.h"
#include "judge/judge.h"
#include "judge/pdf_file.h"
#include "pdf/pdf.h"
#include "support/files.h"

namespace fs = std::filesystem;
using namespace overens;
using namespace overens::testing;

namespace {

std::string form_bytes(const layout::Pages& pages) {
    static const pdf::Resources prepared = pdf::prepare(*project_world());
    return pdf::write(pages, prepared);
}

}  // namespace

TEST_CASE("a form keeps the rules of PDF/A-2a and PDF/UA-1") {
    const std::string bytes = form_bytes(set(sample_form()));
    CHECK(told(judge(bytes)) == "");
    CHECK(told(judge(form_bytes(set(sample_agreement())))) == "");
}
