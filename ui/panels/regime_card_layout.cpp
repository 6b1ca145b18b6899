// How the parts of a card stand, what fits, and what they wear.
#include "ui/panels/regime_card.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr double edgeHeight = 3.0, cornerRadius = 8.0;
constexpr double lineScale = 0.65; // of the number where the card is one line
constexpr int lineGap = 6;          // between its parts there

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

void wear(QWidget* part, const QString& rule) {
    // Setting the same rule again would polish the widget anew with each keystroke.
    if (part->styleSheet() != rule) part->setStyleSheet(rule);
}

QString colourRule(const QColor& colour) {
    return QStringLiteral("color: %1;").arg(colour.name());
}

QFont scaled(QFont font, double factor) {
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * factor));
    return font;
}

int textWidth(const QLabel* label, const QString& text) {
    return QFontMetrics(label->font()).horizontalAdvance(text) + 1;
}

} // namespace

RegimeCard::RegimeCard(Regime regime, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , regime_(regime)
    , theme_(theme) {
    setObjectName(QStringLiteral("card.") + QString::fromStdString(regimeWord(regime)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    buildLabels();
    buildLayout();
    applyEmphasis();
    // A new style sheet puts fonts back as well.
    connect(&theme_, &Theme::changed, this, &RegimeCard::applyEmphasis);
    clear();
}

QLabel* RegimeCard::label(const QString& part, bool quiet, bool small) {
    auto* text = new QLabel(this);
    text->setObjectName(objectName() + QLatin1Char('.') + part);
    text->setProperty("quiet", quiet);
    text->setProperty("small", small);
    text->setTextFormat(Qt::PlainText);
    return text;
}

void RegimeCard::buildLabels() {
    title_ = label(QStringLiteral("title"), false, false);
    pill_ = label(QStringLiteral("state"), false, true);
    definition_ = label(QStringLiteral("definition"), true, true);
    requirement_ = label(QStringLiteral("requirement"), false, false);
    requirementChange_ = label(QStringLiteral("requirementChange"), false, true);
    unit_ = label(QStringLiteral("unit"), true, true);
    rulebook_ = label(QStringLiteral("rulebook"), true, true);
    bar_ = new UseBar(this);
    legend_ = new UseBarLegend(this);
    legend_->setObjectName(objectName() + QStringLiteral(".legend"));
    maintenanceName_ = label(QStringLiteral("maintenanceName"), true, true);
    maintenance_ = label(QStringLiteral("maintenance"), false, true);
    equityName_ = label(QStringLiteral("equityName"), true, true);
    equity_ = label(QStringLiteral("equity"), false, true);
    excessName_ = label(QStringLiteral("excessName"), true, true);
    excessChange_ = label(QStringLiteral("excessChange"), false, true);
    excess_ = label(QStringLiteral("excess"), false, true);
    savingName_ = label(QStringLiteral("savingName"), true, true);
    saving_ = label(QStringLiteral("saving"), false, true);
    bindingName_ = label(QStringLiteral("bindingName"), true, true);
    binding_ = label(QStringLiteral("binding"), false, true);
    reason_ = label(QStringLiteral("reason"), true, true);
    title_->setText(regimeTitle(regime_));
    maintenanceName_->setText(tr("Maintenance"));
    equityName_->setText(tr("Equity"));
    savingName_->setText(tr("Saves vs isolated"));
    bindingName_->setText(tr("Binding"));
    for (QLabel* sentence : {definition_, reason_}) {
        sentence->setWordWrap(true);
        sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
}

QLayout* RegimeCard::numberRow() {
    number_ = new QGridLayout;
    number_->setHorizontalSpacing(space::small);
    number_->setVerticalSpacing(0);
    number_->setColumnStretch(2, 1);
    return number_;
}

// Beside a number stand its unit and its change; a large number has the whole width and both under it; where there is
// one line only, number and unit stand in it.
void RegimeCard::placeNumber() {
    const bool large = emphasis_ == Emphasis::Large;
    for (QWidget* part : std::initializer_list<QWidget*>{requirement_, requirementChange_, unit_, legend_}) {
        number_->removeWidget(part);
        head_->removeWidget(part);
    }
    if (condensed_) {
        head_->insertWidget(1, requirement_);
        head_->insertWidget(2, unit_);
        return number_->setContentsMargins(0, 0, 0, 0);
    }
    if (large) {
        number_->addWidget(requirement_, 0, 0, 1, 3, Qt::AlignLeft);
        number_->addWidget(unit_, 1, 0);
        number_->addWidget(requirementChange_, 1, 1);
    } else {
        number_->addWidget(requirement_, 0, 0, 2, 1);
        number_->addWidget(requirementChange_, 0, 1, Qt::AlignBottom);
        number_->addWidget(unit_, 1, 1, Qt::AlignBottom);
    }
    number_->addWidget(legend_, 0, 3, 2, 1, Qt::AlignBottom);
    number_->setRowStretch(0, large ? 0 : 1);
    number_->setContentsMargins(0, 0, 0, space::tight);
}

void RegimeCard::placeExcess() {
    for (QWidget* part : {excessName_, excess_})
        for (QLayout* place : std::initializer_list<QLayout*>{head_, excessRow_, figures_})
            place->removeWidget(part);
    if (condensed_) {
        const int before = head_->indexOf(pill_);
        head_->insertWidget(before, excessName_);
        head_->insertWidget(before + 1, excess_);
        return;
    }
    excessRow_->insertWidget(0, excessName_);
    figures_->addWidget(excess_, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
}

QLayout* RegimeCard::figureGrid() {
    excessRow_ = new QHBoxLayout;
    excessRow_->setSpacing(space::small);
    excessRow_->addWidget(excessName_);
    excessRow_->addWidget(excessChange_);
    excessRow_->addStretch();
    figures_ = new QGridLayout;
    auto* figures = figures_;
    figures->setHorizontalSpacing(space::small);
    figures->setVerticalSpacing(2);
    constexpr auto figureSide = Qt::AlignRight | Qt::AlignVCenter;
    figures->addWidget(maintenanceName_, 0, 0);
    figures->addWidget(maintenance_, 0, 1, figureSide);
    figures->addLayout(excessRow_, 0, 2);
    figures->addWidget(excess_, 0, 3, figureSide);
    figures->addWidget(equityName_, 1, 0);
    figures->addWidget(equity_, 1, 1, figureSide);
    figures->addWidget(savingName_, 1, 2);
    figures->addWidget(saving_, 1, 3, figureSide);
    figures->addWidget(bindingName_, 2, 0);
    figures->addWidget(binding_, 2, 1, 1, 3, figureSide);
    figures->setColumnStretch(3, 1);
    return figures;
}

void RegimeCard::buildLayout() {
    head_ = new QHBoxLayout;
    head_->setSpacing(space::small);
    head_->addWidget(title_);
    head_->addWidget(rulebook_);
    head_->addStretch();
    head_->addWidget(pill_, 0, Qt::AlignVCenter);
    hairline_ = new QFrame(this);
    hairline_->setObjectName(QStringLiteral("hairline"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    layout->setSpacing(space::tight);
    layout->addLayout(head_);
    layout->addWidget(definition_);
    layout->addStretch();
    layout->addLayout(numberRow());
    layout->addWidget(bar_);
    layout->addLayout(figureGrid());
    layout->addSpacing(2);
    layout->addWidget(hairline_);
    layout->addWidget(reason_);
}

void RegimeCard::applyEmphasis() {
    const bool large = emphasis_ == Emphasis::Large && !condensed_;
    for (QLabel* part : findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        part->setFont(part->property("small").toBool() && !large ? secondaryFont(font()) : font());
    head_->setSpacing(condensed_ ? lineGap : space::small);
    title_->setFont(large ? scaled(font(), 1.25) : font());
    pill_->setFont(large ? font() : secondaryFont(font()));
    rulebook_->setFont(secondaryFont(font()));
    definition_->setFont(secondaryFont(font()));
    reason_->setFont(large ? scaled(font(), 1.3) : secondaryFont(font()));
    legend_->setFont(secondaryFont(font()));
    reason_->setProperty("quiet", !large);
    for (QLabel* part : {maintenanceName_, maintenance_, equityName_, equity_, bindingName_, binding_})
        part->setVisible(!large && !condensed_);
    for (QWidget* part : std::initializer_list<QWidget*>{bar_, hairline_, reason_, savingName_, saving_})
        part->setVisible(!condensed_);
    definition_->setVisible(definitionShown_ && !condensed_);
    const int edge = condensed_ ? space::tight : space::small;
    layout()->setContentsMargins(space::medium, condensed_ ? space::small : space::medium, space::medium, edge);
    figures_->setColumnStretch(1, large ? 0 : 1);
    figures_->setHorizontalSpacing(large ? 0 : space::small); // columns that are hidden keep theirs
    placeNumber();
    placeExcess();
    if (chosen_ && !labelOf(*chosen_)->isVisible()) chosen_.reset();
    applyTheme();
    fit();
    updateGeometry();
}

// Large amounts on a small screen: first names become short, then percent and digits of changes go; tool tips have all.
void RegimeCard::fit() {
    const int room = innerWidth();
    showTip();
    showPill();
    if (condensed_) return fitLine(room);
    unit_->setText(currency_.isEmpty() ? QString() : tr("%1 initial margin").arg(currency_));
    unit_->show();
    excessName_->show();
    fitRulebook(room);
    fitNumber(room);
    fitFigures(room);
    fitBinding(room);
    levelWithNeighbours();
}

// First the unit goes, then the word of the state, then that of the excess: its tool tip and its sign still say it.
void RegimeCard::fitLine(int room) {
    for (QLabel* part : {rulebook_, requirementChange_, excessChange_})
        part->hide();
    legend_->hide();
    requirement_->setFont(scaled(figureFont(font()), lineScale));
    unit_->setText(currency_);
    // The hint of a label that was just dressed is still the one before.
    const auto width = [&](const QLabel* part) { return textWidth(part, part->text()) + lineGap; };
    constexpr int pillFrame = 18;
    int rest = room - pillFrame + lineGap; // one gap less than parts
    for (const QLabel* part : {title_, requirement_, unit_, excessName_, excess_, pill_})
        rest -= width(part);
    const auto giveUp = [&](QLabel* part) {
        const bool given = rest < 0;
        if (given) rest += width(part);
        part->setVisible(!given);
    };
    giveUp(unit_);
    if (rest < 0) {
        rest += width(pill_);
        pill_->setText(pill_->text().section(QLatin1Char(' '), 0, 0));
        rest -= width(pill_);
    }
    giveUp(excessName_);
}

void RegimeCard::showPill() {
    const auto state = static_cast<RegimeState>(standing_);
    pill_->setText(filled_ ? stateSign(state) + QLatin1Char(' ') + stateWord(state) : tr("… Computing"));
}

void RegimeCard::showTip() {
    setToolTip(condensed_ && filled_
                   ? wholeTip()
                   : tr("Click a figure or press Enter to see where it comes from; the arrow keys choose the figure"));
}

QString RegimeCard::wholeTip() const {
    const QString rulebook = rulebookVersion_.isEmpty() ? rulebookName_ : rulebookName_ + QStringLiteral(" · ") + rulebookVersion_;
    QStringList lines{regimeTitle(regime_) + QStringLiteral(" · ") + rulebook,
                      labelled(tr("%1 initial margin").arg(currency_), requirement_->text()),
                      labelled(maintenanceName_->text(), maintenance_->text()),
                      labelled(equityName_->text(), equity_->text()), labelled(excessName_->text(), excess_->text())};
    if (regime_ != Regime::Isolated) lines.append(labelled(tr("Saves vs isolated"), savingText_));
    if (!bindingPnl_.isEmpty())
        lines.append(labelled(bindingName_->text(), bindingScenario_ + QStringLiteral("  ") + bindingPnl_));
    lines += {reason_->text(), definition_->text()};
    return lines.join(QLatin1Char('\n'));
}

int RegimeCard::innerWidth() const {
    return std::max(width(), minimumSizeHint().width()) - 2 * frameWidth() - 2 * space::medium;
}

// Cards side by side have their numbers at one height: sentences take as many lines as the longest of the row.
void RegimeCard::levelWithNeighbours() {
    if (parentWidget() == nullptr) return;
    const auto cards = parentWidget()->findChildren<RegimeCard*>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel* RegimeCard::*const sentence : {&RegimeCard::definition_, &RegimeCard::reason_}) {
        int height = 0;
        for (const RegimeCard* card : cards) {
            // Not what the label asks for: that is never less than the height it was given before.
            const QFontMetrics metrics((card->*sentence)->font());
            const QRect room(0, 0, card->innerWidth(), QWIDGETSIZE_MAX);
            const QRect lines = metrics.boundingRect(room, Qt::TextWordWrap, (card->*sentence)->text());
            height = std::max({height, lines.height(), 2 * metrics.lineSpacing()});
        }
        for (RegimeCard* card : cards)
            (card->*sentence)->setMinimumHeight(height);
    }
}

// The name goes before the date goes, and both before the state does.
void RegimeCard::fitRulebook(int room) {
    constexpr int leastLetters = 6;
    const int beside = title_->sizeHint().width() + pill_->sizeHint().width() + 3 * space::small;
    const QString version = rulebookVersion_.isEmpty() ? QString() : QStringLiteral(" · ") + rulebookVersion_;
    const int left = room - beside - textWidth(rulebook_, version);
    const QFontMetrics metrics(rulebook_->font());
    const bool name = left >= std::min(leastLetters * metrics.averageCharWidth(), textWidth(rulebook_, rulebookName_));
    const bool date = textWidth(rulebook_, rulebookVersion_) <= room - beside;
    rulebook_->setText(name   ? metrics.elidedText(rulebookName_, Qt::ElideRight, left) + version
                       : date ? rulebookVersion_
                              : QString());
    rulebook_->setVisible(!rulebook_->text().isEmpty());
}

void RegimeCard::fitNumber(int room) {
    const bool large = emphasis_ == Emphasis::Large;
    const QFont base = figureFont(font());
    double factor = large ? 2.0 : 1.0;
    const auto width = [&] { return QFontMetrics(scaled(base, factor)).horizontalAdvance(requirement_->text()) + 2; };
    const QString whole = changeText(state_.requirementChange());
    const QString brief = changeText(state_.requirementChange(), true);
    const auto besideNumber = [&](const QString& change) {
        return large ? 0 : space::small + std::max(unit_->sizeHint().width(), textWidth(requirementChange_, change));
    };
    while (factor > 0.8 && width() + besideNumber(brief) > room)
        factor -= 0.1;
    requirement_->setFont(scaled(base, factor));
    const int left = room - width();
    const auto underNumber = [&](const QString& change) {
        return unit_->sizeHint().width() + space::small + textWidth(requirementChange_, change);
    };
    const bool fits = large ? underNumber(whole) <= room : besideNumber(whole) <= left;
    const QString& change = fits ? whole : brief;
    requirementChange_->setText(change);
    requirementChange_->setVisible(!change.isEmpty());
    const int legend = 2 * space::small + legend_->sizeHint().width();
    legend_->setVisible(besideNumber(change) + legend <= left && (!large || underNumber(change) + legend <= room));
}

void RegimeCard::fitFigures(int room) {
    struct Choice {
        QString name, saving, change;
    };
    const QString whole = tr("Saves vs isolated"), brief = tr("Saves");
    const QString change = changeText(state_.excessChange()), briefChange = changeText(state_.excessChange(), true);
    const std::array choices = {
        Choice{whole, savingText_, change},      Choice{whole, savingText_, briefChange},
        Choice{brief, savingText_, change},      Choice{brief, savingText_, briefChange},
        Choice{brief, savingAmount_, change},    Choice{brief, savingAmount_, briefChange},
        Choice{brief, savingAmount_, QString()},
    };
    const bool large = emphasis_ == Emphasis::Large;
    const int left = large ? 0
                           : std::max(maintenanceName_->sizeHint().width(), equityName_->sizeHint().width()) +
                                 std::max(maintenance_->sizeHint().width(), equity_->sizeHint().width());
    const int free = room - 4 * space::small - left;
    const auto needs = [&](const Choice& choice) {
        const int told = choice.change.isEmpty() ? 0 : space::small + textWidth(excessChange_, choice.change);
        return std::max(excessName_->sizeHint().width() + told, textWidth(savingName_, choice.name)) +
               std::max(excess_->sizeHint().width(), textWidth(saving_, choice.saving));
    };
    const auto fits = std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return needs(c) <= free; });
    const Choice& chosen = fits == choices.end() ? choices.back() : *fits;
    savingName_->setText(chosen.name);
    saving_->setText(chosen.saving);
    excessChange_->setText(chosen.change);
    excessChange_->setVisible(!chosen.change.isEmpty());
    for (QLabel* part : {savingName_, saving_})
        part->setToolTip(labelled(whole, savingText_));
}

void RegimeCard::fitBinding(int room) {
    if (bindingPnl_.isEmpty()) return binding_->setText(bindingScenario_);
    const QString pnl = QStringLiteral("  ") + bindingPnl_;
    int names = 2 * space::small + textWidth(binding_, pnl);
    names += std::max(
        {bindingName_->sizeHint().width(), maintenanceName_->sizeHint().width(), equityName_->sizeHint().width()});
    binding_->setText(QFontMetrics(binding_->font()).elidedText(bindingScenario_, Qt::ElideRight, room - names) + pnl);
}

void RegimeCard::applyTheme() {
    const Palette& palette = theme_.palette();
    const QColor own = regimeColour(palette, regime_);
    const bool dim = stale_ || !filled_;
    const QColor figure = dim ? palette.muted : palette.text;
    wear(title_, colourRule(own) + QStringLiteral("font-weight: 600;"));
    for (QLabel* label : {requirement_, maintenance_, equity_, saving_, binding_})
        wear(label, colourRule(figure));
    wear(reason_, colourRule(emphasis_ == Emphasis::Large ? figure : palette.muted));
    wear(excess_, colourRule(!dim && excess_->text().startsWith(QChar(0x2212)) ? palette.loss : figure));
    const auto change = [&](bool better) { return dim ? palette.muted : better ? palette.gain : palette.loss; };
    wear(requirementChange_, colourRule(change(state_.requirementChange() < 0.0)));
    wear(excessChange_, colourRule(change(state_.excessChange() > 0.0)));
    const QColor state = dim ? palette.muted : stateColour(palette, static_cast<RegimeState>(standing_));
    pill_->setToolTip(stale_ && filled_ ? tr("The figures belong to an earlier state of the book") : QString());
    const int height = QFontMetrics(pill_->font()).height();
    wear(pill_, QStringLiteral("color: %1; border: 1px solid %1; border-radius: %2px; padding: 1px 8px;")
                    .arg(state.name())
                    .arg(height / 2));
    bar_->setColours({dim ? palette.muted : own, palette.track, palette.text, palette.loss});
    legend_->setColours(dim ? palette.muted : palette.text, palette.muted);
    update();
}

QSize RegimeCard::minimumSizeHint() const {
    // Texts give way to the width, so they must not ask for more of it.
    return {fontMetrics().averageCharWidth() * 36, QFrame::minimumSizeHint().height()};
}

void RegimeCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void RegimeCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout() != nullptr) applyEmphasis();
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
    if (hasFocus() && chosen_) {
        painter.setPen(QPen(palette.accent, 1.5));
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(QRectF(labelOf(*chosen_)->geometry()).adjusted(-4, -1, 4, 1), 4, 4);
    }
    if (hasFocus()) return;
    painter.setClipRect(QRectF(0, 0, width(), edgeHeight));
    painter.setPen(QPen(regimeColour(palette, regime_), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace marginscope
