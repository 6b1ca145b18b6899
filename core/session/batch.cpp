#include "core/session/batch.h"

#include <charconv>
#include <map>

namespace marginscope {

namespace {

using FoundRulebook = Result<std::shared_ptr<const Rulebook>>;

/// An account that waits to be computed.
struct Waiting {
    std::size_t number = 0;
    BatchAccount account;
    FoundRulebook rulebook;
};

class BatchRun {
public:
    BatchRun(AccountSource& source, const BatchInputs& inputs, AccountSink& sink, const Job& job)
        : source_(source)
        , inputs_(inputs)
        , sink_(sink)
        , job_(job)
        , pool_(inputs.pool ? *inputs.pool : TaskPool::shared())
        , desks_(pool_.threads()) {}

    Result<BatchTotals> run() {
        if (!inputs_.rulebook.empty())
            if (const FoundRulebook& found = rulebookNamed(inputs_.rulebook); !found) return failure(found.error());
        std::vector<Waiting> window = readWindow();
        while (!window.empty()) {
            std::vector<Waiting> following;
            std::vector<AccountResult> results(window.size());
            // The next window is read while this one is computed.
            pool_.run(window.size() + 1, [&](std::size_t slot, std::size_t index) {
                if (index == 0)
                    following = readWindow();
                else if (!job_.stopRequested())
                    results[index - 1] = resultOf(window[index - 1], slot);
            });
            if (job_.stopRequested()) return failure(Reason::Cancelled);
            for (const AccountResult& result : results) {
                totals_.count(result);
                if (const Result<void> taken = sink_.take(result); !taken) return failure(taken.error());
            }
            window = std::move(following);
            job_.report(window.empty() ? 1.0 : source_.share());
        }
        if (job_.stopRequested()) return failure(Reason::Cancelled);
        return totals_;
    }

private:
    const FoundRulebook& rulebookNamed(const std::string& name) {
        const auto known = rulebooks_.find(name);
        if (known != rulebooks_.end()) return known->second;
        return rulebooks_.emplace(name, inputs_.findRulebook(name)).first->second;
    }

    FoundRulebook rulebookOf(const BatchAccount& account) {
        if (!account.book) return failure(account.book.error());
        return rulebookNamed(!inputs_.rulebook.empty() ? inputs_.rulebook
                                                       : account.book->rulebook.value_or(defaultRulebook));
    }

    std::vector<Waiting> readWindow() {
        std::vector<Waiting> window;
        while (window.size() < inputs_.window && !job_.stopRequested()) {
            const std::size_t number = totals_.seen + 1;
            if (!inputs_.shard.has(number)) {
                if (!source_.skip()) break;
            } else {
                std::optional<BatchAccount> account = source_.next();
                if (!account) break;
                FoundRulebook rulebook = rulebookOf(*account);
                window.push_back({number, std::move(*account), std::move(rulebook)});
            }
            totals_.seen = number;
        }
        return window;
    }

    AccountDesk& deskOf(const std::shared_ptr<const Rulebook>& rulebook, std::size_t slot) {
        auto& desks = desks_[slot];
        const auto found = desks.find(rulebook.get());
        if (found != desks.end()) return found->second;
        return desks.emplace(rulebook.get(), AccountDesk(inputs_.market, rulebook)).first->second;
    }

    AccountResult resultOf(const Waiting& waiting, std::size_t slot) {
        const BatchAccount& account = waiting.account;
        AccountResult result{waiting.number, account.name, account.file, account.line, RunStatus::Modelled, {}, {}};
        if (!waiting.rulebook) {
            result.error = waiting.rulebook.error();
            result.status = statusOf(*result.error, inputs_.overrides);
            return result;
        }
        result.figures = deskOf(*waiting.rulebook, slot).figuresOf(*account.book);
        const AccountFigures& figures = *result.figures;
        if (!account.problems.empty())
            result.error = account.problems.front();
        else if (figures.firstNotModelled)
            result.error = figures.firstNotModelled->error.at({account.file, figures.firstNotModelled->row, 0, {}});
        const bool complete = inputs_.marketComplete && account.problems.empty() && figures.notModelled == 0;
        if (figures.nothingModelled)
            result.status = RunStatus::MissingMarket;
        else if (!complete)
            result.status = RunStatus::SomeNotModelled;
        return result;
    }

    AccountSource& source_;
    const BatchInputs& inputs_;
    AccountSink& sink_;
    const Job& job_;
    TaskPool& pool_;
    std::map<std::string, FoundRulebook> rulebooks_; ///< only the thread that reads uses it
    std::vector<std::map<const Rulebook*, AccountDesk>> desks_; ///< by thread
    BatchTotals totals_;
};

} // namespace

Result<BatchShard> parseShard(const std::string& word) {
    BatchShard shard;
    const char* const end = word.data() + word.size();
    const auto index = std::from_chars(word.data(), end, shard.index);
    const bool slash = index.ec == std::errc{} && index.ptr != end && *index.ptr == '/';
    const auto count = slash ? std::from_chars(index.ptr + 1, end, shard.count) : index;
    const bool sound = slash && count.ec == std::errc{} && count.ptr == end;
    if (!sound || shard.index < 1 || shard.index > shard.count)
        return failure(Reason::BadUsage, {"--shard takes I/N with I from 1 to N, for instance 2/5; found " + word});
    return shard;
}

void BatchTotals::count(const AccountResult& result) {
    ++accounts;
    ++byStatus[static_cast<std::size_t>(result.status)];
    if (!result.figures || result.figures->nothingModelled) return;
    for (const Regime regime : allRegimes) {
        const RegimeFigures& figures = result.figures->of(regime);
        if (figures.initial.excess < 0.0) ++shortOfInitial[static_cast<std::size_t>(regime)];
        if (figures.maintenance.excess < 0.0) ++shortOfMaintenance[static_cast<std::size_t>(regime)];
    }
}

RunStatus BatchTotals::status() const {
    if (seen == 0) return RunStatus::NothingReadable;
    if (withStatus(RunStatus::Modelled) == accounts) return RunStatus::Modelled;
    if (withStatus(RunStatus::WrongUsage) == accounts) return RunStatus::WrongUsage;
    if (withStatus(RunStatus::WrongUsage) + withStatus(RunStatus::NothingReadable) == accounts)
        return RunStatus::NothingReadable;
    return RunStatus::SomeNotModelled;
}

Result<BatchTotals> runBatch(AccountSource& source, const BatchInputs& inputs, AccountSink& sink, const Job& job) {
    return BatchRun(source, inputs, sink, job).run();
}

} // namespace marginscope
