// The controls of the value-at-risk panel and where they stand.
#include "ui/panels/tail_panel.h"

#include "ui/panels/wheel_guard.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr std::array levels = {0.9, 0.95, 0.975, 0.99, 0.995, 0.997, 0.999};
constexpr std::array horizons = {1, 2, 5, 10, 20};
/// Pixels of height a picture can be read in.
constexpr int leastTable = 72;
constexpr int leastPicture = 124;

} // namespace

TailPanel::TailPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(std::move(work))
    , model_(new TailModel(this)) {
    setObjectName(QStringLiteral("varPanel"));
    setAccessibleName(tr("Value at risk"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(specRow());
    layout->addWidget(statusRow());
    auto* pages = new QWidget(this);
    pages_ = new QStackedLayout(pages);
    pages_->addWidget(emptyPage());
    pages_->addWidget(figuresPage());
    layout->addWidget(pages, 1);
    connectAll();
    showState();
}

QComboBox* TailPanel::chooser(const QString& name, const QString& accessibleName, const QStringList& texts,
                              QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    WheelGuard::protect(box);
    return box;
}

QToolButton* TailPanel::button(const QString& name, const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(tip);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QWidget* TailPanel::specRow() {
    auto* row = new QWidget(this);
    QStringList methods, levelTexts, horizonTexts;
    methods = {tr("Historical"), tr("Historical, filtered"), tr("Monte-Carlo, normal"), tr("Monte-Carlo, Student")};
    for (const double level : levels)
        levelTexts.append(formatShort(100.0 * level, 3) + QChar(0x202F) + QLatin1Char('%'));
    for (const int days : horizons)
        horizonTexts.append(tr("%n day(s)", nullptr, days));
    method_ = chooser(QStringLiteral("var.method"), tr("Where the scenarios come from"), methods, row);
    method_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    method_->setMinimumContentsLength(10);
    method_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    method_->setCurrentIndex(static_cast<int>(std::find(allTailMethods.begin(), allTailMethods.end(), spec_.method) -
                                              allTailMethods.begin()));
    level_ = chooser(QStringLiteral("var.level"), tr("Level of both figures: choose or type one from 90 to 99.9 %"),
                     levelTexts, row);
    horizon_ = chooser(QStringLiteral("var.horizon"), tr("Days ahead: choose or type them"), horizonTexts, row);
    for (QComboBox* box : {level_, horizon_}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setFrame(false);
        box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    level_->setCurrentIndex(
        static_cast<int>(std::find(levels.begin(), levels.end(), spec_.tail.level) - levels.begin()));
    historiesButton_ = button(QStringLiteral("var.histories"), tr("Histories") + QStringLiteral(" ▾"),
                              tr("Price histories from files; they may also be dropped here"), row);
    historiesButton_->setPopupMode(QToolButton::InstantPopup);
    historiesMenu_ = new QMenu(historiesButton_);
    historiesButton_->setMenu(historiesMenu_);
    row->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(method_, 1);
    layout->addWidget(level_);
    layout->addWidget(horizon_);
    layout->addWidget(historiesButton_);
    return row;
}

QWidget* TailPanel::statusRow() {
    status_ = new QWidget(this);
    status_->setObjectName(QStringLiteral("var.status"));
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("var.statusText"));
    statusText_->setProperty("quiet", true);
    statusText_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("var.progress"));
    progress_->setAccessibleName(tr("Scenarios being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("var.cancel"));
    again_ = new QPushButton(tr("Compute again"), status_);
    again_->setObjectName(QStringLiteral("var.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    return status_;
}

QWidget* TailPanel::emptyPage() {
    auto* page = new QWidget(this);
    empty_ = new QLabel(page);
    empty_->setObjectName(QStringLiteral("var.empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    open_ = new QPushButton(tr("Open price histories…"), page);
    open_->setObjectName(QStringLiteral("var.openHistories"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->addStretch();
    layout->addWidget(empty_);
    layout->addWidget(open_, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget* TailPanel::figuresPage() {
    auto* page = new QWidget(this);
    note_ = new QLabel(page);
    note_->setObjectName(QStringLiteral("var.note"));
    note_->setProperty("quiet", true);
    note_->setProperty("elides", true);
    note_->setMinimumWidth(1);
    note_->setContentsMargins(space::medium, 0, space::medium, 0);
    plot_ = new HistogramWidget(page);
    plot_->setMinimumHeight(leastPicture);
    plot_->setTheme(theme_.palette());
    table_ = new EditTable(theme_, page);
    table_->setObjectName(QStringLiteral("varTable"));
    table_->setAccessibleName(tr("Figures of the value at risk"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setMinimumHeight(leastTable);
    table_->spreadColumns();
    table_->installEventFilter(this);
    form_ = new TailForm(page);
    auto* lower = new QWidget(page);
    auto* either = new QWidget(lower);
    lower_ = new QStackedLayout(either);
    lower_->addWidget(table_);
    lower_->addWidget(form_);
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::tight);
    below->addWidget(tableRow(lower));
    below->addWidget(either, 1);
    splitter_ = new QSplitter(Qt::Vertical, page);
    splitter_->setObjectName(QStringLiteral("var.splitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(plot_);
    splitter_->addWidget(lower);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({400, 600});
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(note_);
    layout->addWidget(splitter_, 1);
    return page;
}

QWidget* TailPanel::tableRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    viewChooser_ = chooser(QStringLiteral("var.view"), tr("What the table shows"),
                           {tr("By position"), tr("By group"), tr("By underlying"), tr("Worst scenarios"),
                            tr("Beside the margin"), tr("Bars of the picture")},
                           row);
    selection_ = new QLabel(row);
    selection_->setObjectName(QStringLiteral("var.selection"));
    selection_->setProperty("quiet", true);
    selection_->setProperty("elides", true);
    selection_->setMinimumWidth(1);
    assumptions_ = button(QStringLiteral("var.assumptions"), tr("Assumptions"),
                          tr("Show what is assumed, in place of the table"), row);
    assumptions_->setCheckable(true);
    export_ = button(QStringLiteral("var.export"), tr("Export") + QStringLiteral(" ▾"),
                     tr("Copy or save the picture and the figures"), row);
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setMenu(exportMenu(export_));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(viewChooser_);
    layout->addWidget(selection_, 1);
    layout->addWidget(assumptions_);
    layout->addWidget(export_);
    return row;
}

QMenu* TailPanel::exportMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->addAction(tr("Copy &picture"), this, [this] { plot_->copyPicture(); });
    menu->addAction(tr("Copy &table"), this, [this] {
        table_->selectAll();
        table_->copySelection();
    });
    menu->addAction(tr("&Save picture or figures…"), this, &TailPanel::exportPicture);
    menu->addSection(tr("Resolution of PNG pictures"));
    resolutions_ = new QActionGroup(this);
    for (const QString& text : {tr("96 dpi (screen)"), tr("192 dpi (slides)"), tr("300 dpi (print)")}) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QStringLiteral("var.dpi.") + QString::number(resolutions_->actions().size()));
        action->setCheckable(true);
        resolutions_->addAction(action);
    }
    resolutions_->actions().at(1)->setChecked(true);
    return menu;
}

} // namespace marginscope
