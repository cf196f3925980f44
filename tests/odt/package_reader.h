#pragma once

#include <string>
#include <vector>

namespace overens::testing {

/// What is in a zip package, read by libzip with its checks of consistency.
class Package {
 public:
    explicit Package(const std::string& bytes);
    const std::vector<std::string>& names() const { return names_; }
    /// The bytes of this file; throws if there is none.
    const std::string& file(const std::string& name) const;

 private:
    std::vector<std::string> names_;
    std::vector<std::string> files_;
};

}  // namespace overens::testing
