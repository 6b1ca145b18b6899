#include "ui/plots/plot_text.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

struct Unit {
    double size;
    const char* letter;
};

constexpr std::array<Unit, 4> units = {{{1e12, "tn"}, {1e9, "bn"}, {1e6, "m"}, {1e3, "k"}}};

Unit unitFor(double largest) {
    for (const Unit& unit : units) {
        if (largest >= unit.size) return unit;
    }
    return {1.0, ""};
}

Sign signFor(bool plus) {
    return plus ? Sign::Both : Sign::MinusOnly;
}

} // namespace

QString amountText(double value, bool plus) {
    const bool whole = value == 0.0 || std::abs(value) >= 1000.0;
    return formatFixed(value, whole ? 0 : 2, signFor(plus));
}

QString tickAmountText(double value, double step, double largest, bool plus) {
    const Unit unit = unitFor(largest);
    const double relative = step > 0.0 ? step / unit.size : 1.0;
    // A hair is added so that a step of exactly 0.1 does not count as 0.0999….
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(relative * 1.0000001))), 0, 6);
    const QString digits = formatShort(value / unit.size, decimals, signFor(plus));
    return std::abs(value) < step * 1e-9 ? digits : digits + QString::fromLatin1(unit.letter);
}

QString moveText(double fraction) {
    return formatShort(100.0 * fraction, 2, Sign::Both) + QChar(0x202F) + '%';
}

QString axisValueText(AxisKind kind, double value) {
    if (kind != AxisKind::Days) return axisTickText(kind, value);
    return value == std::floor(value) ? Words::tr("%n days", nullptr, static_cast<int>(value))
                                      : Words::tr("%1 days").arg(formatShort(value, 2));
}

QString axisTickText(AxisKind kind, double value) {
    const bool plain = kind == AxisKind::Days || kind == AxisKind::Correlation;
    return plain ? formatShort(value, 2, signFor(kind == AxisKind::Correlation)) : moveText(value);
}

QString placeText(const SurfaceAxis& axis, double value, const QString& underlying) {
    const QString own = QString::fromStdString(axis.underlying.text());
    switch (axis.kind) {
    case AxisKind::Days:
        return Words::tr("%1 days on").arg(formatShort(value, 2));
    case AxisKind::Vol:
        return own.isEmpty() ? Words::tr("vol %1").arg(moveText(value))
                             : Words::tr("%1 vol %2").arg(own, moveText(value));
    case AxisKind::Basis:
        return own.isEmpty() ? Words::tr("basis %1").arg(moveText(value))
                             : Words::tr("%1 basis %2").arg(own, moveText(value));
    case AxisKind::Correlation:
        return Words::tr("correlation %1–%2 %3")
            .arg(own, QString::fromStdString(axis.follower.text()), axisTickText(axis.kind, value));
    case AxisKind::Price:
        break;
    }
    const QString name = own.isEmpty() ? underlying : own;
    return name.isEmpty() ? Words::tr("price %1").arg(moveText(value)) : name + ' ' + moveText(value);
}

QString axisTitle(const SurfaceAxis& axis, const QString& underlying) {
    const QString own = QString::fromStdString(axis.underlying.text());
    switch (axis.kind) {
    case AxisKind::Days:
        return Words::tr("Days forward");
    case AxisKind::Vol:
        return own.isEmpty() ? Words::tr("Volatility move") : Words::tr("%1 volatility move").arg(own);
    case AxisKind::Basis:
        return own.isEmpty() ? Words::tr("Basis move") : Words::tr("%1 basis move").arg(own);
    case AxisKind::Correlation:
        return Words::tr("%1–%2 correlation").arg(own, QString::fromStdString(axis.follower.text()));
    case AxisKind::Price:
        break;
    }
    const QString name = own.isEmpty() ? underlying : own;
    return name.isEmpty() ? Words::tr("Price move") : Words::tr("%1 price move").arg(name);
}

QString readingTitle(const SurfaceReading& reading) {
    const bool initial = reading.level == Level::Initial;
    const QString regime = regimeInText(reading.regime);
    switch (reading.quantity) {
    case SurfaceQuantity::Pnl:
        return Words::tr("P&L");
    case SurfaceQuantity::Equity:
        return Words::tr("Equity");
    case SurfaceQuantity::RegimeEquity:
        return Words::tr("Equity tested, %1").arg(regime);
    case SurfaceQuantity::Requirement:
        return (initial ? Words::tr("Initial margin, %1") : Words::tr("Maintenance margin, %1")).arg(regime);
    case SurfaceQuantity::Excess:
        return (initial ? Words::tr("Excess, %1") : Words::tr("Excess over maintenance, %1")).arg(regime);
    case SurfaceQuantity::Delta:
        return Words::tr("Delta");
    case SurfaceQuantity::Gamma:
        return Words::tr("Gamma per 1 %");
    case SurfaceQuantity::Vega:
        return Words::tr("Vega per vol point");
    case SurfaceQuantity::Theta:
        return Words::tr("Theta per day");
    }
    return {};
}

bool hasRegime(const SurfaceReading& reading) {
    return hasRegime(reading.quantity);
}

bool isSigned(const SurfaceReading& reading) {
    return reading.quantity != SurfaceQuantity::Requirement;
}

bool isSigned(const SurfaceReading& reading, const Surface& surface) {
    return surface.ofBook != nullptr || isSigned(reading);
}

QString readingTitle(const SurfaceReading& reading, const Surface& surface) {
    if (!surface.ofBook) return readingTitle(reading);
    return Words::tr("%1, less “%2”", "figure, name of a book").arg(readingTitle(reading), QString::fromStdString(surface.less));
}

} // namespace marginscope
