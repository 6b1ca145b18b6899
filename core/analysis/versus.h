// Two books side by side under one market and rulebook: every figure of both, and what the second one changes.
#pragma once

#include "core/analysis/greeks.h"
#include "core/margin/comparison.h"

namespace marginscope {

enum class VersusSection : std::uint8_t { Account, Isolated, Cross, Portfolio, Greeks };

/// One figure of both books. Signs and units as core/README.md has them.
struct VersusLine {
    VersusSection section = VersusSection::Account;
    std::string id; ///< "initial_requirement", "delta_coins:BTC": stable, unique within its section
    Phrase label;
    std::string unit;        ///< "USD", "BTC", "%"; empty for scenarios
    std::optional<double> a; ///< empty where the book has no such figure
    std::optional<double> b;
    Phrase aText; ///< scenarios: their names; no pattern where there is none
    Phrase bText;
    bool isScenario = false; ///< a and b are the book's P&L in the scenario of aText and bText

    std::optional<double> change() const; ///< b − a, where both are there
};

struct Versus {
    std::shared_ptr<const Comparison> a;
    std::shared_ptr<const Comparison> b;
    std::vector<VersusLine> lines;
};

/// Both must come from one market and one rulebook.
Versus versus(std::shared_ptr<const Comparison> a, std::shared_ptr<const Comparison> b,
              TaskPool& pool = TaskPool::shared());

/// "account", "isolated", …
std::string versusSectionWord(VersusSection section);

} // namespace marginscope
