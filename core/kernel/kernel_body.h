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
#ifdef MARGINSCOPE_KERNEL_BLEND
    return MARGINSCOPE_KERNEL_BLEND(value, Vector{}, t);
#else
    return reinterpret_cast<Vector>((reinterpret_cast<Bits>(t) > -1) & reinterpret_cast<Bits>(value));
#endif
}

/// Keeps the compiler from working these off one after the other: it sees all of them used here.
MARGINSCOPE_INLINE void inStep(Vector (&)[1]) {}
MARGINSCOPE_INLINE void inStep(Vector (&v)[2]) {
    asm("" : "+" MARGINSCOPE_KERNEL_REGISTER(v[0]), "+" MARGINSCOPE_KERNEL_REGISTER(v[1]));
}
MARGINSCOPE_INLINE void inStep(Vector (&v)[4]) {
    asm("" : "+" MARGINSCOPE_KERNEL_REGISTER(v[0]), "+" MARGINSCOPE_KERNEL_REGISTER(v[1]),
             "+" MARGINSCOPE_KERNEL_REGISTER(v[2]), "+" MARGINSCOPE_KERNEL_REGISTER(v[3]));
}

/// Polynomials of several arguments in step, so that the additions of one argument do not wait for those of another.
template<std::size_t Count, std::size_t Degree>
MARGINSCOPE_INLINE void polynomials(const double (&coefficients)[Degree], const Vector (&at)[Count],
                                    Vector (&values)[Count]) {
    for (std::size_t i = 0; i < Count; ++i)
        values[i] = all(coefficients[Degree - 1]);
    for (std::size_t k = Degree - 1; k-- > 0;) {
        for (std::size_t i = 0; i < Count; ++i)
            values[i] = values[i] * at[i] + coefficients[k];
        inStep(values);
    }
}

struct Scenario {
    Vector price, vol, inverseVol, logPrice;
};

/// 2^(−t²) of several t in [0, 31], in step.
template<std::size_t Count>
MARGINSCOPE_INLINE void decaysOf(const Vector (&t)[Count], Vector (&decay)[Count]) {
    Vector whole[Count], f[Count], g[Count], even[Count], odd[Count];
    for (std::size_t i = 0; i < Count; ++i)
        whole[i] = shifter - t[i] * t[i];
    for (std::size_t i = 0; i < Count; ++i)
        f[i] = (shifter - whole[i]) - t[i] * t[i];
    for (std::size_t i = 0; i < Count; ++i)
        g[i] = f[i] * f[i];
    for (std::size_t i = 0; i < Count; ++i) {
        even[i] = g[i] * powerOfTwo[10] + powerOfTwo[8];
        odd[i] = g[i] * powerOfTwo[9] + powerOfTwo[7];
    }
    for (std::size_t k = 6; k >= 2; k -= 2) {
        for (std::size_t i = 0; i < Count; ++i) {
            even[i] = even[i] * g[i] + powerOfTwo[k];
            odd[i] = odd[i] * g[i] + powerOfTwo[k - 1];
        }
        inStep(even);
        inStep(odd);
    }
    for (std::size_t i = 0; i < Count; ++i)
        even[i] = even[i] * g[i] + powerOfTwo[0];
    for (std::size_t i = 0; i < Count; ++i) {
        const Vector p = odd[i] * f[i] + even[i];
        decay[i] = reinterpret_cast<Vector>(reinterpret_cast<Bits>(p) + (reinterpret_cast<Bits>(whole[i]) << 52));
    }
}

/// weight · C of several rows in one scenario.
template<std::size_t Count>
MARGINSCOPE_INLINE void weighted(const CallRow* rows, const Scenario& at, Vector (&values)[Count]) {
    Vector t[2 * Count], size[2 * Count], top[2 * Count], bottom[2 * Count], size1[Count], decay[Count];
    for (std::size_t i = 0; i < Count; ++i) {
        const Vector middle = rows[i].kc1 * at.inverseVol + rows[i].c1 * at.logPrice;
        t[2 * i] = middle + rows[i].halfC2 * at.vol;
        t[2 * i + 1] = middle - rows[i].halfC2 * at.vol;
    }
    for (std::size_t i = 0; i < Count; ++i) {
        size[2 * i] = size1[i] = MARGINSCOPE_KERNEL_MIN(absolute(t[2 * i]), all(farthest));
        size[2 * i + 1] = absolute(t[2 * i + 1]);
    }
    decaysOf(size1, decay);
    polynomials(tailTop, size, top);
    polynomials(tailBottom, size, bottom);
    for (std::size_t i = 0; i < Count; ++i) {
        const Vector forward = rows[i].weightedForward * at.price;
        const Vector top1 = signedAs(top[2 * i], t[2 * i]), top2 = signedAs(top[2 * i + 1], t[2 * i + 1]);
        const Vector tails = (top1 * bottom[2 * i + 1] - top2 * bottom[2 * i]) / (bottom[2 * i] * bottom[2 * i + 1]);
        const Vector inside =
            whereNotNegative(t[2 * i], forward) - whereNotNegative(t[2 * i + 1], all(rows[i].weightedStrike));
        values[i] = inside - forward * decay[i] * tails;
    }
}

MARGINSCOPE_INLINE Scenario scenarioAt(const Columns& columns, std::size_t i) {
    return {*reinterpret_cast<const Vector*>(columns.price + i), *reinterpret_cast<const Vector*>(columns.vol + i),
            *reinterpret_cast<const Vector*>(columns.inverseVol + i),
            *reinterpret_cast<const Vector*>(columns.logPrice + i)};
}

} // namespace

void accumulateCallsPlain(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    const Columns in = columns;
    for (std::size_t r = 0; r < rowCount; ++r) {
        const CallRow row[1] = {rows[r]};
        for (std::size_t i = 0; i < in.count; i += lanes) {
            Vector value[1];
            weighted(row, scenarioAt(in, i), value);
            *reinterpret_cast<Vector*>(sums + i) += value[0];
        }
    }
}

void accumulateCalls(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    const Columns in = columns;
    std::size_t r = 0;
    for (; r + 1 < rowCount; r += 2) {
        const CallRow pair[2] = {rows[r], rows[r + 1]};
        for (std::size_t i = 0; i < in.count; i += lanes) {
            Vector values[2];
            weighted(pair, scenarioAt(in, i), values);
            Vector& sum = *reinterpret_cast<Vector*>(sums + i);
            sum = (sum + values[0]) + values[1];
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
        const Vector sizes[2] = {size1, size2}, first[1] = {size1};
        Vector bottoms[2], tops[2], decays[1];
        polynomials(tailBottom, sizes, bottoms);
        polynomials(tailTop, sizes, tops);
        decaysOf(first, decays);
        const Vector bottom1 = bottoms[0], bottom2 = bottoms[1], decay = decays[0];
        const Vector top1 = signedAs(tops[0], t1), top2 = signedAs(tops[1], t2);
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
