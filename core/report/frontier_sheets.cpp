#include "core/report/capital_sheets.h"

#include "core/base/number.h"
#include "core/report/sheet_cells.h"

namespace marginscope {

using namespace sheet;

namespace {

Phrase measurePhrase(const CapitalFrontier& frontier) {
    if (frontier.spec.measure == CoverageMeasure::WorstScenario)
        return {QT_TRANSLATE_NOOP("frontier", "Loss in the worst of %1 scenarios without hedge: %2 (%3)."),
                {std::to_string(frontier.scenarios), groupedNumber(frontier.loss, 2), frontier.worstName}};
    return {QT_TRANSLATE_NOOP("frontier", "Expected shortfall at %1 over %2 scenarios without hedge: %3."),
            {labelPercent(frontier.spec.tail.level, false), std::to_string(frontier.scenarios),
             groupedNumber(frontier.loss, 2)}};
}

std::vector<SheetColumn> pointColumns(const std::string& unit) {
    return {figure("coverage", QT_TRANSLATE_NOOP("frontier", "Coverage"), "%", false, 1),
            figure("capital", QT_TRANSLATE_NOOP("frontier", "Capital"), unit),
            figure("requirement", QT_TRANSLATE_NOOP("frontier", "Requirement"), unit),
            figure("loss", QT_TRANSLATE_NOOP("frontier", "Loss left"), unit),
            figure("delta_share", QT_TRANSLATE_NOOP("frontier", "Delta hedged"), "%", false, 0),
            figure("tail_share", QT_TRANSLATE_NOOP("frontier", "Tails bought"), "%", false, 0),
            figure("premium", QT_TRANSLATE_NOOP("frontier", "Premium"), unit, true),
            figure("cost", QT_TRANSLATE_NOOP("frontier", "Costs"), unit)};
}

std::vector<SheetCell> pointCells(double coverage, const FrontierPoint& point) {
    return {cell(100.0 * coverage),
            cell(point.capital),
            cell(point.requirement),
            cell(point.loss),
            cell(100.0 * point.deltaShare),
            cell(100.0 * point.tailShare),
            cell(point.premium),
            cell(point.cost.total())};
}

Sheet curve(const CapitalFrontier& frontier, const std::string& unit) {
    Sheet sheet = titled("curve", QT_TRANSLATE_NOOP("frontier", "Least capital for each coverage"));
    sheet.columns = pointColumns(unit);
    sheet.columns.push_back(words("kink", QT_TRANSLATE_NOOP("frontier", "Kink")));
    for (const FrontierStep& step : frontier.steps) {
        std::vector<SheetCell> row;
        if (step.point)
            row = pointCells(step.coverage, frontier.points[*step.point]);
        else
            row = {cell(100.0 * step.coverage)};
        row.resize(8);
        row.push_back(step.point ? cell(step.why) : cell(Phrase{QT_TRANSLATE_NOOP("frontier", "out of reach"), {}}));
        sheet.rows.push_back(std::move(row));
    }
    sheet.remarks = {measurePhrase(frontier)};
    for (const Phrase& note : frontier.notes)
        sheet.remarks.push_back(note);
    return sheet;
}

Sheet points(const CapitalFrontier& frontier, const std::string& unit) {
    Sheet sheet = titled("mixes", QT_TRANSLATE_NOOP("frontier", "Every mix of the two programmes"));
    sheet.inTerminal = false;
    sheet.columns = pointColumns(unit);
    sheet.columns.push_back(words("binding", QT_TRANSLATE_NOOP("frontier", "Binding scenario")));
    for (const FrontierPoint& point : frontier.points) {
        std::vector<SheetCell> row = pointCells(point.coverage, point);
        row.push_back(cell(point.bindingLabel));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet legs(const CapitalFrontier& frontier) {
    Sheet sheet = titled("hedges", QT_TRANSLATE_NOOP("frontier", "Hedges at 100 %"));
    sheet.columns = {words("instrument", QT_TRANSLATE_NOOP("frontier", "Instrument")),
                     words("programme", QT_TRANSLATE_NOOP("frontier", "Programme")),
                     figure("quantity", QT_TRANSLATE_NOOP("frontier", "Quantity"), {}, true, 4)};
    for (const HedgeProgrammeLeg& leg : frontier.legs)
        sheet.rows.push_back({cell(leg.instrument.symbol),
                              cell(leg.tails ? Phrase{QT_TRANSLATE_NOOP("frontier", "tails"), {}}
                                             : Phrase{QT_TRANSLATE_NOOP("frontier", "delta"), {}}),
                              cell(leg.quantity)});
    return sheet;
}

std::vector<SheetCell> weightCells(SheetCell name, const MeanVarianceWeights& one) {
    std::vector<SheetCell> row = {std::move(name), cell(one.budget)};
    for (const double weight : one.weights)
        row.push_back(cell(100.0 * weight));
    for (SheetCell each : {cell(100.0 * one.expected), cell(100.0 * one.deviation), cell(100.0 * one.utility),
                           cell(one.requirement), cell(one.binds)})
        row.push_back(std::move(each));
    return row;
}

} // namespace

std::vector<Sheet> frontierSheets(const MarkedBook& book, const CapitalFrontier& frontier) {
    const std::string unit = book.currency.text();
    return {curve(frontier, unit), legs(frontier), points(frontier, unit)};
}

std::vector<Sheet> meanVarianceSheets(const MarkedBook& book, const MeanVariance& result) {
    const std::string unit = book.currency.text();
    Sheet sheet = titled("weights", QT_TRANSLATE_NOOP("frontier", "Mean–variance weights under a margin budget"));
    sheet.columns = {words("case", QT_TRANSLATE_NOOP("frontier", "Case")),
                     figure("budget", QT_TRANSLATE_NOOP("frontier", "Budget"), unit)};
    for (const AssetCode& underlying : result.spec.underlyings) {
        SheetColumn column = figure("", "", "%", true, 1);
        column.id = "weight_" + underlying.text();
        column.head = {"%1", {underlying.text()}};
        sheet.columns.push_back(std::move(column));
    }
    for (SheetColumn column : {figure("expected", QT_TRANSLATE_NOOP("frontier", "Return a year"), "%", true, 2),
                               figure("deviation", QT_TRANSLATE_NOOP("frontier", "Deviation"), "%", false, 2),
                               figure("utility", QT_TRANSLATE_NOOP("frontier", "Utility"), "%", true, 3),
                               figure("requirement", QT_TRANSLATE_NOOP("frontier", "Requirement"), unit),
                               words("binds", QT_TRANSLATE_NOOP("frontier", "Budget binds"))})
        sheet.columns.push_back(std::move(column));
    sheet.rows.push_back(weightCells(cell(Phrase{QT_TRANSLATE_NOOP("frontier", "without a budget"), {}}), result.free));
    sheet.rows.push_back(
        weightCells(cell(Phrase{QT_TRANSLATE_NOOP("frontier", "within the budget"), {}}), result.chosen));
    sheet.emphasised = 1;
    for (const MeanVarianceWeights& one : result.curve)
        sheet.rows.push_back(weightCells(
            cell(Phrase{QT_TRANSLATE_NOOP("frontier", "%1 of the budget"),
                        {labelPercent(result.spec.budget > 0.0 ? one.budget / result.spec.budget : 0.0, false)}}),
            one));
    sheet.remarks.push_back(
        {QT_TRANSLATE_NOOP("frontier", "Weights are exposures over a capital of %1; risk aversion %2."),
         {groupedNumber(result.spec.capital, 2), labelNumber(result.spec.riskAversion)}});
    for (const Phrase& note : result.notes)
        sheet.remarks.push_back(note);
    return {sheet};
}

} // namespace marginscope
