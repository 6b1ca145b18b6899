#include "core/methods/standalone_method.h"

#include "core/margin/requirement.h"

namespace marginscope {

namespace {

class StandaloneMethod final : public StandardMethod {
public:
    bool covers(const Instrument&) const override { return true; }

    PositionMargin alone(const MarkedBook& book, const Rulebook& rulebook,
                         const MarkedPosition& position) const override {
        if (needsNothing(position)) return {};
        const MarkedBook one = bookOf(book, position);
        const AccountMargin margin = rulebook.portfolioMethod->margin(AccountView::alone(one, rulebook, 0), false);
        return {margin.initial, margin.maintenance};
    }

    ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                             Level level, const std::string& symbol) const override {
        const Phrase label = explain::requirementLabel(position, level);
        if (needsNothing(position))
            return explain::input(
                label, symbol, 0.0, "USD",
                position.instrument.isOption()
                    ? Phrase{QT_TRANSLATE_NOOP("explain", "a long option needs no margin once its premium is paid"), {}}
                    : Phrase{QT_TRANSLATE_NOOP("explain", "spot needs no margin"), {}},
                "rulebook:/standard");
        const MarkedBook one = bookOf(book, position);
        ExplainNode node =
            rulebook.portfolioMethod->explain(AccountView::alone(one, rulebook, 0), level, ExplainDetail::BindingCells);
        return explain::relabelled(explain::renamed(std::move(node), symbol), label);
    }

    void stepsAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                    RuleSteps& steps) const override {
        if (needsNothing(position)) return;
        const MarkedBook one = bookOf(book, position);
        PortfolioSteps its;
        rulebook.portfolioMethod->steps(AccountView::alone(one, rulebook, 0), its);
        const auto add = [&](const RuleSteps PortfolioSteps::* list) {
            const std::vector<std::int32_t>& numbers = (its.*list).numbers();
            for (std::size_t i = 0; i < numbers.size(); ++i)
                steps.add(numbers[i], [&] {
                    PortfolioSteps wanted{RuleSteps(i), RuleSteps(i)};
                    rulebook.portfolioMethod->steps(AccountView::alone(one, rulebook, 0), wanted);
                    return Phrase{"%1: %2", {position.instrument.symbol, (wanted.*list).phrase()}};
                });
        };
        add(&PortfolioSteps::parts);
        add(&PortfolioSteps::tiers);
    }

private:
    static bool needsNothing(const MarkedPosition& position) {
        return !position.instrument.isDerivative() || isLongOption(position);
    }

    // The position need not be one of the book's own: searches move it.
    static MarkedBook bookOf(const MarkedBook& book, const MarkedPosition& position) {
        MarkedBook one;
        one.asOf = book.asOf;
        one.currency = book.currency;
        one.assets = book.assets;
        one.underlyings = {book.underlyings[position.underlying]};
        one.positions = {position};
        one.positions[0].underlying = 0;
        return one;
    }
};

} // namespace

StandardKind standaloneKind() {
    return {"standalone", "every position alone through the portfolio method of the same rulebook",
            [] { return std::vector<KeySpec>{}; },
            [](const ParameterBlock&) -> Result<std::shared_ptr<const StandardMethod>> {
                return std::make_shared<const StandaloneMethod>();
            }};
}

} // namespace marginscope
