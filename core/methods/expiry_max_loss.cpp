#include "core/methods/expiry_max_loss.h"

#include "core/base/number.h"
#include "core/margin/explain_market.h"
#include "core/methods/expiry_rules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using explain::Context;

/// A part of the requirement, before anything is added up.
struct Part {
    PositionMargin margin;
    std::string name;                   ///< for people
    std::vector<std::size_t> positions; ///< book positions it belongs to
};

/// The holdings of one underlying as the rules look at them.
struct Group {
    std::map<Timestamp, ExpiryOptions> expiries;
    std::vector<const MarkedPosition*> contracts;
};

std::map<std::size_t, Group> groupsOf(const std::vector<const MarkedPosition*>& positions) {
    std::map<std::size_t, Group> groups;
    for (const MarkedPosition* position : positions) {
        Group& group = groups[position->underlying];
        if (position->instrument.isOption())
            group.expiries[position->instrument.expiry].push_back(position);
        else if (position->instrument.isDerivative())
            group.contracts.push_back(position);
    }
    return groups;
}

std::vector<const MarkedPosition*> allOf(const MarkedBook& book) {
    std::vector<const MarkedPosition*> all;
    for (const MarkedPosition& position : book.positions)
        all.push_back(&position);
    return all;
}

PositionMargin& operator+=(PositionMargin& into, const PositionMargin& more) {
    into.initial += more.initial;
    into.maintenance += more.maintenance;
    return into;
}

/// A coin held: balance or spot position.
struct Coin {
    AssetCode asset;
    double value = 0.0;
    double confidence = 1.0;
    const MarkedCollateral* balance = nullptr;
    const MarkedPosition* position = nullptr;

    ExplainNode valueNode(const Context& context, const std::string& symbol) const {
        return balance ? explain::balanceValueOf(context, *balance, symbol)
                       : explain::marketValueNode(context, *position, symbol);
    }
};

std::vector<Coin> coinsOf(const MarkedBook& book) {
    std::vector<Coin> coins;
    const auto add = [&](Coin coin) {
        if (coin.value > 0.0 && coin.asset != book.currency && !countsAtPar(book, coin.asset))
            coins.push_back(std::move(coin));
    };
    for (const MarkedCollateral& balance : book.collateral)
        add({balance.asset, balance.quantity * balance.price, balance.confidence, &balance, nullptr});
    for (const MarkedPosition& position : book.positions)
        if (!position.instrument.isDerivative())
            add({position.instrument.underlying, marketValue(position), position.priceConfidence, nullptr, &position});
    return coins;
}

class ExpiryMaxLoss final : public StandardMethod {
public:
    explicit ExpiryMaxLoss(ParameterBlock block) : block_(std::move(block)), stablecoin_(block_.word("stablecoin")) {
        rules_.base = expiryRulesOf(block_, {});
        for (const std::string& code : block_.underlyings())
            rules_.own.emplace(code, expiryRulesOf(block_, code));
    }

    bool covers(const Instrument& instrument) const override {
        return !instrument.isOption() || instrument.style == ExerciseStyle::European;
    }

    PositionMargin alone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position) const override {
        if (!position.instrument.isDerivative()) return {};
        const std::map<std::size_t, Group> groups = groupsOf({&position});
        return marginOf(book, groups.begin()->first, groups.begin()->second);
    }

    ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                             Level level, const std::string& symbol) const override {
        const Phrase label = explain::requirementLabel(position, level);
        if (!position.instrument.isDerivative())
            return explain::input(label, symbol, 0.0, "USD", {QT_TRANSLATE_NOOP("explain", "spot needs no margin"), {}},
                                  "rulebook:/standard");
        const std::map<std::size_t, Group> groups = groupsOf({&position});
        std::vector<ExplainNode> nodes =
            groupNodes({book, rulebook}, groups.begin()->first, groups.begin()->second, level);
        return explain::sum(label, symbol, "USD", std::move(nodes));
    }

    AccountMargin cross(const MarkedBook& book, const Rulebook& rulebook, bool whole) const override {
        PositionMargin total;
        for (const auto& [underlying, group] : groupsOf(allOf(book)))
            total += marginOf(book, underlying, group);
        for (const Coin& coin : coinsOf(book))
            total += coinMargin(coin);
        AccountMargin margin;
        margin.initial = total.initial;
        margin.maintenance = total.maintenance;
        if (whole) addShares(margin, book, rulebook);
        return margin;
    }

    ExplainNode explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const override {
        const Context context{book, rulebook};
        std::vector<ExplainNode> nodes;
        for (const auto& [underlying, group] : groupsOf(allOf(book)))
            for (ExplainNode& node : groupNodes(context, underlying, group, level))
                nodes.push_back(std::move(node));
        for (const Coin& coin : coinsOf(book))
            nodes.push_back(coinNode(context, coin, level));
        return explain::sum(explain::requirementLabel(level), "", "USD", std::move(nodes));
    }

    void stepsAlone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position,
                    RuleSteps& steps) const override {
        if (position.instrument.isOption()) addExpiry(book, position.underlying, {&position}, steps);
    }

    void stepsCross(const MarkedBook& book, const Rulebook&, RuleSteps& steps) const override {
        for (const auto& [underlying, group] : groupsOf(allOf(book)))
            for (const auto& [date, options] : group.expiries)
                addExpiry(book, underlying, options, steps);
    }
    CrossSteps crossSteps() const override { return CrossSteps::Together; }

private:
    void addExpiry(const MarkedBook& book, std::size_t underlying, const ExpiryOptions& options,
                   RuleSteps& steps) const {
        const ExpiryRules& rules = rulesOf(book, underlying);
        const double spot = book.underlyings[underlying].spot;
        for (const MarkedPosition* option : options)
            shortOptionSteps(*option, spot, rules, steps);
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const bool loss = lossBinds(options, spot, rules, level);
            steps.addCounted(loss, [&] {
                return Phrase{loss ? QT_TRANSLATE_NOOP("hits", "%1: largest loss at expiry, %2")
                                   : QT_TRANSLATE_NOOP("hits", "%1: short options alone, %2"),
                              {book.underlyings[underlying].underlying.text() + " " +
                                   formatExpiryCode(options.front()->instrument.expiry),
                               level == Level::Initial ? Phrase{QT_TRANSLATE_NOOP("hits", "initial"), {}}
                                                       : Phrase{QT_TRANSLATE_NOOP("hits", "maintenance"), {}}}};
            });
        }
    }

    const ExpiryRules& rulesOf(const MarkedBook& book, std::size_t underlying) const {
        return rules_.of(book.underlyings[underlying].underlying);
    }

    double depegShare(const MarkedBook& book, const ExpiryRules& rules) const {
        return std::max(0.0, rules.depegThreshold - explain::assetPriceOf(book, stablecoin_)) * rules.depegFactor;
    }

    static double optionConfidence(const MarkedUnderlying& underlying, const ExpiryOptions& options) {
        return std::min({underlying.confidence, options.front()->priceConfidence, options.front()->volConfidence});
    }

    PositionMargin marginOf(const MarkedBook& book, std::size_t underlying, const Group& group) const {
        const ExpiryRules& rules = rulesOf(book, underlying);
        const MarkedUnderlying& marked = book.underlyings[underlying];
        PositionMargin margin;
        double exposed = 0.0;
        for (const auto& [date, options] : group.expiries) {
            margin += {expiryMargin(options, marked.spot, rules, Level::Initial),
                       expiryMargin(options, marked.spot, rules, Level::Maintenance)};
            const ConfidenceRule doubt{rules.optionThreshold, rules.confidenceMargin};
            margin.initial += marked.spot * shortSize(options) * doubt.share(optionConfidence(marked, options));
            exposed += shortSize(options);
        }
        for (const MarkedPosition* contract : group.contracts) {
            margin += {contractMargin(*contract, rules, Level::Initial),
                       contractMargin(*contract, rules, Level::Maintenance)};
            const ConfidenceRule doubt{rules.contractThreshold, rules.confidenceMargin};
            const double size = std::fabs(contract->coins());
            margin.initial += marked.spot * size * doubt.share(std::min(marked.confidence, contract->priceConfidence));
            exposed += size;
        }
        margin.initial += marked.spot * exposed * depegShare(book, rules);
        return margin;
    }

    // What of a coin's value does not count, and the doubt in its price.
    PositionMargin coinMargin(const Coin& coin) const {
        const ExpiryRules& rules = rules_.of(coin.asset);
        const ConfidenceRule doubt{rules.coinThreshold, rules.confidenceMargin};
        return {coin.value * (1.0 - rules.coin(Level::Initial) + doubt.share(coin.confidence)),
                coin.value * (1.0 - rules.coin(Level::Maintenance))};
    }

    // Options share the requirement of their expiry by what each needs alone; that adds up.
    void addShares(AccountMargin& margin, const MarkedBook& book, const Rulebook& rulebook) const {
        margin.byPosition.resize(book.positions.size());
        std::map<std::pair<std::size_t, Timestamp>, Part> parts;
        for (std::size_t i = 0; i < book.positions.size(); ++i) {
            const MarkedPosition& position = book.positions[i];
            margin.byPosition[i] = alone(book, rulebook, position);
            if (!position.instrument.isOption()) continue;
            Part& part = parts[{position.underlying, position.instrument.expiry}];
            part.positions.push_back(i);
            part.margin += margin.byPosition[i];
        }
        for (const auto& [key, part] : parts) {
            std::vector<const MarkedPosition*> options;
            for (const std::size_t i : part.positions)
                options.push_back(&book.positions[i]);
            const PositionMargin together = marginOf(book, key.first, groupsOf(options).begin()->second);
            for (const std::size_t i : part.positions) {
                PositionMargin& share = margin.byPosition[i];
                share.initial *= part.margin.initial > 0.0 ? together.initial / part.margin.initial : 0.0;
                share.maintenance *=
                    part.margin.maintenance > 0.0 ? together.maintenance / part.margin.maintenance : 0.0;
            }
        }
        for (const Coin& coin : coinsOf(book))
            if (coin.position)
                margin.byPosition[static_cast<std::size_t>(coin.position - book.positions.data())] = coinMargin(coin);
        margin.reason = reasonOf(margin, book);
    }

    static Phrase reasonOf(const AccountMargin& margin, const MarkedBook& book) {
        if (margin.initial <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
        std::size_t largest = 0;
        for (std::size_t i = 0; i < margin.byPosition.size(); ++i)
            if (margin.byPosition[i].initial > margin.byPosition[largest].initial) largest = i;
        if (margin.byPosition.empty() || margin.byPosition[largest].initial <= 0.0)
            return {QT_TRANSLATE_NOOP("reason", "Only coins held as collateral are charged."), {}};
        return {QT_TRANSLATE_NOOP("reason", "Sum over expiries, contracts and coins; %1 takes %2 %."),
                {book.positions[largest].instrument.symbol,
                 groupedNumber(100.0 * margin.byPosition[largest].initial / margin.initial, 0)}};
    }

    std::vector<ExplainNode> groupNodes(const Context& context, std::size_t underlying, const Group& group,
                                        Level level) const {
        const ExpiryRules& rules = rulesOf(context.book, underlying);
        const ExpiryExplainer explainer(context, block_, rules, underlying, level);
        std::vector<ExplainNode> nodes, sizes;
        const bool initial = level == Level::Initial;
        for (const auto& [date, options] : group.expiries) {
            nodes.push_back(explainer.expiry(options));
            std::vector<ExplainNode> shorts;
            for (const MarkedPosition* option : options)
                if (option->quantity < 0.0) shorts.push_back(explainer.sizeNode(*option, ""));
            if (initial && !shorts.empty() && rules.optionThreshold > 0.0)
                nodes.push_back(doubtNode(
                    context, explainer, rules.optionThreshold, "option_confidence_threshold", underlying, shorts,
                    {explain::spotConfidence(context, underlying), explain::priceConfidence(*options.front()),
                     explain::volConfidence(*options.front())}));
            sizes.insert(sizes.end(), shorts.begin(), shorts.end());
        }
        for (const MarkedPosition* contract : group.contracts) {
            nodes.push_back(explainer.contract(*contract));
            sizes.push_back(explainer.sizeNode(*contract, ""));
            if (initial && rules.contractThreshold > 0.0)
                nodes.push_back(
                    doubtNode(context, explainer, rules.contractThreshold, "contract_confidence_threshold", underlying,
                              {sizes.back()},
                              {explain::spotConfidence(context, underlying), explain::priceConfidence(*contract)}));
        }
        if (initial && rules.depegFactor > 0.0 && !sizes.empty())
            nodes.push_back(depegNode(context, explainer, underlying, std::move(sizes)));
        return nodes;
    }

    ExplainNode doubtNode(const Context& context, const ExpiryExplainer& explainer, double threshold,
                          const char* thresholdKey, std::size_t underlying, std::vector<ExplainNode> sizes,
                          std::vector<ExplainNode> confidences) const {
        const ExpiryRules& rules = rulesOf(context.book, underlying);
        return explain::confidenceNode(
            {QT_TRANSLATE_NOOP("explain", "Charge for doubtful prices"), {}}, {threshold, rules.confidenceMargin},
            std::move(confidences), spotNotional(context, underlying, std::move(sizes)),
            explainer.parameter(thresholdKey, "t"), explainer.parameter("confidence_margin", "m"));
    }

    static ExplainNode spotNotional(const Context& context, std::size_t underlying, std::vector<ExplainNode> sizes) {
        ExplainNode size = explain::sum({QT_TRANSLATE_NOOP("explain", "Size"), {}}, "q",
                                        context.book.underlyings[underlying].underlying.text(), std::move(sizes));
        const double value = context.book.underlyings[underlying].spot * size.value;
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Value at the index"), {}}, "n", value, "USD", "S*q",
                                {explain::spotOf(context, underlying, "S"), std::move(size)});
    }

    ExplainNode depegNode(const Context& context, const ExpiryExplainer& explainer, std::size_t underlying,
                          std::vector<ExplainNode> sizes) const {
        ExplainNode notional = spotNotional(context, underlying, std::move(sizes));
        const double value = notional.value * depegShare(context.book, rulesOf(context.book, underlying));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Charge while %1 is below its peg"), {stablecoin_}}, "",
                                value, "USD", "n*max(0, t - P)*f",
                                {std::move(notional), explainer.parameter("depeg_threshold", "t"),
                                 explain::assetPriceNode(context, stablecoin_, "P"),
                                 explainer.parameter("depeg_factor", "f")});
    }

    ExplainNode coinNode(const Context& context, const Coin& coin, Level level) const {
        const std::string& code = coin.asset.text();
        const auto parameter = [&](const char* key, const char* symbol) {
            return explain::blockInput(context, block_, key, code, symbol);
        };
        std::vector<ExplainNode> children = {coin.valueNode(context, "v"), parameter("coin_factor", "f")};
        std::string text = "max(0, v)*(1 - f)";
        if (level == Level::Initial) {
            text = "max(0, v)*(1 - f*s + if(c < t, (1 - c)*m, 0))";
            children.push_back(parameter("coin_initial_scale", "s"));
            children.push_back(explain::renamed(explain::assetConfidence(coin.asset, coin.confidence), "c"));
            children.push_back(parameter("coin_confidence_threshold", "t"));
            children.push_back(parameter("confidence_margin", "m"));
        }
        return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: what does not count"), {code}}, "",
                                coinMargin(coin).at(level), "USD", text, std::move(children));
    }

    ParameterBlock block_;
    std::string stablecoin_;
    ParametersByUnderlying<ExpiryRules> rules_;
};

std::vector<KeySpec> methodKeys() {
    std::vector<KeySpec> keys = expiryRulesKeys();
    KeySpec stablecoin = wordKey("stablecoin", QT_TRANSLATE_NOOP("explain", "the stablecoin whose peg is watched"), {});
    stablecoin.byUnderlying = false;
    stablecoin.required = true;
    keys.push_back(std::move(stablecoin));
    return keys;
}

} // namespace

StandardKind expiryMaxLossKind() {
    return {"expiry_max_loss",
            "options of an expiry need the sum of what they need alone or their largest loss at expiry, whichever is "
            "less",
            methodKeys, [](const ParameterBlock& block) -> Result<std::shared_ptr<const StandardMethod>> {
                return std::make_shared<const ExpiryMaxLoss>(block);
            }};
}

} // namespace marginscope
