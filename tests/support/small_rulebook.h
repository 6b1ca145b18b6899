// A rulebook of nothing but a price range, so that figures can be followed by hand: a linear contract asks for its
// worst loss over ±range, at both levels.
#pragma once

#include "core/io/rulebook_file.h"

#include <stdexcept>

namespace marginscope::test {

inline std::string smallRulebookText() {
    return R"({"format": "marginscope.rulebook/1", "id": "small", "version": "2026-01-01", "name": "Small",
        "source": "made for tests",
        "definitions": {"isolated": "Each alone.", "cross": "Each alone, one pot.", "portfolio": "Worst of three."},
        "standard": {"method": "standalone"},
        "portfolio": {"method": "charges", "initial": "scan", "maintenance": "scan",
                      "charges": {"scan": {"kind": "scenario_loss", "prices": [-0.14, 0, 0.14],
                                           "volatility_states": "same"}}},
        "collateral": {"haircuts": {"BTC": 0.1, "other": 0}}})";
}

inline Result<RulebookFile> readSmallRulebook(const std::vector<ParameterOverride>& overrides = {}) {
    return readRulebook(smallRulebookText(), "small.json", overrides);
}

inline Rulebook smallRulebook(const std::vector<ParameterOverride>& overrides = {}) {
    const Result<RulebookFile> file = readSmallRulebook(overrides);
    if (!file) throw std::runtime_error(reasonWord(file.error().reason) + " " + file.error().place.path);
    return file->rulebook;
}

} // namespace marginscope::test
