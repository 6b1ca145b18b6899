// The venue's own figures beside ours: typed in or taken from the import, judged by a tolerance, kept with a comment.
#pragma once

#include "core/session/reconcile.h"

#include "ui/models/kept_reconciliations_model.h"
#include "ui/models/reconciliation_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QThreadPool>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace marginscope {

class ReconciliationPanel : public QWidget {
    Q_OBJECT

public:
    ReconciliationPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ~ReconciliationPanel() override;

    /// Where reconciliations are kept; empty: the default store.
    void setStorePath(const std::string& storePath);

    const VenueStatement& statement() const { return statement_; }
    Tolerance tolerance() const { return tolerance_; }
    /// Takes the venue's figures of the book's import, where it has some.
    void takeFromImport();

signals:
    /// One of our figures is to be explained.
    void figureRequested(const marginscope::FigureRef& figure);
    void failed(const QString& sentence);
    /// A reconciliation was kept in the store.
    void kept();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using History = Result<std::vector<KeptReconciliation>>;

    void build(const Theme& theme);
    QWidget* emptyPage();
    QWidget* choiceRow();
    QWidget* keepRow();
    QWidget* historyBox();
    /// The rest of the width, but never too narrow to read.
    void fitFields();
    void fitFigureColumn();
    void connectAll();

    void openBook();
    void adopt(const Reconciliation& made, const std::string& comment);
    /// Makes our figures anew where the panel is seen; else it waits.
    void refresh();
    void showLines();
    void showState();
    void typed(ReconciledFigure figure, const std::string& component, std::optional<double> value);
    void chooseRegime();
    void editTolerance(QLineEdit& field, double Tolerance::*part);
    void startTyping();
    void explain(const QModelIndex& index);
    void keep();
    void forget();
    void loadHistory();
    void showHistory(const History& history, bool restore);
    int chosenKept() const;
    QString summary(Verdict verdict) const;
    /// Runs off the thread of the window, in the order of asking; the answer comes back on it.
    template<class Work, class Answer>
    void run(Work work, Answer answer);

    DocumentPresenter& document_;
    std::string storePath_;
    VenueStatement statement_;
    Tolerance tolerance_;
    std::vector<OwnFigure> ours_;
    std::shared_ptr<const Comparison> shown_; ///< our figures were made from it
    Regime shownRegime_ = Regime::Portfolio;
    quint64 book_ = 0;    ///< counts opened books: answers for another one are dropped
    quint64 request_ = 0; ///< counts requests for our figures
    bool keeping_ = false;
    bool started_ = false; ///< the table is shown although nothing is stated yet

    ReconciliationModel* model_;
    KeptReconciliationsModel* keptModel_;
    QStackedLayout* pages_ = nullptr;
    QLabel* emptySentence_ = nullptr;
    QPushButton* start_ = nullptr;
    QComboBox* regime_ = nullptr;
    QLineEdit* amount_ = nullptr;
    QLineEdit* percent_ = nullptr;
    QLabel* currency_ = nullptr;
    QPushButton* import_ = nullptr;
    EditTable* table_ = nullptr;
    QLabel* summary_ = nullptr;
    QLineEdit* comment_ = nullptr;
    QPushButton* keep_ = nullptr;
    QWidget* historyBox_ = nullptr;
    EditTable* history_ = nullptr;
    QPushButton* again_ = nullptr;
    QPushButton* forget_ = nullptr;
    // Last: it waits for its work before anything else of this object goes.
    QThreadPool pool_;
};

} // namespace marginscope
