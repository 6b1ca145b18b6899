// Stress scenarios as files: marginscope.stress/1. Layout: core/io/README.md.
#pragma once

#include "core/base/result.h"
#include "core/scenario/stress.h"

#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

inline constexpr std::string_view stressFormat = "marginscope.stress/1";

struct StressFile {
    StressLibrary library;       ///< the good scenarios, in the order of the file
    std::vector<Error> problems; ///< one per scenario that was left out, with its JSON pointer
};

/// A scenario with an unknown key, a bad number or an id that another one has is left out and reported. Without an id a
/// scenario has its name as one. An error means that nothing was read: BadSyntax, UnknownFormat, UnknownFormatVersion,
/// BadValue (no array of scenarios), NothingReadable (an empty one), the first scenario's error where all have one.
Result<StressFile> readStressFile(std::string_view text, const std::string& fileName);

/// The same as a file; what is zero is left out.
std::string writeStressFile(const StressLibrary& library);

} // namespace marginscope
