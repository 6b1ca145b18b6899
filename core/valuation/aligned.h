// Numbers in memory as the vectorised kernel wants them: aligned to 64 bytes, padded to a multiple of 8.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>

namespace marginscope {

/// The size of a column of `count` numbers with its padding; at least one block of 8.
constexpr std::size_t paddedCount(std::size_t count) {
    return count == 0 ? 8 : (count + 7) / 8 * 8;
}

class AlignedColumn {
public:
    explicit AlignedColumn(std::size_t count, double value = 0.0)
        : count_(paddedCount(count))
        , memory_(static_cast<double*>(std::aligned_alloc(64, count_ * sizeof(double)))) {
        if (!memory_) throw std::bad_alloc();
        std::fill_n(memory_, count_, value);
    }
    ~AlignedColumn() { std::free(memory_); }
    AlignedColumn(AlignedColumn&& other) noexcept
        : count_(std::exchange(other.count_, 0))
        , memory_(std::exchange(other.memory_, nullptr)) {}
    AlignedColumn(const AlignedColumn&) = delete;
    AlignedColumn& operator=(const AlignedColumn&) = delete;

    std::size_t size() const { return count_; } ///< padded
    double* data() { return memory_; }
    const double* data() const { return memory_; }
    double& operator[](std::size_t i) { return memory_[i]; }
    double operator[](std::size_t i) const { return memory_[i]; }

private:
    std::size_t count_;
    double* memory_;
};

} // namespace marginscope
