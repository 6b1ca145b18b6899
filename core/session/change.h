// What changed between two saved states, as the command line and the window ask for it.
#pragma once

#include "core/analysis/change_explain.h"
#include "core/report/change_table.h"
#include "core/session/use_cases.h"

#include <string>
#include <vector>

namespace marginscope {

/// Where one state comes from; see RunSources.
struct ChangeSide {
    std::string book;
    std::string market = "sample";
    std::string rulebook; ///< empty: the book's own, else "deribit"
    std::vector<ParameterOverride> overrides;
};

/// A state with everything that was wrong or assumed on the way.
struct LoadedState {
    ChangeState state;
    std::string name;
    std::vector<Error> problems;
    std::vector<Phrase> notices;
};

/// Errors: those of the sources; UnknownFormat for a comparison result ("kept:3", a file of marginscope.comparison/1):
/// it does not carry the inputs it was made from.
Result<LoadedState> loadState(const ChangeSide& side, const std::string& storePath = {});

/// Errors: as explainChange.
Result<ChangeReport> runChange(const LoadedState& a, const LoadedState& b, const ChangeSpec& spec = {},
                               const Job& job = {});

/// Parameters the two rulebooks state differently.
std::vector<ChangedParameter> changedParameters(const Rulebook& a, const Rulebook& b);

std::string changeOutput(const ChangeReport& report, ChangeOrder order, Level level, OutputFormat format,
                         const TerminalOptions& text);

} // namespace marginscope
