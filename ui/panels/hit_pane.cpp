#include "ui/panels/hit_pane.h"

#include "core/session/surface_axes.h"
#include "ui/models/roles.h"
#include "ui/presentation/translated.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int patienceTime = 300;

} // namespace

HitPane::HitPane(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : HitPane(document, theme, runHits, parent) {}

HitPane::HitPane(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new HitModel(this)) {
    setObjectName(QStringLiteral("hitPane"));
    setAccessibleName(tr("Hit distances"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(choiceRow());
    layout->addWidget(statusRow());
    auto* pages = new QWidget(this);
    pages_ = new QStackedLayout(pages);
    empty_ = new QLabel(pages);
    empty_->setObjectName(QStringLiteral("hits.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::medium);
    pages_->addWidget(empty_);
    pages_->addWidget(tablePage());
    layout->addWidget(pages, 1);
    connectAll();
    showState();
}

HitPane::~HitPane() {
    lane_.cancel();
}

QWidget* HitPane::choiceRow() {
    choice_ = new QWidget(this);
    underlying_ = new QComboBox(choice_);
    underlying_->setObjectName(QStringLiteral("hits.underlying"));
    underlying_->setAccessibleName(tr("What moves"));
    underlying_->setToolTip(tr("Underlyings whose price and volatility move; all others stand"));
    underlying_->setFocusPolicy(Qt::StrongFocus);
    underlying_->addItem(tr("All together"));
    auto* title = new QLabel(tr("Smallest moves of"), choice_);
    title->setProperty("quiet", true);
    title->setBuddy(underlying_);
    auto* layout = new QHBoxLayout(choice_);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(title);
    layout->addWidget(underlying_);
    layout->addStretch();
    return choice_;
}

QWidget* HitPane::statusRow() {
    status_ = new QWidget(this);
    status_->setObjectName(QStringLiteral("hits.status"));
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("hits.statusText"));
    statusText_->setProperty("quiet", true);
    statusText_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("hits.progress"));
    progress_->setAccessibleName(tr("Hit distances being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("hits.cancel"));
    again_ = new QPushButton(tr("Compute again"), status_);
    again_->setObjectName(QStringLiteral("hits.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    return status_;
}

QWidget* HitPane::tablePage() {
    auto* page = new QWidget(this);
    table_ = new EditTable(theme_, page);
    table_->setObjectName(QStringLiteral("hitTable"));
    table_->setAccessibleName(tr("Hit distances"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setType(*table_, TypeRole::Secondary);
    table_->spreadColumns();
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    sentence_ = new QLabel(page);
    sentence_->setObjectName(QStringLiteral("hits.sentence"));
    sentence_->setProperty("quiet", true);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setContentsMargins(space::medium, 0, space::medium, 0);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(table_, 1);
    layout->addWidget(sentence_);
    return page;
}

void HitPane::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &HitPane::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        listUnderlyings();
        refresh();
    });
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        failure_.clear();
        showState();
    });
    connect(underlying_, &QComboBox::currentIndexChanged, this, &HitPane::refresh);
    connect(cancel_, &QPushButton::clicked, this, &HitPane::cancel);
    connect(again_, &QPushButton::clicked, this, &HitPane::start);
    connect(table_, &QAbstractItemView::doubleClicked, this, &HitPane::goTo);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HitPane::showSentence);
    connect(model_, &QAbstractItemModel::modelReset, this, &HitPane::fitColumns, Qt::QueuedConnection);
    connect(&theme_, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    connect(&patience_, &QTimer::timeout, this, &HitPane::showStatus);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
}

// What stands on the cards too gives way before the table scrolls sideways.
void HitPane::fitColumns() {
    const QAbstractItemView& view = *table_;
    const QHeaderView& heads = *table_->horizontalHeader();
    int needed = 0;
    for (int column = 0; column < model_->columnCount(); ++column)
        needed += std::max(view.sizeHintForColumn(column), heads.sectionSizeHint(column));
    const bool hidden = needed > table_->viewport()->width();
    if (hidden == table_->isColumnHidden(HitModel::NowColumn)) return;
    table_->setColumnHidden(HitModel::NowColumn, hidden);
}

HitSpec HitPane::spec() const {
    HitSpec spec;
    if (underlying_->currentIndex() > 0) spec.underlying = AssetCode(underlying_->currentText().toStdString());
    return spec;
}

void HitPane::listUnderlyings() {
    QStringList names;
    for (const AssetCode& each : movableUnderlyings(*document_.comparison()->book))
        names.append(QString::fromStdString(each.text()));
    QStringList listed;
    for (int item = 1; item < underlying_->count(); ++item)
        listed.append(underlying_->itemText(item));
    if (names != listed) {
        const QString chosen = underlying_->currentIndex() > 0 ? underlying_->currentText() : QString();
        const QSignalBlocker once(underlying_);
        while (underlying_->count() > 1)
            underlying_->removeItem(underlying_->count() - 1);
        underlying_->addItems(names);
        underlying_->setCurrentIndex(static_cast<int>(names.indexOf(chosen)) + 1);
    }
    choice_->setVisible(names.size() > 1);
}

void HitPane::openBook() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    askedRevision_ = shownRevision_ = 0;
    model_->setHits(nullptr);
    refresh();
}

void HitPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool HitPane::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision() && shownSpec_ == spec();
}

void HitPane::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && askedSpec_ == spec();
    if (!asked) start();
}

void HitPane::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    askedRevision_ = document_.workspace().revision();
    askedSpec_ = spec();
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, comparison = document_.comparison(), chosen = askedSpec_,
                  work = work_](const std::stop_token& stop) {
        const auto report = [this, id, last = -1](double share) mutable {
            const int percent = static_cast<int>(100.0 * share);
            if (percent == last) return;
            last = percent;
            QMetaObject::invokeMethod(
                this,
                [this, id, percent] {
                    if (id == id_) progress_->setValue(percent);
                },
                Qt::QueuedConnection);
        };
        Result<HitDistances> result = work(*comparison, chosen, Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, id, result = std::move(result)]() mutable { deliver(id, std::move(result)); },
            Qt::QueuedConnection);
    });
    showState();
}

void HitPane::cancel() {
    lane_.cancel();
    ++id_;
    running_ = false;
    cancelled_ = true;
    patience_.stop();
    showState();
}

void HitPane::deliver(quint64 id, Result<HitDistances> result) {
    if (id != id_) return;
    running_ = false;
    patience_.stop();
    if (!result) {
        failure_ = errorSentence(result.error());
        return showState();
    }
    shownRevision_ = askedRevision_;
    shownSpec_ = askedSpec_;
    const QModelIndex before = table_->currentIndex();
    model_->setHits(std::make_shared<const HitDistances>(std::move(*result)));
    if (before.isValid()) table_->setCurrentIndex(model_->index(before.row(), before.column()));
    showState();
    emit found();
}

QString HitPane::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see how far its margin call is.");
    if (document_.workspace().portfolio().positions.empty()) return tr("Type a position to see how far trouble is.");
    if (!failure_.isEmpty()) return failure_;
    if (cancelled_) return tr("The distances were not computed to the end.");
    return tr("The distances are being computed.");
}

void HitPane::showState() {
    const bool positions = document_.isOpen() && !document_.workspace().portfolio().positions.empty();
    pages_->setCurrentIndex(model_->hits() != nullptr && positions ? 1 : 0);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    showStatus();
    showSentence();
}

void HitPane::showStatus() {
    const bool waited = running_ && !patience_.isActive();
    QString sentence;
    if (waited)
        sentence = tr("The distances are being computed.");
    else if (cancelled_)
        sentence = tr("Stopped: the distances are not those of the present book.");
    else if (!failure_.isEmpty())
        sentence = failure_;
    else if (model_->hits() != nullptr && !isFresh())
        sentence = tr("▲ Out of date");
    statusText_->setText(sentence);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    status_->setVisible(!sentence.isEmpty());
}

void HitPane::showSentence() {
    const QString text = model_->sentence(table_->currentIndex());
    const QString help = tr("Choose a cell to see what happens there; Enter shows the place on the map.");
    const QStringList usual{model_->bindingNow(), help};
    sentence_->setText(text.isEmpty() ? usual.join(usual.first().isEmpty() ? QString() : QStringLiteral(" · ")) : text);
}

void HitPane::goTo(const QModelIndex& index) {
    const auto direction = HitModel::direction(index.column());
    const QVariant move = index.data(NumberRole);
    if (direction && move.isValid()) emit placeRequested(*direction, move.toDouble());
}

QSize HitPane::sizeHint() const {
    constexpr int rows = 8, linesAround = 5; // the chooser and the sentence
    const int row = table_->verticalHeader()->defaultSectionSize();
    return {84 * fontMetrics().averageCharWidth(),
            table_->horizontalHeader()->sizeHint().height() + rows * row + linesAround * fontMetrics().height()};
}

void HitPane::copy() {
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

QString HitPane::toCsv() const {
    return model_->hits() != nullptr ? QString::fromStdString(hitCsv(*model_->hits())) : QString();
}

bool HitPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &HitPane::fitColumns, Qt::QueuedConnection);
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter)
        goTo(table_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
