// Pieces of JSON the capital results share. Private to the room.
#pragma once

#include "core/io/capital_file.h"
#include "core/report/capital_sheets.h"
#include "core/report/messages.h"

#include <nlohmann/json_fwd.hpp>

namespace marginscope::capitaljson {

using Json = nlohmann::ordered_json;

Json head(const char* format, const CapitalOrigin& origin);
Json phrases(const std::vector<Phrase>& notes);
Json legs(const std::vector<TradeLeg>& legs);
Json binding(const std::optional<BindingScenario>& scenario);
Json optional(const std::optional<double>& value);
Json trial(const TrialFigures& figures);
Json cost(const TradeCost& cost);
Json risk(const BookRisk& after, const BookRisk& before);
std::string dumped(const Json& json);

} // namespace marginscope::capitaljson
