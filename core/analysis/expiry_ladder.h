// What the margin of a book is after each of its expiries: contracts settle, lapse or deliver, the rest grows older.
#pragma once

#include "core/analysis/hit_state.h"
#include "core/analysis/settlement.h"
#include "core/base/task_pool.h"

#include <array>
#include <string>
#include <vector>

namespace marginscope {

/// What is asked. Between the expiries the market keeps its shape: prices stay where the move puts them, volatilities
/// stay with their strikes.
struct LadderSpec {
    MarketMove move{};           ///< happens at once, after `now`; its days are not used
    double pinBand = 0.005;      ///< an option so near its strike when it expires (share of the strike) has two outcomes
    int rollDays = 0;            ///< calendar days to roll day by day; 0: none
    std::size_t walkDays = 400;  ///< days looked at for margin calls; a longer ladder is looked at every few days
    std::size_t legsUpTo = 200;  ///< positions of a book of which single legs and parts are looked at

    bool operator==(const LadderSpec&) const = default;
};

/// The book at one moment.
struct LadderState {
    Timestamp at{};
    double days = 0.0; ///< since now
    std::size_t positions = 0;
    BookValue value;
    std::array<RegimeResult, 3> regimes; ///< binding scenarios without their shares by position
    std::vector<PartState> parts;        ///< of the initial portfolio requirement; none for large books

    const RegimeResult& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// A position that loses protection, or gave it. Reporting currency.
struct ProtectionShare {
    std::string instrument;
    std::vector<int> rows;
    double amount = 0.0; ///< > 0: what a leg that goes saved; what a leg that stays asks for more without it
};

/// A hedge that disappears: what the expiring legs saved on the eve of their expiry (a day before, or at the step
/// before where that is nearer), and the requirement once they are gone.
struct LostHedge {
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    double withLegs = 0.0;    ///< requirement on the eve
    double withoutLegs = 0.0; ///< the same without the expiring legs
    double after = 0.0;       ///< requirement after the expiry
    double excessEve = 0.0, excessAfter = 0.0;
    std::vector<ProtectionShare> expiring; ///< legs that protected, largest first
    std::vector<ProtectionShare> exposed;  ///< legs left without, largest first

    double saved() const { return withoutLegs - withLegs; }
};

/// An option near its strike when it expires: the book after either outcome.
struct PinRisk {
    Instrument instrument;
    double contracts = 0.0;
    double price = 0.0;
    double distance = 0.0; ///< price ÷ strike − 1
    DeliveryKind delivery = DeliveryKind::Cash;
    std::vector<SettledAmount> becomes; ///< when exercised
    LadderState exercised, lapsed;
};

struct LadderStep {
    Timestamp at{};
    Timestamp eve{};
    std::vector<SettledPosition> expired;
    LadderState before; ///< at that instant, the expiring contracts still held at their settlement value
    LadderState after;
    std::vector<LostHedge> lost; ///< regimes and levels in which a hedge disappears
    std::vector<PinRisk> pins;
    std::vector<Phrase> notes;

    /// 0 but for rounding, unless an asset has two prices in the market.
    double equityGap() const { return after.value.equity - before.value.equity; }
};

/// One day of a roll. Changes are those since the day before.
struct RollDay {
    LadderState state;
    unsigned weekday = 0; ///< 0 = Sunday … 6
    std::vector<std::string> expired;
    double optionChange = 0.0;       ///< value of the options held at both ends
    double listedOptionChange = 0.0; ///< of it, listed contracts, which do not trade on weekends

    bool isWeekend() const { return weekday == 0 || weekday == 6; }
};

/// The first moment at which a regime's excess at a level is below zero.
struct LadderCall {
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    std::optional<Timestamp> at; ///< empty: not on the ladder
    double days = 0.0;
    double excess = 0.0;
};

struct ExpiryLadder {
    LadderSpec spec;
    LadderState now;
    std::optional<LadderState> moved; ///< now, after the move; empty where nothing moves
    std::vector<LadderStep> steps;
    std::vector<LadderCall> calls; ///< every regime and level
    double walkedEvery = 1.0;      ///< days between two looks for calls
    std::vector<RollDay> roll;
    std::size_t perpetualsAndSpot = 0; ///< positions that do not expire
    bool listed = false;               ///< some contracts are listed ones
    bool legsKnown = true;             ///< false: the book is larger than legsUpTo
    std::vector<NotModelled> notModelled;
    std::vector<Phrase> notes;

    bool flagged(const LadderStep& step) const { return !step.lost.empty(); }
};

/// A book, a market, and a move under which both are looked at from the start.
struct LadderInputs {
    const Portfolio& portfolio;
    const MarketSnapshot& market;
    const Rulebook& rulebook;
    MarketMove shift{};
};

/// Errors: OutOfRange (a move, band or number of days that is none), Cancelled. A book in which nothing expires gives a
/// ladder without steps and a note. Contracts that expire on the snapshot's own instant are settled in the first step;
/// `now` leaves them out as a comparison does. The digits do not depend on the number of threads.
Result<ExpiryLadder> expiryLadder(const LadderInputs& inputs, const LadderSpec& spec = {}, const Job& job = {},
                                  TaskPool& pool = TaskPool::shared());

/// "Sunday" … "Saturday".
Phrase weekdayPhrase(unsigned weekday);
/// A listed contract trades on business days only.
bool isListed(const Instrument& instrument);

} // namespace marginscope
