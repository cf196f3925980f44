// The controls of a form in an ODT, as a program that reads the file sees them.
#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <set>

#include "odt/odt.h"
#include "package_reader.h"
#include "sample.h"

using namespace overens;

namespace {

pugi::xml_document content(const document::Document& document) {
    pugi::xml_document xml;
    REQUIRE(xml.load_string(
        testing::Package(odt::write(document, testing::theme())).file("content.xml").c_str()));
    return xml;
}

pugi::xml_node text_of(const pugi::xml_document& xml) {
    return xml.child("office:document-content").child("office:body").child("office:text");
}

/// Every control, a line each: what it is, its name and what is filled in.
std::string controls(const pugi::xml_node& form) {
    std::string result;
    for (const auto control : form.children()) {
        result += std::string(control.name()).substr(5) + " " + control.attribute("form:name").value();
        for (const char* name :
             {"form:value", "form:current-value", "form:current-state", "form:current-selected",
              "form:max-length", "form:readonly", "form:disabled"}) {
            if (const auto attribute = control.attribute(name))
                result += std::string(" ") + (name + 5) + "=" + attribute.value();
        }
        result += "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("a form's controls have their names, their values and their order") {
    const auto xml = content(testing::form_sample());
    const pugi::xml_node forms = text_of(xml).first_child();
    REQUIRE(forms.name() == std::string("office:forms"));
    const pugi::xml_node form = forms.child("form:form");
    CHECK(form.attribute("form:name").value() == std::string("vad-hande-sen 2026-1"));
    CHECK(controls(form) ==
          "text namn current-value=Åsa <Öberg> & Łukasz\n"
          "text formular.referens current-value=2026-0031-P1-9R readonly=true\n"
          "radio nu value=arbete current-selected=true\n"
          "radio nu value=studier\n"
          "radio nu value=annat\n"
          "text nu_annat\n"
          "checkbox hur.telefon value=telefon current-state=checked\n"
          "checkbox hur.besok value=besok\n"
          "text sedan max-length=10\n"
          "text timmar\n"
          "textarea saknade current-value=En rad\nEn till\n"
          "radio forsorjning.af value=100\n"
          "radio forsorjning.af value=50 current-selected=true\n"
          "radio forsorjning.af value=25\n"
          "radio forsorjning.kom value=100\n"
          "radio forsorjning.kom value=50\n"
          "radio forsorjning.kom value=25\n");
    int index = 0;
    for (const auto control : form.children()) CHECK(control.attribute("form:tab-index").as_int() == ++index);
}

TEST_CASE("each control stands in its line once, with the question for those who do not see it") {
    const auto xml = content(testing::form_sample());
    std::set<std::string> ids;
    for (const auto control : text_of(xml).child("office:forms").child("form:form").children()) {
        CHECK(ids.insert(control.attribute("xml:id").value()).second);
    }
    std::string widths;
    for (const auto found : text_of(xml).select_nodes("//draw:control")) {
        const pugi::xml_node placed = found.node();
        CHECK(ids.erase(placed.attribute("draw:control").value()) == 1);
        CHECK(placed.attribute("text:anchor-type").value() == std::string("as-char"));
        CHECK(placed.child("svg:title").text().get() != std::string());
        widths += std::string(placed.attribute("svg:width").value()) + " ";
    }
    CHECK(ids.empty());
    const pugi::xml_node radio = text_of(xml).child("office:forms").child("form:form").child("form:radio");
    CHECK(radio.attribute("form:title").value() == std::string("Vad gör du nu? Arbetar"));
    // What takes the rest of its line: all of a fact's value, and what the words before it leave.
    CHECK(widths.starts_with("337.323pt 337.323pt "));
}

TEST_CASE("a box begins a line where it and its words do not fit on the one before") {
    document::Document paper = testing::form_sample();
    document::Inlines choices;
    const auto field = [&](const std::string& code) {
        return document::Field{.kind = document::Field::Kind::choice,
                               .name = "plats",
                               .description = "Var?",
                               .value = code,
                               .label = code};
    };
    const std::string label = "\u00A0Hos\u00A0en\u00A0arbetsgivare\u00A0i\u00A0kommunen";
    for (const std::string code : {"a", "b", "c"}) {
        if (!choices.empty()) choices.emplace_back(document::Text{"  "});
        choices.emplace_back(field(code));
        choices.emplace_back(document::Text{label});
    }
    paper.blocks.clear();
    paper.blocks.emplace_back(document::Paragraph{std::move(choices), document::Style::answer});
    const std::string xml = testing::Package(odt::write(paper, testing::theme())).file("content.xml");
    const std::string first = xml.substr(xml.find(label));
    CHECK(first.substr(label.size()).starts_with(" <text:s text:c=\"4\"/><draw:control "));
    const std::string second = first.substr(first.find(label, 1));
    CHECK(second.substr(label.size()).starts_with("<text:line-break/><draw:control "));
}

TEST_CASE("a paper without fields has no form") {
    CHECK_FALSE(text_of(content(testing::sample())).child("office:forms"));
}

TEST_CASE("a form's pages have its code, and the file says which form it is") {
    const testing::Package package(odt::write(testing::form_sample(), testing::theme()));
    const std::string mark = "OVERENS:vad-hande-sen:2026-1:2026-0031-P1-9R";
    CHECK(package.file("styles.xml").find("<svg:title>" + mark + "</svg:title>") != std::string::npos);
    CHECK(package.file("meta.xml").find("<meta:keyword>" + mark + "</meta:keyword>") != std::string::npos);
    CHECK(
        testing::Package(odt::write(testing::sample(), testing::theme())).file("meta.xml").find("OVERENS") ==
        std::string::npos);
}
