#include "core/valuation/traded_book.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

bool paysPremium(const Instrument& instrument) {
    return instrument.isOption() || !instrument.isDerivative();
}

class Trader {
public:
    Trader(const Portfolio& portfolio, ContractMarks& contracts)
        : contracts_(contracts) {
        book_.portfolio = portfolio;
    }

    TradedBook run(std::span<const TradeLeg> legs) {
        std::vector<std::size_t> places;
        for (const TradeLeg& leg : legs)
            places.push_back(contracts_.placeOf(leg.instrument));
        for (const Position& position : book_.portfolio.positions)
            if (!position.entryPrice) contracts_.placeOf(position.instrument);
        contracts_.price();
        for (std::size_t i = 0; i < legs.size(); ++i)
            if (const Result<void> done = trade(legs[i], i, contracts_.at(places[i])); !done)
                book_.undone.push_back({i, done.error()});
        tellOfDebts();
        return std::move(book_);
    }

private:
    Result<void> trade(const TradeLeg& leg, std::size_t index, const ContractMark& contract) {
        if (contract.error) return tl::unexpected(*contract.error);
        DoneTrade done;
        done.leg = index;
        done.mark = contract.position.mark;
        done.price = leg.price.value_or(done.mark);
        if (const Result<void> sound = checkLeg(leg, done, contract.position); !sound) return sound;
        done.cashAsset = cashAssetFor(leg.instrument);
        std::optional<Phrase> assumed;
        const Result<double> assetPrice = contracts_.cashPrice(done.cashAsset, assumed);
        if (!assetPrice) return tl::unexpected(assetPrice.error());
        const double settlementPrice = contract.position.settlementPrice;
        const bool ownCash = leg.instrument.isDerivative() && done.cashAsset == leg.instrument.settlementCurrency;
        const double cashPrice = ownCash ? settlementPrice : *assetPrice;
        const double size = leg.quantity * leg.instrument.multiplier;
        if (paysPremium(leg.instrument)) done.premium = -size * done.price * settlementPrice;
        double open = leg.quantity;
        closeHeld(leg, contract.position, done, open);
        if (open != 0.0) openNew(leg, done, open);
        done.closed = std::fabs(leg.quantity - open);
        done.cash = (done.premium + done.realisedPnl - leg.fee) / cashPrice;
        if (done.cash != 0.0) balance(done.cashAsset, leg.venue).quantity += done.cash;
        book_.done.push_back(done);
        return {};
    }

    static Result<void> checkLeg(const TradeLeg& leg, const DoneTrade& done, const MarkedPosition& contract) {
        for (const auto& [name, number] :
             {std::pair("quantity", leg.quantity), std::pair("price", done.price), std::pair("fee", leg.fee)})
            if (!std::isfinite(number)) return failure(Reason::NotFinite, {name, formatNumber(number)});
        if (leg.quantity == 0.0)
            return failure(Reason::OutOfRange, {"quantity", "0", QT_TRANSLATE_NOOP("expected", "not zero")});
        const bool mustBePositive = contract.isInverseFuture();
        if (done.price < 0.0 || (mustBePositive && done.price == 0.0))
            return failure(Reason::OutOfRange,
                           {"price", formatNumber(done.price), QT_TRANSLATE_NOOP("expected", "greater than 0")});
        return {};
    }

    AssetCode cashAssetFor(const Instrument& instrument) {
        if (instrument.isDerivative() && instrument.isInverse()) return instrument.settlementCurrency;
        const std::vector<CollateralBalance>& balances = book_.portfolio.collateral;
        const AssetCode wanted = instrument.isDerivative() ? instrument.settlementCurrency : contracts_.market().currency;
        const auto own = std::find_if(balances.begin(), balances.end(),
                                      [&](const CollateralBalance& balance) { return balance.asset == wanted; });
        if (own != balances.end()) return wanted;
        std::optional<AssetCode> richest;
        double most = 0.0;
        for (const CollateralBalance& balance : balances) {
            std::optional<Phrase> assumed;
            const Result<double> price = contracts_.cashPrice(balance.asset, assumed);
            if (!isCashAsset(balance.asset) || !price || balance.quantity * *price <= most) continue;
            most = balance.quantity * *price;
            richest = balance.asset;
        }
        if (!richest) return wanted;
        notice({QT_TRANSLATE_NOOP("notice", "The book has no %1; what a trade costs is taken from its %2."),
                {wanted.text(), richest->text()}});
        return *richest;
    }

    // Units of the settlement currency, gain > 0: closing `size` (signed like the holding, multiplier included).
    static double pnl(const MarkedPosition& contract, double size, double entry, double exit) {
        return contract.isInverseFuture() ? size / entry - size / exit : size * (exit - entry);
    }

    void closeHeld(const TradeLeg& leg, const MarkedPosition& contract, DoneTrade& done, double& open) {
        for (Position& held : book_.portfolio.positions) {
            if (open == 0.0) break;
            if (!isSame(held, leg) || held.quantity == 0.0 || (held.quantity > 0.0) == (open > 0.0)) continue;
            const double closed = std::min(std::fabs(held.quantity), std::fabs(open));
            const double share = closed / std::fabs(held.quantity);
            if (!paysPremium(leg.instrument)) done.realisedPnl += realised(held, contract, done, share);
            scale(held, 1.0 - share);
            open += open > 0.0 ? -closed : closed;
        }
        std::erase_if(book_.portfolio.positions,
                      [&](const Position& held) { return held.quantity == 0.0 && isSame(held, leg); });
    }

    static bool isSame(const Position& held, const TradeLeg& leg) {
        return held.instrument == leg.instrument && (leg.group.empty() || leg.group == held.group) &&
               (leg.venue.empty() || leg.venue == held.venue);
    }

    static double realised(const Position& held, const MarkedPosition& contract, const DoneTrade& done, double share) {
        const double size = held.quantity * share * held.instrument.multiplier;
        const double funding = held.unrealisedFunding.value_or(0.0) * share;
        if (held.unrealisedPnl)
            return *held.unrealisedPnl * share + funding +
                   pnl(contract, size, done.mark, done.price) * contract.settlementPrice;
        return pnl(contract, size, held.entryPrice.value_or(done.mark), done.price) * contract.settlementPrice +
               funding;
    }

    static void scale(Position& held, double left) {
        held.quantity *= left;
        for (std::optional<double>* amount : {&held.isolatedCollateral, &held.unrealisedPnl, &held.unrealisedFunding})
            if (*amount) **amount *= left;
    }

    void openNew(const TradeLeg& leg, const DoneTrade& done, double quantity) {
        Position* like = nullptr;
        for (Position& held : book_.portfolio.positions)
            if (!like && isSame(held, leg)) like = &held;
        if (like && !like->unrealisedPnl && !like->isolatedCollateral) {
            average(*like, done, quantity);
            return;
        }
        Position opened;
        opened.instrument = leg.instrument;
        opened.quantity = quantity;
        opened.entryPrice = done.price;
        opened.group = like ? like->group : leg.group;
        opened.venue = like ? like->venue : leg.venue;
        if (like) opened.leverage = like->leverage;
        book_.portfolio.positions.push_back(std::move(opened));
    }

    static void average(Position& held, const DoneTrade& done, double quantity) {
        const double entry = held.entryPrice.value_or(done.mark);
        const double total = held.quantity + quantity;
        const bool inverseFuture =
            held.instrument.isInverse() && held.instrument.isDerivative() && !held.instrument.isOption();
        held.entryPrice = inverseFuture ? total / (held.quantity / entry + quantity / done.price)
                                        : (held.quantity * entry + quantity * done.price) / total;
        held.quantity = total;
    }

    // At the venue of the trade where it has one; else the first of the asset.
    CollateralBalance& balance(const AssetCode& asset, const std::string& venue) {
        std::vector<CollateralBalance>& balances = book_.portfolio.collateral;
        auto found = std::find_if(balances.begin(), balances.end(), [&](const CollateralBalance& balance) {
            return balance.asset == asset && balance.venue == venue;
        });
        if (found == balances.end() && venue.empty())
            found = std::find_if(balances.begin(), balances.end(),
                                 [&](const CollateralBalance& balance) { return balance.asset == asset; });
        if (found != balances.end()) return *found;
        const bool venuesKept = std::any_of(balances.begin(), balances.end(),
                                            [](const CollateralBalance& balance) { return !balance.venue.empty(); });
        if (!venuesKept)
            if (const auto same = std::find_if(balances.begin(), balances.end(),
                                               [&](const CollateralBalance& balance) { return balance.asset == asset; });
                same != balances.end())
                return *same;
        return balances.emplace_back(CollateralBalance{asset, 0.0, venuesKept ? venue : std::string()});
    }

    void tellOfDebts() {
        for (const DoneTrade& done : book_.done) {
            double total = 0.0;
            for (const CollateralBalance& balance : book_.portfolio.collateral)
                if (balance.asset == done.cashAsset) total += balance.quantity;
            if (total < 0.0 && done.cash < 0.0)
                notice({QT_TRANSLATE_NOOP("notice", "The trades leave a debt of %1 %2."),
                        {formatNumber(-total), done.cashAsset.text()}});
        }
    }

    void notice(Phrase text) {
        if (std::find(book_.notices.begin(), book_.notices.end(), text) == book_.notices.end())
            book_.notices.push_back(std::move(text));
    }

    ContractMarks& contracts_;
    TradedBook book_;
};

} // namespace

TradedBook tradedBook(const Portfolio& portfolio, std::span<const TradeLeg> legs, ContractMarks& contracts) {
    return Trader(portfolio, contracts).run(legs);
}

} // namespace marginscope
