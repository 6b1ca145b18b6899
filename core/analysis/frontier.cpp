#include "core/analysis/frontier.h"

#include "core/base/number.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/sampled_pnl.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double least = 1e-9;

using Pnl = std::vector<double>;

Result<Pnl> pnlOf(const MarkedBook& book, const SampledScenarios& scenarios, const Job& job) {
    if (book.positions.empty()) return Pnl(scenarios.count(), 0.0);
    SampledPnlSpec spec;
    spec.collateral = false;
    const Result<SampledPnl> prepared = SampledPnl::prepare(book, scenarios, spec);
    if (!prepared) return tl::unexpected<Error>(prepared.error());
    Result<SampledTotals> totals = prepared->totals(Job{job.stop, {}});
    if (!totals) return tl::unexpected<Error>(totals.error());
    if (totals->total.empty()) return Pnl(scenarios.count(), 0.0);
    return std::move(totals->total);
}

double extreme(const SampledScenarios& scenarios, const AssetCode& underlying, bool up) {
    const SampledFactor* factor = scenarios.find(underlying);
    if (!factor || factor->priceMoves.empty()) return 0.0;
    const auto [low, high] = std::minmax_element(factor->priceMoves.begin(), factor->priceMoves.end());
    return up ? *high : *low;
}

class Frontier {
public:
    Frontier(const Portfolio& portfolio, const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
             const TradingCosts& costs, const SampledScenarios& scenarios, const FrontierSpec& spec, const Job& job)
        : portfolio_(portfolio)
        , books_(market, std::move(rulebook))
        , costs_(costs)
        , scenarios_(scenarios)
        , job_(job)
        , book_(books_.marked(portfolio)) {
        frontier_.spec = spec;
        frontier_.scenarios = scenarios.count();
    }

    Result<CapitalFrontier> run() {
        chooseLegs();
        const Result<Pnl> base = pnlOf(book_, scenarios_, job_);
        if (!base) return tl::unexpected<Error>(base.error());
        const Result<Pnl> delta = pnlOf(programme(false), scenarios_, job_);
        if (!delta) return tl::unexpected<Error>(delta.error());
        const Result<Pnl> tails = pnlOf(programme(true), scenarios_, job_);
        if (!tails) return tl::unexpected<Error>(tails.error());
        start(*base);
        const int steps = frontier_.spec.steps;
        const int ofDelta = has(false) ? steps : 0, ofTails = has(true) ? steps : 0;
        for (int a = 0; a <= ofDelta; ++a)
            for (int b = 0; b <= ofTails; ++b) {
                if (job_.stopRequested()) return failure(Reason::Cancelled);
                const double shareA = static_cast<double>(a) / steps, shareB = static_cast<double>(b) / steps;
                Pnl pnl = *base;
                for (std::size_t i = 0; i < pnl.size(); ++i)
                    pnl[i] += shareA * (*delta)[i] + shareB * (*tails)[i];
                if (const Result<void> added = addPoint(shareA, shareB, pnl); !added)
                    return tl::unexpected<Error>(added.error());
                job_.report(static_cast<double>(a * (ofTails + 1) + b + 1) / ((ofDelta + 1) * (ofTails + 1)));
            }
        trace();
        return std::move(frontier_);
    }

private:
    bool has(bool tails) const {
        return std::any_of(frontier_.legs.begin(), frontier_.legs.end(),
                           [&](const HedgeProgrammeLeg& leg) { return leg.tails == tails; });
    }

    void chooseLegs() {
        const BookRisk risk = riskOf(book_);
        for (std::size_t i = 0; i < risk.underlyings.size(); ++i) {
            const AssetCode& underlying = risk.underlyings[i];
            if (isCashAsset(underlying)) continue;
            sellDelta(underlying, risk.deltaCoins[i]);
            buyTails(underlying);
        }
    }

    void sellDelta(const AssetCode& underlying, double coins) {
        if (std::fabs(coins) < least) return;
        const std::optional<Instrument> instrument =
            deltaInstrument(underlying, portfolio_, books_.market(), books_.rulebook());
        if (!instrument) {
            frontier_.notes.push_back(
                {QT_TRANSLATE_NOOP("frontier", "There is no listed perpetual or future on %1 that the rulebook covers: "
                                               "its delta is not hedged."),
                 {underlying.text()}});
            return;
        }
        add(false, underlying, *instrument, -coins);
    }

    double deltaAt(const AssetCode& underlying, double move) const {
        MarketMove moved;
        moved.priceOf[underlying] = move;
        const BookRisk risk = riskOf(movedBook(book_, moved));
        for (std::size_t i = 0; i < risk.underlyings.size(); ++i)
            if (risk.underlyings[i] == underlying) return risk.deltaCoins[i];
        return 0.0;
    }

    void buyTails(const AssetCode& underlying) {
        const double puts = std::max(0.0, deltaAt(underlying, extreme(scenarios_, underlying, false)));
        const double calls = std::max(0.0, -deltaAt(underlying, extreme(scenarios_, underlying, true)));
        if (puts < least && calls < least) return;
        const ExpiryMarket* expiry = tailExpiry(underlying);
        if (!expiry) {
            frontier_.notes.push_back(
                {QT_TRANSLATE_NOOP("frontier", "The market lists no options on %1: its tails are not hedged."),
                 {underlying.text()}});
            return;
        }
        buy(underlying, *expiry, OptionRight::Put, 1.0 - frontier_.spec.optionDistance, puts);
        buy(underlying, *expiry, OptionRight::Call, 1.0 + frontier_.spec.optionDistance, calls);
    }

    // The first listed one that lives as long as the options held.
    const ExpiryMarket* tailExpiry(const AssetCode& underlying) const {
        const UnderlyingMarket* listed = books_.market().findUnderlying(underlying);
        if (!listed) return nullptr;
        Timestamp last = books_.market().asOf;
        for (const MarkedPosition& held : book_.positions)
            if (held.instrument.isOption() && held.instrument.underlying == underlying)
                last = std::max(last, held.instrument.expiry);
        const ExpiryMarket* found = nullptr;
        for (const ExpiryMarket& expiry : listed->expiries) {
            const auto* points = std::get_if<VolPoints>(&expiry.smile);
            if (!points || points->points.empty() || expiry.expiry <= books_.market().asOf) continue;
            found = &expiry;
            if (expiry.expiry >= last) break;
        }
        return found;
    }

    bool holdsInverse(const AssetCode& underlying) const {
        return std::any_of(book_.positions.begin(), book_.positions.end(), [&](const MarkedPosition& held) {
            return held.instrument.underlying == underlying && held.instrument.isInverse();
        });
    }

    void buy(const AssetCode& underlying, const ExpiryMarket& expiry, OptionRight right, double level, double coins) {
        if (coins < least) return;
        const double wanted = level * books_.market().findUnderlying(underlying)->spot;
        const std::vector<VolPoint>& points = std::get<VolPoints>(expiry.smile).points;
        const auto nearest = std::min_element(points.begin(), points.end(), [&](const VolPoint& a, const VolPoint& b) {
            return std::fabs(a.strike - wanted) < std::fabs(b.strike - wanted);
        });
        Instrument option;
        option.kind = InstrumentKind::Option;
        option.right = right;
        option.underlying = underlying;
        option.expiry = expiry.expiry;
        option.strike = nearest->strike;
        option.settlement = holdsInverse(underlying) ? Settlement::Inverse : Settlement::Linear;
        option.settlementCurrency = option.isInverse() ? underlying : AssetCode("USDC");
        option.symbol = formatSymbol(option);
        if (option.symbol.empty() || !books_.rulebook().covers(option)) return;
        add(true, underlying, option, coins);
    }

    void add(bool tails, const AssetCode& underlying, const Instrument& instrument, double coins) {
        const ContractMark& contract = books_.contract(instrument);
        if (contract.error) return;
        frontier_.legs.push_back({tails, underlying, instrument, quantityOfCoins(contract, coins)});
    }

    MarkedBook programme(bool tails) {
        Portfolio hedge;
        hedge.currency = portfolio_.currency;
        for (const HedgeProgrammeLeg& leg : frontier_.legs) {
            if (leg.tails != tails) continue;
            Position position;
            position.instrument = leg.instrument;
            position.quantity = leg.quantity;
            hedge.positions.push_back(std::move(position));
        }
        return books_.marked(hedge);
    }

    double lossOf(const Pnl& pnl) const {
        if (frontier_.spec.measure == CoverageMeasure::WorstScenario)
            return std::max(0.0, -*std::min_element(pnl.begin(), pnl.end()));
        const Result<TailRisk> risk = tailRisk(pnl, frontier_.spec.tail);
        return risk ? std::max(0.0, risk->expectedShortfall) : 0.0;
    }

    void start(const Pnl& base) {
        frontier_.loss = lossOf(base);
        frontier_.worstScenario = static_cast<std::size_t>(std::min_element(base.begin(), base.end()) - base.begin());
        frontier_.worstName = scenarios_.nameOf(frontier_.worstScenario);
        before_ = TrialBooks::figuresOf(book_, books_.rulebook(), frontier_.spec.regime, true);
        frontier_.capital = before_.requirement(frontier_.spec.level);
        if (frontier_.loss <= least)
            frontier_.notes.push_back(
                {QT_TRANSLATE_NOOP("frontier", "The book loses in none of the scenarios: there is nothing to cover."),
                 {}});
        if (frontier_.legs.empty())
            frontier_.notes.push_back(
                {QT_TRANSLATE_NOOP("frontier", "There is no delta and no open tail to hedge."), {}});
    }

    Result<void> addPoint(double shareA, double shareB, const Pnl& pnl) {
        FrontierPoint point;
        point.deltaShare = shareA;
        point.tailShare = shareB;
        std::vector<TradeLeg> legs = legsOf(frontier_, point);
        for (TradeLeg& leg : legs) {
            const ContractMark& contract = books_.contract(leg.instrument);
            const TradeCost cost = tradeCost(costs_, contract, leg.quantity);
            leg.fee = cost.total();
            point.cost += cost;
        }
        const TradedBook traded = books_.traded(portfolio_, legs);
        if (!traded.undone.empty()) return tl::unexpected<Error>(traded.undone.front().error);
        for (const DoneTrade& done : traded.done)
            point.premium -= done.premium;
        TrialFigures figures = books_.figures(traded.portfolio, frontier_.spec.regime, true);
        point.requirement = figures.requirement(frontier_.spec.level);
        point.equity = figures.equity;
        point.capital = before_.equity - figures.excess(frontier_.spec.level);
        point.loss = lossOf(pnl);
        point.coverage = frontier_.loss > least ? 1.0 - point.loss / frontier_.loss : 1.0;
        if (figures.binding) {
            point.binding = figures.binding->id;
            point.bindingLabel = figures.binding->label;
        }
        frontier_.points.push_back(std::move(point));
        return {};
    }

    void trace() {
        const int levels = frontier_.spec.levels;
        for (const FrontierPoint& point : frontier_.points)
            frontier_.mostCoverage = std::max(frontier_.mostCoverage, point.coverage);
        for (int level = 0; level <= levels; ++level) {
            FrontierStep step;
            step.coverage = static_cast<double>(level) / levels;
            for (std::size_t i = 0; i < frontier_.points.size(); ++i) {
                const FrontierPoint& point = frontier_.points[i];
                if (point.coverage < step.coverage - least) continue;
                if (!step.point || point.capital < frontier_.points[*step.point].capital - least) step.point = i;
            }
            if (!frontier_.steps.empty()) markKink(step, frontier_.steps.back());
            frontier_.steps.push_back(std::move(step));
        }
        if (frontier_.mostCoverage < 1.0 - least)
            frontier_.notes.push_back({QT_TRANSLATE_NOOP("frontier", "These hedges cover at most %1 of the loss."),
                                       {labelNumber(100.0 * frontier_.mostCoverage, 3) + " %"}});
    }

    void markKink(FrontierStep& step, const FrontierStep& last) const {
        if (!step.point || !last.point || *step.point == *last.point) return;
        const FrontierPoint& now = frontier_.points[*step.point];
        const FrontierPoint& before = frontier_.points[*last.point];
        if (now.binding != before.binding) {
            step.kink = true;
            step.why = {QT_TRANSLATE_NOOP("frontier", "binding now: %1"), {now.bindingLabel}};
        } else if ((now.tailShare > 0.0) != (before.tailShare > 0.0)) {
            step.kink = true;
            step.why = now.tailShare > 0.0 ? Phrase{QT_TRANSLATE_NOOP("frontier", "options are bought"), {}}
                                           : Phrase{QT_TRANSLATE_NOOP("frontier", "no more options are bought"), {}};
        } else if ((now.deltaShare > 0.0) != (before.deltaShare > 0.0)) {
            step.kink = true;
            step.why = now.deltaShare > 0.0 ? Phrase{QT_TRANSLATE_NOOP("frontier", "delta is hedged"), {}}
                                            : Phrase{QT_TRANSLATE_NOOP("frontier", "delta is no longer hedged"), {}};
        }
    }

    const Portfolio& portfolio_;
    TrialBooks books_;
    const TradingCosts& costs_;
    const SampledScenarios& scenarios_;
    const Job& job_;
    MarkedBook book_;
    TrialFigures before_;
    CapitalFrontier frontier_;
};

Result<void> check(const FrontierSpec& spec) {
    if (spec.regime == Regime::Isolated)
        return failure(Reason::OutOfRange, {"regime", "isolated", QT_TRANSLATE_NOOP("expected", "cross or portfolio")});
    if (spec.steps < 1 || spec.steps > 50)
        return failure(Reason::OutOfRange, {"steps", std::to_string(spec.steps), "1 … 50"});
    if (spec.levels < 1 || spec.levels > 200)
        return failure(Reason::OutOfRange, {"levels", std::to_string(spec.levels), "1 … 200"});
    if (!(spec.optionDistance >= 0.0 && spec.optionDistance < 1.0))
        return failure(Reason::OutOfRange, {"option distance", formatNumber(spec.optionDistance), "0 … 1"});
    return {};
}

} // namespace

std::string coverageWord(CoverageMeasure measure) {
    return measure == CoverageMeasure::WorstScenario ? "worst" : "es";
}

Result<CapitalFrontier> capitalFrontier(const Portfolio& portfolio, const MarketSnapshot& market,
                                        std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                        const SampledScenarios& scenarios, const FrontierSpec& spec, const Job& job) {
    if (const Result<void> sound = check(spec); !sound) return tl::unexpected<Error>(sound.error());
    return Frontier(portfolio, market, std::move(rulebook), costs, scenarios, spec, job).run();
}

std::vector<TradeLeg> legsOf(const CapitalFrontier& frontier, const FrontierPoint& point) {
    std::vector<TradeLeg> legs;
    for (const HedgeProgrammeLeg& leg : frontier.legs) {
        const double share = leg.tails ? point.tailShare : point.deltaShare;
        if (share != 0.0 && leg.quantity != 0.0) legs.push_back({leg.instrument, share * leg.quantity, {}, 0.0});
    }
    return legs;
}

Result<SampledScenarios> coverageGrid(const std::vector<AssetCode>& underlyings, const std::vector<double>& priceMoves,
                                      const std::vector<double>& volMoves) {
    std::vector<SampledFactor> factors;
    SampleTerms terms;
    for (const double vol : volMoves)
        for (const double price : priceMoves)
            terms.labels.push_back("price " + labelPercent(price) + ", vol " + labelPercent(vol));
    for (const AssetCode& underlying : underlyings) {
        SampledFactor factor{underlying, {}, {}};
        for (const double vol : volMoves)
            for (const double price : priceMoves) {
                factor.priceMoves.push_back(price);
                factor.volMoves.push_back(vol);
            }
        factors.push_back(std::move(factor));
    }
    return SampledScenarios::make(std::move(factors), std::move(terms));
}

} // namespace marginscope
