// The pricing kernel: undiscounted Black-76 calls on many scenarios at once, added up without ever storing options ×
// scenarios. One translation unit per instruction set does the same arithmetic; which one runs is chosen at start.
//
// With κ = sqrt(log2(e)/2), N(−x) = 2^(−t²)·A(t)/B(t) for t = κx ≥ 0, and F·φ(d1) = K·φ(d2):
//     C = F·[d1 ≥ 0] − K·[d2 ≥ 0] − F·2^(−t1²)·(s1·A1·B2 − s2·A2·B1)/(B1·B2),   s = sign(t)
//     t1 = (k·c1)/u + c1·ln(m)/u + (c2/2)·u,   t2 = t1 − c2·u
// where k = ln(F0/K), c1 = κ/v, c2 = κ·v, v = σ√T, m = price multiplier, u = volatility multiplier: one exponential and
// one division for both normal probabilities. Coefficients: core/kernel/generator/fit_kernel.cpp.
// Error: below 1e-13·F against plain formulas in four domains (tests/core/test_kernel.cpp). Digits: the same for any
// thread count and order of calls within one instruction set; across them within 1e-13·F.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace marginscope::kernel {

enum class Isa : std::uint8_t { Sse2, Avx2, Avx512 };

std::string_view isaWord(Isa isa); ///< "sse2", "avx2", "avx512"
std::optional<Isa> isaFromWord(std::string_view word);

/// Whether this machine has it.
bool isAvailable(Isa isa);
/// The best this machine has.
Isa bestIsa();
/// The one in use: the best, unless forced by useIsa() or the environment variable MARGINSCOPE_ISA at start.
Isa currentIsa();
/// Forces one for the whole program; false where the machine does not have it. For tests, benchmarks and doubts.
bool useIsa(Isa isa);

/// A call option with its weight (signed size × discount × whatever turns its price into the wanted money).
struct CallRow {
    double weightedForward = 0.0; ///< weight · F0
    double weightedStrike = 0.0;  ///< weight · K
    double kc1 = 0.0;             ///< ln(F0/K)·κ/v
    double c1 = 0.0;              ///< κ/v
    double halfC2 = 0.0;          ///< κ·v/2
};

/// forward, strike > 0; totalVol = σ√T is held between 1e-14 and 20, outside which the price no longer depends on it in
/// double precision.
CallRow callRow(double forward, double strike, double totalVol, double weight);
/// The same where k = ln(forward ÷ strike) is known.
CallRow callRow(double forward, double strike, double k, double totalVol, double weight);

/// Scenarios as columns: price multiplier m, volatility multiplier u, 1/u and ln(m)/u. Arrays of `count` doubles,
/// aligned to 64 bytes and padded to a multiple of 8 (padding: any finite values, m and u > 0).
struct Columns {
    const double* price = nullptr;
    const double* vol = nullptr;
    const double* inverseVol = nullptr;
    const double* logPrice = nullptr;
    std::size_t count = 0; ///< padded
};

/// sums[i] += Σ over rows of weight · C(scenario i). `sums` as aligned and padded as the columns.
void accumulateCalls(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums);

/// The same, one row at a time instead of two side by side: what the benchmark compares.
void accumulateCallsPlain(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums);

/// Options as columns: kc1 and halfC2 as in CallRow. Arrays of `count` doubles, aligned to 64 bytes and padded to a
/// multiple of 8 (padding: any finite values).
struct OptionColumns {
    const double* forward = nullptr;
    const double* strike = nullptr;
    const double* kc1 = nullptr;
    const double* halfC2 = nullptr;
    std::size_t count = 0; ///< padded
};

/// Undiscounted price of the call and of the put, ≥ 0, and N(d1), of each option alone. `calls`, `puts` and `deltas` as
/// aligned and padded as the columns.
void valueOptions(const OptionColumns& options, double* calls, double* puts, double* deltas);

/// Multiply-adds per second and thread in double precision, as many as the instruction set in use can start: the limit
/// the benchmark holds the kernel against. Returns the number of lanes × multiply-adds done in `rounds` rounds (for the
/// compiler not to drop them, `sink` receives a value).
double multiplyAdds(std::size_t rounds, double& sink);

/// Floating-point operations on the multiply-add units per option and scenario: what the limit is counted with.
inline constexpr double operationsPerPrice = 47.0;

} // namespace marginscope::kernel
