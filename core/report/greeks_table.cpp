#include "core/report/greeks_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr std::size_t figureWidth = 11, leastName = 18, mostName = 30;

constexpr std::array<const char*, 10> words = {
    "delta_coins", "adjusted_delta_coins", "gamma_coins", "delta", "gamma", "vega", "theta", "rho", "vanna", "volga"};

struct Term {
    const char* word;
    const char* head;
    double PnlTerms::*value;
};

constexpr std::array<Term, 7> terms = {{{"delta", "Delta", &PnlTerms::delta},
                                        {"gamma", "Gamma", &PnlTerms::gamma},
                                        {"vega", "Vega", &PnlTerms::vega},
                                        {"theta", "Theta", &PnlTerms::theta},
                                        {"vanna", "Vanna", &PnlTerms::vanna},
                                        {"volga", "Volga", &PnlTerms::volga},
                                        {"rho", "Rho", &PnlTerms::rho}}};

std::string nameOf(const GreekGroup& group) {
    return greekGroupName(group).english();
}

std::string coinOf(const MarkedBook& book, const GreekGroup& group) {
    return group.underlying ? book.underlyings[*group.underlying].underlying.text() : std::string();
}

std::size_t nameWidth(const MarkedBook& book, GreeksBy by) {
    std::size_t widest = leastName;
    for (const GreekGroup& group : greekGroups(book, by))
        widest = std::max(widest, textWidth(nameOf(group)) + 1);
    return std::min(widest, mostName);
}

/// Everything on one underlying, the coins held of it included.
Greeks sumOfUnderlying(const MarkedBook& book, const BookGreeks& greeks, std::size_t underlying) {
    Greeks sum = greeks.coins[underlying];
    for (std::size_t i = 0; i < book.positions.size(); ++i)
        if (book.positions[i].underlying == underlying) sum += greeks.positions[i];
    return sum;
}

std::vector<std::string> figuresOf(const Greeks& greeks, bool inCoins) {
    std::vector<std::string> out;
    for (const GreekFigure figure : allGreekFigures)
        if (figure != GreekFigure::GammaCoins)
            out.push_back(isInCoins(figure) && !inCoins ? "" : figureText(greekValue(greeks, figure)));
    return out;
}

std::string moveText(const ExplainedMove& move) {
    std::string text = "price " + labelPercent(move.market.price);
    for (const auto& [underlying, price] : move.market.priceOf)
        text += ", " + underlying.text() + " " + labelPercent(price);
    text += ", vol " + labelPercent(move.market.vol);
    text += ", " + labelNumber(move.market.days) + (move.market.days == 1.0 ? " day" : " days");
    if (move.rate != 0.0) text += ", rate " + labelNumber(100.0 * move.rate, 6, true) + " points";
    return text;
}

class GreeksReportText {
public:
    GreeksReportText(const Comparison& comparison, const GreeksReport& report, GreeksBy by,
                     const TerminalOptions& options)
        : c_(comparison)
        , book_(*comparison.book)
        , r_(report)
        , by_(by)
        , currency_(book_.currency.text())
        , table_(options, nameWidth(book_, by), figureWidth) {}

    std::string run() {
        table_.heading(book_.portfolioName);
        table_.quiet(formatTimestamp(book_.asOf) + " · " + c_.rulebook->name + " " + c_.rulebook->id + "@" +
                     c_.rulebook->version + " · at model prices, amounts in " + currency_);
        table_.line();
        greeks();
        if (r_.ladder) ladder();
        if (r_.explain) explain();
        return table_.release();
    }

private:
    void greeks() {
        table_.row("By " + greeksByWord(by_),
                   {"Δ coins", "Δ adjusted", "Delta", "Gamma", "Vega", "Theta", "Rho", "Vanna", "Volga"});
        table_.row("", {"", "", "+100 %", "per +1 %", "per point", "per day", "per point", "vega +1 %", "vega +1 pt"});
        for (const GreekGroup& group : greekGroups(book_, by_))
            table_.row(nameOf(group), figuresOf(sumOf(group, r_.greeks), group.underlying.has_value()));
        const bool single = book_.underlyings.size() == 1;
        if (!single)
            for (std::size_t i = 0; i < book_.underlyings.size(); ++i)
                table_.row("Sum " + book_.underlyings[i].underlying.text(),
                           figuresOf(sumOfUnderlying(book_, r_.greeks, i), true));
        table_.row("Sum", figuresOf(sumOf(r_.greeks), single));
        table_.line();
        table_.remark(
            "Delta in coins is the Black-76 forward delta; adjusted: of coin-settled options less their premium "
            "in coins. Held: collateral and the coin P&L of inverse futures.");
        table_.line();
    }

    void ladder() {
        for (const GreekLadderLine& line : r_.ladder->lines) {
            const std::string coin = book_.underlyings[line.underlying].underlying.text();
            table_.row(coin + ", price move",
                       {"Price", "P&L", "Δ coins", "Delta", "Gamma", "Vega", "Theta", "Vanna", "Volga"});
            for (std::size_t rung = 0; rung < r_.ladder->moves.size(); ++rung) {
                const Greeks& g = line.greeks[rung];
                table_.row(labelPercent(r_.ladder->moves[rung]),
                           {figureText(line.spots[rung]), figureText(line.pnl[rung]), figureText(g.deltaCoins),
                            figureText(g.delta), figureText(g.gamma), figureText(g.vega), figureText(g.theta),
                            figureText(g.vanna), figureText(g.volga)});
            }
            table_.line();
        }
    }

    std::vector<std::string> termsText(const PnlTerms& sum) const {
        std::vector<std::string> out;
        for (const Term& term : terms)
            out.push_back(figureText(sum.*term.value));
        for (const double value : {sum.explained(), sum.actual, sum.residual()})
            out.push_back(figureText(value));
        return out;
    }

    void explain() {
        table_.line("P&L of " + moveText(r_.explain->move) + ", explained by the Greeks");
        std::vector<std::string> heads;
        for (const Term& term : terms)
            heads.push_back(term.head);
        heads.insert(heads.end(), {"Explained", "Full P&L", "Residual"});
        table_.row("By " + greeksByWord(by_), heads);
        for (const GreekGroup& group : greekGroups(book_, by_))
            table_.row(nameOf(group), termsText(sumOf(group, *r_.explain)));
        table_.row("Sum", termsText(sumOf(*r_.explain)));
        table_.line();
    }

    const Comparison& c_;
    const MarkedBook& book_;
    const GreeksReport& r_;
    GreeksBy by_;
    std::string currency_;
    FigureTable table_;
};

class GreeksCsv {
public:
    GreeksCsv(const Comparison& comparison, const GreeksReport& report, GreeksBy by)
        : book_(*comparison.book)
        , r_(report)
        , by_(by) {}

    std::string run() {
        out_ = "section,item,move,figure,value,unit\n";
        for (const GreekGroup& group : greekGroups(book_, by_))
            greeks(group.line == GreekLine::Coins ? "coins" : greeksByWord(by_), nameOf(group), {},
                   sumOf(group, r_.greeks), coinOf(book_, group));
        for (std::size_t i = 0; i < book_.underlyings.size(); ++i) {
            const std::string coin = book_.underlyings[i].underlying.text();
            greeks("sum", coin, {}, sumOfUnderlying(book_, r_.greeks, i), coin);
        }
        const std::string only = book_.underlyings.size() == 1 ? book_.underlyings[0].underlying.text() : "";
        greeks("sum", "", {}, sumOf(r_.greeks), only);
        if (r_.ladder) ladder();
        if (r_.explain) explain();
        return std::move(out_);
    }

private:
    void add(const std::string& section, const std::string& item, const std::string& move, const std::string& figure,
             double value, const std::string& unit) {
        out_ += section + "," + csvText(item) + "," + move + "," + figure + "," + formatNumber(value) + "," +
                csvText(unit) + "\n";
    }

    void greeks(const std::string& section, const std::string& item, const std::string& move, const Greeks& values,
                const std::string& coin) {
        for (const GreekFigure figure : allGreekFigures) {
            if (isInCoins(figure) && coin.empty()) continue;
            add(section, item, move, greekWord(figure), greekValue(values, figure),
                greekUnit(figure, book_.currency.text(), coin).english());
        }
    }

    void ladder() {
        for (const GreekLadderLine& line : r_.ladder->lines) {
            const std::string coin = book_.underlyings[line.underlying].underlying.text();
            for (std::size_t rung = 0; rung < r_.ladder->moves.size(); ++rung) {
                const std::string move = formatNumber(r_.ladder->moves[rung]);
                add("ladder", coin, move, "price", line.spots[rung], book_.currency.text());
                add("ladder", coin, move, "pnl", line.pnl[rung], book_.currency.text());
                greeks("ladder", coin, move, line.greeks[rung], coin);
            }
        }
    }

    void explainRow(const std::string& item, const PnlTerms& sum) {
        const std::string unit = book_.currency.text();
        for (const Term& term : terms)
            add("explain", item, {}, term.word, sum.*term.value, unit);
        add("explain", item, {}, "explained", sum.explained(), unit);
        add("explain", item, {}, "pnl", sum.actual, unit);
        add("explain", item, {}, "residual", sum.residual(), unit);
    }

    void explain() {
        for (const GreekGroup& group : greekGroups(book_, by_))
            explainRow(nameOf(group), sumOf(group, *r_.explain));
        explainRow("", sumOf(*r_.explain));
    }

    const MarkedBook& book_;
    const GreeksReport& r_;
    GreeksBy by_;
    std::string out_;
};

} // namespace

double greekValue(const Greeks& greeks, GreekFigure figure) {
    static constexpr std::array<double Greeks::*, 10> members = {&Greeks::deltaCoins, &Greeks::adjustedDeltaCoins,
                                                                 &Greeks::gammaCoins, &Greeks::delta,
                                                                 &Greeks::gamma,      &Greeks::vega,
                                                                 &Greeks::theta,      &Greeks::rho,
                                                                 &Greeks::vanna,      &Greeks::volga};
    return greeks.*members[static_cast<std::size_t>(figure)];
}

std::string greekWord(GreekFigure figure) {
    return words[static_cast<std::size_t>(figure)];
}

bool isInCoins(GreekFigure figure) {
    return figure == GreekFigure::DeltaCoins || figure == GreekFigure::AdjustedDelta ||
           figure == GreekFigure::GammaCoins;
}

Phrase greekUnit(GreekFigure figure, const std::string& currency, const std::string& coin) {
    switch (figure) {
    case GreekFigure::DeltaCoins:
    case GreekFigure::AdjustedDelta:
        return {"%1", {coin}};
    case GreekFigure::GammaCoins:
        return {QT_TRANSLATE_NOOP("greeks", "%1 per 1 %2"), {coin, currency}};
    case GreekFigure::Delta:
        return {QT_TRANSLATE_NOOP("greeks", "%1 per +100 % of the price"), {currency}};
    case GreekFigure::Gamma:
        return {QT_TRANSLATE_NOOP("greeks", "%1 of delta per +1 % of the price"), {currency}};
    case GreekFigure::Vega:
        return {QT_TRANSLATE_NOOP("greeks", "%1 per volatility point"), {currency}};
    case GreekFigure::Theta:
        return {QT_TRANSLATE_NOOP("greeks", "%1 per day"), {currency}};
    case GreekFigure::Rho:
        return {QT_TRANSLATE_NOOP("greeks", "%1 per point of the rate"), {currency}};
    case GreekFigure::Vanna:
        return {QT_TRANSLATE_NOOP("greeks", "%1 of vega per +1 % of the price"), {currency}};
    case GreekFigure::Volga:
        break;
    }
    return {QT_TRANSLATE_NOOP("greeks", "%1 of vega per volatility point"), {currency}};
}

Phrase greekMeaning(GreekFigure figure) {
    switch (figure) {
    case GreekFigure::DeltaCoins:
        return {QT_TRANSLATE_NOOP("greeks", "Delta in coins: so many coins gain and lose as much. Options: Black-76 "
                                            "forward delta, not premium-adjusted; inverse futures: face ÷ price."),
                {}};
    case GreekFigure::AdjustedDelta:
        return {QT_TRANSLATE_NOOP("greeks", "Delta of the value in coins: inverse options less their premium in coins. "
                                            "Coins held do not change in coins."),
                {}};
    case GreekFigure::GammaCoins:
        return {
            QT_TRANSLATE_NOOP("greeks", "Gamma in coins: change of the delta in coins when the forward rises by 1."),
            {}};
    case GreekFigure::Delta:
        return {QT_TRANSLATE_NOOP("greeks", "Delta: gain when the price rises by 100 %, to first order. Linear and "
                                            "inverse contracts and coins add up."),
                {}};
    case GreekFigure::Gamma:
        return {QT_TRANSLATE_NOOP("greeks", "Gamma: change of delta when the price rises by 1 %."), {}};
    case GreekFigure::Vega:
        return {QT_TRANSLATE_NOOP("greeks", "Vega: gain when volatility rises by one point."), {}};
    case GreekFigure::Theta:
        return {QT_TRANSLATE_NOOP("greeks", "Theta: gain when a day passes and nothing else moves."), {}};
    case GreekFigure::Rho:
        return {QT_TRANSLATE_NOOP("greeks", "Rho: gain when the rate rises by one point, through discounting alone."),
                {}};
    case GreekFigure::Vanna:
        return {QT_TRANSLATE_NOOP("greeks", "Vanna: change of vega when the price rises by 1 %."), {}};
    case GreekFigure::Volga:
        break;
    }
    return {QT_TRANSLATE_NOOP("greeks", "Volga: change of vega when volatility rises by one point."), {}};
}

std::string greeksText(const Comparison& comparison, const GreeksReport& report, GreeksBy by,
                       const TerminalOptions& options) {
    return GreeksReportText(comparison, report, by, options).run();
}

std::string greeksCsv(const Comparison& comparison, const GreeksReport& report, GreeksBy by) {
    return GreeksCsv(comparison, report, by).run();
}

} // namespace marginscope
