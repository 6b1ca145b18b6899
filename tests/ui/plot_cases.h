// Surfaces and result files made by formula, so that tests know every value.
#pragma once

#include "core/session/workspace.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace marginscope::cases {

/// Excess of a node, by regime: portfolio 1000 − 5000·|x|, cross 500 − 5000·|x|, isolated 500 − 5000·x² − 1000·y.
inline SurfaceNode node(double x, double y) {
    SurfaceNode out;
    out.equity = 20000.0 + 1000.0 * x;
    out.initial = {1000.0, 1000.0, 1000.0};
    out.maintenance = {800.0, 800.0, 800.0};
    out.regimeEquity = {1500.0 - 5000.0 * x * x - 1000.0 * y, 1500.0 - 5000.0 * std::abs(x),
                        2000.0 - 5000.0 * std::abs(x)};
    return out;
}

inline std::shared_ptr<Surface> surface(int columns, int rows, AxisKind vertical = AxisKind::Vol) {
    auto out = std::make_shared<Surface>();
    out->spec = {{AxisKind::Price, -0.3, 0.3, columns},
                 {vertical, vertical == AxisKind::Vol ? -0.4 : 0.0, vertical == AxisKind::Vol ? 0.4 : 30.0, rows}};
    if (columns == 1) out->spec.x.from = out->spec.x.to = 0.0;
    if (rows == 1) out->spec.y.from = out->spec.y.to = 0.0;
    out->base = node(0.0, 0.0);
    for (int iy = 0; iy < rows; ++iy) {
        for (int ix = 0; ix < columns; ++ix)
            out->nodes.push_back(node(out->spec.x.at(ix), out->spec.y.at(iy)));
    }
    return out;
}

inline QJsonArray triple(const std::array<double, 3>& values) {
    return {values[0], values[1], values[2]};
}

inline QJsonObject axisJson(const SurfaceAxis& axis) {
    return {{"kind", QString::fromStdString(axisWord(axis.kind))},
            {"from", axis.from},
            {"to", axis.to},
            {"count", axis.count}};
}

inline QJsonObject surfaceJson(const Surface& surface) {
    QJsonArray nodes;
    for (const SurfaceNode& each : surface.nodes)
        nodes.append(QJsonObject{{"equity", each.equity},
                                 {"regime_equity", triple(each.regimeEquity)},
                                 {"initial", triple(each.initial)},
                                 {"maintenance", triple(each.maintenance)}});
    return {{"format", "marginscope.surface/1"},
            {"program", "marginscope 0.1.0"},
            {"portfolio", "Made by formula"},
            {"as_of", "2026-11-20T08:00:00Z"},
            {"currency", "USD"},
            {"rulebook", QJsonObject{{"id", "deribit"}, {"version", "2026-09-23"}}},
            {"of", "excess:portfolio"},
            {"x", axisJson(surface.spec.x)},
            {"y", axisJson(surface.spec.y)},
            {"base", nodes.at(0)},
            {"nodes", nodes},
            {"binding", QJsonObject{{"label", "BTC −14 %, vol up"}, {"price_move", -0.14}, {"vol_move", 0.3}}}};
}

inline QJsonObject regimeJson(const QString& regime, double equity, double initial, double maintenance) {
    return {{"regime", regime},
            {"equity", equity},
            {"definition", "One sentence about this regime."},
            {"reason", "The short calls take 81 %."},
            {"initial", QJsonObject{{"requirement", initial}, {"excess", equity - initial}}},
            {"maintenance", QJsonObject{{"requirement", maintenance}, {"excess", equity - maintenance}}},
            {"saving_vs_isolated", QJsonObject{{"amount", 31859.0 - initial}, {"percent", 33.4}}},
            {"binding_scenario", QJsonValue()}};
}

inline QJsonObject comparisonJson() {
    const QJsonObject position{{"instrument", "BTC-25DEC26-110000-C"},
                               {"quantity", -2},
                               {"value", -5834.2},
                               {"delta", -0.6},
                               {"isolated", QJsonObject{{"initial", 25834.0}}},
                               {"pnl_in_binding_scenario", -9411.0}};
    return {
        {"format", "marginscope.comparison/1"},
        {"program", "marginscope 0.1.0"},
        {"portfolio", "Short strangle"},
        {"as_of", "2026-11-20T08:00:00Z"},
        {"currency", "USD"},
        {"rulebook", QJsonObject{{"id", "deribit"}, {"version", "2026-09-23"}}},
        {"regimes", QJsonArray{regimeJson("isolated", 52000, 31859, 23859), regimeJson("cross", 150000, 31859, 23859),
                               regimeJson("portfolio", 146738, 21229, 16983)}},
        {"positions", QJsonArray{position}},
        {"not_modelled", QJsonArray{QJsonObject{{"row", 7}, {"instrument", "X"}, {"reason", "missing_volatility"}}}}};
}

} // namespace marginscope::cases
