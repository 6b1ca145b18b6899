// What the last change of the inputs did to the figures of a card: the difference to the settled state before it.
#pragma once

#include "core/session/workspace.h"

#include <QString>

#include <optional>
#include <string>

namespace marginscope {

/// The figures whose change is told. Reporting currency.
struct StateFigures {
    double requirement = 0.0; ///< initial
    double excess = 0.0;      ///< initial
    std::string currency;
};

/// Follows a book from state to state. A state may be shown more than once (fast, then whole); it is settled once it
/// was shown whole, and only settled states are compared with.
class StateChange {
public:
    void show(std::uint64_t revision, const StateFigures& figures, bool whole);
    void clear();

    /// The settled state before the one shown; empty for the first of a book and where the currency is another.
    const std::optional<StateFigures>& before() const { return before_; }
    double requirementChange() const;
    double excessChange() const;

    std::uint64_t revision() const { return revision_; }
    bool isSettled() const { return settled_; }

private:
    std::uint64_t revision_ = 0;
    bool settled_ = false;
    std::optional<StateFigures> shown_;
    std::optional<StateFigures> before_;
};

/// "▲ +1 204", "▼ −1 204"; empty for what rounds to nothing. `brief` shortens to thousands and millions.
QString changeText(double change, bool brief = false);

} // namespace marginscope
