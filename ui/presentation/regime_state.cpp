#include "ui/presentation/regime_state.h"

#include <QCoreApplication>

#include <limits>

namespace marginscope {

double equityUse(double requirement, double equity) {
    if (requirement <= 0.0) return 0.0;
    return equity > 0.0 ? requirement / equity : std::numeric_limits<double>::infinity();
}

RegimeState regimeState(const RegimeResult& result) {
    if (result.maintenance.excess < 0.0 || result.potsBelowMaintenance > 0) return RegimeState::Liquidation;
    if (result.initial.excess < 0.0) return RegimeState::MarginCall;
    return equityUse(result.initial.requirement, result.equity) > warningUse ? RegimeState::Warning
                                                                             : RegimeState::Healthy;
}

QString stateWord(RegimeState state) {
    switch (state) {
    case RegimeState::Healthy:
        return QCoreApplication::translate("state", "Healthy");
    case RegimeState::Warning:
        return QCoreApplication::translate("state", "Warning");
    case RegimeState::MarginCall:
        return QCoreApplication::translate("state", "Margin call");
    case RegimeState::Liquidation:
        return QCoreApplication::translate("state", "Liquidation");
    }
    return {};
}

QString stateSign(RegimeState state) {
    switch (state) {
    case RegimeState::Healthy:
        return QStringLiteral("✓");
    case RegimeState::Warning:
        return QStringLiteral("▲");
    case RegimeState::MarginCall:
        return QStringLiteral("!");
    case RegimeState::Liquidation:
        return QStringLiteral("✕");
    }
    return {};
}

QString regimeTitle(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return QCoreApplication::translate("regime", "Isolated");
    case Regime::Cross:
        return QCoreApplication::translate("regime", "Cross");
    case Regime::Portfolio:
        return QCoreApplication::translate("regime", "Portfolio");
    }
    return {};
}

QString levelTitle(Level level) {
    return level == Level::Initial ? QCoreApplication::translate("regime", "Initial")
                                   : QCoreApplication::translate("regime", "Maintenance");
}

} // namespace marginscope
