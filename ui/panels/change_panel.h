// Why the figures differ from those of another state of the book: as it was saved, a book of the library, a file. As a
// waterfall and as a table. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/change.h"

#include "ui/jobs/serial_lane.h"
#include "ui/models/change_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/waterfall_chart.h"
#include "ui/presentation/document_presenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class ChangePanel : public QWidget {
    Q_OBJECT

public:
    enum class View { Figures, Picture };
    /// What is run; tests put in their own.
    using Work = std::function<Result<ChangeReport>(const OtherState&, const RunInputs&,
                                                    const std::shared_ptr<const MarketSnapshot>& asRead,
                                                    const std::string& storePath, const Job&)>;

    ChangePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ChangePanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    /// Where the books of the library are.
    void setStorePath(const std::string& storePath);

    View view() const;
    void setView(View view);
    /// Compares with that state: a file, "store:NAME", "sample:NAME".
    void setOther(const QString& location);
    OtherState other() const;
    void setStanding(Regime regime, Level level);
    EditTable& table() { return *table_; }
    WaterfallChart& chart() { return *chart_; }
    const ChangeModel& model() const { return *model_; }
    bool isRunning() const { return run_->isRunning(); }

    /// The chosen cells with their heads, or the whole table; the picture where one is shown.
    void copy();
    /// Figures (csv, json) or the picture (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New figures are shown.
    void explained();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* otherRow();
    QWidget* choiceRow();
    QWidget* pageStack();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    void connectAll();
    void applyTheme();

    /// The states there are to choose from: as saved, books of the library, files chosen before.
    void listStates();
    void fillStates(const std::vector<std::string>& books);
    void chooseState(int index);
    void chooseOtherFile();

    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void deliver(Result<ChangeReport> result);
    bool isFresh() const;
    void openBook();
    void showState();
    void showSummary();
    void showSentence();
    void showPicture();
    void chooseFile();
    QString emptySentence() const;
    Regime regime() const;
    Level level() const;
    ChangeOrder order() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    std::string storePath_;
    ChangeModel* model_;
    QStringList files_; ///< chosen by hand
    QString chosen_;    ///< location of the other state; empty: as saved
    quint64 askedRevision_ = 0;
    OtherState askedOther_;
    std::shared_ptr<const ChangeReport> report_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    OtherState shownOther_;

    QComboBox* states_ = nullptr;
    QCheckBox* underShown_ = nullptr;
    QComboBox* viewChooser_ = nullptr;
    QComboBox* regime_ = nullptr;
    QComboBox* level_ = nullptr;
    QComboBox* figure_ = nullptr;
    QComboBox* order_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    RunRow* run_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* sentence_ = nullptr;
    EditTable* table_ = nullptr;
    WaterfallChart* chart_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    SerialLane lane_;
};

} // namespace marginscope
