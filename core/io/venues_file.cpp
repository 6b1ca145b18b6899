#include "core/io/capital_json.h"
#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

using namespace capitaljson;

namespace {

class VenueJson {
public:
    VenueJson(const CapitalOrigin& origin, const VenuesReport& report) : origin_(origin), report_(report) {}

    std::string write() const {
        Json out = head("marginscope.venues/1", origin_);
        out["regime"] = regimeWord(report_.spec.regime);
        out["level"] = levelWord(report_.spec.level);
        out["venues"] = Json::array();
        for (const VenueAccount& account : report_.accounts)
            out["venues"].push_back(accountJson(account));
        out["split"] = splitJson();
        out["unified"] = Json::array();
        for (const UnifiedAccount& one : report_.unified)
            out["unified"].push_back(unifiedJson(one));
        out["offsets"] = offsetsJson();
        out["groups"] = groupsJson();
        out["assignment"] = assignmentJson();
        out["liquidity"] = liquidityJson();
        out["allocation"] = allocationJson();
        out["notes"] = phrases(report_.notes);
        out["not_modelled"] = notModelledJson(report_.notModelled());
        return dumped(out);
    }

private:
    Json accountJson(const VenueAccount& account) const {
        Json positions = Json::array(), collateral = Json::array(), regimes = Json::array();
        for (const std::size_t i : account.positions) {
            const Position& position = origin_.portfolio.positions[i];
            positions.push_back({{"row", position.row > 0 ? position.row : static_cast<int>(i) + 1},
                                 {"instrument", position.instrument.symbol},
                                 {"quantity", position.quantity}});
        }
        for (const std::size_t i : account.collateral)
            collateral.push_back({{"asset", origin_.portfolio.collateral[i].asset.text()},
                                  {"quantity", origin_.portfolio.collateral[i].quantity}});
        for (const VenueRegime& one : account.regimes)
            regimes.push_back({{"regime", regimeWord(one.regime)},
                               {"equity", one.figures.equity},
                               {"initial", levelJson(one, Level::Initial)},
                               {"maintenance", levelJson(one, Level::Maintenance)},
                               {"binding_scenario", binding(one.figures.binding)}});
        return {{"venue", account.venue},
                {"rulebook", {{"id", account.rulebook->id}, {"version", account.rulebook->version}}},
                {"collateral_value", account.collateralValue},
                {"collateral", std::move(collateral)},
                {"positions", std::move(positions)},
                {"regimes", std::move(regimes)}};
    }

    static Json levelJson(const VenueRegime& one, Level level) {
        return {{"requirement", one.requirement(level)},
                {"before_offset", one.figures.requirement(level)},
                {"offset", level == Level::Initial ? one.initialOffset : one.maintenanceOffset},
                {"excess", one.excess(level)}};
    }

    Json splitJson() const {
        Json out = Json::array();
        for (const Regime regime : allRegimes) {
            Json one = {{"regime", regimeWord(regime)}};
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const SplitTotal& total = report_.total(regime, level);
                one["equity"] = total.equity;
                one[levelWord(level)] = {{"requirement", total.requirement},
                                         {"before_offset", total.requirement + total.offset},
                                         {"offset", total.offset},
                                         {"excess", total.excess},
                                         {"shortfall", total.shortfall}};
            }
            out.push_back(std::move(one));
        }
        return out;
    }

    Json unifiedJson(const UnifiedAccount& one) const {
        const Rulebook& rules = *report_.find(one.venue)->rulebook;
        Json regimes = Json::array();
        for (const Regime regime : allRegimes) {
            const auto at = static_cast<std::size_t>(regime);
            Json json = {{"regime", regimeWord(regime)}, {"equity", one.regimes[at].equity}};
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const double same = level == Level::Initial ? one.splitInitial[at] : one.splitMaintenance[at];
                const SplitTotal& total = report_.total(regime, level);
                const double own = total.requirement + total.offset;
                json[levelWord(level)] = {{"requirement", one.regimes[at].requirement(level)},
                                          {"excess", one.regimes[at].excess(level)},
                                          {"split_same_rules", same},
                                          {"netting_lost", one.nettingLost(regime, level)},
                                          {"by_other_rules", own - same},
                                          {"split_own_rules", own}};
            }
            json["binding_scenario"] = binding(one.regimes[at].binding);
            regimes.push_back(std::move(json));
        }
        return {{"venue", one.venue},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}}},
                {"rows_not_modelled", one.notModelled},
                {"regimes", std::move(regimes)}};
    }

    Json offsetsJson() const {
        Json granted = Json::array();
        for (const GrantedOffset& offset : report_.offsets)
            granted.push_back(
                {{"a", offset.a},
                 {"b", offset.b},
                 {"percent", 100.0 * offset.share},
                 {"regime", regimeWord(offset.regime)},
                 {"initial", {{"netting_saving", offset.initialSaving}, {"granted", offset.initial}}},
                 {"maintenance", {{"netting_saving", offset.maintenanceSaving}, {"granted", offset.maintenance}}}});
        return {{"definition",
                 "granted = percent of the netting saving of the two venues, M(A) + M(B) - M(A and B), the "
                 "lesser under either rulebook and at least 0; it lowers both requirements in proportion"},
                {"granted", std::move(granted)}};
    }

    Json groupsJson() const {
        Json out = Json::array();
        for (const VenueGroup& group : report_.groups) {
            Json choices = Json::array();
            for (const VenueGroup::Choice& choice : group.choices)
                choices.push_back({{"venue", choice.venue}, {"split_total", capitaljson::optional(choice.total)}});
            out.push_back({{"kind", group.isGroup ? "group" : "position"},
                           {"name", group.name},
                           {"venue", group.venue},
                           {"choices", std::move(choices)},
                           {"cheapest", group.cheapest},
                           {"saving", group.saving}});
        }
        return out;
    }

    Json assignmentJson() const {
        const VenueAssignment& found = report_.assignment;
        Json moves = Json::array();
        for (const VenueAssignment::Move& move : found.moves)
            moves.push_back({{"name", report_.groups[move.group].name},
                             {"from", move.from},
                             {"to", move.to},
                             {"split_total", move.total}});
        return {{"before", found.before},
                {"after", found.after},
                {"saving", found.before - found.after},
                {"moves", std::move(moves)},
                {"every_assignment_tried", found.everyAssignment}};
    }

    Json liquidityJson() const {
        const LiquidityPlan& plan = report_.liquidity;
        Json needs = Json::array(), transfers = Json::array(), after = Json::object();
        for (const VenueNeed& need : plan.needs)
            needs.push_back({{"venue", need.venue},
                             {"shortfall", need.shortfall},
                             {"met_in_time", need.metInTime},
                             {"met_late", need.metLate},
                             {"unmet", need.unmet()}});
        for (const VenueTransfer& transfer : plan.transfers)
            transfers.push_back({{"from", transfer.from},
                                 {"to", transfer.to},
                                 {"asset", transfer.asset.text()},
                                 {"quantity", transfer.quantity},
                                 {"amount", transfer.amount},
                                 {"latency_hours", transfer.hours},
                                 {"arrives", formatTimestamp(transfer.arrives)},
                                 {"in_time", transfer.inTime}});
        for (const auto& [venue, excess] : plan.excessAfter)
            after[venue] = excess;
        return {{"within_hours", report_.spec.withinHours},
                {"short_until_hours", plan.shortUntil},
                {"needs", std::move(needs)},
                {"transfers", std::move(transfers)},
                {"excess_after", std::move(after)}};
    }

    Json allocationJson() const {
        Json shares = Json::array();
        for (const CollateralAllocation::Share& share : report_.allocation.shares)
            shares.push_back({{"venue", share.venue},
                              {"requirement", share.requirement},
                              {"equity_before", share.equityBefore},
                              {"change", share.change},
                              {"equity_after", share.equityAfter},
                              {"excess_ratio_before", capitaljson::optional(share.ratioBefore)},
                              {"excess_ratio_after", capitaljson::optional(share.ratioAfter)},
                              {"gives_all", share.bound},
                              {"excess_after_full_method", share.excessAfterFull}});
        return {{"objective", "largest least excess / requirement; changes add up to 0"},
                {"least_ratio_before", capitaljson::optional(report_.allocation.leastBefore)},
                {"least_ratio_after", capitaljson::optional(report_.allocation.leastAfter)},
                {"venues", std::move(shares)}};
    }

    const CapitalOrigin& origin_;
    const VenuesReport& report_;
};

} // namespace

std::string writeVenues(const CapitalOrigin& origin, const VenuesReport& report) {
    return VenueJson(origin, report).write();
}

} // namespace marginscope
