// The fonts in which a reader's program writes what is typed into fields: simple ones (ISO 32000-1, 9.6.3)
// with all letters of WinAnsiEncoding, for that is what all such programs know.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "layout/font.h"
#include "pdf/object_store.h"

namespace overens::pdf {

/// Makes every such font once for all documents. Safe to share between threads.
class FieldFonts {
 public:
    /// Throws `Failure` (machine) as `subset` does.
    Reference write(const std::shared_ptr<const layout::Font>& font, ObjectStore& store);

 private:
    struct Ready {
        std::string base_font;    // as a name
        std::string entries;      // of its file's stream
        SharedBytesPointer file;  // deflated
        std::string widths;
    };

    std::shared_ptr<const Ready> ready(const std::shared_ptr<const layout::Font>& font);
    static Ready make(const layout::Font& font);

    std::mutex mutex_;
    std::map<std::shared_ptr<const layout::Font>, std::shared_ptr<const Ready>> known_;
};

}  // namespace overens::pdf
