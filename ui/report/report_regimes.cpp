#include "ui/report/report_regimes.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"
#include "ui/report/report_tables.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

constexpr double gap = 12.0, padding = 10.0;
constexpr double titleHeight = 24.0, figureHeight = 48.0, barHeight = 18.0, rowHeight = 17.0, ruleHeight = 12.0;
constexpr int mostLines = 8;
constexpr int textSize = 11;
/// Equity that the bar has room for, as a share of all of it.
constexpr double barReach = 1.25;

struct Row {
    QString name;
    QString figure;
    bool loss = false;
    QString shorter{}; ///< name where there is no room for the longer one
};

QList<Row> rowsOf(const RegimeResult& result) {
    const double initial = result.initial.excess, maintenance = result.maintenance.excess;
    QList<Row> rows{
        {Words::tr("Maintenance margin"), formatFixed(result.maintenance.requirement, 0)},
        {Words::tr("Equity in the test"), formatFixed(result.equity, 0)},
        {initial < 0.0 ? Words::tr("Deficit, initial") : Words::tr("Excess, initial"), formatFixed(initial, 0),
         initial < 0.0},
        {maintenance < 0.0 ? Words::tr("Deficit, maintenance") : Words::tr("Excess, maintenance"),
         formatFixed(maintenance, 0), maintenance < 0.0},
        {Words::tr("Saves vs isolated"), savingText(result), result.saving.value_or(0.0) < 0.0, Words::tr("Saving")}};
    return rows;
}

QString definitionOf(const Comparison& comparison, Regime regime) {
    const auto& definitions = comparison.rulebook->definitions;
    const auto found = definitions.find(regime);
    return found == definitions.end() ? QString() : translatedResource(found->second);
}

/// The reason, and under it the scenario with its P&L.
QString reasonOf(const RegimeResult& result) {
    return translated(result.reason);
}

QString scenarioOf(const RegimeResult& result) {
    const QString binding = bindingText(result);
    return binding.isEmpty() ? QString() : Words::tr("Binding scenario %1").arg(binding);
}

QColor stateColour(const PlotTheme& theme, RegimeState state) {
    if (state == RegimeState::Healthy) return theme.portfolio;
    return state == RegimeState::Warning ? theme.warning : theme.loss;
}

class Column {
public:
    Column(const Paper& paper, const Comparison& comparison, Regime regime, double width)
        : paper_(paper)
        , result_(comparison.of(regime))
        , currency_(QString::fromStdString(comparison.book->currency.text()))
        , definition_(definitionOf(comparison, regime))
        , width_(width)
        , font_(paper.sized(textSize))
        , lineHeight_(QFontMetricsF(font_).height()) {}

    int definitionLines() const { return lines(definition_); }
    int reasonLines() const { return lines(reasonOf(result_)) + lines(scenarioOf(result_)); }
    double lineHeight() const { return lineHeight_; }

    void draw(const QRectF& place, int definitionLines) {
        const PlotTheme& theme = paper_.theme();
        paper_.card(place, regimeColour(theme, result_.regime));
        left_ = place.left() + padding;
        y_ = place.top() + padding;
        title();
        paper_.paragraph(box(0.0), definition_, font_, theme.muted, mostLines);
        y_ += definitionLines * lineHeight_;
        figure();
        bar();
        for (const Row& row : rowsOf(result_))
            drawRow(row);
        y_ += 4.0;
        paper_.rule(left_, left_ + inner(), y_);
        y_ += ruleHeight - 4.0;
        paper_.paragraph(box(0.0), reasonOf(result_), font_, theme.text, mostLines);
        y_ += lines(reasonOf(result_)) * lineHeight_;
        paper_.paragraph(box(0.0), scenarioOf(result_), font_, theme.muted, mostLines);
    }

private:
    double inner() const { return width_ - 2.0 * padding; }
    QRectF box(double height) const { return {left_, y_, inner(), height}; }
    int lines(const QString& text) const {
        return text.isEmpty() ? 0 : paper_.lineCount(text, font_, inner(), mostLines);
    }

    void title() {
        const PlotTheme& theme = paper_.theme();
        const RegimeState state = regimeState(result_);
        const double end =
            paper_.pill(box(18.0), stateSign(state) + QLatin1Char(' ') + stateWord(state), stateColour(theme, state));
        paper_.line(QRectF(left_, y_, end - left_ - 6.0, 18.0), regimeTitle(result_.regime), paper_.sized(13, true),
                    regimeColour(theme, result_.regime));
        y_ += titleHeight;
    }

    void figure() {
        const PlotTheme& theme = paper_.theme();
        const QRectF caption(left_, y_ + 6.0, inner(), 14.0);
        paper_.line(caption, Words::tr("Initial margin, %1").arg(currency_), font_, theme.muted);
        const QRectF place(left_, y_ + 18.0, inner(), 26.0);
        paper_.figure(place, formatFixed(result_.initial.requirement, 0), 24, theme.text);
        y_ += figureHeight;
    }

    void mark(double share, bool twice) {
        const double x = left_ + std::min(share, barReach) / barReach * inner();
        for (const double offset : twice ? std::vector<double>{-1.5, 1.5} : std::vector<double>{0.0})
            paper_.fill(QRectF(std::min(x, left_ + inner() - 2.5) + offset - 0.5, y_ - 2.0, 1.0, 12.0),
                        paper_.theme().text, 0.0);
    }

    void bar() {
        const PlotTheme& theme = paper_.theme();
        const double use = std::min(equityUse(result_.initial.requirement, result_.equity), barReach);
        paper_.fill(QRectF(left_, y_, inner(), 8.0), theme.track, 2.0);
        const double call = inner() / barReach, filled = use / barReach * inner();
        paper_.fill(QRectF(left_, y_, std::min(filled, call), 8.0), regimeColour(theme, result_.regime), 2.0);
        if (filled > call) paper_.fill(QRectF(left_ + call, y_, filled - call, 8.0), theme.loss, 2.0);
        const double maintenance = result_.maintenance.requirement;
        mark(1.0, false);
        mark(maintenance > 0.0 ? result_.initial.requirement / maintenance : barReach, true);
        y_ += barHeight;
    }

    void drawRow(const Row& row) {
        const PlotTheme& theme = paper_.theme();
        const QFontMetricsF metrics(font_);
        const double room = inner() - metrics.horizontalAdvance(row.figure) - 4.0;
        const bool fits = row.shorter.isEmpty() || metrics.horizontalAdvance(row.name) <= room;
        paper_.line(QRectF(left_, y_, room, rowHeight), fits ? row.name : row.shorter, font_, theme.muted);
        paper_.line(box(rowHeight), row.figure, font_, row.loss ? theme.loss : theme.text, Qt::AlignRight);
        y_ += rowHeight;
    }

    const Paper& paper_;
    const RegimeResult& result_;
    QString currency_;
    QString definition_;
    double width_;
    QFont font_;
    double lineHeight_;
    double left_ = 0.0;
    double y_ = 0.0;
};

double columnWidth(double width) {
    return (width - 2.0 * gap) / 3.0;
}

int definitionLines(const Paper& paper, const Comparison& comparison, double width) {
    int most = 1;
    for (const Regime regime : allRegimes)
        most = std::max(most, Column(paper, comparison, regime, columnWidth(width)).definitionLines());
    return most;
}

} // namespace

double regimesHeight(const Paper& paper, const Comparison& comparison, double width) {
    int reason = 1;
    double lineHeight = 0.0;
    for (const Regime regime : allRegimes) {
        const Column column(paper, comparison, regime, columnWidth(width));
        reason = std::max(reason, column.reasonLines());
        lineHeight = column.lineHeight();
    }
    const auto rows = static_cast<double>(rowsOf(comparison.of(Regime::Cross)).size());
    return 2.0 * padding + titleHeight + figureHeight + barHeight + rows * rowHeight + ruleHeight +
           (definitionLines(paper, comparison, width) + reason) * lineHeight;
}

void paintRegimes(const Paper& paper, const Comparison& comparison, const QRectF& place) {
    const double width = columnWidth(place.width());
    const int lines = definitionLines(paper, comparison, place.width());
    double left = place.left();
    for (const Regime regime : allRegimes) {
        Column(paper, comparison, regime, width).draw(QRectF(left, place.top(), width, place.height()), lines);
        left += width + gap;
    }
}

} // namespace marginscope
