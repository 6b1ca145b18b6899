#include "ui/panels/state_change.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"

#include <cmath>

namespace marginscope {

void StateChange::show(std::uint64_t revision, const StateFigures& figures, bool whole) {
    const bool again = shown_ && revision == revision_;
    if (shown_ && !again && settled_) before_ = shown_;
    if (before_ && before_->currency != figures.currency) before_.reset();
    settled_ = whole || (again && settled_);
    revision_ = revision;
    shown_ = figures;
}

void StateChange::clear() {
    *this = {};
}

double StateChange::requirementChange() const {
    return before_ ? shown_->requirement - before_->requirement : 0.0;
}

double StateChange::excessChange() const {
    return before_ ? shown_->excess - before_->excess : 0.0;
}

QString changeText(double change, bool brief) {
    const double size = std::abs(change);
    if (!std::isfinite(change) || size < 0.5) return {};
    const QString amount = brief ? tickAmountText(change, size / 50.0, size, true) : formatFixed(change, 0, Sign::Both);
    return (change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + amount;
}

} // namespace marginscope
