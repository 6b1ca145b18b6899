// What can be held: an asset (spot), a perpetual, a dated future or an option, linear or inverse.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <string>
#include <string_view>

namespace marginscope {

enum class InstrumentKind : std::uint8_t { Spot, Perpetual, Future, Option };

/// Linear: P&L in the quote currency, proportional to the price. Inverse: P&L in the underlying coin.
enum class Settlement : std::uint8_t { Linear, Inverse };

enum class OptionRight : std::uint8_t { Call, Put };
enum class ExerciseStyle : std::uint8_t { European, American };

/// Contract terms. Units of a position's quantity: coins of the underlying for options and linear contracts, face value
/// in USD for inverse perpetuals and futures, units for assets; `multiplier` turns contracts into those (100 for US
/// listed options).
struct Instrument {
    InstrumentKind kind = InstrumentKind::Spot;
    Settlement settlement = Settlement::Linear;
    OptionRight right = OptionRight::Call;
    ExerciseStyle style = ExerciseStyle::European;
    AssetCode underlying;
    AssetCode settlementCurrency; ///< the coin of an inverse contract, the quote currency of a linear one
    Timestamp expiry{};           ///< futures and options only
    double strike = 0.0;          ///< options only, in quote currency per coin
    double multiplier = 1.0;
    std::string symbol; ///< canonical symbol, unique per instrument; a description where no symbol grammar fits

    bool isOption() const { return kind == InstrumentKind::Option; }
    bool isDerivative() const { return kind != InstrumentKind::Spot; }
    bool hasExpiry() const { return kind == InstrumentKind::Future || kind == InstrumentKind::Option; }
    bool isInverse() const { return settlement == Settlement::Inverse; }
    bool operator==(const Instrument&) const = default;
};

/// Reads a symbol of the grammar in core/portfolio/README.md: BTC, BTC-PERPETUAL, BTC_USDC-PERPETUAL, BTC-25DEC26,
/// BTC-25DEC26-100000-C, XRP_USDC-25DEC26-0d55-C, and OSI symbols of US listed options. Blanks around it and lower case
/// are accepted. Errors: UnknownSymbol with the first token that does not fit and what was expected there;
/// MissingContractTerms for listed futures (ES-FUT-202612), which need an instrument object.
Result<Instrument> parseSymbol(std::string_view symbol);

/// The canonical symbol of contract terms; empty where the grammar has none for them.
std::string formatSymbol(const Instrument& instrument);

/// Day of an expiry as symbols write it: 25DEC26, 8FEB26.
std::string formatExpiryCode(Timestamp expiry);

} // namespace marginscope
