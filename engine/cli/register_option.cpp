#include "cli/register_option.h"

#include <cstdlib>
#include <filesystem>

#include "cli/messages.h"
#include "register/messages.h"
#include "register/store.h"

namespace overens::cli {

namespace {

constexpr const char* register_variable = "OVERENS_REGISTER";
constexpr std::string_view usual_register = "overens.db";

bool is_address(const std::string& location) {
    return location.starts_with("postgresql:") || location.starts_with("postgres:");
}

}  // namespace

std::string RegisterOption::location() const {
    if (location_) return *location_;
    const char* said = std::getenv(register_variable);
    return said && *said ? said : std::string(usual_register);
}

registry::Register RegisterOption::open(Job& job, const Command& command, bool make) const {
    return {store(job, command, make), job.world};
}

std::unique_ptr<registry::Store> RegisterOption::store(Job& job, const Command& command, bool make) const {
    const std::string location = this->location();
    if (location.empty()) {
        refuse(Message(messages::value_empty, "--register"), Message(messages::see_help, command.name()));
    }
    if (is_address(location)) {
        refuse(Message(registry::messages::store_address), Message(registry::messages::store_address_hint));
    }
    const std::filesystem::path file(location);
    if (make && !job.world.exists(file)) job.world.make_folder(file.parent_path());
    return registry::open_sqlite(file, make);
}

Message told(const registry::Filed& one) {
    const std::string name = registry::called(one.kind, one.key);
    switch (one.outcome) {
        case registry::Outcome::added:
            return {messages::filed_added, name};
        case registry::Outcome::changed:
            return {messages::filed_changed, name, one.version};
        case registry::Outcome::unchanged:
            break;
    }
    return {messages::filed_unchanged, name};
}

std::string joined(const std::vector<std::string>& words, std::size_t first) {
    std::string result;
    for (std::size_t at = first; at < words.size(); ++at) (result += result.empty() ? "" : " ") += words[at];
    return result;
}

Choice choice(const Job& job, const std::vector<std::string>& words) {
    const bool is_kind =
        !words.empty() && job.world.find(Asset::schema_file, words.front() + ".schema.json").has_value();
    return {is_kind ? words.front() : "", joined(words, is_kind ? 1 : 0)};
}

registry::Entry find_one(const Job& job, registry::Register& from, const std::vector<std::string>& words) {
    const std::string whole = joined(words);
    auto found = from.with_key("", whole);
    if (const Choice chosen = choice(job, words); found.empty() && !chosen.kind.empty())
        found = from.with_key(chosen.kind, chosen.words);
    if (found.empty()) {
        throw Failure(FailureKind::input, {.message = Message(messages::nothing_found, whole),
                                           .hint = Message(messages::nothing_found_hint)});
    }
    if (found.size() == 1) return std::move(found.front());
    std::string names;
    for (const registry::Entry& one : found)
        (names += names.empty() ? "" : ", ") += registry::called(one.known.kind, one.known.key);
    throw Failure(FailureKind::input, {.message = Message(messages::several_found, whole, names),
                                       .hint = Message(messages::several_found_hint)});
}

}  // namespace overens::cli
