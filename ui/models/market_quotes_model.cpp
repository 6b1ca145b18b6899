#include "ui/models/market_quotes_model.h"

#include "ui/presentation/number_format.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

QString price(double value) {
    return value < 10.0 ? formatShort(value, 6) : formatFixed(value, 2);
}

} // namespace

void MarketQuotesModel::show(std::shared_ptr<const MarketSnapshot> market, const std::optional<ExpiryPlace>& place) {
    std::map<std::tuple<bool, double, OptionRight, std::string>, Row> sorted;
    const auto take = [&](const auto& bySymbol) {
        const std::string& prefix = place->underlying.text();
        for (auto one = bySymbol.lower_bound(prefix); one != bySymbol.end() && one->first.starts_with(prefix); ++one) {
            const Result<Instrument> terms = parseSymbol(one->first);
            if (!terms || terms->underlying != place->underlying) continue;
            if (terms->hasExpiry() && terms->expiry != place->expiry) continue;
            const Quote* quote = market->quote(one->first);
            sorted.try_emplace({terms->hasExpiry(), terms->isOption() ? terms->strike : 0.0, terms->right, one->first},
                               Row{one->first, market->mark(one->first), quote ? *quote : Quote{}});
        }
    };
    if (market && place) {
        take(market->marks);
        take(market->quotes);
    }
    rows_.clear();
    for (auto& [key, row] : sorted)
        rows_.push_back(std::move(row));
    setMarket(std::move(market));
    showAnew();
}

bool MarketQuotesModel::hasAny(int column) const {
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
        if (column == SymbolColumn || cell(row, column).number) return true;
    return false;
}

MarketTableModel::Cell MarketQuotesModel::cell(int row, int column) const {
    const auto place = static_cast<std::size_t>(row);
    if (place >= rows_.size()) return {}; // between one market and the next
    const auto& [symbol, mark, quote] = rows_[place];
    const auto shown = [&](const std::optional<double>& value, const QString& tip) {
        return value ? figure(*value, price(*value), {}) : missing(tip);
    };
    switch (column) {
    case MarkColumn:
        return shown(mark, tr("No mark: the model's price stands in."));
    case BidColumn:
    case AskColumn: {
        Cell side = shown(column == BidColumn ? quote.bid : quote.ask, tr("Nobody quotes this side."));
        if (side.number && quote.isCrossed()) {
            side.shown.prepend(QStringLiteral("▲ "));
            side.tip = tr("The bid is above the ask: nothing is traded at them.");
        } else if (side.number && *side.number == 0.0) {
            side.state = CellState::Muted;
            side.tip = tr("A price of 0: nobody quotes this side.");
        }
        return side;
    }
    case SpreadColumn: {
        const std::optional<double> spread = quote.relativeSpread();
        return spread ? figure(*spread, formatPercent(100.0 * *spread, 1), {})
                      : missing(tr("Not quoted on both sides."));
    }
    case OpenInterestColumn:
    case TradedColumn: {
        const std::optional<double>& size = column == OpenInterestColumn ? quote.openInterest : quote.volume;
        return size ? figure(*size, formatShort(*size, 4), {}) : missing(tr("The market does not say it."));
    }
    default:
        return {QString::fromStdString(symbol), {}};
    }
}

QString MarketQuotesModel::title(int column) const {
    static constexpr const char* titles[ColumnCount] = {QT_TR_NOOP("Contract"), QT_TR_NOOP("Mark"),
                                                        QT_TR_NOOP("Bid"),      QT_TR_NOOP("Ask"),
                                                        QT_TR_NOOP("Spread"),   QT_TR_NOOP("Open interest"),
                                                        QT_TR_NOOP("Volume 24 h")};
    return tr(titles[column]);
}

QString MarketQuotesModel::hint(int column) const {
    switch (column) {
    case MarkColumn:
        return tr("What a position is valued at: coins per coin of inverse options, money per coin of linear contracts.");
    case BidColumn:
        return tr("What selling gets, in the unit of the mark.");
    case AskColumn:
        return tr("What buying pays, in the unit of the mark.");
    case SpreadColumn:
        return tr("Ask less bid, as a share of their middle.");
    case OpenInterestColumn:
    case TradedColumn:
        return tr("In the unit of a position's quantity: coins of coin options, contracts of listed ones.");
    default:
        return {};
    }
}

MarketTableModel::Outcome MarketQuotesModel::withoutRows(const QList<int>&) {
    return refuse(tr("Quotes are those of the market's source; they are not edited here."));
}

} // namespace marginscope
