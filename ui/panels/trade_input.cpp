#include "ui/panels/trade_input.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int mostLines = 5; // a longer paste is scrolled

} // namespace

TradeInput::TradeInput(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , theme_(theme) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TradeInput::fit);
    fit();
}

void TradeInput::fit() {
    setVerticalScrollBarPolicy(blockCount() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize TradeInput::sizeHint() const {
    const int lines = std::clamp(blockCount(), 1, mostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2.0 * document()->documentMargin());
    return {60 * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing() + frame + 4}; // the border of the style sheet
}

QSize TradeInput::minimumSizeHint() const {
    return {20 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void TradeInput::setErrors(const std::vector<TradeLineError>& errors) {
    QList<QTextEdit::ExtraSelection> marks;
    for (const TradeLineError& error : errors) {
        const TextSpan& place = error.token.place;
        const QTextBlock line = document()->findBlockByNumber(place.line - 1);
        if (!line.isValid()) continue;
        const int end = static_cast<int>(line.text().size());
        // What is missing has no length: the character before it is marked.
        const int from = std::clamp(place.column - 1 - (place.length == 0 ? 1 : 0), 0, std::max(end - 1, 0));
        const int to = std::clamp(from + std::max(place.length, 1), from, end);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(line);
        mark.cursor.setPosition(line.position() + from);
        mark.cursor.setPosition(line.position() + to, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(theme_.palette().loss);
        mark.format.setForeground(theme_.palette().loss);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QList<QPair<int, int>> TradeInput::underlined() const {
    QList<QPair<int, int>> out;
    for (const QTextEdit::ExtraSelection& mark : extraSelections())
        out.append({mark.cursor.selectionStart(), mark.cursor.selectionEnd()});
    return out;
}

void TradeInput::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit entered();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit dismissed();
        return;
    }
    const bool last = textCursor().blockNumber() + 1 == blockCount();
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && last) {
        emit leftDownwards();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

// Text as it is: rows of a spreadsheet keep their tabs, nothing else comes along.
void TradeInput::insertFromMimeData(const QMimeData* source) {
    QString text = source->text();
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    insertPlainText(text);
}

} // namespace marginscope
