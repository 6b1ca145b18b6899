// What contracts become when they expire: an amount of money, shares against the strike, or nothing.
#pragma once

#include "core/margin/rulebook.h"
#include "core/valuation/marked_book.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

enum class DeliveryKind : std::uint8_t {
    Cash,    ///< the intrinsic value, or the gain of a future, in the settlement currency (a coin where it is inverse)
    Physical ///< the underlying against the strike
};

/// Options of American style deliver the underlying (US listed equity options), everything else settles in cash.
DeliveryKind deliveryOf(const Instrument& instrument);
/// "cash", "physical".
std::string deliveryWord(DeliveryKind kind);

enum class ExpiryOutcome : std::uint8_t {
    Exercised, ///< a long option in the money
    Assigned,  ///< a short option in the money
    Lapsed,    ///< an option that is not
    Settled,   ///< a future
};
/// "exercised", "assigned", "lapsed", "settled".
std::string outcomeWord(ExpiryOutcome outcome);

/// What came into the account, or left it (< 0).
struct SettledAmount {
    AssetCode asset;
    double quantity = 0.0; ///< units of the asset
    double value = 0.0;    ///< reporting currency
    bool shares = false;   ///< part of the positions; false: a balance
};

struct SettledPosition {
    Instrument instrument;
    std::string group, venue;
    std::vector<int> rows;       ///< of the book
    double contracts = 0.0;      ///< as the book states it, long > 0
    DeliveryKind delivery = DeliveryKind::Cash;
    ExpiryOutcome outcome = ExpiryOutcome::Lapsed;
    double price = 0.0;          ///< settlement price, quote currency per coin or share
    double worth = 0.0;          ///< settlement value of one unit in the unit of the mark (coin per coin where inverse)
    double value = 0.0;          ///< what the position added to plain equity at that instant, reporting currency
    std::vector<SettledAmount> became;
};

/// Names positions for which the outcome is not left to the price: index of the position, exercised or not.
using ForcedOutcomes = std::map<std::size_t, bool>;

/// A prepared book whose contracts expire one date after the other. Prices of the base are those of `now`; a state later
/// is asked for as a move.
class SettlingBook {
public:
    /// `assets` holds every asset that may come in, marked under the same market and rulebook: balances, and spot
    /// positions of one unit. The rulebook must outlive this.
    SettlingBook(MarkedBook base, MarkedBook assets, const Rulebook& rulebook, Timestamp now);

    const MarkedBook& base() const { return base_; }
    Timestamp now() const { return now_; }
    /// Dates at which something of the book expires, ascending; contracts that had expired before count now.
    std::vector<Timestamp> expiries() const;

    /// The book at a later time (not before now), after the move. What expires by then is at its settlement value:
    /// options at intrinsic value, cash-settled ones at the forward of their expiry, physically settled ones at the
    /// price of the underlying; futures at the forward.
    MarkedBook at(const MarketMove& move, Timestamp time) const;

    /// Lets expire what expires by `time` in `state`, which must be at(move, time): the contracts leave the base, what
    /// they become enters it. `problems`: what could not be booked as it should.
    std::vector<SettledPosition> settle(const MarkedBook& state, Timestamp time, std::vector<Phrase>& problems,
                                        const ForcedOutcomes& forced = {});

private:
    SettledPosition settled(const MarkedPosition& position, std::optional<bool> exercised) const;
    void book(const MarkedPosition& from, SettledPosition& settled, std::vector<Phrase>& problems);
    bool addMoney(const AssetCode& asset, double quantity);
    void addShares(const MarkedPosition& from, double quantity, double strike);
    const MarkedPosition* sharesOf(const AssetCode& underlying) const;
    std::size_t underlyingOf(const MarkedBook& in, std::size_t place);

    MarkedBook base_;
    MarkedBook assets_;
    const Rulebook* rulebook_;
    Timestamp now_;
};

/// Everything the expiring contracts of a book may become, as a book: a balance of nothing of every settlement currency,
/// one share of every underlying that is delivered.
Portfolio settlementAssets(const std::vector<const Instrument*>& contracts);

} // namespace marginscope
