#include "core/report/capital_sheets.h"

#include "core/base/number.h"
#include "core/report/sheet_cells.h"

namespace marginscope {

using namespace sheet;

namespace {

class RebalanceTables {
public:
    RebalanceTables(const MarkedBook& book, const RebalanceReport& report)
        : report_(report)
        , unit_(book.currency.text()) {}

    std::vector<Sheet> run() const {
        std::vector<Sheet> sheets = {drift()};
        if (!report_.journey) return sheets;
        for (const Sheet& each : {summary(), bands(), gamma(), path()})
            sheets.push_back(each);
        return sheets;
    }

private:
    Sheet drift() const {
        Sheet sheet = titled("drift", QT_TRANSLATE_NOOP("rebalance", "Drift from the target"));
        sheet.columns = {words("underlying", QT_TRANSLATE_NOOP("rebalance", "Underlying")),
                         figure("delta", QT_TRANSLATE_NOOP("rebalance", "Delta"), "coins", true, 4),
                         figure("target", QT_TRANSLATE_NOOP("rebalance", "Target"), "coins", true, 4),
                         figure("band", QT_TRANSLATE_NOOP("rebalance", "Band ±"), "coins", false, 4),
                         words("state", QT_TRANSLATE_NOOP("rebalance", "State")),
                         figure("trade", QT_TRANSLATE_NOOP("rebalance", "Trade"), "coins", true, 4),
                         words("order", QT_TRANSLATE_NOOP("rebalance", "Order")),
                         figure("cost", QT_TRANSLATE_NOOP("rebalance", "Cost"), unit_)};
        for (const DeltaDrift& row : report_.drift) {
            const bool trades = row.quantity != 0.0;
            sheet.rows.push_back({cell(row.underlying.text()), cell(row.delta), cell(row.target), cell(row.band),
                                  cell(row.outside ? Phrase{QT_TRANSLATE_NOOP("rebalance", "outside"), {}}
                                                   : Phrase{QT_TRANSLATE_NOOP("rebalance", "inside"), {}}),
                                  cell(row.trade),
                                  trades ? cell(legPhrase({*row.instrument, row.quantity, {}, 0.0})) : SheetCell{},
                                  cell(row.cost.total())});
        }
        if (report_.drift.empty())
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("rebalance", "The book holds nothing that has a delta."), {}});
        for (const Phrase& note : report_.notes)
            sheet.remarks.push_back(note);
        return sheet;
    }

    Sheet summary() const {
        const HedgeJourney& journey = *report_.journey;
        Sheet sheet = titled("path_summary", QT_TRANSLATE_NOOP("rebalance", "Over the path"));
        sheet.columns = {words("book", QT_TRANSLATE_NOOP("rebalance", "Book")),
                         figure("pnl", QT_TRANSLATE_NOOP("rebalance", "P&L"), unit_, true),
                         figure("deviation", QT_TRANSLATE_NOOP("rebalance", "Deviation a step"), unit_),
                         figure("trades", QT_TRANSLATE_NOOP("rebalance", "Trades"), {}, false, 0),
                         figure("cost", QT_TRANSLATE_NOOP("rebalance", "Cost"), unit_),
                         figure("most_requirement", QT_TRANSLATE_NOOP("rebalance", "Highest requirement"), unit_)};
        sheet.rows = {{cell(Phrase{QT_TRANSLATE_NOOP("rebalance", "unhedged"), {}}), cell(journey.unhedged),
                       cell(journey.deviationUnhedged), cell(0.0), cell(0.0), cell(journey.mostRequirementUnhedged)},
                      {cell(Phrase{QT_TRANSLATE_NOOP("rebalance", "hedged"), {}}), cell(journey.run.hedged),
                       cell(journey.run.deviation), cell(static_cast<double>(journey.run.trades)),
                       cell(journey.run.cost), cell(journey.mostRequirementHedged)}};
        sheet.remarks.push_back(journey.path.basis);
        return sheet;
    }

    Sheet bands() const {
        Sheet sheet = titled("bands", QT_TRANSLATE_NOOP("rebalance", "Wider bands trade less and stray further"));
        sheet.columns = {figure("band", QT_TRANSLATE_NOOP("rebalance", "Band"), "×", false, 2),
                         figure("trades", QT_TRANSLATE_NOOP("rebalance", "Trades"), {}, false, 0),
                         figure("turnover", QT_TRANSLATE_NOOP("rebalance", "Turnover"), unit_, false, 0),
                         figure("cost", QT_TRANSLATE_NOOP("rebalance", "Cost"), unit_),
                         figure("pnl", QT_TRANSLATE_NOOP("rebalance", "P&L"), unit_, true),
                         figure("deviation", QT_TRANSLATE_NOOP("rebalance", "Deviation a step"), unit_),
                         figure("most_delta", QT_TRANSLATE_NOOP("rebalance", "Farthest delta"), unit_, false, 0)};
        for (const PathRun& run : report_.journey->bands)
            sheet.rows.push_back({cell(run.factor), cell(static_cast<double>(run.trades)), cell(run.turnover),
                                  cell(run.cost), cell(run.hedged), cell(run.deviation), cell(run.mostDelta)});
        return sheet;
    }

    Sheet gamma() const {
        Sheet sheet = titled("gamma", QT_TRANSLATE_NOOP("rebalance", "What the moves made of gamma"));
        sheet.columns = {words("underlying", QT_TRANSLATE_NOOP("rebalance", "Underlying")),
                         figure("vol", QT_TRANSLATE_NOOP("rebalance", "Volatility paid for"), "%", false, 1),
                         figure("realised", QT_TRANSLATE_NOOP("rebalance", "Σ ½ Γ ΔS²"), unit_, true),
                         figure("expected", QT_TRANSLATE_NOOP("rebalance", "Σ ½ Γ S²σ² Δt"), unit_, true),
                         figure("drag", QT_TRANSLATE_NOOP("rebalance", "Gamma drag"), unit_, true),
                         figure("theta", QT_TRANSLATE_NOOP("rebalance", "Theta earned"), unit_, true)};
        for (const GammaAccount& one : report_.journey->gamma)
            sheet.rows.push_back({cell(one.underlying.text()), cell(100.0 * one.vol), cell(one.realised),
                                  cell(one.expected), cell(one.drag()), cell(one.theta)});
        return sheet;
    }

    Sheet path() const {
        Sheet sheet = titled("path", QT_TRANSLATE_NOOP("rebalance", "The path step by step"));
        sheet.inTerminal = false;
        sheet.columns = {figure("day", QT_TRANSLATE_NOOP("rebalance", "Day"), {}, false, 2)};
        for (const DeltaDrift& row : report_.drift) {
            const std::string coin = row.underlying.text();
            for (auto [id, head, unit, decimals] :
                 {std::tuple("price_", QT_TRANSLATE_NOOP("rebalance", "%1 price"), unit_, 2),
                  std::tuple("delta_", QT_TRANSLATE_NOOP("rebalance", "%1 delta"), coin, 4),
                  std::tuple("traded_", QT_TRANSLATE_NOOP("rebalance", "%1 traded"), coin, 4)}) {
                SheetColumn column = figure("", "", unit, decimals == 4, decimals);
                column.id = id + coin;
                column.head = {head, {coin}};
                sheet.columns.push_back(std::move(column));
            }
        }
        for (SheetColumn column :
             {figure("unhedged", QT_TRANSLATE_NOOP("rebalance", "P&L unhedged"), unit_, true),
              figure("hedged", QT_TRANSLATE_NOOP("rebalance", "P&L hedged"), unit_, true),
              figure("cost", QT_TRANSLATE_NOOP("rebalance", "Cost so far"), unit_),
              figure("requirement_unhedged", QT_TRANSLATE_NOOP("rebalance", "Requirement unhedged"), unit_),
              figure("requirement_hedged", QT_TRANSLATE_NOOP("rebalance", "Requirement hedged"), unit_)})
            sheet.columns.push_back(std::move(column));
        for (const PathStep& step : report_.journey->steps) {
            std::vector<SheetCell> row = {cell(step.day)};
            for (std::size_t i = 0; i < step.prices.size(); ++i)
                for (const double value : {step.prices[i], step.delta[i], step.traded[i]})
                    row.push_back(cell(value));
            for (const double value :
                 {step.unhedged, step.hedged, step.cost, step.requirementUnhedged, step.requirementHedged})
                row.push_back(cell(value));
            sheet.rows.push_back(std::move(row));
        }
        return sheet;
    }

    const RebalanceReport& report_;
    std::string unit_;
};

} // namespace

std::vector<Sheet> rebalanceSheets(const MarkedBook& book, const RebalanceReport& report) {
    return RebalanceTables(book, report).run();
}

} // namespace marginscope
