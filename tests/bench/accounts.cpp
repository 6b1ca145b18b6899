#include "core/base/number.h"
#include "core/session/batch.h"
#include "core/session/bench_book.h"
#include "tests/bench/sections.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

namespace marginscope::bench {

namespace {

constexpr std::size_t positionsOfAccount = 50;

/// Accounts made when they are asked for.
class MadeAccounts final : public AccountSource {
public:
    explicit MadeAccounts(std::size_t count) : count_(count) {}

    std::optional<BatchAccount> next() override {
        if (made_ == count_) return std::nullopt;
        BatchAccount account;
        account.name = std::to_string(++made_);
        account.book = benchAccount(made_, positionsOfAccount);
        return account;
    }

private:
    std::size_t count_;
    std::size_t made_ = 0;
};

class Total final : public AccountSink {
public:
    Result<void> take(const AccountResult& result) override {
        if (result.figures) sum += result.figures->of(Regime::Portfolio).maintenance.requirement;
        return {};
    }
    double sum = 0.0;
};

/// The worst of so many scenarios for every account: contracts' prices by scenario times what the account holds.
class SparseProduct {
public:
    SparseProduct(std::size_t accounts, std::size_t contracts, std::size_t scenarios)
        : scenarios_(scenarios)
        , rows_(contracts * scenarios)
        , held_(accounts * positionsOfAccount) {
        std::mt19937_64 random(1);
        for (double& each : rows_)
            each = static_cast<double>(random() % 2001) - 1000.0;
        for (Held& each : held_)
            each = {static_cast<std::uint32_t>(random() % contracts), static_cast<double>(random() % 21) - 10.0};
    }

    double worstOfAll() const {
        double sum = 0.0;
        std::vector<double> pnl(scenarios_);
        for (std::size_t a = 0; a < held_.size(); a += positionsOfAccount) {
            std::fill(pnl.begin(), pnl.end(), 0.0);
            for (std::size_t i = a; i < a + positionsOfAccount; ++i) {
                const double* row = rows_.data() + held_[i].contract * scenarios_;
                for (std::size_t s = 0; s < scenarios_; ++s)
                    pnl[s] += held_[i].quantity * row[s];
            }
            sum += *std::min_element(pnl.begin(), pnl.end());
        }
        return sum;
    }

private:
    struct Held {
        std::uint32_t contract;
        double quantity;
    };

    std::size_t scenarios_;
    std::vector<double> rows_; ///< by contract and scenario
    std::vector<Held> held_;   ///< account by account
};

BatchInputs inputsUnder(const std::shared_ptr<const Rulebook>& rulebook) {
    BatchInputs inputs;
    inputs.market = std::make_shared<const MarketSnapshot>(benchMarket());
    inputs.rulebook = rulebook->id;
    inputs.findRulebook = [rulebook](const std::string&) { return rulebook; };
    return inputs;
}

double secondsOfBatch(std::size_t accounts, const BatchInputs& inputs) {
    MadeAccounts source(accounts);
    Total total;
    const auto begun = std::chrono::steady_clock::now();
    if (!runBatch(source, inputs, total)) return std::nan("");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double secondsOfMaking(std::size_t accounts) {
    MadeAccounts source(accounts);
    const auto begun = std::chrono::steady_clock::now();
    while (source.next()) {
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

std::string sized(std::size_t count) {
    return groupedNumber(static_cast<double>(count), 0);
}

} // namespace

std::vector<BenchSection> accounts(const Setting& setting) {
    const std::size_t count = setting.quick ? 200 : 100000, scenarios = 33;
    const Result<LoadedRulebook> rulebook = loadRulebook("bybit");
    if (!rulebook) return {};
    const BatchInputs inputs = inputsUnder(rulebook->rulebook);
    const double small = secondsOfBatch(count / 10, inputs), whole = secondsOfBatch(count, inputs);
    const auto product = std::make_shared<const SparseProduct>(count, 5000, scenarios);
    const double alone =
        setting.time({{"", "", [product] { return product->worstOfAll(); }, 1.0, BenchClock::Thread}},
                     setting.rounds(3))
            .front();
    BenchSection section{sized(count) + " accounts × 50 positions × 33 scenarios", {"accounts a second"}, {}, {}};
    const auto add = [&](const std::string& key, std::string title, double seconds) {
        BenchFigure figure{key, std::move(title), seconds, "s"};
        figure.ratios = {static_cast<double>(count) / seconds};
        section.figures.push_back(std::move(figure));
    };
    add("batch.regimes", "three regimes of every account, rulebook " + rulebook->rulebook->id, whole);
    add("batch.making", "of that: making the accounts", secondsOfMaking(count));
    add("batch.product", "sparse product alone, one thread", alone);
    section.figures.push_back({"batch.growth", "time goes with accounts to the power of",
                               std::log(whole / small) / std::log(10.0), ""});
    section.notes = {"One run by the clock. Accounts are made in memory while others are computed; the power is that "
                     "between a tenth of them and all."};
    return {section};
}

} // namespace marginscope::bench
