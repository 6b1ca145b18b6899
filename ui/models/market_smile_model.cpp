#include "ui/models/market_smile_model.h"

#include "ui/models/market_words.h"
#include "ui/presentation/number_format.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Parameter {
    const char* sign;
    const char* meaning;
};

constexpr Parameter parameters[MarketSmileModel::SviRowCount] = {
    {"a", QT_TRANSLATE_NOOP("MarketSmileModel", "Level of total variance")},
    {"b", QT_TRANSLATE_NOOP("MarketSmileModel", "Steepness of the wings")},
    {"ρ", QT_TRANSLATE_NOOP("MarketSmileModel", "Slope: left wing against right")},
    {"m", QT_TRANSLATE_NOOP("MarketSmileModel", "Where the lowest point lies, in ln(K/F)")},
    {"σ", QT_TRANSLATE_NOOP("MarketSmileModel", "Width of the bend")},
    {"τ", QT_TRANSLATE_NOOP("MarketSmileModel", "Years; empty means the time to expiry")},
};

double* valueOf(SviParameters& svi, int row) {
    double* const values[] = {&svi.a, &svi.b, &svi.rho, &svi.m, &svi.sigma};
    return row < MarketSmileModel::TimeRow ? values[row] : nullptr;
}

/// The first of the conditions that these parameters break.
QString brokenCondition(const SviParameters& svi) {
    if (!(svi.b >= 0.0)) return MarketSmileModel::tr("b must be 0 or more, so that the wings do not point down.");
    if (!(std::fabs(svi.rho) < 1.0)) return MarketSmileModel::tr("ρ must lie between −1 and 1.");
    if (!(svi.sigma > 0.0)) return MarketSmileModel::tr("σ must be above 0.");
    if (svi.b * (1.0 + std::fabs(svi.rho)) > 2.0)
        return MarketSmileModel::tr("b (1 + |ρ|) must be at most 2, or the wings allow arbitrage.");
    const double least = svi.a + svi.b * svi.sigma * std::sqrt(1.0 - svi.rho * svi.rho);
    if (!(least >= 0.0))
        return MarketSmileModel::tr(
                   "The lowest total variance, a + b σ √(1 − ρ²), would be %1; it must not be negative.")
            .arg(formatShort(least, 6));
    return {};
}

} // namespace

void MarketSmileModel::showExpiry(const std::optional<ExpiryPlace>& place) {
    const bool same = place.has_value() == place_.has_value() &&
                      (!place || (place->underlying == place_->underlying && place->expiry == place_->expiry));
    if (same) return;
    place_ = place;
    svi_ = false;
    if (hasMarket()) {
        const ExpiryMarket* shown = expiry(market());
        if (!shown) place_.reset();
        svi_ = shown && std::holds_alternative<SviParameters>(shown->smile);
    }
    showAnew();
}

void MarketSmileModel::follow(std::shared_ptr<const MarketSnapshot> next) {
    const ExpiryMarket* shown = next ? expiry(*next) : nullptr;
    const bool svi = shown && std::holds_alternative<SviParameters>(shown->smile);
    const std::optional<ExpiryPlace> place = shown ? place_ : std::nullopt;
    if (svi != svi_ || !shown) showExpiry(std::nullopt);
    setMarket(std::move(next));
    showExpiry(place);
}

const ExpiryMarket* MarketSmileModel::expiry(const MarketSnapshot& market) const {
    const UnderlyingMarket* held = place_ ? market.findUnderlying(place_->underlying) : nullptr;
    return held ? held->findExpiry(place_->expiry) : nullptr;
}

double MarketSmileModel::forward() const {
    return expiry(market())->forward.value_or(market().findUnderlying(place_->underlying)->spot);
}

VolPoints MarketSmileModel::points() const {
    const auto* listed = std::get_if<VolPoints>(&expiry(market())->smile);
    return listed ? *listed : VolPoints{};
}

QString MarketSmileModel::name() const {
    return QString::fromStdString(place_->underlying.text() + " " + formatExpiryCode(place_->expiry));
}

int MarketSmileModel::countIn(const MarketSnapshot& market) const {
    const ExpiryMarket* shown = expiry(market);
    if (!shown) return 0;
    if (svi_) return SviRowCount;
    const auto* listed = std::get_if<VolPoints>(&shown->smile);
    return listed ? static_cast<int>(listed->points.size()) : 0;
}

MarketTableModel::Cell MarketSmileModel::cell(int row, int column) const {
    if (svi_) return sviCell(row, column);
    const VolPoint point = std::get<VolPoints>(expiry(market())->smile).points[static_cast<std::size_t>(row)];
    if (column == StrikeColumn) return figure(point.strike, formatShort(point.strike, 8), editableNumber(point.strike));
    if (column == VolColumn) return figure(point.vol, formatPercent(100.0 * point.vol, 2), editablePercent(point.vol));
    const double distance = point.strike / forward() - 1.0;
    return figure(distance, formatPercent(100.0 * distance, 1, Sign::Both), {});
}

MarketTableModel::Cell MarketSmileModel::sviCell(int row, int column) const {
    const Parameter& parameter = parameters[row];
    if (column == ParameterColumn) return {QString::fromUtf8(parameter.sign), {}};
    if (column == MeaningColumn) return {tr(parameter.meaning), {}, {}, CellState::Muted};
    SviParameters svi = std::get<SviParameters>(expiry(market())->smile);
    const std::optional<double> value = row == TimeRow ? svi.tau : std::optional<double>(*valueOf(svi, row));
    if (!value) return missing(tr("The time to expiry is used."));
    return figure(*value, formatShort(*value, 8), editableNumber(*value));
}

bool MarketSmileModel::isEditable(int, int column) const {
    return svi_ ? column == ValueColumn : column != DistanceColumn;
}

QString MarketSmileModel::title(int column) const {
    static constexpr const char* ofPoints[ColumnCount] = {QT_TR_NOOP("Strike"), QT_TR_NOOP("Volatility"),
                                                          QT_TR_NOOP("To forward")};
    static constexpr const char* ofSvi[ColumnCount] = {QT_TR_NOOP("Parameter"), QT_TR_NOOP("Value"),
                                                       QT_TR_NOOP("Meaning")};
    return svi_ ? tr(ofSvi[column]) : tr(ofPoints[column]);
}

QString MarketSmileModel::hint(int column) const {
    if (svi_ || column != VolColumn) return {};
    return tr("Between strikes total variance is linear in ln(K/F); outside them the last volatility holds.");
}

MarketTableModel::Outcome MarketSmileModel::typed(int row, int column, const QString& text) {
    return svi_ ? typedParameter(row, text) : typedPoint(row, column, text);
}

MarketTableModel::Outcome MarketSmileModel::typedPoint(int row, int column, const QString& text) {
    const std::optional<double> value = column == VolColumn ? typedPercent(text) : typedNumber(text);
    if (!value) return refuse(text.isEmpty() ? tr("Press Delete to remove a point.") : notANumber(text));
    VolPoints smile = points();
    VolPoint& point = smile.points[static_cast<std::size_t>(row)];
    const QString strike = formatShort(point.strike, 8);
    if (column == StrikeColumn) {
        point.strike = *value;
        return step(withSmile(market(), *place_, smile),
                    tr("Strike %1 of %2 to %3").arg(strike, name(), formatShort(*value, 8)));
    }
    point.vol = *value;
    return step(withSmile(market(), *place_, smile),
                tr("Volatility of %1 at %2 to %3").arg(name(), strike, formatPercent(100.0 * *value, 2)));
}

MarketTableModel::Outcome MarketSmileModel::typedParameter(int row, const QString& text) {
    const std::optional<double> value = typedNumber(text);
    const QString sign = QString::fromUtf8(parameters[row].sign);
    if (!value && !text.isEmpty()) return refuse(notANumber(text));
    if (!value && row != TimeRow) return refuse(tr("%1 needs a number.").arg(sign));
    SviParameters svi = std::get<SviParameters>(expiry(market())->smile);
    if (row == TimeRow)
        svi.tau = value;
    else
        *valueOf(svi, row) = *value;
    if (const QString broken = brokenCondition(svi); !broken.isEmpty()) return refuse(broken);
    return step(withSmile(market(), *place_, svi), tr("%1 of the smile of %2").arg(sign, name()));
}

MarketTableModel::Outcome MarketSmileModel::withoutRows(const QList<int>& rows) {
    if (svi_) return refuse(tr("An SVI smile has no points to remove."));
    const VolPoints before = points();
    VolPoints left;
    for (int row = 0; row < static_cast<int>(before.points.size()); ++row)
        if (!rows.contains(row)) left.points.push_back(before.points[static_cast<std::size_t>(row)]);
    const QString strike = formatShort(before.points[static_cast<std::size_t>(rows.front())].strike, 8);
    const auto count = static_cast<int>(rows.size());
    return step(withSmile(market(), *place_, left), count == 1
                                                        ? tr("Remove the point at %1 from %2").arg(strike, name())
                                                        : tr("Remove %n points from %1", nullptr, count).arg(name()));
}

QString MarketSmileModel::draftHint() const {
    return tr("Type a strike, then its volatility in percent.");
}

MarketTableModel::Outcome MarketSmileModel::drafted(const QStringList& draft, int column) {
    const auto strike = typedNumber(draft[StrikeColumn]);
    const auto vol = typedPercent(draft[VolColumn]);
    const bool understood = column == StrikeColumn ? strike.has_value() : vol.has_value();
    if (!draft[column].isEmpty() && !understood) return refuse(notANumber(draft[column]));
    if (!strike || !vol) return {};
    VolPoints smile = points();
    smile.points.push_back({*strike, *vol});
    return step(
        withSmile(market(), *place_, smile),
        tr("Add %1 at %2 to the smile of %3").arg(formatPercent(100.0 * *vol, 2), formatShort(*strike, 8), name()));
}

} // namespace marginscope
