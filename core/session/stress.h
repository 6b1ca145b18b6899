// Stress scenarios as the command line and the window use them: bundled libraries, one's own, files; runs and results.
#pragma once

#include "core/analysis/stress.h"
#include "core/report/stress_table.h"
#include "core/session/use_cases.h"

#include <string>
#include <vector>

namespace marginscope {

/// Bundled libraries: days of the past (crypto, listed markets), invented ones.
const std::vector<StressLibrary>& bundledStresses();

/// Where one's own scenarios are kept: a stress file beside the store.
std::string ownStressPath(const std::string& storePath = {});

enum class StressOrigin : std::uint8_t { Bundled, Own, File };

struct LoadedStress {
    StressScenario scenario;
    StressOrigin origin = StressOrigin::Bundled;
};

struct LoadedStresses {
    std::vector<LoadedStress> stresses;
    std::vector<Error> problems; ///< scenarios of files that were left out

    std::vector<StressScenario> scenarios() const;
};

/// One's own scenarios; none where there is no file yet. Errors: those of the file.
Result<LoadedStresses> ownStresses(const std::string& storePath = {});
/// Replaces them. Errors: those of writing, of checkStress(), DuplicateRow (an id twice).
Result<void> saveOwnStresses(const std::vector<StressScenario>& scenarios, const std::string& storePath = {});

/// Each word is the id of a scenario (one's own first) or of a library, or a file; without a word every bundled
/// scenario and every own one. Errors: UnknownName; those of files.
Result<LoadedStresses> loadStresses(const std::vector<std::string>& words, const std::string& storePath = {});

/// A stress file. Errors as readStressFile().
Result<LoadedStresses> stressesFromFile(const std::string& file);

/// Underlyings a scenario names that neither the market nor the book has.
std::vector<AssetCode> unknownUnderlyings(const StressScenario& scenario, const MarketSnapshot& market,
                                          const MarkedBook& book);
/// The same as a sentence.
Phrase unknownUnderlyingsNote(const StressScenario& scenario, const std::vector<AssetCode>& unknown);

/// The scenario as a move of the whole market, as sliders make it, and what of the scenario such a move cannot say (in
/// words; empty: nothing). Where something cannot be said, the move is the rest of it.
struct SliderMove {
    MarketMove move;
    std::vector<Phrase> leftOut;
};
SliderMove sliderMove(const StressScenario& scenario, const std::vector<AssetCode>& underlyings);

std::string stressOutput(const std::vector<StressRun>& runs, const StressOrder& order, OutputFormat format,
                         const StressTextOptions& text);

/// Writes an exported table; an old file is replaced as a whole or not at all.
Result<void> saveText(const std::string& text, const std::string& file);

} // namespace marginscope
