// A venue's own figures beside ours: where they differ, and in which part.
#pragma once

#include "core/margin/comparison.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// What venues state of an account. Reporting currency; a requirement is ≥ 0.
enum class ReconciledFigure : std::uint8_t { InitialMargin, MaintenanceMargin, Equity };
inline constexpr std::array<ReconciledFigure, 3> reconciledFigures = {
    ReconciledFigure::InitialMargin, ReconciledFigure::MaintenanceMargin, ReconciledFigure::Equity};

/// "initial", "maintenance", "equity": the words of the store.
std::string figureWord(ReconciledFigure figure);
std::optional<ReconciledFigure> figureFromWord(std::string_view word);

/// A figure of ours, or a part of it. The parts of a figure add up to it.
struct OwnFigure {
    ReconciledFigure figure = ReconciledFigure::InitialMargin;
    std::string component; ///< English and stable: names the part in the store; empty: the figure as a whole
    Phrase label;          ///< of the part, for people
    double value = 0.0;    ///< reporting currency
};

/// Each figure of a regime, followed by its parts: worst scenario, roll shock, delta shock and account inputs of the
/// portfolio regime, positions by settlement currency of the others; what makes the equity of the test.
std::vector<OwnFigure> ownFigures(const Comparison& comparison, Regime regime);

/// What a venue says, of figures as a whole and of parts.
struct VenueAmount {
    ReconciledFigure figure = ReconciledFigure::InitialMargin;
    std::string component; ///< as OwnFigure; one we do not know stands alone
    double value = 0.0;

    bool operator==(const VenueAmount&) const = default;
};

struct VenueStatement {
    Regime regime = Regime::Portfolio; ///< the regime of ours that the venue's figures belong to
    std::string source;                ///< "typed in", "deribit, cross_pm": where the figures come from
    std::vector<VenueAmount> amounts;

    std::optional<double> find(ReconciledFigure figure, const std::string& component) const;
    /// Empty takes the amount away.
    void set(ReconciledFigure figure, const std::string& component, std::optional<double> value);
    bool operator==(const VenueStatement&) const = default;
};

/// A difference is within when it is within either of the two.
struct Tolerance {
    double amount = 1.0;  ///< reporting currency, ≥ 0
    double percent = 0.5; ///< of the venue's figure, ≥ 0

    bool operator==(const Tolerance&) const = default;
};

enum class Verdict : std::uint8_t { NotStated, Within, Outside };

struct ReconciliationLine {
    ReconciledFigure figure = ReconciledFigure::InitialMargin;
    std::string component;
    Phrase label; ///< empty for the figure as a whole
    std::optional<double> venue;
    std::optional<double> ours;       ///< empty for parts only the venue knows
    std::optional<double> difference; ///< ours − venue's
    std::optional<double> percent;    ///< of the venue's; empty where that is zero
    Verdict verdict = Verdict::NotStated;
};

/// What was compared under which inputs.
struct Reconciliation {
    std::string book;
    std::string rulebookId;
    std::string rulebookVersion;
    std::string market;
    Timestamp marketAsOf{};
    AssetCode currency{"USD"};
    VenueStatement statement;
    Tolerance tolerance;
    std::vector<ReconciliationLine> lines; ///< each figure, then its parts

    /// Outside as soon as one stated line is.
    Verdict verdict() const;
};

/// A line where both are known is judged; the venue's own parts follow ours.
std::vector<ReconciliationLine> reconcile(const std::vector<OwnFigure>& ours, const VenueStatement& venue,
                                          const Tolerance& tolerance);
Reconciliation reconcile(const Comparison& comparison, const VenueStatement& venue, const Tolerance& tolerance);

/// The same with ownFigures() of the statement's regime made before.
Reconciliation reconcile(const Comparison& comparison, const std::vector<OwnFigure>& ours, const VenueStatement& venue,
                         const Tolerance& tolerance);

} // namespace marginscope
