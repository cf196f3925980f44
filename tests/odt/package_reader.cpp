#include "package_reader.h"

#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace overens::testing {

Package::Package(const std::string& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) throw std::runtime_error(zip_error_strerror(&error));
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive, 0); ++at) {
        zip_stat_t status;
        zip_stat_index(archive, static_cast<zip_uint64_t>(at), 0, &status);
        std::string content(status.size, '\0');
        zip_file_t* const file = zip_fopen_index(archive, static_cast<zip_uint64_t>(at), 0);
        const bool whole = file != nullptr && zip_fread(file, content.data(), content.size()) ==
                                                  static_cast<zip_int64_t>(content.size());
        if (file == nullptr || zip_fclose(file) != 0 || !whole)
            throw std::runtime_error("a file of the package is damaged");
        names_.emplace_back(status.name);
        files_.push_back(std::move(content));
    }
    zip_discard(archive);
}

const std::string& Package::file(const std::string& name) const {
    const auto found = std::ranges::find(names_, name);
    if (found == names_.end()) throw std::runtime_error("the package has no " + name);
    return files_[static_cast<std::size_t>(found - names_.begin())];
}

}  // namespace overens::testing
