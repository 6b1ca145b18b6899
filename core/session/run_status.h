// How a run ended, as a number: the exit status of the command line, and of each account of a batch.
#pragma once

#include "core/base/error.h"
#include "core/io/rulebook_file.h"

namespace marginscope {

/// A contract with scripts.
enum class RunStatus : std::uint8_t {
    Modelled = 0,        ///< everything was modelled
    SomeNotModelled = 1, ///< done, but rows could not be read or modelled
    WrongUsage = 2,
    NothingReadable = 3,
    MissingMarket = 4, ///< market data for a whole regime is missing
    Interrupted = 130,
};

/// Of a run that an error ended. What the overrides of the rulebook brought in is wrong usage, not an unreadable input.
RunStatus statusOf(const Error& error, const std::vector<ParameterOverride>& overrides = {});

} // namespace marginscope
