// What frees capital, the venues of a book, capital against coverage, the delta hedge: four questions in one panel,
// each with its form, its tables and, where there is one, its curve. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/workspace.h"

#include "core/session/capital_answer.h"

#include "ui/models/sheet_model.h"
#include "ui/panels/capital_form.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace marginscope {

class CapitalPanel : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work =
        std::function<Result<CapitalAnswer>(const RunInputs&, const Comparison&, const CapitalQuestion&, const Job&)>;

    CapitalPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    CapitalPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    CapitalView view() const;
    void setView(CapitalView view);
    CapitalQuestion question() const;
    /// A table of the answer by its id ("combinations", "venues", "curve", …); the curve's figures as a table.
    void showSheet(const QString& id, bool figures = false);
    QString shownSheet() const;
    void setStorePath(const std::string& path) { storePath_ = path; }

    EditTable& table() { return *table_; }
    CurveChart& chart() { return *chart_; }
    const SheetModel& model() const { return *model_; }
    const CapitalAnswer* answer() const { return shownOf(view()).answer.get(); }
    bool isRunning() const { return run_->isRunning(); }

    CapitalForm& form() { return *form_; }
    /// What else is asked in place of the answer.
    void setConditionsShown(bool shown) { form_->setConditionsShown(shown); }

    /// The price histories, for the next start. Bytes that are not one's own change nothing.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// The chosen cells with their heads, or the whole table; the picture where one is shown.
    void copy();
    /// Figures (csv, json) or the picture (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    /// Trades of the chosen row, at the market's marks.
    void takeLegs(const std::vector<marginscope::TradeLeg>& legs);
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New figures are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Picture { None, Frontier, PathPnl, PathMargin };
    /// A table or a curve that can be chosen.
    struct Page {
        std::size_t sheet = 0;
        Picture picture = Picture::None;
    };
    /// What a view shows, and of which state of the book.
    struct Shown {
        std::shared_ptr<const CapitalAnswer> answer;
        std::shared_ptr<const Comparison> comparison;
        RunInputs inputs;
        quint64 revision = 0; ///< 0: nothing
        CapitalQuestion question;
        int page = 0;
    };

    QWidget* choiceRow();
    QWidget* pageStack();
    QWidget* buttonRow();
    void connectAll();
    void applyTheme();

    const Shown& shownOf(CapitalView view) const { return shown_[static_cast<std::size_t>(view)]; }
    Shown& shown() { return shown_[static_cast<std::size_t>(view())]; }
    /// Starts what is needed where the panel is seen; else it waits.
    void refresh();
    void start();
    void deliver(Result<CapitalAnswer> result);
    bool isFresh() const;
    /// Books so large that they are computed on request only.
    bool waitsForRequest() const;
    void openBook();
    void tellUnderlyings();
    void showAnswer();
    void showPage();
    void showState();
    std::vector<Page> pagesOf(const CapitalAnswer& answer) const;
    CurvePicture pictureOf(Picture picture) const;
    CurvePicture frontierPicture() const;
    CurvePicture pathPicture(bool margin) const;
    QString pageTitle(const Page& page) const;
    std::vector<TradeLeg> chosenLegs() const;
    void take();
    void apply();
    void chooseFile();
    QString emptySentence() const;
    QString provenance() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    std::string storePath_;
    SheetModel* model_;
    std::array<Shown, 4> shown_;
    quint64 askedRevision_ = 0;
    CapitalQuestion askedQuestion_;
    std::shared_ptr<const Comparison> askedComparison_;
    RunInputs askedInputs_;
    std::vector<Page> pages_;

    QComboBox* viewChooser_ = nullptr;
    QComboBox* sheetChooser_ = nullptr;
    QToolButton* figures_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    CapitalForm* form_ = nullptr;
    RunRow* run_ = nullptr;
    QLabel* summary_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QLabel* empty_ = nullptr;
    EditTable* table_ = nullptr;
    CurveChart* chart_ = nullptr;
    QLabel* remarks_ = nullptr;
    QPushButton* compute_ = nullptr;
    QPushButton* take_ = nullptr;
    QPushButton* apply_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    WorkLane files_;
};

} // namespace marginscope
