#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "schema/schema.h"

namespace overens::schema {

/// A schema with a base URI of its own (`$id`, or a whole document), and the anchors in it.
struct ResourceEntry {
    std::string uri;
    std::size_t document = 0;
    std::string pointer;
    const data::Json* root = nullptr;
    std::map<std::string, const data::Json*, std::less<>> anchors;
    std::map<std::string, const data::Json*, std::less<>> dynamic_anchors;
};

/// Where a schema stands: in which document, at which pointer, in which resource.
struct Location {
    std::size_t document = 0;
    std::string pointer;
    const data::Json* schema = nullptr;
    const ResourceEntry* resource = nullptr;
};

/// Documents by URI, and what their `$id`, `$anchor` and `$dynamicAnchor` name. Documents that are not known
/// yet are asked for; nothing is fetched.
class References {
 public:
    using Loader = std::function<std::optional<data::CaseData>(const std::string& uri, Diagnostics&)>;
    References(Options options, Loader loader, Diagnostics& diagnostics);

    /// Takes in a document under the URI by which it was got; gives its number.
    std::size_t add(const std::string& uri, const data::CaseData& text);

    struct Target {
        const Location* location = nullptr;  ///< null if there is nothing, or what is there is no schema
        std::string uri;
        bool dynamic = false;  ///< the fragment is the name of a `$dynamicAnchor`
        std::string anchor;
    };
    Target find(const Location& from, const std::string& reference);

    const Location& root(std::size_t document) const { return *roots_[document]; }
    const Location& at(const data::Json* schema) const { return locations_.at(schema); }
    /// All schemas of a document, in the order of the file.
    std::vector<const Location*> all(std::size_t document) const;
    const std::vector<data::CaseData>& documents() const { return documents_; }
    std::uint8_t vocabularies(std::size_t document) const { return vocabularies_[document]; }

 private:
    void index(const Location& start);
    ResourceEntry* name(const Location& location, const std::string& uri);
    void learn_vocabularies(std::size_t document);
    void report(std::size_t document, const std::string& pointer, Message message,
                std::optional<Message> hint = std::nullopt);

    Options options_;
    Loader loader_;
    Diagnostics& diagnostics_;
    std::vector<data::CaseData> documents_;
    std::vector<const Location*> roots_;
    std::vector<std::uint8_t> vocabularies_;
    std::deque<ResourceEntry> resources_;
    std::map<std::string, ResourceEntry*, std::less<>> by_uri_;
    std::unordered_map<const data::Json*, Location> locations_;
    std::vector<const data::Json*> order_;
};

}  // namespace overens::schema
