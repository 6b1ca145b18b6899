#include "core/io/tail_file.h"

#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json figuresJson(const TailFigures& figures) {
    return {{"var", figures.valueAtRisk}, {"es", figures.expectedShortfall}};
}

Json sharesJson(const TailShares& shares) {
    return {{"component", figuresJson(shares.component)},
            {"incremental", figuresJson(shares.incremental)},
            {"standalone", figuresJson(shares.standalone)}};
}

Json dayJson(const std::optional<Timestamp>& day) {
    return day ? Json(formatDate(*day)) : Json(nullptr);
}

Json pastJson(const TailStudy& study) {
    Json out = {{"first_day", dayJson(study.firstDay)}, {"last_day", dayJson(study.lastDay)}};
    if (study.spec.method == TailMethod::Filtered)
        out["filter"] = {{"lambda", study.spec.filter.lambda}, {"floor_at_long_run", study.spec.filter.floorAtLongRun}};
    return out;
}

Json drawJson(const TailStudy& study) {
    const TailStudySpec& spec = study.spec;
    Json out = {{"seed", spec.seed}, {"antithetic", spec.antithetic}};
    if (spec.method == TailMethod::Student) out["degrees_of_freedom"] = spec.degreesOfFreedom;
    out["vol_of_vol"] = spec.volOfVol;
    if (spec.volOfVol > 0.0) out["price_vol_correlation"] = spec.priceVolCorrelation;
    out["factors"] = Json::array();
    const std::size_t n = study.factors.size();
    for (const TailFactor& factor : study.factors)
        out["factors"].push_back({{"underlying", factor.underlying.text()},
                                  {"vol", factor.vol},
                                  {"source", volSourceWord(factor.source)},
                                  {"expiry", dayJson(factor.expiry)}});
    out["correlation"] = Json::array();
    for (std::size_t row = 0; row < n; ++row)
        out["correlation"].push_back(
            std::vector<double>(study.correlation.begin() + static_cast<std::ptrdiff_t>(row * n),
                                study.correlation.begin() + static_cast<std::ptrdiff_t>((row + 1) * n)));
    return out;
}

Json histogramJson(const PnlHistogram& histogram) {
    return {{"from", histogram.from},
            {"to", histogram.to},
            {"counts", histogram.counts},
            {"var_bin", histogram.varBin},
            {"es_bin", histogram.shortfallBin}};
}

Json rowsOf(const MarkedPosition& position) {
    Json rows = Json::array();
    for (const HeldRow& held : position.holdings)
        rows.push_back(held.row);
    return rows;
}

Json partJson(const MarkedBook& book, const TailPart& part) {
    Json out;
    if (part.collateral) {
        out = {{"kind", "collateral"}, {"name", book.collateral[part.index].asset.text()}};
    } else {
        const MarkedPosition& position = book.positions[part.index];
        out = {{"kind", "position"},
               {"name", position.instrument.symbol},
               {"rows", rowsOf(position)},
               {"quantity", position.contracts},
               {"group", position.group.text()}};
    }
    out.update(sharesJson({part.component, part.incremental, part.standalone}));
    return out;
}

Json groupJson(const MarkedBook& book, const TailGroup& group) {
    Json out = {{"kind", group.kind == PartKind::Group ? "group" : "underlying"}, {"name", group.name}};
    out["rows"] = Json::array();
    for (const std::size_t position : group.positions)
        for (const HeldRow& held : book.positions[position].holdings)
            out["rows"].push_back(held.row);
    out.update(sharesJson(group.shares));
    return out;
}

Json worstJson(const TailStudy& study, const WorstScenario& worst) {
    Json out = {{"scenario", worst.scenario + 1}, {"name", worst.name}, {"pnl", worst.pnl}};
    out["moves"] = Json::array();
    for (const UnderlyingMove& move : worst.moves)
        out["moves"].push_back({{"underlying", move.underlying.text()}, {"price", move.price}, {"vol", move.vol}});
    out["pnl_by_underlying"] = Json::object();
    for (std::size_t i = 0; i < worst.byUnderlying.size(); ++i)
        out["pnl_by_underlying"][study.underlyings[i].underlying.text()] = worst.byUnderlying[i];
    return out;
}

Json besideJson(const TailStudy& study) {
    Json out = Json::array();
    for (const RegimeBeside& beside : study.beside)
        out.push_back({{"regime", regimeWord(beside.regime)},
                       {"initial", beside.initial},
                       {"maintenance", beside.maintenance},
                       {"equity", beside.equity},
                       {"scenarios_beyond_initial", beside.beyondInitial},
                       {"scenarios_beyond_maintenance", beside.beyondMaintenance}});
    return out;
}

void addLists(Json& out, const MarkedBook& book, const TailStudy& study) {
    out["histogram"] = histogramJson(study.histogram);
    out["parts"] = Json::array();
    for (const TailPart& part : study.parts)
        out["parts"].push_back(partJson(book, part));
    out["groups"] = Json::array();
    for (const TailGroup& group : study.groups)
        out["groups"].push_back(groupJson(book, group));
    out["underlyings"] = Json::array();
    for (const TailUnderlying& underlying : study.underlyings) {
        Json one = {{"name", underlying.underlying.text()}};
        one.update(sharesJson(underlying.shares));
        out["underlyings"].push_back(std::move(one));
    }
    out["worst"] = Json::array();
    for (const WorstScenario& worst : study.worst)
        out["worst"].push_back(worstJson(study, worst));
    out["regimes"] = besideJson(study);
}

} // namespace

std::string writeTailStudy(const Comparison& comparison, const TailStudy& study) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    Json out = {{"format", "marginscope.var/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}},
                {"method", tailMethodWord(study.spec.method)},
                {"level", study.spec.tail.level},
                {"quantile", quantileRuleWord(study.spec.tail.rule)},
                {"horizon_days", study.spec.horizon},
                {"scenarios", study.scenarios}};
    if (isDrawn(study.spec.method))
        out["draw"] = drawJson(study);
    else
        out["past"] = pastJson(study);
    out["var"] = study.risk.valueAtRisk;
    out["es"] = study.risk.expectedShortfall;
    out["var_standard_error"] = study.errors ? Json(study.errors->valueAtRisk) : Json(nullptr);
    out["es_standard_error"] = study.errors ? Json(study.errors->expectedShortfall) : Json(nullptr);
    out["tail_count"] = study.risk.tailCount;
    out["mean_pnl"] = study.mean;
    out["pnl_deviation"] = study.deviation;
    addLists(out, book, study);
    out["notes"] = Json::array();
    for (const Phrase& note : study.notes)
        out["notes"].push_back(note.english());
    out["not_modelled"] = notModelledJson(comparison.notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
