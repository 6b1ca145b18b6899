// Runs comparisons and surfaces off the UI thread. The newest request wins; answers to older ones never come out.
#pragma once

#include "core/session/workspace.h"
#include "ui/jobs/work_lane.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace marginscope {

class JobRunner : public QObject {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    struct Work {
        std::function<Result<std::shared_ptr<const Comparison>>(const RunInputs&, const ComparisonOptions&, const Job&)>
            comparison; ///< called by one thread
        std::function<Result<Surface>(const RunInputs&, const SurfaceSpec&, const Job&, const SurfaceSink&)> surface;
    };

    explicit JobRunner(QObject* parent = nullptr);
    JobRunner(Work work, QObject* parent = nullptr);

    /// A fast comparison without liquidation prices, then the whole one, and beside them surfaces from coarse to full.
    void run(const RunInputs& inputs, const SurfaceSpec& spec);
    /// The surface alone: other axes of the same book.
    void runSurface(const RunInputs& inputs, const SurfaceSpec& spec);
    void cancel();
    /// The surface alone; figures go on.
    void cancelSurface();

    bool isRunning() const { return comparing_ || drawing_; }
    /// Milliseconds the last fast comparison took.
    double lastMilliseconds() const { return lastMilliseconds_; }

signals:
    void runningChanged(bool running);
    /// 0 … 1 of the surface, the longest part.
    void progress(double share);
    void comparisonReady(quint64 revision, std::shared_ptr<const marginscope::Comparison> comparison);
    void surfaceReady(quint64 revision, std::shared_ptr<const marginscope::Surface> surface);
    /// A surface that cannot be computed, with its reason.
    void surfaceFailed(quint64 revision, marginscope::Error error);

private:
    void compare(const RunInputs& inputs);
    void deliverComparison(quint64 id, quint64 revision, Result<std::shared_ptr<const Comparison>> result,
                           double milliseconds, bool last);
    void deliverSurface(quint64 id, quint64 revision, Result<Surface> result, bool last);
    void setRunning(bool comparing, bool drawing);

    Work work_;
    quint64 comparisonId_ = 0;
    quint64 surfaceId_ = 0;
    bool comparing_ = false;
    bool drawing_ = false;
    double lastMilliseconds_ = 0.0;
    // Last: their threads end before anything else of this object goes.
    WorkLane comparisonLane_;
    WorkLane surfaceLane_{Background::Idle}; // the figures come first
};

} // namespace marginscope
