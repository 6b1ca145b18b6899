// Words and numbers of plots, for people, never for files.
#pragma once

#include "core/session/workspace.h"

#include <QString>

namespace marginscope {

/// An amount of money for reading: whole units from 1 000 on and for zero, else two decimals.
QString amountText(double value, bool plus = false);

/// A short amount for ticks: "+12.5k", "−3m"; decimals as needed to tell steps of `step` apart. `largest` is the
/// largest size on the axis, which chooses the unit.
QString tickAmountText(double value, double step, double largest, bool plus);

/// A relative move with its sign: "+7.5 %", "0 %".
QString moveText(double fraction);

/// A value of an axis, as a table heads it: "−15 %", "12 days", "0.4".
QString axisValueText(AxisKind kind, double value);
/// The same without a unit that stands in the title: "12".
QString axisTickText(AxisKind kind, double value);

/// A place on an axis, as a read-out says it: "BTC −15 %" ("price −15 %"), "vol +10 %", "12 days on", "basis +2 %",
/// "correlation BTC–ETH 0.4". `underlying` names the only one of the book.
QString placeText(const SurfaceAxis& axis, double value, const QString& underlying = {});

/// "BTC price move", "Volatility move", "Days forward", "BTC–ETH correlation". No underlying: "Price move".
QString axisTitle(const SurfaceAxis& axis, const QString& underlying = {});

/// "Excess, portfolio", "Maintenance margin, cross", "P&L". Excess over maintenance says so.
QString readingTitle(const SurfaceReading& reading);
/// The same of a surface that may be a difference: "Excess, portfolio, less “Strangle”".
QString readingTitle(const SurfaceReading& reading, const Surface& surface);

/// Whether the quantity is one for each regime, and whether it can be negative.
bool hasRegime(const SurfaceReading& reading);
bool isSigned(const SurfaceReading& reading);
bool isSigned(const SurfaceReading& reading, const Surface& surface);

} // namespace marginscope
