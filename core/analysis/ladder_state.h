// The states a ladder is made of, and what it begins with.
#pragma once

#include "core/analysis/expiry_ladder.h"

namespace marginscope {

/// Error OutOfRange: a move, band or number of days that is none.
Result<void> checkLadderSpec(const LadderSpec& spec);

/// The contracts that expire on the instant of the snapshot, at what they are worth then; a comparison leaves them out.
/// Prepared, under the shift.
MarkedBook atTheirInstant(const LadderInputs& inputs);
/// Puts the positions of one book behind those of another.
void appendPositions(MarkedBook& book, MarkedBook ending);

/// A prepared book with its regimes; `parts`: those of the requirement as well.
LadderState ladderState(MarkedBook book, const std::shared_ptr<const Rulebook>& rulebook, Timestamp at, double days,
                        bool parts);

} // namespace marginscope
