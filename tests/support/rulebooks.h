// The rulebooks of the program, read from the source tree, with overrides.
#pragma once

#include "core/io/rulebook_file.h"
#include "core/io/text_file.h"

#include <stdexcept>

namespace marginscope::test {

inline Rulebook rulebook(const std::string& fileStem, const std::vector<ParameterOverride>& overrides = {}) {
    const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/rulebooks/" + fileStem + ".json";
    const Result<std::string> text = readTextFile(path);
    if (!text) throw std::runtime_error("no rulebook " + path);
    const Result<RulebookFile> file = readRulebook(*text, path, overrides);
    if (!file) throw std::runtime_error(path + ": " + reasonWord(file.error().reason) + " " + file.error().place.path);
    return file->rulebook;
}

inline constexpr const char* deribit = "deribit-2026-09-23";

/// The parameters of the worked examples: 5 % a year and 0.5 % at least in the roll shock.
inline Rulebook workedDeribit(std::vector<ParameterOverride> more = {}) {
    std::vector<ParameterOverride> overrides = {{"/portfolio/annualised_move_risk", "0.05"},
                                                {"/portfolio/min_annualised_move", "0.005"}};
    overrides.insert(overrides.end(), more.begin(), more.end());
    return rulebook(deribit, overrides);
}

} // namespace marginscope::test
