// Everything of one open book: cards, tables, pictures, messages. Creates the panels and wires them to the book.
#pragma once

#include "ui/panels/collateral_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/messages_panel.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/regime_card.h"
#include "ui/panels/surface_panel.h"
#include "ui/windows/open_book.h"
#include "ui/windows/window_actions.h"

#include <QWidget>

#include <array>

class QSplitter;
class QTabWidget;

namespace marginscope {

class BookPage : public QWidget {
    Q_OBJECT

public:
    BookPage(OpenBook& book, const Theme& theme, QWidget* parent = nullptr);

    OpenBook& book() { return book_; }
    PositionsPanel& positions() { return *positions_; }
    CollateralPanel& collateral() { return *collateral_; }
    SurfacePanel& surface() { return *surface_; }
    ExplainPanel& explanation() { return *explain_; }
    RegimeCard& card(Regime regime) { return *cards_[static_cast<std::size_t>(regime)]; }

    /// Opens the explanation of a figure.
    void explain(Regime regime, Level level);
    /// Brings a panel to the front by its object name and gives it the focus.
    void showPane(const QString& panelName);
    void applyLayout(NamedLayout layout);
    void copy();
    void removeRows();
    bool isStale() const { return book_.document().comparisonIsStale(); }

    /// Tabs, splitters, tables: how the page was left.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void failed(const QString& sentence);
    /// Progress, staleness or the time of the last run changed.
    void statusChanged();

private:
    void buildParts();
    void buildLayout();
    void wirePanels();
    void wireDocument();
    void startRun();

    OpenBook& book_;
    DocumentPresenter& document_;
    const Theme& theme_;
    std::array<RegimeCard*, 3> cards_{};
    PositionsPanel* positions_;
    CollateralPanel* collateral_;
    SurfacePanel* surface_;
    ExplainPanel* explain_;
    MessagesPanel* messages_;
    QTabWidget* leftTabs_;
    QTabWidget* rightTabs_;
    QSplitter* work_;
};

} // namespace marginscope
