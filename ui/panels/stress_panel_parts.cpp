// The controls of the stress panel and where they stand.
#include "ui/panels/stress_panel.h"

#include "ui/panels/heat_delegate.h"
#include "ui/panels/sentence_line.h"
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
    pages_->addWidget(books_ = new BookStressView(document_, theme_, pages));
    layout->addWidget(pages, 1);
    connectAll();
    connect(likely_, &ReverseStressView::found, this, &StressPanel::showState);
    connect(books_, &BookStressView::found, this, &StressPanel::showState);
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
        {tr("Results"), tr("P&L by underlying"), tr("P&L by position"), tr("Most likely"), tr("Own scenarios"),
         tr("P&L by book")},
        rows);
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
    export_ = button(QStringLiteral("stress.export"), tr("Export …"), tr("Save every figure as CSV or JSON, a heat map as a picture"), rows);
    export_->setToolButtonStyle(Qt::ToolButtonIconOnly);
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setMenu(exportMenu(export_));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(view_, 1);
    first->addWidget(set_, 1);
    first->addStretch();
    first->addWidget(copy_);
    first->addWidget(export_);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(order_, 1);
    second->addWidget(level_, 1);
    second->addStretch();
    second->addWidget(adopt_);
    second->addWidget(apply_);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(gridRow());
    return rows;
}

QWidget* StressPanel::gridRow() {
    grid_ = new QWidget(this);
    auto* layout = new QHBoxLayout(grid_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    const auto field = [&](const char* name, const QString& title, const QString& accessibleName) {
        auto* edit = new QLineEdit(grid_);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(accessibleName);
        edit->setToolTip(tr("Moves in percent, separated by semicolons: −20; 0; 20"));
        edit->setMinimumWidth(9 * fontMetrics().averageCharWidth());
        auto* label = new QLabel(title, grid_);
        label->setProperty("quiet", true);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit, 1);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { enterGrid(*edit); });
        return edit;
    };
    gridPricesEdit_ = field("stress.gridPrices", tr("Prices, %"), tr("Price moves of the grid, in percent"));
    gridVolsEdit_ = field("stress.gridVols", tr("Vols, %"), tr("Relative volatility moves of the grid, in percent"));
    showGrid();
    return grid_;
}

QMenu* StressPanel::exportMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    QAction* picture = menu->addAction(tr("Copy &picture"), this, &StressPanel::copyPicture);
    picture->setObjectName(QStringLiteral("stress.copyPicture"));
    menu->addAction(tr("Copy &table"), this, [this] {
        table_->selectAll();
        copy();
    });
    QAction* save = menu->addAction(tr("&Save picture or figures…"), this, &StressPanel::chooseFile);
    save->setObjectName(QStringLiteral("stress.save"));
    connect(menu, &QMenu::aboutToShow, this, [this, picture] { picture->setEnabled(heatTable().has_value()); });
    return menu;
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
    table_->setMouseTracking(true);
    readOut_ = new QLabel(page);
    readOut_->setObjectName(QStringLiteral("stress.readOut"));
    readOut_->setWordWrap(true);
    readOut_->setContentsMargins(space::medium, 0, space::medium, 0);
    details_ = new SentenceLine(QStringLiteral("stress.details"), true, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(table_, 1);
    layout->addWidget(readOut_);
    layout->addWidget(details_);
    return page;
}

void StressPanel::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the figures"));
    dialog->setObjectName(QStringLiteral("stressExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("Figures (*.csv)"), tr("JSON (*.json)")}, suffixes{QStringLiteral("csv"),
                                                                              QStringLiteral("json")};
    if (heatTable()) {
        filters += QStringList{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")};
        suffixes += QStringList{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString& filter) {
        dialog->setDefaultSuffix(suffixes[std::max<qsizetype>(filters.indexOf(filter), 0)]);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &StressPanel::exportTo);
    dialog->open();
}

} // namespace marginscope
