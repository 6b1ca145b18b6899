#include "core/session/hedge.h"

#include "core/base/number.h"
#include "core/io/hedge_file.h"
#include "core/io/text_file.h"
#include "core/io/trading_costs_file.h"
#include "core/market/edit.h"
#include "core/session/bundle.h"
#include "core/valuation/traded_book.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

Result<double> number(const std::string& text, const std::string& name, const char* expected) {
    if (const std::optional<double> value = parseNumber(text)) return *value;
    return failure(Reason::BadValue, {name, text, expected});
}

/// The newest rulebook of every id, read once.
const std::vector<std::shared_ptr<const Rulebook>>& newestRulebooks() {
    static const std::vector<std::shared_ptr<const Rulebook>> all = [] {
        std::vector<std::shared_ptr<const Rulebook>> found;
        for (const RulebookSummary& summary : bundledRulebooks()) {
            const auto same = [&](const auto& other) { return other->id == summary.id; };
            if (std::any_of(found.begin(), found.end(), same)) continue;
            if (Result<LoadedRulebook> loaded = loadRulebook(summary.id)) found.push_back(loaded->rulebook);
        }
        return found;
    }();
    return all;
}

// Volatilities stay with their strikes, whatever the forward and the time left become.
Smile movedSmile(Smile smile, double volMove, double growth, double years) {
    const double factor = 1.0 + volMove;
    if (auto* points = std::get_if<VolPoints>(&smile))
        for (VolPoint& point : points->points)
            point.vol *= factor;
    if (auto* svi = std::get_if<SviParameters>(&smile)) {
        svi->a *= factor * factor;
        svi->b *= factor * factor;
        svi->m -= std::log(growth);
        if (!svi->tau) svi->tau = years;
    }
    return smile;
}

void moveUnderlying(UnderlyingMarket& market, const MarketMove& move, Timestamp before) {
    const double price = 1.0 + move.priceMoveOf(market.underlying), basis = 1.0 + move.basisMoveOf(market.underlying);
    market.spot *= price;
    if (market.perpetual) market.perpetual->price *= price * basis;
    for (ExpiryMarket& expiry : market.expiries) {
        if (expiry.forward) *expiry.forward *= price * basis;
        expiry.smile = movedSmile(std::move(expiry.smile), move.volMoveOf(market.underlying), price * basis,
                                  yearsBetween(before, expiry.expiry));
    }
}

} // namespace

const HedgeCosts& bundledCosts() {
    static const HedgeCosts costs = [] {
        HedgeCosts found;
        for (const BundledFile& file : bundledFiles()) {
            if (!file.name.starts_with("costs/")) continue;
            if (Result<TradingCostsFile> read = readTradingCosts(file.text, std::string(file.name));
                read && read->costs.version > found.costs.version)
                found = {std::move(read->costs), read->grid};
        }
        return found;
    }();
    return costs;
}

Result<HedgeCosts> costsFromFile(const std::string& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected<Error>(text.error().at({file, 0, 0, {}}));
    Result<TradingCostsFile> read = readTradingCosts(*text, file);
    if (!read) return tl::unexpected<Error>(read.error());
    return HedgeCosts{std::move(read->costs), read->grid};
}

TradingCosts withOverrides(TradingCosts costs, const CostOverrides& overrides) {
    for (TradingCost* cost : {&costs.perpetual, &costs.future, &costs.inverseOption, &costs.linearOption,
                              &costs.listedOption, &costs.spot}) {
        if (overrides.feeRate) {
            cost->feeRate = *overrides.feeRate;
            cost->feePerContract = 0.0;
        }
        if (overrides.halfSpread) {
            costs.fromQuotes = false;
            cost->halfSpread = *overrides.halfSpread;
            cost->leastHalfSpread = 0.0;
        }
    }
    if (overrides.premium) costs.premium = *overrides.premium;
    return costs;
}

std::vector<std::shared_ptr<const Rulebook>> otherRulebooks(const Portfolio& portfolio, const Rulebook& but) {
    std::vector<std::shared_ptr<const Rulebook>> others;
    for (const auto& rules : newestRulebooks()) {
        const auto covered = [&](const Position& position) {
            return position.instrument.isDerivative() && rules->covers(position.instrument);
        };
        if (rules->id != but.id && std::any_of(portfolio.positions.begin(), portfolio.positions.end(), covered))
            others.push_back(rules);
    }
    return others;
}

MarketSnapshot movedMarket(MarketSnapshot market, const MarketMove& move) {
    if (move == MarketMove{}) return market;
    const Timestamp before = market.asOf;
    market.asOf += std::chrono::milliseconds(static_cast<std::int64_t>(std::llround(move.days * 86400e3)));
    for (AssetPrice& asset : market.assets)
        if (market.findUnderlying(asset.asset)) asset.price *= 1.0 + move.priceMoveOf(asset.asset);
    for (UnderlyingMarket& underlying : market.underlyings)
        moveUnderlying(underlying, move, before);
    return withoutQuotedPrices(std::move(market));
}

HedgeInputs hedgeInputs(const RunInputs& inputs, const HedgeCosts& costs) {
    HedgeInputs made;
    made.portfolio = inputs.portfolio;
    made.market = inputs.shift == MarketMove{}
                      ? inputs.market
                      : std::make_shared<const MarketSnapshot>(movedMarket(*inputs.market, inputs.shift));
    made.rulebook = inputs.rulebook;
    made.others = otherRulebooks(*inputs.portfolio, *inputs.rulebook);
    made.costs = costs.costs;
    made.grid = costs.grid;
    return made;
}

Result<HedgeAnswer> runHedge(const RunInputs& inputs, const HedgeSpec& spec, const Job& job, const HedgeSink& sink) {
    const HedgeInputs made = hedgeInputs(inputs, bundledCosts());
    return findHedge(made, spec, job, sink);
}

PortfolioEdit editOfTrades(const RunInputs& inputs, const std::vector<TradeLeg>& legs) {
    const MarketSnapshot market = movedMarket(*inputs.market, inputs.shift);
    ContractMarks contracts(market, inputs.rulebook->valuation());
    const Portfolio& before = *inputs.portfolio;
    const Portfolio after = tradedBook(before, legs, contracts).portfolio;
    EditGroup group;
    // Positions keep their order; what is closed is gone, what is opened stands at the end.
    std::size_t at = 0;
    for (const Position& held : before.positions) {
        const bool goesOn = at < after.positions.size() && after.positions[at].instrument == held.instrument &&
                            after.positions[at].group == held.group && after.positions[at].venue == held.venue &&
                            after.positions[at].row == held.row;
        if (!goesOn)
            group.edits.emplace_back(RemovePosition{at});
        else if (!(after.positions[at] == held))
            group.edits.emplace_back(ReplacePosition{at, after.positions[at]});
        if (goesOn) ++at;
    }
    for (; at < after.positions.size(); ++at)
        group.edits.emplace_back(InsertPosition{at, after.positions[at]});
    for (std::size_t i = 0; i < after.collateral.size(); ++i)
        if (i >= before.collateral.size())
            group.edits.emplace_back(InsertCollateral{i, after.collateral[i]});
        else if (!(after.collateral[i] == before.collateral[i]))
            group.edits.emplace_back(ReplaceCollateral{i, after.collateral[i]});
    return group;
}

Result<CandidateList> candidatesFromFile(const std::string& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected<Error>(text.error().at({file, 0, 0, {}}));
    Result<CandidateFile> read = readCandidates(*text, file);
    if (!read) return tl::unexpected<Error>(read.error());
    return CandidateList{std::move(read->candidates), std::move(read->problems)};
}

Result<std::vector<NamedCandidate>> candidatesFromWords(const std::vector<std::string>& symbols) {
    std::vector<NamedCandidate> named;
    for (const std::string& symbol : symbols) {
        Result<Instrument> instrument = parseSymbol(symbol);
        if (!instrument) return tl::unexpected<Error>(instrument.error());
        const auto same = [&](const NamedCandidate& other) { return other.instrument == *instrument; };
        if (std::none_of(named.begin(), named.end(), same)) named.push_back({std::move(*instrument), {}, {}, {}, {}, {}});
    }
    return named;
}

Result<DeltaBand> deltaBandFromWords(const std::string& text) {
    const char* expected = QT_TRANSLATE_NOOP("expected", "LOWER:UPPER or BTC=LOWER:UPPER, in coins");
    DeltaBand band;
    std::string span = text;
    if (const std::size_t equals = text.find('='); equals != std::string::npos) {
        std::string code = text.substr(0, equals);
        std::transform(code.begin(), code.end(), code.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        band.underlying = AssetCode(code);
        span = text.substr(equals + 1);
    }
    const std::size_t colon = span.find(':');
    if (colon == std::string::npos) return failure(Reason::BadValue, {"delta band", text, expected});
    const Result<double> lower = number(span.substr(0, colon), "delta band", expected),
                         upper = number(span.substr(colon + 1), "delta band", expected);
    if (!lower) return tl::unexpected<Error>(lower.error());
    if (!upper) return tl::unexpected<Error>(upper.error());
    band.lower = *lower;
    band.upper = *upper;
    return band;
}

Result<RegimeWeight> regimeWeightFromWords(const std::string& text) {
    const char* expected = QT_TRANSLATE_NOOP("expected", "isolated, cross or portfolio, with a weight: portfolio=2");
    const std::size_t equals = text.find('=');
    const std::optional<Regime> regime = regimeFromWord(text.substr(0, equals));
    if (!regime) return failure(Reason::BadValue, {"regime", text, expected});
    RegimeWeight made{*regime, 1.0};
    if (equals == std::string::npos) return made;
    const Result<double> weight = number(text.substr(equals + 1), "regime", expected);
    if (!weight) return tl::unexpected<Error>(weight.error());
    made.weight = *weight;
    return made;
}

Result<Span> spanFromWords(const std::string& text, const std::string& name) {
    const char* expected = QT_TRANSLATE_NOOP("expected", "FROM:TO, one of them may be missing");
    Span span;
    if (text.empty()) return span;
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos) return failure(Reason::BadValue, {name, text, expected});
    for (const auto& [part, end] : {std::pair(text.substr(0, colon), &span.least), std::pair(text.substr(colon + 1), &span.most)}) {
        if (part.empty()) continue;
        const Result<double> value = number(part, name, expected);
        if (!value) return tl::unexpected<Error>(value.error());
        *end = *value;
    }
    return span;
}

Result<InstrumentKind> kindFromWord(const std::string& word) {
    constexpr std::array<std::pair<InstrumentKind, const char*>, 4> words = {{{InstrumentKind::Perpetual, "perpetual"},
                                                                              {InstrumentKind::Future, "future"},
                                                                              {InstrumentKind::Option, "option"},
                                                                              {InstrumentKind::Spot, "spot"}}};
    for (const auto& [kind, known] : words)
        if (word == known) return kind;
    return failure(Reason::UnknownName,
                   {QT_TRANSLATE_NOOP("expected", "kind of contract"), word, "perpetual, future, option, spot"});
}

std::string hedgeOutput(const RunInputs& inputs, const HedgeAnswer& answer, const std::vector<NotModelled>& notModelled,
                        OutputFormat format, const TerminalOptions& text) {
    const Rulebook& rules = *inputs.rulebook;
    const std::string asOf = formatTimestamp(inputs.market->asOf), currency = inputs.market->currency.text();
    switch (format) {
    case OutputFormat::Table:
        return hedgeText(answer,
                         {inputs.portfolio->name, asOf + " · " + rules.name + " " + rules.id + "@" + rules.version +
                                                      " · amounts in " + currency},
                         text);
    case OutputFormat::Csv:
        return hedgeCsv(answer);
    case OutputFormat::Json:
        break;
    }
    return writeHedge(answer, {inputs.portfolio->name, inputs.market->name, asOf, currency, rules.id, rules.version, rules.source},
                      notModelled);
}

} // namespace marginscope
