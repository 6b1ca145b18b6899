// The same stress scenarios over several books of the library: a heat map book × scenario.
#pragma once

#include "core/session/stress.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// One book, or why it has no figures.
struct StressedBook {
    std::string location; ///< "sample:NAME", "store:NAME" or a file; empty: the book at hand
    std::string name;
    std::string rulebook; ///< id@version it was run under
    std::optional<StressRun> run;
    std::optional<Error> failure;
    std::size_t left = 0; ///< rows that could not be read or modelled
};

struct StressedBooks {
    std::vector<StressScenario> scenarios;
    std::vector<StressedBook> books;

    /// Places of the scenarios, by their sum over the books (P&L), the worst first.
    std::vector<std::size_t> worstFirst() const;
};

struct StressBooksSpec {
    std::vector<std::string> locations; ///< beside the book at hand
    std::string store;                  ///< of "store:NAME"; empty: the default one
    std::shared_ptr<const MarketSnapshot> market;
    MarketMove shift;                             ///< the market is looked at after this move
    std::shared_ptr<const Rulebook> rulebook;     ///< of books that ask for none
    std::shared_ptr<const Comparison> bookAtHand; ///< the first column; may be null
};

/// Each book under the rulebook it asks for, all in one market. What cannot be read or computed says why in its place.
/// Errors: those of checkStress(); Cancelled.
Result<StressedBooks> stressBooks(const StressBooksSpec& spec, std::vector<StressScenario> scenarios,
                                  const Job& job = {});

/// All books as one result file or table, as stressOutput() of their runs.
std::string stressBooksOutput(const StressedBooks& books, const StressOrder& order, OutputFormat format);

} // namespace marginscope
