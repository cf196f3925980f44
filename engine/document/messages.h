#pragma once

#include "base/message.h"

namespace overens::document::messages {

// --- the theme's file ----------------------------------------------------------------------------

inline constexpr MessageText theme_broken{"theme-broken", "temafilen är ingen riktig XML-fil: {0}",
                                          "the theme is not well-formed XML: {0}"};
inline constexpr MessageText xml_tags{"xml-tags", "start- och sluttaggar hör inte ihop",
                                      "start and end tags do not match"};
inline constexpr MessageText xml_attribute{"xml-attribute", "ett attribut är felskrivet",
                                           "an attribute is malformed"};
inline constexpr MessageText xml_empty{"xml-empty", "det finns inget element i den", "it has no element"};
inline constexpr MessageText xml_ends{"xml-ends", "den tar slut mitt i ett element",
                                      "it ends inside an element"};
inline constexpr MessageText xml_markup{"xml-markup", "här står något som inte kan läsas",
                                        "there is something here that cannot be read"};
inline constexpr MessageText xml_encoding{"xml-encoding", "den är inte skriven i UTF-8",
                                          "it is not written in UTF-8"};
inline constexpr MessageText xml_encoding_hint{"xml-encoding-hint", "spara filen som UTF-8",
                                               "save the file as UTF-8"};
inline constexpr MessageText theme_doctype{"theme-doctype", "temafilen får inte ha någon DOCTYPE",
                                           "the theme must not have a DOCTYPE"};
inline constexpr MessageText theme_doctype_hint{"theme-doctype-hint", "ta bort raden", "remove the line"};
inline constexpr MessageText theme_root{"theme-root",
                                        "temafilen ska ha elementet <theme> ytterst, inte <{0}>",
                                        "the theme's outermost element is to be <theme>, not <{0}>"};
inline constexpr MessageText theme_two_roots{"theme-two-roots", "temafilen ska ha ett enda yttersta element",
                                             "the theme is to have one outermost element only"};
inline constexpr MessageText theme_text{"theme-text", "här står lös text", "there is stray text here"};
inline constexpr MessageText theme_text_hint{
    "theme-text-hint", "allt i temafilen skrivs som attribut; en kommentar skrivs <!-- så -->",
    "everything in the theme is written as attributes; a comment is written <!-- so -->"};
inline constexpr MessageText element_unknown{"theme-element-unknown", "temat har inget element <{0}>",
                                             "a theme has no element <{0}>"};
inline constexpr MessageText element_twice{"theme-element-twice", "<{0}> finns redan",
                                           "<{0}> is there already"};
inline constexpr MessageText element_inside{"theme-element-inside", "<{0}> får inte innehålla något",
                                            "<{0}> must not hold anything"};
inline constexpr MessageText element_missing{"theme-element-missing", "elementet <{0}> saknas",
                                             "the element <{0}> is missing"};
inline constexpr MessageText style_missing{"theme-style-missing", "<style name=\"{0}\"> saknas",
                                           "<style name=\"{0}\"> is missing"};
inline constexpr MessageText style_unknown{"theme-style-unknown", "det finns ingen stil ”{0}”",
                                           "there is no style “{0}”"};
inline constexpr MessageText envelope_unknown{"theme-envelope-unknown", "det finns inget kuvert ”{0}”",
                                              "there is no envelope “{0}”"};
inline constexpr MessageText envelope_twice{"theme-envelope-twice", "kuvertet ”{0}” finns redan",
                                            "the envelope “{0}” is there already"};
inline constexpr MessageText envelope_missing{"theme-envelope-missing", "<envelope name=\"{0}\"> saknas",
                                              "<envelope name=\"{0}\"> is missing"};
inline constexpr MessageText envelope_small{"theme-envelope-small",
                                            "papperet eller fönstret ryms inte i kuvertet ”{0}”",
                                            "the paper or the window is larger than the envelope “{0}”"};
inline constexpr MessageText style_twice{"theme-style-twice", "stilen ”{0}” finns redan",
                                         "the style “{0}” is there already"};
inline constexpr MessageText attribute_unknown{"theme-attribute-unknown", "<{0}> har inget attribut ”{1}”",
                                               "<{0}> has no attribute “{1}”"};
inline constexpr MessageText attribute_twice{"theme-attribute-twice", "attributet ”{0}” står två gånger",
                                             "the attribute “{0}” is there twice"};
inline constexpr MessageText attribute_missing{"theme-attribute-missing", "<{0}> saknar attributet ”{1}”",
                                               "<{0}> lacks the attribute “{1}”"};
inline constexpr MessageText perhaps{"theme-perhaps", "menar du ”{0}”?", "do you mean “{0}”?"};
inline constexpr MessageText one_of{"theme-one-of", "välj bland: {0}", "choose among: {0}"};

inline constexpr MessageText not_length{"theme-not-length", "”{0}” är inget mått", "“{0}” is not a length"};
inline constexpr MessageText length_hint{"theme-length-hint",
                                         "skriv ett tal med enhet, till exempel 9.5pt eller 25mm",
                                         "write a number with its unit, for example 9.5pt or 25mm"};
inline constexpr MessageText length_comma_hint{"theme-length-comma-hint",
                                               "skriv decimalpunkt, inte decimalkomma: {0}",
                                               "write a decimal point, not a comma: {0}"};
inline constexpr MessageText out_of_range{"theme-out-of-range", "”{0}” är utanför det som går: {1} till {2}",
                                          "“{0}” is outside of what is possible: {1} to {2}"};
inline constexpr MessageText not_colour{"theme-not-colour", "”{0}” är ingen färg", "“{0}” is not a colour"};
inline constexpr MessageText colour_hint{"theme-colour-hint",
                                         "skriv # och sex hexadecimala siffror, till exempel #1f5560",
                                         "write # and six hexadecimal digits, for example #1f5560"};
inline constexpr MessageText not_yes_no{"theme-not-yes-no", "”{0}” är varken yes eller no",
                                        "“{0}” is neither yes nor no"};
inline constexpr MessageText not_number{"theme-not-number", "”{0}” är inget heltal",
                                        "“{0}” is not a whole number"};
inline constexpr MessageText not_text{"theme-not-text", "”{0}” får inte vara tomt",
                                      "“{0}” must not be empty"};
inline constexpr MessageText not_file_name{"theme-not-file-name", "”{0}” är inget filnamn",
                                           "“{0}” is not a file name"};
inline constexpr MessageText file_name_hint{"theme-file-name-hint",
                                            "skriv bara namnet, utan mapp: OpenSans-Regular.ttf",
                                            "write the name alone, without a folder: OpenSans-Regular.ttf"};

inline constexpr MessageText page_narrow{
    "theme-page-narrow", "marginalerna lämnar {0} mm åt texten på bredden; minst 40 mm behövs",
    "the margins leave {0} mm for the text's width; 40 mm at least are needed"};
inline constexpr MessageText page_low{
    "theme-page-low", "marginalerna lämnar {0} mm åt texten på höjden; minst 60 mm behövs",
    "the margins leave {0} mm for the text's height; 60 mm at least are needed"};
inline constexpr MessageText label_wide{"theme-label-wide",
                                        "label-width och gap lämnar inget rum åt uppgifterna",
                                        "label-width and gap leave no room for the facts"};

// --- pictures ------------------------------------------------------------------------------------

inline constexpr MessageText image_format{"image-format", "{0} är varken en PNG- eller en JPEG-bild",
                                          "{0} is neither a PNG nor a JPEG picture"};
inline constexpr MessageText script_unknown{"theme-script", "det finns ingen skrift som heter ”{0}”",
                                            "there is no script called “{0}”"};
inline constexpr MessageText script_hint{"theme-script-hint",
                                         "skriv de fyra bokstäverna ur ISO 15924: Arab, Ethi, Hebr …",
                                         "write the four letters of ISO 15924: Arab, Ethi, Hebr …"};
inline constexpr MessageText image_format_hint{"image-format-hint", "spara bilden som PNG eller JPEG",
                                               "save the picture as PNG or JPEG"};
inline constexpr MessageText image_svg{"image-svg", "{0} är en SVG-bild, och papper tar PNG och JPEG",
                                       "{0} is an SVG picture, and papers take PNG and JPEG"};
inline constexpr MessageText image_svg_hint{
    "image-svg-hint",
    "gör en PNG av den, 1200 bildpunkter bred: rsvg-convert -w 1200 -o logotyp.png logotyp.svg",
    "make a PNG of it, 1200 pixels wide: rsvg-convert -w 1200 -o logo.png logo.svg"};
inline constexpr MessageText image_broken{"image-broken", "bilden {0} är trasig: {1}",
                                          "the picture {0} is broken: {1}"};
inline constexpr MessageText image_broken_hint{
    "image-broken-hint", "hämta bilden på nytt, eller öppna den i ett bildprogram och spara den igen",
    "fetch the picture again, or open it in a picture program and save it again"};
inline constexpr MessageText image_large{"image-large", "bilden {0} är för stor: {1} × {2} bildpunkter",
                                         "the picture {0} is too large: {1} × {2} pixels"};
inline constexpr MessageText image_large_hint{"image-large-hint",
                                              "minska den till högst {0} miljoner bildpunkter",
                                              "scale it down to at most {0} million pixels"};
inline constexpr MessageText image_kind{
    "image-kind", "JPEG-bilden {0} har ett färgläge eller en kodning som papper inte kan bära",
    "the JPEG picture {0} has a colour mode or a coding that papers cannot carry"};
inline constexpr MessageText image_kind_hint{"image-kind-hint",
                                             "spara den som vanlig JPEG i RGB eller gråskala",
                                             "save it as an ordinary JPEG in RGB or greyscale"};

}  // namespace overens::document::messages
