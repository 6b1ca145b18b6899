// Rulebook files: marginscope.rulebook/1. Layout and every key: core/margin/README.md.
#pragma once

#include "core/base/phrase.h"
#include "core/margin/rulebook.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marginscope {

/// JSON pointer and new value as text ("/portfolio/price_range", "0.18"; text that is no JSON value is taken as a
/// string).
using ParameterOverride = std::pair<std::string, std::string>;

struct RulebookFile {
    Rulebook rulebook;
    std::vector<Phrase> notices; ///< overrides that parameters of single underlyings shadow
};

/// Reads and checks a rulebook; overrides are laid over the document first. Errors name file, JSON pointer, what was
/// found and the accepted range: BadSyntax, UnknownFormat, UnknownFormatVersion, MissingField, UnknownParameter,
/// BadValue, OutOfRange.
Result<RulebookFile> readRulebook(std::string_view text, const std::string& fileName,
                                  const std::vector<ParameterOverride>& overrides = {});

} // namespace marginscope
