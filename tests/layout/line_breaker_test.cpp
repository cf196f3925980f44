#include "layout/line_breaker.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace overens;
using namespace overens::layout;

namespace {

/// Units written as letters, a letter a point wide: `aaa bb-cc dd|e`. A `-` is a hyphen of one point put in
/// where a line ends, `|` ends a line.
std::vector<LineUnit> units_of(const std::string& text) {
    std::vector<LineUnit> units;
    const Length point = Length::points(1);
    units.emplace_back();
    for (const char character : text) {
        LineUnit& unit = units.back();
        if (character == ' ')
            unit.space = point;
        else if (character == '-')
            unit.hyphen = point, unit.penalty = 1500;
        else if (character == '|')
            unit.forced = true;
        else
            unit.width += point;
        if (character == ' ' || character == '-' || character == '|') units.emplace_back();
    }
    return units;
}

std::string broken(const std::string& text, int width) {
    const std::vector<LineUnit> units = units_of(text);
    std::string result;
    std::size_t begin = 0;
    std::size_t at = 0;
    for (const std::size_t end : break_lines(units, Length::points(width))) {
        if (!result.empty()) result += "/";
        for (; begin < end; ++begin) {
            const bool last = begin + 1 == end;
            while (at < text.size() && text[at] != ' ' && text[at] != '-' && text[at] != '|')
                result += text[at++];
            if (at < text.size() && text[at] == '-' && last) result += '-';
            if (at < text.size() && text[at] == ' ' && !last) result += ' ';
            ++at;
        }
    }
    return result;
}

}  // namespace

TEST_CASE("lines are as few and as even as may be") {
    struct Case {
        int width;
        const char* text;
        const char* lines;
    };
    const Case cases[] = {
        {10, "", ""},
        {10, "aaa bbb", "aaa bbb"},
        {10, "aaaa bbbbb", "aaaa bbbbb"},  // just fits: the closing space does not count
        {9, "aaaa bbbbb", "aaaa/bbbbb"},
        {10, "aaa bbb ccc ddd", "aaa bbb/ccc ddd"},  // the first line could not hold more
        {12, "aa bb cc dddddddd ee", "aa bb cc/dddddddd ee"},
        {10, "aaa bbb cc ddddddddd eeee", "aaa bbb cc/ddddddddd/eeee"},
        {10, "aa bb cc dddddd eeeeeeeee ff", "aa bb cc/dddddd/eeeeeeeee/ff"},
        {10, "aaaaa bbb ccccc ddddddd eeee", "aaaaa bbb/ccccc/ddddddd/eeee"},
        {10, "aaaaaaaaaaaaaaa bb", "aaaaaaaaaaaaaaa/bb"},  // too wide: a line of its own
        {10, "bb aaaaaaaaaaaaaaa", "bb/aaaaaaaaaaaaaaa"},
        {10, "aa|bb", "aa/bb"},
        {10, "aa||bb", "aa//bb"},
        {10, "aaa bbb|cc dd", "aaa bbb/cc dd"},
        {10, "aaaa bbbb-cccc", "aaaa bbbb-/cccc"},
        {9, "aaaa bbbb-cccc", "aaaa/bbbbcccc"},  // no room for the hyphen
        {14, "aaaa bbbb-cccc", "aaaa bbbbcccc"},
        {12, "aaa bbb ccc dd-eee ff", "aaa bbb ccc/ddeee ff"},  // a whole word rather than a small gap
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CAPTURE(one.width);
        CHECK(broken(one.text, one.width) == one.lines);
    }
}

TEST_CASE("a paragraph's gaps are shared out rather than left to one line") {
    // Line by line, `aaa bb cc` would fill the first line and leave the second half empty.
    CHECK(broken("aaa bb cc ddd eeeeeeeee ffffff", 10) == "aaa bb/cc ddd/eeeeeeeee/ffffff");
}

TEST_CASE("a last line is no short word alone, and no rest of a word, where it can be avoided") {
    const auto broken_to = [](const std::string& text, int width, int least_end) {
        std::string result;
        for (const std::size_t end :
             break_lines(units_of(text), Length::points(width), Length::points(least_end)))
            result += (result.empty() ? "" : " ") + std::to_string(end);
        return result;
    };
    CHECK(broken_to("aaaaaa bbb ccccccccc dd ee", 20, 0) == "3 5");
    CHECK(broken_to("aaaaaa bbb ccccc ddddd eee", 22, 0) == "4 5");
    CHECK(broken_to("aaaaaa bbb ccccc ddddd eee", 22, 5) == "3 5");
    CHECK(broken_to("aaaaaaaaaaaaaaaaaaaa eee", 22, 5) == "1 2");
    CHECK(broken_to("aaa|eee", 22, 5) == "1 2");
    CHECK(broken_to("aaaaaa bbbb ccccccc-ddd", 20, 5) == "2 4");
}

TEST_CASE("no more than two lines on end have a hyphen, if there is another way") {
    CHECK(broken("aaaaa-bbbbb-ccccc-ddddd eeeee", 6) == "aaaaa-/bbbbb-/ccccc-/ddddd/eeeee");
    CHECK(broken("aa bbb-bbb ccc-ccc ddd-ddd ee", 7) == "aa bbb-/bbb/cccccc/dddddd/ee");
}

TEST_CASE("the widest gap is that of a line that does not end the paragraph") {
    const auto gap = [](const char* text) {
        const auto units = units_of(text);
        return worst_gap(units, break_lines(units, Length::points(10)), Length::points(10));
    };
    CHECK(gap("aaa") == 0);
    CHECK(gap("aaaaaa bbbbbbbbb cc") == 40);
    CHECK(gap("aa|bbbbbbbbbb") == 0);
    CHECK(gap("aaaaaaaaaaaa") == 100);
}
