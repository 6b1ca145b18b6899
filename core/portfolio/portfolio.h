// A book: positions and collateral of one account. A plain value; edits are core/portfolio/edit.h.
#pragma once

#include "core/portfolio/instrument.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// A signed holding of one instrument.
struct Position {
    Instrument instrument;
    double quantity = 0.0;            ///< long > 0; units: see Instrument
    std::optional<double> entryPrice; ///< units of the mark (coin per coin for inverse options); missing = the mark
    std::optional<double> isolatedCollateral; ///< the position's own pot, reporting currency
    std::optional<double> leverage;           ///< gives the pot of a future or perpetual where none is stated
    std::optional<double>
        unrealisedPnl; ///< futures and perpetuals, reporting currency; replaces what entry and mark give
    std::optional<double> unrealisedFunding; ///< likewise, added to it
    std::string group;                       ///< free label: strategy, hedge
    std::string venue;
    int row = 0; ///< line or array index it was read from, 0 = typed in

    bool operator==(const Position&) const = default;
};

/// A balance held against the requirement, after premiums were paid or received. Negative = debt.
struct CollateralBalance {
    AssetCode asset;
    double quantity = 0.0;
    std::string venue = {}; ///< where it is held; empty: with the positions that state none

    bool operator==(const CollateralBalance&) const = default;
};

/// A row of the input that could not be read. It is kept as it was, so that saving the book loses nothing.
struct UnreadRow {
    enum class Section : std::uint8_t { Positions, Collateral };

    Section section = Section::Positions;
    int row = 0;
    std::string name; ///< what the row calls itself, if that much could be read
    std::string text; ///< the row as found: a JSON value or a CSV line
    Error error;

    bool operator==(const UnreadRow&) const = default;
};

struct Portfolio {
    std::string name;
    std::string description;   ///< free text; the lesson of a bundled book
    AssetCode currency{"USD"}; ///< reporting currency
    std::vector<CollateralBalance> collateral;
    std::vector<Position> positions;
    std::vector<UnreadRow> unreadRows;
    std::optional<std::string> rulebook; ///< id the book asks for
    std::string whatIfOf; ///< place of the book this one is a what-if of ("store:NAME", a file); empty: it is a base
    double openOrdersMargin = 0.0;       ///< account inputs of the venue, reporting currency
    double mmpMargin = 0.0;

    bool operator==(const Portfolio&) const = default;
};

} // namespace marginscope
