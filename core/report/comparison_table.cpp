#include "core/report/comparison_table.h"

#include "core/base/number.h"
#include "core/report/collateral_figures.h"
#include "core/report/messages.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* red = "\033[31m";
constexpr const char* yellow = "\033[33m";
constexpr const char* reset = "\033[0m";

const char* regimeColour(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return "\033[38;5;172m";
    case Regime::Cross:
        return "\033[38;5;68m";
    case Regime::Portfolio:
        break;
    }
    return "\033[38;5;36m";
}

std::string regimeTitle(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return "ISOLATED";
    case Regime::Cross:
        return "CROSS";
    case Regime::Portfolio:
        break;
    }
    return "PORTFOLIO";
}

// Words of the state a regime is in, from the tests it passes.
std::string stateText(const RegimeResult& regime) {
    if (regime.potsBelowMaintenance > 0) return "✖ " + std::to_string(regime.potsBelowMaintenance) + " liquidated";
    if (regime.maintenance.excess < 0.0) return "✖ liquidation";
    if (regime.initial.excess < 0.0) return "▲ margin call";
    return "✔ healthy";
}

std::string liquidationText(const RegimeResult& regime) {
    if (!regime.liquidation) return "–";
    return regime.liquidation->allTogether ? labelPercent(std::round(*regime.liquidation->allTogether * 1e4) / 1e4)
                                           : "none";
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const TextTableOptions& options) : c_(comparison), options_(options) {}

    std::string run() {
        header();
        regimes();
        positions();
        collateral();
        notModelled();
        if (options_.explain) explanations();
        return std::move(out_);
    }

private:
    using Cell = std::function<std::string(const RegimeResult&)>;

    std::string coloured(const std::string& text, const char* colour) const {
        return options_.colour ? colour + text + reset : text;
    }
    void line(const std::string& text = {}) {
        std::string trimmed = text;
        while (!trimmed.empty() && trimmed.back() == ' ')
            trimmed.pop_back();
        out_ += trimmed + "\n";
    }
    void rule() { line(coloured(repeat("─"), dim)); }
    std::string repeat(const char* piece) const {
        std::string text;
        for (int i = 0; i < options_.width; ++i)
            text += piece;
        return text;
    }

    void header() {
        const MarkedBook& book = *c_.book;
        line(coloured(book.portfolioName, bold) + "   " +
             coloured(formatTimestamp(book.asOf) + " · " + c_.rulebook->name + " " + c_.rulebook->id + "@" +
                          c_.rulebook->version + " · amounts in " + book.currency.text(),
                      dim));
        rule();
    }

    std::size_t columnWidth() const {
        constexpr std::size_t labelColumn = 24;
        return (static_cast<std::size_t>(std::max(options_.width, 72)) - labelColumn) / options_.regimes.size();
    }

    void row(const std::string& label, const Cell& cell, const char* colour = nullptr, bool signColour = false) {
        std::string text = fitted(label, 24, false);
        for (Regime regime : options_.regimes) {
            const std::string value = cell(c_.of(regime));
            const std::string fit = fitted(value, columnWidth(), true);
            const bool negative = signColour && value.find("\u2212") == 0;
            text += colour ? coloured(fit, colour) : negative ? coloured(fit, red) : fit;
        }
        line(text);
    }

    void regimes() {
        std::string title = fitted("", 24, false);
        for (Regime regime : options_.regimes)
            title += coloured(fitted(regimeTitle(regime), columnWidth(), true), regimeColour(regime));
        line(title);
        row(
            "Initial margin", [](const RegimeResult& r) { return groupedNumber(r.initial.requirement, 2); }, bold);
        row("Maintenance margin", [](const RegimeResult& r) { return groupedNumber(r.maintenance.requirement, 2); });
        netOfProceeds();
        row("Equity in the test", [](const RegimeResult& r) { return groupedNumber(r.equity, 2); });
        row(
            "Excess, initial", [](const RegimeResult& r) { return groupedNumber(r.initial.excess, 2, true); }, nullptr,
            true);
        row(
            "Excess, maintenance", [](const RegimeResult& r) { return groupedNumber(r.maintenance.excess, 2, true); },
            nullptr, true);
        row("Saves against isolated", [](const RegimeResult& r) {
            if (r.regime == Regime::Isolated || !r.saving) return std::string("–");
            return groupedNumber(*r.saving, 2, true) +
                   (r.savingPercent ? " (" + groupedNumber(*r.savingPercent, 1) + " %)" : "");
        });
        row("Liquidation at", liquidationText);
        row("State", stateText);
        rule();
        for (Regime regime : options_.regimes) {
            const RegimeResult& result = c_.of(regime);
            line(coloured(fitted(regimeTitle(regime), 11, false), regimeColour(regime)) + result.reason.english());
            line(fitted("", 11, false) + coloured(c_.rulebook->definitions.at(regime), dim));
            if (result.capitalTiedUp > 0.0)
                line(fitted("", 11, false) + coloured("Premiums paid for long options tie up " +
                                                          groupedNumber(result.capitalTiedUp, 2) + " more.",
                                                      dim));
        }
    }

    // Strategy-based rules state both figures.
    void netOfProceeds() {
        const bool stated = std::any_of(options_.regimes.begin(), options_.regimes.end(),
                                        [this](Regime r) { return c_.of(r).initialNetOfProceeds.has_value(); });
        if (!stated) return;
        const auto text = [](const std::optional<double>& net) { return net ? groupedNumber(*net, 2) : "–"; };
        row("Initial, net of premium", [&](const RegimeResult& r) { return text(r.initialNetOfProceeds); });
        row("Maint., net of premium", [&](const RegimeResult& r) { return text(r.maintenanceNetOfProceeds); });
    }

    void positions() {
        if (c_.positions.empty()) return;
        rule();
        constexpr std::size_t number = 15;
        const std::size_t name = static_cast<std::size_t>(std::max(options_.width, 72)) - 5 * number;
        std::string title = fitted("Position", name, false);
        for (const char* column : {"Quantity", "Value", "Delta", "Isolated IM", "At binding"})
            title += fitted(column, number, true);
        line(coloured(title, dim));
        for (std::size_t i = 0; i < c_.positions.size(); ++i) {
            const MarkedPosition& position = c_.book->positions[i];
            const PositionResult& result = c_.positions[i];
            line(fitted(position.instrument.symbol, name, false) +
                 fitted(labelNumber(position.contracts, 9, true), number, true) +
                 fitted(groupedNumber(result.value.value, 2, true), number, true) +
                 fitted(groupedNumber(result.value.delta, 4, true), number, true) +
                 fitted(groupedNumber(result.isolated.initial, 2), number, true) +
                 fitted(groupedNumber(result.pnlInBindingScenario, 2, true), number, true));
        }
    }

    void collateral() {
        if (c_.book->collateral.empty()) return;
        rule();
        const std::vector<CollateralFigure> figures = collateralFigures(c_);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const MarkedCollateral& balance = c_.book->collateral[i];
            const double haircut = figures[i].haircut;
            line(fitted("Collateral " + balance.asset.text(), 24, false) +
                 fitted(labelNumber(balance.quantity, 12), 18, true) +
                 fitted("× " + groupedNumber(balance.price, 2), 18, true) +
                 (haircut > 0.0 ? fitted("haircut " + labelPercent(haircut, false), 18, true) : std::string()));
        }
    }

    void notModelled() {
        if (c_.notModelled.empty() && c_.book->notices.empty()) return;
        rule();
        if (!c_.notModelled.empty())
            line(
                coloured("▲ " + std::to_string(c_.notModelled.size()) + " not modelled: counted in no regime", yellow));
        for (const NotModelled& row : c_.notModelled)
            line("  " + std::string(row.collateral ? "collateral" : "row") +
                 (row.row > 0 ? " " + std::to_string(row.row) : "") + "  " + row.instrument + "  " +
                 errorPhrase(row.error).english());
        for (const Notice& notice : c_.book->notices)
            line(coloured("  " + notice.text.english(), dim));
    }

    void explanations() {
        for (Regime regime : options_.regimes) {
            rule();
            explain(explainExcess(c_, regime, Level::Initial), 0);
        }
    }

    void explain(const ExplainNode& node, std::size_t depth) {
        const std::string indent(2 * depth, ' ');
        const std::string value = labelNumber(node.value, 10) + (node.unit.empty() ? "" : " " + node.unit);
        const std::string how = node.combine == Combine::Input     ? node.source.english()
                                : node.combine == Combine::Formula ? node.formula + " = " + formulaWithNumbers(node)
                                                                   : combineWord(node.combine);
        line(indent + (node.symbol.empty() ? "" : node.symbol + ": ") + node.label.english() + " = " + value +
             coloured("   [" + how + "]", dim));
        for (const ExplainNode& child : node.children)
            explain(child, depth + 1);
    }

    const Comparison& c_;
    const TextTableOptions& options_;
    std::string out_;
};

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

class CsvReport {
public:
    explicit CsvReport(const Comparison& comparison) : c_(comparison) {}

    std::string run(const TextTableOptions& options) {
        out_ = "section,item,regime,level,figure,value,unit\n";
        row("book", "", "", "", "equity", c_.bookValue.equity, "USD");
        row("book", "", "", "", "collateral_value", c_.bookValue.collateralValue, "USD");
        row("book", "", "", "", "spot_value", c_.bookValue.spotValue, "USD");
        row("book", "", "", "", "unrealised_pnl", c_.bookValue.unrealisedPnl, "USD");
        row("book", "", "", "", "option_value", c_.bookValue.optionValue, "USD");
        for (Regime regime : options.regimes)
            addRegime(c_.of(regime));
        for (std::size_t i = 0; i < c_.positions.size(); ++i)
            addPosition(i);
        for (const NotModelled& missing : c_.notModelled)
            out_ += "not_modelled," + csvField(missing.instrument) + ",,," + reasonWord(missing.error.reason) + "," +
                    std::to_string(missing.row) + ",row\n";
        if (options.explain)
            for (Regime regime : options.regimes)
                addTree(regimeWord(regime), explainExcess(c_, regime, Level::Initial), "");
        return std::move(out_);
    }

private:
    void row(const std::string& section, const std::string& item, const std::string& regime, const std::string& level,
             const std::string& figure, double value, const std::string& unit) {
        out_ += section + "," + csvField(item) + "," + regime + "," + level + "," + csvField(figure) + "," +
                formatNumber(value) + "," + unit + "\n";
    }

    void addRegime(const RegimeResult& regime) {
        const std::string word = regimeWord(regime.regime);
        row("regime", "", word, "", "equity", regime.equity, "USD");
        for (Level level : {Level::Initial, Level::Maintenance}) {
            row("regime", "", word, levelWord(level), "requirement", regime.at(level).requirement, "USD");
            row("regime", "", word, levelWord(level), "excess", regime.at(level).excess, "USD");
            if (const std::optional<double>& net =
                    level == Level::Initial ? regime.initialNetOfProceeds : regime.maintenanceNetOfProceeds)
                row("regime", "", word, levelWord(level), "net_of_proceeds", *net, "USD");
        }
        if (regime.saving) row("regime", "", word, "initial", "saving_vs_isolated", *regime.saving, "USD");
        if (regime.binding)
            row("regime", regime.binding->label.english(), word, "", "binding_scenario_pnl", regime.binding->pnl,
                "USD");
    }

    void addPosition(std::size_t i) {
        const std::string& symbol = c_.book->positions[i].instrument.symbol;
        const PositionResult& p = c_.positions[i];
        row("position", symbol, "", "", "quantity", c_.book->positions[i].contracts, "");
        row("position", symbol, "", "", "value", p.value.value, "USD");
        row("position", symbol, "", "", "delta", p.value.delta, c_.book->positions[i].instrument.underlying.text());
        row("position", symbol, "", "", "gamma", p.value.gamma, "per USD");
        row("position", symbol, "", "", "vega", p.value.vega, "USD per point");
        row("position", symbol, "", "", "theta", p.value.theta, "USD per day");
        row("position", symbol, "isolated", "initial", "requirement", p.isolated.initial, "USD");
        row("position", symbol, "isolated", "maintenance", "requirement", p.isolated.maintenance, "USD");
        if (p.isolated.liquidationPrice)
            row("position", symbol, "isolated", "maintenance", "liquidation_price", *p.isolated.liquidationPrice,
                "USD");
        row("position", symbol, "portfolio", "", "pnl_in_binding_scenario", p.pnlInBindingScenario, "USD");
    }

    void addTree(const std::string& regime, const ExplainNode& node, const std::string& path) {
        const std::string place = path.empty() ? node.label.english() : path + " › " + node.label.english();
        row("explain", place, regime, "initial", combineWord(node.combine), node.value, node.unit);
        for (const ExplainNode& child : node.children)
            addTree(regime, child, place);
    }

    const Comparison& c_;
    std::string out_;
};

} // namespace

std::string comparisonText(const Comparison& comparison, const TextTableOptions& options) {
    return TextReport(comparison, options).run();
}

std::string comparisonCsv(const Comparison& comparison, const TextTableOptions& options) {
    return CsvReport(comparison).run(options);
}

} // namespace marginscope
