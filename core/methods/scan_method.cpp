#include "core/methods/scan_method.h"

#include "core/base/number.h"
#include "core/methods/scan_explain.h"

#include <algorithm>
#include <numeric>

namespace marginscope {

namespace {

using scan::Account;
using scan::Commodity;

constexpr const char* severalCommodities = "worst-of-each";

class ScanMethod final : public PortfolioMethod {
public:
    explicit ScanMethod(scan::Parameters parameters) : parameters_(std::move(parameters)) {}

    bool covers(const Instrument& instrument) const override {
        if (!instrument.isDerivative()) return true;
        return (parameters_.american || instrument.style == ExerciseStyle::European) &&
               (parameters_.inverse || !instrument.isInverse());
    }

    bool holdsSpot(const MarkedPosition&) const override { return false; }

    AccountMargin margin(const AccountView& view, bool whole) const override {
        const Account account = scan::assemble(parameters_, view);
        AccountMargin margin;
        margin.initial = account.requirement(parameters_, Level::Initial);
        margin.maintenance = account.requirement(parameters_, Level::Maintenance);
        if (view.withAccount) margin.initial += view.book.openOrdersMargin + view.book.mmpMargin;
        if (!whole) return margin;
        addScenarios(margin, account, view.book);
        margin.reason = reasonOf(margin, account);
        return margin;
    }

    ExplainNode explain(const AccountView& view, Level level, ExplainDetail detail) const override {
        const Account account = scan::assemble(parameters_, view);
        ExplainNode node = scan::requirementNode(parameters_, account, view, level, detail);
        const bool inputs = level == Level::Initial && view.withAccount &&
                            (view.book.openOrdersMargin != 0.0 || view.book.mmpMargin != 0.0);
        if (!inputs) return explain::relabelled(std::move(node), explain::requirementLabel(level));
        return explain::sum(explain::requirementLabel(level), "", "USD",
                            {std::move(node),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Open orders"), {}},
                                                   view.book.openOrdersMargin, "open_orders_margin"),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Market-maker protection"), {}},
                                                   view.book.mmpMargin, "mmp_margin")});
    }

    void steps(const AccountView& view, PortfolioSteps& steps) const override {
        const Account account = scan::assemble(parameters_, view);
        for (const Commodity& commodity : account.commodities)
            addSteps(commodity, steps.parts);
        steps.parts.addCounted(account.requirement(parameters_, Level::Initial) > 0.0, [] {
            return Phrase{QT_TRANSLATE_NOOP("explain", "Risk less net option value"), {}};
        });
    }

private:
    static void addSteps(const Commodity& commodity, RuleSteps& parts) {
        const auto add = [&](double amount, const char* pattern) {
            parts.addCounted(amount > 0.0, [&] { return Phrase{pattern, {commodity.name}}; });
        };
        const double spread = commodity.scan + commodity.intra + commodity.delivery - commodity.credit;
        add(commodity.scan, QT_TRANSLATE_NOOP("explain", "Scan risk of %1"));
        add(commodity.intra, QT_TRANSLATE_NOOP("explain", "Spread charges within %1"));
        add(commodity.delivery, QT_TRANSLATE_NOOP("explain", "Delivery charges of %1"));
        add(commodity.credit, QT_TRANSLATE_NOOP("explain", "Credits of %1 against other commodities"));
        add(commodity.minimum - spread, QT_TRANSLATE_NOOP("hits", "Minimum for short options of %1"));
    }

    double relativeMove(const Commodity& commodity, const MarkedBook& book, std::size_t scenario) const {
        const MarkedPosition& first = book.positions[commodity.positions.front()];
        const scan::ScanRange& range = parameters_.rangeOf(first);
        const double move = range.steps(scan::scenarios()[scenario]) * range.price;
        return range.priceIsShare || first.forward <= 0.0 ? move : move / first.forward;
    }

    /// Of the first option of the commodity; 0 where it holds none.
    double relativeVolMove(const Commodity& commodity, const MarkedBook& book, std::size_t scenario) const {
        for (const std::size_t i : commodity.positions) {
            const MarkedPosition& position = book.positions[i];
            if (!position.instrument.isOption() || position.vol <= 0.0) continue;
            return parameters_.rangeOf(position).shocked(position.vol, scan::scenarios()[scenario].vol) / position.vol -
                   1.0;
        }
        return 0.0;
    }

    static void addPnl(BindingScenario& into, const Commodity& commodity, std::size_t scenario) {
        for (std::size_t i = 0; i < commodity.positions.size(); ++i) {
            into.positionPnl[commodity.positions[i]] -= commodity.arrays[i][scenario];
            into.pnl -= commodity.arrays[i][scenario];
        }
    }

    BindingScenario scenarioOf(const Commodity& commodity, const MarkedBook& book, std::size_t scenario) const {
        BindingScenario made;
        made.id = "scan-" + std::to_string(scenario + 1);
        made.label = scan::scenarioLabel(parameters_, commodity, book, scenario);
        made.priceMove = relativeMove(commodity, book, scenario);
        made.volMove = relativeVolMove(commodity, book, scenario);
        made.positionPnl.assign(book.positions.size(), 0.0);
        addPnl(made, commodity, scenario);
        return made;
    }

    BindingScenario worstOfEach(const std::vector<const Commodity*>& losing, const MarkedBook& book) const {
        BindingScenario made = scenarioOf(*losing[0], book, losing[0]->active);
        made.id = severalCommodities;
        std::string moves = moveText(*losing[0], book);
        for (std::size_t i = 1; i < losing.size(); ++i) {
            moves += ", " + moveText(*losing[i], book);
            addPnl(made, *losing[i], losing[i]->active);
        }
        made.label = {QT_TRANSLATE_NOOP("scenario", "worst of each: %1"), {moves}};
        return made;
    }

    std::string moveText(const Commodity& commodity, const MarkedBook& book) const {
        return scan::scenarioLabel(parameters_, commodity, book, commodity.active).args[0].english();
    }

    void addScenarios(AccountMargin& margin, const Account& account, const MarkedBook& book) const {
        std::vector<const Commodity*> losing;
        for (const Commodity& commodity : account.commodities)
            if (commodity.scan > 0.0) losing.push_back(&commodity);
        if (losing.empty()) return;
        if (losing.size() > 1) {
            margin.binding = worstOfEach(losing, book);
            return;
        }
        const Commodity& only = *losing.front();
        margin.binding = scenarioOf(only, book, only.active);
        if (const auto next = runnerUp(only)) margin.runnerUp = scenarioOf(only, book, *next);
    }

    /// Next worst scenario with another price move.
    std::optional<std::size_t> runnerUp(const Commodity& commodity) const {
        const auto& rows = scan::scenarios();
        std::optional<std::size_t> best;
        for (std::size_t s = 0; s < rows.size(); ++s) {
            const bool other = rows[s].fraction != rows[commodity.active].fraction ||
                               rows[s].extreme != rows[commodity.active].extreme;
            if (other && (!best || commodity.losses[s] > commodity.losses[*best])) best = s;
        }
        return best;
    }

    Phrase reasonOf(const AccountMargin& margin, const Account& account) const {
        if (account.commodities.empty()) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
        if (margin.initial <= 0.0)
            return {QT_TRANSLATE_NOOP("reason", "The value of the long options covers the risk."), {}};
        if (!margin.binding)
            return {QT_TRANSLATE_NOOP("reason",
                                      "No scenario of %1 loses; spread charges, minima and short option value remain."),
                    {std::to_string(scan::scenarioCount)}};
        const bool minimum =
            std::any_of(account.commodities.begin(), account.commodities.end(),
                        [](const Commodity& c) { return c.minimum > c.scan + c.intra + c.delivery - c.credit; });
        if (minimum)
            return {QT_TRANSLATE_NOOP("reason", "The minimum for short options binds; the worst of %1 is %2."),
                    {std::to_string(scan::scenarioCount), margin.binding->label}};
        const double share = -100.0 * margin.binding->pnl / margin.initial;
        if (margin.binding->id == severalCommodities)
            return {QT_TRANSLATE_NOOP("reason",
                                      "Worst of %1 for each commodity: %2. Their loss is %3 % of the requirement."),
                    {std::to_string(scan::scenarioCount), margin.binding->label.args[0], groupedNumber(share, 0)}};
        return {QT_TRANSLATE_NOOP("reason", "Worst of %1: %2. Its loss is %3 % of the requirement."),
                {std::to_string(scan::scenarioCount), margin.binding->label, groupedNumber(share, 0)}};
    }

    scan::Parameters parameters_;
};

} // namespace

PortfolioKind scanArraysKind() {
    return {"scan_arrays", "16-scenario risk arrays by combined commodity, spread charges and credits, option minimum",
            scan::keys, [](const ParameterBlock& block) -> Result<std::shared_ptr<const PortfolioMethod>> {
                Result<scan::Parameters> parameters = scan::read(block);
                if (!parameters) return tl::unexpected<Error>(parameters.error());
                return std::make_shared<const ScanMethod>(std::move(*parameters));
            }};
}

} // namespace marginscope
