// What was painted, kept as commands that any painter repeats on any thread. A plot is a widget and paints on the
// application's thread only; turning its lines into SVG or PDF takes longer than painting and need not be done there.
#pragma once

#include <QPaintDevice>
#include <QSize>

#include <functional>
#include <memory>

class QPainter;

namespace marginscope {

class Recording : public QPaintDevice {
public:
    /// Size in units of 1/96 inch.
    explicit Recording(const QSize& size);
    ~Recording() override;

    /// What follows stands on another page.
    void newPage();
    /// Repeats everything; `newPage` is called between pages. The painter is left with the state of the last command.
    void play(QPainter& painter, const std::function<void()>& newPage = {}) const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize size_;
    std::unique_ptr<Engine> engine_;
};

} // namespace marginscope
