#include "ui/panels/cell_delegate.h"

#include "ui/models/roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace marginscope {

namespace {

QColor textColour(const Palette& palette, const QModelIndex& index) {
    switch (static_cast<CellState>(index.data(CellStateRole).toInt())) {
    case CellState::NotModelled:
        return palette.warning;
    case CellState::Rejected:
        return palette.loss;
    case CellState::Hint:
    case CellState::Muted:
        return palette.muted;
    case CellState::Group:
    case CellState::Plain:
        break;
    }
    if (index.data(StaleRole).toBool()) return palette.muted;
    const int sign = index.data(SignRole).toInt();
    return sign > 0 ? palette.gain : sign < 0 ? palette.loss : palette.text;
}

/// A sign that tells the state without colour.
QString prefix(const QModelIndex& index) {
    const QVariant collapsed = index.data(CollapsedRole);
    if (collapsed.isValid()) return collapsed.toBool() ? QStringLiteral("▸ ") : QStringLiteral("▾ ");
    const auto state = static_cast<CellState>(index.data(CellStateRole).toInt());
    const bool marked = (state == CellState::NotModelled && index.column() == 0) || state == CellState::Rejected;
    return marked ? QStringLiteral("▲ ") : QString();
}

constexpr auto continuesProperty = "continues";
constexpr auto forAllProperty = "forAll";

/// Tab and Enter take the chosen symbol and then do in the editor what they do without a list.
class SymbolCompleter : public QCompleter {
public:
    SymbolCompleter(QAbstractItemModel* symbols, QLineEdit* editor) : QCompleter(symbols, editor), editor_(*editor) {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
        popup()->setMinimumWidth(26 * editor->fontMetrics().horizontalAdvance(QLatin1Char('0')));
        popup()->setObjectName(QStringLiteral("completions"));
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || watched != popup()) return QCompleter::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Return && key != Qt::Key_Enter)
            return QCompleter::eventFilter(watched, event);
        const QModelIndex chosen = popup()->currentIndex();
        if (chosen.isValid()) editor_.setText(chosen.data().toString());
        popup()->hide();
        QCoreApplication::sendEvent(&editor_, event);
        return true;
    }

private:
    QLineEdit& editor_;
};

} // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , theme_(theme)
    , completions_(new QStringListModel(this)) {}

void CellDelegate::setCompletions(const QStringList& symbols) {
    completionSource_ = nullptr;
    completions_->setStringList(symbols);
}

void CellDelegate::setCompletionSource(std::function<QStringList()> source) {
    completionSource_ = std::move(source);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor colour = textColour(theme_.palette(), index);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->text.prepend(prefix(index));
    const auto state = static_cast<CellState>(index.data(CellStateRole).toInt());
    if (state == CellState::Hint) option->font.setItalic(true);
    if (state == CellState::Group) option->font.setBold(true);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool group = index.data(CellStateRole).toInt() == static_cast<int>(CellState::Group);
    if (group && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme_.palette().header); // the style sheet's items have no ground of their own
    QStyledItemDelegate::paint(painter, option, index);
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setProperty("rejected", index.data(CellStateRole).toInt() == static_cast<int>(CellState::Rejected));
    connect(editor, &QObject::destroyed, this, &CellDelegate::editorClosed);
    emit editorOpened(index);
    if (index.column() != 0) return editor;
    if (completionSource_) completions_->setStringList(std::exchange(completionSource_, nullptr)());
    if (completions_->rowCount() == 0) return editor;

    editor->setCompleter(new SymbolCompleter(completions_, editor));
    editor->setProperty(continuesProperty, index.row() == index.model()->rowCount() - 1);
    return editor;
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (event->type() == QEvent::KeyPress && editor != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            editor->setProperty(forAllProperty, true);
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    // A symbol typed in the last row is followed by its quantity.
    if (event->type() == QEvent::KeyPress && watched->property(continuesProperty).toBool()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            QKeyEvent next(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            return QStyledItemDelegate::eventFilter(watched, &next);
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr || line->isModified()) return; // text being edited outlives new figures
    line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr) return;
    if (line->property(forAllProperty).toBool())
        emit enteredForAll(index, line->text());
    else
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace marginscope
