#include "ui/shell/history_panel.h"

#include "ui/shell/history_delegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace marginscope {

HistoryPanel::HistoryPanel(QUndoGroup& histories, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , model_(new HistoryModel(histories, this))
    , list_(new QListView(this))
    , empty_(new QLabel(this)) {
    setObjectName(QStringLiteral("historyPanel"));
    list_->setObjectName(QStringLiteral("historyList"));
    list_->setModel(model_);
    list_->setItemDelegate(new HistoryDelegate(theme, list_));
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    empty_->setObjectName(QStringLiteral("historyEmpty"));
    empty_->setProperty("quiet", true);
    empty_->setWordWrap(true);
    empty_->setMargin(space::medium);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(empty_);
    layout->addWidget(list_, 1);
    connect(list_, &QListView::clicked, model_, [this](const QModelIndex& step) { model_->jumpTo(step.row()); });
    connect(list_, &QListView::activated, model_, [this](const QModelIndex& step) { model_->jumpTo(step.row()); });
    connect(model_, &HistoryModel::hereChanged, this, &HistoryPanel::follow);
    retranslate();
    follow();
}

void HistoryPanel::follow() {
    empty_->setVisible(model_->rowCount() <= 1);
    list_->setVisible(model_->rowCount() > 0);
    const QModelIndex here = model_->index(model_->here(), 0);
    list_->setCurrentIndex(here);
    if (here.isValid()) list_->scrollTo(here);
}

void HistoryPanel::retranslate() {
    list_->setAccessibleName(tr("History of the book"));
    empty_->setText(tr("Each change of the book becomes a step here; click a step to go back to it."));
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace marginscope
