// Seeded random numbers with the same sequence on every machine (the distributions of the standard library promise
// none).
#pragma once

#include <cstddef>
#include <random>
#include <vector>

namespace marginscope::test {

class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}

    /// 0 … bound − 1
    unsigned below(unsigned bound) { return static_cast<unsigned>(engine_() % bound); }
    bool coin() { return below(2) == 1; }
    double between(double lowest, double highest) {
        return lowest + (highest - lowest) * static_cast<double>(engine_()) / 4294967295.0;
    }
    template<class T>
    const T& oneOf(const std::vector<T>& list) {
        return list[below(static_cast<unsigned>(list.size()))];
    }

private:
    std::mt19937 engine_;
};

} // namespace marginscope::test
