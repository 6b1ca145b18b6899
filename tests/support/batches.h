// Batches in tests: accounts in memory, and a sink that keeps what it gets.
#pragma once

#include "core/io/csv.h"
#include "core/session/batch_csv.h"
#include "tests/support/books.h"

#include <QtGlobal>

namespace marginscope::test {

/// Accounts in memory: `count` of them, each made when it is asked for.
class MadeAccounts final : public AccountSource {
public:
    using Make = std::function<BatchAccount(std::size_t number)>;
    MadeAccounts(std::size_t count, Make make) : count_(count), make_(std::move(make)) {}

    std::optional<BatchAccount> next() override {
        if (handedOut == count_) return std::nullopt;
        return make_(++handedOut);
    }

    std::size_t handedOut = 0;

private:
    std::size_t count_;
    Make make_;
};

class Kept final : public AccountSink {
public:
    Result<void> take(const AccountResult& result) override {
        results.push_back(result);
        if (seen) seen(result);
        if (results.size() == failAt) return failure(Reason::FileNotWritable);
        return {};
    }
    std::string text() const {
        std::string lines;
        for (const AccountResult& result : results)
            lines += batchLine(result);
        return lines;
    }

    std::vector<AccountResult> results;
    std::function<void(const AccountResult&)> seen;
    std::size_t failAt = 0;
};

inline BatchAccount account(std::size_t number) {
    const double size = static_cast<double>(number % 7) - 3.0;
    Portfolio made = book({position("BTC-25DEC26-100000-C", size), position("BTC-25DEC26-90000-P", 2.0 - size),
                           position("ETH-PERPETUAL", 1000.0 * size)},
                          {{AssetCode("USDC"), 20000.0 + 100.0 * static_cast<double>(number)}});
    return {"account " + std::to_string(number), {}, 0, std::move(made), {}};
}

inline RulebookFinder bundledFinder() {
    return [](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        Result<LoadedRulebook> loaded = loadRulebook(name);
        if (!loaded) return failure(loaded.error());
        return std::move(loaded->rulebook);
    };
}

inline BatchInputs inputsWith(TaskPool* pool = nullptr, std::size_t window = 256) {
    BatchInputs inputs;
    inputs.market = sampleMarket();
    inputs.findRulebook = bundledFinder();
    inputs.pool = pool;
    inputs.window = window;
    return inputs;
}

inline Kept ran(AccountSource& source, const BatchInputs& inputs) {
    Kept kept;
    if (!runBatch(source, inputs, kept)) qFatal("the batch of the test failed");
    return kept;
}

inline std::vector<std::vector<std::string>> cellsOf(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    CsvReader reader(text);
    for (CsvRecord record; reader.next(record);)
        rows.push_back(record.cells);
    return rows;
}

} // namespace marginscope::test
