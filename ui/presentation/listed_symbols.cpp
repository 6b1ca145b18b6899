#include "ui/presentation/listed_symbols.h"

#include "core/portfolio/instrument.h"

#include <algorithm>
#include <set>

namespace marginscope {

namespace {

Instrument contract(const UnderlyingMarket& market, InstrumentKind kind, Settlement settlement) {
    Instrument instrument;
    instrument.kind = kind;
    instrument.underlying = market.underlying;
    instrument.settlement = settlement;
    instrument.settlementCurrency = settlement == Settlement::Inverse ? market.underlying : AssetCode("USDC");
    return instrument;
}

class SymbolList {
public:
    void add(const Instrument& instrument) { add(QString::fromStdString(formatSymbol(instrument))); }
    void add(const QString& symbol) {
        if (!symbol.isEmpty() && seen_.insert(symbol).second) symbols_.append(symbol);
    }
    QStringList take() { return std::move(symbols_); }

private:
    std::set<QString> seen_;
    QStringList symbols_;
};

void addOptions(SymbolList& list, Instrument option, const ExpiryMarket& expiry) {
    const auto* listed = std::get_if<VolPoints>(&expiry.smile);
    if (listed == nullptr) return;
    for (const VolPoint& point : listed->points) {
        option.strike = point.strike;
        for (const OptionRight right : {OptionRight::Call, OptionRight::Put}) {
            option.right = right;
            list.add(option);
        }
    }
}

void addContracts(SymbolList& list, const UnderlyingMarket& market, Settlement settlement, bool withOptions) {
    list.add(contract(market, InstrumentKind::Perpetual, settlement));
    for (const ExpiryMarket& expiry : market.expiries) {
        Instrument future = contract(market, InstrumentKind::Future, settlement);
        future.expiry = expiry.expiry;
        list.add(future);
        if (!withOptions) continue;
        Instrument option = contract(market, InstrumentKind::Option, settlement);
        option.expiry = expiry.expiry;
        addOptions(list, option, expiry);
    }
}

} // namespace

QStringList listedSymbols(const MarketSnapshot& market) {
    SymbolList list;
    for (const auto& [symbol, mark] : market.marks)
        list.add(QString::fromStdString(symbol));
    for (const auto& [symbol, quote] : market.quotes)
        list.add(QString::fromStdString(symbol));
    const bool withOptions = market.marks.empty() && market.quotes.empty();
    for (const UnderlyingMarket& underlying : market.underlyings) {
        list.add(QString::fromStdString(underlying.underlying.text()));
        addContracts(list, underlying, Settlement::Inverse, withOptions);
        addContracts(list, underlying, Settlement::Linear, withOptions);
    }
    return list.take();
}

} // namespace marginscope
