// The numeric parameters of a rulebook file: key, unit, accepted range and meaning. Readers, checks, documentation and
// explanations all go through these tables.
#pragma once

#include "core/margin/rulebook.h"

#include <span>

namespace marginscope {

template<class Parameters>
struct ParameterSpec {
    const char* key;
    double& (*member)(Parameters&);
    double min;
    double max;
    const char* unit;
    const char* meaning;
};

/// Keys below /standard (and /standard/currencies/X).
std::span<const ParameterSpec<StandardParameters>> standardParameterTable();
/// Keys below /portfolio (and /portfolio/currencies/X).
std::span<const ParameterSpec<ScenarioParameters>> scenarioParameterTable();
/// Keys below /portfolio that hold for all underlyings together.
std::span<const ParameterSpec<Rulebook>> accountParameterTable();

} // namespace marginscope
