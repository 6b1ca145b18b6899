#include "core/report/capital_sheets.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/report/sheet_cells.h"

#include <cmath>

namespace marginscope {

using namespace sheet;

namespace {

Phrase bindingOf(const TrialFigures& figures) {
    return figures.binding ? figures.binding->label : Phrase{};
}

double deltaChange(const BookRisk& after, const BookRisk& before) {
    double sum = 0.0;
    for (const AssetCode& underlying : before.underlyings)
        sum += after.deltaOf(underlying) - before.deltaOf(underlying);
    for (const AssetCode& underlying : after.underlyings)
        if (before.deltaOf(underlying) == 0.0) sum += after.deltaOf(underlying) - before.deltaOf(underlying);
    return sum;
}

double vegaChange(const BookRisk& after, const BookRisk& before) {
    double sum = 0.0;
    for (const double vega : after.vega)
        sum += vega;
    for (const double vega : before.vega)
        sum -= vega;
    return sum;
}

class CapitalTables {
public:
    CapitalTables(const MarkedBook& book, const CapitalPlan& plan)
        : book_(book)
        , plan_(plan)
        , unit_(book.currency.text()) {}

    std::vector<Sheet> run() const { return {summary(), combinations(), actions(), split()}; }

private:
    std::string symbol(std::size_t position) const { return book_.positions[position].instrument.symbol; }

    Sheet summary() const {
        Sheet sheet = titled("summary", QT_TRANSLATE_NOOP("capital", "The book now"));
        sheet.columns = {words("figure", QT_TRANSLATE_NOOP("capital", "Figure")),
                         figure("value", QT_TRANSLATE_NOOP("capital", "Amount"), unit_)};
        const Level level = plan_.spec.level;
        sheet.rows = {
            {cell(Phrase{QT_TRANSLATE_NOOP("capital", "Requirement"), {}}), cell(plan_.before.requirement(level))},
            {cell(Phrase{QT_TRANSLATE_NOOP("capital", "Equity in the test"), {}}), cell(plan_.before.equity)},
            {cell(Phrase{QT_TRANSLATE_NOOP("capital", "Excess"), {}}), cell(plan_.before.excess(level))}};
        if (plan_.before.binding)
            sheet.remarks.push_back(
                {QT_TRANSLATE_NOOP("capital", "Binding scenario: %1."), {plan_.before.binding->label}});
        if (!plan_.nothing.pattern.empty()) sheet.remarks.push_back(plan_.nothing);
        for (const Phrase& note : plan_.notes)
            sheet.remarks.push_back(note);
        return sheet;
    }

    std::vector<SheetColumn> effectColumns() const {
        return {figure("freed", QT_TRANSLATE_NOOP("capital", "Freed"), unit_, true),
                figure("cost", QT_TRANSLATE_NOOP("capital", "Cost"), unit_),
                figure("net", QT_TRANSLATE_NOOP("capital", "Net"), unit_, true),
                figure("per_cost", QT_TRANSLATE_NOOP("capital", "Freed per cost"), "×", false, 1),
                figure("requirement_after", QT_TRANSLATE_NOOP("capital", "Requirement after"), unit_),
                figure("excess_after", QT_TRANSLATE_NOOP("capital", "Excess after"), unit_, true),
                figure("delta_change", QT_TRANSLATE_NOOP("capital", "Δ delta"), unit_, true, 0),
                figure("vega_change", QT_TRANSLATE_NOOP("capital", "Δ vega"), unit_, true, 1)};
    }

    void addEffect(std::vector<SheetCell>& row, const CapitalEffect& effect) const {
        for (SheetCell each :
             {cell(effect.freed), cell(effect.cost.total()), cell(effect.net), cell(effect.perCost()),
              cell(effect.after.requirement(plan_.spec.level)), cell(effect.after.excess(plan_.spec.level)),
              cell(deltaChange(effect.risk, plan_.riskBefore)), cell(vegaChange(effect.risk, plan_.riskBefore))})
            row.push_back(std::move(each));
    }

    Sheet combinations() const {
        Sheet sheet = titled("combinations", QT_TRANSLATE_NOOP("capital", "Suggestions, most freed per cost first"));
        sheet.columns = {words("trades", QT_TRANSLATE_NOOP("capital", "Trades"))};
        for (SheetColumn& column : effectColumns())
            sheet.columns.push_back(std::move(column));
        sheet.columns.push_back(words("binding_after", QT_TRANSLATE_NOOP("capital", "Binding after")));
        for (const CapitalCombination& each : plan_.combinations) {
            std::vector<SheetCell> row = {cell(namesOf(each))};
            addEffect(row, each.effect);
            row.push_back(cell(bindingOf(each.effect.after)));
            sheet.rows.push_back(std::move(row));
        }
        sheet.remarks.push_back(
            plan_.everyCombination
                ? Phrase{QT_TRANSLATE_NOOP("capital", "The best of every combination of up to %1 positions, then closed in parts where that "
                                                      "frees more."),
                         {std::to_string(plan_.spec.legs)}}
                : Phrase{QT_TRANSLATE_NOOP("capital", "Built up one by one and improved by exchanges, up to %1 "
                                                      "positions, then closed in parts: not every combination was tried."),
                         {std::to_string(plan_.spec.legs)}});
        return sheet;
    }

    Phrase named(std::size_t action) const {
        return {QT_TRANSLATE_NOOP("capital", "%1: %2"),
                {symbol(plan_.actions[action].position), actionPhrase(plan_.actions[action])}};
    }

    Phrase namesOf(const CapitalCombination& combination) const {
        Phrase phrase = named(combination.actions[0]);
        for (std::size_t i = 1; i < combination.actions.size(); ++i)
            phrase = Phrase{QT_TRANSLATE_NOOP("capital", "%1; %2"), {phrase, named(combination.actions[i])}};
        return phrase;
    }

    Sheet actions() const {
        Sheet sheet = titled("actions", QT_TRANSLATE_NOOP("capital", "Every position by itself"));
        sheet.columns = {words("position", QT_TRANSLATE_NOOP("capital", "Position")),
                         words("action", QT_TRANSLATE_NOOP("capital", "Action")),
                         figure("share", QT_TRANSLATE_NOOP("capital", "Share"), "%", false, 1)};
        for (SheetColumn& column : effectColumns())
            sheet.columns.push_back(std::move(column));
        sheet.columns.push_back(words("remark", QT_TRANSLATE_NOOP("capital", "Remark")));
        for (const CapitalAction& action : plan_.actions) {
            std::vector<SheetCell> row = {cell(symbol(action.position)), cell(actionPhrase(action)),
                                          cell(100.0 * action.share)};
            if (action.error)
                row.resize(sheet.columns.size() - 1);
            else
                addEffect(row, action.effect);
            row.push_back(cell(action.error ? errorPhrase(*action.error)
                               : action.effect.keepsRisk
                                   ? Phrase{}
                                   : Phrase{QT_TRANSLATE_NOOP("capital", "outside the bands"), {}}));
            sheet.rows.push_back(std::move(row));
        }
        sheet.remarks.push_back(
            {QT_TRANSLATE_NOOP("capital",
                               "Freed is the rise of the excess before costs: the fall of the requirement and "
                               "the change of the equity that counts. Net is after fee and half the spread."),
             {}});
        return sheet;
    }

    Sheet split() const {
        const RegimeSplit& split = plan_.split;
        Sheet sheet = titled("regimes", QT_TRANSLATE_NOOP("capital", "Own pot or common pot"));
        sheet.columns = {words("position", QT_TRANSLATE_NOOP("capital", "Position")),
                         figure("alone", QT_TRANSLATE_NOOP("capital", "Alone"), unit_),
                         figure("isolated_total", QT_TRANSLATE_NOOP("capital", "Total if isolated"), unit_),
                         figure("freed_by_isolating", QT_TRANSLATE_NOOP("capital", "Freed by isolating"), unit_, true),
                         figure("freed_by_pooling", QT_TRANSLATE_NOOP("capital", "Freed by pooling"), unit_, true),
                         words("isolated_in_best", QT_TRANSLATE_NOOP("capital", "Isolated in the best split"))};
        for (const RegimeMove& move : split.moves) {
            std::vector<SheetCell> row = {cell(symbol(move.position)), cell(move.alone)};
            if (move.canIsolate)
                for (const double value : {move.isolatedTotal, move.freedByIsolating, move.freedByPooling})
                    row.push_back(cell(value));
            else
                row.resize(5);
            row.push_back(move.canIsolate ? cell(move.isolatedInBest)
                                          : cell(Phrase{QT_TRANSLATE_NOOP("capital", "has no pot"), {}}));
            sheet.rows.push_back(std::move(row));
        }
        sheet.remarks.push_back(
            {QT_TRANSLATE_NOOP("capital", "All in the common pot %1, all isolated %2, best split %3."),
             {groupedNumber(split.allPooled, 2), groupedNumber(split.allIsolated, 2), groupedNumber(split.best, 2)}});
        if (split.isolated.empty())
            sheet.remarks.push_back(
                {QT_TRANSLATE_NOOP("capital", "No position needs less in a pot of its own: the common pot is best."),
                 {}});
        return sheet;
    }

    const MarkedBook& book_;
    const CapitalPlan& plan_;
    std::string unit_;
};

} // namespace

std::vector<Sheet> capitalSheets(const MarkedBook& book, const CapitalPlan& plan) {
    return CapitalTables(book, plan).run();
}

Phrase legPhrase(const TradeLeg& leg) {
    return {leg.quantity > 0.0 ? QT_TRANSLATE_NOOP("capital", "buy %1 %2") : QT_TRANSLATE_NOOP("capital", "sell %1 %2"),
            {labelNumber(std::fabs(leg.quantity), 8), leg.instrument.symbol}};
}

Phrase actionPhrase(const CapitalAction& action) {
    switch (action.kind) {
    case CapitalActionKind::Close:
        return {QT_TRANSLATE_NOOP("capital", "close"), {}};
    case CapitalActionKind::ClosePart:
        return {QT_TRANSLATE_NOOP("capital", "close %1"), {labelNumber(100.0 * action.share, 4) + " %"}};
    case CapitalActionKind::RollExpiry:
    case CapitalActionKind::RollStrike:
        break;
    }
    return {QT_TRANSLATE_NOOP("capital", "roll into %1"), {action.into}};
}

Phrase regimePhrase(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("capital", "Isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("capital", "Cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("capital", "Portfolio"), {}};
}

Phrase levelPhrase(Level level) {
    return level == Level::Initial ? Phrase{QT_TRANSLATE_NOOP("capital", "Initial"), {}}
                                   : Phrase{QT_TRANSLATE_NOOP("capital", "Maintenance"), {}};
}

std::string sheetsText(const ReportHead& head, const std::vector<Sheet>& sheets, const TerminalOptions& options) {
    FigureTable table(options, 30, 14);
    table.heading(head.book);
    table.quiet(head.line);
    table.line();
    for (const Sheet& sheet : sheets)
        addSheet(table, sheet);
    for (const Phrase& remark : head.remarks)
        table.remark("note: " + remark.english());
    return table.release();
}

} // namespace marginscope
