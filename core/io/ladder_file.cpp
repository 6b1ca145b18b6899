#include "core/io/ladder_file.h"

#include "core/io/not_modelled_json.h"
#include "core/report/ladder_table.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json words(const std::vector<Phrase>& phrases) {
    Json out = Json::array();
    for (const Phrase& phrase : phrases)
        out.push_back(phrase.english());
    return out;
}

Json valueJson(const BookValue& value) {
    return {{"equity", value.equity},
            {"collateral_value", value.collateralValue},
            {"spot_value", value.spotValue},
            {"unrealised_pnl", value.unrealisedPnl},
            {"option_value", value.optionValue}};
}

Json levelJson(const LevelResult& level) {
    return {{"requirement", level.requirement}, {"excess", level.excess}};
}

Json regimesJson(const LadderState& state) {
    Json out = Json::array();
    for (const RegimeResult& regime : state.regimes) {
        Json one = {{"regime", regimeWord(regime.regime)},
                    {"equity", regime.equity},
                    {"initial", levelJson(regime.initial)},
                    {"maintenance", levelJson(regime.maintenance)}};
        one["binding_scenario"] = regime.binding ? Json{{"id", regime.binding->id},
                                                        {"label", regime.binding->label.english()},
                                                        {"pnl", regime.binding->pnl}}
                                                 : Json(nullptr);
        if (regime.regime == Regime::Isolated) one["pots_below_maintenance"] = regime.potsBelowMaintenance;
        one["reason"] = regime.reason.english();
        out.push_back(std::move(one));
    }
    return out;
}

Json stateJson(const LadderState& state) {
    Json out = {{"at", formatTimestamp(state.at)}, {"days", state.days},
                {"positions", state.positions},    {"book_value", valueJson(state.value)},
                {"regimes", regimesJson(state)},   {"portfolio_parts", Json::array()}};
    for (const PartState& part : state.parts)
        out["portfolio_parts"].push_back({{"part", part.label.english()}, {"amount", part.value}});
    return out;
}

Json amountsJson(const std::vector<SettledAmount>& amounts) {
    Json out = Json::array();
    for (const SettledAmount& amount : amounts)
        out.push_back({{"asset", amount.asset.text()},
                       {"quantity", amount.quantity},
                       {"value", amount.value},
                       {"into", amount.shares ? "positions" : "collateral"}});
    return out;
}

Json settledJson(const SettledPosition& settled) {
    Json out = {{"instrument", settled.instrument.symbol},
                {"rows", settled.rows},
                {"quantity", settled.contracts},
                {"group", settled.group},
                {"venue", settled.venue},
                {"expiry", formatTimestamp(settled.instrument.expiry)},
                {"delivery", deliveryWord(settled.delivery)},
                {"outcome", outcomeWord(settled.outcome)},
                {"settlement_price", settled.price}};
    if (settled.instrument.isOption()) {
        out["strike"] = settled.instrument.strike;
        out["settlement_value"] = settled.worth;
        out["settlement_value_unit"] = settled.instrument.settlementCurrency.text();
    }
    out["value"] = settled.value;
    out["became"] = amountsJson(settled.became);
    return out;
}

Json changeJson(const LadderChange& change) {
    return {{"ageing", change.ageing}, {"settlement", change.settlement}, {"total", change.total()}};
}

Json changesJson(const ExpiryLadder& ladder, std::size_t step) {
    Json out = Json::array();
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance})
            out.push_back({{"regime", regimeWord(regime)},
                           {"level", levelWord(level)},
                           {"requirement", changeJson(requirementChange(ladder, step, regime, level))},
                           {"equity", changeJson(equityChange(ladder, step, regime))},
                           {"excess", changeJson(excessChange(ladder, step, regime, level))}});
    return out;
}

Json sharesJson(const std::vector<ProtectionShare>& shares) {
    Json out = Json::array();
    for (const ProtectionShare& share : shares)
        out.push_back({{"instrument", share.instrument}, {"rows", share.rows}, {"amount", share.amount}});
    return out;
}

Json lostJson(const LostHedge& lost, const std::string& currency) {
    return {{"regime", regimeWord(lost.regime)},
            {"level", levelWord(lost.level)},
            {"requirement_on_eve", lost.withLegs},
            {"requirement_on_eve_without_expiring", lost.withoutLegs},
            {"saved_by_expiring", lost.saved()},
            {"requirement_after", lost.after},
            {"excess_on_eve", lost.excessEve},
            {"excess_after", lost.excessAfter},
            {"protected_by", sharesJson(lost.expiring)},
            {"unprotected", sharesJson(lost.exposed)},
            {"sentence", lostHedgePhrase(lost, currency).english()}};
}

Json pinJson(const PinRisk& pin) {
    return {{"instrument", pin.instrument.symbol},
            {"quantity", pin.contracts},
            {"strike", pin.instrument.strike},
            {"price", pin.price},
            {"distance", pin.distance},
            {"delivery", deliveryWord(pin.delivery)},
            {"becomes_if_exercised", amountsJson(pin.becomes)},
            {"exercised", stateJson(pin.exercised)},
            {"lapsed", stateJson(pin.lapsed)}};
}

Json stepJson(const ExpiryLadder& ladder, std::size_t place, const std::string& currency) {
    const LadderStep& step = ladder.steps[place];
    Json out = {{"at", formatTimestamp(step.at)},
                {"days", step.after.days},
                {"eve", formatTimestamp(step.eve)},
                {"expired", Json::array()},
                {"hedge_disappears", ladder.flagged(step)},
                {"before", stateJson(step.before)},
                {"after", stateJson(step.after)},
                {"changes", changesJson(ladder, place)},
                {"equity_gap", step.equityGap()},
                {"lost_hedges", Json::array()},
                {"pin_risks", Json::array()},
                {"notes", words(step.notes)}};
    for (const SettledPosition& settled : step.expired)
        out["expired"].push_back(settledJson(settled));
    for (const LostHedge& lost : step.lost)
        out["lost_hedges"].push_back(lostJson(lost, currency));
    for (const PinRisk& pin : step.pins)
        out["pin_risks"].push_back(pinJson(pin));
    return out;
}

Json callsJson(const ExpiryLadder& ladder) {
    Json out = Json::array();
    for (const LadderCall& call : ladder.calls) {
        Json one = {{"regime", regimeWord(call.regime)},
                    {"level", levelWord(call.level)},
                    {"at", call.at ? Json(formatTimestamp(*call.at)) : Json(nullptr)},
                    {"days", call.at ? Json(call.days) : Json(nullptr)},
                    {"excess", call.at ? Json(call.excess) : Json(nullptr)}};
        out.push_back(std::move(one));
    }
    return out;
}

Json looksJson(const ExpiryLadder& ladder) {
    Json out = Json::array();
    for (const LadderLook& look : ladder.looks) {
        Json one = {{"at", formatTimestamp(look.at)}, {"days", look.days}, {"regimes", Json::array()}};
        for (const Regime regime : allRegimes) {
            const auto r = static_cast<std::size_t>(regime);
            const double equity = look.equity[r], initial = look.requirement[r][0],
                         maintenance = look.requirement[r][1];
            one["regimes"].push_back({{"regime", regimeWord(regime)},
                                      {"equity", equity},
                                      {"initial", levelJson({initial, equity - initial})},
                                      {"maintenance", levelJson({maintenance, equity - maintenance})}});
        }
        out.push_back(std::move(one));
    }
    return out;
}

Json dayJson(const ExpiryLadder& ladder, std::size_t place) {
    const RollDay& day = ladder.roll[place];
    Json out = {{"date", formatDate(day.state.at)},
                {"weekday", weekdayPhrase(day.weekday).english()},
                {"weekend", day.isWeekend()},
                {"listed_contracts_trade", !day.isWeekend()},
                {"expired", day.expired},
                {"option_value_change", day.optionChange},
                {"listed_option_value_change", day.listedOptionChange}};
    out.update(stateJson(day.state));
    if (place == 0) return out;
    const LadderState& before = ladder.roll[place - 1].state;
    out["equity_change"] = day.state.value.equity - before.value.equity;
    out["changes"] = Json::array();
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const LevelResult& now = day.state.of(regime).at(level);
            const LevelResult& was = before.of(regime).at(level);
            out["changes"].push_back({{"regime", regimeWord(regime)},
                                      {"level", levelWord(level)},
                                      {"requirement", now.requirement - was.requirement},
                                      {"equity", day.state.of(regime).equity - before.of(regime).equity},
                                      {"excess", now.excess - was.excess}});
        }
    return out;
}

Json weekendsJson(const ExpiryLadder& ladder, const std::string& currency) {
    Json out = Json::array();
    for (const auto& weekend : weekendsOf(ladder)) {
        const LadderState& friday = ladder.roll[weekend.first].state;
        const LadderState& monday = ladder.roll[weekend.second].state;
        Json one = {{"friday", formatDate(friday.at)},
                    {"monday", formatDate(monday.at)},
                    {"calendar_days", 3},
                    {"trading_days", 1},
                    {"equity_change", monday.value.equity - friday.value.equity}};
        double options = 0.0;
        for (std::size_t day = weekend.first + 1; day <= weekend.second; ++day)
            options += ladder.roll[day].optionChange;
        one["option_value_change"] = options;
        one["sentence"] = weekendPhrase(ladder, weekend, Regime::Portfolio, Level::Initial, currency).english();
        out.push_back(std::move(one));
    }
    return out;
}

Json moveJson(const MarketMove& move) {
    Json out = {{"price", move.price}, {"vol", move.vol}, {"price_of", Json::object()}};
    for (const auto& [underlying, own] : move.priceOf)
        out["price_of"][underlying.text()] = own;
    return out;
}

} // namespace

std::string writeLadder(const Comparison& comparison, const ExpiryLadder& ladder) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    const std::string& currency = book.currency.text();
    Json out = {{"format", "marginscope.ladder/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", currency},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}},
                {"move", moveJson(ladder.spec.move)},
                {"pin_band", ladder.spec.pinBand},
                {"now", stateJson(ladder.now)}};
    out["moved"] = ladder.moved ? stateJson(*ladder.moved) : Json(nullptr);
    out["hedge_disappears_on"] = nullptr;
    out["steps"] = Json::array();
    for (std::size_t place = 0; place < ladder.steps.size(); ++place) {
        out["steps"].push_back(stepJson(ladder, place, currency));
        if (out["hedge_disappears_on"].is_null() && ladder.flagged(ladder.steps[place]))
            out["hedge_disappears_on"] = formatTimestamp(ladder.steps[place].at);
    }
    out["margin_calls"] = callsJson(ladder);
    out["looked_every_days"] = ladder.walkedEvery;
    out["looks"] = looksJson(ladder);
    out["roll"] = Json::array();
    for (std::size_t day = 0; day < ladder.roll.size(); ++day)
        out["roll"].push_back(dayJson(ladder, day));
    out["weekends"] = weekendsJson(ladder, currency);
    out["without_expiry"] = ladder.perpetualsAndSpot;
    out["notes"] = words(ladder.notes);
    out["not_modelled"] = notModelledJson(ladder.notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
