#include "ui/plots/histogram_chart.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double gap = 6.0;
/// Pixels of height from which on the lines of the regimes and their names have room.
constexpr double regimesNeed = 190.0;
/// The share of scenarios on each side that the usual view leaves out.
constexpr double leftOut = 0.001;
constexpr double narrowest = 3.0; // bins

std::size_t at(int bin) {
    return static_cast<std::size_t>(bin);
}

double upperEdge(const PnlHistogram& histogram, int bin) {
    return histogram.lowerEdge(at(bin) + 1);
}

/// Where all P&L is one number, there is still something to see.
PnlHistogram drawable(const PnlHistogram& histogram) {
    PnlHistogram wide = histogram;
    if (wide.to > wide.from) return wide;
    const double room = std::max(1.0, 0.1 * std::abs(wide.from));
    wide.from -= room;
    wide.to += room;
    return wide;
}

} // namespace

void HistogramChart::setStudy(std::shared_ptr<const TailStudy> study) {
    const AxisSpan before = study_ ? usualView() : AxisSpan{};
    const bool moved = study_ && view_ != before;
    const AxisSpan kept = view_;
    study_ = study && !study->histogram.counts.empty() ? std::move(study) : nullptr;
    if (!study_) {
        cursor_.reset();
        mark_.reset();
        return;
    }
    if (cursor_ && *cursor_ >= binCount()) cursor_.reset();
    mark_.reset();
    const AxisSpan usual = usualView();
    const bool alike = moved && usual.width() < 2.0 * before.width() && before.width() < 2.0 * usual.width();
    setView(alike ? kept : usual);
}

void HistogramChart::setCursor(std::optional<int> bin, bool strong) {
    cursor_ = study_ ? bin : std::nullopt;
    strong_ = strong;
}

int HistogramChart::binCount() const {
    return study_ ? static_cast<int>(study_->histogram.counts.size()) : 0;
}

int HistogramChart::binOf(double pnl) const {
    return static_cast<int>(study_->histogram.binOf(pnl));
}

AxisSpan HistogramChart::whole() const {
    const PnlHistogram histogram = drawable(study_->histogram);
    const double low = std::min({histogram.from, -study_->risk.valueAtRisk, -study_->risk.expectedShortfall, 0.0});
    const double high = std::max(histogram.to, 0.0);
    const double room = 0.02 * (high - low);
    return {low - room, high + room};
}

AxisSpan HistogramChart::usualView() const {
    const PnlHistogram histogram = drawable(study_->histogram);
    const auto few = static_cast<std::size_t>(leftOut * static_cast<double>(study_->scenarios));
    std::size_t first = 0, last = histogram.counts.size() - 1;
    for (std::size_t seen = histogram.counts[first]; seen <= few && first < last; seen += histogram.counts[first])
        ++first;
    for (std::size_t seen = histogram.counts[last]; seen <= few && last > first; seen += histogram.counts[last])
        --last;
    double low = histogram.lowerEdge(first), high = histogram.lowerEdge(last + 1);
    low = std::min({low, -study_->risk.valueAtRisk, -study_->risk.expectedShortfall, 0.0});
    high = std::max({high, -study_->risk.valueAtRisk, 0.0});
    const double room = 0.03 * (high - low);
    return {low - room, high + room};
}

void HistogramChart::setView(const AxisSpan& view) {
    const AxisSpan all = whole();
    const double least = std::min(all.width(), narrowest * drawable(study_->histogram).width());
    double width = std::clamp(view.width(), least, all.width());
    if (!std::isfinite(width)) width = all.width();
    const double middle = 0.5 * (view.low + view.high);
    const double low = std::clamp(middle - 0.5 * width, all.low, all.high - width);
    view_ = {low, low + width};
}

QFont HistogramChart::smallFont() const {
    QFont small = font_;
    small.setPixelSize(std::max(8, qRound(QFontInfo(font_).pixelSize() * 12.0 / 13.0)));
    return small;
}

std::size_t HistogramChart::mostInView() const {
    const PnlHistogram histogram = drawable(study_->histogram);
    std::size_t most = 1;
    for (int bin = 0; bin < binCount(); ++bin)
        if (upperEdge(histogram, bin) > view_.low && histogram.lowerEdge(at(bin)) < view_.high)
            most = std::max(most, histogram.counts[at(bin)]);
    return most;
}

HistogramChart::Frame HistogramChart::frameOf(const QRectF& area) const {
    const QFontMetricsF metrics(smallFont());
    Frame frame;
    frame.histogram = drawable(study_->histogram);
    frame.x = view_;
    frame.most = 1.06 * static_cast<double>(mostInView());
    const double line = metrics.height();
    const bool regimes = area.height() >= regimesNeed;
    const double top = area.top() + gap + (regimes ? line + gap : 0.0) + line + gap;
    const double bottom = area.bottom() - 2.0 * line - 2.5 * gap;
    const double left = area.left() + line + 2.0 * gap + metrics.horizontalAdvance(QStringLiteral("10.5k"));
    frame.legend = regimes ? area.top() + gap + 0.5 * line : 0.0;
    frame.labels = top - gap - 0.5 * line;
    frame.plot = QRectF(QPointF(left, top), QPointF(area.right() - 2.0 * gap, std::max(bottom, top + 1.0)));
    return frame;
}

double HistogramChart::pnlAt(double x, const QRectF& area) const {
    const Frame frame = frameOf(area);
    return frame.x.low + (x - frame.plot.left()) / frame.plot.width() * frame.x.width();
}

std::optional<int> HistogramChart::binAt(const QPointF& place, const QRectF& area) const {
    if (!study_) return std::nullopt;
    const Frame frame = frameOf(area);
    if (!frame.plot.contains(place)) return std::nullopt;
    const double pnl = pnlAt(place.x(), area);
    if (pnl < frame.histogram.from || pnl > frame.histogram.to) return std::nullopt;
    return static_cast<int>(frame.histogram.binOf(pnl));
}

QString HistogramChart::readOut(int bin) const {
    const PnlHistogram histogram = drawable(study_->histogram);
    const auto all = static_cast<double>(study_->scenarios);
    std::size_t worse = 0;
    for (int other = 0; other <= bin; ++other)
        worse += histogram.counts[at(other)];
    const std::size_t count = histogram.counts[at(bin)];
    const QString separator = QStringLiteral("  ·  ");
    return Words::tr("P&L %1 to %2 %3")
               .arg(amountText(histogram.lowerEdge(at(bin)), true), amountText(upperEdge(histogram, bin), true),
                    currency_) +
           separator +
           Words::tr("%1 of %2 scenarios (%3)")
               .arg(formatFixed(static_cast<double>(count), 0), formatFixed(all, 0),
                    formatPercent(100.0 * static_cast<double>(count) / all, 2)) +
           separator +
           Words::tr("%1 are as bad or worse").arg(formatPercent(100.0 * static_cast<double>(worse) / all, 2));
}

QString HistogramChart::summary(bool brief) const {
    if (!study_) return {};
    const auto figure = [&](double value, double TailErrors::*error) {
        const QString amount = amountText(value);
        if (!study_->errors) return amount + QLatin1Char(' ') + currency_;
        return Words::tr("%1 ± %2").arg(amount, formatFixed((*study_->errors).*error, 0)) + QLatin1Char(' ') +
               currency_;
    };
    return (brief ? Words::tr("VaR %1, ES %2, at %3") : Words::tr("Value at risk %1, expected shortfall %2, at %3"))
        .arg(figure(study_->risk.valueAtRisk, &TailErrors::valueAtRisk),
             figure(study_->risk.expectedShortfall, &TailErrors::expectedShortfall),
             formatShort(100.0 * study_->spec.tail.level, 3) + QChar(0x202F) + QLatin1Char('%'));
}

} // namespace marginscope
