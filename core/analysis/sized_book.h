// The requirement of parts of a book and of the book at other sizes: what attribution asks again and again.
#pragma once

#include "core/margin/comparison.h"

#include <vector>

namespace marginscope {

/// Puts the position at `scale` times the size of `original`: quantity, contracts, cost, stated P&L and pots. Prices
/// and everything else stay as they are in `target`, which must be the same position.
void resize(MarkedPosition& target, const MarkedPosition& original, double scale);

/// One regime's requirement at one level, reporting currency. Keeps a working copy of the book: one thread at a time.
/// The book must be prepared (see preparedBook) and outlive this object.
class SizedBook {
public:
    SizedBook(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level);

    /// Some of the positions at their own size. `withAccount`: collateral and account inputs count too.
    double requirement(const std::vector<std::size_t>& positions, bool withAccount) const;
    /// All positions at `scale` times their size, with the account; those of `part` at `partScale` instead.
    double scaled(double scale, const std::vector<std::size_t>& part = {}, double partScale = 1.0);

private:
    double requirementOf(const MarkedBook& book) const;
    void setScale(double scale);

    const MarkedBook& book_;
    const Rulebook& rulebook_;
    Regime regime_;
    Level level_;
    MarkedBook empty_; ///< the book without positions
    MarkedBook working_;
    double scale_ = 1.0;
};

} // namespace marginscope
