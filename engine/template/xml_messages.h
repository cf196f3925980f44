#pragma once

#include "base/message.h"

namespace overens::templates::messages {

inline constexpr MessageText xml_entity{"xml-entity", "”{0}” är inget tecken som mallar känner till",
                                        "“{0}” is no character that templates know"};
inline constexpr MessageText xml_entity_hint{
    "xml-entity-hint", "tecknet & skrivs &amp; och de andra är &lt; &gt; &quot; &apos; och nummer som &#160;",
    "the character & is written &amp; and the others are &lt; &gt; &quot; &apos; and numbers such as &#160;"};
inline constexpr MessageText xml_end_unopened{"xml-end-unopened", "</{0}> stänger något som inte är öppet",
                                              "</{0}> closes something that is not open"};
inline constexpr MessageText xml_end_unopened_hint{"xml-end-unopened-hint", "ta bort taggen",
                                                   "remove the tag"};
inline constexpr MessageText xml_end_mismatch{"xml-end-mismatch",
                                              "</{0}> står här, men det är <{1}> på rad {2} som är öppet",
                                              "</{0}> stands here, but it is <{1}> on line {2} that is open"};
inline constexpr MessageText xml_end_mismatch_hint{"xml-end-mismatch-hint", "skriv </{0}> före </{1}>",
                                                   "write </{0}> before </{1}>"};
inline constexpr MessageText xml_unclosed{"xml-unclosed", "<{0}> stängs aldrig", "<{0}> is never closed"};
inline constexpr MessageText xml_unclosed_hint{"xml-unclosed-hint", "skriv </{0}> där det ska sluta",
                                               "write </{0}> where it is to end"};
inline constexpr MessageText xml_attribute{"xml-attribute", "attributet är felskrivet",
                                           "the attribute is malformed"};
inline constexpr MessageText xml_attribute_hint{"xml-attribute-hint",
                                                "skriv namn=\"värde\", med citattecken på båda sidor",
                                                "write name=\"value\", with quotes on both sides"};
inline constexpr MessageText xml_comment{"xml-comment", "kommentaren tar aldrig slut",
                                         "the comment never ends"};
inline constexpr MessageText xml_comment_hint{"xml-comment-hint", "en kommentar skrivs <!-- så -->",
                                              "a comment is written <!-- so -->"};
inline constexpr MessageText xml_refused{
    "xml-refused", "här står XML som mallar inte använder (DOCTYPE, CDATA eller en instruktion)",
    "here is XML that templates do not use (DOCTYPE, CDATA or an instruction)"};
inline constexpr MessageText xml_refused_hint{"xml-refused-hint",
                                              "ta bort det; text skrivs som den är, med &lt; för <",
                                              "remove it; text is written as it is, with &lt; for <"};
inline constexpr MessageText xml_tag{"xml-tag", "taggen är felskriven", "the tag is malformed"};
inline constexpr MessageText xml_tag_hint{"xml-tag-hint", "tecknet < i text skrivs &lt;",
                                          "the character < in text is written &lt;"};
inline constexpr MessageText xml_empty{"xml-empty", "filen innehåller ingen mall",
                                       "the file holds no template"};
inline constexpr MessageText xml_empty_hint{"xml-empty-hint", "en mall börjar med <template title=\"…\">",
                                            "a template begins with <template title=\"…\">"};
inline constexpr MessageText xml_second_root{"xml-second-root", "filen får bara ha ett yttersta element",
                                             "the file may have only one outermost element"};
inline constexpr MessageText xml_second_root_hint{"xml-second-root-hint", "flytta in det i det första",
                                                  "move it into the first one"};
inline constexpr MessageText xml_text_outside{"xml-text-outside", "text utanför mallen",
                                              "text outside of the template"};
inline constexpr MessageText xml_text_outside_hint{"xml-text-outside-hint",
                                                   "ta bort den, eller skriv den som kommentar: <!-- så -->",
                                                   "remove it, or write it as a comment: <!-- so -->"};
inline constexpr MessageText xml_encoding{"xml-encoding", "mallar skrivs i UTF-8",
                                          "templates are written in UTF-8"};
inline constexpr MessageText xml_utf8{"xml-utf8", "här står en byte som inte är UTF-8",
                                      "here is a byte that is not UTF-8"};
inline constexpr MessageText xml_encoding_hint{"xml-encoding-hint", "spara filen som UTF-8",
                                               "save the file as UTF-8"};
inline constexpr MessageText xml_control{"xml-control", "här står ett styrtecken (nummer {0})",
                                         "here is a control character (number {0})"};
inline constexpr MessageText xml_control_hint{"xml-control-hint", "ta bort det", "remove it"};
inline constexpr MessageText xml_size{"xml-size", "mallen är för stor ({0} byte; högst {1})",
                                      "the template is too large ({0} bytes; at most {1})"};
inline constexpr MessageText xml_depth{"xml-depth",
                                       "elementen ligger för djupt i varandra (högst {0} nivåer)",
                                       "the elements are nested too deeply (at most {0} levels)"};
inline constexpr MessageText xml_attribute_twice{"xml-attribute-twice",
                                                 "attributet ”{0}” står två gånger i <{1}>",
                                                 "the attribute “{0}” stands twice in <{1}>"};
inline constexpr MessageText xml_attribute_twice_hint{"xml-attribute-twice-hint", "ta bort det ena",
                                                      "remove one of them"};
inline constexpr MessageText xml_less{"xml-less", "tecknet < får inte stå så i ett attribut",
                                      "the character < must not stand so in an attribute"};
inline constexpr MessageText xml_less_hint{"xml-less-hint", "skriv &lt;", "write &lt;"};

}  // namespace overens::templates::messages
