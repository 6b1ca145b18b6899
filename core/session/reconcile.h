// Reconciling with a venue: its figures from an import, and reconciliations kept in the store.
#pragma once

#include "core/report/reconciliation.h"
#include "core/session/sources.h"

#include <cstdint>
#include <string>
#include <vector>

namespace marginscope {

/// The statement of an import, in reporting currency at the prices of the comparison; equity is the venue's margin
/// balance where it states one, as that enters its test. Figures of accounts with cross collateral are over all
/// currencies and counted once, those of segregated accounts added up, each currency also as a part. A currency without
/// a price leaves the figure out. The regime follows the venue's margin model (…_pm: portfolio, …_sm: cross).
VenueStatement statementOf(const std::vector<VenueFigures>& figures, const Comparison& comparison);

/// A reconciliation as it is kept. Labels of parts are in English.
struct KeptReconciliation {
    std::int64_t id = 0;
    Timestamp kept{};
    std::string comment;
    Reconciliation reconciliation;
};

/// Keeps it in the store (created where there is none); gives its number. Errors: those of the store.
Result<std::int64_t> keepReconciliation(const Reconciliation& reconciliation, const std::string& comment,
                                        const std::string& storePath = {});

/// Those of one book, newest first; none where there is no store yet.
Result<std::vector<KeptReconciliation>> keptReconciliations(const std::string& book, const std::string& storePath = {});

Result<void> forgetReconciliation(std::int64_t id, const std::string& storePath = {});

} // namespace marginscope
