#include "core/methods/margin_ratio_method.h"

#include "core/base/number.h"
#include "core/margin/explain_nodes.h"
#include "core/margin/requirement.h"
#include "core/methods/charge_borrow.h"

namespace marginscope {

namespace {

using explain::Context;

class MarginRatioMethod final : public PortfolioMethod {
public:
    MarginRatioMethod(ParameterBlock block, std::shared_ptr<const Charge> debts)
        : block_(std::move(block))
        , debts_(std::move(debts)) {}

    bool covers(const Instrument&) const override { return true; }
    bool holdsSpot(const MarkedPosition&) const override { return false; }

    AccountMargin margin(const AccountView& view, bool whole) const override {
        AccountMargin account;
        const double sum = maintenanceSum(view);
        account.maintenance = block_.number("liquidation_ratio") * sum;
        account.initial = block_.number("order_ratio") * sum;
        if (view.withAccount) account.initial += view.book.openOrdersMargin + view.book.mmpMargin;
        if (view.withAccount && sum > 0.0)
            account.marginRatio = pooledEquity(view.book, view.rulebook, Regime::Portfolio) / sum;
        if (whole) account.reason = reasonOf(account);
        return account;
    }

    ExplainNode explain(const AccountView& view, Level level, ExplainDetail) const override {
        const bool initial = level == Level::Initial;
        const char* key = initial ? "order_ratio" : "liquidation_ratio";
        ExplainNode sum = sumNode(view);
        const double value = block_.number(key) * sum.value;
        ExplainNode node =
            explain::formula(explain::requirementLabel(level), "", value, "USD", "r*M",
                             {explain::blockInput({view.book, view.rulebook}, block_, key, {}, "r"), std::move(sum)});
        if (!initial || !view.withAccount || view.book.openOrdersMargin + view.book.mmpMargin == 0.0) return node;
        return explain::sum(explain::requirementLabel(level), "", "USD",
                            {std::move(node),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Open orders"), {}},
                                                   view.book.openOrdersMargin, "open_orders_margin"),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Market-maker protection"), {}},
                                                   view.book.mmpMargin, "mmp_margin")});
    }

    void steps(const AccountView& view, PortfolioSteps& steps) const override {
        steps.parts.addCounted(debtMargin(view) > 0.0,
                               [] { return Phrase{QT_TRANSLATE_NOOP("hits", "Margin on debts"), {}}; });
        for (const std::size_t i : view.positions)
            if (view.book.positions[i].instrument.isDerivative())
                view.rulebook.standardMethod->stepsAlone(view.book, view.rulebook, view.book.positions[i], steps.tiers);
    }

private:
    double debtMargin(const AccountView& view) const { return debts_->of(UnitView{view}).maintenance; }

    double maintenanceSum(const AccountView& view) const {
        double sum = debtMargin(view);
        for (const std::size_t i : view.positions)
            sum += positionMargin(view.book, view.book.positions[i], view.rulebook).maintenance;
        return sum;
    }

    ExplainNode sumNode(const AccountView& view) const {
        const Context context{view.book, view.rulebook};
        std::vector<ExplainNode> each;
        for (const std::size_t i : view.positions)
            if (view.book.positions[i].instrument.isDerivative())
                each.push_back(explain::positionMarginNode(context, view.book.positions[i], Level::Maintenance, ""));
        if (debtMargin(view) > 0.0)
            each.push_back(debts_->explain(UnitView{view}, Level::Maintenance, "", ExplainDetail::EveryCell));
        Phrase label{QT_TRANSLATE_NOOP("explain", "Maintenance margin of all contracts and debts"), {}};
        const double sum = maintenanceSum(view);
        if (view.withAccount && sum > 0.0)
            label = {QT_TRANSLATE_NOOP("explain",
                                       "Maintenance margin of all contracts and debts; equity is %1 % of it (uniMMR)"),
                     {groupedNumber(100.0 * pooledEquity(view.book, view.rulebook, Regime::Portfolio) / sum, 1)}};
        return explain::sum(std::move(label), "M", "USD", std::move(each));
    }

    Phrase reasonOf(const AccountMargin& account) const {
        if (!account.marginRatio) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
        return {QT_TRANSLATE_NOOP("reason", "Equity is %1 % of all maintenance margins (uniMMR); orders stop at %2 %, "
                                            "liquidation starts at %3 %."),
                {groupedNumber(100.0 * *account.marginRatio, 1), groupedNumber(100.0 * block_.number("order_ratio"), 0),
                 groupedNumber(100.0 * block_.number("liquidation_ratio"), 0)}};
    }

    ParameterBlock block_;
    std::shared_ptr<const Charge> debts_;
};

std::vector<KeySpec> marginRatioKeys() {
    KeySpec liquidation = numberKey("liquidation_ratio", 0.01, 100, "equity ÷ maintenance margins",
                                    QT_TRANSLATE_NOOP("explain", "ratio at which liquidation starts"));
    KeySpec order = numberKey("order_ratio", 0.01, 100, "equity ÷ maintenance margins",
                              QT_TRANSLATE_NOOP("explain", "ratio below which no new order is taken"));
    liquidation.byUnderlying = order.byUnderlying = false;
    return {std::move(liquidation), std::move(order),
            numberKey("initial_rate", 0, 10, "share of the debt", QT_TRANSLATE_NOOP("explain", "initial rate on debts"),
                      0.0),
            numberKey("maintenance_rate", 0, 10, "share of the debt",
                      QT_TRANSLATE_NOOP("explain", "maintenance rate on debts"), 0.0)};
}

Result<std::shared_ptr<const PortfolioMethod>> makeMarginRatio(const ParameterBlock& block) {
    auto debts = borrowKind().make(block);
    if (!debts) return tl::unexpected<Error>(debts.error());
    return std::make_shared<const MarginRatioMethod>(block, std::move(*debts));
}

} // namespace

PortfolioKind marginRatioKind() {
    return {"margin_ratio", "equity against the sum of all positions' own maintenance margins", marginRatioKeys,
            makeMarginRatio};
}

} // namespace marginscope
