// The controls of the Capital panel and where they stand.
#include "ui/panels/capital_panel.h"

#include "ui/panels/export_dialog.h"
#include "ui/panels/panel_button.h"
#include "ui/panels/sentence_line.h"
#include "ui/panels/wheel_guard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QComboBox* chooser(const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    WheelGuard::protect(box);
    return box;
}

} // namespace

CapitalPanel::CapitalPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : CapitalPanel(document, theme, answerCapital, parent) {}

CapitalPanel::CapitalPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new SheetModel(this)) {
    setObjectName(QStringLiteral("capitalPanel"));
    setAccessibleName(tr("Capital of the book"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::tight + 2);
    layout->addWidget(choiceRow());
    form_ = new CapitalForm(this);
    layout->addWidget(form_);
    run_ = new RunRow(QStringLiteral("capital"), tr("The capital figures are being computed."), this);
    layout->addWidget(run_);
    summary_ = new SentenceLine(QStringLiteral("capital.summary"), false, this);
    layout->addWidget(summary_);
    layout->addWidget(pageStack(), 1);
    remarks_ = new SentenceLine(QStringLiteral("capital.remarks"), true, this);
    layout->addWidget(remarks_);
    layout->addWidget(buttonRow());
    connectAll();
    setView(CapitalView::Actions);
    showState();
}

QWidget* CapitalPanel::choiceRow() {
    auto* row = new QWidget(this);
    viewChooser_ = chooser(QStringLiteral("capital.view"), tr("What is asked about capital"), row);
    viewChooser_->addItems({tr("Close, roll, move"), tr("Venues"), tr("Frontier"), tr("Rebalancing")});
    sheetChooser_ = chooser(QStringLiteral("capital.sheet"), tr("Table or curve of the answer"), row);
    sheetChooser_->setMinimumContentsLength(16);
    figures_ = panelButton(QStringLiteral("capital.figures"), tr("Figures"), tr("Show the curve as a table"), row);
    figures_->setCheckable(true);
    copy_ = panelButton(QStringLiteral("capital.copy"), tr("Copy"),
                   tr("Copies the chosen cells, the whole table or the picture"), row);
    copy_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_ =
        panelButton(QStringLiteral("capital.export"), tr("Export…"), tr("Write figures or the picture to a file"), row);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->setMinimumWidth(1); // choosers never widen the window
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(viewChooser_, 1);
    layout->addWidget(sheetChooser_, 2);
    for (QWidget* part : std::initializer_list<QWidget*>{figures_, copy_, export_})
        layout->addWidget(part);
    return row;
}

QWidget* CapitalPanel::pageStack() {
    stack_ = new QStackedWidget(this);
    empty_ = new QLabel(stack_);
    empty_->setObjectName(QStringLiteral("capital.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setMargin(space::large);
    table_ = new EditTable(theme_, stack_);
    table_->setObjectName(QStringLiteral("capitalTable"));
    table_->setAccessibleName(tr("Capital figures"));
    table_->setModel(model_);
    chart_ = new CurveChart(stack_);
    chart_->setObjectName(QStringLiteral("capitalChart"));
    chart_->setAccessibleName(tr("Curve of the answer"));
    chart_->setTheme(theme_.palette());
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    // Several trades in one cell would push every figure out of sight; the tip has them all.
    table_->horizontalHeader()->setMaximumSectionSize(34 * table_->fontMetrics().averageCharWidth());
    table_->installEventFilter(this);
    for (QWidget* page : std::initializer_list<QWidget*>{empty_, table_, chart_, form_->conditions()})
        stack_->addWidget(page);
    return stack_;
}

QWidget* CapitalPanel::buttonRow() {
    auto* row = new QWidget(this);
    compute_ = new QPushButton(tr("&Compute"), row);
    compute_->setObjectName(QStringLiteral("capital.compute"));
    compute_->setToolTip(tr("Computes this view for the present book"));
    take_ = new QPushButton(tr("Take into the &ticket"), row);
    take_->setObjectName(QStringLiteral("capital.take"));
    take_->setToolTip(tr("Puts the trades of the chosen row into the what-if ticket"));
    apply_ = new QPushButton(tr("&Apply to the book"), row);
    apply_->setObjectName(QStringLiteral("capital.apply"));
    apply_->setToolTip(tr("Does the trades or moves in the book, as one step that can be undone"));
    row->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(compute_);
    layout->addStretch();
    layout->addWidget(take_);
    layout->addWidget(apply_);
    return row;
}

void CapitalPanel::chooseFile() {
    openExportDialog(this, QStringLiteral("capitalExportDialog"), stack_->currentWidget() != table_, [this](const QString& path) { exportTo(path); });
}

} // namespace marginscope
