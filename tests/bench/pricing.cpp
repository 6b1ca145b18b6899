#include "core/session/bench_pricing.h"

#include "tests/bench/quantlib_pricing.h"
#include "tests/bench/sections.h"
#include "tests/bench/vector_erfc.h"

namespace marginscope::bench {

std::vector<BenchSection> pricing(const Setting& setting) {
    const PricingWork work = pricingWork();
    std::vector<BenchCase> cases = quantLibCases(work);
    for (const std::vector<BenchCase>& more : {pricingCases(work), vectorErfcCases(work)})
        cases.insert(cases.end(), more.begin(), more.end());
    const std::vector<double> seconds = setting.time(cases, setting.rounds(40));
    BenchSection prices =
        pricingSection(work, cases, seconds, {{"quantlib.engine", "QL engine"}, {"quantlib.formula", "QL formula"}});
    if (const std::string note = vectorErfcNote(); !note.empty()) prices.notes.push_back(note);
    return {prices, pricingLimits(prices)};
}

} // namespace marginscope::bench
