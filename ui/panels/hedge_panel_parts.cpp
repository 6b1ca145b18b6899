// The controls of the hedge panel and where they stand.
#include "ui/panels/hedge_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/wheel_guard.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marginscope {

HedgePanel::HedgePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : HedgePanel(document, theme, runHedge, parent) {}

HedgePanel::HedgePanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , list_(new HedgeTable(this))
    , table_(new HedgeTable(this)) {
    setObjectName(QStringLiteral("hedgePanel"));
    setAccessibleName(tr("Cheapest hedge"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::tight);
    layout->setSpacing(space::tight);
    layout->addWidget(goalRow());
    run_ = new RunRow(QStringLiteral("hedge"), tr("The cheapest hedge is being searched."), this);
    layout->addWidget(run_);
    summary_ = new SentenceLine(QStringLiteral("hedge.summary"), false, this);
    layout->addWidget(summary_);
    pages_ = new QStackedWidget(this);
    empty_ = new QLabel(pages_);
    empty_->setObjectName(QStringLiteral("hedge.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    splitter_ = new QSplitter(Qt::Vertical, pages_);
    splitter_->setObjectName(QStringLiteral("hedgeSplitter"));
    splitter_->addWidget(listPart());
    splitter_->addWidget(detailPart());
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(space::tight);
    suggestions_->setMinimumHeight(5 * fontMetrics().height());
    pages_->addWidget(empty_);
    pages_->addWidget(splitter_);
    pages_->addWidget(conditionRows());
    layout->addWidget(pages_, 1);
    connectAll();
    showGoal();
    showDetail();
    showState();
}

QComboBox* HedgePanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(12 * box->fontMetrics().averageCharWidth()); // gives way before the window does
    WheelGuard::protect(box);
    return box;
}

QLineEdit* HedgePanel::field(const QString& name, const QString& accessibleName, const QString& placeholder, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setAccessibleDescription(placeholder);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(accessibleName + QStringLiteral(": ") + placeholder);
    edit->setMinimumWidth(9 * edit->fontMetrics().averageCharWidth());
    return edit;
}


QWidget* HedgePanel::goalRow() {
    auto* row = new QWidget(this);
    goal_ = chooser(QStringLiteral("hedge.goal"), tr("What the hedge is for"),
                    {tr("Least requirement"), tr("Excess at least"), tr("Requirement at most")}, row);
    amount_ = field(QStringLiteral("hedge.amount"), tr("Amount to reach"), tr("an amount, for instance 50000"), row);
    regime_ = chooser(QStringLiteral("hedge.regime"), tr("Regime whose figure counts"),
                      {tr("Portfolio"), tr("Cross"), tr("Isolated"), tr("Portfolio and cross")}, row);
    find_ = new QPushButton(tr("Find"), row);
    find_->setObjectName(QStringLiteral("hedge.find"));
    find_->setToolTip(tr("Searches with what the form says"));
    conditions_ = panelButton(QStringLiteral("hedge.conditions"), tr("Conditions"),
                         tr("Budget, number of legs, delta band, which contracts, how liquid"), row);
    conditions_->setCheckable(true);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(goal_);
    layout->addWidget(amount_, 1);
    layout->addWidget(regime_);
    layout->addStretch();
    layout->addWidget(conditions_);
    layout->addWidget(find_);
    return row;
}

QWidget* HedgePanel::conditionRows() {
    conditionPage_ = new QScrollArea(pages_);
    conditionPage_->setObjectName(QStringLiteral("hedge.conditionRows"));
    conditionPage_->setAccessibleName(tr("Conditions"));
    conditionPage_->setFrameShape(QFrame::NoFrame);
    conditionPage_->setWidgetResizable(true);
    conditionPage_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QWidget(conditionPage_);
    level_ = chooser(QStringLiteral("hedge.level"), tr("Level of the requirement"), {tr("Initial"), tr("Maintenance")}, box);
    kinds_ = chooser(QStringLiteral("hedge.kinds"), tr("Contracts that may be traded"),
                     {tr("All contracts"), tr("Options"), tr("Perpetuals and futures")}, box);
    lots_ = chooser(QStringLiteral("hedge.lots"), tr("Lots"), {tr("Whole lots"), tr("Parts of lots")}, box);
    budget_ = field(QStringLiteral("hedge.budget"), tr("Budget"), tr("none: cost counts too"), box);
    legs_ = field(QStringLiteral("hedge.legs"), tr("Most legs"), tr("any number"), box);
    band_ = field(QStringLiteral("hedge.band"), tr("Delta after, coins"), tr("from:to, such as -1:1"), box);
    days_ = field(QStringLiteral("hedge.days"), tr("Days to expiry"), tr("from:to, such as 7:90"), box);
    delta_ = field(QStringLiteral("hedge.delta"), tr("Delta of options"), tr("from:to, such as 0.1:0.4"), box);
    size_ = field(QStringLiteral("hedge.size"), tr("Most of one contract"), tr("coins; as much as the book holds"), box);
    quotes_ = chooser(QStringLiteral("hedge.quotes"), tr("Contracts without bid or ask"),
                      {tr("Mark and assumed spread"), tr("Not traded")}, box);
    spread_ = field(QStringLiteral("hedge.spread"), tr("Widest spread"), tr("percent of mid, such as 5"), box);
    openInterest_ = field(QStringLiteral("hedge.openInterest"), tr("Least open interest"), tr("coins, or listed contracts"), box);
    volume_ = field(QStringLiteral("hedge.volume"), tr("Least volume of 24 h"), tr("coins, or listed contracts"), box);
    share_ = field(QStringLiteral("hedge.share"), tr("Share of open interest"), tr("at most, percent, such as 10"), box);
    auto* rows = new QFormLayout(box);
    rows->setContentsMargins(space::medium, 0, space::medium, space::small);
    rows->setVerticalSpacing(space::tight);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget* part : std::initializer_list<QWidget*>{budget_, legs_, band_, size_, kinds_, days_, delta_, lots_, level_,
                                                           quotes_, spread_, openInterest_, volume_, share_})
        rows->addRow(part->accessibleName(), part);
    conditionPage_->setWidget(box);
    conditionPage_->viewport()->setAutoFillBackground(false); // the panel's own colour
    box->setAutoFillBackground(false);
    return conditionPage_;
}

QWidget* HedgePanel::listPart() {
    suggestions_ = new EditTable(theme_, splitter_);
    suggestions_->setObjectName(QStringLiteral("hedgeTable"));
    suggestions_->setAccessibleName(tr("Suggested hedges"));
    suggestions_->setModel(list_);
    suggestions_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    suggestions_->setSelectionBehavior(QAbstractItemView::SelectRows);
    suggestions_->spreadColumns();
    suggestions_->installEventFilter(this);
    return suggestions_;
}

QWidget* HedgePanel::detailPart() {
    lower_ = new QWidget(splitter_);
    detailPages_ = new QStackedWidget(lower_);
    chart_ = new CurveChart(detailPages_);
    chart_->setObjectName(QStringLiteral("hedgeChart"));
    chart_->setAccessibleName(tr("Before and after the hedge"));
    chart_->setEmptyText(tr("Choose a suggestion to see what it changes."));
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the tables need less height
    chartTable_ = new EditTable(theme_, detailPages_);
    chartTable_->setObjectName(QStringLiteral("hedgeChartTable"));
    chartTable_->setAccessibleName(tr("Before and after the hedge, figures"));
    chartTable_->setModel(chart_->tableModel());
    details_ = new EditTable(theme_, detailPages_);
    details_->setObjectName(QStringLiteral("hedgeDetails"));
    details_->setAccessibleName(tr("Details of the hedge"));
    details_->setModel(table_);
    for (EditTable* table : {chartTable_, details_}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->spreadColumns();
    }
    remarksPage_ = new QScrollArea(detailPages_);
    remarksPage_->setObjectName(QStringLiteral("hedge.remarksPage"));
    remarksPage_->setFrameShape(QFrame::NoFrame);
    remarksPage_->setWidgetResizable(true);
    remarksPage_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    remarks_ = new QLabel(remarksPage_);
    remarks_->setObjectName(QStringLiteral("hedge.remarks"));
    remarks_->setAccessibleName(tr("Remarks"));
    remarks_->setWordWrap(true);
    remarks_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    remarks_->setContentsMargins(space::medium, 0, space::medium, 0);
    remarks_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    remarksPage_->setWidget(remarks_);
    remarksPage_->viewport()->setAutoFillBackground(false); // the panel's own colour
    remarks_->setAutoFillBackground(false);
    for (QWidget* page : std::initializer_list<QWidget*>{chart_, chartTable_, details_, remarksPage_})
        detailPages_->addWidget(page);
    auto* layout = new QVBoxLayout(lower_);
    layout->setContentsMargins(0, space::tight, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(detailRow(lower_));
    layout->addWidget(detailPages_, 1);
    return lower_;
}

QWidget* HedgePanel::detailRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    view_ = chooser(QStringLiteral("hedge.view"), tr("What is shown of the hedge"),
                    {tr("Legs"), tr("P&L by price"), tr("By size"), tr("Regimes"), tr("Remarks"), tr("Scenarios"),
                     tr("Other rulebooks"), tr("Left out")},
                    row);
    figures_ = panelButton(QStringLiteral("hedge.figures"), tr("Figures"), tr("Show the picture as a table"), row);
    figures_->setCheckable(true);
    take_ = new QPushButton(tr("To ticket"), row);
    take_->setObjectName(QStringLiteral("hedge.take"));
    take_->setToolTip(tr("Takes the legs into the what-if ticket (Enter)"));
    apply_ = new QPushButton(tr("Apply"), row);
    apply_->setObjectName(QStringLiteral("hedge.apply"));
    apply_->setToolTip(tr("Trades the legs in the book as one step that can be undone"));
    copy_ = panelButton(QStringLiteral("hedge.copy"), tr("Copy"), tr("Copies the chosen cells, the whole table or the picture"), row);
    copy_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_ = panelButton(QStringLiteral("hedge.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(view_);
    layout->addWidget(figures_);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{take_, apply_, copy_, export_})
        layout->addWidget(part);
    return row;
}

void HedgePanel::chooseFile() {
    openExportDialog(this, QStringLiteral("hedgeExportDialog"), detailPages_->currentWidget() == chart_,
                     [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
