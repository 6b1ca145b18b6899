// Methods and charges that rulebook files may name.
#pragma once

#include "core/methods/charge.h"

#include <string_view>

namespace marginscope {

/// A way to margin single positions and their sum.
struct StandardKind {
    const char* word;
    const char* meaning;
    std::vector<KeySpec> (*keys)();
    Result<std::shared_ptr<const StandardMethod>> (*make)(const ParameterBlock& block);
};

/// A way to margin the whole book that is not a list of charges.
struct PortfolioKind {
    const char* word;
    const char* meaning;
    std::vector<KeySpec> (*keys)();
    Result<std::shared_ptr<const PortfolioMethod>> (*make)(const ParameterBlock& block);
};

const std::vector<StandardKind>& standardKinds();
const std::vector<PortfolioKind>& portfolioKinds();
const std::vector<ChargeKind>& chargeKinds();

const StandardKind* findStandardKind(std::string_view word);
const PortfolioKind* findPortfolioKind(std::string_view word);
const ChargeKind* findChargeKind(std::string_view word);

/// All words, comma-separated, those read by core/io itself among them: for messages.
std::string knownStandardKinds();
std::string knownPortfolioKinds();
std::string knownChargeKinds();

} // namespace marginscope
