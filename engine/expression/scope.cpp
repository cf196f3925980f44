#include <algorithm>

#include "expression/expression.h"
#include "expression/presence.h"

namespace overens::expression {

namespace {

std::string_view root(std::string_view path) {
    return path.substr(0, path.find('.'));
}

}  // namespace

Scope::Scope(const Scope* outer) : outer_(outer), slots_(outer != nullptr ? outer->slots_ : 0) {}

std::size_t Scope::add(std::string name, Type type) {
    // What was known of an older name says nothing of the new one.
    std::erase_if(present_, [&](const std::string& path) { return root(path) == name; });
    names_.push_back({std::move(name), std::move(type), slots_});
    return slots_++;
}

void Scope::assume_present(std::string path) {
    present_.push_back(std::move(path));
}

const Scope::Name* Scope::find(std::string_view name) const {
    for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
        const auto found = std::find_if(scope->names_.rbegin(), scope->names_.rend(),
                                        [&](const Name& one) { return one.name == name; });
        if (found != scope->names_.rend()) return &*found;
    }
    return nullptr;
}

bool Scope::is_present(std::string_view path) const {
    const std::string_view name = root(path);
    for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
        if (known(scope->present_, path)) return true;
        const bool named_here = std::any_of(scope->names_.begin(), scope->names_.end(),
                                            [&](const Name& one) { return one.name == name; });
        if (named_here) return false;
    }
    return false;
}

bool Scope::is_doubted() const {
    return doubted_ || (outer_ != nullptr && outer_->is_doubted());
}

std::vector<std::string> Scope::names() const {
    std::vector<std::string> result;
    for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
        for (auto name = scope->names_.rbegin(); name != scope->names_.rend(); ++name) {
            if (std::find(result.begin(), result.end(), name->name) == result.end())
                result.push_back(name->name);
        }
    }
    return result;
}

}  // namespace overens::expression
