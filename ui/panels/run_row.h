// A run of a panel off the UI thread and the row that tells of it: progress after a moment, Cancel, and "compute again"
// after a cancel. The newest run wins; what earlier ones bring is dropped.
#pragma once

#include "core/base/progress.h"

#include "ui/jobs/work_lane.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace marginscope {

class RunRow : public QWidget {
    Q_OBJECT

public:
    /// Runs on another thread; what it returns is called on the UI thread, unless a newer run or a cancel came before.
    using Task = std::function<std::function<void()>(const Job&)>;

    /// `name` begins the object names of the parts; `computing` is said while a run takes its time.
    RunRow(const QString& name, const QString& computing, QWidget* parent = nullptr);
    ~RunRow() override;

    void start(Task task);
    /// Stopped by the person: said until the next run.
    void cancel();
    /// Stops what runs and says nothing any more.
    void reset();
    void setFailure(const QString& sentence);

    bool isRunning() const { return running_; }
    bool isCancelled() const { return cancelled_; }
    const QString& failure() const { return failure_; }

signals:
    void stateChanged();
    void againRequested();

private:
    void tell();

    QString computing_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* again_;
    QTimer patience_; ///< short runs show no progress
    quint64 id_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
    QString failure_;
    // Last: its thread ends before anything else of this object goes.
    WorkLane lane_;
};

} // namespace marginscope
