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
    setToolTip(tr("Click a figure or press Enter to see where it comes from; the arrow keys choose the figure"));
    buildLabels();
    buildLayout();
    applyEmphasis();
    connect(&theme_, &Theme::changed, this, &RegimeCard::applyTheme);
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
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->setContentsMargins(0, 0, 0, space::tight);
    beside->addStretch();
    beside->addWidget(requirementChange_);
    beside->addWidget(unit_);
    auto* number = new QHBoxLayout;
    number->setSpacing(space::small);
    number->addWidget(requirement_);
    number->addLayout(beside);
    number->addStretch();
    number->addWidget(legend_, 0, Qt::AlignBottom);
    return number;
}

QLayout* RegimeCard::figureGrid() {
    auto* excess = new QHBoxLayout;
    excess->setSpacing(space::small);
    excess->addWidget(excessName_);
    excess->addWidget(excessChange_);
    excess->addStretch();
    figures_ = new QGridLayout;
    auto* figures = figures_;
    figures->setHorizontalSpacing(space::small);
    figures->setVerticalSpacing(2);
    constexpr auto figureSide = Qt::AlignRight | Qt::AlignVCenter;
    figures->addWidget(maintenanceName_, 0, 0);
    figures->addWidget(maintenance_, 0, 1, figureSide);
    figures->addLayout(excess, 0, 2);
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
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(title_);
    head->addWidget(rulebook_);
    head->addStretch();
    head->addWidget(pill_);
    auto* hairline = new QFrame(this);
    hairline->setObjectName(QStringLiteral("hairline"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    layout->setSpacing(space::tight);
    layout->addLayout(head);
    layout->addWidget(definition_);
    layout->addStretch();
    layout->addLayout(numberRow());
    layout->addWidget(bar_);
    layout->addLayout(figureGrid());
    layout->addSpacing(2);
    layout->addWidget(hairline);
    layout->addWidget(reason_);
}

void RegimeCard::applyEmphasis() {
    const bool large = emphasis_ == Emphasis::Large;
    for (QLabel* part : findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
        const QFont normal = part->property("small").toBool() ? secondaryFont(font()) : font();
        part->setFont(large ? scaled(font(), 1.15) : normal);
    }
    title_->setFont(large ? scaled(font(), 1.25) : font());
    pill_->setFont(large ? font() : secondaryFont(font()));
    rulebook_->setFont(secondaryFont(font()));
    definition_->setFont(large ? font() : secondaryFont(font()));
    reason_->setFont(large ? scaled(font(), 1.4) : secondaryFont(font()));
    legend_->setFont(secondaryFont(font()));
    reason_->setProperty("quiet", !large);
    for (QLabel* part : {maintenanceName_, maintenance_, equityName_, equity_, bindingName_, binding_})
        part->setVisible(!large);
    figures_->setColumnStretch(1, large ? 0 : 1);
    // Two lines each, so that the figures of the three cards stand side by side.
    for (QLabel* sentence : {definition_, reason_})
        sentence->setMinimumHeight(2 * sentence->fontMetrics().lineSpacing());
    if (chosen_ && !labelOf(*chosen_)->isVisible()) chosen_.reset();
    fit();
    applyTheme();
    updateGeometry();
}

// Large amounts on a small screen: first names become short, then percent and digits of changes go; tool tips have all.
void RegimeCard::fit() {
    const int room = contentsRect().width() - 2 * space::medium;
    fitRulebook(room);
    fitNumber(room);
    fitFigures(room);
    fitBinding(room);
}

void RegimeCard::fitRulebook(int room) {
    const QString version = rulebookVersion_.isEmpty() ? QString() : QStringLiteral(" · ") + rulebookVersion_;
    const int beside = title_->sizeHint().width() + pill_->sizeHint().width() + 3 * space::small;
    const int left = room - beside - textWidth(rulebook_, version);
    rulebook_->setText(QFontMetrics(rulebook_->font()).elidedText(rulebookName_, Qt::ElideRight, left) + version);
}

void RegimeCard::fitNumber(int room) {
    const QFont base = figureFont(font());
    double factor = emphasis_ == Emphasis::Large ? 2.0 : 1.0;
    const auto width = [&] { return QFontMetrics(scaled(base, factor)).horizontalAdvance(requirement_->text()) + 2; };
    const QString whole = changeText(state_.requirementChange());
    const QString brief = changeText(state_.requirementChange(), true);
    const auto beside = [&](const QString& change) {
        return space::small + std::max(unit_->sizeHint().width(), textWidth(requirementChange_, change));
    };
    while (factor > 0.8 && width() + beside(brief) > room)
        factor -= 0.1;
    requirement_->setFont(scaled(base, factor));
    const int left = room - width();
    requirementChange_->setText(beside(whole) <= left ? whole : brief);
    requirementChange_->setVisible(!requirementChange_->text().isEmpty());
    legend_->setVisible(beside(requirementChange_->text()) + space::small + legend_->sizeHint().width() <= left);
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
    const int names = bindingName_->sizeHint().width() + 2 * space::small + textWidth(binding_, pnl);
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
