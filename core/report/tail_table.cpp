#include "core/report/tail_table.h"

#include "core/base/number.h"
#include "core/report/attribution_table.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* reset = "\033[0m";
constexpr std::size_t figureWidth = 14;
constexpr std::size_t barRows = 16;

std::string partNameOf(const MarkedBook& book, const TailPart& part) {
    return part.collateral ? book.collateral[part.index].asset.text() + " balance"
                           : book.positions[part.index].instrument.symbol;
}

/// Two decimals are enough of a percentage.
std::string shortPercent(double share, bool plus = true) {
    return labelPercent(std::round(1e4 * share) / 1e4, plus);
}

bool volsMove(const TailStudy& study) {
    return std::any_of(study.worst.begin(), study.worst.end(), [](const WorstScenario& worst) {
        return std::any_of(worst.moves.begin(), worst.moves.end(),
                           [](const UnderlyingMove& move) { return move.vol != 0.0; });
    });
}

std::string shareText(std::size_t count, std::size_t all) {
    return labelNumber(100.0 * static_cast<double>(count) / static_cast<double>(all), 3) + " %";
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const TailStudy& study, const TailTextOptions& options)
        : book_(*comparison.book)
        , rules_(*comparison.rulebook)
        , s_(study)
        , options_(options) {}

    std::string run() {
        header();
        madeFrom();
        histogram();
        shares();
        worst();
        beside();
        for (const Phrase& note : s_.notes)
            line("note: " + note.english());
        return std::move(out_);
    }

private:
    std::string coloured(const std::string& text, const char* colour) const {
        return options_.colour ? colour + text + reset : text;
    }

    void line(std::string text = {}) {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out_ += text + "\n";
    }

    std::size_t nameWidth() const {
        const std::size_t taken = 6 * figureWidth, width = static_cast<std::size_t>(options_.width);
        return std::clamp<std::size_t>(width > taken ? width - taken : 0, 24, 40);
    }

    void row(const std::string& name, const std::vector<std::string>& figures) {
        std::string text = fitted(name, nameWidth(), false);
        for (const std::string& figure : figures)
            text += fitted(figure, figureWidth, true);
        line(text);
    }

    static std::string money(double value) { return groupedNumber(value, 2); }

    void header() {
        line(coloured(book_.portfolioName, bold) + "   " +
             coloured(formatTimestamp(book_.asOf) + " · " + rules_.name + " " + rules_.id + "@" + rules_.version +
                          " · amounts in " + book_.currency.text(),
                      dim));
        line(tailMethodPhrase(s_.spec.method).english() + ", " + labelNumber(100.0 * s_.spec.tail.level) + " %, " +
             std::to_string(s_.spec.horizon) + (s_.spec.horizon == 1 ? " day, " : " days, ") +
             std::to_string(s_.scenarios) + " scenarios");
        const auto figure = [&](const char* name, double value, std::optional<double> error) {
            line(coloured(fitted(name, 22, false) + fitted(money(value), figureWidth + 4, true), bold) +
                 (error ? "  ± " + money(*error) : std::string()));
        };
        figure("Value at risk", s_.risk.valueAtRisk, s_.errors ? std::optional(s_.errors->valueAtRisk) : std::nullopt);
        figure("Expected shortfall", s_.risk.expectedShortfall,
               s_.errors ? std::optional(s_.errors->expectedShortfall) : std::nullopt);
        line(coloured("P&L: mean " + money(s_.mean) + ", standard deviation " + money(s_.deviation) + ", from " +
                          money(s_.histogram.from) + " to " + money(s_.histogram.to),
                      dim));
        line(coloured(quantileRulePhrase(s_.spec.tail.rule).english(), dim));
        line();
    }

    void madeFrom() {
        if (s_.firstDay)
            line(
                "Days that ended " + formatDate(*s_.firstDay) + " to " + formatDate(*s_.lastDay) +
                (s_.spec.method == TailMethod::Filtered ? ", λ " + labelNumber(s_.spec.filter.lambda) : std::string()));
        else
            draw();
        line();
    }

    void draw() {
        line("Seed " + std::to_string(s_.spec.seed) +
             (s_.spec.method == TailMethod::Student
                  ? ", " + labelNumber(s_.spec.degreesOfFreedom) + " degrees of freedom"
                  : std::string()) +
             (s_.spec.volOfVol > 0.0
                  ? ", volatility of volatilities " + labelPercent(s_.spec.volOfVol, false) +
                        ", correlation of price and volatility " + labelNumber(s_.spec.priceVolCorrelation)
                  : std::string()));
        const std::size_t n = s_.factors.size();
        for (std::size_t i = 0; i < n; ++i) {
            std::string text = fitted(s_.factors[i].underlying.text(), 8, false) +
                               fitted(shortPercent(s_.factors[i].vol, false), 10, true) + "  " +
                               fitted(volSourcePhrase(s_.factors[i]).english(), 40, false);
            for (std::size_t j = 0; j < i; ++j)
                text += fitted(labelNumber(s_.correlation[i * n + j], 3), 8, true);
            line(text);
        }
    }

    /// Bins put together to as many rows as fit a screen; the rows of the figures are named.
    void histogram() {
        const PnlHistogram& h = s_.histogram;
        const std::size_t each = (h.counts.size() + barRows - 1) / barRows;
        std::vector<std::size_t> rows((h.counts.size() + each - 1) / each, 0);
        for (std::size_t bin = 0; bin < h.counts.size(); ++bin)
            rows[bin / each] += h.counts[bin];
        const std::size_t most = *std::max_element(rows.begin(), rows.end());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto bar =
                static_cast<std::size_t>(std::ceil(40.0 * static_cast<double>(rows[i]) / static_cast<double>(most)));
            std::string text = fitted(groupedNumber(h.lowerEdge(i * each), 0, true), figureWidth, true) + "  ";
            for (std::size_t k = 0; k < bar; ++k)
                text += "█";
            text += " " + std::to_string(rows[i]);
            if (h.varBin / each == i) text += "  ◄ VaR";
            if (h.shortfallBin / each == i) text += "  ◄ ES";
            line(text);
        }
        line();
    }

    void sharesRow(const std::string& name, const TailShares& shares) {
        row(name, {money(shares.component.valueAtRisk), money(shares.component.expectedShortfall),
                   money(shares.incremental.valueAtRisk), money(shares.incremental.expectedShortfall),
                   money(shares.standalone.valueAtRisk), money(shares.standalone.expectedShortfall)});
    }

    void sharesHead(const std::string& name) {
        row(name, {"VaR part", "ES part", "VaR added", "ES added", "VaR alone", "ES alone"});
    }

    void shares() {
        if (!s_.parts.empty()) {
            sharesHead("By position");
            const std::size_t shown = std::min(options_.rows, s_.parts.size());
            for (std::size_t i = 0; i < shown; ++i)
                sharesRow(partNameOf(book_, s_.parts[i]),
                          {s_.parts[i].component, s_.parts[i].incremental, s_.parts[i].standalone});
            leftOut(s_.parts.size() - shown);
            row("Sum", {money(s_.risk.valueAtRisk), money(s_.risk.expectedShortfall)});
            line();
        }
        sharesHead("By group");
        const std::size_t shown = std::min(options_.rows, s_.groups.size());
        for (std::size_t i = 0; i < shown; ++i)
            sharesRow(partName(s_.groups[i].kind, s_.groups[i].name).english(), s_.groups[i].shares);
        leftOut(s_.groups.size() - shown);
        line();
        sharesHead("By underlying");
        for (const TailUnderlying& underlying : s_.underlyings)
            sharesRow(underlying.underlying.text(), underlying.shares);
        line();
    }

    void leftOut(std::size_t count) {
        if (count > 0) line("… and " + std::to_string(count) + " more");
    }

    void worst() {
        const bool vols = volsMove(s_);
        std::string head = fitted("Worst scenarios", 18, false) + fitted("P&L", figureWidth, true);
        for (const TailUnderlying& underlying : s_.underlyings)
            head += fitted(underlying.underlying.text() + " price", 11, true) + (vols ? fitted("vol", 9, true) : "") +
                    fitted("P&L", figureWidth, true);
        line(head);
        for (std::size_t i = 0; i < std::min(options_.rows, s_.worst.size()); ++i) {
            const WorstScenario& worst = s_.worst[i];
            std::string text = fitted(worst.name, 18, false) + fitted(money(worst.pnl), figureWidth, true);
            for (std::size_t k = 0; k < worst.moves.size(); ++k)
                text += fitted(shortPercent(worst.moves[k].price), 11, true) +
                        (vols ? fitted(shortPercent(worst.moves[k].vol), 9, true) : "") +
                        fitted(money(worst.byUnderlying[k]), figureWidth, true);
            line(text);
        }
        line();
    }

    void beside() {
        row("Beside the margin", {"Initial", "Maintenance", "Equity", "÷ VaR", "lose more", "share"});
        for (const RegimeBeside& regime : s_.beside)
            row(regimeWord(regime.regime),
                {money(regime.initial), money(regime.maintenance), money(regime.equity),
                 s_.risk.valueAtRisk > 0.0 ? groupedNumber(regime.initial / s_.risk.valueAtRisk, 2) : "–",
                 std::to_string(regime.beyondInitial), shareText(regime.beyondInitial, s_.scenarios)});
        line(coloured("÷ VaR: initial margin over the value at risk; lose more: scenarios whose loss exceeds it", dim));
        line();
    }

    const MarkedBook& book_;
    const Rulebook& rules_;
    const TailStudy& s_;
    const TailTextOptions& options_;
    std::string out_;
};

} // namespace

Phrase tailMethodPhrase(TailMethod method) {
    switch (method) {
    case TailMethod::Historical:
        return {QT_TRANSLATE_NOOP("tail", "Historical simulation"), {}};
    case TailMethod::Filtered:
        return {QT_TRANSLATE_NOOP("tail", "Filtered historical simulation"), {}};
    case TailMethod::Normal:
        return {QT_TRANSLATE_NOOP("tail", "Monte-Carlo, normal"), {}};
    case TailMethod::Student:
        break;
    }
    return {QT_TRANSLATE_NOOP("tail", "Monte-Carlo, Student's t"), {}};
}

Phrase quantileRulePhrase(QuantileRule rule) {
    switch (rule) {
    case QuantileRule::Ceiling:
        return {QT_TRANSLATE_NOOP("tail", "The value at risk of N scenarios at level c is the k-th worst loss, k = "
                                          "N·(1−c) rounded up: of 250 at 99 % the third."),
                {}};
    case QuantileRule::Conservative:
        return {QT_TRANSLATE_NOOP("tail", "The value at risk of N scenarios at level c is the k-th worst loss, k = "
                                          "N·(1−c) rounded down, at least the worst: of 250 at 99 % the second."),
                {}};
    case QuantileRule::Interpolated:
        break;
    }
    return {QT_TRANSLATE_NOOP("tail", "The value at risk of N scenarios at level c lies between two losses, "
                                      "(N−1)·(1−c) from the worst."),
            {}};
}

Phrase volSourcePhrase(const TailFactor& factor) {
    switch (factor.source) {
    case VolSource::Stated:
        return {QT_TRANSLATE_NOOP("tail", "stated"), {}};
    case VolSource::Estimated:
        return {QT_TRANSLATE_NOOP("tail", "estimated from its history"), {}};
    case VolSource::Implied:
        break;
    }
    return {QT_TRANSLATE_NOOP("tail", "implied, at the money, %1"), {factor.expiry ? formatDate(*factor.expiry) : ""}};
}

std::string tailText(const Comparison& comparison, const TailStudy& study, const TailTextOptions& options) {
    return TextReport(comparison, study, options).run();
}

} // namespace marginscope
