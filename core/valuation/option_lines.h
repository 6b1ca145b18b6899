// European options of one underlying as the kernel adds them up: a line per expiry and strike, with its volatility in
// every volatility state.
#pragma once

#include "core/base/task_pool.h"
#include "core/valuation/aligned.h"
#include "core/valuation/pnl_memory.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace marginscope {

/// Scenarios as columns, those of one volatility state beside each other.
struct ScenarioColumns {
    /// `multipliers` of the price by state.
    explicit ScenarioColumns(const std::vector<std::vector<double>>& multipliers);

    std::size_t states() const { return start.size() - 1; }
    kernel::Columns ofState(std::size_t state) const;
    /// All that sums over these columns depend on beside the options.
    std::vector<double> signature() const;

    std::vector<std::size_t> start; ///< of each state in the columns, and the padded end
    AlignedColumn price, ones, logPrice;
};

/// One expiry and strike. years = those left in the scenario.
struct OptionLine {
    double forward = 0.0;
    double strike = 0.0;
    double root = 0.0;   ///< sqrt(years)
    double weight = 0.0; ///< of the call, whatever turns its price into money in it
};

class OptionLines {
public:
    explicit OptionLines(std::size_t states) : states_(states) {}

    /// Adds to the line that `place` stands for where it has the same terms and volatilities, else begins another.
    void add(std::size_t place, const OptionLine& line, const double* vols);

    /// sums[column] += Σ weight · call. The lines are taken in chunks of fixed size, added in order.
    void addTo(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory* memory, TaskPool& pool) const;

private:
    static constexpr std::size_t weightOfLine = 4;
    static constexpr std::size_t numbersOfLine = 5; ///< forward, strike, ln(forward ÷ strike), root, weight
    static constexpr std::size_t fewLines = 64;
    std::size_t stride() const { return numbersOfLine + states_; }
    std::size_t count() const { return numbers_.size() / stride(); }
    const double* line(std::size_t i) const { return numbers_.data() + i * stride(); }
    std::optional<std::size_t> lineAt(std::size_t place);
    bool isSame(const double* line, const OptionLine& other, const double* vols) const;
    void accumulate(std::size_t from, std::size_t to, const ScenarioColumns& columns, double* sums,
                    bool unitWeight = false) const;
    void addChunks(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory* memory, TaskPool& pool) const;
    void addRows(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory& memory) const;

    std::size_t states_;
    std::vector<double> numbers_;       ///< line by line
    std::vector<std::size_t> placeOf_;  ///< by line
    std::vector<std::uint32_t> lineOf_; ///< by place: line + 1, 0 = none; of the first `tabled_` lines
    std::size_t tabled_ = 0;
};

} // namespace marginscope
