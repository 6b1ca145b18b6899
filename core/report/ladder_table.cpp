#include "core/report/ladder_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

namespace marginscope {

namespace {

constexpr std::size_t nameWidth = 36, figureWidth = 14;

std::string dayText(Timestamp at) {
    return formatTimestamp(at).substr(0, 16) + "Z";
}

std::vector<std::string> figuresOf(const LadderState& state, Level level) {
    std::vector<std::string> out;
    for (const Regime regime : allRegimes) {
        const LevelResult& result = state.of(regime).at(level);
        out.push_back(groupedNumber(result.requirement, 2));
        out.push_back(groupedNumber(result.excess, 2, true));
    }
    return out;
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const ExpiryLadder& ladder, Level level, const TerminalOptions& options)
        : c_(comparison)
        , ladder_(ladder)
        , level_(level)
        , currency_(comparison.book->currency.text())
        , table_(options, nameWidth, figureWidth) {}

    std::string run() {
        const MarkedBook& book = *c_.book;
        table_.heading(book.portfolioName);
        table_.quiet(formatTimestamp(ladder_.now.at) + " · " + c_.rulebook->name + " " + c_.rulebook->id + "@" +
                     c_.rulebook->version + " · " + levelWord(level_) + " level, amounts in " + currency_);
        table_.line();
        heads();
        table_.row("Now", figuresOf(ladder_.now, level_));
        if (ladder_.moved) table_.row("Now, after the move", figuresOf(*ladder_.moved, level_));
        for (const LadderStep& step : ladder_.steps)
            addStep(step);
        addCalls();
        addRoll();
        addNotes();
        return table_.release();
    }

private:
    void heads() {
        table_.row("", {"isolated", "isolated", "cross", "cross", "portfolio", "portfolio"});
        table_.row("", {"requirement", "excess", "requirement", "excess", "requirement", "excess"});
    }

    void addStep(const LadderStep& step) {
        table_.line();
        table_.heading(dayText(step.at) + (ladder_.flagged(step) ? "  ▲ a hedge disappears" : ""));
        for (const SettledPosition& settled : step.expired)
            table_.remark("  " + settledPhrase(settled).english());
        table_.row("  before", figuresOf(step.before, level_));
        table_.row("  after", figuresOf(step.after, level_));
        for (const LostHedge& lost : step.lost)
            if (lost.level == level_) table_.remark("▲ " + lostHedgePhrase(lost, currency_).english());
        for (const PinRisk& pin : step.pins) {
            table_.remark("  pin: " + pin.instrument.symbol + " at " + groupedNumber(pin.price, 2) + ", " +
                          labelPercent(pin.distance) + " from its strike; either of:");
            table_.row("    exercised", figuresOf(pin.exercised, level_));
            table_.row("    lapsed", figuresOf(pin.lapsed, level_));
        }
        for (const Phrase& note : step.notes)
            table_.remark("  note: " + note.english());
    }

    void addCalls() {
        table_.line();
        for (const LadderCall& call : ladder_.calls)
            if (call.level == level_) table_.remark(callPhrase(call, currency_).english());
    }

    void addRoll() {
        if (ladder_.roll.empty()) return;
        table_.line();
        table_.heading("Day by day");
        heads();
        for (const RollDay& day : ladder_.roll) {
            std::string name = formatDate(day.state.at) + " " + weekdayPhrase(day.weekday).english();
            if (day.isWeekend()) name += " (weekend)";
            table_.row(name, figuresOf(day.state, level_));
            for (const std::string& symbol : day.expired)
                table_.remark("  expired: " + symbol);
        }
        for (const auto& weekend : weekendsOf(ladder_))
            table_.remark(weekendPhrase(ladder_, weekend, Regime::Portfolio, level_, currency_).english());
    }

    void addNotes() {
        table_.line();
        for (const Phrase& note : ladder_.notes)
            table_.remark("note: " + note.english());
    }

    const Comparison& c_;
    const ExpiryLadder& ladder_;
    Level level_;
    std::string currency_;
    FigureTable table_;
};

class CsvReport {
public:
    explicit CsvReport(const ExpiryLadder& ladder) : ladder_(ladder) {}

    std::string run() {
        out_ = "section,at,days,regime,level,item,quantity,requirement,equity,excess,detail\n";
        add("now", ladder_.now, {});
        if (ladder_.moved) add("moved", *ladder_.moved, {});
        for (const LadderStep& step : ladder_.steps) {
            for (const SettledPosition& settled : step.expired)
                line("expired", step.at, step.after.days, "", "", settled.instrument.symbol, settled.contracts,
                     {"", "", ""}, outcomeWord(settled.outcome) + "; " + becameText(settled.became));
            add("before", step.before, {});
            add("after", step.after, {});
            for (const LostHedge& lost : step.lost)
                line("lost_hedge", step.at, step.after.days, regimeWord(lost.regime), levelWord(lost.level),
                     lost.expiring.empty() ? "" : lost.expiring.front().instrument, std::nullopt,
                     {formatNumber(lost.after), "", formatNumber(lost.excessAfter)},
                     "saved " + formatNumber(lost.saved()));
            for (const PinRisk& pin : step.pins) {
                add("pin_exercised", pin.exercised, pin.instrument.symbol);
                add("pin_lapsed", pin.lapsed, pin.instrument.symbol);
            }
        }
        for (const LadderCall& call : ladder_.calls)
            if (call.at)
                line("call", *call.at, call.days, regimeWord(call.regime), levelWord(call.level), "", std::nullopt,
                     {"", "", formatNumber(call.excess)}, "");
        for (const RollDay& day : ladder_.roll)
            add(day.isWeekend() ? "weekend" : "day", day.state, {});
        return std::move(out_);
    }

private:
    void line(const std::string& section, Timestamp at, double days, const std::string& regime,
              const std::string& level, const std::string& item, const std::optional<double>& quantity,
              const std::array<std::string, 3>& figures, const std::string& detail) {
        out_ += section + "," + formatTimestamp(at) + "," + formatNumber(days) + "," + regime + "," + level + "," +
                csvText(item) + "," + (quantity ? formatNumber(*quantity) : "") + "," + figures[0] + "," + figures[1] +
                "," + figures[2] + "," + csvText(detail) + "\n";
    }

    void add(const std::string& section, const LadderState& state, const std::string& item) {
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const RegimeResult& result = state.of(regime);
                line(section, state.at, state.days, regimeWord(regime), levelWord(level), item, std::nullopt,
                     {formatNumber(result.at(level).requirement), formatNumber(result.equity),
                      formatNumber(result.at(level).excess)},
                     result.binding ? result.binding->label.english() : "");
            }
    }

    const ExpiryLadder& ladder_;
    std::string out_;
};

std::string namesOf(const std::vector<ProtectionShare>& shares) {
    std::string names;
    for (std::size_t i = 0; i < shares.size() && i < 4; ++i)
        names += (names.empty() ? "" : ", ") + shares[i].instrument;
    return shares.size() > 4 ? names + ", …" : names;
}

} // namespace

const LadderState& stateBefore(const ExpiryLadder& ladder, std::size_t step) {
    if (step > 0) return ladder.steps[step - 1].after;
    return ladder.moved ? *ladder.moved : ladder.now;
}

LadderChange requirementChange(const ExpiryLadder& ladder, std::size_t step, Regime regime, Level level) {
    const auto of = [&](const LadderState& state) { return state.of(regime).at(level).requirement; };
    const LadderStep& at = ladder.steps[step];
    return {of(at.before) - of(stateBefore(ladder, step)), of(at.after) - of(at.before)};
}

LadderChange equityChange(const ExpiryLadder& ladder, std::size_t step, Regime regime) {
    const LadderStep& at = ladder.steps[step];
    return {at.before.of(regime).equity - stateBefore(ladder, step).of(regime).equity,
            at.after.of(regime).equity - at.before.of(regime).equity};
}

LadderChange excessChange(const ExpiryLadder& ladder, std::size_t step, Regime regime, Level level) {
    const LadderChange equity = equityChange(ladder, step, regime);
    const LadderChange requirement = requirementChange(ladder, step, regime, level);
    return {equity.ageing - requirement.ageing, equity.settlement - requirement.settlement};
}

std::vector<std::pair<std::size_t, std::size_t>> weekendsOf(const ExpiryLadder& ladder) {
    std::vector<std::pair<std::size_t, std::size_t>> all;
    for (std::size_t day = 0; day + 3 < ladder.roll.size(); ++day)
        if (ladder.roll[day].weekday == 5) all.emplace_back(day, day + 3);
    return all;
}

Phrase outcomePhrase(ExpiryOutcome outcome) {
    switch (outcome) {
    case ExpiryOutcome::Exercised:
        return {QT_TRANSLATE_NOOP("ladder", "exercised"), {}};
    case ExpiryOutcome::Assigned:
        return {QT_TRANSLATE_NOOP("ladder", "assigned"), {}};
    case ExpiryOutcome::Lapsed:
        return {QT_TRANSLATE_NOOP("ladder", "lapses"), {}};
    case ExpiryOutcome::Settled:
        break;
    }
    return {QT_TRANSLATE_NOOP("ladder", "settles"), {}};
}

std::string becameText(const std::vector<SettledAmount>& became) {
    std::string text;
    for (const SettledAmount& amount : became)
        text += (text.empty() ? "" : ", ") + labelNumber(amount.quantity, 8, true) + " " + amount.asset.text();
    return text.empty() ? "–" : text;
}

Phrase settledPhrase(const SettledPosition& settled) {
    return {QT_TRANSLATE_NOOP("ladder", "%1 × %2: %3 at %4, becomes %5"),
            {labelNumber(settled.contracts, 8, true), settled.instrument.symbol, outcomePhrase(settled.outcome),
             groupedNumber(settled.price, 2), becameText(settled.became)}};
}

Phrase lostHedgePhrase(const LostHedge& lost, const std::string& currency) {
    const bool initial = lost.level == Level::Initial, portfolio = lost.regime == Regime::Portfolio;
    const char* which =
        portfolio ? (initial ? QT_TRANSLATE_NOOP("ladder", "Portfolio, initial")
                             : QT_TRANSLATE_NOOP("ladder", "Portfolio, maintenance"))
                  : (initial ? QT_TRANSLATE_NOOP("ladder", "Cross, initial")
                             : QT_TRANSLATE_NOOP("ladder", "Cross, maintenance"));
    const std::vector<PhraseArg> figures = {Phrase{which, {}}, groupedNumber(lost.withLegs, 2),
                                            groupedNumber(lost.after, 2), currency, groupedNumber(lost.saved(), 2)};
    const std::string gone = namesOf(lost.expiring), exposed = namesOf(lost.exposed);
    if (gone.empty() || exposed.empty())
        return {QT_TRANSLATE_NOOP("ladder", "%1: from %2 on the eve to %3 %4; what expires saved %5."), figures};
    std::vector<PhraseArg> args = figures;
    args.push_back(gone);
    args.push_back(exposed);
    return {QT_TRANSLATE_NOOP("ladder", "%1: from %2 on the eve to %3 %4; what expires saved %5. Gone: %6; without "
                                        "protection: %7."),
            args};
}

Phrase callPhrase(const LadderCall& call, const std::string& currency) {
    const std::string regime = regimeWord(call.regime) + ", " + levelWord(call.level);
    if (!call.at) return {QT_TRANSLATE_NOOP("ladder", "%1: no margin call on the ladder."), {regime}};
    return {QT_TRANSLATE_NOOP("ladder", "%1: margin call from %2 (after %3 days), excess %4 %5."),
            {regime, dayText(*call.at), labelNumber(call.days, 4), groupedNumber(call.excess, 2, true), currency}};
}

Phrase weekendPhrase(const ExpiryLadder& ladder, std::pair<std::size_t, std::size_t> weekend, Regime regime,
                     Level level, const std::string& currency) {
    const LadderState& friday = ladder.roll[weekend.first].state;
    const LadderState& monday = ladder.roll[weekend.second].state;
    double options = 0.0;
    for (std::size_t day = weekend.first + 1; day <= weekend.second; ++day)
        options += ladder.roll[day].optionChange;
    const auto change = [&](auto figure) { return groupedNumber(figure(monday) - figure(friday), 2, true); };
    return {QT_TRANSLATE_NOOP("ladder", "Weekend %1 to %2, three days of ageing: options %3, equity %4, portfolio "
                                        "requirement %5 %6."),
            {formatDate(friday.at), formatDate(monday.at), groupedNumber(options, 2, true),
             change([](const LadderState& state) { return state.value.equity; }),
             change([&](const LadderState& state) { return state.of(regime).at(level).requirement; }), currency}};
}

std::string ladderText(const Comparison& comparison, const ExpiryLadder& ladder, Level level,
                       const TerminalOptions& options) {
    return TextReport(comparison, ladder, level, options).run();
}

std::string ladderCsv(const ExpiryLadder& ladder) {
    return CsvReport(ladder).run();
}

} // namespace marginscope
