#include "core/io/result_file.h"

#include "core/base/number.h"
#include "core/report/messages.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

// Above this many positions the cells that do not bind stay closed in the tree: it would be megabytes that nobody
// opens.
constexpr std::size_t everyCellUpTo = 12;

constexpr const char* program = "marginscope " MARGINSCOPE_VERSION;

Json optionalNumber(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json levelJson(const LevelResult& level, const std::optional<double>& netOfProceeds) {
    Json out = {{"requirement", level.requirement}, {"excess", level.excess}};
    if (netOfProceeds) out["net_of_proceeds"] = *netOfProceeds;
    return out;
}

Json explainJson(const ExplainNode& node) {
    Json out = {{"label", node.label.english()},
                {"value", node.value},
                {"unit", node.unit},
                {"combine", combineWord(node.combine)}};
    if (!node.symbol.empty()) out["symbol"] = node.symbol;
    if (!node.formula.empty()) out["formula"] = node.formula;
    if (node.combine == Combine::Input) {
        out["source"] = node.source.english();
        out["origin"] = node.origin;
        return out;
    }
    Json children = Json::array();
    for (const ExplainNode& child : node.children)
        children.push_back(explainJson(child));
    out["children"] = std::move(children);
    return out;
}

Json scenarioJson(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id},
            {"label", scenario->label.english()},
            {"pnl", scenario->pnl},
            {"collateral_pnl", scenario->collateralPnl},
            {"price_move", scenario->priceMove},
            {"vol_move", scenario->volMove}};
}

Json liquidationJson(const std::optional<AccountLiquidation>& liquidation) {
    if (!liquidation) return nullptr;
    Json alone = Json::array();
    for (const AccountLiquidation::Alone& one : liquidation->alone)
        alone.push_back({{"underlying", one.underlying.text()},
                         {"price", optionalNumber(one.price)},
                         {"move", optionalNumber(one.move)}});
    return {{"all_together", {{"move", optionalNumber(liquidation->allTogether)}}},
            {"by_underlying", std::move(alone)}};
}

Json thresholdsJson(const Comparison& comparison, const RegimeResult& regime) {
    Json list = Json::array();
    for (const RatioThreshold& threshold : comparison.rulebook->collateral.thresholds)
        list.push_back({{"name", threshold.name},
                        {"ratio", threshold.ratio},
                        {"reached", regime.marginRatio && *regime.marginRatio <= threshold.ratio}});
    return list;
}

Json regimeJson(const Comparison& comparison, const RegimeResult& regime, ExplainDetail detail) {
    Json out = {{"regime", regimeWord(regime.regime)},
                {"definition", comparison.rulebook->definitions.at(regime.regime)},
                {"equity", regime.equity},
                {"initial", levelJson(regime.initial, regime.initialNetOfProceeds)},
                {"maintenance", levelJson(regime.maintenance, regime.maintenanceNetOfProceeds)},
                {"margin_ratio", optionalNumber(regime.marginRatio)},
                {"saving_vs_isolated",
                 {{"amount", optionalNumber(regime.saving)}, {"percent", optionalNumber(regime.savingPercent)}}},
                {"reason", regime.reason.english()},
                {"binding_scenario", scenarioJson(regime.binding)},
                {"runner_up_scenario", scenarioJson(regime.runnerUp)}};
    if (regime.regime == Regime::Isolated)
        out.update(
            {{"capital_tied_up", regime.capitalTiedUp}, {"pots_below_maintenance", regime.potsBelowMaintenance}});
    else
        out["liquidation"] = liquidationJson(regime.liquidation);
    if (!comparison.rulebook->collateral.thresholds.empty())
        out["ratio_thresholds"] = thresholdsJson(comparison, regime);
    out["explain"] = explainJson(explainExcess(comparison, regime.regime, Level::Initial, detail));
    out["explain_maintenance"] = explainJson(explainExcess(comparison, regime.regime, Level::Maintenance, detail));
    return out;
}

Json positionJson(const MarkedPosition& position, const PositionResult& result) {
    Json rows = Json::array();
    for (const HeldRow& held : position.holdings)
        rows.push_back(held.row);
    Json out = {
        {"instrument", position.instrument.symbol}, {"rows", std::move(rows)}, {"quantity", position.contracts}};
    if (!position.group.empty()) out["group"] = position.group.text();
    if (!position.venue.empty()) out["venue"] = position.venue.text();
    out["mark"] = position.mark;
    out["entry_price"] = position.entryKnown ? optionalNumber(position.entryPrice()) : Json(nullptr);
    out["value"] = result.value.value;
    out["unrealised_pnl"] = result.value.unrealisedPnl;
    out["unrealised_pnl_settlement"] = {{"amount", settlementUnrealisedPnl(position)},
                                        {"currency", position.instrument.settlementCurrency.text()}};
    out["delta"] = result.value.delta;
    out["gamma"] = result.value.gamma;
    out["vega"] = result.value.vega;
    out["theta"] = result.value.theta;
    out["isolated"] = {{"initial", result.isolated.initial},
                       {"maintenance", result.isolated.maintenance},
                       {"pot", result.isolated.pot},
                       {"equity", result.isolated.equity},
                       {"margin_ratio", optionalNumber(result.isolated.marginRatio)},
                       {"liquidation_price", optionalNumber(result.isolated.liquidationPrice)},
                       {"bankruptcy_price", optionalNumber(result.isolated.bankruptcyPrice)}};
    out["pnl_in_binding_scenario"] = result.pnlInBindingScenario;
    return out;
}

std::string detailText(const Error& error) {
    std::string text;
    for (const std::string& arg : error.args)
        text += (text.empty() ? "" : "; ") + arg;
    return text;
}

Json notModelledJson(const Comparison& comparison) {
    Json list = Json::array();
    for (const NotModelled& row : comparison.notModelled)
        list.push_back({{"row", row.row},
                        {"instrument", row.instrument},
                        {"reason", reasonWord(row.error.reason)},
                        {"detail", detailText(row.error)},
                        {"message", describe(Error{row.error.reason, row.error.args, {}})},
                        {"section", row.collateral ? "collateral" : "positions"}});
    return list;
}

Json rulebookJson(const Rulebook& rulebook) {
    return {{"id", rulebook.id}, {"version", rulebook.version}, {"name", rulebook.name}, {"source", rulebook.source}};
}

Json axisJson(const SurfaceAxis& axis) {
    Json out = {{"kind", axisWord(axis.kind)}, {"from", axis.from}, {"to", axis.to}, {"count", axis.count}};
    if (!axis.underlying.empty()) out["underlying"] = axis.underlying.text();
    if (axis.kind != AxisKind::Correlation) return out;
    out["follower"] = axis.follower.text();
    out["vol_ratio"] = axis.volRatio;
    return out;
}

Json nodeJson(const SurfaceNode& node, bool greeks) {
    Json out = {{"equity", node.equity},
                {"regime_equity", node.regimeEquity},
                {"initial", node.initial},
                {"maintenance", node.maintenance}};
    if (greeks) out["greeks"] = node.greeks;
    return out;
}

} // namespace

std::string writeComparison(const Comparison& comparison, const ComparisonFileOptions& options) {
    const MarkedBook& book = *comparison.book;
    const ExplainDetail detail = options.detail.value_or(
        book.positions.size() <= everyCellUpTo ? ExplainDetail::EveryCell : ExplainDetail::BindingCells);
    Json out = {{"format", "marginscope.comparison/1"},
                {"program", program},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", rulebookJson(*comparison.rulebook)}};
    out["book_value"] = {{"equity", comparison.bookValue.equity},
                         {"collateral_value", comparison.bookValue.collateralValue},
                         {"spot_value", comparison.bookValue.spotValue},
                         {"unrealised_pnl", comparison.bookValue.unrealisedPnl},
                         {"option_value", comparison.bookValue.optionValue}};
    out["regimes"] = Json::array();
    for (Regime regime : options.regimes)
        out["regimes"].push_back(regimeJson(comparison, comparison.of(regime), detail));
    out["positions"] = Json::array();
    for (std::size_t i = 0; i < book.positions.size(); ++i)
        out["positions"].push_back(positionJson(book.positions[i], comparison.positions[i]));
    out["not_modelled"] = notModelledJson(comparison);
    out["notices"] = Json::array();
    for (const Notice& notice : book.notices)
        out["notices"].push_back(notice.text.english());
    return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string writeSurface(const Surface& surface, const SurfaceReading& reading, const Comparison& comparison,
                         const Comparison* less) {
    const MarkedBook& book = *comparison.book;
    Json out = {{"format", "marginscope.surface/1"},
                {"program", program},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", rulebookJson(*comparison.rulebook)},
                {"of", readingWord(reading)},
                {"x", axisJson(surface.spec.x)},
                {"y", axisJson(surface.spec.y)},
                {"base", nodeJson(surface.base, surface.spec.greeks)}};
    if (surface.ofBook) out["less"] = surface.less;
    out["binding"] = scenarioJson(comparison.of(Regime::Portfolio).binding);
    Json values = Json::array(), nodes = Json::array();
    for (int iy = 0; iy < surface.spec.y.count; ++iy) {
        Json row = Json::array();
        for (int ix = 0; ix < surface.spec.x.count; ++ix) {
            row.push_back(surface.value(ix, iy, reading));
            nodes.push_back(nodeJson(surface.at(ix, iy), surface.spec.greeks));
        }
        values.push_back(std::move(row));
    }
    out["values"] = std::move(values);
    out["nodes"] = std::move(nodes);
    if (surface.ofBook) {
        Json own = Json::array();
        for (const SurfaceNode& node : surface.ofBook->nodes)
            own.push_back(nodeJson(node, surface.spec.greeks));
        out["book_nodes"] = std::move(own);
    }
    out["not_modelled"] = notModelledJson(comparison);
    if (less) out["less_not_modelled"] = notModelledJson(*less);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string writeSurfaceCsv(const Surface& surface, const SurfaceReading& reading) {
    std::string out = "x,y,value\n";
    for (int iy = 0; iy < surface.spec.y.count; ++iy)
        for (int ix = 0; ix < surface.spec.x.count; ++ix)
            out += formatNumber(surface.spec.x.at(ix)) + "," + formatNumber(surface.spec.y.at(iy)) + "," +
                   formatNumber(surface.value(ix, iy, reading)) + "\n";
    return out;
}

} // namespace marginscope
