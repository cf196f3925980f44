#include "register/import.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/messages.h"
#include "register/changes.h"
#include "register/messages.h"
#include "schema/equality.h"

namespace overens::registry {

namespace {

/// More differences than anybody reads.
constexpr std::size_t most_shown = 20;

data::CaseData read_kept(const std::string& text) {
    const auto source = std::make_shared<const Source>("", text);
    Diagnostics unheard;
    auto data = data::read_json(source, unheard);
    return data ? *data : data::CaseData(source, data::Json());
}

bool is_same(const Version& kept, const data::CaseData& data) {
    return kept.text == data.source()->text() || schema::equal(read_kept(kept.text).value(), data.value());
}

Message difference(const Change& change) {
    if (!change.before) return {messages::only_in_file, in_brief(*change.after)};
    if (!change.after) return {messages::only_in_register, change.pointer, in_brief(*change.before)};
    return {messages::differs, in_brief(*change.before), in_brief(*change.after)};
}

}  // namespace

Import::Import(Register& to, std::string by, Diagnostics& diagnostics)
    : register_(to),
      diagnostics_(diagnostics),
      errors_(diagnostics.errors()),
      by_(std::move(by)),
      now_(to.world().now()),
      transaction_(to.store(), Store::Access::writing) {}

void Import::take(const SourcePointer& source, const FindBase& base) {
    std::optional<data::CaseData> data;
    const auto known = prove(source, data);
    if (known) put(*known, *data, base ? base(*known) : std::nullopt);
}

std::optional<Known> Import::prove(const SourcePointer& source, std::optional<data::CaseData>& data) {
    data = data::read_json(source, diagnostics_);
    const Kind* kind = data ? register_.kind(*data, diagnostics_) : nullptr;
    if (!kind) return std::nullopt;
    const auto schema = register_.schemas().find(kind->name, diagnostics_);
    if (!schema || !schema->validate(*data, diagnostics_)) return std::nullopt;
    auto known = identify(*kind, *data, diagnostics_);
    if (known && kind->bears && !known->bears.empty())
        bearing_.push_back({*data, *kind->bears, known->bears});
    return known;
}

void Import::put(const Known& known, const data::CaseData& data, const std::optional<Base>& base) {
    const auto [other, fresh] = taken_.emplace(std::pair(known.kind, known.key), data.source()->name());
    const auto entry = register_.store().find(known.kind, known.key);
    if (!fresh) {
        const auto first = entry ? register_.version(*entry, entry->version) : std::nullopt;
        if (first && is_same(*first, data)) return;
        diagnostics_.add({.message = Message(messages::twice, called(known.kind, known.key), other->second),
                          .place = data.place("")});
        return;
    }
    if (!is_ours(known, data)) return;
    if (entry) {
        put_again(*entry, known, data, base);
        return;
    }
    if (base && base->version != Base::newest) {
        diagnostics_.add({.message = Message(messages::removed, called(known.kind, known.key)),
                          .place = data.place(""),
                          .hint = Message(messages::removed_hint)});
        return;
    }
    const Version first{.number = 1, .text = data.source()->text(), .made = now_, .maker = by_};
    register_.store().add(known, first);
    note(known, data, first, Outcome::added);
}

void Import::put_again(const Entry& entry, const Known& known, const data::CaseData& data,
                       const std::optional<Base>& base) {
    const auto newest = register_.version(entry, entry.version);
    if (!newest) return;
    if (is_same(*newest, data)) {
        note(known, data, *newest, Outcome::unchanged);
        return;
    }
    const bool made_from_newest =
        base && (base->version == Base::newest ||
                 (base->version == newest->number && (base->made.empty() || base->made == newest->made)));
    if (!made_from_newest) {
        refuse(entry, *newest, data, base);
        return;
    }
    const Version next{
        .number = newest->number + 1, .text = data.source()->text(), .made = now_, .maker = by_};
    register_.store().change(entry.id, known, next);
    note(known, data, next, Outcome::changed);
}

/// Two numbers may make one reference; then nobody could tell whose answers come back.
bool Import::is_ours(const Known& known, const data::CaseData& data) {
    for (const Issued& one : known.issues) {
        const auto owner = register_.store().owner(counted(one.reference));
        if (!owner || (owner->kind == known.kind && owner->key == known.key)) continue;
        diagnostics_.add(
            {.message = Message(messages::reference_taken, one.reference, called(owner->kind, owner->key)),
             .place = data.place("")});
        return false;
    }
    return true;
}

void Import::refuse(const Entry& entry, const Version& newest, const data::CaseData& data,
                    const std::optional<Base>& base) {
    const std::string name = called(entry.known.kind, entry.known.key);
    const std::string when = in_short(newest.made);
    if (base && base->version != Base::newest) {
        diagnostics_.add(
            {.message = Message(messages::stale, name, base->version, newest.number, when, newest.maker),
             .place = data.place(""),
             .hint = Message(messages::stale_hint, newest.number)});
    } else if (!entry.known.bears.empty()) {
        diagnostics_.add({.message = Message(messages::answered, name, when, newest.maker),
                          .place = data.place(""),
                          .hint = Message(messages::answered_hint, newest.number)});
    } else {
        diagnostics_.add({.message = Message(messages::base_unknown, name, newest.number, when, newest.maker),
                          .place = data.place(""),
                          .hint = Message(messages::base_unknown_hint, newest.number)});
    }
    const data::CaseData kept = read_kept(newest.text);
    const auto all = changes(kept.value(), data.value());
    for (std::size_t at = 0; at < std::min(all.size(), most_shown); ++at) {
        diagnostics_.add({.message = difference(all[at]),
                          .place = data.place(all[at].pointer),
                          .pointer = all[at].pointer});
    }
    if (all.size() > most_shown) {
        diagnostics_.add({.message = Message(messages::more_differences, all.size() - most_shown),
                          .place = data.place("")});
    }
}

void Import::note(const Known& known, const data::CaseData& data, const Version& version, Outcome outcome) {
    filed_.push_back({.file = data.source()->name(),
                      .kind = known.kind,
                      .key = known.key,
                      .version = version.number,
                      .made = version.made,
                      .outcome = outcome});
}

void Import::prove_reference(const Bearing& one) {
    const std::string written = text_of(one.member, one.data.value()).value_or("");
    const auto owner = register_.store().owner(one.counted);
    if (owner && owner->issued.reference == written) return;
    const std::string pointer = pointer_of(one.member);
    diagnostics_.add({.message = Message(messages::reference_unknown, written),
                      .place = one.data.place(pointer),
                      .hint = owner ? Message(overens::messages::did_you_mean, owner->issued.reference)
                                    : Message(messages::reference_unknown_hint),
                      .pointer = pointer});
}

std::optional<std::vector<Filed>> Import::finish() {
    // Only now, since answers may stand before the case that they belong to.
    for (const Bearing& one : bearing_) prove_reference(one);
    if (diagnostics_.errors() > errors_) return std::nullopt;
    transaction_.commit();
    return std::move(filed_);
}

}  // namespace overens::registry
