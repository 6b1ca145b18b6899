#include "ui/panels/messages_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int linesSeen = 4;

class MessageDelegate : public QStyledItemDelegate {
public:
    MessageDelegate(const MessagesModel& model, const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , model_(model)
        , theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {100, heightFor(model_.message(index.row()), option.font, option.rect.width())};
    }

    /// Height of a message in a list of that width; long ones have several lines.
    static int heightFor(const Message& message, const QFont& font, int width) {
        const Parts parts = partsOf(message, font, QRect(0, 0, width, 10000));
        const QRect lines = QFontMetrics(font).boundingRect(parts.text, textFlags, message.text);
        return std::max(lines.height(), QFontMetrics(font).height()) + 2 * verticalPadding;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& palette = theme_.palette();
        const Message& message = model_.message(index.row());
        const Parts parts =
            partsOf(message, option.font, option.rect.adjusted(0, verticalPadding, 0, -verticalPadding));
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, palette.hover);
        write(*painter, parts.head, headOf(message), boldOf(option.font),
              warns(message) ? palette.warning : palette.muted);
        write(*painter, parts.text, message.text, option.font, palette.text);
        if (leadsToRow(message)) write(*painter, parts.link, linkText(), option.font, palette.accent);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(palette.accent);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        painter->restore();
    }

    static bool warns(const Message& message) {
        return message.kind == Message::Kind::NotModelled || message.kind == Message::Kind::Problem;
    }
    static bool leadsToRow(const Message& message) { return message.row > 0 || !message.instrument.empty(); }

private:
    static constexpr int verticalPadding = space::tight + 1;
    static constexpr int textFlags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
    struct Parts {
        QRect head;
        QRect text;
        QRect link;
    };

    static QString headOf(const Message& message) {
        return (warns(message) ? QStringLiteral("▲ ") : QStringLiteral("● ")) + messageTitle(message.kind);
    }
    static QString linkText() { return MessagesPanel::tr("Go to row"); }
    static QFont boldOf(QFont font) {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    static Parts partsOf(const Message& message, const QFont& font, const QRect& whole) {
        const QRect row = whole.adjusted(space::medium, 0, -space::medium, 0);
        Parts parts{row, row, row};
        parts.head.setWidth(QFontMetrics(boldOf(font)).horizontalAdvance(headOf(message)) + 1);
        parts.link.setLeft(row.right() - QFontMetrics(font).horizontalAdvance(linkText()));
        parts.text.setLeft(parts.head.right() + space::medium);
        if (leadsToRow(message)) parts.text.setRight(parts.link.left() - space::medium);
        return parts;
    }

    static void write(QPainter& painter, const QRect& place, const QString& text, const QFont& font,
                      const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, textFlags, text);
    }

    const MessagesModel& model_;
    const Theme& theme_;
};

} // namespace

MessagesPanel::MessagesPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , document_(document)
    , model_(new MessagesModel(this))
    , list_(new QListView(this)) {
    setObjectName(QStringLiteral("pane"));
    list_->setObjectName(QStringLiteral("messagesList"));
    list_->setAccessibleName(tr("Messages"));
    list_->setModel(model_);
    list_->setItemDelegate(new MessageDelegate(*model_, theme, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMinimumHeight(1); // its height is the panel's affair
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::tight, 1, space::tight);
    layout->addWidget(list_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(&document_, &DocumentPresenter::comparisonReady, this, &MessagesPanel::refresh);
    connect(&document_, &DocumentPresenter::opened, this, &MessagesPanel::refresh);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MessagesPanel::refresh);
    connect(&theme, &Theme::changed, list_->viewport(), qOverload<>(&QWidget::update));
    list_->installEventFilter(this);
    auto* copyOne = new QAction(tr("&Copy message"), list_);
    auto* copyEvery = new QAction(tr("Copy &all messages"), list_);
    connect(copyOne, &QAction::triggered, this, &MessagesPanel::copy);
    connect(copyEvery, &QAction::triggered, this, &MessagesPanel::copyAll);
    list_->addActions({copyOne, copyEvery});
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(list_, &QListView::clicked, this, &MessagesPanel::activate);
    connect(list_, &QListView::activated, this, &MessagesPanel::activate);
}

QSize MessagesPanel::sizeHint() const {
    int height = 0;
    for (int row = 0; row < std::max(model_->rowCount(), 1); ++row) {
        const Message message = row < model_->rowCount() ? model_->message(row) : Message{};
        height += MessageDelegate::heightFor(message, list_->font(), list_->viewport()->width());
    }
    const int most = linesSeen * list_->fontMetrics().lineSpacing() + 2 * space::medium;
    return {400, std::min(height, most) + 2 * space::tight + 2};
}

void MessagesPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) updateGeometry();
}

void MessagesPanel::refresh() {
    std::vector<Error> problems = document_.remarks().problems;
    std::vector<Phrase> notices = document_.remarks().notices;
    const ReadingRemarks market = document_.marketRemarks();
    problems.insert(problems.end(), market.problems.begin(), market.problems.end());
    notices.insert(notices.end(), market.notices.begin(), market.notices.end());
    model_->setMessages(messagesOf(document_.comparison().get(), problems, notices));
    refreshVisibility();
    updateGeometry();
}

void MessagesPanel::setOnlyWarnings(bool only) {
    onlyWarnings_ = only;
    refreshVisibility();
}

void MessagesPanel::refreshVisibility() {
    bool wanted = !onlyWarnings_ && model_->rowCount() > 0;
    for (int row = 0; row < model_->rowCount() && !wanted; ++row)
        wanted = MessageDelegate::warns(model_->message(row));
    setVisible(wanted);
}

void MessagesPanel::activate(const QModelIndex& index) {
    const Message& message = model_->message(index.row());
    if (MessageDelegate::leadsToRow(message)) emit rowRequested(message.row, message.instrument, message.collateral);
}

void MessagesPanel::copy() {
    const QModelIndex current = list_->currentIndex();
    if (current.isValid()) QApplication::clipboard()->setText(current.data().toString());
}

void MessagesPanel::copyAll() {
    QStringList lines;
    for (int row = 0; row < model_->rowCount(); ++row)
        lines.append(model_->index(row).data().toString());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

// Before a window that uses the key for what has no focus.
bool MessagesPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == list_ && key && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace marginscope
