#include "core/io/whatif_file.h"

#include "core/report/hit_table.h"
#include "core/report/messages.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array bothLevels = {Level::Initial, Level::Maintenance};

Json optionalNumber(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json beforeAfter(double before, double after) {
    return {{"before", before}, {"after", after}, {"change", after - before}};
}

Json phrases(const std::vector<Phrase>& list) {
    Json out = Json::array();
    for (const Phrase& phrase : list)
        out.push_back(phrase.english());
    return out;
}

Json errorJson(const Error& error) {
    return {{"reason", reasonWord(error.reason)}, {"message", errorPhrase(error).english()}};
}

Json scenarioJson(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id},
            {"label", scenario->label.english()},
            {"pnl", scenario->pnl},
            {"price_move", scenario->priceMove},
            {"vol_move", scenario->volMove}};
}

Json levelChange(const LevelResult& change) {
    return {{"requirement", change.requirement}, {"excess", change.excess}};
}

Json effectJson(const LegEffect& effect) {
    Json out = Json::object();
    for (const Regime regime : allRegimes)
        for (const Level level : bothLevels)
            out[regimeWord(regime)][levelWord(level)] = levelChange(effect.of(regime, level));
    return out;
}

class Writer {
public:
    explicit Writer(const WhatIfReport& report)
        : report_(report)
        , whatIf_(report.whatIf)
        , before_(*report.whatIf.before)
        , after_(*report.whatIf.after) {}

    std::string run() {
        head();
        out_["trade_at"] = tradeAtWord(whatIf_.tradeAt);
        out_["trades"] = Json::array();
        for (std::size_t i = 0; i < whatIf_.legs.size(); ++i)
            out_["trades"].push_back(legJson(i));
        const TradeCash& cash = whatIf_.cash;
        out_["cash"] = {{"premium", cash.premium},
                        {"realised_pnl", cash.realisedPnl},
                        {"fees", cash.fees},
                        {"net", cash.net()}};
        out_["regimes"] = Json::array();
        for (const Regime regime : allRegimes)
            out_["regimes"].push_back(regimeJson(regime));
        out_["book_value"] = bookValueJson();
        out_["greeks"] = greeksJson();
        out_["size_curve"] = report_.curve ? curveJson(*report_.curve) : Json(nullptr);
        out_["hits"] = hitsJson();
        out_["unread"] = unreadJson();
        out_["not_modelled"] = Json::array();
        addNotModelled(before_, "before");
        addNotModelled(after_, "after");
        out_["notices"] = phrases(whatIf_.notices);
        return out_.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    }

private:
    void head() {
        const MarkedBook& book = *before_.book;
        const Rulebook& rules = *before_.rulebook;
        out_ = {{"format", "marginscope.whatif/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook",
                 {{"id", rules.id}, {"version", rules.version}, {"name", rules.name}, {"source", rules.source}}}};
    }

    Json legJson(std::size_t i) const {
        const WhatIfLeg& leg = whatIf_.legs[i];
        Json out = {{"trade", formatTradeLine(leg.leg)},
                    {"line", i < report_.lines.size() ? Json(report_.lines[i].line) : Json(nullptr)},
                    {"instrument", leg.leg.instrument.symbol},
                    {"side", leg.leg.quantity < 0.0 ? "sell" : "buy"},
                    {"quantity", leg.leg.quantity},
                    {"group", leg.leg.group},
                    {"venue", leg.leg.venue},
                    {"status", leg.error ? "not_modelled" : "done"},
                    {"error", leg.error ? errorJson(*leg.error) : Json(nullptr)},
                    {"price_source", legPriceWord(leg.priced)},
                    {"bid", optionalNumber(leg.quote.bid)},
                    {"ask", optionalNumber(leg.quote.ask)}};
        const std::optional<DoneTrade>& done = leg.done;
        const auto ofDone = [&](double DoneTrade::*figure) { return done ? Json((*done).*figure) : Json(nullptr); };
        out["price"] = ofDone(&DoneTrade::price);
        out["mark"] = ofDone(&DoneTrade::mark);
        out["fee"] = leg.leg.fee;
        out["closed"] = ofDone(&DoneTrade::closed);
        out["premium"] = ofDone(&DoneTrade::premium);
        out["realised_pnl"] = ofDone(&DoneTrade::realisedPnl);
        out["cash"] = done ? Json{{"asset", done->cashAsset.text()}, {"quantity", done->cash}} : Json(nullptr);
        out["delta"] = leg.delta;
        out["gamma"] = leg.gamma;
        out["vega"] = leg.vega;
        out["theta"] = leg.theta;
        out["contribution"] = {{"sequential", effectJson(leg.sequential)},
                               {"leave_one_out", effectJson(leg.leaveOneOut)}};
        return out;
    }

    Json levelJson(Regime regime, Level level) const {
        const LevelResult &before = before_.of(regime).at(level), &after = after_.of(regime).at(level);
        const double fall = before.requirement - after.requirement, rise = after.excess - before.excess;
        return {{"requirement", beforeAfter(before.requirement, after.requirement)},
                {"excess", beforeAfter(before.excess, after.excess)},
                {"capital_freed",
                 {{"requirement_fall", fall},
                  {"requirement_fall_per_premium", optionalNumber(whatIf_.perPremium(fall))},
                  {"requirement_fall_per_fee", optionalNumber(whatIf_.perFee(fall))},
                  {"excess_rise", rise},
                  {"excess_rise_per_premium", optionalNumber(whatIf_.perPremium(rise))},
                  {"excess_rise_per_fee", optionalNumber(whatIf_.perFee(rise))}}}};
    }

    static Json partsJson(const RequirementParts& parts) {
        Json list = Json::array();
        for (const PartChange& part : parts.parts)
            list.push_back({{"label", part.label.english()},
                            {"unit", part.unit},
                            {"before", part.before},
                            {"after", part.after},
                            {"change", part.change()}});
        return {{"combine", combineWord(parts.combine)}, {"parts", std::move(list)}, {"left_out", parts.leftOut}};
    }

    Json regimeJson(Regime regime) const {
        const RegimeResult &before = before_.of(regime), &after = after_.of(regime);
        const RegimeChange& change = whatIf_.of(regime);
        Json out = {{"regime", regimeWord(regime)},
                    {"verdict", tradeVerdictWord(change.verdict)},
                    {"reasons", phrases(change.reasons)},
                    {"equity", beforeAfter(before.equity, after.equity)}};
        for (const Level level : bothLevels)
            out[levelWord(level)] = levelJson(regime, level);
        out["saving_vs_isolated"] = beforeAfter(before.saving.value_or(0.0), after.saving.value_or(0.0));
        out["saving_vs_isolated"]["percent_before"] = optionalNumber(before.savingPercent);
        out["saving_vs_isolated"]["percent_after"] = optionalNumber(after.savingPercent);
        out["binding_scenario"] = {{"before", scenarioJson(before.binding)},
                                   {"after", scenarioJson(after.binding)},
                                   {"flipped", change.bindingFlips}};
        out["components"] = {{"initial", partsJson(change.parts[0])}, {"maintenance", partsJson(change.parts[1])}};
        return out;
    }

    Json bookValueJson() const {
        const BookValue &before = before_.bookValue, &after = after_.bookValue;
        return {{"equity", beforeAfter(before.equity, after.equity)},
                {"collateral_value", beforeAfter(before.collateralValue, after.collateralValue)},
                {"spot_value", beforeAfter(before.spotValue, after.spotValue)},
                {"unrealised_pnl", beforeAfter(before.unrealisedPnl, after.unrealisedPnl)},
                {"option_value", beforeAfter(before.optionValue, after.optionValue)}};
    }

    Json greeksJson() const {
        Json out = Json::array();
        for (const UnderlyingGreeks& each : whatIf_.greeks)
            out.push_back({{"underlying", each.underlying.text()},
                           {"delta", beforeAfter(each.before.delta, each.after.delta)},
                           {"gamma", beforeAfter(each.before.gamma, each.after.gamma)},
                           {"vega", beforeAfter(each.before.vega, each.after.vega)},
                           {"theta", beforeAfter(each.before.theta, each.after.theta)}});
        return out;
    }

    static Json pointJson(const SizePoint& point) {
        Json regimes = Json::object();
        for (const Regime regime : allRegimes) {
            const auto r = static_cast<std::size_t>(regime);
            Json one = {{"equity", point.equity[r]}};
            for (const Level level : bothLevels)
                one[levelWord(level)] = levelChange(point.of(regime, level));
            one["binding_scenario"] = point.bindingId[r].empty() ? Json(nullptr) : Json(point.bindingId[r]);
            regimes[regimeWord(regime)] = std::move(one);
        }
        return {{"scale", point.scale}, {"regimes", std::move(regimes)}};
    }

    static Json kinkJson(const SizeKink& kink) {
        const auto label = [](const Phrase& phrase) {
            return phrase.pattern.empty() ? Json(nullptr) : Json(phrase.english());
        };
        Json out = {{"kind", kinkWord(kink.kind)}, {"scale", kink.scale}};
        if (kink.kind == KinkKind::Binding) {
            out["regime"] = regimeWord(*kink.regime);
            out["before"] = {{"id", kink.beforeId}, {"label", label(kink.before)}};
            out["after"] = {{"id", kink.afterId}, {"label", label(kink.after)}};
        } else {
            out["instrument"] = kink.beforeId;
        }
        out["regimes"] = pointJson(kink.point)["regimes"];
        return out;
    }

    static Json curveJson(const SizeCurve& curve) {
        Json out = {{"from", curve.spec.from}, {"to", curve.spec.to}, {"count", curve.spec.count}};
        out["points"] = out["kinks"] = out["best"] = Json::array();
        for (const SizePoint& point : curve.points)
            out["points"].push_back(pointJson(point));
        for (const SizeKink& kink : curve.kinks)
            out["kinks"].push_back(kinkJson(kink));
        for (const BestSize& best : curve.best)
            out["best"].push_back({{"regime", regimeWord(best.regime)},
                                   {"level", levelWord(best.level)},
                                   {"scale", best.scale},
                                   {"requirement", best.requirement},
                                   {"excess", best.excess},
                                   {"at_largest_size", best.atEnd},
                                   {"saving_ends_at", optionalNumber(best.savingEnds)},
                                   {"break_even_at", optionalNumber(best.breakEven)}});
        return out;
    }

    Json hitsJson() const {
        if (!report_.hitsBefore || !report_.hitsAfter) return nullptr;
        const auto moves = [](const HitAnswer& answer) {
            Json out = {{"now", answer.question.kind == HitKind::Excess ? Json(answer.now) : Json(nullptr)}};
            for (const HitDirection direction : allHitDirections)
                out[hitDirectionWord(direction)] = optionalNumber(answer.at(direction).move);
            return out;
        };
        Json list = Json::array();
        for (std::size_t i = 0; i < report_.hitsAfter->answers.size() && i < report_.hitsBefore->answers.size(); ++i) {
            const HitAnswer& answer = report_.hitsAfter->answers[i];
            Json one = {{"question", hitKindWord(answer.question.kind)}, {"regime", regimeWord(answer.question.regime)}};
            if (answer.question.kind == HitKind::Excess) one["level"] = levelWord(answer.question.level);
            one["before"] = moves(report_.hitsBefore->answers[i]);
            one["after"] = moves(answer);
            list.push_back(std::move(one));
        }
        Json reach = Json::object();
        for (const HitDirection direction : allHitDirections)
            reach[hitDirectionWord(direction)] = report_.hitsAfter->reach(direction);
        return {{"reach", std::move(reach)}, {"distances", std::move(list)}};
    }

    Json unreadJson() const {
        Json out = Json::array();
        for (const TradeLineError& error : report_.unread) {
            const std::string& file = error.error.place.file;
            Json one = {{"file", file.empty() ? Json(nullptr) : Json(file)},
                        {"line", error.token.place.line},
                        {"column", error.token.place.column},
                        {"length", error.token.place.length},
                        {"token", error.token.text}};
            one.update(errorJson(error.error));
            out.push_back(std::move(one));
        }
        return out;
    }

    void addNotModelled(const Comparison& comparison, const char* book) {
        for (const NotModelled& row : comparison.notModelled) {
            Json one = {{"book", book}, {"row", row.row}, {"instrument", row.instrument}};
            one.update(errorJson(row.error));
            one["section"] = row.collateral ? "collateral" : "positions";
            out_["not_modelled"].push_back(std::move(one));
        }
    }

    const WhatIfReport& report_;
    const WhatIf& whatIf_;
    const Comparison &before_, &after_;
    Json out_;
};

} // namespace

std::string writeWhatIf(const WhatIfReport& report) {
    return Writer(report).run();
}

} // namespace marginscope
