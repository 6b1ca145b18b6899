// How an account stands under a regime (core/report/standing.h), in words and signs.
#pragma once

#include "core/report/standing.h"
#include "core/session/workspace.h"

#include <QString>

namespace marginscope {

QString stateWord(RegimeState state);
/// A sign that tells the states apart without colour: ✓ ▲ ! ✕.
QString stateSign(RegimeState state);

QString regimeTitle(Regime regime);
/// The regime within a text: "Initial margin, cross".
QString regimeInText(Regime regime);
QString levelTitle(Level level);

} // namespace marginscope
