// Contract terms as a JSON object, for instruments whose symbol does not say enough.
#pragma once

#include "core/base/result.h"
#include "core/io/json_tree.h"
#include "core/portfolio/instrument.h"

namespace marginscope {

/// A symbol (JSON string) or an object of contract terms. `where` is the place of that value. A date alone as expiry is
/// 08:00 UTC; without a settlement it is inverse where settlement_currency is the underlying, else linear in USD.
/// Errors: UnknownSymbol, MissingContractTerms, MissingField, BadValue, NotFinite, OutOfRange.
Result<Instrument> readInstrument(const JsonNode& node, const Place& where);

/// The symbol as a JSON string where it says everything, else an object of contract terms.
std::string instrumentJson(const Instrument& instrument);

} // namespace marginscope
