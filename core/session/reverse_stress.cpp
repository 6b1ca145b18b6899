#include "core/session/reverse_stress.h"

#include "core/base/number.h"
#include "core/io/price_history.h"
#include "core/io/stress_result_file.h"
#include "core/io/text_file.h"
#include "core/market/edit.h"
#include "core/session/bundle.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr const char* otherUnderlyings = "other";

Result<CovarianceRules> rulesOf(const std::string& file) {
    if (!file.empty()) {
        const Result<std::string> text = readTextFile(file);
        if (!text) return tl::unexpected<Error>(text.error().at({file, 0, 0, {}}));
        return readCovarianceFile(*text, file);
    }
    for (const BundledFile& bundled : bundledFiles())
        if (bundled.name.starts_with("stresses/covariance"))
            return readCovarianceFile(bundled.text, std::string(bundled.name));
    return failure(Reason::FileNotFound);
}

/// At the forward of the expiry nearest to 30 days that has a smile.
std::optional<double> impliedVol(const MarketSnapshot& market, const AssetCode& underlying) {
    constexpr double wanted = 30.0;
    const UnderlyingMarket* held = market.findUnderlying(underlying);
    std::optional<double> vol;
    double nearest = 0.0;
    for (const ExpiryMarket& expiry : held ? held->expiries : std::vector<ExpiryMarket>{}) {
        const double away = std::fabs(365.0 * yearsBetween(market.asOf, expiry.expiry) - wanted);
        const std::optional<double> here = atmVol(market, {underlying, expiry.expiry});
        if (!here || (vol && away >= nearest)) continue;
        vol = here;
        nearest = away;
    }
    return vol;
}

class Statement {
public:
    Statement(const CovarianceChoice& choice, const CovarianceRules& rules, const MarkedBook& book,
              const MarketSnapshot& market)
        : choice_(choice)
        , rules_(rules)
        , book_(book)
        , market_(market) {}

    Result<StatedCovariance> fromRules() {
        if (const Result<void> sound = checkWords(); !sound) return tl::unexpected<Error>(sound.error());
        for (const MarkedUnderlying& held : book_.underlyings)
            if (!isCashAsset(held.underlying)) addPrice(held.underlying);
        for (const MarkedUnderlying& held : book_.underlyings)
            if (!isCashAsset(held.underlying)) addVol(held.underlying);
        MoveCovariance& covariance = stated_.covariance;
        for (const DrawnFactor& a : covariance.factors)
            for (const DrawnFactor& b : covariance.factors)
                covariance.correlation.push_back(correlationOf(a, b));
        covariance.years = choice_.horizonDays.value_or(rules_.horizonDays) / 365.0;
        covariance.returns = choice_.returns;
        covariance.basis = {QT_TRANSLATE_NOOP("stress", "Volatilities and correlations: %1."), {rules_.name}};
        return std::move(stated_);
    }

private:
    Result<void> checkWords() {
        std::vector<std::string> words;
        for (const auto& [word, vol] : choice_.vols)
            words.push_back(word);
        for (const CorrelationOfPair& pair : choice_.correlations) {
            words.push_back(pair.a);
            words.push_back(pair.b);
        }
        for (const std::string& word : words) {
            const std::optional<DrawnFactor> factor = factorFromWord(word);
            if (!factor)
                return failure(Reason::BadUsage,
                               {"a factor is an underlying such as BTC, or BTC:vol for its volatility; found " + word});
            const auto isIt = [&](const MarkedUnderlying& held) { return held.underlying == factor->underlying; };
            if (std::none_of(book_.underlyings.begin(), book_.underlyings.end(), isIt))
                stated_.notices.push_back(
                    {QT_TRANSLATE_NOOP("stress", "The book has no %1: what is stated of it does not count."),
                     {factor->underlying.text()}});
        }
        return {};
    }

    static std::optional<double> in(const std::map<std::string, double>& vols, const std::string& name) {
        const auto found = vols.find(name);
        return found == vols.end() ? std::nullopt : std::optional(found->second);
    }

    void addPrice(const AssetCode& underlying) {
        std::optional<double> vol = in(choice_.vols, underlying.text());
        if (!vol) vol = in(rules_.priceVol, underlying.text());
        if (!vol) vol = impliedVol(market_, underlying);
        if (!vol) vol = in(rules_.priceVol, otherUnderlyings);
        if (!vol)
            stated_.notices.push_back(
                {QT_TRANSLATE_NOOP("stress", "No volatility is known of %1: its price stays."), {underlying.text()}});
        if (vol && *vol != 0.0) stated_.covariance.factors.push_back({underlying, DrawnQuantity::Price, *vol});
    }

    void addVol(const AssetCode& underlying) {
        std::optional<double> vol = in(choice_.vols, underlying.text() + ":vol");
        const bool options =
            std::any_of(book_.positions.begin(), book_.positions.end(), [&](const MarkedPosition& held) {
                return held.instrument.isOption() && held.instrument.underlying == underlying;
            });
        if (!vol && !options) return;
        if (!vol) vol = in(rules_.volVol, underlying.text());
        if (!vol) vol = in(rules_.volVol, otherUnderlyings);
        if (vol && *vol != 0.0) stated_.covariance.factors.push_back({underlying, DrawnQuantity::Volatility, *vol});
    }

    static std::optional<double> pairIn(const std::vector<CorrelationOfPair>& pairs, const std::string& a,
                                        const std::string& b) {
        // What is said last counts.
        for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair)
            if ((pair->a == a && pair->b == b) || (pair->a == b && pair->b == a)) return pair->value;
        return std::nullopt;
    }

    double correlationOf(const DrawnFactor& a, const DrawnFactor& b) const {
        if (a.underlying == b.underlying && a.quantity == b.quantity) return 1.0;
        if (const auto stated = pairIn(choice_.correlations, factorWord(a), factorWord(b))) return *stated;
        if (const auto known = pairIn(rules_.pairs, factorWord(a), factorWord(b))) return *known;
        if (a.quantity != b.quantity) return rules_.priceWithVol;
        return a.quantity == DrawnQuantity::Price ? rules_.priceWithPrice : rules_.volWithVol;
    }

    const CovarianceChoice& choice_;
    const CovarianceRules& rules_;
    const MarkedBook& book_;
    const MarketSnapshot& market_;
    StatedCovariance stated_;
};

Result<PriceHistory> historyOf(const std::string& file, StatedCovariance& stated) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected<Error>(text.error().at({file, 0, 0, {}}));
    Result<PriceHistoryFile> read = readPriceHistory(*text, file);
    if (!read) return tl::unexpected<Error>(read.error());
    stated.problems.insert(stated.problems.end(), read->problems.begin(), read->problems.end());
    for (const FileNotice& notice : read->notices)
        stated.notices.push_back(notice.text);
    return std::move(read->history);
}

Result<std::vector<HistoricalFactor>> factorsOf(const CovarianceChoice& choice, StatedCovariance& stated) {
    std::vector<HistoricalFactor> factors;
    // "BTC" comes before "BTC:vol".
    for (const auto& [word, file] : choice.histories) {
        const std::optional<DrawnFactor> factor = factorFromWord(word);
        if (!factor)
            return failure(Reason::BadUsage,
                           {"a factor is an underlying such as BTC, or BTC:vol for its volatility; found " + word});
        Result<PriceHistory> history = historyOf(file, stated);
        if (!history) return tl::unexpected<Error>(history.error());
        if (factor->quantity == DrawnQuantity::Price) {
            factors.push_back({factor->underlying, std::move(*history), std::nullopt});
            continue;
        }
        const auto price = std::find_if(factors.begin(), factors.end(), [&](const HistoricalFactor& one) {
            return one.underlying == factor->underlying;
        });
        if (price == factors.end())
            return failure(Reason::BadUsage, {"a history of " + word + " needs one of " + factor->underlying.text()});
        price->vol = std::move(*history);
    }
    return factors;
}

Result<StatedCovariance> fromHistories(const CovarianceChoice& choice, double horizonDays, const MarkedBook& book) {
    StatedCovariance stated;
    const Result<std::vector<HistoricalFactor>> factors = factorsOf(choice, stated);
    if (!factors) return tl::unexpected<Error>(factors.error());
    HistoricalSpec spec;
    spec.returns = choice.returns;
    const Result<SampledScenarios> scenarios = historicalScenarios(*factors, spec);
    if (!scenarios) return tl::unexpected<Error>(scenarios.error());
    const std::vector<Timestamp>& dates = scenarios->terms().dates;
    if (dates.size() < 2) return failure(Reason::OutOfRange, {"scenarios", std::to_string(dates.size()), "≥ 2"});
    const double stepsPerYear = static_cast<double>(dates.size() - 1) / yearsBetween(dates.front(), dates.back());
    Result<MoveCovariance> covariance = covarianceOf(*scenarios, stepsPerYear, horizonDays / 365.0, choice.returns);
    if (!covariance) return tl::unexpected<Error>(covariance.error());
    stated.covariance = std::move(*covariance);
    stated.covariance.basis = {QT_TRANSLATE_NOOP("stress", "Covariance of %1 moves of the past, %2 to %3."),
                               {std::to_string(dates.size()), formatDate(dates.front()), formatDate(dates.back())}};
    stated.notices.insert(stated.notices.end(), scenarios->terms().notes.begin(), scenarios->terms().notes.end());
    for (const MarkedUnderlying& held : book.underlyings)
        if (!isCashAsset(held.underlying) && !choice.histories.contains(held.underlying.text()))
            stated.notices.push_back(
                {QT_TRANSLATE_NOOP("stress", "There is no history of %1: its price stays."), {held.underlying.text()}});
    return stated;
}

} // namespace

Result<StatedCovariance> statedCovariance(const CovarianceChoice& choice, const MarkedBook& book,
                                          const MarketSnapshot& market) {
    const Result<CovarianceRules> rules = rulesOf(choice.file);
    if (!rules) return tl::unexpected<Error>(rules.error());
    const double horizon = choice.horizonDays.value_or(rules->horizonDays);
    return choice.histories.empty() ? Statement(choice, *rules, book, market).fromRules()
                                    : fromHistories(choice, horizon, book);
}

std::string reverseStressOutput(const Comparison& comparison, const ReverseStress& result, OutputFormat format,
                                const StressTextOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return reverseStressText(comparison, result, text);
    case OutputFormat::Csv:
        return reverseStressCsv(comparison, result);
    case OutputFormat::Json:
        break;
    }
    return writeReverseStress(comparison, result);
}

} // namespace marginscope
