// A small linear program, some of whose variables are whole numbers: minimise a cost under rows of bounds.
#pragma once

#include <utility>
#include <vector>

namespace marginscope {

class IntegerProgram {
public:
    /// Bounds may be infinite.
    std::size_t addVariable(double lower, double upper, double cost, bool whole);
    using Terms = std::vector<std::pair<std::size_t, double>>; ///< variable and coefficient
    void addRow(double lower, double upper, Terms terms);

    std::size_t variableCount() const { return variables_.size(); }

    struct Solution {
        std::vector<double> values; ///< empty where none was found
        double cost = 0.0;
        double lowerBound = 0.0; ///< no solution is cheaper
        bool proved = false;     ///< the solution is the cheapest
    };
    /// Branch and bound until proved, at most so many nodes: the same answer on every machine. `cuts`: rows that cut
    /// parts of whole numbers off; worth their time where many variables are whole.
    Solution solve(int mostNodes, bool cuts = true) const;

private:
    struct Variable {
        double lower, upper, cost;
        bool whole;
    };
    struct Row {
        double lower, upper;
        Terms terms;
    };
    std::vector<Variable> variables_;
    std::vector<Row> rows_;
};

} // namespace marginscope
