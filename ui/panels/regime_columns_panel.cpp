#include "ui/panels/regime_columns_panel.h"

#include "core/session/own_rulebooks.h"

#include "ui/presentation/translated.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace marginscope {

namespace {

constexpr quint32 stateMagic = 0x4d53524f; // "MSRO"
constexpr quint32 stateVersion = 1;
constexpr std::size_t mostColumns = 24;

std::vector<RegimeColumn> firstColumns() {
    std::vector<RegimeColumn> columns;
    for (const Regime regime : allRegimes)
        columns.push_back({{}, regime});
    return columns;
}

QString paragraph(const ColumnResult& column) {
    const ColumnDifference& difference = *column.difference;
    QString text = QStringLiteral("<p><b>%1</b>").arg(columnInText(column).toHtmlEscaped());
    if (difference.why.empty())
        return text + QStringLiteral("<br>") +
               RegimeColumnsPanel::tr("Every figure is as in the reference.").toHtmlEscaped() + QStringLiteral("</p>");
    for (const Phrase& sentence : difference.why)
        text += QStringLiteral("<br>· ") + translated(sentence).toHtmlEscaped();
    return text + QStringLiteral("</p>");
}

} // namespace

RegimeColumnsPanel::RegimeColumnsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new RegimeColumnsModel(this)) {
    setObjectName(QStringLiteral("regimeColumnsPanel"));
    table_ = new EditTable(theme, this);
    table_->setObjectName(QStringLiteral("columnsTable"));
    table_->setAccessibleName(tr("Regimes of rulebooks side by side"));
    table_->setModel(model_);
    table_->setWordWrap(true);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    parts_ = new QSplitter(Qt::Vertical, this);
    parts_->setObjectName(QStringLiteral("columnsSplitter"));
    parts_->addWidget(table_);
    parts_->addWidget(whyBox());
    parts_->setStretchFactor(0, 3);
    parts_->setStretchFactor(1, 1);
    parts_->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(chooserRow());
    layout->addWidget(toolRow());
    layout->addWidget(parts_, 1);
    connectAll();
    model_->ask(firstColumns(), 0);
    refreshRulebooks();
    setCurrentColumn(1);
    showState();
}

void RegimeColumnsPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &RegimeColumnsPanel::openBook);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        refresh();
    });
    connect(add_, &QPushButton::clicked, this, &RegimeColumnsPanel::addColumn);
    connect(remove_, &QToolButton::clicked, this, &RegimeColumnsPanel::removeColumn);
    connect(left_, &QToolButton::clicked, this, [this] { moveColumn(-1); });
    connect(right_, &QToolButton::clicked, this, [this] { moveColumn(+1); });
    connect(star_, &QToolButton::clicked, this, &RegimeColumnsPanel::makeReference);
    connect(copy_, &QToolButton::clicked, this, &RegimeColumnsPanel::copy);
    connect(export_, &QToolButton::clicked, this, &RegimeColumnsPanel::chooseFile);
    connect(run_, &QPushButton::clicked, this, [this] { running_ ? cancel() : run(); });
    connect(table_, &QAbstractItemView::doubleClicked, this, &RegimeColumnsPanel::openCell);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RegimeColumnsPanel::showState);
    table_->horizontalHeader()->setSectionsClickable(true);
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, &RegimeColumnsPanel::setCurrentColumn);
    connect(table_->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, &RegimeColumnsPanel::makeReference);
    connect(model_, &QAbstractItemModel::dataChanged, this, [this] {
        showWhy();
        fitColumns();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        showWhy();
        fitColumns();
    });
}

void RegimeColumnsPanel::setStorePath(const std::string& storePath) {
    storePath_ = storePath;
    refreshRulebooks();
}

// The store is read beside the window: its file is checked whole when it is opened.
void RegimeColumnsPanel::refreshRulebooks() {
    listRulebooks(bundledRulebooks());
    lister_.submit([this, store = storePath_] {
        const auto show = [this, known = knownRulebooks(store)] { listRulebooks(known); };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

void RegimeColumnsPanel::listRulebooks(const std::vector<RulebookSummary>& known) {
    const QString chosen = rulebook_->currentData().toString();
    rulebook_->clear();
    rulebook_->addItem(tr("Rulebook of the book"), QString());
    for (const RulebookSummary& each : known) {
        const QString id = QString::fromStdString(each.id), version = QString::fromStdString(each.version);
        rulebook_->addItem(id + QStringLiteral(" · ") + version, id + QLatin1Char('@') + version);
        rulebook_->setItemData(rulebook_->count() - 1, translatedResource(each.source), Qt::ToolTipRole);
    }
    rulebook_->setCurrentIndex(std::max(rulebook_->findData(chosen), 0));
}

void RegimeColumnsPanel::setColumns(const std::vector<RegimeColumn>& columns, std::size_t reference) {
    change(columns, columns.empty() ? 0 : std::min(reference, columns.size() - 1), 1);
}

void RegimeColumnsPanel::change(const std::vector<RegimeColumn>& columns, std::size_t reference, int current) {
    const int row = std::max(table_->currentIndex().row(), 0);
    const bool more = std::any_of(columns.begin(), columns.end(), [this](const RegimeColumn& column) {
        return std::find(model_->asked().begin(), model_->asked().end(), column) == model_->asked().end();
    });
    model_->ask(columns, reference);
    table_->setCurrentIndex(model_->index(row, std::clamp(current, 0, model_->columnCount() - 1)));
    emit columnsChanged();
    if (more || running_) return refresh();
    showState();
}

void RegimeColumnsPanel::addColumn() {
    std::vector<RegimeColumn> columns = model_->asked();
    const RegimeColumn added{rulebook_->currentData().toString().toStdString(),
                             allRegimes[static_cast<std::size_t>(std::max(regime_->currentIndex(), 0))]};
    const auto there = std::find(columns.begin(), columns.end(), added);
    if (there != columns.end()) return setCurrentColumn(static_cast<int>(there - columns.begin()) + 1);
    if (columns.size() >= mostColumns) return;
    columns.push_back(added);
    change(columns, model_->reference(), static_cast<int>(columns.size()));
    table_->scrollTo(table_->currentIndex());
}

void RegimeColumnsPanel::removeColumn() {
    const int current = currentColumn();
    std::vector<RegimeColumn> columns = model_->asked();
    if (current < 1 || columns.empty()) return;
    const auto place = static_cast<std::size_t>(current - 1);
    columns.erase(columns.begin() + current - 1);
    std::size_t reference = model_->reference();
    if (reference == place)
        reference = 0;
    else if (reference > place)
        --reference;
    change(columns, reference, std::min(current, static_cast<int>(columns.size())));
}

void RegimeColumnsPanel::moveColumn(int by) {
    const int from = currentColumn() - 1, to = from + by;
    std::vector<RegimeColumn> columns = model_->asked();
    if (from < 0 || to < 0 || to >= static_cast<int>(columns.size())) return;
    const auto a = static_cast<std::size_t>(from), b = static_cast<std::size_t>(to);
    std::swap(columns[a], columns[b]);
    std::size_t reference = model_->reference();
    if (reference == a || reference == b) reference = reference == a ? b : a;
    change(columns, reference, to + 1);
}

void RegimeColumnsPanel::makeReference() {
    if (currentColumn() < 1) return;
    model_->ask(model_->asked(), static_cast<std::size_t>(currentColumn() - 1));
    emit columnsChanged();
    showState();
}

void RegimeColumnsPanel::setCurrentColumn(int column) {
    table_->setCurrentIndex(
        model_->index(std::max(table_->currentIndex().row(), 0), std::clamp(column, 0, model_->columnCount() - 1)));
}

void RegimeColumnsPanel::openBook() {
    ++runId_;
    shownRevision_ = 0;
    cancelled_ = false;
    model_->clear();
    setCurrentColumn(1);
    refresh();
}

void RegimeColumnsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (pending_) refresh();
    fitColumns();
}

void RegimeColumnsPanel::refresh() {
    model_->setStale(shownRevision_ != 0);
    pending_ = true;
    if (isVisible() && document_.isOpen() && !model_->asked().empty()) return run();
    if (running_) cancel();
    showState();
}

void RegimeColumnsPanel::run() {
    if (!document_.isOpen() || model_->asked().empty()) return;
    pending_ = false;
    cancelled_ = false;
    const quint64 id = ++runId_;
    const RunInputs inputs = document_.workspace().inputs();
    setRunning(true);
    lane_.submit([this, id, inputs, columns = model_->asked(), reference = model_->reference(),
                  store = storePath_](const std::stop_token& stop) {
        const Job job{stop, [this, id](double share) {
                          const auto show = [this, id, share] {
                              if (id == runId_) progress_->setValue(static_cast<int>(1000.0 * share));
                          };
                          QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
                      }};
        auto made = std::make_shared<const Result<RegimeColumns>>(
            runRegimeColumns(inputs, columns, reference, storedRulebooks(store), job));
        const auto deliver = [this, id, revision = inputs.revision, made] { accept(id, revision, *made); };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void RegimeColumnsPanel::cancel() {
    lane_.cancel();
    ++runId_;
    cancelled_ = true;
    setRunning(false);
}

void RegimeColumnsPanel::accept(quint64 id, quint64 revision, const Result<RegimeColumns>& made) {
    if (id != runId_) return;
    if (made) {
        shownRevision_ = revision;
        model_->setResult(*made);
        model_->setStale(revision != document_.workspace().revision());
    }
    setRunning(false);
}

void RegimeColumnsPanel::setRunning(bool running) {
    running_ = running;
    if (running) progress_->setValue(0);
    showState();
}

void RegimeColumnsPanel::showState() {
    const int column = currentColumn(), count = static_cast<int>(model_->asked().size());
    left_->setEnabled(column > 1);
    right_->setEnabled(column >= 1 && column < count);
    remove_->setEnabled(column >= 1);
    star_->setEnabled(column >= 1 && static_cast<std::size_t>(column - 1) != model_->reference());
    add_->setEnabled(static_cast<std::size_t>(count) < mostColumns);
    const bool any = shownRevision_ != 0 && count > 0;
    copy_->setEnabled(any);
    export_->setEnabled(any && !running_ && !model_->isStale());
    progress_->setVisible(running_);
    run_->setVisible(running_ || (cancelled_ && count > 0));
    run_->setText(running_ ? tr("&Cancel") : tr("&Compute"));
    note_->setText(count == 0   ? tr("Add a column to compare.")
                   : cancelled_ ? tr("Cancelled. The figures belong to an earlier state of the book.")
                                : QString());
    note_->setVisible(!running_ && !note_->text().isEmpty());
}

void RegimeColumnsPanel::showWhy() {
    QString text;
    const RegimeColumns& results = model_->results();
    for (const ColumnResult& column : results.columns)
        if (column.difference) text += paragraph(column);
    if (text.isEmpty() && results.columns.size() == 1)
        text = tr("Add another column to see how it differs.").toHtmlEscaped();
    if (why_->text() != text) why_->setText(text);
}

bool RegimeColumnsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCell(table_->currentIndex());
        return true;
    case Qt::Key_Delete:
        removeColumn();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control) break;
        moveColumn(key->key() == Qt::Key_Left ? -1 : +1);
        return true;
    case Qt::Key_Asterisk:
        makeReference();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RegimeColumnsPanel::openCell(const QModelIndex& index) {
    const ColumnResult* column = index.isValid() ? model_->result(index.column()) : nullptr;
    if (!column) return;
    if (index.row() == RegimeColumnsModel::NotCoveredRow) return listNotCovered(*column);
    if (!column->hasFigures() || index.row() > RegimeColumnsModel::BindingRow) return;
    const bool maintenance =
        index.row() == RegimeColumnsModel::MaintenanceRow || index.row() == RegimeColumnsModel::ExcessMaintenanceRow;
    const Level level = maintenance ? Level::Maintenance : Level::Initial;
    if (!column->column.rulebook.empty()) {
        emit columnFigureRequested(QString::fromStdString(column->column.rulebook), column->column.regime, level);
        return;
    }
    FigureRef figure;
    figure.regime = column->column.regime;
    figure.level = level;
    const bool excess =
        index.row() == RegimeColumnsModel::ExcessInitialRow || index.row() == RegimeColumnsModel::ExcessMaintenanceRow;
    figure.part = excess                                          ? FigureRef::Part::Excess
                  : index.row() == RegimeColumnsModel::EquityRow  ? FigureRef::Part::Equity
                  : index.row() == RegimeColumnsModel::BindingRow ? FigureRef::Part::BindingScenario
                                                                  : FigureRef::Part::Requirement;
    emit figureRequested(figure);
}

std::shared_ptr<const Comparison> RegimeColumnsPanel::comparison(const QString& rulebookRef) const {
    for (const ColumnResult& column : model_->results().columns)
        if (column.column.rulebook == rulebookRef.toStdString() && column.hasFigures()) return column.comparison;
    return nullptr;
}

void RegimeColumnsPanel::copy() {
    const QItemSelection before = table_->selectionModel()->selection();
    if (before.size() == 1 && before.front().width() * before.front().height() == 1) table_->selectAll();
    table_->copySelection();
    table_->selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

QByteArray RegimeColumnsPanel::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    QStringList words;
    for (const RegimeColumn& column : model_->asked())
        words.append(QString::fromStdString(columnWord(column)));
    stream << stateMagic << stateVersion << words << quint32(model_->reference()) << parts_->saveState();
    return bytes;
}

void RegimeColumnsPanel::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0, version = 0, reference = 0;
    QStringList words;
    QByteArray parts;
    stream >> magic >> version;
    if (magic != stateMagic || version != stateVersion) return;
    stream >> words >> reference >> parts;
    if (stream.status() != QDataStream::Ok) return;
    std::vector<RegimeColumn> columns;
    for (const QString& word : words)
        if (Result<RegimeColumn> column = parseColumn(word.toStdString()); column && columns.size() < mostColumns)
            columns.push_back(std::move(*column));
    parts_->restoreState(parts);
    setColumns(columns, reference);
}

} // namespace marginscope
