#pragma once

#include <string>
#include <vector>

namespace overens::testing {

/// A PDF of objects written as text, the first of which is the catalog (`1 0 obj`): with its table of where
/// they are, so that it is sound whatever they say.
std::string pdf(const std::vector<std::string>& objects, const std::string& more_of_trailer = {});

/// A change of a PDF as programs save it: objects by their numbers, appended.
struct Change {
    int number;
    std::string object;
};
std::string changed(std::string pdf, int objects, const std::vector<Change>& changes);

/// A stream, as it is.
std::string stream(const std::string& dictionary, const std::string& data);

/// The objects of a form of two pages, `prov 2026-1`, with every kind of field.
std::vector<std::string> form_objects();

}  // namespace overens::testing
