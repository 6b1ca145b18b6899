// What scenario P&L was added up from before, kept for the next time: an edit of one position then costs its chunk of
// the book, an account of many costs a multiply-add per contract and scenario. Whatever is reused was made from the same
// numbers, to the last digit.
#pragma once

#include "core/kernel/kernel.h"

#include <cstdint>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

namespace marginscope {

class PnlMemory {
public:
    enum class Keeps : std::uint8_t {
        Chunks, ///< sums of chunks of a book: for runs over one book that is edited
        Lines   ///< a row of prices by strike and scenario: for many books under one market
    };

    explicit PnlMemory(Keeps keeps) : keeps_(keeps) {}
    Keeps keeps() const { return keeps_; }

    /// Begins another run: sums that the run before did not use are forgotten.
    void nextRun();

    /// The number of a set of scenarios, told by all that the sums depend on beside the options themselves.
    std::size_t scenarioSet(std::span<const double> signature);

    /// Copies sums made from exactly these inputs; false where there are none. Safe from several threads.
    bool find(std::size_t set, std::uint64_t place, std::span<const double> inputs, double* sums);
    void keep(std::size_t set, std::uint64_t place, std::span<const double> inputs, std::span<const double> sums);

private:
    struct Kept {
        std::vector<double> inputs, sums;
        std::uint64_t usedIn = 0;
        kernel::Isa isa = kernel::Isa::Sse2;
    };
    std::uint64_t keyOf(std::size_t set, std::uint64_t place, std::span<const double> inputs) const;
    static bool same(std::span<const double> a, std::span<const double> b);

    Keeps keeps_;
    std::mutex mutex_;
    std::uint64_t run_ = 0;
    std::vector<std::vector<double>> sets_;
    std::unordered_map<std::uint64_t, Kept> kept_; ///< by key; one that meets another of its key replaces it
};

} // namespace marginscope
