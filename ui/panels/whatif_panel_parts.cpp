// The controls of the what-if panel and where they stand.
#include "ui/panels/whatif_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/wheel_guard.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QLabel* sentence(const QString& name, bool quiet, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setProperty("quiet", quiet);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(space::medium, 0, space::medium, 0);
    label->setMinimumSize(1, 1); // its own hint is that of a narrow column
    return label;
}

/// The work of the program: one desk, asked by one thread.
WhatIfPanel::Work deskWork() {
    return [desk = std::make_shared<WhatIfDesk>()](const RunInputs& inputs, const TicketQuestion& asked,
                                                   const Job& job) -> Result<WhatIfReport> {
        TradeLines lines;
        for (const TradeLeg& leg : asked.legs)
            lines.lines.emplace_back().order = leg;
        TradeLines typed = parseTradeLines(asked.typed);
        std::move(typed.lines.begin(), typed.lines.end(), std::back_inserter(lines.lines));
        lines.errors = std::move(typed.errors);
        TicketLegs ticket = desk->legs(inputs, lines, asked.at);
        WhatIfOptions options = asked.whole ? WhatIfOptions{} : quickWhatIf();
        options.at = asked.at;
        Result<WhatIfReport> report = desk->run(inputs, ticket.legs, options, job);
        if (!report) return report;
        report->lines = std::move(ticket.lines);
        report->unread = std::move(ticket.errors);
        return report;
    };
}

} // namespace

WhatIfPanel::WhatIfPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : WhatIfPanel(document, theme, deskWork(), parent) {}

WhatIfPanel::WhatIfPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new TicketModel(this))
    , figures_(new WhatIfModel(this)) {
    setObjectName(QStringLiteral("whatIfPanel"));
    setAccessibleName(tr("What-if: the trade ticket"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(inputRow());
    error_ = sentence(QStringLiteral("whatif.error"), false, this);
    layout->addWidget(error_);
    split_ = new QSplitter(Qt::Vertical, this);
    split_->setObjectName(QStringLiteral("whatif.split"));
    split_->setChildrenCollapsible(false);
    split_->addWidget(legsPane());
    auto* answers = new QWidget(split_);
    auto* column = new QVBoxLayout(answers);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(choiceRow());
    column->addWidget(pageStack(), 1);
    split_->addWidget(answers);
    split_->setStretchFactor(0, 1);
    split_->setStretchFactor(1, 3);
    split_->setSizes({80, 360});
    run_ = new RunRow(QStringLiteral("whatif"), tr("The trade is being worked out."), this);
    layout->addWidget(split_, 1);
    layout->addWidget(run_);
    layout->addWidget(doneRow());
    setFocusProxy(input_);
    connectAll();
    connectTable();
    setView(View::Change);
    showErrors();
}

QWidget* WhatIfPanel::inputRow() {
    auto* row = new QWidget(this);
    input_ = new TradeInput(theme_, row);
    input_->setObjectName(QStringLiteral("whatif.input"));
    input_->setAccessibleName(tr("Trades, one to a line"));
    input_->setPlaceholderText(QStringLiteral("buy 5 BTC-25DEC26-80000-P"));
    // The grammar is the same in every language.
    input_->setToolTip(QStringLiteral("buy 5 BTC-25DEC26-80000-P @ 0.02 fee 12\nclose BTC-PERPETUAL\n"
                                      "strangle BTC 25DEC26 80000 110000 x -2\ndelta-hedge BTC with BTC-PERPETUAL\n") +
                       tr("Enter adds, Shift+Enter begins another line; rows of a spreadsheet can be pasted: side, "
                          "quantity, symbol, price, fee."));
    strategies_ = panelButton(QStringLiteral("whatif.strategies"), tr("Strategy"),
                              tr("Choose a strategy, or what trades are priced at"), row);
    strategies_->setPopupMode(QToolButton::InstantPopup);
    strategies_->setMenu(strategyMenu());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(input_, 1);
    layout->addWidget(strategies_, 0, Qt::AlignTop);
    return row;
}

QMenu* WhatIfPanel::strategyMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("whatif.strategyMenu"));
    menu->setToolTipsVisible(true);
    for (const TradeTemplate& shape : tradeTemplates()) {
        QAction* action = menu->addAction(translated({shape.title, {}}));
        action->setObjectName(QStringLiteral("whatif.strategy.") + QLatin1String(shape.word));
        action->setToolTip(translated({shape.purpose, {}}));
        connect(action, &QAction::triggered, this, [this, chosen = &shape] { chooseStrategy(*chosen); });
    }
    menu->addSeparator();
    addPrices(*menu->addMenu(tr("Trade at")));
    return menu;
}

void WhatIfPanel::addPrices(QMenu& menu) {
    menu.setObjectName(QStringLiteral("whatif.priceMenu"));
    menu.setToolTipsVisible(true);
    prices_ = new QActionGroup(this);
    const auto add = [&](TradeAt at, const QString& title, const QString& tip) {
        QAction* action = prices_->addAction(menu.addAction(title));
        action->setObjectName(QStringLiteral("whatif.at.") + QString::fromStdString(tradeAtWord(at)));
        action->setToolTip(tip);
        action->setData(static_cast<int>(at));
        action->setCheckable(true);
        action->setChecked(at == TradeAt::Mark);
    };
    add(TradeAt::Mark, tr("Mark"), tr("Trades without a price are done at the market's mark"));
    add(TradeAt::Touch, tr("Bid and ask"), tr("Bought at the ask, sold at the bid; at the mark where nobody quotes that side"));
    add(TradeAt::Mid, tr("Mid"), tr("Halfway between bid and ask; at the mark where one of them is missing"));
    connect(prices_, &QActionGroup::triggered, this, &WhatIfPanel::refresh);
}

QComboBox* WhatIfPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                                QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the pane may be narrow
    box->setMinimumContentsLength(7);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    WheelGuard::protect(box);
    return box;
}

QWidget* WhatIfPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("whatif.view"), tr("What is shown"),
                           {tr("Before and after"), tr("Over the size"), tr("Over the size, figures"), tr("By leg"),
                            tr("Distances")},
                           row);
    levelChooser_ = chooser(QStringLiteral("whatif.level"), tr("Margin level"), {tr("Initial"), tr("Maintenance")}, row);
    clear_ = panelButton(QStringLiteral("whatif.clear"), {}, tr("Clear the ticket"), row);
    copy_ = panelButton(QStringLiteral("whatif.copy"), {}, tr("Copy with headers"), row);
    export_ = panelButton(QStringLiteral("whatif.export"), {}, tr("Save figures or picture…"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(viewChooser_, 3);
    layout->addWidget(levelChooser_, 2);
    layout->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{clear_, copy_, export_})
        layout->addWidget(part);
    return row;
}

QWidget* WhatIfPanel::doneRow() {
    auto* row = new QWidget(this);
    freed_ = new SentenceLine(QStringLiteral("whatif.freed"), false, row);
    keep_ = new QPushButton(tr("Keep…"), row);
    keep_->setAccessibleName(tr("Keep as what-if…"));
    keep_->setToolTip(tr("Keeps the book after the trades as a what-if of this one"));
    keep_->setObjectName(QStringLiteral("whatif.keep"));
    keep_->hide();
    apply_ = new QPushButton(tr("Apply to the book"), row);
    apply_->setObjectName(QStringLiteral("whatif.apply"));
    apply_->setToolTip(tr("Makes the book the book after the trades; one step to undo"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(freed_, 1);
    layout->addWidget(keep_);
    layout->addWidget(apply_);
    return row;
}

QWidget* WhatIfPanel::legsPane() {
    table_ = new TicketTable(theme_, split_);
    table_->setObjectName(QStringLiteral("ticketTable"));
    table_->setAccessibleName(tr("Legs of the trade"));
    table_->setModel(model_);
    table_->spreadColumns();
    table_->setMinimumHeight(3 * (fontMetrics().height() + space::medium));
    return table_;
}

QWidget* WhatIfPanel::pageStack() {
    pages_ = new QStackedWidget(split_);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("whatif.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    // A low window scrolls the page as a whole: the requirements come first, the sentences below them.
    auto* scroll = new QScrollArea(pages_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    scroll->setWidget(page);
    changePage_ = scroll;
    changeTable_ = new EditTable(theme_, page);
    changeTable_->setObjectName(QStringLiteral("whatIfTable"));
    changeTable_->setAccessibleName(tr("Before and after the trade"));
    changeTable_->setModel(figures_);
    why_ = new QTextEdit(page);
    why_->setObjectName(QStringLiteral("whatif.why"));
    why_->setAccessibleName(tr("Why the regimes gain or lose"));
    why_->setReadOnly(true);
    why_->setTabChangesFocus(true);
    why_->setFrameShape(QFrame::NoFrame);
    setType(*why_, TypeRole::Secondary);
    auto* change = new QVBoxLayout(page);
    change->setContentsMargins(0, 0, 0, 0);
    change->setSpacing(0);
    why_->setMinimumHeight(4 * fontMetrics().lineSpacing());
    changeTable_->setMinimumHeight(5 * (fontMetrics().height() + space::medium));
    change->addWidget(changeTable_, 5);
    change->addWidget(why_, 2);
    chart_ = new CurveChart(pages_);
    chart_->setObjectName(QStringLiteral("whatIfChart"));
    chart_->setAccessibleName(tr("Requirement over the size of the trade"));
    curveTable_ = new EditTable(theme_, pages_);
    curveTable_->setObjectName(QStringLiteral("whatIfCurveTable"));
    curveTable_->setAccessibleName(tr("Requirement over the size of the trade, figures"));
    curveTable_->setModel(chart_->tableModel());
    for (EditTable* table : {changeTable_, curveTable_}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->spreadColumns();
        table->installEventFilter(this);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{empty_, changePage_, chart_, curveTable_})
        pages_->addWidget(each);
    return pages_;
}

void WhatIfPanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    for (const auto& [made, icon] : {std::pair(clear_, "delete"), std::pair(copy_, "copy"), std::pair(export_, "export")})
        made->setIcon(themedIcon(QLatin1String(icon), theme_.palette().text, theme_.palette().muted));
    input_->setErrors(errors_);
}

void WhatIfPanel::chooseFile() {
    openExportDialog(this, QStringLiteral("whatifExportDialog"), view() == View::Curve, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
