#include "core/methods/registry.h"

#include "core/methods/add_on_kinds.h"
#include "core/methods/bracket_method.h"
#include "core/methods/charge_borrow.h"
#include "core/methods/charge_calendar.h"
#include "core/methods/charge_delta.h"
#include "core/methods/charge_fees.h"
#include "core/methods/charge_time.h"
#include "core/methods/contingencies.h"
#include "core/methods/delta_charges.h"
#include "core/methods/expiry_max_loss.h"
#include "core/methods/group_scan.h"
#include "core/methods/margin_ratio_method.h"
#include "core/methods/scan_method.h"
#include "core/methods/scenario_loss.h"
#include "core/methods/standalone_method.h"
#include "core/methods/strategy_method.h"

#include <algorithm>

namespace marginscope {

namespace {

template<class Kind>
const Kind* find(const std::vector<Kind>& kinds, std::string_view word) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return word == kind.word; });
    return found == kinds.end() ? nullptr : &*found;
}

template<class Kind>
std::string listed(const std::vector<Kind>& kinds, std::string text) {
    for (const Kind& kind : kinds)
        text += (text.empty() ? "" : ", ") + std::string(kind.word);
    return text;
}

} // namespace

const std::vector<StandardKind>& standardKinds() {
    static const std::vector<StandardKind> kinds = {standaloneKind(), strategiesKind(), bracketKind(),
                                                    expiryMaxLossKind()};
    return kinds;
}

const std::vector<PortfolioKind>& portfolioKinds() {
    static const std::vector<PortfolioKind> kinds = {marginRatioKind(), scanArraysKind()};
    return kinds;
}

const std::vector<ChargeKind>& chargeKinds() {
    static const std::vector<ChargeKind> kinds = {scenarioLossKind(),
                                                  minimumDeltaKind(),
                                                  settlementSpreadKind(),
                                                  feeProvisionKind(),
                                                  minimumChargeKind(),
                                                  shortOptionNominalKind(),
                                                  thetaDecayKind(),
                                                  rateMoveKind(),
                                                  basisMoveKind(),
                                                  vegaTermKind(),
                                                  borrowKind(),
                                                  concentrationKind(),
                                                  liquidityKind(),
                                                  correlationBreakKind(),
                                                  basisKind(),
                                                  deltaByBucketKind(),
                                                  gammaAddOnKind(),
                                                  vegaAddOnKind(),
                                                  groupScanKind(),
                                                  factorKind(),
                                                  pegFactorKind(),
                                                  notionalShareKind(),
                                                  nakedShortOptionsKind(),
                                                  basisContingencyKind(),
                                                  oracleConfidenceKind(),
                                                  collateralConfidenceKind(),
                                                  collateralHaircutKind()};
    return kinds;
}

const StandardKind* findStandardKind(std::string_view word) {
    return find(standardKinds(), word);
}

const PortfolioKind* findPortfolioKind(std::string_view word) {
    return find(portfolioKinds(), word);
}

const ChargeKind* findChargeKind(std::string_view word) {
    return find(chargeKinds(), word);
}

std::string knownStandardKinds() {
    return listed(standardKinds(), "size_slope");
}

std::string knownPortfolioKinds() {
    return listed(portfolioKinds(), "risk_matrix, charges");
}

std::string knownChargeKinds() {
    return listed(chargeKinds(), {});
}

} // namespace marginscope
