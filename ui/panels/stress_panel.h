// What stress scenarios do to the book: worst first with the calls of every regime, who loses what as a heat map, the
// most likely scenario for a loss or a call, scenarios of one's own. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/stress.h"

#include "ui/jobs/serial_lane.h"
#include "ui/jobs/work_lane.h"
#include "ui/models/stress_model.h"
#include "ui/panels/book_stress_view.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/reverse_stress_view.h"
#include "ui/panels/stress_editor.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class StressPanel : public QWidget {
    Q_OBJECT

public:
    enum class Page : std::uint8_t { Results, Underlyings, Positions, Likely, Own, Books };
    /// Bundled libraries in the order of bundledStresses() stand between All and Own.
    enum class Choice : std::uint8_t { All, Crypto, Listed, Invented, Own, Grid };

    /// What is run; tests put in their own.
    using Work = std::function<Result<StressRun>(const Comparison&, std::vector<StressScenario>, const Job&)>;

    StressPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    StressPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);
    ~StressPanel() override;

    /// Where one's own scenarios are kept.
    void setStorePath(const std::string& storePath);

    Page page() const;
    void setPage(Page page);
    Choice choice() const;
    void setChoice(Choice choice);
    void setOrder(const StressOrder& order);
    StressOrder order() const;
    EditTable& table() { return *table_; }
    const StressModel& model() const { return *model_; }
    ReverseStressView& likely() { return *likely_; }
    StressEditor& editor() { return *editor_; }
    BookStressView& books() { return *books_; }
    bool isRunning() const { return running_ || likely_->isRunning() || books_->isRunning() || !ownLoaded_; }

    /// Relative moves of the grid. False: they cannot be used, and the grid stays.
    bool setGrid(const std::vector<double>& prices, const std::vector<double>& vols);

    /// Rows of the book (from 0) that are selected elsewhere: their columns of the heat map are set off.
    void setSelectedRows(const QList<int>& bookRows);

    /// What is stated and chosen, for the next start. Bytes that are not one's own change nothing.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// The chosen cells with their heads, or the whole table where fewer than two are chosen.
    void copy();
    /// Every figure as CSV or JSON, a heat map also as a picture, by the file's ending.
    void exportTo(const QString& file);
    /// The heat map that is shown; nothing where none is.
    std::optional<HeatTable> heatTable() const;
    void exportPicture(const QString& file);
    void copyPicture();
    /// The cell under the pointer, else the current one, in one sentence.
    QString readOut() const { return readOut_->text(); }
    /// Moves the market as the scenario of the current row does, as far as sliders can say it.
    void applyScenario();

signals:
    /// New results are shown.
    void stressed();
    void exported(const QString& file);
    void failed(const QString& sentence);
    /// A leg was chosen in the heat map: the row of the book and its symbol.
    void legChosen(int row, const std::string& instrument);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRows();
    QWidget* gridRow();
    QMenu* exportMenu(QWidget* parent);
    QWidget* statusRow();
    QWidget* emptyPage();
    QWidget* tablePage();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QToolButton* button(const QString& name, const QString& text, const QString& tip, QWidget* parent);
    void connectAll();
    void connectHeatMap();
    void enterGrid(QLineEdit& field);
    void showGrid();
    void showReadOut(const QModelIndex& index);
    void choosePosition(const QModelIndex& index);
    bool isHeatMap() const;
    quint64 chosenKey() const;

    void openBook();
    void loadOwn();
    void acceptOwn(const Result<LoadedStresses>& loaded);
    void keepOwn();
    /// Takes the scenario of the current row, or the likeliest one, into one's own.
    void adopt(const StressScenario& scenario);
    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void cancel();
    void deliver(quint64 id, Result<StressRun> result);
    std::vector<StressScenario> chosenScenarios() const;
    bool isFresh() const;
    void applyTheme();
    void showState();
    void showStatus();
    void showDetails();
    /// Long names give way to figures where the pane is narrow.
    void fitNames();
    void chooseFile();
    const StressScenario* currentScenario() const;
    std::vector<AssetCode> heldUnderlyings() const;
    QString emptySentence() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    std::string storePath_;
    StressModel* model_;
    std::vector<StressScenario> own_;
    bool ownLoaded_ = true; ///< or not to be waited for
    quint64 listVersion_ = 1; ///< of own scenarios and the grid
    std::vector<double> gridPrices_{-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3}, gridVols_{-0.3, 0.0, 0.5};
    QString gridProblem_;

    quint64 askedRevision_ = 0, shownRevision_ = 0; ///< 0: nothing
    quint64 askedChoice_ = 0, shownChoice_ = 0;     ///< what was chosen, own scenarios included, as a number
    quint64 id_ = 0;
    bool running_ = false;
    bool cancelled_ = false;
    QString failure_;
    QString applied_; ///< what the last application to the market left out

    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QComboBox* view_ = nullptr;
    QComboBox* set_ = nullptr;
    QComboBox* order_ = nullptr;
    QComboBox* level_ = nullptr;
    QToolButton* apply_ = nullptr;
    QToolButton* adopt_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QWidget* grid_ = nullptr;
    QLineEdit* gridPricesEdit_ = nullptr;
    QLineEdit* gridVolsEdit_ = nullptr;
    QLabel* readOut_ = nullptr;
    BookStressView* books_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* statusText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* again_ = nullptr;
    QLabel* details_ = nullptr;
    EditTable* table_ = nullptr;
    ReverseStressView* likely_ = nullptr;
    StressEditor* editor_ = nullptr;
    QTimer patience_; ///< short runs show no progress
    // Last: their threads end before anything else of this object goes.
    SerialLane files_;
    WorkLane lane_;
};

} // namespace marginscope
