// Where a number comes from: the tree of a regime's excess and, for the chosen node, its path and its formula in
// symbols and numbers. Trees of large books are made off the UI thread.
#pragma once

#include "core/session/workspace.h"
#include "ui/jobs/work_lane.h"
#include "ui/models/explain_model.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace marginscope {

class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    ExplainPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// Opens the tree of a figure's regime and level, and goes to the node of the figure.
    void show(const FigureRef& figure);
    /// The same for the requirement of a regime.
    void explain(Regime regime, Level level);
    /// The tree of a comparison under another rulebook than the book's; the next figure or run of the book ends it.
    void showOther(std::shared_ptr<const Comparison> comparison, Regime regime, Level level);
    /// The chosen node and what it was made from, as indented text on the clipboard.
    void copy();
    /// Whether a tree is being made.
    bool isOpening() const { return opening_; }

public slots:
    void focusSearch();
    void findNext();
    void findPrevious();
    void expandBelow();
    void collapseBelow();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A place in a tree by what stands there, so that it is found again in the tree of the next figures.
    struct Step {
        int row = 0;
        std::string name;
    };
    using Place = std::vector<Step>;
    struct View {
        std::vector<Place> expanded;
        Place current;
        int scroll = 0;
    };

    QWidget* chooserRow();
    QWidget* searchRow();
    QWidget* formulaBox();
    void addActions();
    /// Makes the tree anew where the panel is seen; else it waits.
    void refresh();
    /// What is to be explained: the book's own comparison, or the other one asked for.
    std::shared_ptr<const Comparison> subject() const;
    void leaveOther();
    void build(std::shared_ptr<const Comparison> comparison, int choice);
    void accept(std::shared_ptr<const ExplainTree> tree, std::shared_ptr<const Comparison> comparison, int choice);
    void setOpening(bool opening);
    void showNode(const QModelIndex& index);
    void showPath(const QModelIndex& index);
    void search();
    void findBy(int step);
    void showMatch();
    void reveal(int entry);
    void revealPending();
    void setTreeStale(bool stale);

    Place placeOf(int entry) const;
    int entryAt(const Place& place, bool whole) const;
    View view() const;
    void rememberExpanded(const QModelIndex& below, std::vector<Place>& places) const;
    void restore(const View& view);

    DocumentPresenter& document_;
    const Theme& theme_;
    ExplainModel* model_;
    QComboBox* regime_;
    QComboBox* level_;
    QLineEdit* search_;
    QLabel* matchCount_;
    QToolButton* previous_;
    QToolButton* next_;
    QTreeView* tree_;
    QLabel* path_;
    QLabel* label_;
    QLabel* formula_;
    QLabel* numbers_;
    QLabel* stale_;
    QPushButton* otherButton_;
    std::vector<int> matches_;
    std::shared_ptr<const Comparison> shown_;
    std::shared_ptr<const Comparison> asked_;
    std::shared_ptr<const Comparison> other_;
    std::optional<FigureRef> pending_;
    int shownChoice_ = -1;
    int askedChoice_ = -1;
    quint64 buildId_ = 0;
    bool opening_ = false;
    // Last: their threads end before anything else of this object goes.
    WorkLane lane_;
    WorkLane copyLane_;
};

} // namespace marginscope
