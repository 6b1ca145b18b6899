#include "ui/panels/market_tables.h"

#include "ui/panels/wheel_guard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

namespace marginscope {

MarketTables::MarketTables(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , underlyings_(new MarketUnderlyingsModel(this))
    , expiries_(new MarketExpiriesModel(this))
    , smile_(new MarketSmileModel(this))
    , assets_(new MarketAssetsModel(this))
    , quotes_(new MarketQuotesModel(this))
    , tabs_(new QTabBar(this))
    , pages_(new QStackedWidget(this))
    , choosers_(new QWidget(this))
    , underlyingChooser_(new QComboBox(choosers_))
    , expiryChooser_(new QComboBox(choosers_))
    , status_(new QLabel(this)) {
    setObjectName(QStringLiteral("marketTables"));
    tabs_->setObjectName(QStringLiteral("marketTabs"));
    tabs_->setAccessibleName(tr("Parts of the market"));
    tabs_->setExpanding(false);
    for (const QString& title : {tr("Underlyings"), tr("Expiries"), tr("Smile"), tr("Other assets"), tr("Quotes")})
        tabs_->addTab(title);
    EditTable* prices = addTable(UnderlyingsPage, underlyings_, QStringLiteral("marketUnderlyings"), tr("Underlyings"));
    EditTable* dates = addTable(ExpiriesPage, expiries_, QStringLiteral("marketExpiries"), tr("Expiries"));
    addTable(SmilePage, smile_, QStringLiteral("marketSmile"), tr("Smile"));
    addTable(AssetsPage, assets_, QStringLiteral("marketAssets"), tr("Other assets"));
    quoteTable_ = addTable(QuotesPage, quotes_, QStringLiteral("marketQuotes"), tr("Quotes"));
    tabs_->setTabVisible(QuotesPage, false);
    // Tables take what is left, down to a header and a row, or some of many quotes: then the panel scrolls.
    pages_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    const auto fitPages = [this, prices] {
        const bool quotes = tabs_->currentIndex() == QuotesPage;
        pages_->setMinimumHeight((quotes ? 4 : 2) * prices->verticalHeader()->defaultSectionSize());
        // The status wraps: its own hint is that of a narrow column, and what scrolls does not ask for its height by width.
        status_->setMinimumSize(1, quotes ? 2 * status_->fontMetrics().lineSpacing() : 1);
    };
    fitPages();
    connect(tabs_, &QTabBar::currentChanged, this, fitPages);
    connect(tabs_, &QTabBar::currentChanged, this, &MarketTables::pageChosen, Qt::QueuedConnection);
    connect(&theme_, &Theme::changed, this, fitPages);
    status_->setObjectName(QStringLiteral("marketStatus"));
    status_->setProperty("quiet", true);
    status_->setWordWrap(true);
    setType(*status_, TypeRole::Secondary);
    status_->setContentsMargins(space::medium, space::tight, space::medium, space::small);
    buildChoosers();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs_);
    layout->addWidget(choosers_);
    layout->addWidget(pages_, 1);
    layout->addWidget(status_);
    wireChoosers();
    connect(prices->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && row.row() < underlyings_->itemCount()) underlyingChooser_->setCurrentIndex(row.row());
    });
    connect(dates->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && row.row() < expiries_->itemCount()) expiryChooser_->setCurrentIndex(row.row());
    });
    connect(&document_, &DocumentPresenter::opened, this, &MarketTables::openBook);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MarketTables::follow);
    if (document_.isOpen()) openBook();
}

MarketTables::~MarketTables() {
    // An editor that is open at the end commits while this is no longer whole.
    for (MarketTableModel* model : std::initializer_list<MarketTableModel*>{underlyings_, expiries_, smile_, assets_, quotes_})
        model->disconnect(this);
}

EditTable* MarketTables::addTable(Page page, MarketTableModel* model, const QString& name, const QString& label) {
    auto* table = new EditTable(theme_, this);
    table->setObjectName(name);
    table->setAccessibleName(label);
    table->setModel(model);
    table->spreadColumns();
    table->installEventFilter(this);
    pages_->insertWidget(page, table);
    connect(table, &EditTable::removalRequested, model, &MarketTableModel::removeItems);
    connect(model, &MarketTableModel::marketEditRequested, this, &MarketTables::marketEditRequested);
    connect(model, &MarketTableModel::inputRejected, status_, [this](const QString& sentence) {
        status_->setText(QStringLiteral("▲ ") + sentence);
        fitHint();
    });
    connect(model, &MarketTableModel::inputAccepted, this, &MarketTables::showTabsHint);
    return table;
}

void MarketTables::buildChoosers() {
    underlyingChooser_->setObjectName(QStringLiteral("marketUnderlying"));
    underlyingChooser_->setAccessibleName(tr("Underlying"));
    expiryChooser_->setObjectName(QStringLiteral("marketExpiry"));
    expiryChooser_->setAccessibleName(tr("Expiry"));
    auto* row = new QHBoxLayout(choosers_);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    for (QComboBox* chooser : {underlyingChooser_, expiryChooser_}) {
        WheelGuard::protect(chooser);
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(chooser);
    }
    row->addStretch();
    choosers_->hide();
}

void MarketTables::wireChoosers() {
    connect(tabs_, &QTabBar::currentChanged, this, [this](int page) {
        pages_->setCurrentIndex(page);
        choosers_->setVisible(page == ExpiriesPage || page == SmilePage || page == QuotesPage);
        expiryChooser_->setVisible(page == SmilePage || page == QuotesPage);
        showQuotes();
        showTabsHint();
    });
    connect(underlyingChooser_, &QComboBox::currentIndexChanged, this, [this] {
        fillExpiries();
        showChoice();
    });
    connect(expiryChooser_, &QComboBox::currentIndexChanged, this, &MarketTables::showChoice);
}

void MarketTables::openBook() {
    {
        const QSignalBlocker quiet(underlyingChooser_);
        underlyingChooser_->clear();
    }
    follow();
    for (const Position& position : document_.workspace().portfolio().positions) {
        if (!position.instrument.isDerivative()) continue;
        const Instrument& terms = position.instrument;
        choose(terms.underlying, terms.hasExpiry() ? std::optional(terms.expiry) : std::nullopt);
        break; // what the book is about is shown first
    }
    showTabsHint();
}

void MarketTables::follow() {
    const auto market = document_.workspace().sharedMarket();
    underlyings_->setMarket(market);
    expiries_->setMarket(market);
    smile_->follow(market);
    assets_->setMarket(market);
    fillUnderlyings();
    fillExpiries();
    showChoice();
}

void MarketTables::fillUnderlyings() {
    const QSignalBlocker quiet(underlyingChooser_);
    const QString chosen = underlyingChooser_->currentText();
    underlyingChooser_->clear();
    for (const UnderlyingMarket& held : document_.workspace().market().underlyings)
        underlyingChooser_->addItem(QString::fromStdString(held.underlying.text()));
    underlyingChooser_->setCurrentIndex(std::max(0, underlyingChooser_->findText(chosen)));
}

void MarketTables::fillExpiries() {
    const QSignalBlocker quiet(expiryChooser_);
    const QVariant chosen = expiryChooser_->currentData();
    expiryChooser_->clear();
    const auto underlying = chosenUnderlying();
    const UnderlyingMarket* held = underlying ? document_.workspace().market().findUnderlying(*underlying) : nullptr;
    if (!held) return;
    for (const ExpiryMarket& expiry : held->expiries)
        expiryChooser_->addItem(QString::fromStdString(formatExpiryCode(expiry.expiry)),
                                static_cast<qlonglong>(expiry.expiry.time_since_epoch().count()));
    expiryChooser_->setCurrentIndex(std::max(0, expiryChooser_->findData(chosen)));
}

std::optional<AssetCode> MarketTables::chosenUnderlying() const {
    const QString name = underlyingChooser_->currentText();
    if (name.isEmpty()) return std::nullopt;
    return AssetCode(name.toStdString());
}

void MarketTables::showChoice() {
    const auto underlying = chosenUnderlying();
    expiries_->showUnderlying(underlying.value_or(AssetCode()));
    const std::optional<Timestamp> expiry = expiries_->expiryAt(expiryChooser_->currentIndex());
    smile_->showExpiry(underlying && expiry ? std::optional(ExpiryPlace{*underlying, *expiry}) : std::nullopt);
    showQuotes();
    showTabsHint();
}

void MarketTables::showQuotes() {
    if (!document_.isOpen()) return;
    const auto market = document_.workspace().sharedMarket();
    tabs_->setTabVisible(QuotesPage, !market->quotes.empty());
    if (tabs_->currentIndex() != QuotesPage) return;
    const auto underlying = chosenUnderlying();
    const std::optional<Timestamp> expiry = expiries_->expiryAt(expiryChooser_->currentIndex());
    quotes_->show(market, underlying && expiry ? std::optional(ExpiryPlace{*underlying, *expiry}) : std::nullopt);
    for (int column = 0; column < MarketQuotesModel::ColumnCount; ++column)
        quoteTable_->setColumnHidden(column, quotes_->itemCount() > 0 && !quotes_->hasAny(column));
}

void MarketTables::choose(const AssetCode& underlying, std::optional<Timestamp> expiry) {
    const int at = underlyingChooser_->findText(QString::fromStdString(underlying.text()));
    if (at < 0) return;
    underlyingChooser_->setCurrentIndex(at);
    if (!expiry) return;
    const int date = expiryChooser_->findData(static_cast<qlonglong>(expiry->time_since_epoch().count()));
    if (date >= 0) expiryChooser_->setCurrentIndex(date);
}

bool MarketTables::eventFilter(QObject* watched, QEvent* event) {
    // A cell that was refused says why as long as somebody stands on it.
    if (event->type() == QEvent::FocusIn)
        if (const auto* table = qobject_cast<EditTable*>(watched); table && table->currentIndex().isValid()) {
            const auto* model = qobject_cast<const MarketTableModel*>(table->model());
            const QString why = model->rejection(table->currentIndex());
            if (!why.isEmpty()) {
                status_->setText(QStringLiteral("▲ ") + why);
                fitHint();
            }
        }
    return QWidget::eventFilter(watched, event);
}

void MarketTables::showTabsHint() {
    status_->setText(hintOf(static_cast<Page>(tabs_->currentIndex())));
    fitHint();
}

void MarketTables::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHint();
}

void MarketTables::fitHint() {
    constexpr int rowsBesideAHint = 8; // tabs, head, four rows, and the hint itself
    const bool refusal = status_->text().startsWith(QStringLiteral("▲"));
    status_->setVisible(refusal || height() >= rowsBesideAHint * (fontMetrics().height() + space::medium));
}

QString MarketTables::hintOf(Page page) const {
    switch (page) {
    case UnderlyingsPage:
        return tr(
            "A new spot takes forwards and perpetual along by the same ratio. Quoted marks that depend on a changed "
            "figure are no longer used.");
    case ExpiriesPage:
        return tr("A new ATM volatility moves the whole smile. Forward and basis change together.");
    case SmilePage:
        return smile_->isSvi()
                   ? tr("An SVI curve: total variance over ln(K/F). Parameters that allow arbitrage are refused.")
                   : tr("Type a strike and a volatility in the last row to add a point; Delete removes one.");
    case AssetsPage:
        return tr("Prices of collateral that is no underlying. Delete removes one.");
    case QuotesPage:
        return tr("Positions are valued at the mark; hedges and tickets can be done at bid and ask. Quotes of what is "
                  "changed by hand are no longer used.");
    }
    return {};
}

} // namespace marginscope
