#pragma once

#include <string>

#include "document/document.h"
#include "layout/pages.h"

namespace overens::testing {

/// A form of two pages with every kind of field, alone and in lines, rows and lists, empty and filled in.
document::Document sample_form();

/// An agreement that two parties sign.
document::Document sample_agreement();

/// Set by the theme that is shipped.
layout::Pages set(const document::Document& document);

}  // namespace overens::testing
