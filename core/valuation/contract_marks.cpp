#include "core/valuation/contract_marks.h"

#include "core/base/number.h"
#include "core/valuation/option_value.h"

#include <cmath>

namespace marginscope {

namespace {

Phrase missingForward(const Instrument& instrument) {
    return {QT_TRANSLATE_NOOP("notice", "The market has no forward for %1 %2; spot is used."),
            {instrument.underlying.text(), formatExpiryCode(instrument.expiry)}};
}

Phrase missingPerpetual(const Instrument& instrument) {
    return {QT_TRANSLATE_NOOP("notice", "The market has no perpetual price for %1; spot is used."),
            {instrument.underlying.text()}};
}

} // namespace

ContractMarks::ContractMarks(const MarketSnapshot& market, const ValuationRules& rules)
    : market_(market)
    , rules_(rules) {
    if (!rules_.numeraire) return;
    std::optional<Phrase> assumed;
    numerairePrice_ = marketPrice(*rules_.numeraire, assumed).value_or(1.0);
    if (assumed) numeraireNotices_.push_back(*assumed);
    if (numerairePrice_ != 1.0)
        numeraireNotices_.push_back({QT_TRANSLATE_NOOP("notice", "The rulebook counts in %1: it stands for %2 at par, "
                                                                 "other assets at their price over its price."),
                                     {rules_.numeraire->text(), market_.currency.text()}});
}

std::size_t ContractMarks::placeOf(const Instrument& instrument) {
    if (const auto found = places_.find(&instrument); found != places_.end()) return found->second;
    ContractMark& mark = marks_.emplace_back();
    mark.position.instrument = instrument;
    mark.quote = market_.quote(instrument.symbol);
    places_.emplace(&mark.position.instrument, marks_.size() - 1);
    if (const Result<void> known = lookUp(mark); !known) mark.error = known.error();
    return marks_.size() - 1;
}

void ContractMarks::price() {
    std::vector<MarkedPosition*> fresh;
    for (std::size_t i = priced_; i < marks_.size(); ++i)
        if (!marks_[i].error) fresh.push_back(&marks_[i].position);
    priceAtModel(fresh);
    for (MarkedPosition* position : fresh) {
        const std::optional<double> mark = market_.mark(position->instrument.symbol);
        position->ownMark = mark.has_value();
        position->mark = mark.value_or(position->modelPrice);
    }
    priced_ = marks_.size();
}

bool ContractMarks::isAtPar(const AssetCode& asset) const {
    return rules_.numeraire && (asset == *rules_.numeraire || asset == market_.currency);
}

Result<double> ContractMarks::cashPrice(const AssetCode& asset, std::optional<Phrase>& assumed) const {
    if (isAtPar(asset)) return 1.0;
    const Result<double> price = marketPrice(asset, assumed);
    if (!price || !rules_.numeraire) return price;
    return *price / numerairePrice_;
}

Result<double> ContractMarks::marketPrice(const AssetCode& asset, std::optional<Phrase>& assumed) const {
    if (const std::optional<double> price = market_.assetPrice(asset)) return *price;
    if (isDollarStablecoin(asset) && market_.currency == AssetCode("USD")) {
        assumed = Phrase{QT_TRANSLATE_NOOP("notice", "The market has no price for %1; 1 USD is assumed."),
                         {asset.text()}};
        return 1.0;
    }
    return failure(Reason::MissingPrice, {asset.text()});
}

double ContractMarks::confidenceOf(const AssetCode& asset) const {
    for (const AssetPrice& price : market_.assets)
        if (price.asset == asset) return price.confidence;
    const UnderlyingMarket* market = market_.findUnderlying(asset);
    return market ? market->confidence : 1.0;
}

Result<void> ContractMarks::lookUp(ContractMark& mark) {
    const Instrument& instrument = mark.position.instrument;
    if (instrument.hasExpiry() && instrument.expiry <= market_.asOf)
        return failure(Reason::Expired, {instrument.symbol, formatTimestamp(instrument.expiry)});
    return instrument.isDerivative() ? lookUpContract(mark) : lookUpSpot(mark);
}

Result<void> ContractMarks::lookUpSpot(ContractMark& mark) const {
    MarkedPosition& marked = mark.position;
    std::optional<Phrase> assumed;
    const Result<double> price = cashPrice(marked.instrument.underlying, assumed);
    if (assumed) mark.marketNotices.push_back(*assumed);
    if (!price) return tl::unexpected<Error>(price.error());
    const UnderlyingMarket* market = market_.findUnderlying(marked.instrument.underlying);
    mark.spot = market ? market->spot : *price;
    marked.priceConfidence = confidenceOf(marked.instrument.underlying);
    marked.forward = *price;
    return {};
}

Result<void> ContractMarks::lookUpContract(ContractMark& mark) {
    MarkedPosition& marked = mark.position;
    const Instrument& instrument = marked.instrument;
    const UnderlyingMarket* market = market_.findUnderlying(instrument.underlying);
    if (!market) return failure(Reason::MissingUnderlying, {instrument.underlying.text()});
    mark.spot = market->spot;
    std::optional<Phrase> assumed;
    const Result<double> settlement =
        instrument.isInverse() ? Result<double>(market->spot) : cashPrice(instrument.settlementCurrency, assumed);
    if (assumed) mark.marketNotices.push_back(*assumed);
    if (!settlement) return tl::unexpected<Error>(settlement.error());
    marked.settlementPrice = *settlement;
    if (instrument.kind != InstrumentKind::Perpetual) return lookUpDated(mark, *market);
    if (!market->perpetual) mark.notices.push_back(missingPerpetual(instrument));
    marked.forward = market->perpetual ? market->perpetual->price : market->spot;
    marked.ownForward = market->perpetual.has_value();
    marked.priceConfidence = market->perpetual ? market->perpetual->confidence : market->confidence;
    return {};
}

Result<void> ContractMarks::lookUpDated(ContractMark& mark, const UnderlyingMarket& market) {
    MarkedPosition& marked = mark.position;
    const Instrument& instrument = marked.instrument;
    const ExpiryMarket* expiry = market.findExpiry(instrument.expiry);
    marked.years = yearsBetween(market_.asOf, instrument.expiry);
    marked.forward = expiry && expiry->forward ? *expiry->forward : market.spot;
    marked.ownForward = expiry && expiry->forward;
    if (marked.forward > 0.0 && market.spot > 0.0) marked.carry = std::log(marked.forward / market.spot) / marked.years;
    if (expiry) {
        marked.statedRate = expiry->rate.value_or(0.0);
        marked.marketRate = std::max(marked.statedRate, rules_.rateFloor.value_or(marked.statedRate));
        marked.priceConfidence = expiry->forwardConfidence;
        marked.rateConfidence = expiry->rateConfidence;
        marked.volConfidence = expiry->volConfidence;
    }
    if (rules_.discount) marked.rate = marked.marketRate;
    if (instrument.isOption()) {
        const std::optional<double> vol =
            expiry ? volatilityAt(expiry->smile, instrument.strike, marked.forward, marked.years) : std::nullopt;
        if (!vol) return failure(Reason::MissingVolatility, {instrument.symbol});
        marked.vol = *vol;
        const StrikeKey key{instrument.underlying, instrument.expiry, instrument.strike, instrument.settlement,
                            instrument.style};
        marked.strikePlace = strikes_.try_emplace(key, strikes_.size()).first->second;
    }
    if (!marked.ownForward) mark.notices.push_back(missingForward(instrument));
    return {};
}

} // namespace marginscope
