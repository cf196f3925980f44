#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace overens {

/// What a file may begin with; it is no character of its first line.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A line and a column, both counted from 1; columns count code points, as editors do.
struct Position {
    int line = 1;
    int column = 1;

    bool operator==(const Position&) const = default;
};

/// One text that a person wrote: its name, as given by that person, and its bytes (UTF-8).
/// Positions are found only when somebody asks, that is when there is an error to show.
class Source {
 public:
    Source(std::string name, std::string text);

    const std::string& name() const { return name_; }
    const std::string& text() const { return text_; }

    /// The position of the byte at `offset`; an offset past the end gives the end.
    Position position(std::size_t offset) const;
    /// The same, if the position of an earlier byte is known already.
    Position position(std::size_t offset, Position known, std::size_t known_offset) const;

    /// The line with this number, without its line end; empty where there is none.
    std::string_view line(int number) const;

 private:
    std::string name_;
    std::string text_;
};

using SourcePointer = std::shared_ptr<const Source>;

/// Where in a source something stands, in bytes. Without a source: nowhere in particular.
struct Place {
    SourcePointer source;
    std::size_t offset = 0;
    std::size_t length = 1;
    /// If the source is no text but a paper: on which of its pages, counted from 1; 0 is the paper as a
    /// whole.
    int page = no_page;
    static constexpr int no_page = -1;

    bool is_in_paper() const { return page != no_page; }
};

}  // namespace overens
