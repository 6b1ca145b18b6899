#include "core/report/capital_sheets.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/report/sheet_cells.h"

namespace marginscope {

using namespace sheet;

namespace {

class VenueTables {
public:
    VenueTables(const Portfolio& portfolio, const VenuesReport& report)
        : portfolio_(portfolio)
        , report_(report)
        , unit_(portfolio.currency.text()) {}

    std::vector<Sheet> run() const {
        return {accounts(), unified(), groups(), assignment(), liquidity(), transfers(), allocation(), offsets()};
    }

private:
    SheetColumn amount(const char* id, const char* head, bool isSigned = false) const {
        return figure(id, head, unit_, isSigned);
    }

    Sheet accounts() const {
        Sheet sheet = titled("venues", QT_TRANSLATE_NOOP("venues", "Split: every venue by itself"));
        sheet.columns = {words("venue", QT_TRANSLATE_NOOP("venues", "Venue")),
                         words("rulebook", QT_TRANSLATE_NOOP("venues", "Rulebook")),
                         words("regime", QT_TRANSLATE_NOOP("venues", "Regime")),
                         amount("equity", QT_TRANSLATE_NOOP("venues", "Equity")),
                         amount("initial", QT_TRANSLATE_NOOP("venues", "Initial")),
                         amount("initial_excess", QT_TRANSLATE_NOOP("venues", "Excess"), true),
                         amount("maintenance", QT_TRANSLATE_NOOP("venues", "Maintenance")),
                         amount("maintenance_excess", QT_TRANSLATE_NOOP("venues", "Excess (maintenance)"), true)};
        for (const Regime regime : allRegimes) {
            for (const VenueAccount& account : report_.accounts) {
                const VenueRegime& one = account.of(regime);
                sheet.rows.push_back({cell(account.venue), cell(account.rulebook->id + "@" + account.rulebook->version),
                                      cell(regimePhrase(regime)), cell(one.figures.equity),
                                      cell(one.requirement(Level::Initial)), cell(one.excess(Level::Initial)),
                                      cell(one.requirement(Level::Maintenance)), cell(one.excess(Level::Maintenance))});
            }
            const SplitTotal &initial = report_.total(regime, Level::Initial),
                             &maintenance = report_.total(regime, Level::Maintenance);
            sheet.rows.push_back({cell(Phrase{QT_TRANSLATE_NOOP("venues", "Split, all venues"), {}}),
                                  {},
                                  cell(regimePhrase(regime)),
                                  cell(initial.equity),
                                  cell(initial.requirement),
                                  cell(initial.excess),
                                  cell(maintenance.requirement),
                                  cell(maintenance.excess)});
        }
        for (const Phrase& note : report_.notes)
            sheet.remarks.push_back(note);
        for (const VenueAccount& account : report_.accounts)
            for (const NotModelled& row : account.notModelled)
                sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "%1, not modelled: %2. %3"),
                                         {account.venue, row.instrument, errorPhrase(row.error)}});
        return sheet;
    }

    Sheet unified() const {
        Sheet sheet = titled("unified", QT_TRANSLATE_NOOP("venues", "Unified: the whole book in one account"));
        sheet.columns = {words("venue", QT_TRANSLATE_NOOP("venues", "At")),
                         words("regime", QT_TRANSLATE_NOOP("venues", "Regime")),
                         amount("unified_initial", QT_TRANSLATE_NOOP("venues", "Initial")),
                         amount("unified_excess", QT_TRANSLATE_NOOP("venues", "Excess"), true),
                         amount("split_initial", QT_TRANSLATE_NOOP("venues", "Split, same rules")),
                         amount("netting_lost", QT_TRANSLATE_NOOP("venues", "Netting lost"), true),
                         amount("by_rules", QT_TRANSLATE_NOOP("venues", "By other rules"), true),
                         amount("split_own", QT_TRANSLATE_NOOP("venues", "Split, own rules"))};
        for (const UnifiedAccount& one : report_.unified)
            for (const Regime regime : allRegimes) {
                const auto at = static_cast<std::size_t>(regime);
                const SplitTotal& total = report_.total(regime, Level::Initial);
                const double own = total.requirement + total.offset;
                sheet.rows.push_back({cell(one.venue), cell(regimePhrase(regime)), cell(one.regimes[at].initial),
                                      cell(one.regimes[at].excess(Level::Initial)), cell(one.splitInitial[at]),
                                      cell(one.nettingLost(regime, Level::Initial)), cell(own - one.splitInitial[at]),
                                      cell(own)});
            }
        for (const UnifiedAccount& one : report_.unified)
            if (one.notModelled > 0)
                sheet.remarks.push_back(
                    {QT_TRANSLATE_NOOP("venues",
                                       "The rulebook of %1 does not cover %2 rows: its unified figures are not "
                                       "of the whole book."),
                     {one.venue, std::to_string(one.notModelled)}});
        sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "Unified + netting lost + by other rules = split, own "
                                                             "rules; before offsets."),
                                 {}});
        return sheet;
    }

    Sheet groups() const {
        Sheet sheet = titled("groups", QT_TRANSLATE_NOOP("venues", "Cheapest venue of each hedge group, moved alone"));
        sheet.columns = {words("group", QT_TRANSLATE_NOOP("venues", "Group or position")),
                         words("venue", QT_TRANSLATE_NOOP("venues", "Is at"))};
        for (const VenueAccount& account : report_.accounts) {
            SheetColumn column = amount("", "");
            column.id = "at_" + account.venue;
            column.head = {QT_TRANSLATE_NOOP("venues", "Total if at %1"), {account.venue}};
            sheet.columns.push_back(std::move(column));
        }
        sheet.columns.push_back(words("cheapest", QT_TRANSLATE_NOOP("venues", "Cheapest")));
        sheet.columns.push_back(amount("saving", QT_TRANSLATE_NOOP("venues", "Saves")));
        for (const VenueGroup& group : report_.groups) {
            std::vector<SheetCell> row = {cell(group.name), cell(group.venue)};
            for (const VenueGroup::Choice& choice : group.choices)
                row.push_back(cell(choice.total));
            row.push_back(cell(group.cheapest));
            row.push_back(cell(group.saving));
            sheet.rows.push_back(std::move(row));
        }
        sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "%1 requirement of all venues, regime %2. No figure: the "
                                                             "venue's rulebook has no rules for it."),
                                 {levelPhrase(report_.spec.level), regimePhrase(report_.spec.regime)}});
        return sheet;
    }

    Sheet assignment() const {
        const VenueAssignment& found = report_.assignment;
        Sheet sheet = titled("moves", QT_TRANSLATE_NOOP("venues", "Moves between venues that need least together"));
        sheet.columns = {words("group", QT_TRANSLATE_NOOP("venues", "Group or position")),
                         words("from", QT_TRANSLATE_NOOP("venues", "From")),
                         words("to", QT_TRANSLATE_NOOP("venues", "To")),
                         amount("total", QT_TRANSLATE_NOOP("venues", "Total after"))};
        for (const VenueAssignment::Move& move : found.moves)
            sheet.rows.push_back(
                {cell(report_.groups[move.group].name), cell(move.from), cell(move.to), cell(move.total)});
        if (report_.accounts.size() < 2)
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "There is one account: nothing can be moved."), {}});
        else if (found.moves.empty())
            sheet.remarks.push_back(
                {QT_TRANSLATE_NOOP("venues", "No move lowers the total of %1."), {groupedNumber(found.before, 2)}});
        else
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "Total %1 before, %2 after; positions must be closed "
                                                                 "at one venue and opened at the other."),
                                     {groupedNumber(found.before, 2), groupedNumber(found.after, 2)}});
        if (!found.everyAssignment && report_.accounts.size() > 1)
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "Found by single moves and exchanges: not every "
                                                                 "assignment was tried."),
                                     {}});
        return sheet;
    }

    Sheet liquidity() const {
        Sheet sheet = titled("liquidity", QT_TRANSLATE_NOOP("venues", "Liquidity needed"));
        sheet.columns = {words("venue", QT_TRANSLATE_NOOP("venues", "Venue")),
                         amount("shortfall", QT_TRANSLATE_NOOP("venues", "Short of")),
                         amount("in_time", QT_TRANSLATE_NOOP("venues", "Met in time")),
                         amount("late", QT_TRANSLATE_NOOP("venues", "Met late")),
                         amount("unmet", QT_TRANSLATE_NOOP("venues", "Not met"))};
        for (const VenueNeed& need : report_.liquidity.needs)
            sheet.rows.push_back(
                {cell(need.venue), cell(need.shortfall), cell(need.metInTime), cell(need.metLate), cell(need.unmet())});
        if (report_.liquidity.needs.empty())
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "No venue falls short (%1, %2)."),
                                     {regimePhrase(report_.spec.regime), levelPhrase(report_.spec.level)}});
        return sheet;
    }

    Sheet transfers() const {
        Sheet sheet = titled("transfers", QT_TRANSLATE_NOOP("venues", "Transfers"));
        sheet.columns = {words("from", QT_TRANSLATE_NOOP("venues", "From")),
                         words("to", QT_TRANSLATE_NOOP("venues", "To")),
                         words("asset", QT_TRANSLATE_NOOP("venues", "Asset")),
                         figure("quantity", QT_TRANSLATE_NOOP("venues", "Quantity"), {}, false, 6),
                         amount("amount", QT_TRANSLATE_NOOP("venues", "Amount")),
                         figure("hours", QT_TRANSLATE_NOOP("venues", "Takes"), "h", false, 1),
                         words("arrives", QT_TRANSLATE_NOOP("venues", "Arrives")),
                         words("in_time", QT_TRANSLATE_NOOP("venues", "In time"))};
        for (const VenueTransfer& transfer : report_.liquidity.transfers)
            sheet.rows.push_back({cell(transfer.from), cell(transfer.to), cell(transfer.asset.text()),
                                  cell(transfer.quantity), cell(transfer.amount), cell(transfer.hours),
                                  cell(formatTimestamp(transfer.arrives)), cell(transfer.inTime)});
        if (sheet.rows.empty()) sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "None."), {}});
        return sheet;
    }

    Sheet allocation() const {
        Sheet sheet =
            titled("allocation",
                   QT_TRANSLATE_NOOP("venues", "Collateral shared out: the least excess ratio as large as can be"));
        sheet.columns = {words("venue", QT_TRANSLATE_NOOP("venues", "Venue")),
                         amount("requirement", QT_TRANSLATE_NOOP("venues", "Requirement")),
                         amount("equity_before", QT_TRANSLATE_NOOP("venues", "Equity")),
                         amount("change", QT_TRANSLATE_NOOP("venues", "Comes or goes"), true),
                         amount("equity_after", QT_TRANSLATE_NOOP("venues", "Equity after")),
                         figure("ratio_before", QT_TRANSLATE_NOOP("venues", "Excess ratio"), "%", true, 1),
                         figure("ratio_after", QT_TRANSLATE_NOOP("venues", "Ratio after"), "%", true, 1),
                         amount("excess_after", QT_TRANSLATE_NOOP("venues", "Excess after, full"), true)};
        const auto percent = [](const std::optional<double>& ratio) {
            return cell(ratio ? std::optional(100.0 * *ratio) : std::nullopt);
        };
        for (const CollateralAllocation::Share& share : report_.allocation.shares)
            sheet.rows.push_back({cell(share.venue), cell(share.requirement), cell(share.equityBefore),
                                  cell(share.change), cell(share.equityAfter), percent(share.ratioBefore),
                                  percent(share.ratioAfter), cell(share.excessAfterFull)});
        for (const CollateralAllocation::Share& share : report_.allocation.shares)
            if (share.bound)
                sheet.remarks.push_back(
                    {QT_TRANSLATE_NOOP("venues", "%1 gives all the collateral it has."), {share.venue}});
        return sheet;
    }

    Sheet offsets() const {
        Sheet sheet = titled("offsets", QT_TRANSLATE_NOOP("venues", "Offsets between venues"));
        sheet.columns = {words("pair", QT_TRANSLATE_NOOP("venues", "Venues")),
                         words("regime", QT_TRANSLATE_NOOP("venues", "Regime")),
                         figure("share", QT_TRANSLATE_NOOP("venues", "Share"), "%", false, 1),
                         amount("initial_saving", QT_TRANSLATE_NOOP("venues", "Netting saving")),
                         amount("initial", QT_TRANSLATE_NOOP("venues", "Granted, initial")),
                         amount("maintenance", QT_TRANSLATE_NOOP("venues", "Granted, maintenance"))};
        for (const GrantedOffset& offset : report_.offsets)
            sheet.rows.push_back({cell(offset.a + ", " + offset.b), cell(regimePhrase(offset.regime)),
                                  cell(100.0 * offset.share), cell(offset.initialSaving), cell(offset.initial),
                                  cell(offset.maintenance)});
        if (sheet.rows.empty())
            sheet.remarks.push_back({QT_TRANSLATE_NOOP("venues", "None is stated: nothing nets across venues."), {}});
        return sheet;
    }

    const Portfolio& portfolio_;
    const VenuesReport& report_;
    std::string unit_;
};

} // namespace

std::vector<Sheet> venueSheets(const Portfolio& portfolio, const VenuesReport& report) {
    return VenueTables(portfolio, report).run();
}

} // namespace marginscope
