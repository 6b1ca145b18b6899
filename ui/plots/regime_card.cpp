#include "ui/plots/regime_card.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double padding = 14.0;
constexpr double rowHeight = 19.0;
constexpr double titleHeight = 26.0;
constexpr double figureHeight = 46.0;
constexpr double barHeight = 20.0;
constexpr double ruleHeight = 14.0;
constexpr double wideCard = 330.0;
constexpr int mostLines = 6;

RegimeState stateOf(const RegimeFigures& figures) {
    RegimeResult result;
    result.equity = figures.equity;
    result.initial = {figures.initial, figures.initialExcess};
    result.maintenance = {figures.maintenance, figures.maintenanceExcess};
    return regimeState(result);
}

QColor stateColour(const PlotTheme& theme, RegimeState state) {
    if (state == RegimeState::Healthy) return theme.portfolio;
    return state == RegimeState::Warning ? theme.warning : theme.loss;
}

struct LabelledFigure {
    QString label;
    QString figure;
    bool loss = false;
    QString shorter{}; ///< where there is no room for the figure
};

QString savingAmount(const RegimeFigures& regime) {
    if (regime.regime == Regime::Isolated || !regime.saving) return QStringLiteral("–");
    return amountText(*regime.saving, true);
}

QString savingText(const RegimeFigures& regime) {
    const QString amount = savingAmount(regime);
    if (regime.regime == Regime::Isolated || regime.saving.value_or(0.0) == 0.0 || !regime.savingPercent) return amount;
    return amount + " (" + formatPercent(*regime.savingPercent, 1) + ')';
}

std::array<LabelledFigure, 4> figureRows(const RegimeFigures& regime, bool wide) {
    const bool costsMore = regime.saving.value_or(0.0) < 0.0;
    return {{{Words::tr("Maintenance"), amountText(regime.maintenance), false, {}},
             {Words::tr("Excess"), amountText(regime.initialExcess, true), regime.initialExcess < 0.0, {}},
             {Words::tr("Equity tested"), amountText(regime.equity), false, {}},
             {wide ? Words::tr("Saves vs isolated") : Words::tr("Saving"), savingText(regime), costsMore,
              savingAmount(regime)}}};
}

QString reasonText(const RegimeFigures& regime) {
    if (!regime.reason.isEmpty() || regime.binding.isEmpty()) return regime.reason;
    return Words::tr("Binding scenario: %1.").arg(regime.binding);
}

class CardPainter {
public:
    CardPainter(const Paper& paper, const RegimeFigures& regime, const CardMeasure& measure, const QString& currency)
        : paper_(paper)
        , regime_(regime)
        , measure_(measure)
        , currency_(currency)
        , theme_(paper.theme()) {}

    void draw(const QPointF& corner) {
        paper_.card(QRectF(corner, QSizeF(measure_.width, measure_.height())), regimeColour(theme_, regime_.regime));
        left_ = corner.x() + padding;
        y_ = corner.y() + padding;
        title();
        definition();
        bigFigure();
        bar();
        rows();
        reason();
    }

private:
    QRectF box(double height) const { return {left_, y_, measure_.inner(), height}; }

    void title() {
        const RegimeState state = stateOf(regime_);
        const double end =
            paper_.pill(box(20.0), stateSign(state) + ' ' + stateWord(state), stateColour(theme_, state));
        const QRectF room(left_, y_, end - left_ - 6.0, 20.0);
        paper_.line(room, regimeTitle(regime_.regime), paper_.sized(13, true), regimeColour(theme_, regime_.regime));
        y_ += titleHeight;
    }

    void definition() {
        const QFont font = paper_.sized(12);
        paper_.paragraph(box(0.0), regime_.definition, font, theme_.muted, measure_.definitionLines);
        y_ += measure_.definitionLines * measure_.textLine;
    }

    void bigFigure() {
        const QString unit = Words::tr("%1 initial margin").arg(currency_);
        const double unitWidth = QFontMetricsF(paper_.sized(12)).horizontalAdvance(unit);
        const double used = paper_.figure(QRectF(left_, y_ + 6.0, measure_.inner(), 34.0), amountText(regime_.initial),
                                          27, theme_.text);
        const double room = measure_.inner() - used - 8.0;
        const QString shown = room >= unitWidth ? unit : currency_;
        const QRectF beside(left_ + used + 8.0, y_ + 12.0, std::max(0.0, room), 26.0);
        if (room > 20.0) paper_.line(beside, shown, paper_.sized(12), theme_.muted);
        y_ += figureHeight;
    }

    void bar() {
        const double use = std::clamp(equityUse(regime_.initial, regime_.equity), 0.0, 1.0);
        const QRectF track(left_, y_, measure_.inner(), 8.0);
        paper_.fill(track, theme_.track, 4.0);
        if (use > 0.0) {
            const double width = std::max(8.0, use * track.width());
            const QColor colour = use < 1.0 ? regimeColour(theme_, regime_.regime) : theme_.loss;
            paper_.fill(QRectF(track.topLeft(), QSizeF(width, track.height())), colour, 4.0);
        }
        const double limit = track.left() + warningUse * track.width();
        paper_.fill(QRectF(limit - 0.75, track.top() - 2.0, 1.5, 12.0), theme_.text, 0.0);
        y_ += barHeight;
    }

    void row(const LabelledFigure& item, const QRectF& at) {
        const QFont font = paper_.sized(12);
        const QFontMetricsF metrics(font);
        const bool fits = metrics.horizontalAdvance(item.label + item.figure) + 8.0 <= at.width();
        const QString figure = fits || item.shorter.isEmpty() ? item.figure : item.shorter;
        const double figureWidth = metrics.horizontalAdvance(figure);
        const QRectF label(at.left(), at.top(), std::max(0.0, at.width() - figureWidth - 6.0), at.height());
        paper_.line(label, item.label, font, theme_.muted);
        paper_.line(at, figure, font, item.loss ? theme_.loss : theme_.text, Qt::AlignRight);
    }

    void rows() {
        const auto items = figureRows(regime_, measure_.wide());
        const double left = measure_.inner() * 0.37;
        const double right = measure_.inner() - left - 16.0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto place = static_cast<double>(i);
            if (!measure_.wide())
                row(items[i], QRectF(left_, y_ + place * rowHeight, measure_.inner(), rowHeight));
            else
                row(items[i],
                    i % 2 == 0 ? QRectF(left_, y_ + place / 2.0 * rowHeight, left, rowHeight)
                               : QRectF(left_ + left + 16.0, y_ + (place - 1.0) / 2.0 * rowHeight, right, rowHeight));
        }
        y_ += measure_.rowsHeight();
    }

    void reason() {
        paper_.rule(left_, left_ + measure_.inner(), y_ + 7.5);
        y_ += ruleHeight;
        paper_.paragraph(box(0.0), reasonText(regime_), paper_.sized(12), theme_.text, measure_.reasonLines);
    }

    const Paper& paper_;
    const RegimeFigures& regime_;
    const CardMeasure& measure_;
    const QString& currency_;
    const PlotTheme& theme_;
    double left_ = 0.0;
    double y_ = 0.0;
};

} // namespace

double CardMeasure::inner() const {
    return width - 2.0 * padding;
}

bool CardMeasure::wide() const {
    return width >= wideCard;
}

double CardMeasure::rowsHeight() const {
    return (wide() ? 2.0 : 4.0) * rowHeight;
}

double CardMeasure::height() const {
    return 2.0 * padding + titleHeight + figureHeight + barHeight + rowsHeight() + ruleHeight +
           (definitionLines + reasonLines) * textLine;
}

CardMeasure measureCards(const Paper& paper, const std::vector<RegimeFigures>& regimes, double width) {
    const QFont font = paper.sized(12);
    CardMeasure measure;
    measure.width = width;
    measure.textLine = QFontMetricsF(font).height();
    for (const RegimeFigures& regime : regimes) {
        const auto lines = [&](const QString& text) { return paper.lineCount(text, font, measure.inner(), mostLines); };
        measure.definitionLines = std::max(measure.definitionLines, lines(regime.definition));
        measure.reasonLines = std::max(measure.reasonLines, lines(reasonText(regime)));
    }
    return measure;
}

void paintCard(const Paper& paper, const RegimeFigures& regime, const CardMeasure& measure, const QString& currency,
               const QPointF& corner) {
    CardPainter(paper, regime, measure, currency).draw(corner);
}

} // namespace marginscope
