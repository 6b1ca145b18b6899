#include "ui/plots/comparison_picture.h"

#include "ui/plots/paper.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/regime_card.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double margin = 16.0;
constexpr double gap = 12.0;
constexpr double footHeight = 28.0;

class ComparisonPainter {
public:
    ComparisonPainter(const Paper& paper, const QSizeF& size, const ComparisonFigures& figures)
        : paper_(paper)
        , size_(size)
        , figures_(figures)
        , theme_(paper.theme())
        , bottom_(size.height() - footHeight - 4.0) {}

    void draw() {
        header();
        cards();
        warnings();
        loosen();
        sideBySide();
        positions();
        footer();
    }

private:
    double width() const { return size_.width() - 2.0 * margin; }

    void header() {
        paper_.line(QRectF(margin, 12.0, width(), 24.0), figures_.portfolio, paper_.sized(17, true), theme_.text);
        const QString when =
            figures_.asOf.isEmpty() ? QString() : Words::tr("Market of %1").arg(momentText(figures_.asOf));
        QStringList parts{Words::tr("Isolated, cross and portfolio margin"), when};
        parts.removeAll(QString());
        paper_.line(QRectF(margin, 35.0, width(), 18.0), parts.join(" · "), paper_.sized(12), theme_.muted);
        y_ = 62.0;
    }

    void cards() {
        const auto count = static_cast<double>(std::max<std::size_t>(1, figures_.regimes.size()));
        const double each = (width() - gap * (count - 1.0)) / count;
        const CardMeasure shared = measureCards(paper_, figures_.regimes, each);
        double left = margin;
        for (const RegimeFigures& regime : figures_.regimes) {
            paintCard(paper_, regime, shared, figures_.currency, QPointF(left, y_));
            left += each + gap;
        }
        y_ += shared.height() + gap;
    }

    void warnings() {
        if (figures_.notModelled.empty() || y_ + 20.0 > bottom_) return;
        const QString head = Words::tr("▲ %1 not modelled").arg(figures_.notModelled.size());
        const QFont strong = paper_.sized(12, true);
        const double headWidth = QFontMetricsF(strong).horizontalAdvance(head);
        paper_.line(QRectF(margin, y_, headWidth + 2.0, 20.0), head, strong, theme_.warning);
        QStringList sentences(figures_.notModelled.begin(), figures_.notModelled.end());
        const QRectF rest(margin + headWidth + 10.0, y_, width() - headWidth - 10.0, 20.0);
        paper_.line(rest, sentences.join("; "), paper_.sized(12), theme_.text);
        y_ += 20.0 + gap;
    }

    /// Rows grow a little where the sheet has room for all of them.
    void loosen() {
        const auto bars = static_cast<double>(figures_.regimes.size());
        const auto rows = static_cast<double>(figures_.positions.size()) + 1.0;
        const double needed = 24.0 + bars * barStep_ + gap + rows * rowStep_;
        const double share = std::clamp((bottom_ - y_ - needed) / (bars * 10.0 + rows * 9.0), 0.0, 1.0);
        barStep_ += std::floor(10.0 * share);
        rowStep_ += std::floor(9.0 * share);
    }

    void sectionTitle(const QString& text) {
        paper_.line(QRectF(margin, y_, width(), 20.0), text, paper_.sized(12, true), theme_.muted);
        y_ += 24.0;
    }

    /// Bars on one scale: length is what the cards say in digits, the tick is maintenance.
    void sideBySide() {
        const auto count = static_cast<double>(figures_.regimes.size());
        double largest = 0.0;
        for (const RegimeFigures& regime : figures_.regimes)
            largest = std::max(largest, regime.initial);
        if (largest <= 0.0 || y_ + 24.0 + barStep_ * count > bottom_) return;
        sectionTitle(Words::tr("Initial margin on one scale; the tick is maintenance"));
        for (const RegimeFigures& regime : figures_.regimes) {
            requirementBar(regime, largest);
            y_ += barStep_;
        }
        y_ += gap;
    }

    void requirementBar(const RegimeFigures& regime, double largest) {
        const double thickness = barStep_ - 12.0;
        constexpr double nameWidth = 76.0;
        const QFont font = paper_.sized(12);
        const QString amount = amountText(regime.initial);
        const double figureWidth = QFontMetricsF(font).horizontalAdvance(amountText(largest)) + 10.0;
        const double room = width() - nameWidth - figureWidth;
        const QColor colour = regimeColour(theme_, regime.regime);
        paper_.line(QRectF(margin, y_, nameWidth, thickness + 6.0), regimeTitle(regime.regime), font, colour);
        const QRectF bar(margin + nameWidth, y_ + 3.0, room * regime.initial / largest, thickness);
        paper_.fill(bar, colour, 2.0);
        const double tick = bar.left() + room * std::min(1.0, regime.maintenance / largest);
        paper_.fill(QRectF(tick - 0.75, bar.top() - 2.0, 1.5, thickness + 4.0), theme_.text, 0.0);
        paper_.line(QRectF(bar.right() + 8.0, y_, figureWidth, thickness + 6.0), amount, font, theme_.text);
    }

    struct Column {
        QString title;
        double width;
    };

    std::vector<Column> columns() const {
        const bool narrow = width() < 700.0;
        std::vector<Column> all = {{Words::tr("Quantity"), 80.0},
                                   {Words::tr("Value"), 92.0},
                                   {Words::tr("Delta"), 80.0},
                                   {Words::tr("Isolated initial"), 110.0},
                                   {Words::tr("P&L in binding scenario"), 160.0}};
        if (narrow) all = {{Words::tr("Quantity"), 80.0}, {Words::tr("Value"), 92.0}, {Words::tr("At binding"), 92.0}};
        return all;
    }

    struct Cell {
        QString text;
        QColor colour;
    };

    Cell signedCell(double value, const QString& text) const {
        if (value == 0.0) return {text, theme_.text};
        return {text, value < 0.0 ? theme_.loss : theme_.gain};
    }

    std::vector<Cell> cells(const PositionFigures& position, bool narrow) const {
        const Cell quantity = signedCell(position.quantity, formatShort(position.quantity, 4, Sign::Both));
        const Cell value = signedCell(position.value, amountText(position.value, true));
        const Cell pnl = signedCell(position.pnlInBinding, amountText(position.pnlInBinding, true));
        if (narrow) return {quantity, value, pnl};
        const Cell delta = signedCell(position.delta, formatFixed(position.delta, 3, Sign::Both));
        return {quantity, value, delta, {amountText(position.isolatedInitial), theme_.text}, pnl};
    }

    void tableRow(const QString& first, const QColor& firstColour, const std::vector<Cell>& rest,
                  const std::vector<Column>& titles) {
        const QFont font = paper_.sized(12);
        double right = size_.width() - margin - 8.0;
        for (std::size_t i = titles.size(); i > 0; --i) {
            const QRectF box(right - titles[i - 1].width, y_, titles[i - 1].width, rowStep_);
            paper_.line(box, rest[i - 1].text, font, rest[i - 1].colour, Qt::AlignRight);
            right -= titles[i - 1].width;
        }
        paper_.line(QRectF(margin + 8.0, y_, right - margin - 16.0, rowStep_), first, font, firstColour);
        y_ += rowStep_;
        paper_.rule(margin, size_.width() - margin, y_ + 0.5);
    }

    void positions() {
        const auto rows = static_cast<std::size_t>(std::max(0.0, std::floor((bottom_ - y_) / rowStep_) - 1.0));
        if (figures_.positions.empty() || rows == 0) return;
        const std::vector<Column> titles = columns();
        const bool all = figures_.positions.size() <= rows;
        const std::size_t shown = all ? figures_.positions.size() : rows - 1;
        if (shown == 0) return;
        std::vector<Cell> heads;
        for (const Column& column : titles)
            heads.push_back({column.title, theme_.muted});
        tableRow(Words::tr("Position"), theme_.muted, heads, titles);
        for (std::size_t i = 0; i < shown; ++i) {
            const PositionFigures& position = figures_.positions[i];
            tableRow(position.instrument, theme_.text, cells(position, width() < 700.0), titles);
        }
        if (all) return;
        const QString more =
            Words::tr("and %n more positions", nullptr, static_cast<int>(figures_.positions.size() - shown));
        paper_.line(QRectF(margin + 8.0, y_, width() - 16.0, rowStep_), more, paper_.sized(12), theme_.muted);
    }

    void footer() {
        const double top = size_.height() - footHeight;
        paper_.rule(margin, size_.width() - margin, top + 0.5);
        const QString text = provenanceLine(figures_.program, figures_.rulebook, figures_.portfolio, figures_.asOf);
        paper_.line(QRectF(margin, top, width(), footHeight - 2.0), text, paper_.sized(11), theme_.muted);
    }

    const Paper& paper_;
    QSizeF size_;
    const ComparisonFigures& figures_;
    const PlotTheme& theme_;
    double bottom_;
    double y_ = 0.0;
    double barStep_ = 24.0;
    double rowStep_ = 22.0;
};

} // namespace

void paintComparison(QPainter& painter, const QSizeF& size, const ComparisonFigures& figures, const PlotTheme& theme,
                     const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme.background);
    const Paper paper(painter, theme, font);
    ComparisonPainter(paper, size, figures).draw();
    painter.restore();
}

} // namespace marginscope
