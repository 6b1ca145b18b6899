#include "core/session/reconcile.h"

#include <filesystem>

namespace marginscope {

namespace {

/// Reporting currency per unit.
std::optional<double> priceOf(const MarkedBook& book, const AssetCode& currency) {
    if (currency == book.currency) return 1.0;
    for (const MarkedCollateral& balance : book.collateral)
        if (balance.asset == currency) return balance.price;
    for (const MarkedUnderlying& underlying : book.underlyings)
        if (underlying.underlying == currency) return underlying.spot;
    for (const MarkedPosition& position : book.positions)
        if (position.instrument.settlementCurrency == currency) return position.settlementPrice;
    if (isDollarStablecoin(currency)) return 1.0;
    return std::nullopt;
}

class StatementMaker {
public:
    StatementMaker(const std::vector<VenueFigures>& figures, const Comparison& comparison)
        : figures_(figures)
        , book_(*comparison.book) {}

    VenueStatement make() {
        statement_.source = source();
        const std::string& model = figures_.front().marginModel;
        statement_.regime = model.ends_with("_sm") ? Regime::Cross : Regime::Portfolio;
        crossCollateral_ = model.starts_with("cross");
        figure(ReconciledFigure::InitialMargin, &VenueFigures::totalInitialMarginUsd, &VenueFigures::initialMargin);
        figure(ReconciledFigure::MaintenanceMargin, &VenueFigures::totalMaintenanceMarginUsd,
               &VenueFigures::maintenanceMargin);
        if (!figure(ReconciledFigure::Equity, &VenueFigures::totalMarginBalanceUsd, &VenueFigures::marginBalance))
            figure(ReconciledFigure::Equity, &VenueFigures::totalEquityUsd, &VenueFigures::equity);
        const std::optional<double> options = sumOf(&VenueFigures::optionsValue);
        statement_.set(ReconciledFigure::Equity, "Options at market", options);
        return std::move(statement_);
    }

private:
    using Member = std::optional<double> VenueFigures::*;

    std::string source() const {
        const std::string& model = figures_.front().marginModel;
        return model.empty() ? "import" : "import, " + model;
    }

    /// Empty where one of the stated amounts has no price, or none is stated.
    std::optional<double> sumOf(Member member) const {
        std::optional<double> sum;
        for (const VenueFigures& account : figures_) {
            if (!(account.*member)) continue;
            const std::optional<double> price = priceOf(book_, account.currency);
            if (!price) return std::nullopt;
            sum = sum.value_or(0.0) + *(account.*member) * *price;
        }
        return sum;
    }

    std::optional<double> firstOf(Member member) const {
        for (const VenueFigures& account : figures_) {
            const std::optional<double> price = priceOf(book_, account.currency);
            if (account.*member && price) return *(account.*member) * *price;
        }
        return std::nullopt;
    }

    std::optional<double> statedTotal(Member member) const {
        for (const VenueFigures& account : figures_)
            if (account.*member) return account.*member;
        return std::nullopt;
    }

    bool figure(ReconciledFigure figure, Member total, Member single) {
        std::optional<double> value = statedTotal(total);
        if (!value) value = crossCollateral_ ? firstOf(single) : sumOf(single);
        statement_.set(figure, "", value);
        if (!crossCollateral_ && figure != ReconciledFigure::Equity && statement_.regime == Regime::Cross)
            parts(figure, single);
        return value.has_value();
    }

    void parts(ReconciledFigure figure, Member single) {
        for (const VenueFigures& account : figures_) {
            const std::optional<double> price = priceOf(book_, account.currency);
            if (account.*single && price)
                statement_.set(figure, "Positions settled in " + account.currency.text(), *(account.*single) * *price);
        }
    }

    const std::vector<VenueFigures>& figures_;
    const MarkedBook& book_;
    bool crossCollateral_ = false;
    VenueStatement statement_;
};

ReconciliationRecord recordOf(const Reconciliation& made, const std::string& comment) {
    ReconciliationRecord record;
    record.portfolio = made.book;
    record.rulebookId = made.rulebookId;
    record.rulebookVersion = made.rulebookVersion;
    record.market = made.market;
    record.marketAsOf = made.marketAsOf;
    record.currency = made.currency;
    record.regime = regimeWord(made.statement.regime);
    record.source = made.statement.source;
    record.toleranceAmount = made.tolerance.amount;
    record.tolerancePercent = made.tolerance.percent;
    record.comment = comment;
    for (const ReconciliationLine& line : made.lines)
        record.lines.push_back({figureWord(line.figure), line.component, line.venue, line.ours});
    return record;
}

KeptReconciliation keptOf(const ReconciliationRecord& record) {
    Reconciliation made{record.portfolio,
                        record.rulebookId,
                        record.rulebookVersion,
                        record.market,
                        record.marketAsOf,
                        record.currency,
                        {regimeFromWord(record.regime).value_or(Regime::Portfolio), record.source, {}},
                        {record.toleranceAmount, record.tolerancePercent},
                        {}};
    std::vector<OwnFigure> ours;
    for (const ReconciliationLineRecord& line : record.lines) {
        const std::optional<ReconciledFigure> figure = figureFromWord(line.figure);
        if (!figure) continue;
        if (line.ours) ours.push_back({*figure, line.component, {line.component, {}}, *line.ours});
        made.statement.set(*figure, line.component, line.venue);
    }
    made.lines = reconcile(ours, made.statement, made.tolerance);
    return {record.id, record.created, record.comment, std::move(made)};
}

std::string pathOf(const std::string& storePath) {
    return storePath.empty() ? defaultStorePath() : storePath;
}

Result<Store> storeForWriting(const std::string& storePath) {
    const std::filesystem::path file = pathOf(storePath);
    std::error_code ignored;
    if (storePath.empty() && file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), ignored);
    return Store::open(file);
}

} // namespace

VenueStatement statementOf(const std::vector<VenueFigures>& figures, const Comparison& comparison) {
    return figures.empty() ? VenueStatement{} : StatementMaker(figures, comparison).make();
}

Result<std::int64_t> keepReconciliation(const Reconciliation& reconciliation, const std::string& comment,
                                        const std::string& storePath) {
    return storeForWriting(storePath).and_then(
        [&](Store store) { return store.saveReconciliation(recordOf(reconciliation, comment)); });
}

Result<std::vector<KeptReconciliation>> keptReconciliations(const std::string& book, const std::string& storePath) {
    std::error_code ignored;
    if (!std::filesystem::exists(pathOf(storePath), ignored)) return std::vector<KeptReconciliation>{};
    const Result<Store> store = Store::open(pathOf(storePath), OpenMode::ReadOnly);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->reconciliations(book).map([](const std::vector<ReconciliationRecord>& records) {
        std::vector<KeptReconciliation> kept;
        for (const ReconciliationRecord& record : records)
            kept.push_back(keptOf(record));
        return kept;
    });
}

Result<void> forgetReconciliation(std::int64_t id, const std::string& storePath) {
    return storeForWriting(storePath).and_then([&](Store store) { return store.removeReconciliation(id); });
}

} // namespace marginscope
