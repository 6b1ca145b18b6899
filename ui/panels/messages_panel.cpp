#include "ui/panels/messages_panel.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

namespace {

class MessageDelegate : public QStyledItemDelegate {
public:
    MessageDelegate(const MessagesModel& model, const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , model_(model)
        , theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + 2 * space::tight + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Palette& palette = theme_.palette();
        const Message& message = model_.message(index.row());
        const bool warns = message.kind == Message::Kind::NotModelled || message.kind == Message::Kind::Problem;
        const QColor colour = warns ? palette.warning : palette.muted;
        QRect rest = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, palette.hover);

        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QString head = (warns ? QStringLiteral("▲ ") : QStringLiteral("● ")) + messageTitle(message.kind);
        write(*painter, rest, head, bold, colour);
        rest.setLeft(rest.left() + QFontMetrics(bold).horizontalAdvance(head) + space::medium);
        if (leadsToRow(message)) {
            const QString link = MessagesPanel::tr("Go to row");
            QRect right = rest;
            right.setLeft(rest.right() - option.fontMetrics.horizontalAdvance(link));
            write(*painter, right, link, option.font, palette.accent);
            rest.setRight(right.left() - space::medium);
        }
        write(*painter, rest, option.fontMetrics.elidedText(message.text, Qt::ElideRight, rest.width()), option.font,
              palette.text);
        painter->restore();
    }

    static bool leadsToRow(const Message& message) { return message.row > 0 || !message.instrument.empty(); }

private:
    static void write(QPainter& painter, const QRect& place, const QString& text, const QFont& font,
                      const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
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
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::tight, 1, space::tight);
    layout->addWidget(list_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(&document_, &DocumentPresenter::comparisonReady, this, &MessagesPanel::refresh);
    connect(&document_, &DocumentPresenter::opened, this, &MessagesPanel::refresh);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MessagesPanel::refresh);
    connect(&theme, &Theme::changed, list_->viewport(), qOverload<>(&QWidget::update));
    connect(list_, &QListView::clicked, this, &MessagesPanel::activate);
    connect(list_, &QListView::activated, this, &MessagesPanel::activate);
}

QSize MessagesPanel::sizeHint() const {
    const int rows = std::clamp(model_->rowCount(), 1, 3);
    return {400, rows * (list_->fontMetrics().height() + 2 * space::tight + 2) + 2 * space::tight + 2};
}

void MessagesPanel::refresh() {
    std::vector<Error> problems = document_.remarks().problems;
    std::vector<Phrase> notices = document_.remarks().notices;
    const ReadingRemarks& market = document_.marketRemarks();
    problems.insert(problems.end(), market.problems.begin(), market.problems.end());
    notices.insert(notices.end(), market.notices.begin(), market.notices.end());
    model_->setMessages(messagesOf(document_.comparison().get(), problems, notices));
    updateGeometry();
}

void MessagesPanel::activate(const QModelIndex& index) {
    const Message& message = model_->message(index.row());
    if (MessageDelegate::leadsToRow(message)) emit rowRequested(message.row, message.instrument);
}

} // namespace marginscope
