#include "ui/panels/regime_card.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

namespace marginscope {

namespace {

constexpr std::array allFigures = {RegimeCard::Figure::Requirement, RegimeCard::Figure::Maintenance,
                                   RegimeCard::Figure::Excess, RegimeCard::Figure::Equity, RegimeCard::Figure::Binding};

FigureRef referenceTo(Regime regime, RegimeCard::Figure figure) {
    FigureRef reference;
    reference.regime = regime;
    reference.level = figure == RegimeCard::Figure::Maintenance ? Level::Maintenance : Level::Initial;
    using Part = FigureRef::Part;
    switch (figure) {
    case RegimeCard::Figure::Requirement:
    case RegimeCard::Figure::Maintenance:
        reference.part = Part::Requirement;
        break;
    case RegimeCard::Figure::Excess:
        reference.part = Part::Excess;
        break;
    case RegimeCard::Figure::Equity:
        reference.part = Part::Equity;
        break;
    case RegimeCard::Figure::Binding:
        reference.part = Part::BindingScenario;
        break;
    }
    return reference;
}

bool isWhole(const Comparison& comparison) {
    return comparison.of(Regime::Cross).liquidation.has_value();
}

} // namespace

void RegimeCard::setRulebook(const Rulebook& rulebook) {
    const auto definition = rulebook.definitions.find(regime_);
    definition_->setText(definition == rulebook.definitions.end() ? QString() : translatedResource(definition->second));
    title_->setToolTip(definition_->text());
    rulebookName_ = rulebook.name.empty() ? QString::fromStdString(rulebook.id) : translatedResource(rulebook.name);
    rulebookVersion_ = QString::fromStdString(rulebook.version);
    rulebook_->setToolTip(
        tr("%1, version %2\n%3").arg(rulebookName_, rulebookVersion_, translatedResource(rulebook.source)));
    fit();
}

void RegimeCard::clear() {
    filled_ = false;
    state_.clear();
    for (QLabel* figure : {requirement_, maintenance_, equity_, excess_, saving_, binding_})
        figure->setText(QStringLiteral("–"));
    savingText_ = savingAmount_ = bindingScenario_ = saving_->text();
    bindingPnl_.clear();
    reason_->setText(QString());
    excessName_->setText(tr("Excess"));
    bar_->setUse(0.0, 1.25);
    setAccessibleName(tr("%1 margin: being computed").arg(regimeTitle(regime_)));
    setAccessibleDescription({});
    showChange({});
    fit();
    setStale(true);
}

void RegimeCard::setComparison(const Comparison& comparison) {
    setComparison(comparison, state_.isSettled() ? state_.revision() + 1 : state_.revision());
}

void RegimeCard::setComparison(const Comparison& comparison, quint64 revision, const QString& change) {
    const RegimeResult& result = comparison.of(regime_);
    const std::string currency = comparison.book->currency.text();
    state_.show(revision, {result.initial.requirement, result.initial.excess, currency}, isWhole(comparison));
    filled_ = true;
    requirement_->setText(formatFixed(result.initial.requirement, 0));
    currency_ = QString::fromStdString(currency);
    maintenance_->setText(formatFixed(result.maintenance.requirement, 0));
    equity_->setText(formatFixed(result.equity, 0));
    excessName_->setText(result.initial.excess < 0 ? tr("Deficit") : tr("Excess"));
    excess_->setText(formatFixed(result.initial.excess, 0));
    savingText_ = savingText(result);
    savingAmount_ = result.saving && regime_ != Regime::Isolated ? formatFixed(*result.saving, 0) : savingText_;
    showBinding(result);
    showChange(change);
    reason_->setText(translated(result.reason));
    const double maintenance = result.maintenance.requirement;
    bar_->setUse(equityUse(result.initial.requirement, result.equity),
                 maintenance > 0 ? result.initial.requirement / maintenance : 1.25);
    showState(result);
    describe(result);
    fit();
    setStale(false);
}

void RegimeCard::showChange(const QString& change) {
    const auto show = [&](QLabel* place, double difference, double before) {
        place->setText(changeText(difference));
        const QString was = formatFixed(before, 0);
        place->setToolTip(change.isEmpty() ? tr("Before the last change: %1").arg(was)
                                           : tr("Since “%1”; before: %2").arg(change, was));
        place->setVisible(!place->text().isEmpty());
    };
    const StateFigures before = state_.before().value_or(StateFigures{});
    show(requirementChange_, state_.requirementChange(), before.requirement);
    show(excessChange_, state_.excessChange(), before.excess);
}

void RegimeCard::showBinding(const RegimeResult& result) {
    bindingPnl_.clear();
    bindingScenario_ = QStringLiteral("–");
    binding_->setToolTip(tr("No scenario decides here: each position is margined by formula."));
    if (!result.binding) return;
    bindingScenario_ = translated(result.binding->label);
    bindingPnl_ = formatFixed(result.binding->pnl, 0, Sign::Both);
    binding_->setToolTip(tr("The scenario that sets the requirement: %1, P&L %2").arg(bindingScenario_, bindingPnl_));
}

QString RegimeCard::savingText(const RegimeResult& result) const {
    if (regime_ == Regime::Isolated || !result.saving) return QStringLiteral("–");
    const QString amount = formatFixed(*result.saving, 0);
    if (!result.savingPercent || *result.saving == 0.0) return amount;
    return tr("%1 (%2)").arg(amount, formatPercent(*result.savingPercent));
}

void RegimeCard::showState(const RegimeResult& result) {
    standing_ = static_cast<int>(regimeState(result));
}

void RegimeCard::describe(const RegimeResult& result) {
    const QString state = stateWord(regimeState(result));
    setAccessibleName(tr("%1 margin: initial %2, %3").arg(regimeTitle(regime_), requirement_->text(), state));
    const QString excess = (result.initial.excess < 0 ? tr("deficit of %1") : tr("excess of %1")).arg(excess_->text());
    const QString change = requirementChange_->text().isEmpty()
                               ? tr("unchanged by the last step")
                               : tr("changed by %1").arg(formatFixed(state_.requirementChange(), 0, Sign::Both));
    setAccessibleDescription(
        tr("%1 margin requires %2 %3 at first (%4) and %5 for maintenance, with an %6; state: %7; reason: %8")
            .arg(regimeTitle(regime_), requirement_->text(), currency_, change,
                 maintenance_->text(), excess, state, reason_->text()));
    const std::array names = {tr("Initial margin %1"), tr("Maintenance %1"), tr("Excess %1"), tr("Equity %1"),
                              tr("Binding scenario %1")};
    for (const Figure figure : allFigures) {
        const QString text =
            figure == Figure::Binding ? bindingScenario_ + QLatin1Char(' ') + bindingPnl_ : labelOf(figure)->text();
        labelOf(figure)->setAccessibleName(names[static_cast<std::size_t>(figure)].arg(text));
    }
    QAccessibleValueChangeEvent value(this, requirement_->text());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

void RegimeCard::setStale(bool stale) {
    stale_ = stale;
    applyTheme();
}

void RegimeCard::setEmphasis(Emphasis emphasis) {
    if (emphasis == emphasis_) return;
    emphasis_ = emphasis;
    applyEmphasis();
}

void RegimeCard::setCondensed(bool condensed) {
    if (condensed == condensed_) return;
    condensed_ = condensed;
    applyEmphasis();
}

void RegimeCard::setDefinitionShown(bool shown) {
    if (shown == definitionShown_) return;
    definitionShown_ = shown;
    definition_->setVisible(shown && !condensed_);
    updateGeometry();
}

QLabel* RegimeCard::labelOf(Figure figure) const {
    const std::array labels = {requirement_, maintenance_, excess_, equity_, binding_};
    return labels[static_cast<std::size_t>(figure)];
}

QRect RegimeCard::placeOf(Figure figure) const {
    const std::array names = {unit_, maintenanceName_, excessName_, equityName_, bindingName_};
    return labelOf(figure)->geometry() | names[static_cast<std::size_t>(figure)]->geometry();
}

RegimeCard::Figure RegimeCard::figureAt(const QPoint& place) const {
    for (const Figure figure : {Figure::Maintenance, Figure::Excess, Figure::Equity, Figure::Binding}) {
        const bool there = labelOf(figure)->isVisible() && placeOf(figure).contains(place);
        if (there && (figure != Figure::Binding || !bindingPnl_.isEmpty())) return figure;
    }
    return Figure::Requirement;
}

void RegimeCard::choose(std::optional<Figure> figure) {
    chosen_ = figure;
    update();
    if (!figure) return;
    QAccessibleEvent focus(labelOf(*figure), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

void RegimeCard::chooseNext(int step) {
    std::vector<Figure> seen;
    for (const Figure figure : allFigures)
        if (labelOf(figure)->isVisible() && (figure != Figure::Binding || !bindingPnl_.isEmpty()))
            seen.push_back(figure);
    if (seen.empty()) return;
    const auto count = static_cast<int>(seen.size());
    const auto at = chosen_ ? std::find(seen.begin(), seen.end(), *chosen_) - seen.begin() : step > 0 ? -1 : count;
    choose(seen[static_cast<std::size_t>((static_cast<int>(at) + step + count) % count)]);
}

void RegimeCard::explain(Figure figure) {
    const FigureRef reference = referenceTo(regime_, figure);
    emit explainRequested(reference.regime, reference.level);
    emit figureRequested(reference);
}

void RegimeCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) explain(figureAt(event->pos()));
    QFrame::mouseReleaseEvent(event);
}

void RegimeCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return explain(chosen_.value_or(Figure::Excess));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return chooseNext(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return chooseNext(-1);
    case Qt::Key_Home:
        return choose(Figure::Requirement);
    case Qt::Key_Escape:
        if (chosen_) return choose(std::nullopt);
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

void RegimeCard::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void RegimeCard::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) chosen_.reset();
    update();
}

} // namespace marginscope
