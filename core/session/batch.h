// Many accounts under one market: the three regimes of each, account after account. However many there are, only a
// window of them is in memory.
#pragma once

#include "core/base/progress.h"
#include "core/base/task_pool.h"
#include "core/session/account_figures.h"
#include "core/session/run_status.h"
#include "core/session/sources.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// One account as a source hands it out.
struct BatchAccount {
    std::string name;
    std::string file;              ///< where it comes from; empty: from no file
    int line = 0;                  ///< of its first row, where the file holds several accounts; else 0
    Result<Portfolio> book{};      ///< or why nothing of it could be read
    std::vector<Error> problems{}; ///< what of it could not be read; unread rows of the book are counted besides
};

/// Hands out accounts one by one, always in the same order. Used by one thread at a time, not always the same one.
class AccountSource {
public:
    virtual ~AccountSource() = default;

    /// Empty at the end.
    virtual std::optional<BatchAccount> next() = 0;
    /// Passes over the next account, which another shard does; false at the end. Cheaper where a source can.
    virtual bool skip() { return next().has_value(); }
    /// How much of the whole is handed out, 0 … 1; for progress.
    virtual double share() const { return 0.0; }
};

/// What became of an account.
struct AccountResult {
    std::size_t number = 0; ///< place in the whole input, from 1
    std::string name;
    std::string file;
    int line = 0;
    RunStatus status = RunStatus::Modelled; ///< the exit status a comparison of the account alone would have had
    std::optional<AccountFigures> figures;  ///< empty where nothing could be read or the rulebook could not be had
    std::optional<Error> error;             ///< of what is wrong the first, unless the status is Modelled
};

/// Takes the results in the order of the input.
class AccountSink {
public:
    virtual ~AccountSink() = default;
    /// An error ends the batch.
    virtual Result<void> take(const AccountResult& result) = 0;
};

/// A part of the input: the accounts whose number is `index` modulo `count`.
struct BatchShard {
    std::size_t index = 1; ///< 1 … count
    std::size_t count = 1;

    bool has(std::size_t number) const { return number % count == index % count; }
};

/// "2/5"; BadUsage otherwise.
Result<BatchShard> parseShard(const std::string& word);

struct BatchInputs {
    std::shared_ptr<const MarketSnapshot> market;
    bool marketComplete = true;  ///< false where rows of the market were left out: no account is then fully modelled
    std::string rulebook;        ///< of every account; empty: each book's own, else defaultRulebook
    RulebookFinder findRulebook; ///< asked once for each name
    std::vector<ParameterOverride> overrides; ///< that findRulebook lays over: tells wrong usage from unreadable input
    BatchShard shard;
    TaskPool* pool = nullptr; ///< null: the program's
    std::size_t window = 256; ///< accounts computed at a time, while as many are read
};

struct BatchTotals {
    std::size_t seen = 0;                        ///< accounts of the input, those of other shards among them
    std::size_t accounts = 0;                    ///< that were computed
    std::array<std::size_t, 5> byStatus{};       ///< RunStatus::Modelled … MissingMarket
    std::array<std::size_t, 3> shortOfInitial{}; ///< accounts with an excess below zero, in the order of allRegimes
    std::array<std::size_t, 3> shortOfMaintenance{};

    std::size_t withStatus(RunStatus status) const { return byStatus[static_cast<std::size_t>(status)]; }
    void count(const AccountResult& result);
    /// Modelled where every account is; WrongUsage or NothingReadable where no account could be computed at all.
    RunStatus status() const;
};

/// Computes the accounts of the source. Results do not depend on threads, window or shards. An account that cannot be
/// read or computed is a result like any other. Errors: the rulebook of every account cannot be had; those of the sink;
/// Cancelled, with whole windows handed to the sink.
Result<BatchTotals> runBatch(AccountSource& source, const BatchInputs& inputs, AccountSink& sink, const Job& job = {});

} // namespace marginscope
