#include "core/session/capital_answer.h"

#include "core/report/messages.h"

#include "core/portfolio/difference.h"
#include "core/session/hedge.h"
#include "core/valuation/traded_book.h"

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

Result<VenuesSpec> venuesSpec(const RunInputs& inputs, const CapitalQuestion& question, std::vector<Phrase>& remarks) {
    VenuesSpec spec;
    spec.regime = question.regime;
    spec.level = question.level;
    spec.latencyHours = question.latencyHours;
    spec.withinHours = question.withinHours;
    std::vector<VenueRulebook> stated;
    for (const std::string& text : question.venueRulebooks) {
        Result<VenueRulebook> venue = parseVenueRulebook(text);
        if (!venue) return tl::unexpected<Error>(venue.error());
        stated.push_back(std::move(*venue));
    }
    for (const std::string& text : question.offsets) {
        Result<VenueOffset> offset = parseVenueOffset(text);
        if (!offset) return tl::unexpected<Error>(offset.error());
        spec.offsets.push_back(std::move(*offset));
    }
    Result<VenueRules> rules = venueRules(*inputs.portfolio, inputs.rulebook, stated, question.storePath);
    if (!rules) return tl::unexpected<Error>(rules.error());
    spec.rulebooks = std::move(rules->rulebooks);
    remarks.insert(remarks.end(), rules->notices.begin(), rules->notices.end());
    return spec;
}

class Answerer {
public:
    Answerer(const RunInputs& inputs, const Comparison& comparison, const CapitalQuestion& question, const Job& job)
        : inputs_(inputs)
        , comparison_(comparison)
        , question_(question)
        , job_(job) {
        answer_.view = question.view;
    }

    Result<CapitalAnswer> run() {
        Result<TradingCosts> costs = loadCosts();
        if (!costs) return tl::unexpected<Error>(costs.error());
        answer_.costs = std::move(*costs);
        if (inputs_.shift != MarketMove{}) {
            // Trades are done at the moved prices: the market itself moves, not only the book.
            inputs_.market =
                std::make_shared<const MarketSnapshot>(movedMarket(*inputs_.market, std::exchange(inputs_.shift, {})));
            answer_.remarks.push_back(
                {QT_TRANSLATE_NOOP("capital", "In the market after the move of the sliders."), {}});
        }
        const Result<void> done = answerView();
        if (!done) return tl::unexpected<Error>(done.error());
        return std::move(answer_);
    }

private:
    Result<void> answerView() {
        switch (question_.view) {
        case CapitalView::Actions:
            return plan();
        case CapitalView::Venues:
            return venues();
        case CapitalView::Frontier:
            return frontier();
        case CapitalView::Rebalancing:
            break;
        }
        return rebalance();
    }

    Result<void> plan() {
        Result<CapitalPlan> plan =
            capitalPlan(*inputs_.portfolio, *inputs_.market, inputs_.rulebook, answer_.costs, question_.plan, job_);
        if (!plan) return tl::unexpected<Error>(plan.error());
        answer_.sheets = capitalSheets(*comparison_.book, *plan);
        answer_.plan = std::move(*plan);
        return {};
    }

    Result<void> venues() {
        const Result<VenuesSpec> spec = venuesSpec(inputs_, question_, answer_.remarks);
        if (!spec) return tl::unexpected<Error>(spec.error());
        Result<VenuesReport> report = venuesReport(*inputs_.portfolio, *inputs_.market, inputs_.rulebook, *spec, job_);
        if (!report) return tl::unexpected<Error>(report.error());
        answer_.sheets = venueSheets(*inputs_.portfolio, *report);
        answer_.venues = std::move(*report);
        return {};
    }

    Result<void> frontier() {
        FrontierQuestion asked = question_.frontier;
        for (const std::string& text : question_.returnWords) {
            const Result<std::pair<AssetCode, double>> stated = parseCoins(text, "--return");
            if (!stated) return tl::unexpected<Error>(stated.error());
            asked.returns[stated->first] = stated->second;
        }
        Result<FrontierAnswer> found = answerFrontier(inputs_, comparison_, answer_.costs, asked, job_);
        if (!found) return tl::unexpected<Error>(found.error());
        answer_.sheets = frontierSheets(*comparison_.book, found->frontier);
        if (found->weights)
            for (Sheet& sheet : meanVarianceSheets(*comparison_.book, *found->weights))
                answer_.sheets.push_back(std::move(sheet));
        answer_.frontier = std::move(*found);
        return {};
    }

    Result<void> rebalance() {
        Result<RebalanceAnswer> found = answerRebalance(inputs_, comparison_, answer_.costs, question_.rebalance, job_);
        if (!found) return tl::unexpected<Error>(found.error());
        answer_.sheets = rebalanceSheets(*comparison_.book, found->report);
        answer_.rebalance = std::move(found->report);
        for (const Error& problem : found->problems)
            answer_.remarks.push_back(errorPhrase(problem));
        return {};
    }

    RunInputs inputs_;
    const Comparison& comparison_;
    const CapitalQuestion& question_;
    const Job& job_;
    CapitalAnswer answer_;
};

} // namespace

Result<CapitalAnswer> answerCapital(const RunInputs& inputs, const Comparison& comparison,
                                    const CapitalQuestion& question, const Job& job) {
    return Answerer(inputs, comparison, question, job).run();
}

std::vector<TradeLeg> legsOf(const CapitalAnswer& answer, const Sheet& sheet, std::size_t row) {
    if (row >= sheet.rows.size()) return {};
    if (answer.plan && sheet.id == "combinations") return answer.plan->combinations[row].effect.legs;
    if (answer.plan && sheet.id == "actions") return answer.plan->actions[row].effect.legs;
    if (answer.frontier && sheet.id == "curve") {
        const CapitalFrontier& frontier = answer.frontier->frontier;
        const std::optional<std::size_t> point = frontier.steps[row].point;
        return point ? legsOf(frontier, frontier.points[*point]) : std::vector<TradeLeg>{};
    }
    if (answer.frontier && sheet.id == "mixes")
        return legsOf(answer.frontier->frontier, answer.frontier->frontier.points[row]);
    if (answer.rebalance && sheet.id == "drift") {
        const DeltaDrift& drift = answer.rebalance->drift[row];
        if (drift.quantity != 0.0) return {{*drift.instrument, drift.quantity, {}, drift.cost.total()}};
    }
    return {};
}

Result<PortfolioEdit> tradesAsEdit(const RunInputs& inputs, const std::vector<TradeLeg>& legs) {
    const MarketSnapshot market =
        inputs.shift == MarketMove{} ? *inputs.market : movedMarket(*inputs.market, inputs.shift);
    ContractMarks contracts(market, inputs.rulebook->valuation());
    const TradedBook traded = tradedBook(*inputs.portfolio, legs, contracts);
    if (!traded.undone.empty()) return tl::unexpected<Error>(traded.undone.front().error);
    return editBetween(*inputs.portfolio, traded.portfolio);
}

std::optional<PortfolioEdit> movesAsEdit(const Portfolio& portfolio, const VenuesReport& report) {
    EditGroup group;
    for (const VenueAssignment::Move& move : report.assignment.moves)
        for (const std::size_t i : report.groups[move.group].positions) {
            Position moved = portfolio.positions[i];
            moved.venue = move.to;
            group.edits.push_back(ReplacePosition{i, std::move(moved)});
        }
    if (group.edits.empty()) return std::nullopt;
    return group;
}

std::string capitalOutput(const RunInputs& inputs, const Comparison& comparison, const CapitalAnswer& answer,
                          OutputFormat format) {
    const TerminalOptions text;
    if (answer.plan) return optimisationOutput(inputs, comparison, answer.costs, *answer.plan, format, text);
    if (answer.venues) return venuesOutput(inputs, comparison, *answer.venues, format, text);
    if (answer.frontier) return frontierOutput(inputs, comparison, answer.costs, *answer.frontier, format, text);
    if (answer.rebalance) return rebalancingOutput(inputs, comparison, answer.costs, *answer.rebalance, format, text);
    return {};
}

} // namespace marginscope
