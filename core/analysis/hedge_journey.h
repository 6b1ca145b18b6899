// A book carried along a path with a hedge that follows its delta. Private to the room.
#pragma once

#include "core/analysis/rebalance.h"

namespace marginscope {

class Journey {
public:
    Journey(const Portfolio& portfolio, TrialBooks& books, const TradingCosts& costs, const RebalanceSpec& spec,
            const std::vector<DeltaDrift>& drift, HedgePath path, const Job& job);

    Result<HedgeJourney> run();

private:
    /// The book alone at one moment; by drift row.
    struct Moment {
        double day = 0.0;
        double value = 0.0;
        std::vector<double> spots, deltas, gammas, thetas;
    };

    void shorten();
    bool survey();
    MarketMove moveAt(std::size_t step) const;
    PathRun follow(double factor, std::vector<PathStep>* steps);
    double costOf(std::size_t row, double coins, double spot) const;
    double gainPerCoin(std::size_t row) const;
    void accountGamma();
    bool margins();

    const Portfolio& portfolio_;
    TrialBooks& books_;
    const TradingCosts& costs_;
    const RebalanceSpec& spec_;
    const std::vector<DeltaDrift>& drift_;
    const Job& job_;
    HedgeJourney journey_;
    std::vector<std::vector<double>> ratios_; ///< by moment, by underlying of the path: price ÷ price at the start
    std::vector<double> days_;                ///< by moment
    std::vector<Moment> moments_;
    std::vector<std::vector<double>> holdings_; ///< coins of hedge after each moment, by drift row
};

} // namespace marginscope
