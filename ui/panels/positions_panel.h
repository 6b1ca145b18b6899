// The positions of the book: edit here, see the cards and the picture move.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/positions_model.h"
#include "ui/models/positions_view_model.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/positions_table.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QLabel>
#include <QWidget>

namespace marginscope {

class PastePlan;
struct PasteReading;

class PositionsPanel : public QWidget {
    Q_OBJECT

public:
    PositionsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    PositionsTable& table() { return *table_; }
    /// The rows of the book, and the same as they are shown.
    PositionsModel& model() { return *model_; }
    PositionsViewModel& view() { return *view_; }

    /// Selects the row a message is about, even where the filter hides it.
    void goTo(int number, const std::string& instrument, bool focus = true);

    /// Columns (which, their order and widths), order of the rows, groups and filter.
    QByteArray saveState() const;
    /// What is not understood is left as it is.
    void restoreState(const QByteArray& state);

    /// "3 legs · value −2 311.40 · delta −0.412 BTC · P&L +12.00"; empty where no leg is selected.
    QString selectionSummary() const;
    /// The selected legs, as indices into the positions of the book.
    QList<int> selectedLegs() const { return selectedPositions(); }

public slots:
    void fillDown();
    void copySelection();
    void cut();
    void paste();
    void removeSelected();
    void duplicateRows();
    void selectAll();
    void newLeg();
    void editCell();
    void explainFigure();
    void focusFilter();
    void clearFilters();
    void applyAgain();
    void setGrouping(marginscope::Grouping grouping);
    void expandAll();
    void collapseAll();
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void showColumn(int column, bool shown);
    void moveColumn(int column, int by);
    void resetColumns();
    void showColumnChooser();
    void showGroupChooser();

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    void figureRequested(const marginscope::FigureRef& figure);
    void selectionSummaryChanged(const QString& text);
    /// Places of the selected legs among the positions of the book.
    void selectedLegsChanged(const QList<int>& legs);

private:
    void build();
    void connectDocument();
    void connectTable();
    void follow(const std::function<void()>& change);
    void refreshStatus();
    void refreshSelection();
    void say(const QString& sentence);
    void sayHowToEnter(const QModelIndex& index);
    void enterForAll(const QModelIndex& index, const QString& text);

    QList<int> selectedBookRows() const;
    QList<int> selectedPositions() const;
    QString legsAsText(const QList<int>& rows) const;
    void removeRows(const QList<int>& rows, const QString& text);
    void pasteLegsAgain();
    void pasteReading(const PasteReading& reading);
    void ask(PastePlan plan);
    struct Block {
        QList<int> rows;
        QList<int> columns;
        bool repeats = false;
    };
    Block pasteBlock() const;

    void fillColumnMenu(QMenu& menu);
    void addColumnActions(QMenu& menu, int column);
    void explain(const QModelIndex& index);
    void showHeaderMenu(const QPoint& place);
    void showContextMenu(const QPoint& place);
    void setDefaultColumns();
    void fitColumns();
    void fitColumn(int column);
    void widenColumns();
    void followType();
    int widthNeeded(int column) const;
    std::vector<int> sampledRows() const;

    DocumentPresenter& document_;
    PositionsModel* model_;
    PositionsViewModel* view_;
    PositionsTable* table_;
    FilterBar* filterBar_;
    QLabel* countLabel_;
    QLabel* selectionLabel_;
    int expiries_ = 0;
    bool fitsColumns_ = true; ///< until a person chose a width
    Grouping fittedGrouping_ = Grouping::None;
    int digitWidth_ = 0;          ///< that the columns were made for
    bool waitsForFigures_ = true; ///< of the book just opened
    QString cutText_;             ///< what was cut last, as it is on the clipboard
    std::vector<Position> cutLegs_;
};

} // namespace marginscope
