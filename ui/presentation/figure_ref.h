// A figure of the comparison that a person points at, anywhere in the window: what "show where this comes from" opens.
#pragma once

#include "core/session/workspace.h"

#include <QMetaType>

#include <string>

namespace marginscope {

struct FigureRef {
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    enum class Part : std::uint8_t { Excess, Requirement, Equity, BindingScenario, Position };
    Part part = Part::Excess;
    std::string instrument; ///< symbol, where the figure is one position's
    int row = 0;            ///< of the book, from 0, where the figure is one position's
};

} // namespace marginscope

Q_DECLARE_METATYPE(marginscope::FigureRef)
