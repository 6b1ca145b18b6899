// Why a regime gains or loses by trades, in sentences. Part of core/analysis/whatif.
#pragma once

#include "core/analysis/whatif.h"

namespace marginscope {

/// Terms of a regime's requirement in both books, matched by label.
RequirementParts changedParts(const Comparison& before, const Comparison& after, Regime regime, Level level);

/// What the initial requirement does, why, and what the equity does; at least one sentence.
std::vector<Phrase> whatIfReasons(const WhatIf& result, Regime regime);

} // namespace marginscope
