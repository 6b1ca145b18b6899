#include "core/methods/strategy_explain.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marginscope::explain {

namespace {

// Above this many figures only the worst price of a set is opened.
constexpr std::size_t openedFigures = 120;

std::string codeOf(const StrategyContext& strategy, std::size_t underlying) {
    return strategy.context.book.underlyings[underlying].underlying.text();
}

ExplainNode rate(const StrategyContext& strategy, std::size_t underlying, const char* key, std::string symbol) {
    return blockInput(strategy.context, strategy.block, key, codeOf(strategy, underlying), std::move(symbol));
}

ExplainNode outOfTheMoneyNode(const StrategyContext& strategy, const MarkedPosition& position) {
    const double spot = strategy.context.book.underlyings[position.underlying].spot;
    const Instrument& terms = position.instrument;
    return formula({QT_TRANSLATE_NOOP("explain", "Out of the money"), {}}, "otm",
                   outOfTheMoney(terms.right, terms.strike, spot), "USD",
                   terms.right == OptionRight::Call ? "max(K - S, 0)" : "max(S - K, 0)",
                   {strikeOf(position, "K"), spotOf(strategy.context, position.underlying, "S")});
}

ExplainNode nakedPerShareNode(const StrategyContext& strategy, const MarkedPosition& position, std::string symbol) {
    const Instrument& terms = position.instrument;
    const std::size_t u = position.underlying;
    const StrategyRates rates = strategyRates(strategy.block, codeOf(strategy, u));
    const double spot = strategy.context.book.underlyings[u].spot;
    const bool call = terms.right == OptionRight::Call;
    std::vector<ExplainNode> children = {
        markOf(strategy.context, position, "P"), rate(strategy, u, "option_rate", "r"),
        rate(strategy, u, "leverage", "L"),      spotOf(strategy.context, u, "S"),
        outOfTheMoneyNode(strategy, position),   rate(strategy, u, "option_minimum", "least")};
    if (!call) children.push_back(strikeOf(position, "K"));
    return formula({QT_TRANSLATE_NOOP("explain", "Short option alone, per share"), {}}, std::move(symbol),
                   nakedPerShare(rates, terms.right, terms.strike, position.mark, spot), "USD",
                   call ? "P + max(r*L*S - otm, least*L*S)" : "P + max(r*L*S - otm, least*L*K)", std::move(children));
}

std::string stockFormula(bool isLong, Level level) {
    const std::string maintenance = isLong ? "m*S" : "max(m*S, least)";
    return level == Level::Maintenance ? maintenance : "max(i*S, " + maintenance + ")";
}

ExplainNode stockPerShareNode(const StrategyContext& strategy, std::size_t u, bool isLong, Level level,
                              std::string symbol) {
    const StrategyRates rates = strategyRates(strategy.block, codeOf(strategy, u));
    std::vector<ExplainNode> children = {
        spotOf(strategy.context, u, "S"),
        rate(strategy, u, isLong ? "stock_maintenance_long" : "stock_maintenance_short", "m")};
    if (level == Level::Initial) children.push_back(rate(strategy, u, "stock_initial", "i"));
    if (!isLong) children.push_back(rate(strategy, u, "short_stock_minimum", "least"));
    return formula({QT_TRANSLATE_NOOP("explain", "Stock alone, per share"), {}}, std::move(symbol),
                   stockPerShare(rates, isLong, strategy.context.book.underlyings[u].spot, level), "USD",
                   stockFormula(isLong, level), std::move(children));
}

/// A strategy's own builder: what it takes of each leg, and the prices it multiplies.
class PairingNode {
public:
    PairingNode(const StrategyContext& strategy, const StrategyUnit& unit, const Pairing& pairing)
        : strategy_(strategy)
        , unit_(unit)
        , pairing_(pairing) {}

    ExplainNode make() const {
        switch (pairing_.kind) {
        case PairingKind::Stock:
            return stock();
        case PairingKind::ProtectedStock:
            return protectedStock();
        case PairingKind::Conversion:
            return conversion();
        case PairingKind::CoveredOption:
            return covered();
        case PairingKind::Spread:
            return spread();
        case PairingKind::ShortStrangle:
            return strangle();
        case PairingKind::Naked:
            break;
        }
        return total("n*u*X", {sharesNode(0, "n"), nakedPerShareNode(strategy_, positionOf(0), "u")});
    }

private:
    const StrategyLeg& leg(std::size_t i) const { return unit_.book.legs[pairing_.legs[i].leg]; }
    const MarkedPosition& positionOf(std::size_t i) const {
        return strategy_.context.book.positions[leg(i).positions.front()];
    }
    double sharesOf(std::size_t i) const { return std::fabs(pairing_.legs[i].contracts) * leg(i).multiplier; }
    bool isLong() const { return unit_.book.shares > 0.0; }

    ExplainNode sharesNode(std::size_t i, std::string symbol) const {
        return input({QT_TRANSLATE_NOOP("explain", "Size of %1 in this strategy"), {positionOf(i).instrument.symbol}},
                     std::move(symbol), sharesOf(i), codeOf(strategy_, unit_.underlying),
                     {QT_TRANSLATE_NOOP("explain", "book, as the cheapest pairing divides it"), {}},
                     "pairing:" + positionOf(i).instrument.symbol);
    }

    ExplainNode stockShares(std::string symbol) const {
        const std::string code = codeOf(strategy_, unit_.underlying);
        return input({QT_TRANSLATE_NOOP("explain", "Shares in this strategy"), {}}, std::move(symbol),
                     std::fabs(pairing_.shares), code,
                     {QT_TRANSLATE_NOOP("explain", "book, as the cheapest pairing divides it"), {}}, "pairing:" + code);
    }

    /// Requirement in reporting currency; X is the settlement price.
    ExplainNode total(std::string text, std::vector<ExplainNode> children) const {
        const std::size_t any = pairing_.legs.empty() ? unit_.stock.front() : leg(0).positions.front();
        children.push_back(settlementPriceOf(strategy_.context, strategy_.context.book.positions[any], "X"));
        return formula(strategyLabel(strategy_.context.book, unit_, pairing_), "",
                       pairing_.requirement * unit_.settlementPrice, "USD", std::move(text), std::move(children));
    }

    ExplainNode stock() const {
        return total("n*u*X", {stockShares("n"),
                               stockPerShareNode(strategy_, unit_.underlying, isLong(), unit_.book.level, "u")});
    }

    ExplainNode own() const {
        return stockPerShareNode(strategy_, unit_.underlying, isLong(), Level::Maintenance, "own");
    }

    ExplainNode protectedStock() const {
        return total("n*min(p*K + otm, own)*X",
                     {stockShares("n"), rate(strategy_, unit_.underlying, "protected_rate", "p"),
                      strikeOf(positionOf(0), "K"), outOfTheMoneyNode(strategy_, positionOf(0)), own()});
    }

    ExplainNode conversion() const {
        std::vector<ExplainNode> children = {stockShares("n"),
                                             rate(strategy_, unit_.underlying, "conversion_rate", "c"),
                                             strikeOf(positionOf(0), "K"), own()};
        if (!isLong()) children.push_back(spotOf(strategy_.context, unit_.underlying, "S"));
        return total(isLong() ? "n*min(c*K, own)*X" : "n*min(c*K + max(K - S, 0), own)*X", std::move(children));
    }

    ExplainNode covered() const {
        return input(strategyLabel(strategy_.context.book, unit_, pairing_), "", 0.0, "USD",
                     {QT_TRANSLATE_NOOP("explain", "the stock that covers it has its own requirement"), {}},
                     "rulebook:" + strategy_.block.pointer());
    }

    ExplainNode strangle() const {
        return total("if(a*n >= b*k, a*n + Pb*k, b*k + Pa*n)*X",
                     {sharesNode(0, "n"), sharesNode(1, "k"), nakedPerShareNode(strategy_, positionOf(0), "a"),
                      nakedPerShareNode(strategy_, positionOf(1), "b"), markOf(strategy_.context, positionOf(0), "Pa"),
                      markOf(strategy_.context, positionOf(1), "Pb")});
    }

    ExplainNode legLoss(std::size_t i, double price) const {
        const bool call = leg(i).right == OptionRight::Call, sold = pairing_.legs[i].contracts < 0.0;
        const double loss = lossAtExpiry(unit_.book, {pairing_.legs[i]}, price);
        const std::string value = call ? "max(A - K, 0)" : "max(K - A, 0)";
        ExplainNode at = input({QT_TRANSLATE_NOOP("explain", "Price at expiry"), {}}, "A", price, "USD",
                               {QT_TRANSLATE_NOOP("explain", "zero and every strike are tried"), {}}, "pairing:price");
        return formula({QT_TRANSLATE_NOOP("explain", "Loss of %1"), {positionOf(i).instrument.symbol}}, "", loss, "USD",
                       (sold ? "n*" : "0 - n*") + value,
                       {sharesNode(i, "n"), std::move(at), strikeOf(positionOf(i), "K")});
    }

    ExplainNode priceNode(double price, bool open) const {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Loss with the underlying at %1"), {labelNumber(price, 10)}};
        if (!open)
            return input(label, "", lossAtExpiry(unit_.book, pairing_.legs, price), "USD",
                         {QT_TRANSLATE_NOOP("explain", "payoff of the legs, not opened in this tree"), {}},
                         "cell:" + formatNumber(price));
        std::vector<ExplainNode> losses;
        for (std::size_t i = 0; i < pairing_.legs.size(); ++i)
            losses.push_back(legLoss(i, price));
        return sum(label, "", "USD", std::move(losses));
    }

    ExplainNode spread() const {
        std::set<double> prices = {0.0};
        for (std::size_t i = 0; i < pairing_.legs.size(); ++i)
            prices.insert(leg(i).strike);
        const bool small = prices.size() * pairing_.legs.size() <= openedFigures;
        std::vector<ExplainNode> losses;
        double worst = lossAtExpiry(unit_.book, pairing_.legs, 0.0);
        for (const double price : prices) {
            losses.push_back(priceNode(price, small || price == pairing_.worstPrice));
            worst = std::max(worst, losses.back().value);
        }
        ExplainNode greatest = combined(Combine::Max, {QT_TRANSLATE_NOOP("explain", "Greatest loss at expiry"), {}},
                                        "loss", worst, "USD", std::move(losses));
        return total("max(0, loss)*X", {std::move(greatest)});
    }

    const StrategyContext& strategy_;
    const StrategyUnit& unit_;
    const Pairing& pairing_;
};

} // namespace

ExplainNode strategyAloneNode(const StrategyContext& strategy, const MarkedPosition& position, Level level,
                              double value, const std::string& symbol) {
    const Phrase label = requirementLabel(position, level);
    const Context& context = strategy.context;
    const Instrument& terms = position.instrument;
    std::vector<ExplainNode> children = {quantityOf(context, position, "q"), settlementPriceOf(context, position, "X")};
    if (terms.isOption() && position.quantity < 0.0) {
        children.push_back(nakedPerShareNode(strategy, position, "u"));
        return formula(label, symbol, value, "USD", "abs(q)*u*X", std::move(children));
    }
    if (!terms.isDerivative() && !isCashAsset(terms.underlying)) {
        children.push_back(stockPerShareNode(strategy, position.underlying, position.quantity >= 0.0, level, "u"));
        return formula(label, symbol, value, "USD", "abs(q)*u*X", std::move(children));
    }
    if (terms.isDerivative() && !terms.isOption()) {
        children.push_back(markOf(context, position, "P"));
        children.push_back(rate(strategy, position.underlying, "future_rate", "r"));
        return formula(label, symbol, value, "USD", "abs(q)*r*P*X", std::move(children));
    }
    return input(
        label, symbol, 0.0, "USD",
        terms.isOption()
            ? Phrase{QT_TRANSLATE_NOOP("explain", "a long option needs no margin once its premium is paid"), {}}
            : Phrase{QT_TRANSLATE_NOOP("explain", "cash needs no margin"), {}},
        "rulebook:" + strategy.block.pointer());
}

ExplainNode pairingNode(const StrategyContext& strategy, const StrategyUnit& unit, const Pairing& pairing) {
    return PairingNode(strategy, unit, pairing).make();
}

} // namespace marginscope::explain
