#include "data/pointer.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace overens;

TEST_CASE("the examples of RFC 6901, section 5, are found") {
    const auto value = data::Json::parse(
        R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8})");
    const std::pair<const char*, const char*> cases[] = {{"/foo", "[\"bar\",\"baz\"]"},
                                                         {"/foo/0", "\"bar\""},
                                                         {"/", "0"},
                                                         {"/a~1b", "1"},
                                                         {"/c%d", "2"},
                                                         {"/e^f", "3"},
                                                         {"/g|h", "4"},
                                                         {"/i\\j", "5"},
                                                         {"/k\"l", "6"},
                                                         {"/ ", "7"},
                                                         {"/m~0n", "8"}};
    for (const auto& [pointer, found] : cases) {
        CAPTURE(pointer);
        REQUIRE(data::at(value, pointer));
        CHECK(data::at(value, pointer)->dump() == found);
    }
    CHECK(data::at(value, "") == &value);
    for (const char* pointer :
         {"foo", "/foo/2", "/foo/-", "/foo/01", "/foo/0/x", "/fo", "/m~n", "/m~2n", "/m~"}) {
        CAPTURE(pointer);
        CHECK(data::at(value, pointer) == nullptr);
    }
}

TEST_CASE("a pointer that was made leads back") {
    CHECK(data::pointer_to(data::pointer_to("/a", "x/y~z"), 3) == "/a/x~1y~0z/3");
    CHECK(data::steps("/a/x~1y~0z/3") == std::vector<std::string>{"a", "x/y~z", "3"});
}
