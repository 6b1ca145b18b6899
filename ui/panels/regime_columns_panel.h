// Regimes of any rulebooks side by side: columns are added, moved and taken away; one is the reference, and sentences
// below say why the others differ. Runs off the UI thread.
#pragma once

#include "core/session/workspace.h"
#include "core/session/regime_columns.h"
#include "core/session/sources.h"

#include "ui/jobs/serial_lane.h"
#include "ui/jobs/work_lane.h"
#include "ui/models/regime_columns_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace marginscope {

class RegimeColumnsPanel : public QWidget {
    Q_OBJECT

public:
    RegimeColumnsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    /// Where own rulebooks are; empty: the default store. Lists the rulebooks anew.
    void setStorePath(const std::string& storePath);
    /// Lists the rulebooks to choose from anew: one was kept or removed.
    void refreshRulebooks();

    const std::vector<RegimeColumn>& columns() const { return model_->asked(); }
    std::size_t reference() const { return model_->reference(); }
    void setColumns(const std::vector<RegimeColumn>& columns, std::size_t reference = 0);
    /// The comparison a column was made from, for its explanation; null where there is none. `rulebookRef` as in
    /// columnFigureRequested.
    std::shared_ptr<const Comparison> comparison(const QString& rulebookRef) const;

    void copy();
    bool isRunning() const { return running_; }

    /// Columns, reference and the splitter.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

public slots:
    void exportTo(const QString& file);

signals:
    /// A figure of a column is to be explained. `rulebookRef`: what the column calls its rulebook, empty for the one of
    /// the book; then figureRequested is sent instead.
    void columnFigureRequested(const QString& rulebookRef, marginscope::Regime regime, marginscope::Level level);
    void figureRequested(const marginscope::FigureRef& figure);
    void exported(const QString& file);
    void failed(const QString& sentence);
    /// Columns or reference are other ones: the state is to be kept.
    void columnsChanged();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* chooserRow();
    QWidget* toolRow();
    QWidget* whyBox();
    QToolButton* toolButton(const char* name, const QString& text, const QString& tip, QWidget* parent);
    void connectAll();
    void openBook();
    /// Runs where the panel is seen; else it waits.
    void refresh();
    void run();
    void cancel();
    void accept(quint64 id, quint64 revision, const Result<RegimeColumns>& made);
    void setRunning(bool running);
    void change(const std::vector<RegimeColumn>& columns, std::size_t reference, int current);
    void addColumn();
    void removeColumn();
    void moveColumn(int by);
    void makeReference();
    int currentColumn() const { return table_->currentIndex().column(); }
    void setCurrentColumn(int column);
    void openCell(const QModelIndex& index);
    void listNotCovered(const ColumnResult& column);
    void chooseFile();
    void showState();
    void showWhy();
    void fitColumns();
    void listRulebooks(const std::vector<RulebookSummary>& known);

    DocumentPresenter& document_;
    std::string storePath_;
    RegimeColumnsModel* model_;
    QComboBox* rulebook_ = nullptr;
    QComboBox* regime_ = nullptr;
    QPushButton* add_ = nullptr;
    QToolButton* remove_ = nullptr;
    QToolButton* left_ = nullptr;
    QToolButton* right_ = nullptr;
    QToolButton* star_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* run_ = nullptr;
    QLabel* note_ = nullptr;
    EditTable* table_ = nullptr;
    QScrollArea* whyArea_ = nullptr;
    QLabel* why_ = nullptr;
    QSplitter* parts_ = nullptr;
    quint64 runId_ = 0;
    quint64 shownRevision_ = 0; ///< of the document the figures were made from; 0: none
    bool running_ = false;
    bool cancelled_ = false;
    bool pending_ = true; ///< a run is due as soon as the panel is seen
    // Last: their threads end before anything else of this object goes.
    SerialLane lister_;
    WorkLane lane_;
};

} // namespace marginscope
