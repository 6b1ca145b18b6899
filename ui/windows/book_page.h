// Everything of one open book: cards, tables, pictures, messages. Creates the panels, those behind a tab when they are
// first needed, and wires them to the book.
#pragma once

#include "ui/panels/attribution_panel.h"
#include "ui/panels/change_panel.h"
#include "ui/panels/capital_panel.h"
#include "ui/panels/greeks_panel.h"
#include "ui/panels/ladder_panel.h"
#include "ui/panels/hedge_panel.h"
#include "ui/panels/smiles_panel.h"
#include "ui/panels/collateral_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/market_panel.h"
#include "ui/panels/messages_panel.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/reconciliation_panel.h"
#include "ui/panels/regime_card.h"
#include "ui/panels/regime_columns_panel.h"
#include "ui/panels/rulebook_editor.h"
#include "ui/panels/stress_panel.h"
#include "ui/panels/surface_panel.h"
#include "ui/panels/tail_panel.h"
#include "ui/panels/versus_panel.h"
#include "ui/panels/whatif_panel.h"
#include "ui/windows/late_panel.h"
#include "ui/windows/open_book.h"
#include "ui/windows/what_if_bar.h"
#include "ui/windows/window_actions.h"
#include "ui/windows/work_panes.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace marginscope {

class BookPage : public QWidget {
    Q_OBJECT

public:
    BookPage(OpenBook& book, DocumentController& controller, const Theme& theme, QWidget* parent = nullptr);

    OpenBook& book() { return book_; }
    WhatIfBase& base() { return base_; }
    WhatIfBar& whatIfBar() { return *whatIfBar_; }
    WorkPanes& panes() { return *work_; }
    PositionsPanel& positions() { return *positions_; }
    CollateralPanel& collateral() { return made<CollateralPanel>(Place::Collateral); }
    SurfacePanel& surface() { return *surface_; }
    ExplainPanel& explanation() { return made<ExplainPanel>(Place::Explanation); }
    GreeksPanel& greeks() { return made<GreeksPanel>(Place::Greeks); }
    LadderPanel& ladder() { return made<LadderPanel>(Place::Ladder); }
    ChangePanel& changes() { return made<ChangePanel>(Place::Changes); }
    SmilesPanel& smiles() { return made<SmilesPanel>(Place::Smiles); }
    AttributionPanel& attribution() { return made<AttributionPanel>(Place::Attribution); }
    VersusPanel& versus() { return made<VersusPanel>(Place::Versus); }
    /// Books that may stand beside this one.
    void setOthers(std::vector<OtherBook> others);
    TailPanel& tail() { return made<TailPanel>(Place::Tail); }
    WhatIfPanel& whatIf() { return made<WhatIfPanel>(Place::WhatIf); }
    HedgePanel& hedge() { return made<HedgePanel>(Place::Hedge); }
    CapitalPanel& capital() { return made<CapitalPanel>(Place::Capital); }
    RegimeColumnsPanel& columns() { return made<RegimeColumnsPanel>(Place::Columns); }
    StressPanel& stress() { return made<StressPanel>(Place::Stress); }
    RulebookEditor& rulebookEditor() { return made<RulebookEditor>(Place::Rulebook); }
    RegimeCard& card(Regime regime) { return *cards_[static_cast<std::size_t>(regime)]; }

    /// Opens the explanation of a figure.
    void explain(const FigureRef& figure);
    /// Search in what has the focus: the explanation, else the positions.
    void find();
    /// Brings a panel to the front by its object name and gives it the focus.
    void showPane(const QString& panelName);
    void applyLayout(NamedLayout layout);
    void copy();
    void removeRows();
    /// Into the table that is seen.
    void paste();
    bool isStale() const { return book_.document().comparisonIsStale(); }

    /// Tabs, splitters, tables: how the page was left.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void failed(const QString& sentence);
    void exported(const QString& file);
    /// The sum of the selected positions in words.
    void selectionChanged(const QString& summary);
    /// A rulebook was kept in the store or removed from it.
    void ownRulebooksChanged();
    /// Progress, staleness or the time of the last run changed.
    void statusChanged();
    void openRequested(const QString& location);
    /// The book as it would be is to be kept as a what-if of this one.
    void keepWhatIfRequested(const marginscope::Portfolio& whatIf);
    void showBaseRequested();
    void applyToBaseRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Place {
        Positions,
        Collateral,
        Market,
        Rulebook,
        Surface,
        Explanation,
        Columns,
        Attribution,
        Stress,
        Reconciliation,
        Greeks,
        Smiles,
        Tail,
        Versus,
        WhatIf,
        Ladder,
        Changes,
        Hedge,
        Capital,
        Count
    };

    LatePanel& place(Place which) const { return *places_[static_cast<std::size_t>(which)]; }
    template<class Panel>
    Panel& made(Place which) const {
        return static_cast<Panel&>(place(which).panel());
    }

    void buildParts();
    void placePanels();
    QWidget* makePositions(QWidget* place);
    QWidget* makeCollateral(QWidget* place);
    QWidget* makeMarket(QWidget* place);
    QWidget* makeRulebook(QWidget* place);
    QWidget* makeSurface(QWidget* place);
    QWidget* makeExplanation(QWidget* place);
    QWidget* makeColumns(QWidget* place);
    QWidget* makeAttribution(QWidget* place);
    QWidget* makeStress(QWidget* place);
    QWidget* makeTail(QWidget* place);
    QWidget* makeCapital(QWidget* place);
    QWidget* makeVersus(QWidget* place);
    QWidget* makeHedge(QWidget* place);
    QWidget* makeReconciliation(QWidget* place);
    QWidget* makeGreeks(QWidget* place);
    QWidget* makeSmiles(QWidget* place);
    QWidget* makeWhatIf(QWidget* place);
    QWidget* makeLadder(QWidget* place);
    QWidget* makeChanges(QWidget* place);
    void buildLayout();
    void wirePanels();
    void wireDocument();
    void startRun();
    RunInputs surfaceInputs() const;
    void fitCards();
    /// Into the trade ticket.
    void takeLegs(const std::vector<TradeLeg>& legs);
    void goToRow(int number, const std::string& instrument, bool collateral);
    QWidget* buildMovedBar();

    OpenBook& book_;
    DocumentPresenter& document_;
    const Theme& theme_;
    WhatIfBase base_;
    WhatIfBar* whatIfBar_;
    std::array<RegimeCard*, 3> cards_{};
    PositionsPanel* positions_;
    SurfacePanel* surface_;
    std::array<LatePanel*, static_cast<std::size_t>(Place::Count)> places_{}; ///< by Place
    QByteArray columnsState_;            ///< until that panel is made
    QByteArray tailState_;               ///< likewise
    QByteArray versusState_;             ///< likewise
    std::vector<OtherBook> others_;
    QByteArray whatIfState_;             ///< likewise
    QByteArray stressState_;             ///< likewise
    QByteArray capitalState_;            ///< likewise
    QLabel* moved_;
    QPushButton* moveBack_;
    QWidget* movedBar_;
    MessagesPanel* messages_;
    WorkPanes* work_;
};

} // namespace marginscope
