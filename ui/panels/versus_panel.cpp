#include "ui/panels/versus_panel.h"

#include "ui/panels/panel_button.h"
#include "ui/presentation/translated.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

VersusPanel::VersusPanel(DocumentPresenter& document, const Theme& theme, Read read, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , read_(std::move(read))
    , model_(new VersusModel(this)) {
    setObjectName(QStringLiteral("versusPanel"));
    setAccessibleName(tr("Two books side by side"));
    run_ = new RunRow(QStringLiteral("versus"), tr("The two books are being compared."), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    layout->addWidget(run_);
    auto* pages = new QWidget(this);
    pages_ = new QStackedLayout(pages);
    empty_ = new QLabel(pages);
    empty_->setObjectName(QStringLiteral("versus.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    pages_->addWidget(empty_);
    pages_->addWidget(tablePage());
    layout->addWidget(pages, 1);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &VersusPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        if (!run_->isRunning()) run_->reset();
        showState();
    });
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        run_->reset();
        askedRevision_ = shownRevision_ = 0;
        model_->setVersus(nullptr, {}, {});
        showState();
    });
    connect(run_, &RunRow::stateChanged, this, &VersusPanel::showState);
    connect(run_, &RunRow::againRequested, this, &VersusPanel::start);
    connect(&theme_, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    showState();
}

QWidget* VersusPanel::choiceRow() {
    auto* row = new QWidget(this);
    auto* word = new QLabel(tr("Against"), row);
    word->setProperty("quiet", true);
    chooser_ = new QComboBox(row);
    chooser_->setObjectName(QStringLiteral("versus.other"));
    chooser_->setAccessibleName(tr("The book to compare with"));
    chooser_->setFocusPolicy(Qt::StrongFocus);
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser_->setMinimumContentsLength(12);
    word->setBuddy(chooser_);
    open_ = panelButton(QStringLiteral("versus.open"), tr("Open"), tr("Open the other book"), row);
    copy_ = panelButton(QStringLiteral("versus.copy"), tr("Copy"), tr("Copy the table"), row);
    export_ = panelButton(QStringLiteral("versus.export"), tr("Export"), tr("Save the table as a file"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(word);
    layout->addWidget(chooser_, 1);
    for (QToolButton* button : {open_, copy_, export_})
        layout->addWidget(button);
    connect(chooser_, &QComboBox::activated, this, [this](int) {
        wanted_ = chosen();
        refresh();
    });
    connect(open_, &QToolButton::clicked, this, [this] { emit openRequested(chosen()); });
    connect(copy_, &QToolButton::clicked, this, &VersusPanel::copy);
    connect(export_, &QToolButton::clicked, this, &VersusPanel::exportTable);
    return row;
}

QWidget* VersusPanel::tablePage() {
    auto* page = new QWidget(this);
    table_ = new EditTable(theme_, page);
    table_->setObjectName(QStringLiteral("versusTable"));
    table_->setAccessibleName(tr("Figures of both books"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->verticalHeader()->hide();
    table_->spreadColumns();
    table_->installEventFilter(this);
    sentence_ = new QLabel(page);
    sentence_->setObjectName(QStringLiteral("versus.sentence"));
    sentence_->setWordWrap(true);
    sentence_->setMinimumHeight(2 * sentence_->fontMetrics().lineSpacing());
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->setContentsMargins(space::medium, 0, space::medium, 0);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(table_, 1);
    layout->addWidget(sentence_);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersusPanel::showSentence);
    connect(table_, &QAbstractItemView::doubleClicked, this, &VersusPanel::explain);
    return page;
}

void VersusPanel::setOthers(std::vector<OtherBook> others) {
    if (others == others_) return;
    others_ = std::move(others);
    const QSignalBlocker quiet(chooser_);
    chooser_->clear();
    int at = 0;
    for (const OtherBook& each : others_) {
        chooser_->addItem(each.title, each.location);
        if (each.location == wanted_) at = chooser_->count() - 1;
    }
    chooser_->setCurrentIndex(others_.empty() ? -1 : at);
    refresh();
}

void VersusPanel::choose(const QString& location) {
    wanted_ = location;
    const int at = chooser_->findData(location);
    if (at >= 0) chooser_->setCurrentIndex(at);
    refresh();
}

QString VersusPanel::chosen() const {
    return chooser_->currentData().toString();
}

const OtherBook* VersusPanel::other() const {
    const int at = chooser_->currentIndex();
    return at < 0 || at >= static_cast<int>(others_.size()) ? nullptr : &others_[static_cast<std::size_t>(at)];
}

void VersusPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void VersusPanel::refresh() {
    showState();
    const OtherBook* book = other();
    if (!isVisible() || book == nullptr || !document_.isOpen() || document_.comparisonIsStale()) return;
    if (askedRevision_ != document_.workspace().revision() || !(asked_ == *book)) start();
}

void VersusPanel::start() {
    const OtherBook* book = other();
    if (book == nullptr || !document_.isOpen()) return;
    askedRevision_ = document_.workspace().revision();
    asked_ = *book;
    const QString first = book->title, second = document_.title();
    run_->start([this, inputs = document_.workspace().inputs(), asked = asked_, read = read_, first,
                 second](const Job& job) -> std::function<void()> {
        std::shared_ptr<const Portfolio> portfolio = asked.portfolio;
        Result<Versus> result = failure(Reason::Cancelled);
        if (!portfolio) {
            const auto found = read(asked.location.toStdString());
            if (found)
                portfolio = *found;
            else
                result = failure(found.error());
        }
        if (portfolio) result = runVersus(inputs, portfolio, job);
        auto shared = std::make_shared<Result<Versus>>(std::move(result));
        return [this, shared, first, second] { deliver(std::move(*shared), first, second); };
    });
    showState();
}

void VersusPanel::deliver(Result<Versus> result, const QString& first, const QString& second) {
    if (!result) return run_->setFailure(errorWithPlace(result.error()));
    shownRevision_ = askedRevision_;
    shown_ = asked_;
    const QModelIndex current = table_->currentIndex();
    const int row = current.row(), column = current.column();
    model_->setVersus(std::make_shared<const Versus>(std::move(*result)), first, second);
    if (row >= 0 && row < model_->rowCount()) table_->setCurrentIndex(model_->index(row, column));
    table_->clearSpans();
    for (int i = 0; i < model_->rowCount(); ++i)
        if (model_->line(i) == nullptr) table_->setSpan(i, 0, 1, VersusModel::ColumnCount);
    showState();
    emit compared();
}

void VersusPanel::showState() {
    const bool shown = model_->versus() != nullptr;
    pages_->setCurrentIndex(shown ? 1 : 0);
    empty_->setText(others_.empty() ? tr("Make a what-if of this book, or open another one, to see both side by side.")
                    : !run_->failure().isEmpty() ? run_->failure()
                                                 : tr("The two books are being compared."));
    const bool fresh = document_.isOpen() && shownRevision_ == document_.workspace().revision() && other() != nullptr &&
                       shown_ == *other();
    model_->setStale(!fresh);
    for (QToolButton* button : {copy_, export_})
        button->setEnabled(shown);
    open_->setEnabled(other() != nullptr);
    chooser_->setEnabled(!others_.empty());
    showSentence();
}

void VersusPanel::showSentence() {
    const QModelIndex current = table_->currentIndex();
    QString text = current.isValid() ? model_->sentence(current.siblingAtColumn(VersusModel::ChangeColumn)) : QString();
    // Without a choice: the first scenario that is another one now.
    for (int row = 0; text.isEmpty() && row < model_->rowCount(); ++row) {
        const VersusLine* line = model_->line(row);
        if (line != nullptr && line->isScenario && !(line->aText == line->bText))
            text = model_->sentence(model_->index(row, VersusModel::ChangeColumn));
    }
    sentence_->setText(text);
}

void VersusPanel::explain(const QModelIndex& index) {
    const VersusLine* line = model_->line(index.row());
    if (line == nullptr || line->section == VersusSection::Account || line->section == VersusSection::Greeks) return;
    FigureRef figure;
    figure.regime = allRegimes[static_cast<std::size_t>(line->section) - 1];
    figure.level = line->id.starts_with("maintenance") ? Level::Maintenance : Level::Initial;
    figure.part = line->isScenario                   ? FigureRef::Part::BindingScenario
                  : line->id == "equity"             ? FigureRef::Part::Equity
                  : line->id.ends_with("requirement") ? FigureRef::Part::Requirement
                                                      : FigureRef::Part::Excess;
    emit figureRequested(figure);
}

void VersusPanel::copy() {
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

QString VersusPanel::toCsv() const {
    return model_->versus() == nullptr ? QString() : QString::fromStdString(versusCsv(*model_->versus()));
}

void VersusPanel::exportTable() {
    auto* dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setObjectName(QStringLiteral("versusExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Figures (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = toCsv().toUtf8();
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        done ? emit exported(path) : emit failed(file.errorString());
    });
    dialog->open();
}

QByteArray VersusPanel::saveState() const {
    return QJsonDocument(QJsonObject{{"other", wanted_}}).toJson(QJsonDocument::Compact);
}

void VersusPanel::restoreState(const QByteArray& state) {
    const QString other = QJsonDocument::fromJson(state).object().value("other").toString();
    if (!other.isEmpty()) choose(other);
}

bool VersusPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != table_ || !key) return QWidget::eventFilter(watched, event);
    const auto& pressed = *static_cast<QKeyEvent*>(event);
    const bool explains = (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter) &&
                          !(pressed.modifiers() & Qt::ControlModifier);
    if (explains && event->type() == QEvent::KeyPress) explain(table_->currentIndex());
    return explains ? true : QWidget::eventFilter(watched, event);
}

} // namespace marginscope
