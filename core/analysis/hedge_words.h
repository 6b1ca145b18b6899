// What an answer of the hedge finder says in words: what helps, what does not and why, what keeps a target away.
#pragma once

#include "core/analysis/hedge_account.h"

namespace marginscope {

/// One sentence on the whole answer.
Phrase hedgeVerdict(const HedgeAnswer& answer, const HedgeScore& before);
/// Who profits and who does not, one sentence by regime that changes or was asked about; then what binds where a target
/// is not reached.
std::vector<Phrase> hedgeReasons(const HedgeAnswer& answer, const Rulebook& rulebook);
/// Remarks on one suggestion.
std::vector<Phrase> suggestionNotes(const HedgeAnswer& answer, const HedgeSuggestion& suggestion);

} // namespace marginscope
