#include "tests/bench/vector_erfc.h"

#include "core/kernel/kernel.h"
#include "tests/bench/vector_erfc_loop.h"

#include <cmath>
#include <memory>
#include <numbers>
#include <numeric>

namespace marginscope::bench {

#ifdef MARGINSCOPE_VECTOR_ERFC

namespace {

class ErfcWork {
public:
    explicit ErfcWork(const PricingWork& work) : prices_(work.prices), vols_(work.volMoves), sums_(prices_.size()) {
        for (std::size_t i = 0; i < prices_.size(); ++i) {
            inverseVols_.push_back(1.0 / vols_[i]);
            logPrices_.push_back(std::log(prices_[i]) / vols_[i]);
        }
        for (const PricingWork::Call& call : work.calls) {
            const double v = work.vols[call.expiry] * call.root, scale = 1.0 / (v * std::numbers::sqrt2);
            rows_.push_back({work.forward, call.strike, std::log(work.forward / call.strike) * scale, scale,
                             v / std::numbers::sqrt2});
        }
    }

    double sum(AddErfcCalls* add) {
        std::fill(sums_.begin(), sums_.end(), 0.0);
        add(rows_.data(), rows_.size(),
            {prices_.data(), vols_.data(), inverseVols_.data(), logPrices_.data(), prices_.size()}, sums_.data());
        return std::accumulate(sums_.begin(), sums_.end(), 0.0);
    }

private:
    std::vector<double> prices_, vols_, inverseVols_, logPrices_, sums_;
    std::vector<ErfcRow> rows_;
};

} // namespace

std::vector<BenchCase> vectorErfcCases(const PricingWork& work) {
    std::vector<BenchCase> cases;
    const double count = static_cast<double>(work.calls.size() * work.prices.size());
    const auto add = [&](kernel::Isa isa, AddErfcCalls* function) {
        if (!kernel::isAvailable(isa)) return;
        const auto erfcWork = std::make_shared<ErfcWork>(work);
        const std::string word(kernel::isaWord(isa));
        cases.push_back({"libmvec." + word, "GCC + libmvec erfc, hoisted, " + word,
                         [erfcWork, function] { return erfcWork->sum(function); }, count, BenchClock::Thread});
    };
    add(kernel::Isa::Avx512, addErfcCallsAvx512);
    add(kernel::Isa::Avx2, addErfcCallsAvx2);
    return cases;
}

std::string vectorErfcNote() {
    return {};
}

#else

std::vector<BenchCase> vectorErfcCases(const PricingWork&) {
    return {};
}

std::string vectorErfcNote() {
    return "No rows of libmvec's erfc: this compiler or C library has none (glibc has it from 2.35 on, on x86-64).";
}

#endif

} // namespace marginscope::bench
