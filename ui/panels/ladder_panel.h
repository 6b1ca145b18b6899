// The expiry ladder of the book: what each expiry does to requirement, equity and excess, as a table and as a picture;
// the book day by day over weekends. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/ladder.h"

#include "ui/jobs/serial_lane.h"
#include "ui/models/ladder_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class LadderPanel : public QWidget {
    Q_OBJECT

public:
    /// Points: the figures of the picture.
    enum class View { Steps, Days, Picture, Points };
    /// What is run; tests put in their own.
    using Work = std::function<Result<ExpiryLadder>(const RunInputs&, const LadderSpec&, const Job&)>;

    LadderPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    LadderPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    View view() const;
    void setView(View view);
    LadderSpec spec() const;
    void setStanding(Regime regime, Level level);
    EditTable& table() { return *table_; }
    CurveChart& chart() { return *chart_; }
    const LadderModel& model() const { return *model_; }
    bool isRunning() const { return run_->isRunning(); }

    /// The chosen cells with their heads, or the whole table; the picture where one is shown.
    void copy();
    /// Figures (csv, json) or the picture (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    /// A person asked for the row of the book behind a line.
    void rowRequested(int row, const std::string& instrument);
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// A new ladder is shown.
    void laddered();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* askRow();
    QWidget* pageStack();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QDoubleSpinBox* percentSpin(const QString& name, const QString& accessibleName, double from, double to,
                                double value);
    void connectAll();
    void applyTheme();

    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void deliver(Result<ExpiryLadder> result);
    bool isFresh() const;
    void openBook();
    void showState();
    void showSummary();
    void showSentence();
    void showPicture();
    void chooseFile();
    void goTo(const QModelIndex& index);
    QString emptySentence() const;
    QString provenance() const;
    Regime regime() const;
    Level level() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    LadderModel* model_;
    std::shared_ptr<const Comparison> asked_, shown_;
    quint64 askedRevision_ = 0;
    LadderSpec askedSpec_;
    std::shared_ptr<const ExpiryLadder> ladder_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    LadderSpec shownSpec_;

    QComboBox* viewChooser_ = nullptr;
    QComboBox* regime_ = nullptr;
    QComboBox* level_ = nullptr;
    QComboBox* figure_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QDoubleSpinBox* price_ = nullptr;
    QDoubleSpinBox* vol_ = nullptr;
    QDoubleSpinBox* pin_ = nullptr;
    QSpinBox* days_ = nullptr;
    RunRow* run_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* sentence_ = nullptr;
    EditTable* table_ = nullptr;
    EditTable* points_ = nullptr;
    CurveChart* chart_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    SerialLane files_;
};

} // namespace marginscope
