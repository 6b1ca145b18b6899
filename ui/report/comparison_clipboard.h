// The comparison for the clipboard: as text for spreadsheets and as a table for documents.
#pragma once

#include "core/session/workspace.h"

#include <memory>

class QMimeData;

namespace marginscope {

/// Regimes, positions, collateral and what was not modelled, with headers, as shown: text/plain separated by tabs, and
/// text/html. QClipboard::setMimeData() takes ownership. A name that a spreadsheet would take for a formula is led by
/// an apostrophe in the plain text.
std::unique_ptr<QMimeData> comparisonMimeData(const Comparison& comparison);

} // namespace marginscope
