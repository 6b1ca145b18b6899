// How far trouble is, as a small table beside the surface. Computed off the UI thread when the pane is seen.
#pragma once

#include "core/session/hits.h"

#include "ui/jobs/work_lane.h"
#include "ui/models/hit_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class HitPane : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<HitDistances>(const Comparison&, const HitSpec&, const Job&)>;

    HitPane(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    HitPane(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);
    ~HitPane() override;

    HitSpec spec() const;
    EditTable& table() { return *table_; }
    const HitModel& model() const { return *model_; }
    bool isRunning() const { return running_; }
    /// At which no column and no row is cut.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

    /// The chosen cells with their heads, or the whole table where fewer than two are chosen.
    void copy();
    QString toCsv() const;

signals:
    /// New distances are shown.
    void found();
    /// A person asked for the place of a hit; a move of price or volatility, or days.
    void placeRequested(marginscope::HitDirection direction, double move);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* statusRow();
    QWidget* tablePage();
    void connectAll();
    void fitColumns();

    /// Starts what is needed where the pane is seen; else it waits.
    void refresh();
    void start();
    void cancel();
    void deliver(quint64 id, Result<HitDistances> result);
    void openBook();
    void listUnderlyings();
    bool isFresh() const;
    void showState();
    void showStatus();
    void showSentence();
    void goTo(const QModelIndex& index);
    QString emptySentence() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    HitModel* model_;
    quint64 askedRevision_ = 0;
    HitSpec askedSpec_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    HitSpec shownSpec_;
    quint64 id_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
    QString failure_;

    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QWidget* choice_ = nullptr;
    QComboBox* underlying_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* statusText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* again_ = nullptr;
    EditTable* table_ = nullptr;
    QLabel* sentence_ = nullptr;
    QTimer patience_; ///< short runs show no progress
    // Last: its thread ends before anything else of this object goes.
    WorkLane lane_{Background::Idle};
};

} // namespace marginscope
