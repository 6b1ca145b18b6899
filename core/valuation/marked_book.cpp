#include "core/valuation/marked_book.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/valuation/contract_marks.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace marginscope {

namespace {

struct GroupKey {
    std::size_t contract;
    const std::string* venue;
    const std::string* group;

    bool operator==(const GroupKey& other) const {
        return contract == other.contract && *venue == *other.venue && *group == *other.group;
    }
};

struct GroupKeyHash {
    std::size_t operator()(const GroupKey& key) const {
        const std::hash<std::string> hash;
        return (key.contract * 0x9E3779B97F4A7C15u) ^ (hash(*key.venue) * 31u) ^ hash(*key.group);
    }
};

// An inverse contract's coins are face ÷ price: a price at (or next to) zero has none.
Result<void> checkPrices(const MarkedPosition& marked, const Position& row) {
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

void addHolding(MarkedPosition& marked, const Position& row, std::size_t index, int number) {
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

    marked.contracts = row.quantity;
    marked.quantity = held.quantity;
    marked.entryKnown = held.entryStated;
    marked.cost = marked.isInverseFuture() ? held.quantity / held.entry : held.quantity * held.entry;
    if (held.statedPnl) marked.pnlOffset = *held.statedPnl - settlementUnrealisedPnl(marked) * marked.settlementPrice;
    marked.pnlOffset += held.funding;
    if (held.statedPot) {
        marked.statedPot = *held.statedPot;
    } else if (held.leverage) {
        const double notional =
            marked.isInverseFuture() ? held.quantity : held.quantity * held.entry * marked.settlementPrice;
        marked.statedPot = std::fabs(notional) / *held.leverage;
    }
    marked.unstatedShare = held.statedPot || held.leverage ? 0.0 : 1.0;
    marked.holdings.push_back(held);
}

void mergeInto(MarkedPosition& into, const MarkedPosition& marked) {
    const double size = std::fabs(into.quantity) + std::fabs(marked.quantity);
    if (size > 0.0)
        into.unstatedShare =
            (into.unstatedShare * std::fabs(into.quantity) + marked.unstatedShare * std::fabs(marked.quantity)) / size;
    into.holdings.insert(into.holdings.end(), marked.holdings.begin(), marked.holdings.end());
    into.quantity += marked.quantity;
    into.contracts += marked.contracts;
    into.cost += marked.cost;
    into.entryKnown = into.entryKnown || marked.entryKnown;
    into.pnlOffset += marked.pnlOffset;
    into.statedPot += marked.statedPot;
}

class Marker {
public:
    Marker(const Portfolio& portfolio, ContractMarks& contracts)
        : portfolio_(portfolio)
        , contracts_(contracts)
        , market_(contracts.market()) {}

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
                   {QT_TRANSLATE_NOOP("notice", "The book reports in %1; the figures are in the market's currency, %2."),
                    {portfolio_.currency.text(), market_.currency.text()}});
        for (const UnreadRow& row : portfolio_.unreadRows)
            book_.notModelled.push_back({row.row, row.name, row.error, row.section == UnreadRow::Section::Collateral});
        for (std::size_t i = 0; i < portfolio_.collateral.size(); ++i)
            addCollateral(portfolio_.collateral[i], static_cast<int>(i) + 1);
        addRows();
        return std::move(book_);
    }

private:
    void notice(int row, Phrase text) {
        if (said_.insert(text.english()).second) book_.notices.push_back({row, std::move(text)});
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
        book_.numeraire = contracts_.numeraire();
        book_.numerairePrice = contracts_.numerairePrice();
        for (const Phrase& text : contracts_.numeraireNotices())
            notice(0, text);
    }

    void addCollateral(const CollateralBalance& balance, int number) {
        std::optional<Phrase> assumed;
        const Result<double> price = contracts_.cashPrice(balance.asset, assumed);
        if (assumed) notice(0, *assumed);
        if (!price) {
            book_.notModelled.push_back({number, balance.asset.text(), price.error(), true});
            return;
        }
        MarkedCollateral marked{balance.asset, balance.quantity, *price, contracts_.confidenceOf(balance.asset),
                                std::nullopt};
        const UnderlyingMarket* market = market_.findUnderlying(balance.asset);
        if (market || !isCashAsset(balance.asset))
            marked.underlying = underlyingIndex(balance.asset, market ? market->spot : *price);
        book_.collateral.push_back(std::move(marked));
    }

    // Contracts are looked up first, all of them, so that their options are priced side by side.
    void addRows() {
        std::vector<std::size_t> contractOf(portfolio_.positions.size());
        for (std::size_t i = 0; i < contractOf.size(); ++i)
            contractOf[i] = contracts_.placeOf(portfolio_.positions[i].instrument);
        contracts_.price();
        book_.positions.reserve(contractOf.size());
        for (std::size_t i = 0; i < contractOf.size(); ++i)
            addRow(i, contractOf[i]);
    }

    void addRow(std::size_t index, std::size_t contract) {
        const Position& row = portfolio_.positions[index];
        const int number = row.row > 0 ? row.row : static_cast<int>(index) + 1;
        const ContractMark& held = contracts_.at(contract);
        if (std::optional<Error> problem = problemOf(held, row)) {
            book_.notModelled.push_back({number, row.instrument.symbol, std::move(*problem), false});
            return;
        }
        addMarked(held, contract, row, index, number);
    }

    std::optional<Error> problemOf(const ContractMark& held, const Position& row) {
        if (!std::isfinite(row.quantity)) return Error{Reason::NotFinite, {"quantity"}, {}};
        for (const Phrase& text : held.marketNotices)
            notice(0, text);
        if (held.error) return held.error;
        if (const Result<void> sound = checkPrices(held.position, row); !sound) return sound.error();
        return std::nullopt;
    }

    void tellOf(const ContractMark& held, std::size_t contract, int number) {
        if (told_.size() <= contract) told_.resize(contract + 1, false);
        if (told_[contract]) return;
        told_[contract] = true;
        for (const Phrase& text : held.notices)
            notice(number, text);
    }

    void addMarked(const ContractMark& held, std::size_t contract, const Position& row, std::size_t index,
                   int number) {
        tellOf(held, contract, number);
        const GroupKey key{contract, &row.venue, &row.group};
        const auto [found, isNew] = positionOf_.try_emplace(key, book_.positions.size());
        MarkedPosition marked = held.position;
        addHolding(marked, row, index, number);
        if (!isNew) {
            MarkedPosition& into = book_.positions[found->second];
            if (into.holdings.size() == 1)
                notice(number, {QT_TRANSLATE_NOOP("notice", "%1 stands in several rows; they count as one position."),
                                {into.instrument.symbol}});
            mergeInto(into, marked);
            return;
        }
        marked.venue = Label(row.venue);
        marked.group = Label(row.group);
        marked.underlying = underlyingIndex(marked.instrument.underlying, held.spot);
        book_.positions.push_back(std::move(marked));
    }

    const Portfolio& portfolio_;
    ContractMarks& contracts_;
    const MarketSnapshot& market_;
    MarkedBook book_;
    std::unordered_set<std::string> said_;
    std::vector<bool> told_; ///< by contract: its notices are in the book
    std::map<AssetCode, std::size_t> underlyingOf_;
    std::unordered_map<GroupKey, std::size_t, GroupKeyHash> positionOf_;
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
    ContractMarks contracts(market, rules);
    return markBook(portfolio, contracts);
}

MarkedBook markBook(const Portfolio& portfolio, ContractMarks& contracts) {
    return Marker(portfolio, contracts).run();
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
    const bool american = position.instrument.style == ExerciseStyle::American;
    return position.quantity * (american ? optionGreeks(position).delta : position.modelDelta);
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
