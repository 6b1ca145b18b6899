#include "ui/jobs/job_runner.h"

#include "core/session/live_comparison.h"
#include "ui/presentation/release_later.h"

#include <algorithm>

namespace marginscope {

namespace {

JobRunner::Work realWork() {
    const auto live = std::make_shared<LiveComparison>();
    return {[live](const RunInputs& inputs, const ComparisonOptions& options, const Job& job) {
                return live->run(inputs, options, job);
            },
            [](const RunInputs& inputs, const SurfaceSpec& spec, const Job& job, const SurfaceSink& coarser) {
                return marginscope::runSurface(inputs, spec, job, coarser);
            }};
}

} // namespace

JobRunner::JobRunner(QObject* parent) : JobRunner(realWork(), parent) {}

JobRunner::JobRunner(Work work, QObject* parent) : QObject(parent), work_(std::move(work)) {}

void JobRunner::run(const RunInputs& inputs, const SurfaceSpec& spec) {
    compare(inputs);
    runSurface(inputs, spec);
}

void JobRunner::compare(const RunInputs& inputs) {
    const quint64 id = ++comparisonId_;
    setRunning(true, drawing_);
    comparisonLane_.submit([this, id, inputs](const std::stop_token& stop) {
        QElapsedTimer timer;
        for (const bool liquidation : {false, true}) {
            timer.start();
            Result<std::shared_ptr<const Comparison>> result = work_.comparison(inputs, {liquidation}, {stop, {}});
            if (stop.stop_requested()) return;
            const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            QMetaObject::invokeMethod(
                this,
                [this, id, revision = inputs.revision, result = std::move(result), milliseconds,
                 liquidation]() mutable {
                    deliverComparison(id, revision, std::move(result), milliseconds, liquidation);
                },
                Qt::QueuedConnection);
        }
    });
}

void JobRunner::runSurface(const RunInputs& inputs, const SurfaceSpec& spec) {
    const quint64 id = ++surfaceId_;
    setRunning(comparing_, true);
    surfaceLane_.submit([this, id, inputs, spec](const std::stop_token& stop) {
        const auto report = [this, id](double share) {
            QMetaObject::invokeMethod(
                this,
                [this, id, share] {
                    if (id == surfaceId_) emit progress(share);
                },
                Qt::QueuedConnection);
        };
        const auto deliver = [this, id, revision = inputs.revision, &stop](Result<Surface> result, bool last) {
            if (stop.stop_requested()) return;
            QMetaObject::invokeMethod(
                this,
                [this, id, revision, result = std::move(result), last]() mutable {
                    deliverSurface(id, revision, std::move(result), last);
                },
                Qt::QueuedConnection);
        };
        deliver(work_.surface(inputs, spec, {stop, report}, [&](Surface coarser) { deliver(std::move(coarser), false); }),
                true);
    });
}

void JobRunner::cancel() {
    ++comparisonId_;
    ++surfaceId_;
    comparisonLane_.cancel();
    surfaceLane_.cancel();
    setRunning(false, false);
}

void JobRunner::cancelSurface() {
    ++surfaceId_;
    surfaceLane_.cancel();
    setRunning(comparing_, false);
}

void JobRunner::deliverComparison(quint64 id, quint64 revision, Result<std::shared_ptr<const Comparison>> result,
                                  double milliseconds, bool last) {
    if (id != comparisonId_) return releaseLater(std::move(result));
    if (!last) lastMilliseconds_ = milliseconds;
    if (result) emit comparisonReady(revision, std::move(*result));
    if (last && id == comparisonId_) setRunning(false, drawing_);
}

void JobRunner::deliverSurface(quint64 id, quint64 revision, Result<Surface> result, bool last) {
    if (id != surfaceId_) return;
    if (result)
        emit surfaceReady(revision, std::make_shared<const Surface>(std::move(*result)));
    else if (last && result.error().reason != Reason::Cancelled)
        emit surfaceFailed(revision, result.error());
    if (last && id == surfaceId_) setRunning(comparing_, false);
}

void JobRunner::setRunning(bool comparing, bool drawing) {
    const bool was = isRunning();
    comparing_ = comparing;
    drawing_ = drawing;
    if (was != isRunning()) emit runningChanged(isRunning());
}

} // namespace marginscope
