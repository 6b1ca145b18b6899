#include "core/methods/charge_calendar.h"

#include "core/valuation/black76.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using explain::Context;

/// Positions of a unit by time to expiry, with the amount (delta or vega) that nets inside one expiry.
struct Expiry {
    double years = 0.0;
    double amount = 0.0;
    std::vector<std::size_t> members; ///< indices into UnitView::positions
};

/// Longs and shorts up to an expiry. Pairing from the nearest expiry on makes the amount that crosses the gap behind it
/// |min(longs, hedged) − min(shorts, hedged)|.
struct Running {
    double longs = 0.0;
    double shorts = 0.0;

    void add(double amount) {
        longs += std::max(amount, 0.0);
        shorts += std::max(-amount, 0.0);
    }
    double crossing(double hedged) const { return std::fabs(std::min(longs, hedged) - std::min(shorts, hedged)); }
};

class Calendar {
public:
    using Amount = double (*)(const UnitView&, const MarkedPosition&);

    Calendar(const UnitView& unit, Amount amount) {
        std::map<double, Expiry> byYears;
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const MarkedPosition& position = unit.position(i);
            Expiry& expiry = byYears[position.years];
            expiry.years = position.years;
            expiry.amount += amount(unit, position);
            expiry.members.push_back(i);
        }
        for (auto& [years, expiry] : byYears) {
            total_.add(expiry.amount);
            expiries_.push_back(std::move(expiry));
        }
    }

    const std::vector<Expiry>& expiries() const { return expiries_; }
    double hedged() const { return std::min(total_.longs, total_.shorts); }

    /// Σ over gaps between neighbouring expiries: amount that crosses it · years.
    double amountYears() const {
        double sum = 0.0;
        Running running;
        for (std::size_t i = 0; i + 1 < expiries_.size(); ++i) {
            running.add(expiries_[i].amount);
            sum += running.crossing(hedged()) * (expiries_[i + 1].years - expiries_[i].years);
        }
        return sum;
    }

private:
    std::vector<Expiry> expiries_;
    Running total_;
};

double deltaAmount(const UnitView&, const MarkedPosition& position) {
    return deltaCoins(position);
}

double vegaAmount(const UnitView& unit, const MarkedPosition& position) {
    return 100.0 * valuePosition(position, unit.book().underlyings[position.underlying]).vega;
}

ExplainNode deltaAmountNode(const UnitView& unit, const MarkedPosition& position) {
    return explain::deltaNode(unit.context(), position, "");
}

ExplainNode vegaAmountNode(const UnitView& unit, const MarkedPosition& position) {
    const Context context = unit.context();
    const std::string d = "(ln(F/K) + v^2*T/2)/(v*sqrt(T))";
    const std::string vega = "q*F*exp(0 - r*T)*exp(0 - (" + d + ")^2/2)/sqrt(2*3.141592653589793)*sqrt(T)";
    return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: vega"), {explain::positionName(position)}}, "",
                            vegaAmount(unit, position), "USD", vega + (position.instrument.isInverse() ? "/F*X" : "*X"),
                            {explain::quantityOf(context, position, "q"), explain::forwardOf(context, position, "F"),
                             explain::strikeOf(position, "K"), explain::volatilityOf(position, context, "v"),
                             explain::yearsOf(position, "T"), explain::rateOf(position, context, "r"),
                             explain::settlementPriceOf(context, position, "X")});
}

/// What tells the two kinds apart.
struct Kind {
    Calendar::Amount amount;
    ExplainNode (*node)(const UnitView&, const MarkedPosition&);
    bool optionsOnly;
    bool inCoins; ///< amounts are coins: the charge is taken at the index
    const char* rate;
    const char* label;
};

const Kind basis{deltaAmount, deltaAmountNode, false,
                 true,        "annual_move",   QT_TRANSLATE_NOOP("explain", "Basis move of %1")};
const Kind vega{vegaAmount, vegaAmountNode, true,
                false,      "move_per_day", QT_TRANSLATE_NOOP("explain", "Term structure of volatility, %1")};

class CalendarCharge final : public Charge {
public:
    CalendarCharge(ParameterBlock block, const Kind& kind) : block_(std::move(block)), kind_(kind) {}

    ChargeValue of(const UnitView& unit) const override {
        const UnitView own = ownUnit(unit);
        const double scale = kind_.inCoins ? unit.spot() : 365.0;
        const double value =
            Calendar(own, kind_.amount).amountYears() * block_.number(kind_.rate, unit.code().text()) * scale;
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol,
                        ExplainDetail detail) const override {
        const UnitView own = ownUnit(unit);
        const Calendar calendar(own, kind_.amount);
        std::vector<ExplainNode> gaps;
        if (calendar.hedged() > 0.0)
            for (std::size_t i = 0; i + 1 < calendar.expiries().size(); ++i)
                gaps.push_back(gapNode(own, calendar, i, detail));
        ExplainNode sum =
            explain::sum({QT_TRANSLATE_NOOP("explain", "Hedged across expiries, times years between them"), {}}, "H",
                         amountUnit(unit), std::move(gaps));
        std::vector<ExplainNode> children = {
            std::move(sum), explain::blockInput(unit.context(), block_, kind_.rate, unit.code().text(), "a")};
        if (kind_.inCoins) children.push_back(explain::spotOf(unit.context(), unit.underlying, "S"));
        return explain::formula({kind_.label, {unit.code().text()}}, symbol, of(unit).at(level), "USD",
                                kind_.inCoins ? "H*a*S" : "H*a*365", std::move(children));
    }

private:
    UnitView ownUnit(const UnitView& unit) const {
        UnitView own = unit;
        if (!kind_.optionsOnly) return own;
        own.positions.clear();
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption()) own.positions.push_back(unit.positions[i]);
        return own;
    }

    std::string amountUnit(const UnitView& unit) const { return kind_.inCoins ? unit.code().text() : "USD"; }

    // The same sums stand below every gap: opened in small books or on demand only.
    static bool opens(const UnitView& unit, ExplainDetail detail) {
        constexpr std::size_t few = 12;
        return detail == ExplainDetail::EveryCell || unit.positions.size() <= few;
    }

    ExplainNode expiryNode(const UnitView& unit, const Expiry& expiry, bool longs, bool open) const {
        const double side = longs ? std::max(expiry.amount, 0.0) : std::max(-expiry.amount, 0.0);
        const std::string days = std::to_string(static_cast<int>(std::lround(expiry.years * 365.0)));
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Net amount at %1 days"), {days}};
        if (!open)
            return explain::input(label, "", side, amountUnit(unit),
                                  {QT_TRANSLATE_NOOP("explain", "sum over positions, not opened in this tree"), {}},
                                  "cell:" + days);
        std::vector<ExplainNode> each;
        for (const std::size_t i : expiry.members)
            each.push_back(kind_.node(unit, unit.position(i)));
        ExplainNode net = explain::sum(label, "d", amountUnit(unit), std::move(each));
        return explain::formula(label, "", side, amountUnit(unit), longs ? "max(0, d)" : "max(0, 0 - d)",
                                {std::move(net)});
    }

    ExplainNode sideNode(const UnitView& unit, const Calendar& calendar, std::size_t upTo, bool longs, bool open,
                         std::string symbol) const {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i <= upTo; ++i)
            each.push_back(expiryNode(unit, calendar.expiries()[i], longs, open));
        return explain::sum(longs ? Phrase{QT_TRANSLATE_NOOP("explain", "Longs up to there"), {}}
                                  : Phrase{QT_TRANSLATE_NOOP("explain", "Shorts up to there"), {}},
                            std::move(symbol), amountUnit(unit), std::move(each));
    }

    ExplainNode yearsNode(const UnitView& unit, const Expiry& expiry, std::string symbol) const {
        const MarkedPosition& position = unit.position(expiry.members.front());
        if (position.instrument.hasExpiry()) return explain::yearsOf(position, std::move(symbol));
        return explain::constant({QT_TRANSLATE_NOOP("explain", "Time zero: spot and perpetuals"), {}},
                                 std::move(symbol), 0.0);
    }

    ExplainNode gapNode(const UnitView& unit, const Calendar& calendar, std::size_t gap, ExplainDetail detail) const {
        const bool open = opens(unit, detail);
        const std::size_t last = calendar.expiries().size() - 1;
        Running running;
        for (std::size_t i = 0; i <= gap; ++i)
            running.add(calendar.expiries()[i].amount);
        const Expiry &near = calendar.expiries()[gap], &far = calendar.expiries()[gap + 1];
        ExplainNode hedged = explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Hedged amount"), {}}, "H", calendar.hedged(), amountUnit(unit), "min(L, S)",
            {sideNode(unit, calendar, last, true, open, "L"), sideNode(unit, calendar, last, false, open, "S")});
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Amount carried to the next expiry, times years"), {}},
                                "", running.crossing(calendar.hedged()) * (far.years - near.years), amountUnit(unit),
                                "abs(min(L, H) - min(S, H))*(T2 - T1)",
                                {sideNode(unit, calendar, gap, true, open, "L"),
                                 sideNode(unit, calendar, gap, false, open, "S"), std::move(hedged),
                                 yearsNode(unit, near, "T1"), yearsNode(unit, far, "T2")});
    }

    ParameterBlock block_;
    const Kind& kind_;
};

} // namespace

ChargeKind basisMoveKind() {
    return {"basis_move", "a relative move per year on delta that is hedged across expiries", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{numberKey("annual_move", 0, 10, "relative move per year",
                                                      QT_TRANSLATE_NOOP("explain", "move of the basis per year"))};
            },
            [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const CalendarCharge>(block, basis);
            }};
}

ChargeKind vegaTermKind() {
    return {"vega_term", "a volatility move per day between expiries on vega that is hedged across them",
            ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{
                    numberKey("move_per_day", 0, 1, "volatility per day",
                              QT_TRANSLATE_NOOP("explain", "move of the volatility term structure per day"))};
            },
            [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const CalendarCharge>(block, vega);
            }};
}

} // namespace marginscope
