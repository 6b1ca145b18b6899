// The fingerprint of what figures were made from: two reports with the same one show the same figures.
#pragma once

#include "core/session/workspace.h"

#include <string>

namespace marginscope {

/// SHA-256, 64 hexadecimal digits, over the book and the market as the program would write them, the rulebook's
/// document, and the move of the market where there is one.
std::string inputHash(const RunInputs& inputs);

} // namespace marginscope
