#include "core/analysis/whatif.h"

#include "core/analysis/whatif_reasons.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double cent = 0.005; // what counts as a change for people

LevelResult minus(const LevelResult& a, const LevelResult& b) {
    return {a.requirement - b.requirement, a.excess - b.excess};
}

class WhatIfRun {
public:
    WhatIfRun(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs, const WhatIfSpec& spec,
              const Job& job)
        : desk_(desk)
        , portfolio_(portfolio)
        , legs_(legs)
        , spec_(spec)
        , job_(job) {}

    Result<WhatIf> run(std::shared_ptr<const Comparison> before) {
        if (!before) {
            Result<Comparison> made = compare(portfolio_);
            if (!made) return tl::unexpected<Error>(made.error());
            before = std::make_shared<const Comparison>(std::move(*made));
        }
        out_.before = std::move(before);
        TradedBook traded = desk_.trade(portfolio_, legs_);
        Result<Comparison> after = compare(traded.portfolio);
        if (!after) return tl::unexpected<Error>(after.error());
        out_.after = std::make_shared<const Comparison>(std::move(*after));
        out_.notices = traded.notices;
        out_.tradeAt = desk_.tradeAt();
        addLegs(traded);
        tellOfUnquoted();
        out_.portfolio = std::move(traded.portfolio);
        addRegimes();
        addGreeks();
        if (spec_.contributions && !contributions()) return failure(Reason::Cancelled);
        return std::move(out_);
    }

private:
    Result<Comparison> compare(const Portfolio& portfolio) {
        return comparePrepared(std::make_shared<const MarkedBook>(desk_.prepared(portfolio)), desk_.sharedRulebook(),
                               ComparisonOptions{false}, job_);
    }

    void tellOfUnquoted() {
        if (out_.tradeAt == TradeAt::Mark) return;
        if (desk_.isMoved()) {
            out_.notices.push_back({QT_TRANSLATE_NOOP("notice", "The market is moved and its quotes are those before the "
                                                                "move: trades are done at the marks after it."),
                                    {}});
            return;
        }
        for (const WhatIfLeg& leg : out_.legs) {
            if (leg.error || leg.priced != LegPrice::Mark) continue;
            const Phrase notice = unquoted(leg);
            if (std::find(out_.notices.begin(), out_.notices.end(), notice) == out_.notices.end())
                out_.notices.push_back(notice);
        }
    }

    Phrase unquoted(const WhatIfLeg& leg) const {
        const std::string& symbol = leg.leg.instrument.symbol;
        if (leg.quote.isCrossed())
            return {QT_TRANSLATE_NOOP("notice", "The bid of %1 is above its ask: it is traded at the mark."), {symbol}};
        if (out_.tradeAt == TradeAt::Mid)
            return {QT_TRANSLATE_NOOP("notice", "%1 is not quoted on both sides: it is traded at the mark."), {symbol}};
        if (leg.leg.quantity > 0.0)
            return {QT_TRANSLATE_NOOP("notice", "%1 has no ask: it is bought at the mark."), {symbol}};
        return {QT_TRANSLATE_NOOP("notice", "%1 has no bid: it is sold at the mark."), {symbol}};
    }

    void addLegs(const TradedBook& traded) {
        for (const TradeLeg& leg : legs_) {
            WhatIfLeg each;
            each.leg = leg;
            each.priced = desk_.priceOf(leg);
            if (const Quote* quote = desk_.market().quote(leg.instrument.symbol)) each.quote = *quote;
            const QuotedLeg quoted = desk_.quote(leg);
            if (!quoted.error) {
                each.delta = quoted.value.delta;
                each.gamma = quoted.value.gamma;
                each.vega = quoted.value.vega;
                each.theta = quoted.value.theta;
            }
            out_.legs.push_back(std::move(each));
        }
        for (const UndoneTrade& undone : traded.undone)
            out_.legs[undone.leg].error = undone.error;
        for (const DoneTrade& done : traded.done) {
            out_.legs[done.leg].done = done;
            out_.cash.premium += done.premium;
            out_.cash.realisedPnl += done.realisedPnl;
            out_.cash.fees += legs_[done.leg].fee;
            // Done, but the rulebook has no rules for it: listed with the legs that count in no regime.
            if (!desk_.rulebook().covers(legs_[done.leg].instrument))
                out_.legs[done.leg].error = Error{
                    Reason::OutsideRulebook, {legs_[done.leg].instrument.symbol, desk_.rulebook().id}, {}};
        }
    }

    void addRegimes() {
        const bool parts =
            spec_.parts && std::max(out_.before->book->positions.size(), out_.after->book->positions.size()) <=
                               spec_.partsUpTo;
        for (const Regime regime : allRegimes) {
            RegimeChange& change = out_.regimes[static_cast<std::size_t>(regime)];
            const RegimeResult &before = out_.before->of(regime), &after = out_.after->of(regime);
            change.regime = regime;
            change.initial = minus(after.initial, before.initial);
            change.maintenance = minus(after.maintenance, before.maintenance);
            change.equity = after.equity - before.equity;
            change.bindingFlips = before.binding && after.binding && before.binding->id != after.binding->id;
            const double moved =
                regime == Regime::Isolated ? -change.initial.requirement : change.initial.excess;
            change.verdict = moved >= cent    ? TradeVerdict::Profits
                             : moved <= -cent ? TradeVerdict::Loses
                                              : TradeVerdict::Unmoved;
            if (parts)
                for (const Level level : {Level::Initial, Level::Maintenance})
                    change.parts[static_cast<std::size_t>(level)] =
                        changedParts(*out_.before, *out_.after, regime, level);
            change.reasons = whatIfReasons(out_, regime);
        }
    }

    void addGreeks() {
        add(*out_.before, &UnderlyingGreeks::before);
        add(*out_.after, &UnderlyingGreeks::after);
    }

    void add(const Comparison& comparison, PositionValue UnderlyingGreeks::*side) {
        for (std::size_t i = 0; i < comparison.positions.size(); ++i) {
            const AssetCode& underlying = comparison.book->positions[i].instrument.underlying;
            PositionValue& sum = greeksOf(underlying).*side;
            const PositionValue& value = comparison.positions[i].value;
            sum.value += value.value;
            sum.unrealisedPnl += value.unrealisedPnl;
            sum.delta += value.delta;
            sum.gamma += value.gamma;
            sum.vega += value.vega;
            sum.theta += value.theta;
        }
    }

    UnderlyingGreeks& greeksOf(const AssetCode& underlying) {
        for (UnderlyingGreeks& each : out_.greeks)
            if (each.underlying == underlying) return each;
        return out_.greeks.emplace_back(UnderlyingGreeks{underlying, {}, {}});
    }

    std::array<RegimeResult, 3> regimesOf(std::span<const TradeLeg> legs) {
        return regimesAt(desk_.prepared(desk_.trade(portfolio_, legs).portfolio), desk_.rulebook());
    }

    static LegEffect effect(const std::array<RegimeResult, 3>& with, const std::array<RegimeResult, 3>& without) {
        LegEffect out;
        for (std::size_t r = 0; r < with.size(); ++r) {
            out.initial[r] = minus(with[r].initial, without[r].initial);
            out.maintenance[r] = minus(with[r].maintenance, without[r].maintenance);
        }
        return out;
    }

    bool contributions() {
        std::array<RegimeResult, 3> present = regimesOf({});
        const std::array<RegimeResult, 3> whole = regimesOf(legs_);
        for (std::size_t i = 0; i < legs_.size(); ++i) {
            if (job_.stopRequested()) return false;
            const std::array<RegimeResult, 3> next =
                i + 1 == legs_.size() ? whole : regimesOf(legs_.first(i + 1));
            out_.legs[i].sequential = effect(next, present);
            present = next;
            std::vector<TradeLeg> others(legs_.begin(), legs_.end());
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            out_.legs[i].leaveOneOut = effect(whole, regimesOf(others));
        }
        return true;
    }

    TradingDesk& desk_;
    const Portfolio& portfolio_;
    std::span<const TradeLeg> legs_;
    const WhatIfSpec& spec_;
    const Job& job_;
    WhatIf out_;
};

std::optional<double> ratio(double freed, double paid) {
    if (paid < cent) return std::nullopt;
    return freed / paid;
}

} // namespace

std::string tradeVerdictWord(TradeVerdict verdict) {
    switch (verdict) {
    case TradeVerdict::Profits:
        return "profits";
    case TradeVerdict::Loses:
        return "loses";
    case TradeVerdict::Unmoved:
        break;
    }
    return "unmoved";
}

std::optional<double> WhatIf::perPremium(double freed) const {
    return ratio(freed, -cash.premium);
}

std::optional<double> WhatIf::perFee(double freed) const {
    return ratio(freed, cash.fees);
}

Result<WhatIf> whatIf(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs,
                      const WhatIfSpec& spec, std::shared_ptr<const Comparison> before, const Job& job) {
    return WhatIfRun(desk, portfolio, legs, spec, job).run(std::move(before));
}

} // namespace marginscope
