// Where a number comes from: a tree from the figure down to its inputs. Every non-leaf can be recomputed from its
// children.
#pragma once

#include "core/base/phrase.h"

#include <string>
#include <vector>

namespace marginscope {

/// How a node follows from its children.
enum class Combine : std::uint8_t {
    Input, ///< a leaf; `source` says where it comes from
    Sum,
    Difference, ///< the first less all others
    Product,
    Max,
    Min,
    Scale,   ///< two children: a factor without unit times a figure
    Formula, ///< `formula` over the symbols of the children
};

std::string combineWord(Combine combine);

/// One figure. `symbol` names it in its parent's formula (unique among siblings where the parent is a Formula).
/// Formula language: numbers, symbols, + − * / ^, parentheses, and max(…), min(…), abs, exp, ln, sqrt, N (standard
/// normal distribution), sign (−1, 0, 1), if(condition, then, else) with <, <=, >, >= in the condition, black_call(F,
/// K, vol, T, r), black_put(…), and american_call(F, K, vol, T, r, b), american_put(…) with the cost of carry b.
struct ExplainNode {
    Phrase label;
    std::string symbol;
    double value = 0.0;
    std::string unit; ///< "USD", "BTC", "USD/BTC", "" for pure numbers, "%" is never used
    Combine combine = Combine::Input;
    std::string formula; ///< in symbols; empty for inputs, sums and the like
    Phrase source;       ///< inputs only: where the number comes from, for people
    std::string origin;  ///< inputs only: the same for programs: "market:/underlyings/BTC/spot",
                         ///< "book:/positions/3/quantity", "rulebook:/portfolio/price_range", "cell:…"
    std::vector<ExplainNode> children;

    std::size_t countNodes() const;
};

/// The formula of a node with the book's numbers in place of the symbols: "max(0.15 − 0.1, 0.1) + 0.02".
std::string formulaWithNumbers(const ExplainNode& node);

} // namespace marginscope
