// The cheapest hedge of the book: what is wanted and under which conditions, suggestions beside the book as it is, and
// what is to be said of the chosen one. Searched off the UI thread when the panel is seen.
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/session/hedge.h"
#endif

#include "ui/models/hedge_tables.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class HedgePanel : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<HedgeAnswer>(const RunInputs&, const HedgeSpec&, const Job&, const HedgeSink&)>;

    HedgePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    HedgePanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    /// What the form asks for; what cannot be read in it comes back as a sentence in `problem`.
    HedgeSpec spec(QString* problem = nullptr) const;
    /// Searches with what the form says, whatever is shown.
    void find();
    bool isRunning() const { return run_->isRunning(); }
    const HedgeAnswer* answer() const { return answer_.get(); }

    HedgeDetail detail() const;
    void setDetail(HedgeDetail detail);
    void setConditionsShown(bool shown) { conditions_->setChecked(shown); }
    /// Row of the suggestions; 0 is the book as it is.
    void choose(int row);
    std::optional<std::size_t> chosen() const;
    EditTable& suggestions() { return *suggestions_; }
    EditTable& details() { return *details_; }
    CurveChart& chart() { return *chart_; }
    QString summary() const { return summary_->text(); }

    void copy();
    /// Figures (csv, json) or the picture shown (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    /// The chosen hedge, for a ticket.
    void takeLegs(const std::vector<marginscope::TradeLeg>& legs);
    /// The chosen hedge in the book, as one step.
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New suggestions are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* goalRow();
    QWidget* conditionRows();
    QWidget* listPart();
    QWidget* detailPart();
    QWidget* detailRow(QWidget* parent);
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QLineEdit* field(const QString& name, const QString& accessibleName, const QString& placeholder, QWidget* parent);
    void connectAll();
    void applyTheme();

    /// Searches where the panel is seen, the form can be read and the book is not too large for it; else it waits.
    void refresh();
    void deliver(std::shared_ptr<const HedgeAnswer> answer);
    void tellFound(const QString& sentence);
    void openBook();
    bool isFresh() const;
    QString formKey() const;
    void showGoal();
    void showState();
    void showSummary();
    void showDetail();
    void makeRoom();
    CurvePicture profilePicture() const;
    CurvePicture sizesPicture() const;
    QString provenance() const;
    QString emptySentence() const;
    std::vector<TradeLeg> chosenLegs() const;
    void take();
    void apply();
    void chooseFile();

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    HedgeTable* list_;
    HedgeTable* table_;
    std::shared_ptr<const HedgeAnswer> answer_;
    RunInputs shownInputs_;
    std::vector<NotModelled> shownNotModelled_;
    quint64 askedRevision_ = 0, shownRevision_ = 0; ///< 0: nothing
    QString askedKey_, shownKey_, found_, problem_;

    QComboBox* goal_ = nullptr;
    QLineEdit* amount_ = nullptr;
    QComboBox* regime_ = nullptr;
    QToolButton* conditions_ = nullptr;
    QPushButton* find_ = nullptr;
    QScrollArea* conditionPage_ = nullptr;
    QComboBox* level_ = nullptr;
    QComboBox* kinds_ = nullptr;
    QComboBox* lots_ = nullptr;
    QLineEdit* budget_ = nullptr;
    QLineEdit* legs_ = nullptr;
    QLineEdit* band_ = nullptr;
    QLineEdit* days_ = nullptr;
    QLineEdit* delta_ = nullptr;
    QLineEdit* size_ = nullptr;
    QComboBox* quotes_ = nullptr;
    QLineEdit* spread_ = nullptr;
    QLineEdit* openInterest_ = nullptr;
    QLineEdit* volume_ = nullptr;
    QLineEdit* share_ = nullptr;
    RunRow* run_ = nullptr;
    QLabel* summary_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    EditTable* suggestions_ = nullptr;
    QWidget* lower_ = nullptr;
    QComboBox* view_ = nullptr;
    QToolButton* figures_ = nullptr;
    QPushButton* take_ = nullptr;
    QPushButton* apply_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QStackedWidget* detailPages_ = nullptr;
    CurveChart* chart_ = nullptr;
    EditTable* chartTable_ = nullptr;
    EditTable* details_ = nullptr;
    QScrollArea* remarksPage_ = nullptr;
    QLabel* remarks_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    WorkLane files_;
};

} // namespace marginscope
