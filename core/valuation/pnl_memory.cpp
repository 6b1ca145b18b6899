#include "core/valuation/pnl_memory.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace marginscope {

namespace {

std::uint64_t mixed(std::uint64_t hash) {
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
    return hash;
}

std::uint64_t hashOf(std::span<const double> numbers) {
    const std::string_view bytes(reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes());
    return std::hash<std::string_view>()(bytes);
}

} // namespace

void PnlMemory::nextRun() {
    const std::lock_guard lock(mutex_);
    ++run_;
    if (keeps_ == Keeps::Chunks)
        std::erase_if(kept_, [&](const auto& entry) { return entry.second.usedIn + 1 < run_; });
}

std::size_t PnlMemory::scenarioSet(std::span<const double> signature) {
    const std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i < sets_.size(); ++i)
        if (same(sets_[i].signature, signature)) return i;
    sets_.push_back({{signature.begin(), signature.end()}, {}});
    return sets_.size() - 1;
}

bool PnlMemory::same(std::span<const double> a, std::span<const double> b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

// By what is in them: an edit moves the chunks behind it.
std::uint64_t PnlMemory::keyOf(std::size_t set, std::span<const double> inputs) {
    return mixed(hashOf(inputs)) ^ (set * 0x9E3779B97F4A7C15u);
}

bool PnlMemory::find(std::size_t set, std::span<const double> inputs, double* sums) {
    const std::uint64_t key = keyOf(set, inputs);
    const std::lock_guard lock(mutex_);
    const auto found = kept_.find(key);
    if (found == kept_.end() || found->second.isa != kernel::currentIsa() || !same(found->second.inputs, inputs))
        return false;
    found->second.usedIn = run_;
    std::copy(found->second.sums.begin(), found->second.sums.end(), sums);
    return true;
}

void PnlMemory::keep(std::size_t set, std::span<const double> inputs, std::span<const double> sums) {
    const std::uint64_t key = keyOf(set, inputs);
    const std::lock_guard lock(mutex_);
    kept_[key] = {{inputs.begin(), inputs.end()}, {sums.begin(), sums.end()}, run_, kernel::currentIsa()};
}

const double* PnlMemory::row(std::size_t set, std::size_t place, std::span<const double> inputs) const {
    const auto& rows = sets_[set].rows;
    if (place >= rows.size() || !rows[place]) return nullptr;
    const Row& row = *rows[place];
    return row.isa == kernel::currentIsa() && same(row.inputs, inputs) ? row.numbers.data() : nullptr;
}

double* PnlMemory::newRow(std::size_t set, std::size_t place, std::span<const double> inputs, std::size_t size) {
    auto& rows = sets_[set].rows;
    if (place >= rows.size()) rows.resize(place + 1);
    rows[place].reset();
    return rows[place].emplace(Row{{inputs.begin(), inputs.end()}, AlignedColumn(size), kernel::currentIsa()})
        .numbers.data();
}

} // namespace marginscope
