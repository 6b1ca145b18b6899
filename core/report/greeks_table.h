// Greeks, their ladders and the explanation of a P&L as text for a terminal and as CSV.
#pragma once

#include "core/analysis/greek_moves.h"
#include "core/margin/comparison.h"
#include "core/report/figure_table.h"

#include <array>
#include <string>

namespace marginscope {

/// The figures of a Greeks table, in the order they are shown.
enum class GreekFigure : std::uint8_t {
    DeltaCoins,
    AdjustedDelta,
    GammaCoins,
    Delta,
    Gamma,
    Vega,
    Theta,
    Rho,
    Vanna,
    Volga
};

inline constexpr std::array<GreekFigure, 10> allGreekFigures = {
    GreekFigure::DeltaCoins, GreekFigure::AdjustedDelta, GreekFigure::GammaCoins, GreekFigure::Delta,
    GreekFigure::Gamma,      GreekFigure::Vega,          GreekFigure::Theta,      GreekFigure::Rho,
    GreekFigure::Vanna,      GreekFigure::Volga};

double greekValue(const Greeks& greeks, GreekFigure figure);
/// "delta_coins", "delta", "gamma", …
std::string greekWord(GreekFigure figure);
/// Counts in coins: adds up within one underlying only.
bool isInCoins(GreekFigure figure);
/// "USD per point of volatility": unit for people; currency and coin filled in.
Phrase greekUnit(GreekFigure figure, const std::string& currency, const std::string& coin);
/// One sentence: what the figure says.
Phrase greekMeaning(GreekFigure figure);

std::string greeksText(const Comparison& comparison, const GreeksReport& report, GreeksBy by,
                       const TerminalOptions& options);

/// section,item,move,figure,value,unit: the division asked for with its sums, every rung of the ladder, every term of
/// the explanation.
std::string greeksCsv(const Comparison& comparison, const GreeksReport& report, GreeksBy by);

} // namespace marginscope
