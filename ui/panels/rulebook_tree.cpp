#include "ui/panels/rulebook_tree.h"

#include "ui/style/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <functional>

namespace marginscope {

RulebookDelegate::RulebookDelegate(const Theme& theme, QObject* parent) : CellDelegate(theme, parent) {
    const auto draw = [this, &theme] {
        markColour_ = theme.palette().accent;
        mark_ = themedIcon(QStringLiteral("rename"), markColour_, theme.palette().muted);
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

void RulebookDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    const bool group = !index.siblingAtColumn(RulebookModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable);
    if (group && index.column() == RulebookModel::ParameterColumn) option->font.setBold(true);
    if (!index.data(RulebookModel::ChangedRole).toBool()) return;
    const int column = index.column();
    if (column == RulebookModel::ParameterColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = mark_;
        option->decorationSize = theme().iconSize();
    }
    const bool marked = column == RulebookModel::ValueColumn || column == RulebookModel::DifferenceColumn ||
                        column == RulebookModel::SourceColumn;
    if (!marked || static_cast<CellState>(index.data(CellStateRole).toInt()) == CellState::Rejected) return;
    option->palette.setColor(QPalette::Text, markColour_);
    option->palette.setColor(QPalette::HighlightedText, markColour_);
    option->font.setBold(true);
}

QWidget* RulebookDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const QStringList choices = index.data(RulebookModel::ChoicesRole).toStringList();
    if (choices.isEmpty()) return CellDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("cellChoice"));
    box->setAccessibleName(index.siblingAtColumn(RulebookModel::ParameterColumn).data().toString());
    box->addItems(choices);
    // Choosing is entering; the list is open at once.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<RulebookDelegate*>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void RulebookDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return CellDelegate::setEditorData(editor, index);
    box->setCurrentText(index.data(Qt::EditRole).toString());
}

void RulebookDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return CellDelegate::setModelData(editor, model, index);
    model->setData(index, box->currentText(), Qt::EditRole);
}

RulebookTree::RulebookTree(RulebookModel& model, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , model_(model)
    , filter_(new RulebookFilter(this)) {
    setObjectName(QStringLiteral("rulebookTree"));
    setAccessibleName(tr("Parameters of the rulebook"));
    filter_->setSourceModel(&model_);
    setModel(filter_);
    setItemDelegate(new RulebookDelegate(theme, this));
    setType(*this, TypeRole::Secondary);
    setType(*header(), TypeRole::Secondary);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(true);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &RulebookTree::rememberOpen);
    connect(filter_, &QAbstractItemModel::modelReset, this, [this] {
        reopen();
        fitColumns();
    });
}

void RulebookTree::rememberOpen() {
    if (filtering_) return;
    open_.clear();
    const std::function<void(const QModelIndex&)> collect = [&](const QModelIndex& parent) {
        for (int row = 0; row < filter_->rowCount(parent); ++row) {
            const QModelIndex at = filter_->index(row, 0, parent);
            if (!isExpanded(at)) continue;
            open_.append(at.data(RulebookModel::PointerRole).toString());
            collect(at);
        }
    };
    collect({});
}

void RulebookTree::reopen() {
    if (filtering_) return expandAll();
    const std::function<void(const QModelIndex&)> open = [&](const QModelIndex& parent) {
        for (int row = 0; row < filter_->rowCount(parent); ++row) {
            const QModelIndex at = filter_->index(row, 0, parent);
            if (!open_.contains(at.data(RulebookModel::PointerRole).toString())) continue;
            expand(at);
            open(at);
        }
    };
    open({});
    // The first time: the sections, not what is inside them.
    if (open_.isEmpty()) expandToDepth(0);
}

void RulebookTree::setFiltering(bool filtering) {
    if (filtering && !filtering_) rememberOpen();
    const bool left = filtering_ && !filtering;
    filtering_ = filtering;
    if (left) collapseAll();
    reopen();
}

void RulebookTree::go(const QString& pointer) {
    const QModelIndex at = filter_->mapFromSource(model_.indexOf(pointer));
    if (!at.isValid()) return;
    setCurrentIndex(at.siblingAtColumn(RulebookModel::ValueColumn));
    scrollTo(at);
}

void RulebookTree::fitColumns() {
    const int letter = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[RulebookModel::ColumnCount] = {32, 14, 20, 13, 18, 11, 40};
    for (int column = 0; column < RulebookModel::MeaningColumn; ++column)
        if (header()->sectionSize(column) < 3 * letter || !property("fitted").toBool())
            header()->resizeSection(column, widths[column] * letter);
    setProperty("fitted", true);
}

void RulebookTree::keyPressEvent(QKeyEvent* event) {
    const bool editing = state() == EditingState;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !editing && currentIndex().isValid()) {
        const QModelIndex value = currentIndex().siblingAtColumn(RulebookModel::ValueColumn);
        if (value.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(value);
            edit(value);
        } else {
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        }
        return;
    }
    if (event->key() == Qt::Key_Delete && !editing) return emit resetRequested();
    const QString typed = event->text();
    const bool types = !typed.isEmpty() && typed[0].isPrint() && !editing &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QModelIndex value = currentIndex().siblingAtColumn(RulebookModel::ValueColumn);
    if (types && value.flags().testFlag(Qt::ItemIsEditable) && currentIndex() != value) setCurrentIndex(value);
    QTreeView::keyPressEvent(event);
}

void RulebookTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RulebookTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

} // namespace marginscope
