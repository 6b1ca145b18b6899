// The trade ticket: legs typed, pasted, taken from a strategy or dragged, and what they would do to every regime, while
// they change. Computed off the UI thread; the newest question wins.
#pragma once

#include "core/session/whatif.h"

#include "ui/models/ticket_model.h"
#include "ui/models/whatif_model.h"
#include "ui/panels/run_row.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/ticket_table.h"
#include "ui/panels/trade_input.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

/// What the panel asks: the legs of the ticket and, behind them, the lines being typed.
struct TicketQuestion {
    std::vector<TradeLeg> legs;
    std::string typed;
    bool whole = false; ///< with what each leg does, the curve over sizes and the distances
    TradeAt at = TradeAt::Mark; ///< what trades without a price are done at

    bool operator==(const TicketQuestion&) const = default;
};

class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    enum class View { Change, Curve, CurveFigures, Legs, Distances };
    /// What is run; tests put in their own. Errors of lines that are typed come with the report.
    using Work = std::function<Result<WhatIfReport>(const RunInputs&, const TicketQuestion&, const Job&)>;

    WhatIfPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    WhatIfPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);
    ~WhatIfPanel() override;

    View view() const;
    void setView(View view);
    void setLevel(Level level);
    /// What trades without a price are done at.
    void setTradeAt(TradeAt at);
    TradeAt tradeAt() const;
    TradeInput& input() { return *input_; }
    TicketTable& ticket() { return *table_; }
    const TicketModel& legs() const { return *model_; }
    const WhatIfModel& figures() const { return *figures_; }
    CurveChart& chart() { return *chart_; }
    const WhatIfReport* report() const { return report_.get(); }
    bool isRunning() const { return run_->isRunning(); }
    /// The figures are those of the book, the legs and the line as they are.
    bool isFresh() const;

    /// "Keep as what-if…" is offered where somebody takes it.
    void setKeepsWhatIfs(bool keeps);
    /// The chosen cells with their heads, or the whole table; the picture where one is shown.
    void copy();
    /// Lines of text, as if they were pasted into the input and entered.
    void paste();
    /// Figures (csv, json) or the curve's picture (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);
    /// Removes the chosen legs.
    void removeSelected();

    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

public slots:
    /// Legs another panel hands over; they are added to the ticket.
    void takeLegs(const std::vector<marginscope::TradeLeg>& legs);

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    void keepAsWhatIf(marginscope::Portfolio after, QString proposedName);
    void figureRequested(const marginscope::FigureRef& figure);
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New figures are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* inputRow();
    QWidget* choiceRow();
    QWidget* doneRow();
    QWidget* legsPane();
    QWidget* pageStack();
    QMenu* strategyMenu();
    void addPrices(QMenu& menu);
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    void connectAll();
    void connectTable();
    void applyTheme();

    TicketQuestion question() const;
    bool needsWhole() const;
    /// Until the whole answer is there, parts of the one before stand in, marked stale.
    void keepParts(WhatIfReport& report) const;
    void write(const QString& path);
    /// Asks where the panel is seen and something is asked that was not yet.
    void refresh();
    void start(const TicketQuestion& question);
    void deliver(const TicketQuestion& asked, std::uint64_t revision, Result<WhatIfReport> result);
    void enter();
    void commit();
    void setTyped(const QString& text);
    void clear();
    void apply();
    void keep();
    void stepSize(int row, int steps, bool dragging);
    void stepInstrument(int row, int steps, bool dragging, bool expiry);
    void openBook();
    void showState();
    void showErrors();
    void showFreed();
    void showWhy();
    void showCurve();
    void chooseFile();
    void chooseStrategy(const TradeTemplate& shape);
    void explain(const QModelIndex& index);
    Level level() const;
    QString emptySentence() const;
    QString provenance() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    TicketModel* model_;
    WhatIfModel* figures_;
    std::shared_ptr<const WhatIfReport> report_;
    TicketQuestion askedQuestion_, shownQuestion_;
    std::uint64_t askedRevision_ = 0, shownRevision_ = 0; ///< 0: nothing
    std::vector<TradeLineError> errors_;                 ///< of the typed lines
    bool entering_ = false; ///< Enter was pressed before the lines were worked out
    std::optional<TradeLeg> dragged_; ///< as it was when the drag began
    QString pendingExport_; ///< waits for the whole answer
    QTimer pause_; ///< half a word is no mistake: what does not read is said after a moment

    TradeInput* input_ = nullptr;
    QToolButton* strategies_ = nullptr;
    QActionGroup* prices_ = nullptr; ///< an action for each TradeAt
    QLabel* error_ = nullptr;
    QComboBox* viewChooser_ = nullptr;
    QComboBox* levelChooser_ = nullptr;
    QToolButton* clear_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* apply_ = nullptr;
    RunRow* run_ = nullptr;
    QSplitter* split_ = nullptr;
    TicketTable* table_ = nullptr;
    SentenceLine* freed_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QWidget* changePage_ = nullptr;
    EditTable* changeTable_ = nullptr;
    QTextEdit* why_ = nullptr;
    CurveChart* chart_ = nullptr;
    EditTable* curveTable_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    WorkLane files_;
};

} // namespace marginscope
