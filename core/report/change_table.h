// What changed between two states, as text for a terminal and as CSV.
#pragma once

#include "core/analysis/change_explain.h"
#include "core/margin/comparison.h"
#include "core/report/figure_table.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// A parameter the two rulebooks state differently.
struct ChangedParameter {
    std::string pointer;         ///< JSON pointer
    std::optional<std::string> a; ///< JSON text; empty: not stated
    std::optional<std::string> b;
    std::string unit;
    std::string meaning;
};

/// The explanation with what it is of.
struct ChangeReport {
    ChangeState a, b;
    std::string nameA, nameB; ///< of the states, for people: "short-strangle.json", "Short strangle"
    ChangeExplain change;
    std::vector<ChangedParameter> parameters;
};

/// "BTC-25DEC26-100000-C resized: −2 → −3 BTC"
Phrase changeItemPhrase(const ChangeItem& item);
/// The words alone, without the numbers: "BTC-25DEC26-100000-C resized".
Phrase changeItemName(const ChangeItem& item);
/// "−2 → −3 BTC"; empty where there are none.
std::string changeItemNumbers(const ChangeItem& item);
/// In which order the inputs are replaced.
Phrase changeOrderPhrase(ChangeOrder order);
/// Which scenario binds before and after, and whether it is another one.
Phrase bindingChangePhrase(const ChangeExplain& change);

std::string changeText(const ChangeReport& report, ChangeOrder order, Level level, const TerminalOptions& options);
/// section,factor,item,regime,level,requirement,equity,excess,requirement_forward,requirement_reverse: a and b, every
/// item, the sum of every factor, what is unexplained.
std::string changeCsv(const ChangeReport& report, ChangeOrder order);

} // namespace marginscope
