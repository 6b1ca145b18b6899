// The arithmetic of the kernel, compiled once per instruction set (kernel_sse2.cpp …). No functions of the standard
// library and nothing inline that other units share: the linker would keep one copy, built for whichever machine.
#include "core/kernel/coefficients.h"
#include "core/kernel/kernel.h"

#ifndef MARGINSCOPE_KERNEL_SPACE
#error "name the namespace, lanes, register class and minimum of this instruction set first"
#endif

namespace marginscope::kernel::MARGINSCOPE_KERNEL_SPACE {

namespace {

constexpr std::size_t lanes = MARGINSCOPE_KERNEL_LANES;
typedef double Vector __attribute__((vector_size(lanes * sizeof(double)), may_alias));
typedef std::int64_t Bits __attribute__((vector_size(lanes * sizeof(double)), may_alias));

// Rounds to the nearest whole number by the bits that fall off; the whole number is then in the low bits.
constexpr double shifter = 0x1.8p52;
// 2^(−31²) is as good as zero, and the rationals stay far from overflow.
constexpr double farthest = 31.0;
constexpr std::int64_t signBit = INT64_MIN;

#define MARGINSCOPE_INLINE __attribute__((always_inline)) inline

MARGINSCOPE_INLINE Vector all(double value) {
    return value - Vector{};
}

MARGINSCOPE_INLINE Vector absolute(Vector t) {
    return reinterpret_cast<Vector>(reinterpret_cast<Bits>(t) & ~signBit);
}

/// `size` ≥ 0 with the sign of `t`.
MARGINSCOPE_INLINE Vector signedAs(Vector size, Vector t) {
    return reinterpret_cast<Vector>(reinterpret_cast<Bits>(size) | (reinterpret_cast<Bits>(t) & signBit));
}

/// `value` where t ≥ 0, else 0.
MARGINSCOPE_INLINE Vector whereNotNegative(Vector t, Vector value) {
    return reinterpret_cast<Vector>((reinterpret_cast<Bits>(t) > -1) & reinterpret_cast<Bits>(value));
}

MARGINSCOPE_INLINE Vector topOf(Vector t) {
    Vector value = all(tailTop[6]);
    value = value * t + tailTop[5];
    value = value * t + tailTop[4];
    value = value * t + tailTop[3];
    value = value * t + tailTop[2];
    value = value * t + tailTop[1];
    return value * t + tailTop[0];
}

MARGINSCOPE_INLINE Vector bottomOf(Vector t) {
    Vector value = all(tailBottom[7]);
    value = value * t + tailBottom[6];
    value = value * t + tailBottom[5];
    value = value * t + tailBottom[4];
    value = value * t + tailBottom[3];
    value = value * t + tailBottom[2];
    value = value * t + tailBottom[1];
    return value * t + tailBottom[0];
}

/// 2^(−t²) for t in [0, 31].
MARGINSCOPE_INLINE Vector decayOf(Vector t) {
    const Vector whole = shifter - t * t;
    const Vector f = (shifter - whole) - t * t;
    const Vector g = f * f;
    Vector even = all(powerOfTwo[10]), odd = all(powerOfTwo[9]);
    even = even * g + powerOfTwo[8];
    odd = odd * g + powerOfTwo[7];
    even = even * g + powerOfTwo[6];
    odd = odd * g + powerOfTwo[5];
    even = even * g + powerOfTwo[4];
    odd = odd * g + powerOfTwo[3];
    even = even * g + powerOfTwo[2];
    odd = odd * g + powerOfTwo[1];
    even = even * g + powerOfTwo[0];
    const Vector p = odd * f + even;
    return reinterpret_cast<Vector>(reinterpret_cast<Bits>(p) + (reinterpret_cast<Bits>(whole) << 52));
}

struct Scenario {
    Vector price, vol, inverseVol, logPrice;
};

/// weight · C.
MARGINSCOPE_INLINE Vector weighted(const CallRow& row, const Scenario& at) {
    const Vector forward = row.weightedForward * at.price;
    const Vector middle = row.kc1 * at.inverseVol + row.c1 * at.logPrice;
    const Vector t1 = middle + row.halfC2 * at.vol, t2 = middle - row.halfC2 * at.vol;
    const Vector size1 = MARGINSCOPE_KERNEL_MIN(absolute(t1), all(farthest)), size2 = absolute(t2);
    const Vector bottom1 = bottomOf(size1), bottom2 = bottomOf(size2);
    const Vector top1 = signedAs(topOf(size1), t1), top2 = signedAs(topOf(size2), t2);
    const Vector tails = (top1 * bottom2 - top2 * bottom1) / (bottom1 * bottom2);
    const Vector inside = whereNotNegative(t1, forward) - whereNotNegative(t2, all(row.weightedStrike));
    return inside - forward * decayOf(size1) * tails;
}

MARGINSCOPE_INLINE Scenario scenarioAt(const Columns& columns, std::size_t i) {
    return {*reinterpret_cast<const Vector*>(columns.price + i), *reinterpret_cast<const Vector*>(columns.vol + i),
            *reinterpret_cast<const Vector*>(columns.inverseVol + i),
            *reinterpret_cast<const Vector*>(columns.logPrice + i)};
}

} // namespace

void accumulateCallsPlain(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    for (std::size_t r = 0; r < rowCount; ++r) {
        const CallRow row = rows[r];
        for (std::size_t i = 0; i < columns.count; i += lanes)
            *reinterpret_cast<Vector*>(sums + i) += weighted(row, scenarioAt(columns, i));
    }
}

void accumulateCalls(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    std::size_t r = 0;
    for (; r + 1 < rowCount; r += 2) {
        const CallRow first = rows[r], second = rows[r + 1];
        for (std::size_t i = 0; i < columns.count; i += lanes) {
            const Scenario at = scenarioAt(columns, i);
            const Vector one = weighted(first, at), two = weighted(second, at);
            Vector& sum = *reinterpret_cast<Vector*>(sums + i);
            sum = (sum + one) + two;
        }
    }
    MARGINSCOPE_KERNEL_SPACE::accumulateCallsPlain(rows + r, rowCount - r, columns, sums);
}

void valueOptions(const OptionColumns& in, double* calls, double* puts, double* deltas) {
    const Vector zero = all(0.0);
    for (std::size_t i = 0; i < in.count; i += lanes) {
        const Vector forward = *reinterpret_cast<const Vector*>(in.forward + i);
        const Vector strike = *reinterpret_cast<const Vector*>(in.strike + i);
        const Vector middle = *reinterpret_cast<const Vector*>(in.kc1 + i);
        const Vector half = *reinterpret_cast<const Vector*>(in.halfC2 + i);
        const Vector t1 = middle + half, t2 = middle - half;
        const Vector size1 = MARGINSCOPE_KERNEL_MIN(absolute(t1), all(farthest)), size2 = absolute(t2);
        const Vector bottom1 = bottomOf(size1), bottom2 = bottomOf(size2);
        const Vector top1 = signedAs(topOf(size1), t1), top2 = signedAs(topOf(size2), t2);
        const Vector decay = decayOf(size1);
        const Vector time = forward * decay * ((top1 * bottom2 - top2 * bottom1) / (bottom1 * bottom2));
        const Vector above1 = whereNotNegative(t1, all(1.0)), above2 = whereNotNegative(t2, all(1.0));
        const Vector call = above1 * forward - above2 * strike - time;
        const Vector put = (1.0 - above2) * strike - (1.0 - above1) * forward - time;
        // An option far out of the money is worth nothing, not less.
        *reinterpret_cast<Vector*>(calls + i) = zero - MARGINSCOPE_KERNEL_MIN(zero, zero - call);
        *reinterpret_cast<Vector*>(puts + i) = zero - MARGINSCOPE_KERNEL_MIN(zero, zero - put);
        *reinterpret_cast<Vector*>(deltas + i) = above1 - decay * top1 / bottom1;
    }
}

double multiplyAdds(std::size_t rounds, double& sink) {
    const Vector factor = all(0.999999999), addend = all(1e-9);
    Vector a = all(1.0), b = all(1.1), c = all(1.2), d = all(1.3), e = all(1.4), f = all(1.5), g = all(1.6),
           h = all(1.7), k = all(1.8), l = all(1.9), m = all(2.0), n = all(2.1);
    for (std::size_t r = 0; r < rounds; ++r) {
        a = a * factor + addend;
        b = b * factor + addend;
        c = c * factor + addend;
        d = d * factor + addend;
        e = e * factor + addend;
        f = f * factor + addend;
        g = g * factor + addend;
        h = h * factor + addend;
        k = k * factor + addend;
        l = l * factor + addend;
        m = m * factor + addend;
        n = n * factor + addend;
        asm volatile("" : "+" MARGINSCOPE_KERNEL_REGISTER(a), "+" MARGINSCOPE_KERNEL_REGISTER(g));
    }
    const Vector total = a + b + c + d + e + f + g + h + k + l + m + n;
    for (std::size_t i = 0; i < lanes; ++i)
        sink += total[i];
    return static_cast<double>(rounds) * static_cast<double>(12 * lanes);
}

} // namespace marginscope::kernel::MARGINSCOPE_KERNEL_SPACE
