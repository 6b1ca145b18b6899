// The figures of one book while it is edited: each answer uses what the one before already knew.
#pragma once

#include "core/session/workspace.h"

#include <memory>

namespace marginscope {

class ContractMarks;
class PnlMemory;

/// Runs comparisons one after the other, for one thread at a time. What did not change since the last run (contracts of
/// the market, figures of single positions, sums of chunks of the book) is taken over: the answer is that of
/// runComparison to the last digit, after an edit of one position in a fraction of the time.
class LiveComparison {
public:
    LiveComparison();
    ~LiveComparison();

    /// Errors: Cancelled; the next run then starts from the last answer there was.
    Result<std::shared_ptr<const Comparison>> run(const RunInputs& inputs, const ComparisonOptions& options = {},
                                                  const Job& job = {});

private:
    struct Difference;
    void followMarket(const RunInputs& inputs);
    bool follows(const RunInputs& inputs) const;
    std::shared_ptr<MarkedBook> prepared(const RunInputs& inputs);
    std::optional<Difference> difference(const Portfolio& now) const;
    std::shared_ptr<MarkedBook> edited(const RunInputs& inputs, const Difference& difference, std::vector<bool>& changed);

    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    std::unique_ptr<ContractMarks> contracts_; ///< of this market under this rulebook
    std::shared_ptr<PnlMemory> memory_;
    RunInputs inputs_; ///< of the last answer
    std::shared_ptr<const Comparison> last_;
};

} // namespace marginscope
