#include "core/io/greeks_file.h"

#include "core/io/not_modelled_json.h"
#include "core/report/greeks_table.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

const char* lineWord(GreekLine line) {
    switch (line) {
    case GreekLine::Position:
        return "position";
    case GreekLine::Expiry:
        return "expiry";
    case GreekLine::NoExpiry:
        return "no_expiry";
    case GreekLine::Underlying:
        return "underlying";
    case GreekLine::Group:
        return "group";
    case GreekLine::NoGroup:
        return "no_group";
    case GreekLine::Coins:
        break;
    }
    return "coins";
}

/// Figures in coins are null where they would add up coins of several underlyings.
void addGreeks(Json& to, const Greeks& greeks, bool inCoins) {
    for (const GreekFigure figure : allGreekFigures)
        to[greekWord(figure)] = isInCoins(figure) && !inCoins ? Json(nullptr) : Json(greekValue(greeks, figure));
}

Json termsJson(const PnlTerms& terms) {
    return {
        {"delta", terms.delta}, {"gamma", terms.gamma},        {"vega", terms.vega}, {"theta", terms.theta},
        {"vanna", terms.vanna}, {"volga", terms.volga},        {"rho", terms.rho},   {"explained", terms.explained()},
        {"pnl", terms.actual},  {"residual", terms.residual()}};
}

Json rowsOf(const MarkedBook& book, const GreekGroup& group) {
    Json rows = Json::array();
    for (const std::size_t i : group.positions)
        for (const HeldRow& held : book.positions[i].holdings)
            rows.push_back(held.row);
    return rows;
}

Json groupJson(const MarkedBook& book, const GreeksReport& report, const GreekGroup& group) {
    Json out = {{"kind", lineWord(group.line)}, {"name", greekGroupName(group).english()}};
    out["underlying"] = group.underlying ? Json(book.underlyings[*group.underlying].underlying.text()) : Json(nullptr);
    if (group.line == GreekLine::Expiry) out["expiry"] = formatTimestamp(group.expiry);
    out["rows"] = rowsOf(book, group);
    addGreeks(out, sumOf(group, report.greeks), group.underlying.has_value());
    if (report.explain) out["explain"] = termsJson(sumOf(group, *report.explain));
    return out;
}

Json sumsJson(const MarkedBook& book, const BookGreeks& greeks) {
    Json out = Json::array();
    for (std::size_t i = 0; i < book.underlyings.size(); ++i) {
        Greeks sum = greeks.coins[i];
        for (std::size_t at = 0; at < book.positions.size(); ++at)
            if (book.positions[at].underlying == i) sum += greeks.positions[at];
        Json line = {{"underlying", book.underlyings[i].underlying.text()}, {"spot", book.underlyings[i].spot}};
        addGreeks(line, sum, true);
        out.push_back(std::move(line));
    }
    return out;
}

Json ladderJson(const MarkedBook& book, const GreekLadder& ladder) {
    Json lines = Json::array();
    for (const GreekLadderLine& line : ladder.lines) {
        Json rungs = Json::array();
        for (std::size_t rung = 0; rung < ladder.moves.size(); ++rung) {
            Json at = {{"move", ladder.moves[rung]}, {"price", line.spots[rung]}, {"pnl", line.pnl[rung]}};
            addGreeks(at, line.greeks[rung], true);
            rungs.push_back(std::move(at));
        }
        lines.push_back({{"underlying", book.underlyings[line.underlying].underlying.text()}, {"rungs", rungs}});
    }
    return lines;
}

Json moveJson(const ExplainedMove& move) {
    Json single = Json::object();
    for (const auto& [underlying, price] : move.market.priceOf)
        single[underlying.text()] = price;
    return {{"price", move.market.price},
            {"price_of", std::move(single)},
            {"vol", move.market.vol},
            {"days", move.market.days},
            {"rate", move.rate}};
}

} // namespace

std::string writeGreeks(const Comparison& comparison, const GreeksReport& report, GreeksBy by) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    Json out = {{"format", "marginscope.greeks/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}},
                {"by", greeksByWord(by)}};
    out["units"] = Json::object();
    for (const GreekFigure figure : allGreekFigures)
        out["units"][greekWord(figure)] = greekUnit(figure, book.currency.text(), "coins").english();
    out["rows"] = Json::array();
    for (const GreekGroup& group : greekGroups(book, by))
        out["rows"].push_back(groupJson(book, report, group));
    out["underlyings"] = sumsJson(book, report.greeks);
    out["total"] = Json::object();
    addGreeks(out["total"], sumOf(report.greeks), book.underlyings.size() == 1);
    out["ladder"] = report.ladder ? ladderJson(book, *report.ladder) : Json(nullptr);
    out["explain"] = nullptr;
    if (report.explain) {
        out["explain"] = {{"move", moveJson(report.explain->move)}};
        out["explain"]["total"] = termsJson(sumOf(*report.explain));
    }
    out["not_modelled"] = notModelledJson(comparison.notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
