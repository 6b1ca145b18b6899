#include "ui/panels/regime_card.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QColor stateColour(const Palette& palette, RegimeState state) {
    switch (state) {
    case RegimeState::Healthy:
        return palette.portfolio;
    case RegimeState::Warning:
        return palette.warning;
    case RegimeState::MarginCall:
    case RegimeState::Liquidation:
        return palette.loss;
    }
    return palette.muted;
}

QString colourRule(const QColor& colour) {
    return QStringLiteral("color: %1;").arg(colour.name());
}

constexpr double edgeHeight = 3.0, cornerRadius = 8.0;

} // namespace

RegimeCard::RegimeCard(Regime regime, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , regime_(regime)
    , theme_(theme) {
    setObjectName(QStringLiteral("card.") + QString::fromStdString(regimeWord(regime)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setToolTip(tr("Click or press Enter to see where the number comes from"));

    title_ = label(QStringLiteral("title"), false, false);
    pill_ = label(QStringLiteral("state"), false, true);
    definition_ = label(QStringLiteral("definition"), true, true);
    requirement_ = label(QStringLiteral("requirement"), false, false);
    unit_ = label(QStringLiteral("unit"), true, true);
    rulebook_ = label(QStringLiteral("rulebook"), true, true);
    bar_ = new UseBar(this);
    maintenance_ = label(QStringLiteral("maintenance"), false, true);
    equity_ = label(QStringLiteral("equity"), false, true);
    excessName_ = label(QStringLiteral("excessName"), true, true);
    excess_ = label(QStringLiteral("excess"), false, true);
    savingName_ = label(QStringLiteral("savingName"), true, true);
    saving_ = label(QStringLiteral("saving"), false, true);
    reason_ = label(QStringLiteral("reason"), true, true);
    title_->setText(regimeTitle(regime));
    requirement_->setFont(figureFont(font()));
    // Two lines each, so that the figures of the three cards stand side by side.
    for (QLabel* sentence : {definition_, reason_}) {
        sentence->setWordWrap(true);
        sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        sentence->setMinimumHeight(2 * sentence->fontMetrics().lineSpacing());
    }
    buildLayout();
    connect(&theme_, &Theme::changed, this, &RegimeCard::applyTheme);
    clear();
}

QLabel* RegimeCard::label(const QString& part, bool quiet, bool small) {
    auto* text = new QLabel(this);
    text->setObjectName(objectName() + QLatin1Char('.') + part);
    text->setProperty("quiet", quiet);
    text->setTextFormat(Qt::PlainText);
    if (small) text->setFont(secondaryFont(font()));
    return text;
}

void RegimeCard::buildLayout() {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(title_);
    head->addWidget(rulebook_);
    head->addStretch();
    head->addWidget(pill_);
    auto* number = new QHBoxLayout;
    number->setSpacing(space::small);
    number->addWidget(requirement_);
    number->addWidget(unit_, 0, Qt::AlignBottom);
    number->addStretch();
    unit_->setContentsMargins(0, 0, 0, space::tight);

    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(space::small);
    figures->setVerticalSpacing(2);
    maintenanceName_ = label(QStringLiteral("maintenanceName"), true, true);
    equityName_ = label(QStringLiteral("equityName"), true, true);
    maintenanceName_->setText(tr("Maintenance"));
    equityName_->setText(tr("Equity"));
    savingName_->setText(tr("Saves vs isolated"));
    const std::array<QLabel*, 8> cells = {maintenanceName_, maintenance_, excessName_, excess_,
                                          equityName_,      equity_,      savingName_, saving_};
    for (int cell = 0; cell < 8; ++cell) {
        const bool figure = cell % 2 == 1;
        figures->addWidget(cells[static_cast<std::size_t>(cell)], cell / 4, cell % 4,
                           (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    figures->setColumnStretch(1, 1);
    figures->setColumnStretch(3, 1);
    figures->setColumnMinimumWidth(2, 0);

    auto* hairline = new QFrame(this);
    hairline->setObjectName(QStringLiteral("hairline"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    layout->setSpacing(space::tight);
    layout->addLayout(head);
    layout->addWidget(definition_);
    layout->addStretch();
    layout->addLayout(number);
    layout->addWidget(bar_);
    layout->addLayout(figures);
    layout->addSpacing(2);
    layout->addWidget(hairline);
    layout->addWidget(reason_);
}

void RegimeCard::setRulebook(const Rulebook& rulebook) {
    const auto definition = rulebook.definitions.find(regime_);
    definition_->setText(definition == rulebook.definitions.end() ? QString()
                                                                  : QString::fromStdString(definition->second));
    rulebook_->setText(QString::fromStdString(rulebook.name.empty() ? rulebook.id : rulebook.name) +
                       QStringLiteral(" · ") + QString::fromStdString(rulebook.version));
    rulebook_->setToolTip(QString::fromStdString(rulebook.source));
}

void RegimeCard::clear() {
    filled_ = false;
    for (QLabel* figure : {requirement_, maintenance_, equity_, excess_, saving_})
        figure->setText(QStringLiteral("–"));
    savingText_ = savingAmount_ = saving_->text();
    reason_->setText(QString());
    excessName_->setText(tr("Excess"));
    pill_->setText(tr("… Computing"));
    bar_->setUse(0.0, 1.25);
    setStale(true);
}

void RegimeCard::setComparison(const Comparison& comparison) {
    const RegimeResult& result = comparison.of(regime_);
    filled_ = true;
    requirement_->setText(formatFixed(result.initial.requirement, 0));
    unit_->setText(tr("%1 initial margin").arg(QString::fromStdString(comparison.book->currency.text())));
    maintenance_->setText(formatFixed(result.maintenance.requirement, 0));
    equity_->setText(formatFixed(result.equity, 0));
    excessName_->setText(result.initial.excess < 0 ? tr("Deficit") : tr("Excess"));
    excess_->setText(formatFixed(result.initial.excess, 0));
    savingText_ = savingText(result);
    savingAmount_ = result.saving && regime_ != Regime::Isolated ? formatFixed(*result.saving, 0) : savingText_;
    fitSaving();
    reason_->setText(translated(result.reason));
    const double maintenance = result.maintenance.requirement;
    bar_->setUse(equityUse(result.initial.requirement, result.equity),
                 maintenance > 0 ? result.initial.requirement / maintenance : 1.25);
    showState(result);
    describe(result);
    setStale(false);
}

QString RegimeCard::savingText(const RegimeResult& result) const {
    if (regime_ == Regime::Isolated || !result.saving) return QStringLiteral("–");
    const QString amount = formatFixed(*result.saving, 0);
    if (!result.savingPercent || *result.saving == 0.0) return amount;
    return tr("%1 (%2)").arg(amount, formatPercent(*result.savingPercent));
}

// Large amounts on a small screen: first the name becomes short, then the percent goes; the tool tip always has both.
void RegimeCard::fitSaving() {
    const QString whole = tr("Saves vs isolated"), brief = tr("Saves");
    const QFontMetrics names(savingName_->font()), figures(saving_->font());
    const int left = std::max(maintenanceName_->sizeHint().width(), equityName_->sizeHint().width()) +
                     std::max(maintenance_->sizeHint().width(), equity_->sizeHint().width());
    const int room = width() - 2 * space::medium - 3 * space::small - left - space::small;
    const auto needs = [&](const QString& name, const QString& figure) {
        return std::max(excessName_->sizeHint().width(), names.horizontalAdvance(name)) +
               std::max(excess_->sizeHint().width(), figures.horizontalAdvance(figure));
    };
    const bool nameFits = needs(whole, savingText_) <= room;
    savingName_->setText(nameFits ? whole : brief);
    saving_->setText(nameFits || needs(brief, savingText_) <= room ? savingText_ : savingAmount_);
    for (QLabel* part : {savingName_, saving_})
        part->setToolTip(whole + QStringLiteral(": ") + savingText_);
}

void RegimeCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitSaving();
}

void RegimeCard::showState(const RegimeResult& result) {
    const RegimeState state = regimeState(result);
    state_ = static_cast<int>(state);
    pill_->setText(stateSign(state) + QLatin1Char(' ') + stateWord(state));
}

void RegimeCard::describe(const RegimeResult& result) {
    setAccessibleName(tr("%1 margin: initial %2, maintenance %3, equity %4, %5 %6, %7. %8")
                          .arg(regimeTitle(regime_), requirement_->text(), maintenance_->text(), equity_->text(),
                               excessName_->text().toLower(), excess_->text(), stateWord(regimeState(result)),
                               reason_->text()));
}

void RegimeCard::setStale(bool stale) {
    stale_ = stale;
    applyTheme();
}

void RegimeCard::applyTheme() {
    const Palette& palette = theme_.palette();
    const QColor own = regimeColour(palette, regime_);
    const bool dim = stale_ || !filled_;
    const QColor figure = dim ? palette.muted : palette.text;
    title_->setStyleSheet(colourRule(own) + QStringLiteral("font-weight: 600;"));
    for (QLabel* label : {requirement_, maintenance_, equity_, saving_})
        label->setStyleSheet(colourRule(figure));
    excess_->setStyleSheet(colourRule(!dim && excess_->text().startsWith(QChar(0x2212)) ? palette.loss : figure));
    const QColor state = dim ? palette.muted : stateColour(palette, static_cast<RegimeState>(state_));
    if (stale_ && filled_)
        pill_->setToolTip(tr("The figures belong to an earlier state of the book"));
    else
        pill_->setToolTip({});
    pill_->setStyleSheet(
        QStringLiteral("color: %1; border: 1px solid %1; border-radius: 9px; padding: 1px 8px;").arg(state.name()));
    bar_->setColours({dim ? palette.muted : own, palette.track, palette.text, palette.loss});
    update();
}

void RegimeCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        const bool low = maintenance_->geometry().contains(event->pos());
        emit explainRequested(regime_, low ? Level::Maintenance : Level::Initial);
    }
    QFrame::mouseReleaseEvent(event);
}

void RegimeCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit explainRequested(regime_, Level::Initial);
    else
        QFrame::keyPressEvent(event);
}

void RegimeCard::paintEvent(QPaintEvent*) {
    const Palette& palette = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.fillPath(outline, palette.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, width(), edgeHeight), regimeColour(palette, regime_));
    painter.restore();
    painter.setPen(QPen(hasFocus() ? palette.accent : palette.line, hasFocus() ? 2.0 : 1.0));
    painter.drawPath(outline);
    if (!hasFocus()) {
        painter.setClipRect(QRectF(0, 0, width(), edgeHeight));
        painter.setPen(QPen(regimeColour(palette, regime_), 1.0));
        painter.drawPath(outline);
    }
}

} // namespace marginscope
