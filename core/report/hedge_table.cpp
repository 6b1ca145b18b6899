#include "core/report/hedge_table.h"

#include "core/base/number.h"
#include "core/report/messages.h"

#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t nameWidth = 30, figureWidth = 15;

std::string regimeLevel(Regime regime, Level level) {
    std::string text = regimeWord(regime) + ", " + levelWord(level);
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

class TextReport {
public:
    TextReport(const HedgeAnswer& answer, const HedgeHeading& heading, const TerminalOptions& options)
        : answer_(answer)
        , heading_(heading)
        , table_(options, nameWidth, figureWidth) {}

    std::string run() {
        table_.heading(heading_.portfolio);
        table_.quiet(heading_.quiet);
        table_.remark(question());
        table_.line();
        table_.heading(answer_.verdict.english());
        for (const Phrase& reason : answer_.reasons)
            table_.line("  " + reason.english());
        int number = 0;
        for (const HedgeSuggestion& suggestion : answer_.suggestions)
            add(suggestion, ++number);
        if (answer_.suggestions.empty()) addBefore();
        addLeftOut();
        return table_.release();
    }

private:
    std::string question() const {
        const HedgeSpec& spec = answer_.spec;
        std::string text = spec.targets.empty() ? "Least requirement" : "Least cost for";
        for (const HedgeTarget& target : spec.targets)
            text += " " + targetText(target);
        if (spec.targets.empty())
            for (const RegimeWeight& one : spec.regimes)
                text += " " + regimeWord(one.regime) + (one.weight != 1.0 ? "×" + labelNumber(one.weight) : "");
        if (spec.budget) text += " · budget " + groupedNumber(*spec.budget, 2);
        text += " · " + std::to_string(answer_.candidates.candidates.size()) + " of " +
                std::to_string(answer_.candidates.listed) + " listed contracts · costs " + answer_.costs.id + "@" +
                answer_.costs.version;
        return text;
    }

    void add(const HedgeSuggestion& s, int number) {
        table_.line();
        table_.heading(std::to_string(number) + "  " + hedgeMethodPhrase(s.method).english() +
                       (s.proved ? " (proved best)" : ""));
        for (const HedgeLeg& leg : s.legs)
            table_.line("   " + tradeLine(leg.trade) + sourceText(leg) + "   cost " + groupedNumber(leg.cost, 2) +
                        (closes(leg) ? "   closes what is held" : ""));
        table_.row("", {"before", "after", "freed", "freed ÷ cost"});
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const double freed = s.freed(answer_.before, regime, level);
                table_.row("   " + regimeLevel(regime, level),
                           {groupedNumber(answer_.before.of(regime).at(level).requirement, 2),
                            groupedNumber(s.after.of(regime).at(level).requirement, 2), groupedNumber(freed, 2, true),
                            s.cost > 0.0 ? groupedNumber(freed / s.cost, 2) : "–"});
            }
        table_.row("   Cost (of it fee and spread)", {groupedNumber(s.cost, 2), groupedNumber(s.tradingCost, 2)});
        if (s.programObjective)
            table_.row("   Program, full method, bound",
                       {groupedNumber(*s.programObjective, 2), groupedNumber(s.objective, 2),
                        groupedNumber(s.lowerBound, 2)});
        table_.line("   Finer grid (" + s.grid.range + "): largest loss " + groupedNumber(s.grid.loss, 2) +
                    (s.grid.covered ? ", covered" : ", NOT covered") +
                    (s.grid.points.empty() ? "" : "; " + gridPointPhrase(s.grid.points[s.grid.worst]).english()));
        for (const Phrase& note : s.notes)
            table_.remark("   " + note.english());
    }

    // Where nothing is quoted every price is assumed, and the head says by which costs.
    std::string sourceText(const HedgeLeg& leg) const {
        if (answer_.candidates.quoted == 0) return {};
        const bool bought = leg.lots > 0.0;
        switch (answer_.candidates.candidates[leg.candidate].source(bought)) {
        case PriceSource::Quote:
            return bought ? " (ask)" : " (bid)";
        case PriceSource::Stated:
            return " (stated)";
        case PriceSource::Assumed:
            break;
        }
        return " (assumed)";
    }

    bool closes(const HedgeLeg& leg) const {
        const double held = answer_.candidates.candidates[leg.candidate].held;
        return held != 0.0 && (held > 0.0) != (leg.trade.quantity > 0.0);
    }

    void addBefore() {
        table_.line();
        table_.row("", {"requirement", "excess"});
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const LevelResult& now = answer_.before.of(regime).at(level);
                table_.row("   " + regimeLevel(regime, level), {groupedNumber(now.requirement, 2), groupedNumber(now.excess, 2, true)});
            }
    }

    void addLeftOut() {
        const auto& left = answer_.candidates.leftOut;
        if (left.empty()) return;
        constexpr std::size_t most = 8;
        table_.line();
        std::string counts;
        for (const auto& [reason, count] : leftOutCounts(answer_.candidates))
            counts += (counts.empty() ? " (" : ", ") + reason + " " + std::to_string(count);
        table_.line("Left out: " + std::to_string(left.size()) + counts + ")");
        for (std::size_t i = 0; i < std::min(most, left.size()); ++i)
            table_.quiet("  " + left[i].symbol + ": " + leftOutPhrase(left[i]).english());
        if (left.size() > most) table_.quiet("  … (all of them: --format json)");
    }

    const HedgeAnswer& answer_;
    const HedgeHeading& heading_;
    FigureTable table_;
};

std::string optionalText(const std::optional<double>& value) {
    return value ? formatNumber(*value) : std::string();
}

} // namespace

std::string hedgeText(const HedgeAnswer& answer, const HedgeHeading& heading, const TerminalOptions& options) {
    return TextReport(answer, heading, options).run();
}

std::string hedgeCsv(const HedgeAnswer& answer) {
    std::string out = "suggestion,method,leg,trade,quantity,price,cost,regime,level,before,after,freed,price_source,bid,ask\n";
    for (std::size_t n = 0; n < answer.suggestions.size(); ++n) {
        const HedgeSuggestion& s = answer.suggestions[n];
        const std::string start = std::to_string(n + 1) + "," + hedgeMethodWord(s.method) + ",";
        for (std::size_t i = 0; i < s.legs.size(); ++i) {
            const HedgeLeg& leg = s.legs[i];
            const HedgeCandidate& candidate = answer.candidates.candidates[leg.candidate];
            out += start + std::to_string(i + 1) + "," + csvText(tradeLine(leg.trade)) + "," +
                   formatNumber(leg.trade.quantity) + "," + formatNumber(leg.trade.price.value_or(0.0)) + "," +
                   formatNumber(leg.cost) + ",,,,,," + priceSourceWord(candidate.source(leg.lots > 0.0)) + "," +
                   optionalText(candidate.quote.bid) + "," + optionalText(candidate.quote.ask) + "\n";
        }
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance})
                out += start + ",,,," + formatNumber(s.cost) + "," + regimeWord(regime) + "," + levelWord(level) + "," +
                       formatNumber(answer.before.of(regime).at(level).requirement) + "," +
                       formatNumber(s.after.of(regime).at(level).requirement) + "," +
                       formatNumber(s.freed(answer.before, regime, level)) + ",,,\n";
    }
    return out;
}

std::string tradeLine(const TradeLeg& leg) {
    std::string text = (leg.quantity > 0.0 ? "buy " : "sell ") + formatNumber(std::fabs(leg.quantity)) + " " +
                       leg.instrument.symbol;
    if (leg.price) text += " @ " + formatNumber(*leg.price);
    return text;
}

Phrase hedgeMethodPhrase(HedgeMethod method) {
    switch (method) {
    case HedgeMethod::OneLeg:
        return {QT_TRANSLATE_NOOP("hedge", "Best single contract"), {}};
    case HedgeMethod::TwoLegs:
        return {QT_TRANSLATE_NOOP("hedge", "Best pair"), {}};
    case HedgeMethod::LinearProgram:
        return {QT_TRANSLATE_NOOP("hedge", "Linear program, parts of lots"), {}};
    case HedgeMethod::WholeLots:
        return {QT_TRANSLATE_NOOP("hedge", "Linear program, whole lots"), {}};
    case HedgeMethod::Search:
        return {QT_TRANSLATE_NOOP("hedge", "Greedy steps and exchanges"), {}};
    case HedgeMethod::Enumeration:
        break;
    }
    return {QT_TRANSLATE_NOOP("hedge", "Every combination tried"), {}};
}

Phrase gridPointPhrase(const GridPoint& point) {
    const std::string move = labelPercent(point.priceMove);
    const PhraseArg who = point.underlying.empty() ? PhraseArg(Phrase{QT_TRANSLATE_NOOP("hedge", "all"), {}})
                                                   : PhraseArg(point.underlying.text());
    if (point.volShare == 0.0) return {QT_TRANSLATE_NOOP("hedge", "%1 %2, vol as it is"), {who, move}};
    const bool half = std::fabs(point.volShare) < 1.0;
    if (point.volShare > 0.0)
        return {half ? QT_TRANSLATE_NOOP("hedge", "%1 %2, vol half up") : QT_TRANSLATE_NOOP("hedge", "%1 %2, vol up"), {who, move}};
    return {half ? QT_TRANSLATE_NOOP("hedge", "%1 %2, vol half down") : QT_TRANSLATE_NOOP("hedge", "%1 %2, vol down"), {who, move}};
}

Phrase leftOutPhrase(const LeftOutCandidate& candidate) {
    return candidate.error ? errorPhrase(*candidate.error) : candidate.reason;
}

} // namespace marginscope
