#include "core/report/stress_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <numeric>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* red = "\033[31m";
constexpr const char* reset = "\033[0m";
constexpr std::size_t figureWidth = 13, bookWidth = 18;

std::string coloured(const std::string& text, const char* colour, const StressTextOptions& options) {
    return options.colour ? colour + text + reset : text;
}

std::string ended(std::string text) {
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text + "\n";
}

std::size_t nameWidth(std::size_t figures, const StressTextOptions& options, std::size_t each = figureWidth) {
    const std::size_t taken = figures * each, width = static_cast<std::size_t>(options.width);
    return std::clamp<std::size_t>(width > taken ? width - taken : 0, 24, 44);
}

std::string heading(const MarkedBook& book, const Rulebook& rulebook, const StressTextOptions& options) {
    return ended(coloured(book.portfolioName, bold, options) + "   " +
                 coloured(formatTimestamp(book.asOf) + " · " + rulebook.name + " " + rulebook.id + "@" +
                              rulebook.version + " · amounts in " + book.currency.text(),
                          dim, options));
}

std::string orderWords(const StressOrder& order) {
    if (!order.regime) return "by P&L";
    return "by what the " + regimeWord(*order.regime) + " regime leaves over its " + levelWord(order.level) +
           " requirement";
}

class BookTable {
public:
    BookTable(const StressRun& run, const StressOrder& order, const StressTextOptions& options)
        : run_(run)
        , order_(order)
        , tested_(order.regime.value_or(Regime::Portfolio))
        , options_(options) {}

    std::string text() const {
        std::string out = heading(*run_.book, *run_.rulebook, options_);
        out += ended("Worst first, " + orderWords(order_));
        out += "\n" + heads();
        out += line("Market as it stands", run_.base, "");
        for (const std::size_t place : run_.worstFirst(order_)) {
            const StressScenario& scenario = run_.scenarios[place];
            out += line(scenario.name, run_.outcomes[place], scenario.assumed.empty() ? "" : "* ");
        }
        const bool assumed = std::any_of(run_.scenarios.begin(), run_.scenarios.end(),
                                         [](const StressScenario& scenario) { return !scenario.assumed.empty(); });
        if (assumed) out += "\n* some of its moves have no published source and are assumed\n";
        return out;
    }

private:
    std::string heads() const {
        const std::string regime = regimeWord(tested_);
        std::string first = fitted("", nameWidth(7, options_), false);
        for (const std::string& head :
             {std::string(), regime, regime, regime, std::string("call"), std::string("call"), std::string("call")})
            first += fitted(head, figureWidth, true);
        std::string second = fitted("Scenario", nameWidth(7, options_), false);
        for (const char* head : {"P&L", "equity", "requirement", "excess", "isolated", "cross", "portfolio"})
            second += fitted(head, figureWidth, true);
        return ended(coloured(first, dim, options_)) + ended(coloured(second, dim, options_));
    }

    std::string line(const std::string& name, const StressOutcome& outcome, const std::string& mark) const {
        const StressedRegime& tested = outcome.of(tested_);
        const LevelResult& level = tested.at(order_.level);
        std::string text = fitted(mark + name, nameWidth(7, options_), false);
        text += fitted(groupedNumber(outcome.pnl, 2, true), figureWidth, true);
        text += fitted(groupedNumber(tested.equity, 2), figureWidth, true);
        text += fitted(groupedNumber(level.requirement, 2), figureWidth, true);
        text += fitted(groupedNumber(level.excess, 2, true), figureWidth, true);
        for (const Regime regime : allRegimes) {
            const double call = outcome.of(regime).call(order_.level);
            const std::string figure = fitted(call > 0.0 ? groupedNumber(call, 2) : "–", figureWidth, true);
            text += call > 0.0 ? coloured(figure, red, options_) : figure;
        }
        return ended(text);
    }

    const StressRun& run_;
    const StressOrder& order_;
    Regime tested_;
    const StressTextOptions& options_;
};

/// Scenarios every run has, the one with the worst figure of any book first.
std::vector<std::size_t> jointOrder(const std::vector<StressRun>& runs, const StressOrder& order) {
    std::vector<std::size_t> places(runs.front().scenarios.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto worst = [&](std::size_t place) {
        double least = standingIn(runs.front().outcomes[place], order);
        for (const StressRun& run : runs)
            least = std::min(least, standingIn(run.outcomes[place], order));
        return least;
    };
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return worst(a) < worst(b); });
    return places;
}

std::string booksTable(const std::vector<StressRun>& runs, const StressOrder& order, const StressTextOptions& options) {
    std::string out = ended(orderWords(order) + "; amounts in " + runs.front().book->currency.text());
    out[0] = 'B';
    const std::size_t names = nameWidth(runs.size(), options, bookWidth);
    std::string heads = fitted("Scenario", names, false);
    for (const StressRun& run : runs)
        heads += " " + fitted(run.book->portfolioName, bookWidth - 1, true);
    out += "\n" + ended(coloured(heads, dim, options));
    const auto line = [&](const std::string& name, const auto& outcomeOf) {
        std::string text = fitted(name, names, false);
        for (const StressRun& run : runs) {
            const double figure = standingIn(outcomeOf(run), order);
            const std::string cell = fitted(groupedNumber(figure, 0, true), bookWidth, true);
            text += figure < 0.0 ? coloured(cell, red, options) : cell;
        }
        return ended(text);
    };
    out += line("Market as it stands", [](const StressRun& run) -> const StressOutcome& { return run.base; });
    for (const std::size_t place : jointOrder(runs, order))
        out += line(runs.front().scenarios[place].name,
                    [&](const StressRun& run) -> const StressOutcome& { return run.outcomes[place]; });
    return out;
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

void addOutcome(std::string& out, const StressRun& run, const std::string& id, const std::string& name,
                const StressOutcome& outcome) {
    const std::string unit = run.book->currency.text();
    const std::string start = csvField(run.book->portfolioName) + "," + csvField(id) + "," + csvField(name) + ",";
    const auto add = [&](const std::string& regime, const std::string& level, const char* figure, double value) {
        out += start + regime + "," + level + "," + figure + "," + formatNumber(value) + "," + unit + "\n";
    };
    add("", "", "pnl", outcome.pnl);
    add("", "", "equity", outcome.equity);
    for (const Regime regime : allRegimes) {
        const StressedRegime& after = outcome.of(regime);
        add(regimeWord(regime), "", "equity", after.equity);
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            add(regimeWord(regime), levelWord(level), "requirement", after.at(level).requirement);
            add(regimeWord(regime), levelWord(level), "excess", after.at(level).excess);
            add(regimeWord(regime), levelWord(level), "call", after.call(level));
        }
    }
    for (std::size_t i = 0; i < outcome.underlyingPnl.size(); ++i)
        out += start + ",,pnl:" + run.book->underlyings[i].underlying.text() + "," +
               formatNumber(outcome.underlyingPnl[i]) + "," + unit + "\n";
}

std::string probabilityText(double distance) {
    constexpr double least = 1e-12;
    const double probability = tailProbability(distance);
    return probability < least ? "below 1e-12" : labelNumber(probability, 3);
}

std::string factorName(const DrawnFactor& factor) {
    return factor.underlying.text() + (factor.quantity == DrawnQuantity::Price ? " price" : " volatility");
}

} // namespace

std::string stressText(const std::vector<StressRun>& runs, const StressOrder& order, const StressTextOptions& options) {
    if (runs.empty()) return {};
    return runs.size() == 1 ? BookTable(runs.front(), order, options).text() : booksTable(runs, order, options);
}

std::string stressCsv(const std::vector<StressRun>& runs) {
    std::string out = "book,scenario,name,regime,level,figure,value,unit\n";
    for (const StressRun& run : runs) {
        addOutcome(out, run, "base", "Market as it stands", run.base);
        for (std::size_t i = 0; i < run.scenarios.size(); ++i)
            addOutcome(out, run, run.scenarios[i].id, run.scenarios[i].name, run.outcomes[i]);
    }
    return out;
}

Phrase targetPhrase(const ReverseTarget& target, const std::string& currency) {
    if (target.loss) return {QT_TRANSLATE_NOOP("stress", "loss of %1 %2"), {groupedNumber(*target.loss, 2), currency}};
    const bool initial = target.level == Level::Initial;
    switch (target.regime) {
    case Regime::Isolated:
        return {initial ? QT_TRANSLATE_NOOP("stress", "margin call: isolated, initial")
                        : QT_TRANSLATE_NOOP("stress", "margin call: isolated, maintenance"),
                {}};
    case Regime::Cross:
        return {initial ? QT_TRANSLATE_NOOP("stress", "margin call: cross, initial")
                        : QT_TRANSLATE_NOOP("stress", "margin call: cross, maintenance"),
                {}};
    case Regime::Portfolio:
        break;
    }
    return {initial ? QT_TRANSLATE_NOOP("stress", "margin call: portfolio, initial")
                    : QT_TRANSLATE_NOOP("stress", "margin call: portfolio, maintenance"),
            {}};
}

std::string reverseStressText(const Comparison& comparison, const ReverseStress& result,
                              const StressTextOptions& options) {
    const MarkedBook& book = *comparison.book;
    std::string out = heading(book, *comparison.rulebook, options);
    out += ended("Most likely scenario for: " + targetPhrase(result.target, book.currency.text()).english());
    out += ended(coloured("Horizon " + labelNumber(result.covariance.years * 365.0) + " days. " +
                              result.covariance.basis.english(),
                          dim, options));
    if (result.already) return out + "\nThe market as it stands does it.\n";
    if (result.solutions.empty())
        return out + "\nNo move of these factors within reach does it (each was followed to ×20 and ÷20, or −95 % and "
                     "+300 %).\n";
    for (std::size_t i = 0; i < result.solutions.size(); ++i) {
        const ReverseSolution& solution = result.solutions[i];
        out += "\n" + ended(coloured(i == 0 ? "Most likely" : "Another", bold, options) + ": " +
                            labelNumber(solution.distance, 6) + " standard deviations away, first-order probability " +
                            probabilityText(solution.distance) + ", P&L " + groupedNumber(solution.pnl, 2, true));
        for (std::size_t f = 0; f < solution.moves.size(); ++f)
            out += ended("  " + fitted(factorName(result.covariance.factors[f]), 26, false) +
                         fitted(groupedNumber(100.0 * solution.moves[f], 3, true) + " %", figureWidth, true) +
                         fitted(groupedNumber(solution.deviations[f], 2, true) + " sd", figureWidth, true));
    }
    return out;
}

std::string reverseStressCsv(const Comparison& comparison, const ReverseStress& result) {
    std::string out = "solution,factor,figure,value,unit\n";
    const std::string unit = comparison.book->currency.text();
    for (std::size_t i = 0; i < result.solutions.size(); ++i) {
        const ReverseSolution& solution = result.solutions[i];
        const auto add = [&](const std::string& factor, const char* figure, double value, const std::string& of) {
            out += std::to_string(i + 1) + "," + factor + "," + figure + "," + formatNumber(value) + "," + of + "\n";
        };
        add("", "distance", solution.distance, "sd");
        add("", "probability", tailProbability(solution.distance), "");
        add("", "pnl", solution.pnl, unit);
        for (std::size_t f = 0; f < solution.moves.size(); ++f) {
            const std::string name = factorName(result.covariance.factors[f]);
            add(name, "move", solution.moves[f], "relative");
            add(name, "deviations", solution.deviations[f], "sd");
        }
    }
    return out;
}

} // namespace marginscope
