#include "core/kernel/kernel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdlib>

#define MARGINSCOPE_DECLARE_ISA(space)                                                                                 \
    namespace marginscope::kernel::space {                                                                             \
    void accumulateCalls(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums);             \
    void accumulateCallsPlain(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums);        \
    void valueOptions(const OptionColumns& options, double* calls, double* puts, double* deltas);                      \
    double multiplyAdds(std::size_t rounds, double& sink);                                                             \
    }

MARGINSCOPE_DECLARE_ISA(sse2)
#ifdef MARGINSCOPE_KERNEL_X86
MARGINSCOPE_DECLARE_ISA(avx2)
MARGINSCOPE_DECLARE_ISA(avx512)
#endif

namespace marginscope::kernel {

namespace {

struct Functions {
    Isa isa;
    decltype(&sse2::accumulateCalls) calls;
    decltype(&sse2::accumulateCallsPlain) plain;
    decltype(&sse2::valueOptions) options;
    decltype(&sse2::multiplyAdds) multiplyAdds;
};

constexpr std::array functions = {
    Functions{Isa::Sse2, sse2::accumulateCalls, sse2::accumulateCallsPlain, sse2::valueOptions, sse2::multiplyAdds},
#ifdef MARGINSCOPE_KERNEL_X86
    Functions{Isa::Avx2, avx2::accumulateCalls, avx2::accumulateCallsPlain, avx2::valueOptions, avx2::multiplyAdds},
    Functions{Isa::Avx512, avx512::accumulateCalls, avx512::accumulateCallsPlain, avx512::valueOptions, avx512::multiplyAdds},
#endif
};

const Functions* find(Isa isa) {
    const auto found =
        std::find_if(functions.begin(), functions.end(), [isa](const Functions& f) { return f.isa == isa; });
    return found == functions.end() ? nullptr : &*found;
}

const Functions* atStart() {
    const char* forced = std::getenv("MARGINSCOPE_ISA");
    const std::optional<Isa> wanted = forced ? isaFromWord(forced) : std::nullopt;
    return find(wanted && isAvailable(*wanted) ? *wanted : bestIsa());
}

std::atomic<const Functions*>& current() {
    static std::atomic<const Functions*> chosen = atStart();
    return chosen;
}

// log2(e)/2 to more digits than a double has.
const double kappa = std::sqrt(0.72134752044448170368);

} // namespace

std::string_view isaWord(Isa isa) {
    switch (isa) {
    case Isa::Sse2:
        return "sse2";
    case Isa::Avx2:
        return "avx2";
    case Isa::Avx512:
        break;
    }
    return "avx512";
}

std::optional<Isa> isaFromWord(std::string_view word) {
    for (const Isa isa : {Isa::Sse2, Isa::Avx2, Isa::Avx512})
        if (isaWord(isa) == word) return isa;
    return std::nullopt;
}

bool isAvailable(Isa isa) {
    if (!find(isa)) return false;
#ifdef MARGINSCOPE_KERNEL_X86
    if (isa == Isa::Avx2) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (isa == Isa::Avx512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512cd");
#endif
    return true;
}

Isa bestIsa() {
    Isa best = Isa::Sse2;
    for (const Functions& f : functions)
        if (isAvailable(f.isa)) best = f.isa;
    return best;
}

Isa currentIsa() {
    return current().load()->isa;
}

bool useIsa(Isa isa) {
    if (!isAvailable(isa)) return false;
    current().store(find(isa));
    return true;
}

CallRow callRow(double forward, double strike, double totalVol, double weight) {
    return callRow(forward, strike, std::log(forward / strike), totalVol, weight);
}

CallRow callRow(double forward, double strike, double k, double totalVol, double weight) {
    const double v = std::clamp(totalVol, 1e-14, 20.0);
    const double c1 = kappa / v;
    return {weight * forward, weight * strike, k * c1, c1, kappa * v / 2.0};
}

void accumulateCalls(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    current().load(std::memory_order_relaxed)->calls(rows, rowCount, columns, sums);
}

void accumulateCallsPlain(const CallRow* rows, std::size_t rowCount, const Columns& columns, double* sums) {
    current().load(std::memory_order_relaxed)->plain(rows, rowCount, columns, sums);
}

void valueOptions(const OptionColumns& options, double* calls, double* puts, double* deltas) {
    current().load(std::memory_order_relaxed)->options(options, calls, puts, deltas);
}

double multiplyAdds(std::size_t rounds, double& sink) {
    return current().load(std::memory_order_relaxed)->multiplyAdds(rounds, sink);
}

} // namespace marginscope::kernel
