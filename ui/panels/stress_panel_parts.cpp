// The controls of the stress panel and where they stand.
#include "ui/panels/stress_panel.h"

#include "ui/panels/heat_delegate.h"
#include "ui/panels/wheel_guard.h"
#include "ui/presentation/regime_state.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marginscope {

StressPanel::StressPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new StressModel(this)) {
    setObjectName(QStringLiteral("stressPanel"));
    setAccessibleName(tr("Stress scenarios"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRows());
    layout->addWidget(statusRow());
    auto* pages = new QWidget(this);
    pages_ = new QStackedLayout(pages);
    pages_->addWidget(emptyPage());
    pages_->addWidget(tablePage());
    pages_->addWidget(likely_ = new ReverseStressView(document_, theme_, pages));
    pages_->addWidget(editor_ = new StressEditor(theme_, pages));
    layout->addWidget(pages, 1);
    connectAll();
    connect(likely_, &ReverseStressView::found, this, &StressPanel::showState);
    showState();
}

QComboBox* StressPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                                QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    // A narrow pane shortens the choices before it grows.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setMinimumWidth(11 * box->fontMetrics().averageCharWidth());
    WheelGuard::protect(box);
    return box;
}

QToolButton* StressPanel::button(const QString& name, const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QWidget* StressPanel::choiceRows() {
    auto* rows = new QWidget(this);
    view_ = chooser(
        QStringLiteral("stress.view"), tr("What is shown"),
        {tr("Results"), tr("P&L by underlying"), tr("P&L by position"), tr("Most likely"), tr("Own scenarios")}, rows);
    set_ = chooser(QStringLiteral("stress.set"), tr("Scenarios that are shown"),
                   {tr("All scenarios"), tr("Past days, crypto"), tr("Past days, listed"), tr("Invented"), tr("Own"),
                    tr("Grid of moves")},
                   rows);
    order_ = chooser(
        QStringLiteral("stress.order"), tr("By what the worst comes first"),
        {regimeTitle(Regime::Portfolio), regimeTitle(Regime::Cross), regimeTitle(Regime::Isolated), tr("P&L")}, rows);
    level_ = chooser(QStringLiteral("stress.level"), tr("Level of requirement and calls"),
                     {levelTitle(Level::Initial), levelTitle(Level::Maintenance)}, rows);
    apply_ = button(QStringLiteral("stress.apply"), tr("Apply"),
                    tr("Moves the market as the chosen scenario does (Enter)"), rows);
    adopt_ = button(QStringLiteral("stress.adopt"), tr("Edit a copy"),
                    tr("Takes the chosen scenario over into one's own"), rows);
    copy_ = button(QStringLiteral("stress.copy"), tr("Copy"),
                   tr("Copies the chosen cells, or the whole table, for a spreadsheet"), rows);
    copy_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_ = button(QStringLiteral("stress.export"), tr("Export …"), tr("Save every figure as CSV or JSON"), rows);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(view_, 1);
    first->addWidget(set_, 1);
    first->addStretch(1);
    first->addWidget(copy_);
    first->addWidget(export_);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(order_, 1);
    second->addWidget(level_, 1);
    second->addStretch(1);
    second->addWidget(adopt_);
    second->addWidget(apply_);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addLayout(second);
    return rows;
}

QWidget* StressPanel::statusRow() {
    status_ = new QWidget(this);
    status_->setObjectName(QStringLiteral("stress.status"));
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("stress.statusText"));
    statusText_->setProperty("quiet", true);
    statusText_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("stress.progress"));
    progress_->setAccessibleName(tr("Scenarios being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("stress.cancel"));
    again_ = new QPushButton(tr("Compute again"), status_);
    again_->setObjectName(QStringLiteral("stress.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    return status_;
}

QWidget* StressPanel::emptyPage() {
    auto* page = new QWidget(this);
    empty_ = new QLabel(page);
    empty_->setObjectName(QStringLiteral("stress.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->addWidget(empty_);
    return page;
}

QWidget* StressPanel::tablePage() {
    auto* page = new QWidget(this);
    table_ = new EditTable(theme_, page);
    table_->setObjectName(QStringLiteral("stressTable"));
    table_->setAccessibleName(tr("Results of stress scenarios"));
    table_->setModel(model_);
    table_->setItemDelegate(new HeatDelegate(theme_, table_));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    details_ = new QLabel(page);
    details_->setObjectName(QStringLiteral("stress.details"));
    details_->setWordWrap(true);
    details_->setProperty("quiet", true);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details_->setContentsMargins(space::medium, 0, space::medium, 0);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(table_, 1);
    layout->addWidget(details_);
    return page;
}

void StressPanel::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the figures"));
    dialog->setObjectName(QStringLiteral("stressExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Figures (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json")
                                                                         : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &StressPanel::exportTo);
    dialog->open();
}

} // namespace marginscope
