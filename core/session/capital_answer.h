// One panel's questions about capital and their answers: tables, trades to take away, edits of the book.
#pragma once

#include "core/session/capital.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

enum class CapitalView : std::uint8_t { Actions, Venues, Frontier, Rebalancing };

/// What is asked; only the part of the view counts.
struct CapitalQuestion {
    CapitalView view = CapitalView::Actions;
    CapitalSpec plan;
    std::vector<std::string> venueRulebooks; ///< words as the command line takes them
    std::vector<std::string> offsets;
    double latencyHours = 1.0;
    double withinHours = 0.0;
    Regime regime = Regime::Portfolio; ///< of the venues
    Level level = Level::Initial;
    FrontierQuestion frontier;
    std::vector<std::string> returnWords; ///< "BTC=0.2": into the frontier's returns
    RebalanceQuestion rebalance;
    std::string storePath;

    bool operator==(const CapitalQuestion&) const = default;
};

struct CapitalAnswer {
    CapitalView view = CapitalView::Actions;
    TradingCosts costs;
    std::vector<Sheet> sheets;
    std::optional<CapitalPlan> plan;
    std::optional<VenuesReport> venues;
    std::optional<FrontierAnswer> frontier;
    std::optional<RebalanceReport> rebalance;
    std::vector<Phrase> remarks;
};

/// Of the market after the move of the sliders (said in a remark). Errors: those of the view's run.
Result<CapitalAnswer> answerCapital(const RunInputs& inputs, const Comparison& comparison,
                                    const CapitalQuestion& question, const Job& job = {});

/// Trades behind a row of a table; none where the row is no trade.
std::vector<TradeLeg> legsOf(const CapitalAnswer& answer, const Sheet& sheet, std::size_t row);

/// The book after the trades as one edit: positions closed and opened, cash booked. Errors: what cannot be traded.
Result<PortfolioEdit> tradesAsEdit(const RunInputs& inputs, const std::vector<TradeLeg>& legs);
/// The moves between venues that need least together as one edit; none where there are none.
std::optional<PortfolioEdit> movesAsEdit(const Portfolio& portfolio, const VenuesReport& report);
std::string capitalOutput(const RunInputs& inputs, const Comparison& comparison, const CapitalAnswer& answer,
                          OutputFormat format);

} // namespace marginscope
