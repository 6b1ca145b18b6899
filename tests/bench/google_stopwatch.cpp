#include "tests/bench/google_stopwatch.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <limits>
#include <map>

namespace marginscope::bench {

namespace {

constexpr double leastSeconds = 0.005; // of a repetition

/// Keeps the shortest repetition of each case, and prints nothing: the table is made of all of them together.
class BestOf : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
            const double rounds = static_cast<double>(run.iterations);
            keep(run.run_name.function_name, {run.real_accumulated_time / rounds, run.cpu_accumulated_time / rounds});
        }
    }

    double of(const BenchCase& one) const {
        const auto found = best_.find(one.key);
        if (found == best_.end()) return std::numeric_limits<double>::quiet_NaN();
        return one.clock == BenchClock::Wall ? found->second.wall : found->second.processor;
    }

private:
    struct Seconds {
        double wall, processor;
    };
    void keep(const std::string& key, const Seconds& seconds) {
        const auto [known, isNew] = best_.try_emplace(key, seconds);
        if (isNew) return;
        known->second.wall = std::min(known->second.wall, seconds.wall);
        known->second.processor = std::min(known->second.processor, seconds.processor);
    }

    std::map<std::string, Seconds> best_;
};

void initialiseOnce() {
    static const bool done = [] {
        std::string name = "marginscope-bench", interleaving = "--benchmark_enable_random_interleaving=true";
        char* arguments[] = {name.data(), interleaving.data(), nullptr};
        int count = 2;
        benchmark::Initialize(&count, arguments);
        return true;
    }();
    static_cast<void>(done);
}

void registerCase(const BenchCase& one, int rounds) {
    const auto loop = [run = one.run](benchmark::State& state) {
        for (auto iteration : state) {
            static_cast<void>(iteration);
            benchmark::DoNotOptimize(run());
        }
    };
    auto* made = benchmark::RegisterBenchmark(one.key.c_str(), loop);
    made->MinTime(leastSeconds)->Repetitions(rounds)->UseRealTime();
    if (one.clock == BenchClock::Process) made->MeasureProcessCPUTime();
}

} // namespace

std::vector<double> googleTimes(const std::vector<BenchCase>& cases, int rounds) {
    initialiseOnce();
    benchmark::ClearRegisteredBenchmarks();
    for (const BenchCase& one : cases)
        registerCase(one, rounds);
    BestOf best;
    benchmark::RunSpecifiedBenchmarks(&best);
    std::vector<double> seconds;
    for (const BenchCase& one : cases)
        seconds.push_back(best.of(one));
    return seconds;
}

} // namespace marginscope::bench
