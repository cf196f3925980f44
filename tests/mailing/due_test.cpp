#include "mailing/due.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "register/office.h"

using namespace overens;
using namespace overens::testing;

namespace {

using data::Json;

struct Documents {
    std::string about = "[]";            ///< JSON Patch of the case
    std::string activity = "[]";         ///< and of the activity
    std::vector<std::string> more = {};  ///< whole documents
};

std::string patched(const std::string& file, const std::string& patch) {
    return Json::parse(example(file)).patch(Json::parse(patch)).dump();
}

/// A letter of this state, about the first placement three months after its end.
std::string letter(const std::string& state, const std::string& kind = "fragor",
                   const std::string& posted = "2026-08-31") {
    return R"({"$schema": "schemas/sandning.schema.json", "formular": "vad-hande-sen", )"
           R"("referens": "2025-0118-P1-9Z", "manader": 3, "satt": "brev", "slag": ")" +
           kind + R"(", "tillstand": ")" + state + R"(", "postad": ")" + posted + R"("})";
}

std::string answers(int months) {
    return R"({"$schema": "schemas/vad-hande-sen.schema.json", "formular": {"version": "2026-1", )"
           R"("referens": "2025-0118-P1-9Z"}, "manader": )" +
           std::to_string(months) + "}";
}

std::string in_words(mailing::Reason reason) {
    const char* const words[] = {"case missing", "protected",  "no consent", "declined", "answered",
                                 "moved",        "no address", "prepared",   "waiting",  "reminded"};
    return words[static_cast<std::size_t>(reason)];
}

std::string due(Office& office, const std::string& on) {
    auto from = office.open();
    Diagnostics diagnostics;
    const auto list = mailing::due(from, *Date::parse(on), diagnostics);
    if (!list) return told(diagnostics);
    std::string result;
    for (const mailing::Due& one : list->all) {
        result += one.day.iso() + " " + one.reference + " " + std::to_string(one.months) +
                  (one.reminder ? " reminder" : "") + (one.way == mailing::Way::email ? " e-mail" : "");
        if (one.withheld) result += " - " + in_words(*one.withheld);
        if (one.since) result += " " + one.since->iso();
        result += "\n";
    }
    if (list->too_late > 0) result += std::to_string(list->too_late) + " too late\n";
    return result;
}

std::string due(const Documents& documents, const std::string& on) {
    Office office;
    std::vector<std::pair<std::string, std::string>> files = {
        {"v", patched("verksamhet.json", documents.activity)},
        {"a", patched("arenden/2025-0118-region-avslutat.json", documents.about)}};
    for (const std::string& one : documents.more) files.emplace_back(std::to_string(files.size()), one);
    const std::string filed = office.bring_in(files);
    if (filed.find("fel:") != std::string::npos) return filed;
    return due(office, on);
}

std::string add(const std::string& path, const std::string& value) {
    return R"([{"op": "add", "path": ")" + path + R"(", "value": )" + value + "}]";
}

std::string group(const std::string& end, int months) {
    return patched("grupper/G-2026-1-jobbspar.json",
                   R"([{"op": "replace", "path": "/period/slut", "value": ")" + end +
                       R"("}, {"op": "replace", "path": "/uppfoljning/manader", "value": )" +
                       std::to_string(months) + "}]");
}

}  // namespace

TEST_CASE(
    "who completed a placement is asked three and six months after its actual end, or is told why not") {
    const std::string three = "2026-08-29 2025-0118-P1-9Z 3";
    const std::string six = "2026-11-29 2025-0118-P1-9Z 6";
    struct {
        Documents documents;
        std::string on;
        std::string due;
    } const cases[] = {
        // The placement ended on 29 May, a day before the last of its extension.
        {{}, "2026-08-28", ""},
        {{}, "2026-08-29", three + "\n"},
        {{}, "2026-10-24", three + "\n"},
        {{}, "2026-10-25", "1 too late\n"},
        {{}, "2026-11-29", six + "\n1 too late\n"},
        // Calendar months, the day clipped to the month's last.
        {{add("/placeringar/0/avslut/datum", "\"2026-03-31\"")}, "2026-06-29", ""},
        {{add("/placeringar/0/avslut/datum", "\"2026-03-31\"")},
         "2026-06-30",
         "2026-06-30 2025-0118-P1-9Z 3\n"},
        {{add("/placeringar/0/avslut/datum", "\"2026-03-31\"")},
         "2026-09-30",
         "2026-09-30 2025-0118-P1-9Z 6\n1 too late\n"},
        // Months and weeks are data.
        {{"[]", add("/uppfoljning/manader", "[1, 12]")}, "2026-06-29", "2026-06-29 2025-0118-P1-9Z 1\n"},
        {{"[]", add("/uppfoljning/manader", "[1, 12]")}, "2026-08-29", "1 too late\n"},
        {{"[]", add("/uppfoljning/inom_veckor", "1")}, "2026-09-06", "1 too late\n"},
        {{"[]", add("/uppfoljning/inom_veckor", "1")}, "2026-09-05", three + "\n"},
        // Only who completed it.
        {{R"([{"op": "replace", "path": "/placeringar/0/avslut/fullfoljd", "value": false},
              {"op": "replace", "path": "/placeringar/0/avslut/orsak", "value": "sjukdom"}])"},
         "2026-08-29",
         ""},
        // Who gets nothing, and why.
        {{R"([{"op": "remove", "path": "/samtycke"}])"}, "2026-08-29", three + " - no consent\n"},
        {{add("/samtycke/aterkallat", "\"2026-08-29\"")}, "2026-08-29", three + " - no consent 2026-08-29\n"},
        {{add("/samtycke/aterkallat", "\"2026-08-30\"")}, "2026-08-29", three + "\n"},
        {{add("/samtycke/galler_till", "\"2026-08-28\"")}, "2026-08-29", three + " - no consent\n"},
        {{add("/samtycke/galler_till", "\"2026-08-29\"")}, "2026-08-29", three + "\n"},
        {{R"([{"op": "remove", "path": "/praktikant/adress"}, {"op": "remove", "path": "/praktikant/telefon"},
              {"op": "remove", "path": "/praktikant/epost"}, {"op": "remove", "path": "/praktikant/boendeort"},
              {"op": "add", "path": "/praktikant/skyddade_uppgifter",
               "value": {"typ": "annat", "benamning": "F"}}])"},
         "2026-08-29",
         three + " - protected\n"},
        {{R"([{"op": "remove", "path": "/praktikant/adress"}])"}, "2026-08-29", three + " - no address\n"},
        {{R"([{"op": "remove", "path": "/praktikant/adress"},
              {"op": "replace", "path": "/avslut/status", "value": "annan_flyttat"}])"},
         "2026-08-29",
         three + " - moved\n"},
        {{add("/praktikant/frageutskick", R"({"adress_okand": "2026-08-29"})")},
         "2026-08-29",
         three + " - moved 2026-08-29\n"},
        {{add("/praktikant/frageutskick", R"({"adress_okand": "2026-07-01", "satt": "epost"})")},
         "2026-08-29",
         three + " e-mail\n"},
        {{add("/praktikant/frageutskick", R"({"avbojt": "2026-07-01"})")},
         "2026-08-29",
         three + " - declined 2026-07-01\n"},
        {{"[]", "[]", {answers(3)}}, "2026-08-29", three + " - answered\n"},
        {{"[]", "[]", {answers(6)}}, "2026-08-29", three + "\n"},
        // Letters: prepared, posted, cancelled, and one reminder after three weeks.
        {{"[]", "[]", {letter("forberedd")}}, "2026-08-31", three + " - prepared\n"},
        {{"[]", "[]", {letter("installd")}}, "2026-08-31", three + "\n"},
        {{"[]", "[]", {letter("postad")}}, "2026-09-20", three + " - waiting 2026-08-31\n"},
        {{"[]", "[]", {letter("postad")}}, "2026-09-21", "2026-09-21 2025-0118-P1-9Z 3 reminder\n"},
        {{"[]", add("/uppfoljning/paminnelse_veckor", "2"), {letter("postad")}},
         "2026-09-14",
         "2026-09-14 2025-0118-P1-9Z 3 reminder\n"},
        {{"[]", "[]", {letter("postad"), answers(3)}}, "2026-09-21", three + " - answered\n"},
        {{"[]", "[]", {letter("postad"), letter("forberedd", "paminnelse", "2026-09-21")}},
         "2026-09-21",
         "2026-09-21 2025-0118-P1-9Z 3 reminder - prepared\n"},
        {{"[]", "[]", {letter("postad"), letter("postad", "paminnelse", "2026-09-21")}},
         "2026-10-20",
         "2026-09-21 2025-0118-P1-9Z 3 reminder - reminded\n"},
        {{add("/samtycke/aterkallat", "\"2026-09-15\""), "[]", {letter("postad")}},
         "2026-09-21",
         "2026-09-21 2025-0118-P1-9Z 3 reminder - no consent 2026-09-15\n"},
        {{"[]", "[]", {letter("postad")}}, "2026-11-17", ""},
    };
    for (const auto& each : cases) {
        CAPTURE(each.documents.about);
        CAPTURE(each.documents.activity);
        CAPTURE(each.documents.more.size());
        CAPTURE(each.on);
        CHECK(due(each.documents, each.on) == each.due);
    }
}

TEST_CASE("participants of a group are asked by the group's months, those with a case by what it says") {
    const auto asked = [](const std::string& end, int months, const std::string& on,
                          const std::string& about) {
        return due({about, add("/uppfoljning/manader", "[1]"), {group(end, months)}}, on);
    };
    const std::string late = "1 too late\n";  // of the placement
    // 30 November and three months is the last of February; six months are 30 May. Who left early is not
    // asked.
    CHECK(asked("2026-11-30", 3, "2027-02-27", "[]") == late);
    CHECK(asked("2026-11-30", 3, "2027-02-28", "[]") ==
          "2027-02-28 G-2026-1-D3-SF 3 e-mail\n"
          "2027-02-28 G-2026-1-D2-T4 3\n"
          "2027-02-28 G-2026-1-D1-TT 3\n" +
              late);
    CHECK(asked("2027-11-30", 3, "2028-02-28", "[]") == late);
    CHECK(asked("2027-11-30", 3, "2028-02-29", "[]").find("2028-02-29 G-2026-1-D1-TT 3\n") !=
          std::string::npos);
    CHECK(asked("2027-11-30", 6, "2028-05-29", "[]") == late);
    CHECK(asked("2027-11-30", 6, "2028-05-30", R"([{"op": "remove", "path": "/samtycke"}])") ==
          "2028-05-30 G-2026-1-D3-SF 6 e-mail\n"
          "2028-05-30 G-2026-1-D2-T4 6\n"
          "2028-05-30 G-2026-1-D1-TT 6 - no consent\n");
}

TEST_CASE("a participant whose case is not in the register, and a register without its activity, are told") {
    Office office;
    CHECK(office.bring_in({{"g", example("grupper/G-2026-1-jobbspar.json")}}).find("fel:") ==
          std::string::npos);
    CHECK(due(office, "2026-07-10") ==
          "fel: registret saknar verksamhetens fil\n"
          "  tips: för in den: där står efter hur många månader frågorna skickas\n");
    office.bring_in({{"v", example("verksamhet.json")}});
    const std::string list = due(office, "2026-07-10");
    CHECK(list.find("3 - case missing\n") != std::string::npos);
}
