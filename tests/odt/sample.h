#pragma once

#include "document/document.h"
#include "document/theme.h"

namespace overens::testing {

/// A paper with every kind of node, as an office would send it.
document::Document sample();

/// A form with every kind of field, some of them filled in.
document::Document form_sample();

/// The project's theme.
const document::Theme& theme();

}  // namespace overens::testing
