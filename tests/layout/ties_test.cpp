#include "layout/ties.h"

#include <doctest/doctest.h>

#include <string>

using namespace overens;

TEST_CASE("what Swedish typography keeps together on a line") {
    struct Case {
        std::string before;
        std::string after;
        bool tied;
    };
    for (const Case& one : {Case{"vi ses i ", "morgon", true},
                            Case{"så hår (å ", "ena sidan", true},
                            Case{"Anna B. ", "Karlsson", true},
                            Case{"slut i. ", "Början", false},
                            Case{"på s. ", "12", true},
                            Case{"på s. ", "tolv", false},
                            Case{"kl. ", "14", true},
                            Case{"i 30 ", "min.", true},
                            Case{"betalar 1\u00A0200 ", "kr, och", true},
                            Case{"har 12 ", "mål", false},
                            Case{"rum ", "12", true},
                            Case{"den 3 ", "december", true},
                            Case{"den 3 december ", "2026", true},
                            Case{"i december ", "kommer", false},
                            Case{"2026 ", "december", false},
                            Case{"09:00–", "15:00", true},
                            Case{"måndag–", "fredag", false},
                            Case{"ett ", "ord", false},
                            Case{"e-", "post", false},
                            Case{"(ÅÅÅÅ-", "MM-DD)", true},
                            Case{"(ÅÅÅÅ-MM-", "DD)", true},
                            Case{"EU-", "kontor", false},
                            Case{"-", "DD", false},
                            Case{"", "ord", false},
                            Case{"ord ", "", false},
                            Case{std::string(100, 'a') + " ", std::string(100, 'b'), false},
                            Case{"a ", std::string(100, 'b'), false}}) {
        CAPTURE(one.before);
        CAPTURE(one.after);
        CHECK(layout::is_tied(one.before + one.after, static_cast<std::uint32_t>(one.before.size())) ==
              one.tied);
    }
}
