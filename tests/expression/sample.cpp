#include "sample.h"

#include <nlohmann/json.hpp>

namespace overens::testing {

using namespace overens::expression;

namespace {

Type optional(Type type) {
    return type.made_optional();
}

Type formatted(std::string format) {
    Type type = Type::of(Kind::text);
    type.format = std::move(format);
    return type;
}

Type choice(std::vector<Choice> choices) {
    Type type = Type::of(Kind::text);
    type.choices = std::make_shared<const std::vector<Choice>>(std::move(choices));
    return type;
}

Type filled(Type element) {
    Type type = Type::list_of(std::move(element));
    type.filled = true;
    return type;
}

Type case_type() {
    const Type text = Type::of(Kind::text);
    const Type number = Type::of(Kind::number);
    const Type date = Type::of(Kind::date);
    const Type boolean = Type::of(Kind::boolean);
    Type integer = number;
    integer.integer = true;

    const Type address = Type::object_of(
        {{"ort", text, "Ort", ""}, {"postnummer", formatted("postnummer"), "Postnummer", ""}});
    const Type supervisor = Type::object_of({{"namn", text, "Namn", ""},
                                             {"telefon", optional(formatted("telefon")), "Telefon", ""},
                                             {"adress", optional(address), "Adress", ""}});
    const Type goal = Type::object_of({{"text", text, "Mål", ""},
                                       {"nadd", boolean, "Nått", ""},
                                       {"datum", optional(date), "Datum", ""},
                                       {"timmar", number, "Timmar", ""}});
    const Type weekday = choice({{"man", "måndag"}, {"tis", "tisdag"}, {"ons", "onsdag"}});
    return Type::object_of({
        {"nummer", text, "Ärendenummer", ""},
        {"praktikant",
         Type::object_of(
             {{"namn", text, "Namn", ""}, {"personnummer", formatted("personnummer"), "Personnummer", ""}}),
         "Praktikant", ""},
        {"organisationsnummer", formatted("organisationsnummer"), "Organisationsnummer", ""},
        {"typ", choice({{"forskola", "Förskola"}, {"skola", "Skola"}, {"kok", "Kök"}}), "Arbetsplatsens typ",
         ""},
        {"status", optional(choice({{"arbete", "Arbete"}, {"studier", "Studier"}})), "Status", ""},
        {"start", date, "Start", ""},
        {"slut", optional(date), "Slut", ""},
        {"tid", Type::of(Kind::time), "Tid", ""},
        {"lunch", optional(Type::of(Kind::time)), "Lunch", ""},
        {"timmar", number, "Timmar", ""},
        {"dagar", integer, "Dagar", ""},
        {"lon", optional(number), "Lön", ""},
        {"klar", boolean, "Klar", ""},
        {"samtycke", optional(boolean), "Samtycke", ""},
        {"handledare", optional(supervisor), "Handledare", ""},
        {"mal", Type::list_of(goal), "Mål", ""},
        {"delmal", filled(goal), "Delmål", ""},
        {"uppfoljningar", optional(Type::list_of(date)), "Uppföljningar", ""},
        {"veckodagar", filled(weekday), "Veckodagar", ""},
        {"sprak", Type::list_of(text), "Språk", ""},
        {"belopp", Type::list_of(number), "Belopp", ""},
        {"moten", filled(date), "Möten", ""},
        {"anmarkning", optional(text), "Anmärkning", ""},
        {"fritt", Type::of(Kind::unknown), "Fritt", ""},
    });
}

constexpr const char* full_case = R"({
    "nummer": "2026-17",
    "praktikant": {"namn": "Åsa Öberg", "personnummer": "20030228-2397"},
    "organisationsnummer": "212000-2056",
    "typ": "forskola", "status": "studier",
    "start": "2026-01-31", "slut": "2026-04-30", "tid": "09:00:00+01:00", "lunch": "12:00:00+01:00",
    "timmar": 37.5, "dagar": 5, "lon": 22000, "klar": true, "samtycke": false,
    "handledare": {"namn": "Bo Ek", "telefon": "058181000", "adress": {"ort": "LINDESBERG", "postnummer": "71180"}},
    "mal": [{"text": "komma i tid", "nadd": true, "datum": "2026-02-10", "timmar": 10},
            {"text": "leda en grupp", "nadd": false, "timmar": 2.25}],
    "delmal": [{"text": "ringa", "nadd": true, "datum": "2026-03-01", "timmar": 1}],
    "uppfoljningar": ["2026-02-28", "2026-03-31"],
    "veckodagar": ["man", "ons"], "sprak": ["svenska", "somali", "polska"],
    "belopp": [0.1, 0.2, 22000], "moten": ["2026-02-01", "2026-01-15"],
    "anmarkning": "ring först", "fritt": {"x": 1}
})";

constexpr const char* bare_case = R"({
    "nummer": "2026-18",
    "praktikant": {"namn": "Åsa Öberg", "personnummer": "20030228-2397"},
    "organisationsnummer": "212000-2056",
    "typ": "kok", "start": "2026-01-31", "tid": "09:00:00+01:00", "timmar": 0, "dagar": 0, "klar": false,
    "mal": [], "delmal": [{"text": "ringa", "nadd": true, "timmar": 1}],
    "veckodagar": ["man"], "sprak": [], "belopp": [], "moten": ["2026-02-01"], "fritt": 1
})";

std::string quoted(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
    if (const auto* number = std::get_if<data::Decimal>(&value)) return number->text();
    if (const auto* date = std::get_if<Date>(&value)) return date->iso();
    if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* json = std::get_if<const data::Json*>(&value)) return (*json)->dump();
    return "absent";
}

}  // namespace

Sample::Sample()
    : full_(std::make_shared<data::Json>(data::Json::parse(full_case))),
      bare_(std::make_shared<data::Json>(data::Json::parse(bare_case))) {
    const Type type = case_type();
    scope_.add("arende", type);
    scope_.add("today", Type::of(Kind::date));
    for (const Field& field : *type.fields) scope_.add(field.name, field.type);
}

Frame Sample::frame(bool full) const {
    const data::Json& data = full ? *full_ : *bare_;
    Frame frame;
    const Scope::Name& whole = *scope_.find("arende");
    frame.set(whole.slot, value_of(data, whole.type));
    frame.set(scope_.find("today")->slot, *Date::make(2026, 11, 22));
    for (const Field& field : *whole.type.fields) {
        const auto found = data.find(field.name);
        if (found != data.end()) frame.set(scope_.find(field.name)->slot, value_of(*found, field.type));
    }
    return frame;
}

std::string dumped(const Value& value, const Type& type) {
    if (type.kind != Kind::list || std::holds_alternative<Absent>(value)) return quoted(value);
    std::string result;
    for (std::size_t at = 0; at < size_of(value); ++at) {
        result += at > 0 ? ", " : "";
        result += quoted(element_of(value, at, *type.element));
    }
    return "[" + result + "]";
}

Place placed(std::string_view text) {
    return {std::make_shared<const Source>("mall.xml", std::string(text)), 0, text.size()};
}

}  // namespace overens::testing
