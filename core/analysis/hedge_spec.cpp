#include "core/analysis/hedge_spec.h"

#include "core/base/number.h"

#include <tuple>

namespace marginscope {

namespace {

Result<void> checkUnderlying(const AssetCode& code, const MarketSnapshot& market) {
    if (code.empty() || market.findUnderlying(code)) return {};
    std::string known;
    for (const UnderlyingMarket& each : market.underlyings)
        known += (known.empty() ? "" : ", ") + each.underlying.text();
    return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "underlying of the market"), code.text(), known});
}

Result<void> checkFilter(const CandidateFilter& filter, const MarketSnapshot& market) {
    for (const AssetCode& underlying : filter.underlyings)
        if (const Result<void> known = checkUnderlying(underlying, market); !known) return known;
    const std::tuple<const char*, std::optional<double>, std::optional<double>> spans[] = {
        {"days", filter.leastDays, filter.mostDays},
        {"delta", filter.leastDelta, filter.mostDelta},
        {"moneyness", filter.leastMoneyness, filter.mostMoneyness}};
    for (const auto& [name, least, most] : spans)
        if (least && most && !(*least <= *most))
            return failure(Reason::OutOfRange, {name, formatNumber(*least) + ":" + formatNumber(*most),
                                                QT_TRANSLATE_NOOP("expected", "lower:upper")});
    const std::pair<const char*, std::optional<double>> sizes[] = {{"max-size", filter.mostUnits},
                                                                   {"share-of-volume", filter.shareOfVolume},
                                                                   {"share-of-open-interest", filter.shareOfOpenInterest}};
    for (const auto& [name, size] : sizes)
        if (size && !(*size > 0.0))
            return failure(Reason::OutOfRange, {name, formatNumber(*size), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    return {};
}

} // namespace

Result<void> checkHedgeSpec(const HedgeSpec& spec, const MarketSnapshot& market) {
    if (const Result<void> sound = checkFilter(spec.filter, market); !sound) return sound;
    if (spec.budget && !(*spec.budget >= 0.0))
        return failure(Reason::OutOfRange, {"budget", formatNumber(*spec.budget), QT_TRANSLATE_NOOP("expected", "not below zero")});
    for (const DeltaBand& band : spec.deltaBands)
        if (const Result<void> known = checkUnderlying(band.underlying, market); !known) return known;
    for (const DeltaBand& band : spec.deltaBands)
        if (!(band.lower <= band.upper))
            return failure(Reason::OutOfRange, {"delta band", formatNumber(band.lower) + ":" + formatNumber(band.upper),
                                                QT_TRANSLATE_NOOP("expected", "lower:upper")});
    for (const RegimeWeight& one : spec.regimes)
        if (!(one.weight > 0.0))
            return failure(Reason::OutOfRange, {"weight", formatNumber(one.weight), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    if (spec.mostLegs && *spec.mostLegs == 0)
        return failure(Reason::OutOfRange, {"legs", "0", QT_TRANSLATE_NOOP("expected", "greater than 0")});
    return {};
}

std::string targetText(const HedgeTarget& target) {
    const bool excess = target.kind == TargetKind::LeastExcess;
    std::string text = (excess ? "excess:" : levelWord(target.level) + ":") + regimeWord(target.regime);
    if (excess && target.level == Level::Maintenance) text += ":maintenance";
    return text + (excess ? ">=" : "<=") + formatNumber(target.amount);
}

Result<HedgeTarget> parseTarget(std::string_view text) {
    const auto refuse = [&] {
        return failure(Reason::BadValue, {"target", std::string(text),
                                          QT_TRANSLATE_NOOP("expected", "excess:portfolio>=50000, excess:cross:maintenance>=0 or "
                                                                        "initial:portfolio<=20000")});
    };
    const std::size_t sign = text.find_first_of("<>");
    if (sign == std::string_view::npos || sign + 1 >= text.size() || text[sign + 1] != '=') return refuse();
    std::vector<std::string_view> words;
    std::string_view what = text.substr(0, sign);
    what = what.substr(0, what.find_last_not_of(' ') + 1);
    for (std::size_t colon = what.find(':');; colon = what.find(':')) {
        words.push_back(what.substr(0, colon));
        if (colon == std::string_view::npos) break;
        what = what.substr(colon + 1);
    }
    const std::optional<double> amount = parseNumber(text.substr(sign + 2));
    if (!amount || words.size() < 2 || words.size() > 3) return refuse();
    HedgeTarget target;
    const std::optional<Regime> regime = regimeFromWord(words[1]);
    if (!regime) return refuse();
    target.regime = *regime;
    target.amount = *amount;
    if (words[0] == "excess" && text[sign] == '>') {
        if (words.size() == 3 && words[2] != "maintenance" && words[2] != "initial") return refuse();
        if (words.size() == 3 && words[2] == "maintenance") target.level = Level::Maintenance;
        return target;
    }
    if (words.size() != 2 || text[sign] != '<' || (words[0] != "initial" && words[0] != "maintenance")) return refuse();
    target.kind = TargetKind::MostRequirement;
    if (words[0] == "maintenance") target.level = Level::Maintenance;
    return target;
}

} // namespace marginscope
