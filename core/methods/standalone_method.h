// Isolated and cross regime of rulebooks whose rules know portfolios only: every position goes through the rulebook's
// own portfolio method as if it were the whole book; the cross regime adds these up.
#pragma once

#include "core/methods/registry.h"

namespace marginscope {

/// "standalone". Long options need nothing once their premium is paid.
StandardKind standaloneKind();

} // namespace marginscope
