// What trades would do to a book, as a file: marginscope.whatif/1 (JSON).
#pragma once

#include "core/analysis/whatif_report.h"

#include <string>

namespace marginscope {

/// Every figure before, after and as a change; why each regime gains or loses; the curve over sizes with its kinks; hit
/// distances of both books; legs, lines and positions that are in no figure.
std::string writeWhatIf(const WhatIfReport& report);

} // namespace marginscope
