// One book over several venues: each venue margins what lies there by its own rulebook against its own collateral;
// nothing nets across venues but for a stated offset, and money moves between them only after some time. Amounts in
// reporting currency.
#pragma once

#include "core/analysis/trial_books.h"
#include "core/base/progress.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// Share of the netting saving of two venues that is granted after all (cross margining, a prime broker's offset).
struct VenueOffset {
    std::string a, b;
    double share = 0.0; ///< 0 … 1

    bool operator==(const VenueOffset&) const = default;
};

/// Time a transfer takes, hours ≥ 0.
struct TransferLatency {
    std::string a, b;
    double hours = 0.0;

    bool operator==(const TransferLatency&) const = default;
};

struct VenuesSpec {
    Regime regime = Regime::Portfolio; ///< of suggestions and transfers; the comparison has them all
    Level level = Level::Initial;
    std::string unassigned; ///< account of rows without a venue; empty: the id of the book's rulebook
    std::map<std::string, std::shared_ptr<const Rulebook>> rulebooks; ///< by venue; others: the book's
    std::vector<VenueOffset> offsets;
    double latencyHours = 1.0;
    std::vector<TransferLatency> latencies; ///< of single pairs
    double withinHours = 0.0;               ///< a shortfall must be met within so many hours
    std::size_t assignmentLimit = 4096;     ///< up to so many assignments all are tried; beyond: single moves
};

/// A regime of an account. Both levels, before offsets.
struct VenueRegime {
    Regime regime = Regime::Isolated;
    TrialFigures figures;
    double initialOffset = 0.0; ///< granted to this venue, ≥ 0: its requirement is less by so much
    double maintenanceOffset = 0.0;

    double requirement(Level level) const {
        return figures.requirement(level) - (level == Level::Initial ? initialOffset : maintenanceOffset);
    }
    double excess(Level level) const { return figures.equity - requirement(level); }
};

struct VenueAccount {
    std::string venue;
    std::shared_ptr<const Rulebook> rulebook;
    Portfolio book;                     ///< its positions and balances
    std::vector<std::size_t> positions; ///< of the whole book
    std::vector<std::size_t> collateral;
    std::array<VenueRegime, 3> regimes; ///< in the order of allRegimes
    double collateralValue = 0.0;       ///< at market, before haircut
    double movable = 0.0;               ///< positive balances at market: the most that can leave
    std::vector<NotModelled> notModelled;

    const VenueRegime& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// The whole book in one account under the rulebook of one venue.
struct UnifiedAccount {
    std::string venue;
    std::array<TrialFigures, 3> regimes;
    /// Σ of the venues' requirements if all used this rulebook; by regime, initial and maintenance.
    std::array<double, 3> splitInitial{}, splitMaintenance{};
    std::size_t notModelled = 0; ///< rows its rulebook has no rules for: then the figures are not of the whole book

    /// What splitting costs in netting: Σ of the venues less unified, under this rulebook.
    double nettingLost(Regime regime, Level level) const;
};

/// Sums over the venues, after offsets.
struct SplitTotal {
    double requirement = 0.0;
    double equity = 0.0;
    double excess = 0.0;
    double shortfall = 0.0; ///< Σ of excesses below 0, as a positive amount
    double offset = 0.0;
};

struct GrantedOffset {
    std::string a, b;
    double share = 0.0;
    Regime regime = Regime::Portfolio;
    double initialSaving = 0.0; ///< netting saving of the two, the lesser under either rulebook, ≥ 0
    double maintenanceSaving = 0.0;
    double initial = 0.0; ///< granted
    double maintenance = 0.0;
};

struct VenueTransfer {
    std::string from, to;
    AssetCode asset;
    double quantity = 0.0;
    double amount = 0.0; ///< at market
    double hours = 0.0;
    Timestamp arrives{};
    bool inTime = false;
};

/// What a venue falls short of and how it can be met.
struct VenueNeed {
    std::string venue;
    double shortfall = 0.0;
    double metInTime = 0.0; ///< by transfers that arrive in time
    double metLate = 0.0;
    double unmet() const { return shortfall - metInTime - metLate; }
};

struct LiquidityPlan {
    std::vector<VenueNeed> needs;
    std::vector<VenueTransfer> transfers;
    std::map<std::string, double> excessAfter; ///< full method, all transfers arrived
    double shortUntil = 0.0;                   ///< hours until the last transfer arrives; 0 where there is none
};

/// Balances shared out so that the least ratio of excess to requirement is as large as can be.
struct CollateralAllocation {
    struct Share {
        std::string venue;
        double requirement = 0.0;
        double equityBefore = 0.0;
        double change = 0.0; ///< amount that comes (> 0) or goes, at market
        double equityAfter = 0.0;
        std::optional<double> ratioBefore, ratioAfter; ///< excess ÷ requirement; empty where nothing is required
        double excessAfterFull = 0.0;                  ///< full method on the books after the transfers
        bool bound = false;                            ///< cannot give more
    };
    std::vector<Share> shares;
    std::optional<double> leastBefore, leastAfter;
};

/// A hedge group (positions with one label), or a position without one, that may be held at any venue.
struct VenueGroup {
    std::string name;
    bool isGroup = false;
    std::vector<std::size_t> positions; ///< of the whole book
    std::string venue;                  ///< where it is; of the first position
    struct Choice {
        std::string venue;
        std::optional<double> total; ///< split total with the group moved there; empty: not covered by its rulebook
    };
    std::vector<Choice> choices;
    std::string cheapest;
    double saving = 0.0; ///< of moving it alone, ≥ 0
};

struct VenueAssignment {
    double before = 0.0; ///< split total, before offsets
    double after = 0.0;
    struct Move {
        std::size_t group = 0;
        std::string from, to;
        double total = 0.0; ///< after this move and those before it
    };
    std::vector<Move> moves;
    bool everyAssignment = false;
};

struct VenuesReport {
    VenuesSpec spec;
    std::vector<VenueAccount> accounts;              ///< by name
    std::vector<UnifiedAccount> unified;             ///< under the rulebook of each venue
    std::array<std::array<SplitTotal, 2>, 3> totals; ///< by regime and level
    std::vector<GrantedOffset> offsets;
    LiquidityPlan liquidity;
    CollateralAllocation allocation;
    std::vector<VenueGroup> groups;
    VenueAssignment assignment;
    std::vector<NotModelled> unread; ///< rows of the book that could not be read and so belong to no account
    std::vector<Phrase> notes;

    /// Of all accounts, and what could not be read.
    std::vector<NotModelled> notModelled() const;
    const SplitTotal& total(Regime regime, Level level) const {
        return totals[static_cast<std::size_t>(regime)][static_cast<std::size_t>(level)];
    }
    const VenueAccount* find(const std::string& venue) const;
};

/// Errors: UnknownName (a venue of an offset, a latency or a rulebook that the book does not have), OutOfRange (an
/// offset outside 0 … 1, hours below 0, the isolated regime), Cancelled.
Result<VenuesReport> venuesReport(const Portfolio& portfolio, const MarketSnapshot& market,
                                  std::shared_ptr<const Rulebook> rulebook, const VenuesSpec& spec,
                                  const Job& job = {});

/// max over changes x of min over i of (equity + x − requirement) ÷ requirement with Σ x = 0 and x ≥ −movable:
/// everyone ends at one ratio but those that cannot give enough. Requirements are taken as they are.
CollateralAllocation allocate(std::vector<CollateralAllocation::Share> shares, const std::vector<double>& movable);

} // namespace marginscope
