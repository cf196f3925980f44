#pragma once

#include "base/message.h"

namespace overens::templates::messages {

inline constexpr MessageText chart_format{"chart-format", "”{0}” är inget format för tal",
                                          "“{0}” is no format for numbers"};
inline constexpr MessageText chart_format_hint{
    "chart-format-hint", "välj bland: {0}; antalet decimaler står efter, till exempel number(1)",
    "choose among: {0}; decimals come after it, for example number(1)"};
inline constexpr MessageText chart_no_decimals{"chart-no-decimals",
                                               "formatet ”{0}” tar inget antal decimaler",
                                               "the format “{0}” takes no number of decimals"};
inline constexpr MessageText chart_value{"chart-value", "”{0}” är inget tal", "“{0}” is not a number"};
inline constexpr MessageText chart_value_hint{"chart-value-hint", "ett diagram ritar bara tal",
                                              "a chart draws nothing but numbers"};
inline constexpr MessageText chart_value_optional{"chart-value-optional", "”{0}” kan saknas",
                                                  "“{0}” may be missing"};
inline constexpr MessageText chart_value_optional_hint{"chart-value-optional-hint",
                                                       "säg vad som gäller annars: of=\"{0} ?? 0\"",
                                                       "say what holds otherwise: of=\"{0} ?? 0\""};
inline constexpr MessageText chart_values{
    "chart-values", "antalet värden i kategorin är {0}, men antalet serier {1}",
    "the number of values in the category is {0}, but that of series {1}"};
inline constexpr MessageText chart_values_hint{"chart-values-hint",
                                               "skriv ett <value> för varje <series>, i samma ordning",
                                               "write one <value> for every <series>, in the same order"};
inline constexpr MessageText chart_series{"chart-series",
                                          "diagrammet har {0} serier; högst {1} går att skilja åt",
                                          "the chart has {0} series; {1} at most can be told apart"};
inline constexpr MessageText chart_series_hint{"chart-series-hint", "dela upp det på flera diagram",
                                               "part it into several charts"};
inline constexpr MessageText chart_no_categories{"chart-no-categories", "diagrammet saknar <category>",
                                                 "the chart has no <category>"};
inline constexpr MessageText chart_categories{"chart-categories",
                                              "diagrammet har {0} kategorier; högst {1} får plats",
                                              "the chart has {0} categories; {1} at most have room"};
inline constexpr MessageText chart_categories_hint{"chart-categories-hint",
                                                   "slå ihop kategorier, eller skriv en tabell",
                                                   "join categories, or write a table"};
inline constexpr MessageText pie_series{"pie-series", "ett cirkeldiagram visar en enda serie, inte {0}",
                                        "a pie shows a single series, not {0}"};
inline constexpr MessageText pie_series_hint{"pie-series-hint", "välj kind=\"stacked\" för flera serier",
                                             "choose kind=\"stacked\" for several series"};
inline constexpr MessageText pie_slices{"pie-slices",
                                        "cirkeldiagrammet har {0} delar; högst {1} går att läsa",
                                        "the pie has {0} slices; {1} at most can be read"};
inline constexpr MessageText pie_slices_hint{"pie-slices-hint",
                                             "slå ihop de minsta, eller välj kind=\"bars\"",
                                             "join the smallest, or choose kind=\"bars\""};
inline constexpr MessageText pie_negative{"pie-negative", "cirkeldiagrammets del ”{0}” är negativ: {1}",
                                          "the pie's slice “{0}” is negative: {1}"};
inline constexpr MessageText pie_negative_hint{"pie-negative-hint",
                                               "välj kind=\"bars\", som kan visa värden under noll",
                                               "choose kind=\"bars\", which can show values below zero"};
inline constexpr MessageText chart_table{"chart-table", "tabellen till diagrammet saknar rubriker",
                                         "the chart's table lacks its headings"};
inline constexpr MessageText chart_table_hint{
    "chart-table-hint", "skriv vad kategorierna är i categories=\"…\", och minst en <series label=\"…\"/>",
    "say what the categories are in categories=\"…\", and write at least one <series label=\"…\"/>"};
inline constexpr MessageText chart_large{"chart-large", "diagrammets tal är för stora för att ritas",
                                         "the chart's numbers are too large to be drawn"};

}  // namespace overens::templates::messages
