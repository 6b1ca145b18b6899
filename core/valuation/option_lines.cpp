#include "core/valuation/option_lines.h"

#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t chunkLines = 64;
constexpr std::size_t blockLines = 32; ///< rows of the kernel made at a time
/// Option × scenario pairs below which waking another thread costs more than it saves.
constexpr std::size_t worthThreads = 50000;

std::vector<std::size_t> startsOf(const std::vector<std::vector<double>>& multipliers) {
    std::vector<std::size_t> start = {0};
    for (const std::vector<double>& state : multipliers)
        start.push_back(start.back() + (state.size() + 7) / 8 * 8);
    return start;
}

} // namespace

ScenarioColumns::ScenarioColumns(const std::vector<std::vector<double>>& multipliers)
    : start(startsOf(multipliers))
    , price(start.back(), 1.0)
    , ones(start.back(), 1.0)
    , logPrice(start.back(), 0.0) {
    for (std::size_t state = 0; state < multipliers.size(); ++state)
        for (std::size_t i = 0; i < multipliers[state].size(); ++i) {
            price[start[state] + i] = multipliers[state][i];
            logPrice[start[state] + i] = std::log(multipliers[state][i]);
        }
}

kernel::Columns ScenarioColumns::ofState(std::size_t state) const {
    const std::size_t at = start[state];
    return {price.data() + at, ones.data() + at, ones.data() + at, logPrice.data() + at, start[state + 1] - at};
}

std::vector<double> ScenarioColumns::signature() const {
    std::vector<double> out(price.data(), price.data() + start.back());
    for (const std::size_t each : start)
        out.push_back(static_cast<double>(each));
    return out;
}

bool OptionLines::isSame(const double* line, const OptionLine& other, const double* vols) const {
    if (line[0] != other.forward || line[1] != other.strike || line[3] != other.root) return false;
    return std::equal(vols, vols + states_, line + numbersOfLine);
}

// Few lines are looked through; for many a table by place pays.
std::optional<std::size_t> OptionLines::lineAt(std::size_t place) {
    if (count() <= fewLines) {
        const auto found = std::find(placeOf_.begin(), placeOf_.end(), place);
        return found == placeOf_.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - placeOf_.begin()));
    }
    for (; tabled_ < count(); ++tabled_) {
        if (lineOf_.size() <= placeOf_[tabled_]) lineOf_.resize(placeOf_[tabled_] + 1, 0);
        if (lineOf_[placeOf_[tabled_]] == 0) lineOf_[placeOf_[tabled_]] = static_cast<std::uint32_t>(tabled_ + 1);
    }
    return place < lineOf_.size() && lineOf_[place] != 0 ? std::optional<std::size_t>(lineOf_[place] - 1)
                                                         : std::nullopt;
}

void OptionLines::add(std::size_t place, const OptionLine& added, const double* vols) {
    if (const std::optional<std::size_t> known = lineAt(place)) {
        double* held = numbers_.data() + *known * stride();
        if (isSame(held, added, vols)) {
            held[weightOfLine] += added.weight;
            return;
        }
    }
    placeOf_.push_back(place);
    numbers_.insert(numbers_.end(), {added.forward, added.strike, std::log(added.forward / added.strike), added.root,
                                     added.weight});
    numbers_.insert(numbers_.end(), vols, vols + states_);
}

void OptionLines::accumulate(std::size_t from, std::size_t to, const ScenarioColumns& columns, double* sums,
                             bool unitWeight) const {
    kernel::CallRow rows[blockLines];
    for (std::size_t block = from; block < to; block += blockLines) {
        const std::size_t rowCount = std::min(blockLines, to - block);
        for (std::size_t state = 0; state < states_; ++state) {
            for (std::size_t r = 0; r < rowCount; ++r) {
                const double* held = line(block + r);
                rows[r] = kernel::callRow(held[0], held[1], held[2], held[numbersOfLine + state] * held[3],
                                          unitWeight ? 1.0 : held[weightOfLine]);
            }
            kernel::accumulateCalls(rows, rowCount, columns.ofState(state), sums + columns.start[state]);
        }
    }
}

void OptionLines::addTo(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory* memory, TaskPool& pool) const {
    if (count() == 0) return;
    if (memory && memory->keeps() == PnlMemory::Keeps::Lines)
        addRows(sums, columns, *memory);
    else
        addChunks(sums, columns, memory, pool);
}

void OptionLines::addChunks(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory* memory,
                            TaskPool& pool) const {
    const std::size_t size = sums.size(), chunks = (count() + chunkLines - 1) / chunkLines;
    const std::size_t set = memory ? memory->scenarioSet(columns.signature()) : 0;
    AlignedColumn partial(chunks * size);
    const auto chunk = [&](std::size_t, std::size_t c) {
        const std::size_t from = c * chunkLines, to = std::min(from + chunkLines, count());
        double* own = partial.data() + c * size;
        const std::span<const double> inputs(line(from), (to - from) * stride());
        if (memory && memory->find(set, inputs, own)) return;
        accumulate(from, to, columns, own);
        if (memory) memory->keep(set, inputs, {own, size});
    };
    if (chunks > 1 && count() * size > worthThreads)
        pool.run(chunks, chunk);
    else
        for (std::size_t c = 0; c < chunks; ++c)
            chunk(0, c);
    for (std::size_t c = 0; c < chunks; ++c)
        for (std::size_t i = 0; i < size; ++i)
            sums[i] += partial[c * size + i];
}

// A row is made once under a market; books are then a sparse matrix of weights times these rows.
void OptionLines::addRows(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory& memory) const {
    const std::size_t size = sums.size(), set = memory.scenarioSet(columns.signature());
    std::vector<double> terms(stride());
    for (std::size_t i = 0; i < count(); ++i) {
        const double* held = line(i);
        const double weight = held[weightOfLine];
        std::copy_n(held, stride(), terms.begin());
        terms[weightOfLine] = 1.0;
        const double* row = memory.row(set, placeOf_[i], terms);
        if (!row) {
            double* fresh = memory.newRow(set, placeOf_[i], terms, size);
            accumulate(i, i + 1, columns, fresh, true);
            row = fresh;
        }
        for (std::size_t s = 0; s < size; ++s)
            sums[s] += weight * row[s];
    }
}

} // namespace marginscope
