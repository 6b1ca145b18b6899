// Runs go off the calling thread, the newest wins, and what was cancelled leaves nothing behind.
#include "core/session/sources.h"
#include "ui/commands/edit_command.h"
#include "ui/jobs/job_runner.h"
#include "ui/presentation/document_presenter.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace marginscope;

namespace {

RunInputs inputs(quint64 revision) {
    return {revision, std::make_shared<const Portfolio>(), sampleMarket(), loadRulebook("deribit").value().rulebook};
}

using Compared = Result<std::shared_ptr<const Comparison>>;

/// Waits until told to stop or, for revision 0, not at all.
template<class T>
Result<T> obedient(const RunInputs& run, const Job& job) {
    while (run.revision == 1 && !job.stopRequested())
        QThread::msleep(1);
    return T{};
}

} // namespace

class TestJobs : public QObject {
    Q_OBJECT

private slots:
    void runsOffTheUiThread();
    void newestWins();
    void cancelledRunLeavesNoResult();
    void fastComparisonComesFirst();
    void endsWhileRunning();
    void presenterDropsLateAnswers();
    void failedEditLeavesNoStep();
};

void TestJobs::runsOffTheUiThread() {
    std::atomic<QThread*> comparedOn = nullptr, drawnOn = nullptr;
    JobRunner runner({[&](const RunInputs&, const ComparisonOptions&, const Job&) -> Compared {
                          comparedOn = QThread::currentThread();
                          return std::make_shared<const Comparison>();
                      },
                      [&](const RunInputs&, const SurfaceSpec&, const Job&, const SurfaceSink&) -> Result<Surface> {
                          drawnOn = QThread::currentThread();
                          return Surface{};
                      }});
    QThread* deliveredOn = nullptr;
    connect(&runner, &JobRunner::surfaceReady, this, [&] { deliveredOn = QThread::currentThread(); });
    runner.run(inputs(2), {});
    QVERIFY(runner.isRunning());
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(comparedOn != nullptr && comparedOn != QThread::currentThread());
    QVERIFY(drawnOn != nullptr && drawnOn != QThread::currentThread());
    QCOMPARE(deliveredOn, QThread::currentThread());
}

void TestJobs::newestWins() {
    JobRunner runner(
        {[](const RunInputs& run, const ComparisonOptions&, const Job& job) { return obedient<std::shared_ptr<const Comparison>>(run, job); },
         [](const RunInputs& run, const SurfaceSpec&, const Job& job, const SurfaceSink&) { return obedient<Surface>(run, job); }});
    QList<quint64> revisions;
    connect(&runner, &JobRunner::comparisonReady, this, [&](quint64 revision) { revisions.append(revision); });
    runner.run(inputs(1), {});
    QTest::qWait(20);
    runner.run(inputs(2), {});
    runner.run(inputs(3), {});
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(!revisions.isEmpty());
    QVERIFY(!revisions.contains(1));
    QCOMPARE(revisions.back(), quint64(3));
}

void TestJobs::cancelledRunLeavesNoResult() {
    JobRunner runner(
        {[](const RunInputs& run, const ComparisonOptions&, const Job& job) { return obedient<std::shared_ptr<const Comparison>>(run, job); },
         [](const RunInputs& run, const SurfaceSpec&, const Job& job, const SurfaceSink&) { return obedient<Surface>(run, job); }});
    QSignalSpy compared(&runner, &JobRunner::comparisonReady), drawn(&runner, &JobRunner::surfaceReady);
    runner.run(inputs(1), {});
    QTest::qWait(20);
    runner.cancel();
    QVERIFY(!runner.isRunning());
    QTest::qWait(50);
    QCOMPARE(compared.size(), 0);
    QCOMPARE(drawn.size(), 0);
}

void TestJobs::fastComparisonComesFirst() {
    std::vector<bool> liquidation;
    JobRunner runner({[&](const RunInputs&, const ComparisonOptions& options, const Job&) -> Compared {
                          liquidation.push_back(options.liquidation);
                          return std::make_shared<const Comparison>();
                      },
                      [](const RunInputs&, const SurfaceSpec&, const Job&, const SurfaceSink&) -> Result<Surface> { return Surface{}; }});
    QSignalSpy compared(&runner, &JobRunner::comparisonReady);
    runner.run(inputs(2), {});
    QTRY_VERIFY(!runner.isRunning());
    QCOMPARE(compared.size(), 2);
    QCOMPARE(liquidation, (std::vector<bool>{false, true}));
}

void TestJobs::endsWhileRunning() {
    std::atomic<bool> stopped = false;
    {
        JobRunner runner(
            {[&](const RunInputs&, const ComparisonOptions&, const Job& job) -> Compared {
                 while (!job.stopRequested())
                     QThread::msleep(1);
                 stopped = true;
                 return std::make_shared<const Comparison>();
             },
             [](const RunInputs&, const SurfaceSpec&, const Job&, const SurfaceSink&) -> Result<Surface> { return Surface{}; }});
        runner.run(inputs(1), {});
        QTest::qWait(20);
    }
    QVERIFY(stopped);
}

void TestJobs::presenterDropsLateAnswers() {
    DocumentPresenter document;
    document.open(loadBook("sample:short-strangle").value(), LoadedMarket{sampleMarket(), {}, {}, "sample"},
                  loadRulebook("deribit").value().rulebook);
    const RunInputs old = document.workspace().inputs();
    const auto result = std::make_shared<const Comparison>(runComparison(old).value());
    QVERIFY(document.apply(RemovePosition{0}).has_value());
    QSignalSpy ready(&document, &DocumentPresenter::comparisonReady);
    document.acceptComparison(old.revision, result);
    QCOMPARE(ready.size(), 0);
    QVERIFY(document.comparisonIsStale());
    document.acceptComparison(document.workspace().revision(), result);
    QCOMPARE(ready.size(), 1);
    QVERIFY(!document.comparisonIsStale());
}

void TestJobs::failedEditLeavesNoStep() {
    DocumentPresenter document;
    document.open(loadBook("sample:short-strangle").value(), LoadedMarket{sampleMarket(), {}, {}, "sample"},
                  loadRulebook("deribit").value().rulebook);
    const Portfolio before = document.workspace().portfolio();
    QUndoStack history;
    history.push(new EditCommand(document, RemovePosition{99}, "impossible"));
    QCOMPARE(history.count(), 0);
    history.push(new EditCommand(document, RemovePosition{0}, "possible"));
    QCOMPARE(history.count(), 1);
    history.undo();
    QVERIFY(document.workspace().portfolio() == before);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "test_jobs.moc"
