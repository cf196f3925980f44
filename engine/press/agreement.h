#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "schema/schema.h"

namespace overens::press {

/// Compares the figures of files that papers are made of: what one says otherwise than another is told, with
/// both places.
class Agreement {
 public:
    explicit Agreement(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}
    void add(const std::vector<schema::Figure>& figures);

 private:
    Diagnostics& diagnostics_;
    std::map<std::pair<std::string, std::string>, schema::Figure> known_;  ///< by name, and whose it is
};

/// `fil.json:12:5`
std::string told_place(const Place& place);

}  // namespace overens::press
