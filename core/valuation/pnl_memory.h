// What scenario P&L was added up from before, kept for the next time: an edit of one position then costs its chunk of
// the book, an account of many costs a multiply-add per contract and scenario. Whatever is reused was made from the same
// numbers, to the last digit.
#pragma once

#include "core/kernel/kernel.h"
#include "core/valuation/aligned.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
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

    /// Copies the sums of a chunk made from exactly these inputs; false where there are none. Safe from several threads.
    bool find(std::size_t set, std::span<const double> inputs, double* sums);
    void keep(std::size_t set, std::span<const double> inputs, std::span<const double> sums);

    /// The row of a strike made from exactly these inputs, or null. For one thread at a time.
    const double* row(std::size_t set, std::size_t place, std::span<const double> inputs) const;
    /// Room for such a row of `size` numbers, for the caller to fill; aligned as the kernel wants it.
    double* newRow(std::size_t set, std::size_t place, std::span<const double> inputs, std::size_t size);

private:
    struct Kept {
        std::vector<double> inputs, sums;
        std::uint64_t usedIn = 0;
        kernel::Isa isa = kernel::Isa::Sse2;
    };
    struct Row {
        std::vector<double> inputs;
        AlignedColumn numbers{0};
        kernel::Isa isa = kernel::Isa::Sse2;
    };
    struct Set {
        std::vector<double> signature;
        std::deque<std::optional<Row>> rows; ///< by place
    };
    static std::uint64_t keyOf(std::size_t set, std::span<const double> inputs);
    static bool same(std::span<const double> a, std::span<const double> b);

    Keeps keeps_;
    std::mutex mutex_;
    std::uint64_t run_ = 0;
    std::deque<Set> sets_;
    std::unordered_map<std::uint64_t, Kept> kept_; ///< by key; one that meets another of its key replaces it
};

} // namespace marginscope
