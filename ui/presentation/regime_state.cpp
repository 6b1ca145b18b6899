#include "ui/presentation/regime_state.h"

#include <QCoreApplication>

namespace marginscope {

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

QString regimeInText(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return QCoreApplication::translate("regime", "isolated", "within a text");
    case Regime::Cross:
        return QCoreApplication::translate("regime", "cross", "within a text");
    case Regime::Portfolio:
        return QCoreApplication::translate("regime", "portfolio", "within a text");
    }
    return {};
}

QString levelTitle(Level level) {
    return level == Level::Initial ? QCoreApplication::translate("regime", "Initial")
                                   : QCoreApplication::translate("regime", "Maintenance");
}

} // namespace marginscope
