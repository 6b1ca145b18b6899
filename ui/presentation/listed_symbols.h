// Instruments a market can price: what the table completes while a symbol is typed.
#pragma once

#include "core/market/snapshot.h"

#include <QStringList>

namespace marginscope {

/// Symbols the market names itself, else options at every listed strike, futures, perpetuals and assets; sorted by
/// underlying, expiry and strike.
QStringList listedSymbols(const MarketSnapshot& market);

} // namespace marginscope
