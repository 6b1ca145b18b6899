#include "core/valuation/marked_book.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

class Marker {
public:
    Marker(const Portfolio& portfolio, const MarketSnapshot& market, const ValuationRules& rules)
        : portfolio_(portfolio)
        , market_(market)
        , rules_(rules) {}

    MarkedBook run() {
        book_.portfolioName = portfolio_.name;
        book_.marketName = market_.name;
        book_.asOf = market_.asOf;
        book_.currency = market_.currency;
        book_.assets = market_.assets;
        book_.openOrdersMargin = portfolio_.openOrdersMargin;
        book_.mmpMargin = portfolio_.mmpMargin;
        readNumeraire();
        book_.bookRows = portfolio_.positions.size();
        if (portfolio_.currency != market_.currency)
            notice(0,
                   QT_TRANSLATE_NOOP("notice", "The book reports in %1; the figures are in the market's currency, %2."),
                   {portfolio_.currency.text(), market_.currency.text()});
        for (const UnreadRow& row : portfolio_.unreadRows)
            book_.notModelled.push_back({row.row, row.name, row.error, row.section == UnreadRow::Section::Collateral});
        for (std::size_t i = 0; i < portfolio_.collateral.size(); ++i)
            addCollateral(portfolio_.collateral[i], static_cast<int>(i) + 1);
        for (std::size_t i = 0; i < portfolio_.positions.size(); ++i)
            addRow(i);
        return std::move(book_);
    }

private:
    void notice(int row, std::string pattern, std::vector<PhraseArg> args) {
        Notice made{row, Phrase{std::move(pattern), std::move(args)}};
        const bool known = std::any_of(book_.notices.begin(), book_.notices.end(),
                                       [&](const Notice& other) { return other.text == made.text; });
        if (!known) book_.notices.push_back(std::move(made));
    }

    std::size_t underlyingIndex(const AssetCode& underlying, double spot) {
        const auto [found, isNew] = underlyingOf_.try_emplace(underlying, book_.underlyings.size());
        if (isNew) {
            MarkedUnderlying marked;
            marked.underlying = underlying;
            marked.spot = spot;
            if (const UnderlyingMarket* market = market_.findUnderlying(underlying)) {
                marked.confidence = market->confidence;
                marked.perpetualConfidence = market->perpetual ? market->perpetual->confidence : market->confidence;
                marked.averageDailyVolume = market->averageDailyVolume;
            }
            book_.underlyings.push_back(std::move(marked));
        }
        return found->second;
    }

    void readNumeraire() {
        if (!rules_.numeraire) return;
        book_.numerairePrice = marketPrice(*rules_.numeraire).value_or(1.0);
        book_.numeraire = rules_.numeraire;
        if (book_.numerairePrice != 1.0)
            notice(0, QT_TRANSLATE_NOOP("notice", "The rulebook counts in %1: it stands for %2 at par, other assets at "
                                                  "their price over its price."),
                   {rules_.numeraire->text(), market_.currency.text()});
    }

    /// As the rulebook counts it.
    Result<double> cashPrice(const AssetCode& asset) {
        if (countsAtPar(book_, asset)) return 1.0;
        const Result<double> price = marketPrice(asset);
        if (!price || !book_.numeraire) return price;
        return *price / book_.numerairePrice;
    }

    Result<double> marketPrice(const AssetCode& asset) {
        if (const std::optional<double> price = market_.assetPrice(asset)) return *price;
        if (isDollarStablecoin(asset) && market_.currency == AssetCode("USD")) {
            notice(0, QT_TRANSLATE_NOOP("notice", "The market has no price for %1; 1 USD is assumed."), {asset.text()});
            return 1.0;
        }
        return failure(Reason::MissingPrice, {asset.text()});
    }

    double confidenceOf(const AssetCode& asset) const {
        for (const AssetPrice& price : market_.assets)
            if (price.asset == asset) return price.confidence;
        const UnderlyingMarket* market = market_.findUnderlying(asset);
        return market ? market->confidence : 1.0;
    }

    void addCollateral(const CollateralBalance& balance, int number) {
        const Result<double> price = cashPrice(balance.asset);
        if (!price) {
            book_.notModelled.push_back({number, balance.asset.text(), price.error(), true});
            return;
        }
        MarkedCollateral marked{balance.asset, balance.quantity, *price, confidenceOf(balance.asset), std::nullopt};
        const UnderlyingMarket* market = market_.findUnderlying(balance.asset);
        if (market || !isCashAsset(balance.asset))
            marked.underlying = underlyingIndex(balance.asset, market ? market->spot : *price);
        book_.collateral.push_back(std::move(marked));
    }

    void addRow(std::size_t index) {
        const Position& row = portfolio_.positions[index];
        const int number = row.row > 0 ? row.row : static_cast<int>(index) + 1;
        Result<MarkedPosition> marked = lookUp(row, number);
        if (!marked) {
            book_.notModelled.push_back({number, row.instrument.symbol, marked.error(), false});
            return;
        }
        addHolding(*marked, row, index, number);
        merge(std::move(*marked), number);
    }

    Result<MarkedPosition> lookUp(const Position& row, int number) {
        const Instrument& instrument = row.instrument;
        MarkedPosition marked;
        marked.instrument = instrument;
        marked.group = row.group;
        marked.venue = row.venue;
        if (!std::isfinite(row.quantity)) return failure(Reason::NotFinite, {"quantity"});
        if (instrument.hasExpiry() && instrument.expiry <= market_.asOf)
            return failure(Reason::Expired, {instrument.symbol, formatTimestamp(instrument.expiry)});
        const Result<void> priced = instrument.isDerivative() ? lookUpContract(marked, number) : lookUpSpot(marked);
        if (!priced) return tl::unexpected<Error>(priced.error());
        marked.modelPrice = modelPriceOf(marked);
        const std::optional<double> mark = market_.mark(instrument.symbol);
        marked.ownMark = mark.has_value();
        marked.mark = mark.value_or(marked.modelPrice);
        if (const Result<void> sound = checkPrices(marked, row); !sound) return tl::unexpected<Error>(sound.error());
        return marked;
    }

    // An inverse contract's coins are face ÷ price: a price at (or next to) zero has none.
    static Result<void> checkPrices(const MarkedPosition& marked, const Position& row) {
        if (!marked.isInverseFuture()) return {};
        constexpr double least = 1e-12;
        for (const auto& [name, price] :
             {std::pair("entry_price", row.entryPrice.value_or(marked.mark)), std::pair("mark", marked.mark)})
            if (!(price >= least))
                return failure(Reason::OutOfRange,
                               {name, formatNumber(price),
                                QT_TRANSLATE_NOOP("expected", "greater than 0 for an inverse contract")});
        return {};
    }

    Result<void> lookUpSpot(MarkedPosition& marked) {
        const Result<double> price = cashPrice(marked.instrument.underlying);
        if (!price) return tl::unexpected<Error>(price.error());
        const UnderlyingMarket* market = market_.findUnderlying(marked.instrument.underlying);
        marked.underlying = underlyingIndex(marked.instrument.underlying, market ? market->spot : *price);
        marked.priceConfidence = confidenceOf(marked.instrument.underlying);
        marked.forward = *price;
        return {};
    }

    Result<void> lookUpContract(MarkedPosition& marked, int number) {
        const Instrument& instrument = marked.instrument;
        const UnderlyingMarket* market = market_.findUnderlying(instrument.underlying);
        if (!market) return failure(Reason::MissingUnderlying, {instrument.underlying.text()});
        const Result<double> settlement =
            instrument.isInverse() ? Result<double>(market->spot) : cashPrice(instrument.settlementCurrency);
        if (!settlement) return tl::unexpected<Error>(settlement.error());
        marked.settlementPrice = *settlement;
        if (instrument.kind == InstrumentKind::Perpetual) {
            if (!market->perpetual)
                notice(number, QT_TRANSLATE_NOOP("notice", "The market has no perpetual price for %1; spot is used."),
                       {instrument.underlying.text()});
            marked.forward = market->perpetual ? market->perpetual->price : market->spot;
            marked.ownForward = market->perpetual.has_value();
            marked.priceConfidence = market->perpetual ? market->perpetual->confidence : market->confidence;
        } else if (const Result<void> dated = lookUpDated(marked, *market, number); !dated) {
            return dated;
        }
        marked.underlying = underlyingIndex(instrument.underlying, market->spot);
        return {};
    }

    Result<void> lookUpDated(MarkedPosition& marked, const UnderlyingMarket& market, int number) {
        const Instrument& instrument = marked.instrument;
        const ExpiryMarket* expiry = market.findExpiry(instrument.expiry);
        marked.years = yearsBetween(market_.asOf, instrument.expiry);
        marked.forward = expiry && expiry->forward ? *expiry->forward : market.spot;
        marked.ownForward = expiry && expiry->forward;
        if (marked.forward > 0.0 && market.spot > 0.0)
            marked.carry = std::log(marked.forward / market.spot) / marked.years;
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
        }
        if (!expiry || !expiry->forward)
            notice(number, QT_TRANSLATE_NOOP("notice", "The market has no forward for %1 %2; spot is used."),
                   {instrument.underlying.text(), formatExpiryCode(instrument.expiry)});
        return {};
    }

    static void addHolding(MarkedPosition& marked, const Position& row, std::size_t index, int number) {
        HeldRow held;
        held.index = index;
        held.row = number;
        held.quantity = row.quantity * marked.instrument.multiplier;
        held.entryStated = row.entryPrice.has_value();
        held.entry = row.entryPrice.value_or(marked.mark);
        held.statedPnl = row.unrealisedPnl;
        held.funding = row.unrealisedFunding.value_or(0.0);
        held.statedPot = row.isolatedCollateral;
        const bool leverages = marked.instrument.isDerivative() && !marked.instrument.isOption();
        if (leverages && row.leverage && *row.leverage > 0.0) held.leverage = row.leverage;

        marked.rows = {index};
        marked.contracts = row.quantity;
        marked.quantity = held.quantity;
        marked.entryKnown = held.entryStated;
        marked.cost = marked.isInverseFuture() ? held.quantity / held.entry : held.quantity * held.entry;
        if (held.statedPnl)
            marked.pnlOffset = *held.statedPnl - settlementUnrealisedPnl(marked) * marked.settlementPrice;
        marked.pnlOffset += held.funding;
        if (held.statedPot) {
            marked.statedPot = *held.statedPot;
        } else if (held.leverage) {
            const double notional =
                marked.isInverseFuture() ? held.quantity : held.quantity * held.entry * marked.settlementPrice;
            marked.statedPot = std::fabs(notional) / *held.leverage;
        }
        marked.unstatedShare = held.statedPot || held.leverage ? 0.0 : 1.0;
        marked.holdings = {held};
    }

    void merge(MarkedPosition marked, int number) {
        const auto key = std::make_tuple(marked.instrument.symbol, marked.venue, marked.group);
        const auto [found, isNew] = positionOf_.try_emplace(key, book_.positions.size());
        if (isNew || !(book_.positions[found->second].instrument == marked.instrument)) {
            book_.positions.push_back(std::move(marked));
            return;
        }
        MarkedPosition& into = book_.positions[found->second];
        notice(number, QT_TRANSLATE_NOOP("notice", "%1 stands in several rows; they count as one position."),
               {into.instrument.symbol});
        const double size = std::fabs(into.quantity) + std::fabs(marked.quantity);
        if (size > 0.0)
            into.unstatedShare =
                (into.unstatedShare * std::fabs(into.quantity) + marked.unstatedShare * std::fabs(marked.quantity)) /
                size;
        into.rows.insert(into.rows.end(), marked.rows.begin(), marked.rows.end());
        into.holdings.insert(into.holdings.end(), marked.holdings.begin(), marked.holdings.end());
        into.quantity += marked.quantity;
        into.contracts += marked.contracts;
        into.cost += marked.cost;
        into.entryKnown = into.entryKnown || marked.entryKnown;
        into.pnlOffset += marked.pnlOffset;
        into.statedPot += marked.statedPot;
    }

    const Portfolio& portfolio_;
    const MarketSnapshot& market_;
    const ValuationRules& rules_;
    MarkedBook book_;
    std::map<AssetCode, std::size_t> underlyingOf_;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> positionOf_;
};

} // namespace

std::optional<double> MarkedPosition::entryPrice() const {
    if (quantity == 0.0 || cost == 0.0) return std::nullopt;
    return isInverseFuture() ? quantity / cost : cost / quantity;
}

double MarkedPosition::coins() const {
    return isInverseFuture() ? quantity / mark : quantity;
}

double MarkedPosition::modelCoins() const {
    return isInverseFuture() ? quantity / modelPrice : quantity;
}

bool countsAtPar(const MarkedBook& book, const AssetCode& asset) {
    return book.numeraire && (asset == *book.numeraire || asset == book.currency);
}

MarkedBook markBook(const Portfolio& portfolio, const MarketSnapshot& market, const ValuationRules& rules) {
    return Marker(portfolio, market, rules).run();
}

double settlementUnrealisedPnl(const MarkedPosition& position) {
    return position.isInverseFuture() ? position.cost - position.quantity / position.mark
                                      : position.quantity * position.mark - position.cost;
}

double unrealisedPnl(const MarkedPosition& position) {
    return settlementUnrealisedPnl(position) * position.settlementPrice + position.pnlOffset;
}

double marketValue(const MarkedPosition& position) {
    const bool carriesValue = position.instrument.isOption() || position.instrument.kind == InstrumentKind::Spot;
    return carriesValue ? position.quantity * position.mark * position.settlementPrice : 0.0;
}

double deltaCoins(const MarkedPosition& position) {
    if (!position.instrument.isOption()) return position.modelCoins();
    const OptionGreeks greeks = optionGreeks(position);
    return position.quantity * greeks.delta;
}

PositionValue valuePosition(const MarkedPosition& position, const MarkedUnderlying& underlying) {
    PositionValue out;
    out.unrealisedPnl = unrealisedPnl(position);
    out.value = position.instrument.isOption() || !position.instrument.isDerivative() ? marketValue(position)
                                                                                      : out.unrealisedPnl;
    if (!position.instrument.isOption()) {
        out.delta = position.modelCoins();
        return out;
    }
    const OptionGreeks greeks = optionGreeks(position);
    // A coin premium is worth its coins at the index: forward value scaled by spot ÷ forward.
    const double toReporting =
        position.instrument.isInverse() ? underlying.spot / position.forward : position.settlementPrice;
    out.delta = position.quantity * greeks.delta;
    out.gamma = position.quantity * greeks.gamma;
    out.vega = position.quantity * greeks.vega * toReporting / 100.0;
    out.theta = position.quantity * greeks.theta * toReporting / 365.0;
    return out;
}

BookValue valueBook(const MarkedBook& book) {
    BookValue value;
    for (const MarkedCollateral& balance : book.collateral)
        value.collateralValue += balance.quantity * balance.price;
    for (const MarkedPosition& position : book.positions) {
        if (position.instrument.isOption())
            value.optionValue += marketValue(position);
        else if (position.instrument.isDerivative())
            value.unrealisedPnl += unrealisedPnl(position);
        else
            value.spotValue += marketValue(position);
    }
    value.equity = value.collateralValue + value.spotValue + value.unrealisedPnl + value.optionValue;
    return value;
}

} // namespace marginscope
