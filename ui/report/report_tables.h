// The tables of a report and of the clipboard, as texts with the digits the window shows.
#pragma once

#include "core/session/workspace.h"

#include <QList>
#include <QString>

namespace marginscope {

struct ReportCell {
    QString text;
    int sign = 0; ///< −1, +1 where the sign is told by colour too
};

struct ReportTable {
    QString title;
    QStringList heads;
    QList<bool> figures; ///< by column: a figure, to the right
    QList<QList<ReportCell>> rows;
};

/// Figures of the three regimes side by side, then state, binding scenario and reason in words.
ReportTable regimeTable(const Comparison& comparison);
/// Positions that count; rows of one instrument are one position. Paper has room for the columns people read first.
enum class PositionDetail : std::uint8_t { Paper, Everything };
ReportTable positionTable(const Comparison& comparison, PositionDetail detail = PositionDetail::Everything);
ReportTable collateralTable(const Comparison& comparison);
ReportTable notModelledTable(const Comparison& comparison);

/// "−1 204 (33.4 %)", "–" for the isolated regime itself.
QString savingText(const RegimeResult& result);
/// "BTC −14 %, vol up: −10 630", empty where no scenario decides.
QString bindingText(const RegimeResult& result);

} // namespace marginscope
