#include "core/session/regime_columns_output.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

std::string stateText(const RegimeResult& regime) {
    switch (regimeState(regime)) {
    case RegimeState::Healthy:
        return "✔ healthy";
    case RegimeState::Warning:
        return "▲ warning";
    case RegimeState::MarginCall:
        return "▲ margin call";
    case RegimeState::Liquidation:
        break;
    }
    return "✖ liquidation";
}

std::string percentText(const std::optional<double>& percent) {
    return percent ? " (" + groupedNumber(*percent, 1, true) + " %)" : std::string();
}

std::string title(const RegimeColumns& columns, std::size_t index) {
    return (index == columns.reference ? "★ " : "") + columns.columns[index].rulebookName();
}

class ColumnsText {
public:
    ColumnsText(const RegimeColumns& columns, int width) : c_(columns), width_(std::max(width, 72)) {}

    std::string run() {
        const std::size_t room = static_cast<std::size_t>(width_) - label;
        const std::size_t fits = std::clamp<std::size_t>(room / least, 1, std::max<std::size_t>(c_.columns.size(), 1));
        column_ = room / fits;
        for (std::size_t from = 0; from < c_.columns.size(); from += fits) {
            if (from > 0) line();
            block(from, std::min(from + fits, c_.columns.size()));
        }
        line();
        for (std::size_t i = 0; i < c_.columns.size(); ++i)
            sentences(i);
        return std::move(out_);
    }

private:
    using Cell = std::function<std::string(const ColumnResult&)>;
    static constexpr std::size_t label = 22, least = 25;

    void line(std::string text = {}) {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out_ += text + "\n";
    }

    void row(const std::string& name, std::size_t from, std::size_t to, const Cell& cell) {
        std::string text = fitted(name, label, false);
        for (std::size_t i = from; i < to; ++i)
            text += " " + fitted(cell(c_.columns[i]), column_ - 1, true);
        line(std::move(text));
    }

    /// Figures of columns that have some; "–" in the others.
    void figure(const std::string& name, std::size_t from, std::size_t to, const Cell& cell) {
        row(name, from, to, [&](const ColumnResult& c) { return c.hasFigures() ? cell(c) : std::string("–"); });
    }

    void difference(const std::string& name, std::size_t from, std::size_t to,
                    const std::function<std::string(const ColumnDifference&)>& cell) {
        row(name, from, to,
            [&](const ColumnResult& c) { return c.difference ? cell(*c.difference) : std::string("–"); });
    }

    void block(std::size_t from, std::size_t to) {
        std::string heads = fitted("", label, false);
        for (std::size_t i = from; i < to; ++i)
            heads += " " + fitted(title(c_, i), column_ - 1, true);
        line(heads);
        row("", from, to, [](const ColumnResult& c) { return regimeWord(c.column.regime); });
        figures(from, to);
        difference("Δ initial", from, to, [](const ColumnDifference& d) {
            return groupedNumber(d.initial, 2, true) + percentText(d.initialPercent);
        });
        difference("Δ maintenance", from, to, [](const ColumnDifference& d) {
            return groupedNumber(d.maintenance, 2, true) + percentText(d.maintenancePercent);
        });
        difference("Δ equity", from, to, [](const ColumnDifference& d) {
            return groupedNumber(d.equity, 2, true) + percentText(d.equityPercent);
        });
    }

    void figures(std::size_t from, std::size_t to) {
        const auto plain = [](double value) { return groupedNumber(value, 2); };
        const auto sign = [](double value) { return groupedNumber(value, 2, true); };
        figure("Initial margin", from, to, [&](auto& c) { return plain(c.regime().initial.requirement); });
        figure("Maintenance margin", from, to, [&](auto& c) { return plain(c.regime().maintenance.requirement); });
        figure("Equity in the test", from, to, [&](auto& c) { return plain(c.regime().equity); });
        figure("Excess, initial", from, to, [&](auto& c) { return sign(c.regime().initial.excess); });
        figure("Excess, maintenance", from, to, [&](auto& c) { return sign(c.regime().maintenance.excess); });
        figure("Saves against first", from, to, [&](const ColumnResult& c) {
            return c.saving ? sign(*c.saving) + percentText(c.savingPercent) : std::string("–");
        });
        figure("Binding scenario", from, to, [](const ColumnResult& c) {
            return c.regime().binding ? c.regime().binding->label.english() : std::string("–");
        });
        figure("State", from, to, [](const ColumnResult& c) { return stateText(c.regime()); });
        row("Not covered", from, to,
            [](const ColumnResult& c) { return c.comparison ? std::to_string(c.notCovered()) : std::string("–"); });
    }

    void sentences(std::size_t index) {
        const ColumnResult& column = c_.columns[index];
        line(title(c_, index) + " " + regimeWord(column.column.regime));
        if (column.error) line("  ▲ " + errorPhrase(*column.error).english());
        if (column.hasFigures()) line("  " + column.regime().reason.english());
        if (column.difference)
            for (const Phrase& why : column.difference->why)
                line("  · " + why.english());
        if (column.comparison)
            for (const NotModelled& row : column.comparison->notModelled)
                line("  ▲ " + row.instrument + "  " + errorPhrase(row.error).english());
    }

    const RegimeColumns& c_;
    int width_;
    std::size_t column_ = 0;
    std::string out_;
};

Json optionalNumber(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json levelJson(const LevelResult& level) {
    return {{"requirement", level.requirement}, {"excess", level.excess}};
}

Json differenceJson(const ColumnDifference& difference) {
    Json why = Json::array();
    for (const Phrase& sentence : difference.why)
        why.push_back(sentence.english());
    return {{"initial", {{"amount", difference.initial}, {"percent", optionalNumber(difference.initialPercent)}}},
            {"maintenance",
             {{"amount", difference.maintenance}, {"percent", optionalNumber(difference.maintenancePercent)}}},
            {"equity", {{"amount", difference.equity}, {"percent", optionalNumber(difference.equityPercent)}}},
            {"excess_initial", difference.excessInitial},
            {"excess_maintenance", difference.excessMaintenance},
            {"why", std::move(why)}};
}

void addFigures(Json& out, const ColumnResult& column) {
    const RegimeResult& regime = column.regime();
    out["equity"] = regime.equity;
    out["initial"] = levelJson(regime.initial);
    out["maintenance"] = levelJson(regime.maintenance);
    out["saving_vs_first"] = {{"amount", optionalNumber(column.saving)},
                              {"percent", optionalNumber(column.savingPercent)}};
    out["binding_scenario"] = nullptr;
    if (regime.binding)
        out["binding_scenario"] = {
            {"id", regime.binding->id}, {"label", regime.binding->label.english()}, {"pnl", regime.binding->pnl}};
    out["reason"] = regime.reason.english();
}

Json notCoveredJson(const Comparison& comparison) {
    Json list = Json::array();
    for (const NotModelled& row : comparison.notModelled)
        list.push_back({{"row", row.row},
                        {"instrument", row.instrument},
                        {"reason", reasonWord(row.error.reason)},
                        {"sentence", errorPhrase(row.error).english()}});
    return list;
}

Json columnJson(const ColumnResult& column) {
    Json out = {{"column", columnWord(column.column)},
                {"rulebook", column.rulebookName()},
                {"regime", regimeWord(column.column.regime)},
                {"error", nullptr}};
    if (column.error)
        out["error"] = {{"reason", reasonWord(column.error->reason)}, {"sentence", describe(*column.error)}};
    if (column.comparison) out["definition"] = column.comparison->rulebook->definitions.at(column.column.regime);
    if (column.hasFigures()) addFigures(out, column);
    out["difference"] = column.difference ? differenceJson(*column.difference) : Json(nullptr);
    if (column.comparison) out["not_modelled"] = notCoveredJson(*column.comparison);
    return out;
}

const Comparison* anyComparison(const RegimeColumns& columns) {
    for (const ColumnResult& column : columns.columns)
        if (column.comparison) return column.comparison.get();
    return nullptr;
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

class ColumnsCsv {
public:
    explicit ColumnsCsv(const RegimeColumns& columns) : c_(columns) {}

    std::string run() {
        out_ = "column,rulebook,regime,level,figure,value,unit\n";
        for (std::size_t i = 0; i < c_.columns.size(); ++i)
            column(i);
        return std::move(out_);
    }

private:
    void text(const std::string& level, const std::string& figure, const std::string& value, const std::string& unit) {
        out_ += lead_ + level + "," + figure + "," + csvField(value) + "," + unit + "\n";
    }
    void number(const std::string& level, const std::string& figure, double value, const std::string& unit) {
        text(level, figure, formatNumber(value), unit);
    }

    void column(std::size_t index) {
        const ColumnResult& column = c_.columns[index];
        lead_ = std::to_string(index + 1) + "," + csvField(column.rulebookName()) + "," +
                regimeWord(column.column.regime) + ",";
        if (column.error) text("", "error", describe(*column.error), "text");
        if (column.hasFigures()) figures(column);
        if (column.difference) difference(*column.difference);
        if (column.comparison) number("", "not_modelled", static_cast<double>(column.notCovered()), "rows");
    }

    void figures(const ColumnResult& column) {
        const RegimeResult& regime = column.regime();
        const std::string unit = column.comparison->book->currency.text();
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            number(levelWord(level), "requirement", regime.at(level).requirement, unit);
            number(levelWord(level), "excess", regime.at(level).excess, unit);
        }
        number("", "equity", regime.equity, unit);
        if (column.saving) number("initial", "saving_vs_first", *column.saving, unit);
        if (column.savingPercent) number("initial", "saving_vs_first_percent", *column.savingPercent, "percent");
        if (regime.binding) text("", "binding_scenario", regime.binding->label.english(), "text");
        if (regime.binding) number("", "binding_scenario_pnl", regime.binding->pnl, unit);
        text("", "state", stateText(regime), "text");
        text("", "reason", regime.reason.english(), "text");
        unit_ = unit;
    }

    void difference(const ColumnDifference& difference) {
        number("initial", "difference", difference.initial, unit_);
        if (difference.initialPercent) number("initial", "difference_percent", *difference.initialPercent, "percent");
        number("maintenance", "difference", difference.maintenance, unit_);
        if (difference.maintenancePercent)
            number("maintenance", "difference_percent", *difference.maintenancePercent, "percent");
        number("", "equity_difference", difference.equity, unit_);
        for (const Phrase& why : difference.why)
            text("", "why", why.english(), "text");
    }

    const RegimeColumns& c_;
    std::string lead_;
    std::string unit_;
    std::string out_;
};

} // namespace

std::string columnsText(const RegimeColumns& columns, int width) {
    return ColumnsText(columns, width).run();
}

std::string columnsJson(const RegimeColumns& columns) {
    Json out = {{"format", "marginscope.columns/1"}, {"program", "marginscope " MARGINSCOPE_VERSION}};
    if (const Comparison* comparison = anyComparison(columns)) {
        out["portfolio"] = comparison->book->portfolioName;
        out["as_of"] = formatTimestamp(comparison->book->asOf);
        out["currency"] = comparison->book->currency.text();
    }
    out["reference"] = columns.reference + 1;
    out["columns"] = Json::array();
    for (const ColumnResult& column : columns.columns)
        out["columns"].push_back(columnJson(column));
    return out.dump(2) + "\n";
}

std::string columnsCsv(const RegimeColumns& columns) {
    return ColumnsCsv(columns).run();
}

} // namespace marginscope
