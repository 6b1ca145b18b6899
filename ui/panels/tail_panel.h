// Value at risk of the book: the distribution of its P&L with both figures, who makes them, the worst scenarios, and
// the margin beside them. Computed off the UI thread when the panel is seen; histories come from files.
#pragma once

#include "core/session/tail.h"

#include "ui/jobs/serial_lane.h"
#include "ui/jobs/work_lane.h"
#include "ui/models/tail_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/tail_form.h"
#include "ui/plots/histogram_widget.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

class QActionGroup;

namespace marginscope {

class TailPanel : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<TailStudy>(
        const RunInputs&, const Comparison&, const std::vector<UnderlyingHistory>&, const TailStudySpec&, const Job&)>;

    TailPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    TailPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);
    ~TailPanel() override;

    TailStudySpec spec() const;
    void setSpec(const TailStudySpec& spec);
    TailView view() const { return model_->view(); }
    void setView(TailView view);
    EditTable& table() { return *table_; }
    HistogramWidget& plot() { return *plot_; }
    const TailModel& model() const { return *model_; }
    bool isRunning() const { return running_ || reading_ > 0; }

    /// Reads price histories; which underlying a file is of is told by its name. One whose name says nothing of it is
    /// refused, unless the book has one underlying only.
    void openHistories(const QStringList& files);
    void openHistory(const AssetCode& underlying, bool ofVol, const QString& file);
    void removeHistory(const AssetCode& underlying);
    const std::vector<LoadedHistory>& histories() const { return histories_; }

    /// Rows of the book (from 0) that are selected elsewhere: their part is said, their rows are marked.
    void setSelectedRows(const QList<int>& bookRows);

    /// The picture, or the chosen cells of the table with their heads.
    void copy();
    /// Writes a picture or the figures by the ending of the name; encoding and writing happen off the UI thread.
    void exportTo(const QString& path);

    /// What is assumed and shown, for the next start. Bytes that are not one's own change nothing.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

signals:
    /// A position is to be shown: the row of the book and its symbol.
    void rowRequested(int row, const std::string& instrument);
    void failed(const QString& sentence);
    void exported(const QString& path);
    /// New figures are shown.
    void studied();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* specRow();
    QWidget* statusRow();
    QWidget* emptyPage();
    QWidget* figuresPage();
    QWidget* tableRow(QWidget* parent);
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QToolButton* button(const QString& name, const QString& text, const QString& tip, QWidget* parent);
    QMenu* exportMenu(QWidget* parent);
    void connectAll();

    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void cancel();
    void deliver(quint64 id, Result<TailStudy> result);
    bool isFresh() const;
    void openBook();
    void changeSpec();
    void typeLevel();
    void typeHorizon();
    void showState();
    void showStatus();
    void showNotes();
    void showSelection();
    void markScenario();
    void followCursor(int bin);
    void goToPosition(const QModelIndex& index);
    void setAssumptions(bool shown);
    QString emptySentence() const;
    QStringList noteSentences() const;
    PictureText pictureText() const;

    std::vector<AssetCode> bookUnderlyings() const;
    void fillHistories();
    void chooseHistories();
    void chooseHistory(const AssetCode& underlying, bool ofVol);
    void acceptHistory(const Result<LoadedHistory>& loaded);
    void exportPicture();

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    TailModel* model_;
    TailStudySpec spec_;
    std::vector<LoadedHistory> histories_;
    quint64 historiesVersion_ = 0;
    std::shared_ptr<const Comparison> asked_; ///< the newest run is of this comparison
    struct Key {
        quint64 revision = 0; ///< 0: nothing
        quint64 histories = 0;
        TailStudySpec spec;
        bool operator==(const Key&) const = default;
    };
    Key key() const;
    Key askedKey_, shownKey_;
    quint64 id_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
    int reading_ = 0; ///< files that are being read
    QString failure_;
    bool wantsHistory_ = false; ///< the failure is a history that is missing
    QString fileFailure_;
    QList<int> selectedBookRows_;

    QComboBox* method_ = nullptr;
    QComboBox* level_ = nullptr;
    QComboBox* horizon_ = nullptr;
    QToolButton* historiesButton_ = nullptr;
    QMenu* historiesMenu_ = nullptr;
    QToolButton* assumptions_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* statusText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* again_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QPushButton* open_ = nullptr;
    QLabel* note_ = nullptr;
    QSplitter* splitter_ = nullptr;
    HistogramWidget* plot_ = nullptr;
    QStackedLayout* lower_ = nullptr;
    TailForm* form_ = nullptr;
    QComboBox* viewChooser_ = nullptr;
    QLabel* selection_ = nullptr;
    QToolButton* export_ = nullptr;
    QActionGroup* resolutions_ = nullptr;
    EditTable* table_ = nullptr;
    QTimer patience_; ///< short runs show no progress
    // Last: their threads end before anything else of this object goes.
    SerialLane files_;
    WorkLane lane_;
};

} // namespace marginscope
