#include "ui/panels/explain_panel.h"

#include "ui/presentation/regime_state.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShowEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

/// Trees of books with no more positions are made at once: well under 50 ms.
constexpr std::size_t smallBook = 24;
/// Larger parts are put into words off the UI thread before they go to the clipboard.
constexpr std::size_t smallPart = 1000;
/// More rows than that are not opened at one stroke.
constexpr int mostOpened = 4000;
constexpr qsizetype longestCrumb = 28;

std::string nameOf(const ExplainNode& node) {
    // The last word of a position's name is its symbol; the size before it changes with edits.
    std::string name = node.label.pattern + '|' + node.symbol;
    for (const PhraseArg& arg : node.label.args) {
        const std::string words = arg.english();
        name += '|' + words.substr(words.rfind(' ') + 1);
    }
    return name;
}

QString shortened(const QString& text) {
    if (text.size() <= longestCrumb) return text;
    return text.left(longestCrumb - 1).trimmed() + QStringLiteral("…");
}

/// How deep a subtree may be opened so that no more than `most` rows are.
int depthFor(const ExplainTree& tree, int entry, int most) {
    std::vector<int> level = {entry};
    int depth = 0, rows = 0;
    while (!level.empty()) {
        std::vector<int> next;
        for (const int parent : level)
            next.insert(next.end(), tree.at(parent).children.begin(), tree.at(parent).children.end());
        rows += static_cast<int>(next.size());
        if (rows > most || next.empty()) break;
        ++depth;
        level = std::move(next);
    }
    return depth;
}

} // namespace

void ExplainPanel::show(const FigureRef& figure) {
    leaveOther();
    regime_->setCurrentIndex(static_cast<int>(figure.regime));
    level_->setCurrentIndex(static_cast<int>(figure.level));
    pending_ = figure;
    refresh();
    revealPending();
    tree_->setFocus(Qt::OtherFocusReason);
}

void ExplainPanel::explain(Regime regime, Level level) {
    FigureRef figure;
    figure.regime = regime;
    figure.level = level;
    figure.part = FigureRef::Part::Requirement;
    show(figure);
}

void ExplainPanel::showOther(std::shared_ptr<const Comparison> comparison, Regime regime, Level level) {
    if (!comparison) return;
    pending_.reset();
    other_ = std::move(comparison);
    otherButton_->setText(
        tr("Under %1 ✕").arg(QString::fromStdString(other_->rulebook->id + "@" + other_->rulebook->version)));
    otherButton_->show();
    regime_->setCurrentIndex(static_cast<int>(regime));
    level_->setCurrentIndex(static_cast<int>(level));
    refresh();
    tree_->setFocus(Qt::OtherFocusReason);
}

std::shared_ptr<const Comparison> ExplainPanel::subject() const {
    return other_ ? other_ : document_.comparison();
}

void ExplainPanel::leaveOther() {
    otherButton_->hide();
    if (other_) releaseLater(std::exchange(other_, nullptr));
}

void ExplainPanel::refresh() {
    if (!isVisible() || subject() == nullptr) return;
    const int choice = regime_->currentIndex() * 2 + level_->currentIndex();
    if (asked_ == subject() && askedChoice_ == choice) return;
    asked_ = subject();
    askedChoice_ = choice;
    build(asked_, choice);
}

void ExplainPanel::build(std::shared_ptr<const Comparison> comparison, int choice) {
    const auto make = [comparison, choice] {
        return std::make_shared<const ExplainTree>(
            explainExcess(*comparison, static_cast<Regime>(choice / 2), static_cast<Level>(choice % 2)));
    };
    const quint64 id = ++buildId_;
    if (comparison->positions.size() <= smallBook) {
        lane_.cancel();
        return accept(make(), comparison, choice);
    }
    setOpening(true);
    lane_.submit([this, id, make, comparison, choice](const std::stop_token& stop) {
        auto tree = make();
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, id, tree = std::move(tree), comparison, choice] {
                if (id == buildId_) accept(tree, comparison, choice);
            },
            Qt::QueuedConnection);
    });
}

void ExplainPanel::accept(std::shared_ptr<const ExplainTree> tree, std::shared_ptr<const Comparison> comparison,
                          int choice) {
    const bool sameFigure = shown_ != nullptr && shownChoice_ == choice;
    const View before = sameFigure ? view() : View{};
    std::shared_ptr<const Comparison> old = std::exchange(shown_, std::move(comparison));
    if (old != nullptr) releaseLater(std::move(old));
    shownChoice_ = choice;
    model_->setTree(std::move(tree));
    setOpening(false);
    if (sameFigure) {
        restore(before);
    } else {
        tree_->expandToDepth(depthFor(*model_->tree(), 0, mostOpened) > 1 ? 1 : 0);
        tree_->setCurrentIndex(model_->index(0, 0));
    }
    setTreeStale(document_.comparisonIsStale());
    matches_ = model_->tree()->matches(search_->text().trimmed());
    showMatch();
    revealPending();
}

void ExplainPanel::setOpening(bool opening) {
    opening_ = opening;
    if (opening) stale_->setText(tr("Opening…"));
    stale_->setVisible(opening);
}

void ExplainPanel::setTreeStale(bool stale) {
    if (opening_) return;
    stale_->setText(tr("out of date"));
    stale_->setVisible(stale && model_->rowCount() > 0);
}

void ExplainPanel::revealPending() {
    if (!pending_ || opening_ || shown_ == nullptr || shown_ != asked_ || model_->tree() == nullptr) return;
    const int entry = model_->tree()->entryOf(*pending_, explainedPosition(*shown_, *pending_));
    pending_.reset();
    reveal(entry);
    tree_->expand(model_->indexOf(entry));
}

void ExplainPanel::reveal(int entry) {
    const QModelIndex index = model_->indexOf(entry);
    if (!index.isValid()) return;
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index, QAbstractItemView::EnsureVisible);
}

void ExplainPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && shown_ == nullptr)
        tree_->header()->resizeSection(ExplainModel::FigureColumn, tree_->width() * 45 / 100);
    refresh();
}

void ExplainPanel::showNode(const QModelIndex& index) {
    const ExplainNode* node = model_->node(index);
    label_->clear();
    formula_->clear();
    numbers_->clear();
    showPath(index);
    showMatch();
    if (node == nullptr) return;
    const QString unit = node->unit.empty() ? QString() : QLatin1Char(' ') + unitText(*node);
    label_->setText(translated(node->label) + QStringLiteral(" = ") + explainValue(node->value, node->unit) + unit);
    formula_->setText(howText(*node));
    numbers_->setText(numbersText(*node));
    numbers_->setVisible(!numbers_->text().isEmpty());
}

void ExplainPanel::showPath(const QModelIndex& index) {
    path_->clear();
    if (!index.isValid() || model_->tree() == nullptr) return;
    const std::vector<int> path = model_->tree()->pathTo(model_->entryOf(index));
    QStringList crumbs;
    for (const int entry : path) {
        const QString name = translated(model_->tree()->at(entry).node->label);
        const QString text = shortened(name).toHtmlEscaped();
        crumbs.append(entry == path.back() ? text
                                           : QStringLiteral("<a href=\"%1\" title=\"%2\">%3</a>")
                                                 .arg(QString::number(entry), name.toHtmlEscaped(), text));
    }
    path_->setText(crumbs.join(QStringLiteral(" › ")));
}

void ExplainPanel::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void ExplainPanel::search() {
    matches_.clear();
    if (model_->tree() != nullptr) matches_ = model_->tree()->matches(search_->text().trimmed());
    const int here = std::max(model_->entryOf(tree_->currentIndex()), 0);
    const auto next = std::lower_bound(matches_.begin(), matches_.end(), here);
    if (!matches_.empty()) reveal(next == matches_.end() ? matches_.front() : *next);
    showMatch();
}

void ExplainPanel::findNext() {
    findBy(1);
}

void ExplainPanel::findPrevious() {
    findBy(-1);
}

void ExplainPanel::findBy(int step) {
    if (matches_.empty()) return showMatch();
    const int here = model_->entryOf(tree_->currentIndex());
    if (step > 0) {
        const auto next = std::upper_bound(matches_.begin(), matches_.end(), here);
        reveal(next == matches_.end() ? matches_.front() : *next);
    } else {
        const auto at = std::lower_bound(matches_.begin(), matches_.end(), here);
        reveal(at == matches_.begin() ? matches_.back() : *(at - 1));
    }
}

void ExplainPanel::showMatch() {
    const bool asked = !search_->text().trimmed().isEmpty();
    previous_->setEnabled(!matches_.empty());
    next_->setEnabled(!matches_.empty());
    matchCount_->setVisible(asked);
    if (!asked) return;
    const int here = model_->entryOf(tree_->currentIndex());
    const auto at = std::lower_bound(matches_.begin(), matches_.end(), here);
    const auto count = static_cast<qlonglong>(matches_.size());
    if (matches_.empty())
        matchCount_->setText(tr("Nothing found"));
    else if (at != matches_.end() && *at == here)
        matchCount_->setText(tr("%1 of %2").arg(at - matches_.begin() + 1).arg(count));
    else
        matchCount_->setText(tr("%n found", nullptr, static_cast<int>(count)));
}

void ExplainPanel::copy() {
    const ExplainNode* node = model_->node(tree_->currentIndex());
    if (node == nullptr) node = model_->node(model_->index(0, 0));
    if (node == nullptr) return;
    if (node->countNodes() <= smallPart) return QApplication::clipboard()->setText(explainText(*node));
    // The tree is kept alive for as long as its node is read.
    copyLane_.submit([this, node, tree = model_->tree()](const std::stop_token& stop) {
        const QString text = explainText(*node);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [text] { QApplication::clipboard()->setText(text); }, Qt::QueuedConnection);
    });
}

void ExplainPanel::expandBelow() {
    const int entry = model_->entryOf(tree_->currentIndex());
    if (entry < 0) return;
    const int depth = depthFor(*model_->tree(), entry, mostOpened);
    tree_->expandRecursively(model_->indexOf(entry), std::max(depth, 1) - 1);
}

void ExplainPanel::collapseBelow() {
    const QModelIndex current = tree_->currentIndex().siblingAtColumn(0);
    if (!current.isValid()) return;
    std::vector<Place> open;
    rememberExpanded(current, open);
    for (const Place& place : open)
        tree_->collapse(model_->indexOf(entryAt(place, true)));
    tree_->collapse(current);
}

bool ExplainPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        findBy(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        tree_->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        search_->clear();
        tree_->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

ExplainPanel::Place ExplainPanel::placeOf(int entry) const {
    Place place;
    for (const int step : model_->tree()->pathTo(entry))
        place.push_back({model_->tree()->at(step).row, nameOf(*model_->tree()->at(step).node)});
    return place;
}

// The first step is the root, whatever it is called.
int ExplainPanel::entryAt(const Place& place, bool whole) const {
    const ExplainTree& tree = *model_->tree();
    int here = place.empty() ? -1 : 0;
    for (std::size_t step = 1; step < place.size(); ++step) {
        const std::vector<int>& children = tree.at(here).children;
        const auto same = [&](int child) { return nameOf(*tree.at(child).node) == place[step].name; };
        const auto row = static_cast<std::size_t>(place[step].row);
        const bool there = row < children.size() && same(children[row]);
        const auto found =
            there ? children.begin() + place[step].row : std::find_if(children.begin(), children.end(), same);
        if (found == children.end()) return whole ? -1 : here;
        here = *found;
    }
    return here;
}

void ExplainPanel::rememberExpanded(const QModelIndex& below, std::vector<Place>& places) const {
    if (!tree_->isExpanded(below)) return;
    places.push_back(placeOf(model_->entryOf(below)));
    for (int row = 0; row < model_->rowCount(below); ++row)
        rememberExpanded(model_->index(row, 0, below), places);
}

ExplainPanel::View ExplainPanel::view() const {
    View seen;
    if (model_->tree() == nullptr) return seen;
    rememberExpanded(model_->index(0, 0), seen.expanded);
    if (tree_->currentIndex().isValid()) seen.current = placeOf(model_->entryOf(tree_->currentIndex()));
    seen.scroll = tree_->verticalScrollBar()->value();
    return seen;
}

void ExplainPanel::restore(const View& view) {
    for (const Place& place : view.expanded)
        tree_->expand(model_->indexOf(entryAt(place, true)));
    tree_->setCurrentIndex(model_->indexOf(std::max(entryAt(view.current, false), 0)));
    tree_->verticalScrollBar()->setValue(view.scroll);
}

} // namespace marginscope
