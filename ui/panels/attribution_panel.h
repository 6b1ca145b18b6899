// Who makes the requirement: shares of positions and hedge groups, savings of pairs. Computed off the UI thread when
// the panel is seen.
#pragma once

#include "core/session/attribution.h"

#include "ui/jobs/work_lane.h"
#include "ui/models/attribution_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class AttributionPanel : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<Attribution>(const Comparison&, const AttributionSpec&, const Job&)>;

    AttributionPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    AttributionPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);
    ~AttributionPanel() override;

    AttributionSpec spec() const;
    void setSpec(Regime regime, Level level);
    AttributionView view() const { return model_->view(); }
    void setView(AttributionView view);
    EditTable& table() { return *table_; }
    const AttributionModel& model() const { return *model_; }
    bool isRunning() const { return running_; }

    /// The chosen cells with their heads, or the whole table where fewer than two are chosen.
    void copy();

signals:
    void figureRequested(const marginscope::FigureRef& figure);
    /// New shares are shown.
    void attributed();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* statusRow();
    QWidget* emptyPage();
    QWidget* tablePage();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    void connectAll();

    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void cancel();
    void deliver(quint64 id, Result<Attribution> result);
    bool isFresh() const;
    void openBook();
    void showState();
    void showStatus();
    void showSummary();
    void showQuestion();
    /// Columns that say nothing of this attribution.
    void hideColumns();
    void explain(const QModelIndex& index);
    QString emptySentence() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    AttributionModel* model_;
    std::shared_ptr<const Comparison> asked_; ///< the newest run is of this comparison
    quint64 askedRevision_ = 0;
    AttributionSpec askedSpec_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    AttributionSpec shownSpec_;
    quint64 id_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
    QString failure_;

    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QComboBox* viewChooser_ = nullptr;
    QComboBox* regime_ = nullptr;
    QComboBox* level_ = nullptr;
    QToolButton* copy_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* statusText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* again_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* question_ = nullptr;
    EditTable* table_ = nullptr;
    QTimer patience_; ///< short runs show no progress
    // Last: its thread ends before anything else of this object goes.
    WorkLane lane_;
};

} // namespace marginscope
