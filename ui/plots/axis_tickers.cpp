#include "ui/plots/axis_tickers.h"

#include "ui/plots/plot_text.h"

#include <qcustomplot.h>

namespace marginscope {

namespace {

class MoveTicker : public QCPAxisTicker {
public:
    explicit MoveTicker(AxisKind kind) : kind_(kind) { setTickCount(6); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        const double clean = std::abs(tick) < 1e-9 ? 0.0 : tick;
        return axisTickText(kind_, clean);
    }

    QVector<double> createTickVector(double step, const QCPRange& range) override {
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        // Multiples of the step miss the ends of the axis by a rounding.
        for (double& tick : ticks) {
            for (const double end : {range.lower, range.upper}) {
                if (std::abs(tick - end) < 1e-6 * range.size()) tick = end;
            }
        }
        return ticks;
    }

    int getSubTickCount(double) override { return 0; }

private:
    AxisKind kind_;
};

class AmountTicker : public QCPAxisTicker {
public:
    explicit AmountTicker(bool plus) : plus_(plus) { setTickCount(3); }

protected:
    double getTickStep(const QCPRange& range) override {
        step_ = QCPAxisTicker::getTickStep(range);
        largest_ = std::max(std::abs(range.lower), std::abs(range.upper));
        return step_;
    }

    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return tickAmountText(tick, step_, largest_, plus_);
    }

    int getSubTickCount(double) override { return 0; }

private:
    bool plus_;
    double step_ = 1.0;
    double largest_ = 1.0;
};

class ScaleTicker : public QCPAxisTicker {
public:
    explicit ScaleTicker(const ColourScale& scale) : scale_(scale) {}

protected:
    QVector<double> createTickVector(double, const QCPRange&) override {
        const double limit = scale_.limit;
        if (!scale_.diverging) return {0.0, 0.25 * limit, 0.5 * limit, 0.75 * limit, limit};
        return {-limit, -0.5 * limit, 0.0, 0.5 * limit, limit};
    }

    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        const QString text = tickAmountText(tick, 0.05 * scale_.limit, scale_.limit, scale_.diverging);
        if (!scale_.clamped || std::abs(tick) < scale_.limit) return text;
        return (tick > 0.0 ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + text;
    }

    int getSubTickCount(double) override { return 0; }

private:
    ColourScale scale_;
};

} // namespace

QSharedPointer<QCPAxisTicker> moveTicker(AxisKind kind) {
    return QSharedPointer<QCPAxisTicker>(new MoveTicker(kind));
}

QSharedPointer<QCPAxisTicker> amountTicker(bool plus) {
    return QSharedPointer<QCPAxisTicker>(new AmountTicker(plus));
}

QSharedPointer<QCPAxisTicker> scaleTicker(const ColourScale& scale) {
    return QSharedPointer<QCPAxisTicker>(new ScaleTicker(scale));
}

} // namespace marginscope
