#include "core/valuation/option_lines.h"

#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t chunkLines = 256;
constexpr std::size_t blockLines = 32; ///< rows of the kernel made at a time
/// Option × scenario pairs below which waking another thread costs more than it saves.
constexpr std::size_t worthThreads = 100000;

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

void OptionLines::add(std::size_t place, const OptionLine& added, const double* vols) {
    if (lineOf_.size() <= place) lineOf_.resize(place + 1, 0);
    if (const std::uint32_t known = lineOf_[place]) {
        double* held = numbers_.data() + (known - 1) * stride();
        if (isSame(held, added, vols)) {
            held[4] += added.weight;
            return;
        }
    } else {
        lineOf_[place] = static_cast<std::uint32_t>(count() + 1);
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
                                          unitWeight ? 1.0 : held[4]);
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
        if (memory && memory->find(set, c, inputs, own)) return;
        accumulate(from, to, columns, own);
        if (memory) memory->keep(set, c, inputs, {own, size});
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

void OptionLines::addRows(AlignedColumn& sums, const ScenarioColumns& columns, PnlMemory& memory) const {
    const std::size_t size = sums.size(), set = memory.scenarioSet(columns.signature());
    AlignedColumn row(size);
    std::vector<double> terms;
    for (std::size_t i = 0; i < count(); ++i) {
        const double* held = line(i);
        terms.assign(held, held + stride());
        terms[4] = 1.0;
        if (!memory.find(set, placeOf_[i], terms, row.data())) {
            std::fill_n(row.data(), size, 0.0);
            accumulate(i, i + 1, columns, row.data(), true);
            memory.keep(set, placeOf_[i], terms, {row.data(), size});
        }
        const double weight = held[4];
        for (std::size_t s = 0; s < size; ++s)
            sums[s] += weight * row[s];
    }
}

} // namespace marginscope
