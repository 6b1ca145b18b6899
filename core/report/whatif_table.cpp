#include "core/report/whatif_table.h"

#include "core/base/number.h"
#include "core/report/hit_table.h"
#include "core/report/messages.h"

#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t nameWidth = 34, figureWidth = 16;

class TextReport {
public:
    TextReport(const WhatIfReport& report, const TerminalOptions& options)
        : report_(report)
        , whatIf_(report.whatIf)
        , table_(options, nameWidth, figureWidth) {}

    std::string run() {
        head();
        trades();
        for (const Regime regime : allRegimes)
            requirements(regime);
        freed();
        reasons();
        greeks();
        curve();
        hits();
        for (const Phrase& notice : whatIf_.notices)
            table_.remark("note: " + notice.english());
        return table_.release();
    }

private:
    static std::string figure(double value) { return groupedNumber(value, 2); }
    static std::string change(double value) { return groupedNumber(value, 2, true); }

    void head() {
        const MarkedBook& book = *whatIf_.before->book;
        const Rulebook& rules = *whatIf_.before->rulebook;
        table_.heading(book.portfolioName);
        table_.quiet(formatTimestamp(book.asOf) + " · " + rules.name + " " + rules.id + "@" + rules.version +
                     " · amounts in " + book.currency.text());
        table_.line();
    }

    void trades() {
        table_.row("Trade", {"Price", "Premium", "Realised P&L", "Fee", "Delta"});
        for (const WhatIfLeg& leg : whatIf_.legs) {
            const std::string name = (leg.leg.quantity < 0.0 ? "sell " : "buy ") +
                                     labelNumber(std::fabs(leg.leg.quantity), 10) + " " + leg.leg.instrument.symbol;
            if (leg.error) {
                table_.remark(name + ": not modelled. " + errorPhrase(*leg.error).english());
                continue;
            }
            const std::string source = leg.priced == LegPrice::Mark || leg.priced == LegPrice::Stated
                                           ? std::string()
                                           : " " + legPriceWord(leg.priced);
            table_.row(name, {labelNumber(leg.done->price, 8) + source, change(leg.done->premium), change(leg.done->realisedPnl),
                              figure(leg.leg.fee), groupedNumber(leg.delta, 4, true)});
        }
        table_.row("Cash", {"", change(whatIf_.cash.premium), change(whatIf_.cash.realisedPnl), figure(whatIf_.cash.fees)});
        table_.line();
    }

    void row(const std::string& name, double before, double after) {
        table_.row(name, {figure(before), figure(after), change(after - before)});
    }

    void requirements(Regime regime) {
        const RegimeResult &before = whatIf_.before->of(regime), &after = whatIf_.after->of(regime);
        table_.row(regimeHead(regime).english(), {"Before", "After", "Change"});
        row("  Initial requirement", before.initial.requirement, after.initial.requirement);
        row("  Initial excess", before.initial.excess, after.initial.excess);
        row("  Maintenance requirement", before.maintenance.requirement, after.maintenance.requirement);
        row("  Maintenance excess", before.maintenance.excess, after.maintenance.excess);
        row("  Equity in the test", before.equity, after.equity);
        if (regime != Regime::Isolated) row("  Saving against isolated", *before.saving, *after.saving);
        table_.line();
    }

    static std::string perUnit(const std::optional<double>& value) { return value ? groupedNumber(*value, 2) : "–"; }

    void freed() {
        table_.row("Capital freed, initial", {"Requirement", "per premium", "per fee", "Excess", "per premium", "per fee"});
        for (const Regime regime : allRegimes) {
            const RegimeChange& change = whatIf_.of(regime);
            const double fall = change.freed(Level::Initial), rise = change.initial.excess;
            table_.row("  " + regimeHead(regime).english(),
                       {this->change(fall), perUnit(whatIf_.perPremium(fall)), perUnit(whatIf_.perFee(fall)),
                        this->change(rise), perUnit(whatIf_.perPremium(rise)), perUnit(whatIf_.perFee(rise))});
        }
        table_.line();
    }

    void reasons() {
        for (const Regime regime : allRegimes) {
            const RegimeChange& change = whatIf_.of(regime);
            std::string text = regimeHead(regime).english() + " " + tradeVerdictPhrase(change.verdict).english() + ".";
            for (const Phrase& reason : change.reasons)
                text += " " + reason.english();
            table_.remark(text);
        }
        table_.line();
    }

    void greeks() {
        table_.row("Greeks", {"Before", "After", "Change"});
        for (const UnderlyingGreeks& each : whatIf_.greeks) {
            const std::string& name = each.underlying.text();
            greek("  Delta, " + name, each.before.delta, each.after.delta, 4);
            greek("  Gamma, " + name + " per USD", each.before.gamma, each.after.gamma, 8);
            greek("  Vega on " + name + ", per point", each.before.vega, each.after.vega, 2);
            greek("  Theta on " + name + ", per day", each.before.theta, each.after.theta, 2);
        }
        table_.line();
    }

    void greek(const std::string& name, double before, double after, int decimals) {
        table_.row(name, {groupedNumber(before, decimals), groupedNumber(after, decimals),
                          groupedNumber(after - before, decimals, true)});
    }

    void curve() {
        if (!report_.curve) return;
        const SizeCurve& curve = *report_.curve;
        table_.row("Size (times the trade)", {"Isolated", "Cross", "Portfolio", "Cross excess", "Portf. excess"});
        const std::size_t step = std::max<std::size_t>(1, (curve.points.size() - 1) / 10);
        for (std::size_t i = 0; i < curve.points.size(); i += step) {
            const SizePoint& point = curve.points[i];
            table_.row("  " + labelNumber(point.scale, 6),
                       {figure(point.initial[0].requirement), figure(point.initial[1].requirement),
                        figure(point.initial[2].requirement), figure(point.initial[1].excess),
                        figure(point.initial[2].excess)});
        }
        for (const SizeKink& kink : curve.kinks)
            table_.quiet("  at " + labelNumber(kink.scale, 7) + ": " + kinkPhrase(kink).english());
        for (const BestSize& best : curve.best)
            if (best.level == Level::Initial)
                table_.quiet("  " + regimeHead(best.regime).english() + ": " + bestSizePhrase(best).english());
        table_.line();
    }

    static std::string moveText(const HitDistance& distance, HitDirection direction) {
        if (!distance.move) return "–";
        return direction == HitDirection::Days ? groupedNumber(*distance.move, 1) + " d" : labelPercent(*distance.move);
    }

    void hits() {
        if (!report_.hitsBefore || !report_.hitsAfter) return;
        std::vector<std::string> heads;
        for (const HitDirection direction : allHitDirections)
            heads.push_back(hitDirectionPhrase(direction).english());
        table_.row("Distance to zero excess", heads);
        for (std::size_t i = 0; i < report_.hitsAfter->answers.size(); ++i) {
            const HitAnswer &before = report_.hitsBefore->answers[i], &after = report_.hitsAfter->answers[i];
            if (after.question.kind != HitKind::Excess) continue;
            for (const auto& [answer, word] : {std::pair(&before, "before"), std::pair(&after, "after")}) {
                std::vector<std::string> figures;
                for (const HitDirection direction : allHitDirections)
                    figures.push_back(moveText(answer->at(direction), direction));
                table_.row("  " + regimeWord(after.question.regime) + ", " + levelWord(after.question.level) + ", " + word,
                           figures);
            }
        }
        table_.line();
    }

    const WhatIfReport& report_;
    const WhatIf& whatIf_;
    FigureTable table_;
};

class CsvReport {
public:
    explicit CsvReport(const WhatIfReport& report)
        : report_(report)
        , whatIf_(report.whatIf)
        , currency_(report.whatIf.before->book->currency.text()) {}

    std::string run() {
        out_ = "section,item,regime,level,figure,before,after,change,unit\n";
        trades();
        cash();
        for (const Regime regime : allRegimes)
            regimeRows(regime);
        greeks();
        if (report_.curve) curve(*report_.curve);
        hits();
        return std::move(out_);
    }

private:
    void line(const std::string& section, const std::string& item, const std::string& regime, const std::string& level,
              const std::string& figure, const std::string& before, const std::string& after, const std::string& change,
              const std::string& unit) {
        out_ += section + "," + csvText(item) + "," + regime + "," + level + "," + figure + "," + before + "," + after +
                "," + change + "," + csvText(unit) + "\n";
    }

    void one(const std::string& section, const std::string& item, const std::string& figure, double value,
             const std::string& unit, const std::string& regime = {}, const std::string& level = {}) {
        line(section, item, regime, level, figure, "", formatNumber(value), "", unit);
    }

    void two(const std::string& section, const std::string& item, const std::string& regime, const std::string& level,
             const std::string& figure, double before, double after, const std::string& unit) {
        line(section, item, regime, level, figure, formatNumber(before), formatNumber(after),
             formatNumber(after - before), unit);
    }

    void trades() {
        for (const WhatIfLeg& leg : whatIf_.legs) {
            const std::string& name = leg.leg.instrument.symbol;
            one("trade", name, "quantity", leg.leg.quantity, "contracts");
            if (leg.error) line("trade", name, "", "", reasonWord(leg.error->reason), "", "", "", "");
            if (!leg.done) continue;
            one("trade", name, "price", leg.done->price, priceUnit(leg.leg.instrument));
            line("trade", name, "", "", "price_source", "", legPriceWord(leg.priced), "", "");
            one("trade", name, "premium", leg.done->premium, currency_);
            one("trade", name, "realised_pnl", leg.done->realisedPnl, currency_);
            one("trade", name, "fee", leg.leg.fee, currency_);
            one("trade", name, "delta", leg.delta, leg.leg.instrument.underlying.text());
            for (const Regime regime : allRegimes)
                for (const Level level : {Level::Initial, Level::Maintenance}) {
                    one("trade", name, "sequential_requirement", leg.sequential.of(regime, level).requirement, currency_,
                        regimeWord(regime), levelWord(level));
                    one("trade", name, "leave_one_out_requirement", leg.leaveOneOut.of(regime, level).requirement,
                        currency_, regimeWord(regime), levelWord(level));
                }
        }
    }

    static std::string priceUnit(const Instrument& instrument) {
        const std::string& coin = instrument.underlying.text();
        if (instrument.isInverse() && instrument.isDerivative())
            return instrument.isOption() ? coin + " per " + coin : "USD per " + coin;
        return instrument.settlementCurrency.text() + " per " + coin;
    }

    void cash() {
        one("cash", "", "premium", whatIf_.cash.premium, currency_);
        one("cash", "", "realised_pnl", whatIf_.cash.realisedPnl, currency_);
        one("cash", "", "fees", whatIf_.cash.fees, currency_);
        one("cash", "", "net", whatIf_.cash.net(), currency_);
    }

    void regimeRows(Regime regime) {
        const RegimeResult &before = whatIf_.before->of(regime), &after = whatIf_.after->of(regime);
        const std::string word = regimeWord(regime);
        two("regime", "", word, "", "equity", before.equity, after.equity, currency_);
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            two("regime", "", word, levelWord(level), "requirement", before.at(level).requirement,
                after.at(level).requirement, currency_);
            two("regime", "", word, levelWord(level), "excess", before.at(level).excess, after.at(level).excess,
                currency_);
        }
        two("regime", "", word, "", "saving_vs_isolated", before.saving.value_or(0.0), after.saving.value_or(0.0),
            currency_);
        const auto id = [](const RegimeResult& each) { return each.binding ? each.binding->id : std::string(); };
        line("regime", "", word, "", "binding_scenario", id(before), id(after), "", "");
        line("regime", "", word, "", "verdict", "", tradeVerdictWord(whatIf_.of(regime).verdict), "", "");
        for (const PartChange& part : whatIf_.of(regime).parts[0].parts)
            two("component", part.label.english(), word, "initial", "term", part.before, part.after, part.unit);
    }

    void greeks() {
        for (const UnderlyingGreeks& each : whatIf_.greeks) {
            const std::string& name = each.underlying.text();
            two("greeks", name, "", "", "delta", each.before.delta, each.after.delta, name);
            two("greeks", name, "", "", "gamma", each.before.gamma, each.after.gamma, name + " per " + currency_);
            two("greeks", name, "", "", "vega", each.before.vega, each.after.vega, currency_ + " per point");
            two("greeks", name, "", "", "theta", each.before.theta, each.after.theta, currency_ + " per day");
        }
    }

    void curve(const SizeCurve& curve) {
        for (const SizePoint& point : curve.points)
            for (const Regime regime : allRegimes)
                for (const Level level : {Level::Initial, Level::Maintenance}) {
                    const LevelResult& result = point.of(regime, level);
                    one("size", formatNumber(point.scale), "requirement", result.requirement, currency_, regimeWord(regime),
                        levelWord(level));
                    one("size", formatNumber(point.scale), "excess", result.excess, currency_, regimeWord(regime),
                        levelWord(level));
                }
        for (const SizeKink& kink : curve.kinks)
            line("kink", formatNumber(kink.scale), kink.regime ? regimeWord(*kink.regime) : "", "", kinkWord(kink.kind),
                 kink.beforeId, kink.afterId, "", "");
        for (const BestSize& best : curve.best)
            one("best_size", formatNumber(best.scale), "requirement", best.requirement, currency_,
                regimeWord(best.regime), levelWord(best.level));
    }

    void hits() {
        if (!report_.hitsBefore || !report_.hitsAfter) return;
        for (std::size_t i = 0; i < report_.hitsAfter->answers.size(); ++i) {
            const HitAnswer &before = report_.hitsBefore->answers[i], &after = report_.hitsAfter->answers[i];
            if (after.question.kind != HitKind::Excess) continue;
            for (const HitDirection direction : allHitDirections) {
                const auto text = [&](const HitAnswer& answer) {
                    const std::optional<double>& move = answer.at(direction).move;
                    return move ? formatNumber(*move) : std::string();
                };
                line("hit", hitDirectionWord(direction), regimeWord(after.question.regime),
                     levelWord(after.question.level), "distance", text(before), text(after), "",
                     direction == HitDirection::Days ? "days" : "relative");
            }
        }
    }

    const WhatIfReport& report_;
    const WhatIf& whatIf_;
    std::string currency_;
    std::string out_;
};

} // namespace

Phrase regimeHead(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("whatif", "Isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("whatif", "Cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("whatif", "Portfolio"), {}};
}

Phrase tradeVerdictPhrase(TradeVerdict verdict) {
    switch (verdict) {
    case TradeVerdict::Profits:
        return {QT_TRANSLATE_NOOP("whatif", "profits"), {}};
    case TradeVerdict::Loses:
        return {QT_TRANSLATE_NOOP("whatif", "loses"), {}};
    case TradeVerdict::Unmoved:
        break;
    }
    return {QT_TRANSLATE_NOOP("whatif", "is unmoved"), {}};
}

Phrase kinkPhrase(const SizeKink& kink) {
    if (kink.kind == KinkKind::Closed) return {QT_TRANSLATE_NOOP("whatif", "%1 is closed"), {kink.beforeId}};
    if (kink.after.pattern.empty())
        return {QT_TRANSLATE_NOOP("whatif", "%1: no scenario binds from here on"), {regimeHead(*kink.regime)}};
    if (kink.before.pattern.empty())
        return {QT_TRANSLATE_NOOP("whatif", "%1: %2 begins to bind"), {regimeHead(*kink.regime), kink.after}};
    return {QT_TRANSLATE_NOOP("whatif", "%1: %2 binds instead of %3"),
            {regimeHead(*kink.regime), kink.after, kink.before}};
}

Phrase bestSizePhrase(const BestSize& best) {
    const std::string scale = labelNumber(best.scale, 5), requirement = groupedNumber(best.requirement, 2);
    if (best.scale == 0.0)
        return {QT_TRANSLATE_NOOP("whatif", "nothing of the trade lowers the requirement of %1"), {requirement}};
    if (best.atEnd)
        return {QT_TRANSLATE_NOOP("whatif", "smallest requirement %2 at %1 times this size, the largest looked at"),
                {scale, requirement}};
    return {QT_TRANSLATE_NOOP("whatif", "smallest requirement %2 at %1 times this size"), {scale, requirement}};
}

Phrase lineErrorPhrase(const TradeLineError& error) {
    const Phrase what = errorPhrase(error.error);
    const std::string line = std::to_string(error.token.place.line), column = std::to_string(error.token.place.column);
    if (error.token.text.empty())
        return {QT_TRANSLATE_NOOP("whatif", "Line %1, column %2: %3"), {line, column, what}};
    return {QT_TRANSLATE_NOOP("whatif", "Line %1, column %2, “%3”: %4"), {line, column, error.token.text, what}};
}

std::string whatIfText(const WhatIfReport& report, const TerminalOptions& options) {
    return TextReport(report, options).run();
}

std::string whatIfCsv(const WhatIfReport& report) {
    return CsvReport(report).run();
}

} // namespace marginscope
