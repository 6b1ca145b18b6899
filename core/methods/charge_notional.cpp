#include "core/margin/explain_market.h"
#include "core/methods/contingencies.h"
#include "core/methods/exposure.h"

namespace marginscope {

namespace {

std::vector<KeySpec> shareKeys() {
    return {numberKey("maintenance", 0, 10, "share of spot",
                      QT_TRANSLATE_NOOP("explain", "Share of spot at the maintenance level")),
            numberKey("initial_extra", 0, 10, "share of spot",
                      QT_TRANSLATE_NOOP("explain", "Added to it at the initial level"))};
}

/// A share of spot per unit of some exposure.
class ShareOfSpot : public Charge {
public:
    explicit ShareOfSpot(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = unit.spot() * exposure(unit);
        const double maintenance = number(unit, "maintenance");
        return {value * (maintenance + number(unit, "initial_extra")), value * maintenance};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        const bool initial = level == Level::Initial;
        const explain::Context context = unit.context();
        std::vector<ExplainNode> children = {
            explain::spotOf(context, unit.underlying, "S"), explain::renamed(exposureNode(unit), "n"),
            explain::blockInput(context, block_, "maintenance", unit.code().text(), "m")};
        if (initial) children.push_back(explain::blockInput(context, block_, "initial_extra", unit.code().text(), "x"));
        return explain::formula(label(unit), symbol, of(unit).at(level), "USD", initial ? "S*n*(m + x)" : "S*n*m",
                                std::move(children));
    }

protected:
    virtual double exposure(const UnitView& unit) const = 0; ///< coins, ≥ 0
    virtual ExplainNode exposureNode(const UnitView& unit) const = 0;
    virtual Phrase label(const UnitView& unit) const = 0;
    const ParameterBlock& block() const { return block_; }

private:
    double number(const UnitView& unit, const char* key) const { return block_.number(key, unit.code().text()); }

    ParameterBlock block_;
};

class NotionalShare final : public ShareOfSpot {
public:
    using ShareOfSpot::ShareOfSpot;

private:
    bool ofCoins() const { return block().word("of") == "coins"; }
    double exposure(const UnitView& unit) const override { return ofCoins() ? coinsHeld(unit) : contractSize(unit); }
    ExplainNode exposureNode(const UnitView& unit) const override {
        return ofCoins() ? coinsHeldNode(unit) : contractSizeNode(unit);
    }
    Phrase label(const UnitView& unit) const override {
        return {ofCoins() ? QT_TRANSLATE_NOOP("explain", "Charge on %1 held")
                          : QT_TRANSLATE_NOOP("explain", "Charge on perpetuals and futures on %1"),
                {unit.code().text()}};
    }
};

class NakedShortOptions final : public ShareOfSpot {
public:
    using ShareOfSpot::ShareOfSpot;

private:
    double exposure(const UnitView& unit) const override { return nakedShorts(unit); }
    ExplainNode exposureNode(const UnitView& unit) const override { return nakedShortsNode(unit); }
    Phrase label(const UnitView& unit) const override {
        return {QT_TRANSLATE_NOOP("explain", "Charge on naked short options on %1"), {unit.code().text()}};
    }
};

std::vector<KeySpec> notionalKeys() {
    std::vector<KeySpec> keys = shareKeys();
    keys.push_back(wordKey("of", QT_TRANSLATE_NOOP("explain", "what is charged"), {"contracts", "coins"}));
    keys.back().byUnderlying = false;
    return keys;
}

template<class Made>
Result<std::shared_ptr<const Charge>> makeOf(const ParameterBlock& block) {
    return std::make_shared<const Made>(block);
}

} // namespace

ChargeKind notionalShareKind() {
    return {"notional_share", "share of the spot value of perpetuals and futures, or of the coins held",
            ChargeScope::Unit, notionalKeys, makeOf<NotionalShare>};
}

ChargeKind nakedShortOptionsKind() {
    return {"naked_short_options", "share of spot per short option that no opposite option of its strike covers",
            ChargeScope::Unit, shareKeys, makeOf<NakedShortOptions>};
}

} // namespace marginscope
