#include "core/session/bench_pricing.h"

#include "core/base/number.h"
#include "core/kernel/kernel.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <new>
#include <numbers>
#include <numeric>

namespace marginscope {

namespace {

constexpr auto shareHead = "% of limit";
constexpr std::array allIsas = {kernel::Isa::Avx512, kernel::Isa::Avx2, kernel::Isa::Sse2};

double normal(double x) {
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double plainCall(double forward, double strike, double vol, double root) {
    const double v = vol * root, d1 = std::log(forward / strike) / v + v / 2.0;
    return forward * normal(d1) - strike * normal(d1 - v);
}

/// The same with everything outside the loop over scenarios that can stand there.
class HoistedScalar {
public:
    HoistedScalar(const PricingWork& work, std::size_t scenarios) : work_(work), scenarios_(scenarios) {
        for (std::size_t i = 0; i < scenarios; ++i)
            logPrices_.push_back(std::log(work.prices[i]));
        for (const PricingWork::Call& call : work.calls) {
            logMoneyness_.push_back(std::log(work.forward / call.strike));
            totalVols_.push_back(work.vols[call.expiry] * call.root);
        }
    }

    double sum() const {
        double total = 0.0;
        for (std::size_t c = 0; c < work_.calls.size(); ++c)
            for (std::size_t i = 0; i < scenarios_; ++i) {
                const double v = totalVols_[c] * work_.volMoves[i];
                const double d1 = (logMoneyness_[c] + logPrices_[i]) / v + v / 2.0;
                total += work_.forward * work_.prices[i] * normal(d1) - work_.calls[c].strike * normal(d1 - v);
            }
        return total;
    }

private:
    PricingWork work_;
    std::size_t scenarios_;
    std::vector<double> logPrices_, logMoneyness_, totalVols_;
};

/// The scenarios as columns, the calls as rows, and where the kernel adds them up.
class KernelWork {
public:
    explicit KernelWork(const PricingWork& work)
        : count_((work.prices.size() + 7) / 8 * 8)
        , scenarios_(work.prices.size())
        , memory_(static_cast<double*>(std::aligned_alloc(64, 5 * count_ * sizeof(double)))) {
        if (!memory_) throw std::bad_alloc();
        for (std::size_t i = 0; i < count_; ++i) {
            const double m = i < scenarios_ ? work.prices[i] : 1.0, u = i < scenarios_ ? work.volMoves[i] : 1.0;
            column(0)[i] = m;
            column(1)[i] = u;
            column(2)[i] = 1.0 / u;
            column(3)[i] = std::log(m) / u;
        }
        for (const PricingWork::Call& call : work.calls)
            rows_.push_back(kernel::callRow(work.forward, call.strike, work.vols[call.expiry] * call.root, 1.0));
    }
    ~KernelWork() { std::free(memory_); }
    KernelWork(const KernelWork&) = delete;
    KernelWork& operator=(const KernelWork&) = delete;

    double sum(bool interleaved) {
        std::fill_n(column(4), count_, 0.0);
        const kernel::Columns columns{column(0), column(1), column(2), column(3), count_};
        (interleaved ? kernel::accumulateCalls : kernel::accumulateCallsPlain)(rows_.data(), rows_.size(), columns,
                                                                               column(4));
        return std::accumulate(column(4), column(4) + scenarios_, 0.0);
    }

private:
    double* column(std::size_t number) { return memory_ + number * count_; }

    std::size_t count_;
    std::size_t scenarios_;
    double* memory_;
    std::vector<kernel::CallRow> rows_;
};

/// Runs something under an instruction set and puts back the one before.
double under(kernel::Isa isa, const std::function<double()>& run) {
    const kernel::Isa before = kernel::currentIsa();
    kernel::useIsa(isa);
    const double result = run();
    kernel::useIsa(before);
    return result;
}

void addScalarCases(const PricingWork& work, std::vector<BenchCase>& cases) {
    constexpr std::size_t scenarios = 100;
    const double count = static_cast<double>(work.calls.size() * scenarios);
    cases.push_back({"scalar.plain", "scalar C++, std::erfc", [work] { return plainSum(work, scenarios); }, count,
                     BenchClock::Thread});
    const auto hoisted = std::make_shared<const HoistedScalar>(work, scenarios);
    cases.push_back({"scalar.hoisted", "scalar C++, std::erfc, log and sqrt hoisted",
                     [hoisted] { return hoisted->sum(); }, count, BenchClock::Thread});
}

void addKernelCases(const PricingWork& work, kernel::Isa isa, std::vector<BenchCase>& cases) {
    const std::string word(kernel::isaWord(isa));
    const double count = static_cast<double>(work.calls.size() * work.prices.size());
    const auto kernelWork = std::make_shared<KernelWork>(work);
    for (const bool interleaved : {false, true})
        cases.push_back(
            {"kernel." + word + (interleaved ? ".interleaved" : ".plain"),
             "own kernel, " + word + (interleaved ? ", two rows interleaved" : ", plain loop"),
             [kernelWork, isa, interleaved] { return under(isa, [&] { return kernelWork->sum(interleaved); }); }, count,
             BenchClock::Thread});
}

BenchCase peakCase(kernel::Isa isa) {
    constexpr std::size_t rounds = 200'000;
    const std::string word(kernel::isaWord(isa));
    double sink = 0.0;
    const double count = under(isa, [&] { return kernel::multiplyAdds(1, sink); }) * static_cast<double>(rounds);
    return {"peak." + word,
            "limit: " + word + " multiply-adds, " + labelNumber(kernel::operationsPerPrice) + " a price",
            [isa] {
                return under(isa, [] {
                    double kept = 0.0;
                    kernel::multiplyAdds(rounds, kept);
                    return kept;
                });
            },
            count, BenchClock::Thread};
}

bool isPeak(const std::string& key) {
    return key.starts_with("peak.");
}

/// "kernel.avx2.plain" → "avx2", "scalar.plain" → "".
std::string isaOfKey(const std::string& key) {
    for (const kernel::Isa isa : allIsas)
        if (key.find("." + std::string(kernel::isaWord(isa))) != std::string::npos)
            return std::string(kernel::isaWord(isa));
    return {};
}

double largestDisagreement(const PricingWork& work, const std::vector<BenchCase>& cases) {
    double largest = 0.0;
    for (const BenchCase& one : cases) {
        if (isPeak(one.key)) continue;
        const auto scenarios = static_cast<std::size_t>(one.count) / work.calls.size();
        const double expected = plainSum(work, scenarios);
        largest = std::max(largest, std::fabs(one.run() - expected) / expected);
    }
    return largest;
}

/// What one instruction set must keep: engine.md, "What must hold".
struct IsaLimits {
    kernel::Isa isa;
    double timesEngine, timesFormula;
    std::optional<double> plainShare, interleavedShare; ///< percent
};

constexpr std::array isaLimits = {IsaLimits{kernel::Isa::Avx512, 1400.0, 50.0, 65.0, 78.0},
                                  IsaLimits{kernel::Isa::Avx2, 700.0, 27.0, 65.0, 75.0},
                                  IsaLimits{kernel::Isa::Sse2, 200.0, 8.0, std::nullopt, std::nullopt}};

class LimitFigures {
public:
    explicit LimitFigures(const BenchSection& pricing) : pricing_(pricing) {}

    BenchSection make() && {
        for (const IsaLimits& limits : isaLimits)
            add(limits);
        return {"What must hold of the kernel", {}, std::move(figures_), std::move(notes_)};
    }

private:
    void add(const IsaLimits& limits) {
        const std::string word(kernel::isaWord(limits.isa));
        const BenchFigure* plain = pricing_.find("kernel." + word + ".plain");
        const BenchFigure* interleaved = pricing_.find("kernel." + word + ".interleaved");
        if (!plain || !interleaved) return;
        times(word, *interleaved, "quantlib.engine", "QuantLib engine loop", limits.timesEngine);
        times(word, *interleaved, "quantlib.formula", "QuantLib blackFormula", limits.timesFormula);
        share(word + ".share_plain", word + ": share of the limit, plain loop", *plain, limits.plainShare);
        share(word + ".share_interleaved", word + ": share of the limit, interleaved", *interleaved,
              limits.interleavedShare);
    }

    void times(const std::string& word, const BenchFigure& ours, const std::string& key, const std::string& name,
               double limit) {
        const BenchFigure* theirs = pricing_.find(key);
        if (!theirs) return;
        figures_.push_back({word + "." + key, word + ": times " + name, theirs->value / ours.value, "times", limit,
                            BenchBound::AtLeast});
        const BenchFigure* peak = pricing_.find("peak." + word);
        if (peak && theirs->value / peak->value < limit)
            notes_.push_back(word + ": the multiply-adds of this machine allow " +
                             labelNumber(theirs->value / peak->value, 4) + " times " + name + " at most.");
    }

    void share(const std::string& key, const std::string& title, const BenchFigure& ours, std::optional<double> limit) {
        if (limit && !ours.ratios.empty() && ours.ratios.back())
            figures_.push_back({key, title, *ours.ratios.back(), "%", limit, BenchBound::AtLeast});
    }

    const BenchSection& pricing_;
    std::vector<BenchFigure> figures_;
    std::vector<std::string> notes_;
};

} // namespace

PricingWork pricingWork() {
    PricingWork work;
    work.forward = 100.0;
    work.days = {1, 7, 14, 30, 60, 91, 182, 273, 365, 730};
    for (std::size_t e = 0; e < work.vols.size(); ++e)
        work.vols[e] = 0.9 - 0.04 * static_cast<double>(e);
    for (std::size_t i = 0; i < 1000; ++i) {
        const std::size_t expiry = i % work.days.size();
        work.calls.push_back(
            {70.0 + 60.0 * static_cast<double>(i) / 999.0, expiry, std::sqrt(work.days[expiry] / 365.0)});
        // 40 × 25 moves in an order in which a few of them are already spread out.
        const std::size_t node = i * 377 % 1000;
        work.prices.push_back(0.7 + 0.6 * static_cast<double>(node % 40) / 39.0);
        work.volMoves.push_back(0.6 + static_cast<double>(node / 40) / 24.0);
    }
    return work;
}

double plainSum(const PricingWork& work, std::size_t scenarios) {
    double total = 0.0;
    for (const PricingWork::Call& call : work.calls)
        for (std::size_t i = 0; i < scenarios; ++i)
            total += plainCall(work.forward * work.prices[i], call.strike, work.vols[call.expiry] * work.volMoves[i],
                               call.root);
    return total;
}

std::vector<BenchCase> pricingCases(const PricingWork& work) {
    std::vector<BenchCase> cases;
    addScalarCases(work, cases);
    for (const kernel::Isa isa : allIsas) {
        if (!kernel::isAvailable(isa)) continue;
        addKernelCases(work, isa, cases);
        cases.push_back(peakCase(isa));
    }
    return cases;
}

BenchSection pricingSection(const PricingWork& work, const std::vector<BenchCase>& cases,
                            const std::vector<double>& seconds, const std::vector<PricingBaseline>& baselines) {
    std::map<std::string, double> nanoseconds;
    for (std::size_t i = 0; i < cases.size(); ++i)
        nanoseconds[cases[i].key] =
            1e9 * seconds[i] / cases[i].count * (isPeak(cases[i].key) ? kernel::operationsPerPrice : 1.0);
    BenchSection section{"Prices, one thread", {}, {}, {}};
    for (const PricingBaseline& baseline : baselines)
        section.ratios.push_back("× " + baseline.second);
    section.ratios.emplace_back(shareHead);
    for (const BenchCase& one : cases) {
        const double own = nanoseconds.at(one.key);
        BenchFigure figure{one.key, one.title, own, "ns"};
        for (const PricingBaseline& baseline : baselines)
            figure.ratios.emplace_back(nanoseconds.at(baseline.first) / own);
        const auto peak = nanoseconds.find("peak." + isaOfKey(one.key));
        figure.ratios.push_back(peak == nanoseconds.end() ? std::nullopt : std::optional(100.0 * peak->second / own));
        section.figures.push_back(std::move(figure));
    }
    section.figures.push_back({"agreement", "largest relative difference between the sums of these rows",
                               largestDisagreement(work, cases), "", 1e-11});
    section.notes.emplace_back(
        "ns per option and scenario, processor time, best of the rounds; every round runs every row.");
    return section;
}

BenchSection pricingLimits(const BenchSection& pricing) {
    return LimitFigures(pricing).make();
}

} // namespace marginscope
