// Maintenance brackets of futures and perpetuals: rates that rise with the size of a position. Sizes in settlement
// currency (coins for inverse contracts) or in contracts.
#pragma once

#include "core/margin/parameter_block.h"

#include "core/base/result.h"

#include <vector>

namespace marginscope {

struct Bracket {
    double floor = 0.0;       ///< size from which it holds
    double maintenance = 0.0; ///< share of the value
    double initial = 0.0;     ///< least share of the value; 0 where the file states the leverage
    double maxLeverage = 0.0; ///< 0 where the file states the share
    double amount = 0.0;      ///< maintenance amount: taken off rate · value, settlement currency

    double leastInitial() const { return maxLeverage > 0.0 && initial == 0.0 ? 1.0 / maxLeverage : initial; }
};

class BracketTable {
public:
    /// `amounts` replace the recursion cum_n = cum_{n−1} + floor_n · (mmr_n − mmr_{n−1}) where there are any. Brackets
    /// that are not `marginal` apply their rate to the whole position: no amounts. Errors: floors that do not ascend
    /// from 0, a bracket with neither share nor leverage, another number of amounts than of brackets.
    static Result<BracketTable> read(const ParameterBlock& block, const std::string& code, bool inverse, bool marginal);

    bool empty() const { return brackets_.empty(); }
    const std::vector<Bracket>& brackets() const { return brackets_; }
    /// Index of the bracket a size falls in; a size at a floor still belongs to the bracket below.
    std::size_t indexOf(double size) const;
    const Bracket& of(double size) const { return brackets_[indexOf(size)]; }
    bool amountsStated() const { return amountsStated_; }

private:
    std::vector<Bracket> brackets_;
    bool amountsStated_ = false;
};

/// Keys of the two tables and their amounts.
std::vector<KeySpec> bracketTableKeys();
const char* bracketKey(bool inverse);
const char* bracketAmountsKey(bool inverse);

} // namespace marginscope
