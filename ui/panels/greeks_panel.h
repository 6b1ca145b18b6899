// Greeks of the book: a table by position, expiry, underlying or group; ladders over the price as a picture and as
// figures; what the Greeks explain of a P&L. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/greeks.h"

#include "ui/models/greeks_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class GreeksPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { Greeks, Ladder, Explain };
    /// What is run; tests put in their own.
    using Work = std::function<Result<GreeksAnswer>(const MarkedBook&, const GreeksQuestion&, const Job&)>;

    GreeksPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    GreeksPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    View view() const;
    void setView(View view);
    GreeksQuestion question() const;
    void setBy(GreeksBy by);
    /// Ladder as figures instead of a picture.
    void setShowsFigures(bool figures);
    /// Legs chosen in the book (indices into its positions): their sums and their ladder are shown beside the book's.
    void setSelectedLegs(const QList<int>& legs);

    EditTable& table() { return *table_; }
    CurveChart& chart() { return *chart_; }
    const GreeksModel& model() const { return *model_; }
    bool isRunning() const { return run_->isRunning(); }

    /// The chosen cells with their heads, or the whole table; the picture where one is shown.
    void copy();
    /// Figures (csv, json) or the ladder's picture (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    void figureRequested(const marginscope::FigureRef& figure);
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New figures are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* moveRow();
    QWidget* pageStack();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QDoubleSpinBox* spin(const QString& name, const QString& accessibleName, double from, double to, double value,
                         const QString& suffix, QWidget* parent);
    void connectAll();
    void applyTheme();

    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void deliver(Result<GreeksAnswer> result);
    bool isFresh() const;
    /// Whether what answers one question answers the other, in the present view.
    bool covers(const GreeksQuestion& answered, const GreeksQuestion& asked) const;
    void openBook();
    void showState();
    void showSummary();
    void showMeaning();
    void showLadder();
    void fillUnderlyings();
    void chooseFile();
    void explain(const QModelIndex& index);
    QString emptySentence() const;
    GreekFigure figure() const;
    bool showsPnl() const;
    QString provenance() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    GreeksModel* model_;
    std::shared_ptr<const Comparison> asked_, shown_;
    quint64 askedRevision_ = 0;
    GreeksQuestion askedQuestion_;
    std::shared_ptr<const GreeksAnswer> answer_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    GreeksQuestion shownQuestion_;
    std::vector<std::size_t> legs_;

    QComboBox* viewChooser_ = nullptr;
    QComboBox* byChooser_ = nullptr;
    QComboBox* figureChooser_ = nullptr;
    QComboBox* underlyingChooser_ = nullptr;
    QToolButton* figures_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QWidget* moves_ = nullptr;
    QDoubleSpinBox* price_ = nullptr;
    QDoubleSpinBox* vol_ = nullptr;
    QDoubleSpinBox* days_ = nullptr;
    QDoubleSpinBox* rate_ = nullptr;
    RunRow* run_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* meaning_ = nullptr;
    EditTable* table_ = nullptr;
    CurveChart* chart_ = nullptr;
    EditTable* ladderTable_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    WorkLane files_;
};

} // namespace marginscope
