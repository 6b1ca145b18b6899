// The requirement of a risk-matrix rulebook as rows of a linear program: cells of the matrix and of the extended table,
// gains of an underlying by its share and cap, roll shock by expiry. What is not linear (delta shock, the dampener where
// coins and dollars mix) is held where the book has it; the full method says what that leaves out.
#pragma once

#include "core/analysis/hedge_account.h"
#include "core/analysis/hedge_program.h"

namespace marginscope {

/// Whether the portfolio regime of a rulebook is such a matrix and nothing beside it.
bool hasMatrixProgram(const Rulebook& rulebook);

/// Equity is left to the caller. `book` is prepared, without any hedge; columns are lots of the candidates.
RequirementProgram matrixProgram(const MarkedBook& book, const Rulebook& rulebook,
                                 const std::vector<HedgeCandidate>& candidates, Level level);

} // namespace marginscope
