#include "core/methods/add_on_size.h"

#include "core/margin/risk_matrix.h"

#include <cmath>

namespace marginscope {

namespace {

bool marketVolume(const SizeParameters& size, const UnitView& unit) {
    return size.volumeOfMarket && unit.book().underlyings[unit.underlying].averageDailyVolume.value_or(0.0) > 0.0;
}

} // namespace

double unitDelta(const UnitView& unit, std::size_t position) {
    const MarkedPosition& held = unit.position(position);
    return deltaCoins(held) * windowShare(held, unit.account.rulebook);
}

std::vector<KeySpec> SizeParameters::keys() {
    return {
        wordKey("size", QT_TRANSLATE_NOOP("explain", "size that counts: delta of all positions netted, or added up"),
                {"net_delta", "gross_delta"}),
        numberKey("volume", 1e-6, 1e18, "USD a day",
                  QT_TRANSLATE_NOOP("explain", "Volume a day where the market states none")),
        wordKey("volume_from", QT_TRANSLATE_NOOP("explain", "whether the volume of the market comes first"),
                {"market", "rulebook"}),
        numberKey("volume_stress", 1e-6, 1, "share", QT_TRANSLATE_NOOP("explain", "Share of the volume left in stress"),
                  1.0),
    };
}

SizeParameters SizeParameters::read(const ParameterBlock& block, const std::string& code) {
    return {block.word("size", code) == "gross_delta", block.number("volume", code),
            block.word("volume_from", code) == "market", block.number("volume_stress", code)};
}

double SizeParameters::coins(const UnitView& unit) const {
    double net = 0.0, total = 0.0;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const double delta = unitDelta(unit, i);
        net += delta;
        total += std::fabs(delta);
    }
    return gross ? total : std::fabs(net);
}

double SizeParameters::dailyVolume(const UnitView& unit) const {
    const double stated =
        marketVolume(*this, unit) ? *unit.book().underlyings[unit.underlying].averageDailyVolume : volume;
    return stated * volumeStress;
}

ExplainNode SizeParameters::coinsNode(const UnitView& unit, const std::string& symbol) const {
    std::vector<ExplainNode> deltas;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        ExplainNode delta = explain::deltaNode(unit.context(), unit.position(i), gross ? "d" : "");
        if (gross)
            delta = explain::formula({QT_TRANSLATE_NOOP("explain", "Size without sign"), {}}, "",
                                     std::fabs(delta.value), unit.code().text(), "abs(d)", {std::move(delta)});
        deltas.push_back(std::move(delta));
    }
    const Phrase label = gross ? Phrase{QT_TRANSLATE_NOOP("explain", "Deltas added up without sign"), {}}
                               : Phrase{QT_TRANSLATE_NOOP("explain", "Net delta"), {}};
    ExplainNode sum = explain::sum(label, "d", unit.code().text(), std::move(deltas));
    if (gross) return explain::renamed(std::move(sum), symbol);
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Size"), {}}, symbol, coins(unit), unit.code().text(),
                            "abs(d)", {std::move(sum)});
}

ExplainNode SizeParameters::valueNode(const UnitView& unit, const std::string& symbol) const {
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Size of %1 at the index"), {unit.code().text()}}, symbol,
                            value(unit), "USD", "q*S",
                            {coinsNode(unit, "q"), explain::spotOf(unit.context(), unit.underlying, "S")});
}

ExplainNode SizeParameters::volumeNode(const UnitView& unit, const ParameterBlock& block,
                                       const std::string& symbol) const {
    const std::string& code = unit.code().text();
    ExplainNode stated =
        marketVolume(*this, unit)
            ? explain::input({QT_TRANSLATE_NOOP("explain", "Average daily volume of %1"), {code}}, symbol,
                             *unit.book().underlyings[unit.underlying].averageDailyVolume, "USD",
                             {QT_TRANSLATE_NOOP("explain", "market, average daily volume of %1"), {code}},
                             "market:/underlyings/" + code + "/average_daily_volume")
            : explain::blockInput(unit.context(), block, "volume", code, symbol);
    if (volumeStress == 1.0) return stated;
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Volume a day under stress"), {}}, symbol, dailyVolume(unit),
                            "USD", "V*s",
                            {explain::renamed(std::move(stated), "V"),
                             explain::blockInput(unit.context(), block, "volume_stress", code, "s")});
}

} // namespace marginscope
