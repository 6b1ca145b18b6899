// Any number of regimes of any rulebooks side by side, for one book and one market, and why their figures differ.
#pragma once

#include "core/report/standing.h"
#include "core/session/sources.h"
#include "core/session/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// A column: a rulebook and one of its regimes.
struct RegimeColumn {
    std::string rulebook; ///< ID, ID@VERSION or a file; empty: the rulebook of the run's inputs
    Regime regime = Regime::Portfolio;

    bool operator==(const RegimeColumn&) const = default;
};

/// "derive-pm2:portfolio", "deribit@2026-09-23:cross"; a regime alone means the rulebook of the inputs. Error BadUsage.
Result<RegimeColumn> parseColumn(std::string_view text);
std::string columnWord(const RegimeColumn& column);

/// How a column differs from the reference. Reporting currency; percent of the reference's figure, empty where that is
/// zero.
struct ColumnDifference {
    double initial = 0.0; ///< requirements, equity and excess of the column less those of the reference
    double maintenance = 0.0;
    double equity = 0.0;
    double excessInitial = 0.0;
    double excessMaintenance = 0.0;
    std::optional<double> initialPercent;
    std::optional<double> maintenancePercent;
    std::optional<double> equityPercent;
    std::vector<Phrase> why; ///< sentences, most telling first; none where nothing differs
};

struct ColumnResult {
    RegimeColumn column;
    /// Made from the column's rulebook, shared by its columns. Null where that could not be read.
    std::shared_ptr<const Comparison> comparison;
    std::optional<Error> error;   ///< why there are no figures; a book that the rulebook covers nothing of is one too
    std::optional<double> saving; ///< first column's initial requirement − this one; empty without figures in both
    std::optional<double> savingPercent;
    std::optional<ColumnDifference> difference; ///< to the reference; empty for it, and without figures in both

    bool hasFigures() const { return comparison && !error; }
    /// Only where hasFigures().
    const RegimeResult& regime() const { return comparison->of(column.regime); }
    /// "deribit@2026-09-23"; what the column asks for where that could not be read.
    std::string rulebookName() const;
    std::size_t notCovered() const { return comparison ? comparison->notModelled.size() : 0; }
};

struct RegimeColumns {
    std::vector<ColumnResult> columns; ///< in the order asked for
    std::size_t reference = 0;         ///< index of the column the others are compared with
};

/// Finds what a column calls its rulebook by loadRulebook; for callers that have nothing else.
RulebookFinder storedRulebooks(std::string storePath = {});

/// Computes every column; one that fails keeps its error and the others still compute. Each rulebook is read and run
/// once. Error: Cancelled.
Result<RegimeColumns> runRegimeColumns(const RunInputs& inputs, const std::vector<RegimeColumn>& columns,
                                       std::size_t reference, const RulebookFinder& find, const Job& job = {});

/// The same figures against another reference.
RegimeColumns withReference(RegimeColumns columns, std::size_t reference);

/// What the regime's test takes off the plain value of what counts in it. Isolated pots take nothing.
double takenByHaircuts(const Comparison& comparison, Regime regime);

} // namespace marginscope
