#include "ui/panels/book_stress_view.h"

#include "core/session/library.h"

#include "ui/panels/heat_delegate.h"
#include "ui/panels/staying_menu.h"
#include "ui/presentation/translated.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <limits>

namespace marginscope {

namespace {

/// The one that is compared with itself would stand there twice.
QString locationOfDocument(const DocumentPresenter& document) {
    return document.isOpen() ? QString::fromStdString(document.workspace().location()) : QString();
}

} // namespace

BookStressView::BookStressView(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_([](const StressBooksSpec& spec, std::vector<StressScenario> scenarios, const Job& job) {
        return stressBooks(spec, std::move(scenarios), job);
    })
    , model_(new BookStressModel(this)) {
    setObjectName(QStringLiteral("bookStressView"));
    setAccessibleName(tr("Stress scenarios over several books"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    run_ = new RunRow(QStringLiteral("stressBooks"), tr("The books are being computed."), this);
    layout->addWidget(run_);
    table_ = new EditTable(theme_, this);
    table_->setObjectName(QStringLiteral("bookStressTable"));
    table_->setAccessibleName(tr("P&L of books in stress scenarios"));
    table_->setModel(model_);
    table_->setItemDelegate(new HeatDelegate(theme_, table_));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setMouseTracking(true);
    table_->spreadColumns();
    table_->viewport()->installEventFilter(this);
    layout->addWidget(table_, 1);
    readOut_ = new QLabel(this);
    readOut_->setObjectName(QStringLiteral("stressBooks.readOut"));
    readOut_->setWordWrap(true);
    readOut_->setProperty("quiet", true);
    readOut_->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->addWidget(readOut_);
    connect(run_, &RunRow::stateChanged, this, &BookStressView::showState);
    connect(run_, &RunRow::againRequested, this, &BookStressView::start);
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        run_->reset();
        asked_ = shown_ = {};
        model_->setBooks(nullptr, {});
        showState();
    });
    connect(&document_, &DocumentPresenter::comparisonReady, this, &BookStressView::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &BookStressView::showState);
    connect(&theme_, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    // Long names give way to figures.
    constexpr int widestColumn = 220;
    table_->horizontalHeader()->setMaximumSectionSize(widestColumn);
    connect(table_, &QAbstractItemView::entered, this, &BookStressView::readOut);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &BookStressView::readOut);
    showState();
}

QWidget* BookStressView::choiceRow() {
    auto* row = new QWidget(this);
    choose_ = new QToolButton(row);
    choose_->setObjectName(QStringLiteral("stressBooks.choose"));
    choose_->setText(tr("Books"));
    choose_->setToolTip(tr("Books of the library that stand beside the one at hand"));
    choose_->setFocusPolicy(Qt::StrongFocus);
    choose_->setPopupMode(QToolButton::InstantPopup);
    menu_ = new StayingMenu(choose_);
    menu_->setObjectName(QStringLiteral("stressBooks.menu"));
    choose_->setMenu(menu_);
    chosenText_ = new QLabel(row);
    chosenText_->setObjectName(QStringLiteral("stressBooks.chosen"));
    chosenText_->setProperty("quiet", true);
    chosenText_->setWordWrap(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(choose_);
    layout->addWidget(chosenText_, 1);
    return row;
}

// The store is read beside the window.
void BookStressView::list() {
    listing_ = true;
    files_.submit([this, store = storePath_] {
        const Result<LibraryListing> listing = Library(store).list();
        QStringList own;
        if (listing)
            for (const PortfolioEntry& entry : listing->books)
                own.append(QString::fromStdString(entry.name));
        QMetaObject::invokeMethod(
            this,
            [this, own] {
                listing_ = false;
                fillMenu(own);
            },
            Qt::QueuedConnection);
    });
}

void BookStressView::fillMenu(const QStringList& own) {
    menu_->clear();
    const QString open = locationOfDocument(document_);
    const auto add = [&](const QString& location, const QString& title) {
        if (location == open) return;
        QAction* action = menu_->addAction(title);
        action->setData(location);
        action->setCheckable(true);
        action->setChecked(locations_.contains(location));
        connect(action, &QAction::toggled, this, [this, location](bool on) {
            QStringList now = locations_;
            now.removeAll(location);
            if (on) now.append(location);
            setLocations(now);
            emit chosen();
        });
    };
    if (!own.isEmpty()) menu_->addSection(tr("Own books"));
    for (const QString& name : own)
        add(QStringLiteral("store:") + name, name);
    menu_->addSection(tr("Lessons"));
    for (const Sample& sample : bundledSamples())
        add(QStringLiteral("sample:") + QString::fromStdString(sample.name), translatedResource(sample.title));
}

void BookStressView::setLocations(const QStringList& locations) {
    if (locations == locations_) return;
    locations_ = locations;
    refresh();
}

void BookStressView::setScenarios(std::vector<StressScenario> scenarios, quint64 version) {
    if (version == version_) return;
    scenarios_ = std::move(scenarios);
    version_ = version;
    refresh();
}

void BookStressView::setSeen(bool seen) {
    const bool comes = seen && !seen_;
    seen_ = seen;
    if (comes) list();
    if (seen) refresh();
}

BookStressView::Key BookStressView::key() const {
    return document_.isOpen() ? Key{document_.workspace().revision(), version_, locations_} : Key{};
}

void BookStressView::refresh() {
    showState();
    if (!seen_ || !isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale())
        return;
    if (scenarios_.empty() || asked_ == key()) return;
    start();
}

void BookStressView::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = key();
    const RunInputs inputs = document_.workspace().inputs();
    StressBooksSpec spec;
    const QString open = locationOfDocument(document_);
    for (const QString& location : locations_)
        if (location != open) spec.locations.push_back(location.toStdString());
    spec.store = storePath_;
    spec.market = inputs.market;
    spec.shift = inputs.shift;
    spec.rulebook = inputs.rulebook;
    spec.bookAtHand = document_.comparison();
    const QString currency = QString::fromStdString(spec.bookAtHand->book->currency.text());
    run_->start([this, spec, currency, scenarios = scenarios_, work = work_](const Job& job) -> std::function<void()> {
        auto made = std::make_shared<Result<StressedBooks>>(work(spec, scenarios, job));
        return [this, made, currency] {
            if (!*made) return run_->setFailure(errorWithPlace(made->error()));
            shown_ = asked_;
            model_->setBooks(std::make_shared<const StressedBooks>(std::move(**made)), currency);
            showState();
            emit found();
        };
    });
    showState();
}

void BookStressView::showState() {
    QString text = locations_.isEmpty()
                       ? tr("Choose books of the library: they stand beside the one at hand, in the same market.")
                       : tr("%n book(s) beside the one at hand, each under the rulebook it asks for, in the market at "
                            "hand.",
                            nullptr, static_cast<int>(locations_.size()));
    chosenText_->setText(text);
    model_->setStale(!(shown_ == key()) || document_.comparisonIsStale());
    table_->setVisible(hasResult());
    readOut(table_->currentIndex());
}

void BookStressView::readOut(const QModelIndex& index) {
    if (!hasResult()) return readOut_->clear();
    if (index.isValid()) return readOut_->setText(model_->sentence(index.row(), index.column()));
    QStringList failures;
    for (const StressedBook& book : model_->books()->books)
        if (book.failure)
            failures.append(tr("▲ %1 has no figures: %2")
                                .arg(QString::fromStdString(book.name), errorWithPlace(*book.failure)));
    readOut_->setText(failures.isEmpty() ? tr("▲ marks a margin call of the chosen regime and level.")
                                         : failures.join(QLatin1Char(' ')));
}

void BookStressView::copy() {
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

std::optional<HeatTable> BookStressView::heatTable() const {
    if (!hasResult()) return std::nullopt;
    HeatTable table;
    table.rowTitle = tr("Scenario, worst first");
    bool called = false;
    for (int column = 1; column < model_->columnCount(); ++column)
        table.columns.append(QString::fromStdString(model_->books()->books[static_cast<std::size_t>(column - 1)].name));
    for (int row = 0; row < model_->rowCount(); ++row) {
        table.rows.append(model_->index(row, 0).data().toString());
        for (int column = 1; column < model_->columnCount(); ++column) {
            table.values.push_back(
                model_->value(row, column).value_or(std::numeric_limits<double>::quiet_NaN()));
            table.marks.push_back(model_->call(row, column) >= 0.5);
            called = called || table.marks.back();
        }
    }
    if (called) table.markMeaning = tr("margin call");
    return table;
}

std::function<std::string()> BookStressView::output(OutputFormat format) const {
    if (!hasResult()) return {};
    return [books = model_->sharedBooks(), order = model_->order(), format] {
        return stressBooksOutput(*books, order, format);
    };
}

bool BookStressView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave) readOut(table_->currentIndex());
    return QWidget::eventFilter(watched, event);
}

} // namespace marginscope
