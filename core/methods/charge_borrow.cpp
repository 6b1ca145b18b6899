#include "core/methods/charge_borrow.h"

#include <cmath>

namespace marginscope {

namespace {

class Borrow final : public Charge {
public:
    explicit Borrow(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        ChargeValue value;
        for (const Debt& debt : debtsOf(unit.account)) {
            value.initial += debt.value() * block_.number("initial_rate", debt.asset);
            value.maintenance += debt.value() * block_.number("maintenance_rate", debt.asset);
        }
        return value;
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        std::vector<ExplainNode> each;
        for (const Debt& debt : debtsOf(unit.account))
            each.push_back(node(unit.context(), debt, level));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Margin on debts"), {}}, symbol, "USD", std::move(each));
    }

private:
    struct Debt {
        std::string asset;
        double quantity = 0.0;
        double price = 0.0;
        const MarkedPosition* position = nullptr; ///< a spot position; a balance of collateral else
        bool followsMarket = false;               ///< the price is an underlying's

        double value() const { return -quantity * price; }
    };

    static std::vector<Debt> debtsOf(const AccountView& view) {
        std::vector<Debt> debts;
        if (view.withAccount)
            for (const MarkedCollateral& balance : view.book.collateral)
                if (balance.quantity < 0.0)
                    debts.push_back({balance.asset.text(), balance.quantity, balance.price, nullptr,
                                     balance.underlying.has_value()});
        for (const std::size_t i : view.positions) {
            const MarkedPosition& position = view.book.positions[i];
            if (!position.instrument.isDerivative() && position.quantity < 0.0)
                debts.push_back({position.instrument.underlying.text(), position.quantity,
                                 position.mark * position.settlementPrice, &position, true});
        }
        return debts;
    }

    ExplainNode node(const explain::Context& context, const Debt& debt, Level level) const {
        const bool initial = level == Level::Initial;
        const char* key = initial ? "initial_rate" : "maintenance_rate";
        const double value = debt.value() * block_.number(key, debt.asset);
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Debt of %1"), {debt.asset}};
        ExplainNode rate = explain::blockInput(context, block_, key, debt.asset, "a");
        if (debt.position)
            return explain::formula(label, "", value, "USD", "(0 - v)*a",
                                    {explain::marketValueNode(context, *debt.position, "v"), std::move(rate)});
        const std::string origin = debt.followsMarket ? "market:/underlyings/" + debt.asset + "/spot"
                                                      : "market:/assets/" + debt.asset + "/price";
        return explain::formula(
            label, "", value, "USD", "(0 - q)*P*a",
            {explain::input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q", debt.quantity, debt.asset,
                            {QT_TRANSLATE_NOOP("explain", "book, balance of %1"), {debt.asset}},
                            "book:/collateral/" + debt.asset),
             explain::input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {debt.asset}}, "P", debt.price,
                            "USD/" + debt.asset, {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {debt.asset}},
                            origin),
             std::move(rate)});
    }

    ParameterBlock block_;
};

} // namespace

ChargeKind borrowKind() {
    return {"borrow", "a rate on negative balances", ChargeScope::Account,
            [] {
                return std::vector<KeySpec>{numberKey("initial_rate", 0, 10, "share of the debt",
                                                      QT_TRANSLATE_NOOP("explain", "initial rate on debts")),
                                            numberKey("maintenance_rate", 0, 10, "share of the debt",
                                                      QT_TRANSLATE_NOOP("explain", "maintenance rate on debts"))};
            },
            [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const Borrow>(block);
            }};
}

} // namespace marginscope
