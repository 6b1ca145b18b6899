#include "core/analysis/tail_risk.h"
#include "core/base/number.h"
#include "core/kernel/kernel.h"
#include "core/scenario/monte_carlo.h"
#include "core/session/bench_pricing.h"
#include "core/valuation/sampled_pnl.h"
#include "tests/bench/sections.h"

namespace marginscope::bench {

namespace {

/// Options no two of which share a strike and an expiry, so that every position is a row of the kernel.
MarkedBook distinctOptions(std::size_t count) {
    const std::size_t expiries = 10, strikes = (count + expiries - 1) / expiries;
    MarketSnapshot market;
    market.asOf = makeTimestamp(2026, 11, 20, 8);
    UnderlyingMarket coin{AssetCode("BTC"), 90000.0, 1.0, {}, {}, {}};
    Portfolio book;
    for (std::size_t e = 0; e < expiries; ++e) {
        ExpiryMarket expiry;
        expiry.expiry = makeTimestamp(2026, 12, 1 + static_cast<int>(2 * e), 8);
        expiry.forward = 90000.0 * (1.0 + 0.002 * static_cast<double>(e));
        VolPoints smile;
        for (std::size_t k = 0; k < strikes; ++k) {
            const double share = static_cast<double>(k) / static_cast<double>(strikes);
            Position leg;
            leg.instrument.kind = InstrumentKind::Option;
            leg.instrument.underlying = coin.underlying;
            leg.instrument.settlementCurrency = AssetCode("USDC");
            leg.instrument.expiry = expiry.expiry;
            leg.instrument.strike = 90000.0 * (0.6 + 0.8 * share);
            leg.instrument.right = k % 2 == 0 ? OptionRight::Call : OptionRight::Put;
            leg.instrument.symbol = "option " + std::to_string(e) + " " + std::to_string(k);
            leg.quantity = k % 3 == 0 ? -1.0 : 0.5;
            smile.points.push_back({leg.instrument.strike, 0.5 + 0.1 * share});
            if (book.positions.size() < count) book.positions.push_back(std::move(leg));
        }
        expiry.smile = std::move(smile);
        coin.expiries.push_back(std::move(expiry));
    }
    market.assets = {{AssetCode("USDC"), 1.0, 1.0}};
    market.underlyings = {std::move(coin)};
    return markBook(book, market);
}

SampledScenarios drawn(std::size_t count) {
    MonteCarloSpec spec;
    spec.factors = {{AssetCode("BTC"), DrawnQuantity::Price, 0.6, 0.0},
                    {AssetCode("BTC"), DrawnQuantity::Volatility, 0.8, 0.0}};
    spec.correlation = {1.0, -0.4, -0.4, 1.0};
    spec.years = 10.0 / 365.0;
    spec.count = count;
    spec.seed = 1;
    return monteCarloScenarios(spec).value();
}

struct TailWork {
    MarkedBook book;
    SampledScenarios scenarios;

    double run(TaskPool& pool) const {
        const SampledPnl pnl = SampledPnl::prepare(book, scenarios).value();
        const TailRisk risk = tailRisk(pnl.totals({}, pool).value().total, {}).value();
        return risk.valueAtRisk + risk.expectedShortfall;
    }
};

/// The same work under one instruction set.
BenchCase caseOf(kernel::Isa isa, kernel::Isa atEnd, const std::shared_ptr<const TailWork>& work,
                 const std::shared_ptr<TaskPool>& pool) {
    const std::string word(kernel::isaWord(isa));
    return {"tail." + word, word + ", one thread",
            [=] {
                kernel::useIsa(isa);
                const double sum = work->run(*pool);
                kernel::useIsa(atEnd);
                return sum;
            },
            static_cast<double>(work->book.positions.size() * work->scenarios.count()), BenchClock::Thread};
}

} // namespace

std::vector<BenchSection> tail(const Setting& setting) {
    const std::size_t positions = setting.quick ? 200 : 10000, count = setting.quick ? 100 : 1000;
    const auto work = std::make_shared<const TailWork>(TailWork{distinctOptions(positions), drawn(count)});
    const auto alone = std::make_shared<TaskPool>(1);
    const kernel::Isa inUse = kernel::currentIsa();
    const std::vector<BenchCase> prices = pricingCases(pricingWork());
    std::vector<BenchCase> cases;
    for (const kernel::Isa isa : {kernel::Isa::Avx512, kernel::Isa::Avx2, kernel::Isa::Sse2}) {
        if (!kernel::isAvailable(isa)) continue;
        cases.push_back(caseOf(isa, inUse, work, alone));
        const std::string peak = "peak." + std::string(kernel::isaWord(isa));
        for (const BenchCase& one : prices)
            if (one.key == peak) cases.push_back(one);
    }
    cases.push_back({"tail.threads", std::to_string(TaskPool::shared().threads()) + " threads, by the clock",
                     [work] { return work->run(TaskPool::shared()); }});
    const std::vector<double> seconds = setting.time(cases, setting.rounds(10));
    const std::string size = groupedNumber(static_cast<double>(positions), 0) + " options × " +
                             groupedNumber(static_cast<double>(count), 0) + " scenarios";
    BenchSection section{"VaR and ES of " + size, {"ns a price", "ms"}, {}, {}};
    for (std::size_t i = 0; i + 1 < cases.size(); i += 2) {
        const double price = seconds[i] / cases[i].count;
        const double limit = kernel::operationsPerPrice * seconds[i + 1] / cases[i + 1].count;
        BenchFigure figure{cases[i].key, cases[i].title, 100.0 * limit / price, "%"};
        if (cases[i].key != "tail.sse2") figure.limit = 70.0;
        figure.bound = BenchBound::AtLeast;
        figure.ratios = {1e9 * price, 1e3 * seconds[i]};
        section.figures.push_back(std::move(figure));
    }
    BenchFigure together{cases.back().key, cases.back().title, 1e3 * seconds.back(), "ms", 1000.0 / 60.0};
    together.ratios = {1e9 * seconds.back() / static_cast<double>(positions * count), 1e3 * seconds.back()};
    section.figures.push_back(std::move(together));
    section.notes = {"Share of the multiply-add limit of the same run: preparing, P&L, VaR and ES together. No two "
                     "options share a strike."};
    return {section};
}

} // namespace marginscope::bench
