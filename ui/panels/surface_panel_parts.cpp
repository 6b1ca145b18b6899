// The parts of the surface panel: choosers, menus, progress, table.
#include "ui/panels/surface_panel.h"
#include "ui/plots/plot_text.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace marginscope {

namespace {

/// Milliseconds a run may take before its progress is shown.
constexpr int patienceTime = 400;
/// Pixels of height a picture can be read in.
constexpr int leastPicture = 160;

QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& items, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->addItems(items);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

std::vector<SurfaceReading> allReadings() {
    std::vector<SurfaceReading> readings;
    for (const Level level : {Level::Initial, Level::Maintenance})
        for (const Regime regime : allRegimes)
            readings.push_back({SurfaceQuantity::Excess, regime, level});
    for (const Level level : {Level::Initial, Level::Maintenance})
        for (const Regime regime : allRegimes)
            readings.push_back({SurfaceQuantity::Requirement, regime, level});
    readings.push_back({SurfaceQuantity::Pnl, Regime::Portfolio, Level::Initial});
    readings.push_back({SurfaceQuantity::Equity, Regime::Portfolio, Level::Initial});
    for (const SurfaceQuantity greek :
         {SurfaceQuantity::Delta, SurfaceQuantity::Gamma, SurfaceQuantity::Vega, SurfaceQuantity::Theta})
        readings.push_back({greek, Regime::Portfolio, Level::Initial});
    return readings;
}

QToolButton* toolButton(const QString& name, const QString& text, const QString& accessibleName, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* menuButton(const QString& name, const QString& text, const QString& accessibleName, QWidget* parent) {
    QToolButton* button = toolButton(name, text + QStringLiteral(" ▾"), accessibleName, parent);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

SurfacePanel::SurfacePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , readings_(allReadings()) {
    setObjectName(QStringLiteral("surfacePanel"));
    plot_ = new HeatMapWidget(this);
    plot_->setObjectName(QStringLiteral("surfacePlot"));
    plot_->setAccessibleName(tr("Surface"));
    plot_->setContextMenuPolicy(Qt::CustomContextMenu);
    relief_ = new ReliefWidget(this);
    relief_->setContextMenuPolicy(Qt::CustomContextMenu);
    choices_ = axesChoices({});
    buildTable();
    buildViews();
    pages_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // takes what the distances leave
    pages_->setMinimumHeight(leastPicture); // rather a small picture than cut sentences around it
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(0);
    layout->addWidget(chooserRow());
    layout->addWidget(statusRow());
    picture_ = new QBoxLayout(QBoxLayout::LeftToRight);
    picture_->setSpacing(space::small);
    picture_->addWidget(pages_, 1);
    picture_->addWidget(hitsPlace_);
    layout->addLayout(picture_, 1);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
    connect(&patience_, &QTimer::timeout, this,
            [this] { setStatus(tr("The surface is being computed."), true, false); });
    connectDocument();
    linkViews();
    applyTheme();
    applyReading();
    placeHits();
}

QWidget* SurfacePanel::chooserRow() {
    auto* row = new QWidget(this);
    QStringList titles;
    for (const SurfaceReading& reading : readings_)
        titles.append(readingTitle(reading));
    reading_ = chooser(QStringLiteral("surface.reading"), tr("Figure drawn"), titles, row);
    reading_->setCurrentIndex(
        static_cast<int>(std::find(readings_.begin(), readings_.end(), SurfaceReading{}) - readings_.begin()));
    reading_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reading_->setMinimumContentsLength(10);
    reading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->setMinimumWidth(1);
    QStringList pairs;
    for (const AxesChoice& choice : choices_)
        pairs.append(choice.title);
    axes_ = chooser(QStringLiteral("surface.axes"), tr("Axes"), pairs, row);
    axes_->setToolTip(tr("The two moves of the market: across × upward"));
    drawing_ = menuButton(QStringLiteral("surface.drawing"), tr("View"), tr("Range, detail and lines"), row);
    drawing_->setMenu(drawingMenu(drawing_));
    more_ = menuButton(QStringLiteral("surface.export"), tr("Export"), tr("Export the picture"), row);
    more_->setMenu(exportMenu(more_));
    const auto word = [&](const QString& text) {
        auto* label = new QLabel(text, row);
        label->setProperty("quiet", true);
        words_.append(label);
        return label;
    };
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(word(tr("Show")));
    layout->addWidget(reading_, 1);
    layout->addWidget(word(tr("over")));
    layout->addWidget(axes_);
    buttons_ = viewButtons(row);
    layout->addWidget(buttons_);
    layout->addWidget(drawing_);
    layout->addWidget(more_);
    connect(reading_, &QComboBox::currentIndexChanged, this, &SurfacePanel::applyReading);
    connect(axes_, &QComboBox::currentIndexChanged, this, &SurfacePanel::applySpec);
    for (QWidget* picture : std::initializer_list<QWidget*>{plot_, relief_})
        connect(picture, &QWidget::customContextMenuRequested, this, [this, picture](const QPoint& place) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions(more_->menu()->actions());
            menu->addSeparator();
            menu->addActions(drawing_->menu()->actions());
            menu->addSeparator();
            menu->addAction(tr("Show the whole surface"), this, [this] {
                plot_->resetView();
                relief_->setView({});
            });
            menu->popup(picture->mapToGlobal(place));
        });
    return row;
}

QWidget* SurfacePanel::viewButtons(QWidget* row) {
    auto* both = new QWidget(row);
    viewButtons_ = {
        toolButton(QStringLiteral("surface.map"), tr("Map"), tr("Show the map"), both),
        toolButton(QStringLiteral("surface.relief"), tr("3-D"), tr("Show the surface as a relief"), both),
        toolButton(QStringLiteral("surface.table"), tr("Table"), tr("Show the figures of the map as a table"), both),
        toolButton(QStringLiteral("surface.hits"), tr("Distances"), tr("Show how far the margin call is"), both)};
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < viewButtons_.size(); ++i) {
        QToolButton* button = viewButtons_[i];
        button->setCheckable(true);
        button->setAutoExclusive(true);
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, i](bool chosen) {
            if (chosen && view() != static_cast<SurfaceView>(i)) setView(static_cast<SurfaceView>(i));
        });
    }
    viewButtons_.front()->setChecked(true);
    difference_ = toolButton(QStringLiteral("surface.difference"), QStringLiteral("Δ"),
                             tr("Draw the what-if less its base"), both);
    difference_->setCheckable(true);
    difference_->hide();
    layout->addWidget(difference_);
    connect(difference_, &QToolButton::toggled, this, &SurfacePanel::applySpec);
    return both;
}

QActionGroup* SurfacePanel::chooseOne(QMenu* menu, const QString& name, const QStringList& texts, int chosen) {
    auto* group = new QActionGroup(this);
    for (const QString& text : texts) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name + QLatin1Char('.') + QString::number(group->actions().size()));
        action->setCheckable(true);
        group->addAction(action);
    }
    group->actions().at(chosen)->setChecked(true);
    return group;
}

QMenu* SurfacePanel::drawingMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    const auto toggle = [&](const QString& name, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &SurfacePanel::applyDrawing);
        return action;
    };
    contours_ = toggle(QStringLiteral("surface.contours"), tr("&Contour lines"));
    sliceBelow_ = toggle(QStringLiteral("surface.sliceBelow"), tr("Slice &below the map"));
    sliceBeside_ = toggle(QStringLiteral("surface.sliceBeside"), tr("Slice be&side the map"));
    hitsBeside_ = toggle(QStringLiteral("surface.hitsBeside"), tr("&Distances with the picture, where there is room"));
    showHits_ = menu->addAction(tr("Distances &instead of the picture"), this, [this] { setView(SurfaceView::Hits); });
    showHits_->setObjectName(QStringLiteral("surface.showHits"));
    connect(hitsBeside_, &QAction::toggled, this, &SurfacePanel::placeHits);
    drawingMenu_ = menu;
    axesTitle_ = menu->addSection(tr("Axes"));
    axesInMenu_ = new QActionGroup(this);
    connect(axesInMenu_, &QActionGroup::triggered, this, [this](const QAction* pair) {
        axes_->setCurrentIndex(static_cast<int>(axesInMenu_->actions().indexOf(pair)));
    });
    connect(axes_, &QComboBox::currentIndexChanged, this,
            [this](int pair) { axesInMenu_->actions().at(pair)->setChecked(true); });
    afterAxes_ = menu->addSection(tr("Range"));
    fillAxesMenu();
    ranges_ = chooseOne(menu, QStringLiteral("surface.range"),
                        {tr("Price ±15 %, volatility ±20 %, basis ±2 %, 15 days"),
                         tr("Price ±30 %, volatility ±40 %, basis ±5 %, 30 days"),
                         tr("Price ±50 %, volatility ±60 %, basis ±10 %, 60 days")},
                        1);
    menu->addSection(tr("Detail"));
    nodes_ = chooseOne(
        menu, QStringLiteral("surface.nodes"),
        {tr("21 nodes each way"), tr("41 nodes each way"), tr("61 nodes each way"), tr("101 nodes each way")}, 1);
    connect(ranges_, &QActionGroup::triggered, this, &SurfacePanel::applySpec);
    connect(nodes_, &QActionGroup::triggered, this, &SurfacePanel::applySpec);
    return menu;
}

QMenu* SurfacePanel::exportMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->addAction(tr("Copy &picture"), this, &SurfacePanel::copyPicture);
    menu->addAction(tr("Copy &figures"), this, &SurfacePanel::copyTable);
    menu->addAction(tr("&Save picture or figures…"), this, &SurfacePanel::exportPicture);
    menu->addSection(tr("Resolution of PNG pictures"));
    resolutions_ = chooseOne(menu, QStringLiteral("surface.dpi"),
                             {tr("96 dpi (screen)"), tr("192 dpi (slides)"), tr("300 dpi (print)")}, 1);
    return menu;
}

QWidget* SurfacePanel::statusRow() {
    status_ = new QWidget(this);
    status_->setMinimumWidth(1);
    status_->setObjectName(QStringLiteral("surface.status"));
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("surface.statusText"));
    statusText_->setProperty("quiet", true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("surfaceProgress"));
    progress_->setAccessibleName(tr("Surface being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("surface.cancel"));
    again_ = new QPushButton(tr("Draw again"), status_);
    again_->setObjectName(QStringLiteral("surface.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, space::tight, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    layout->addStretch();
    connect(cancel_, &QPushButton::clicked, this, &SurfacePanel::cancelRequested);
    connect(again_, &QPushButton::clicked, this, [this] {
        setStatus({}, false, false);
        applySpec();
    });
    setStatus({}, false, false);
    return status_;
}

void SurfacePanel::buildTable() {
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("surfaceTable"));
    table_->setAccessibleName(tr("Figures of the surface"));
    table_->setModel(plot_->tableModel());
    table_->setFrameShape(QFrame::NoFrame);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setType(*table_, TypeRole::Secondary);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table_->horizontalHeader()->setResizeContentsPrecision(20);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* copy = new QAction(tr("&Copy with heads"), table_);
    table_->installEventFilter(this);
    connect(copy, &QAction::triggered, this, &SurfacePanel::copyTable);
    auto* toMap = new QAction(tr("Show the place on the &map"), table_);
    toMap->setShortcut(Qt::Key_Return);
    toMap->setShortcutContext(Qt::WidgetShortcut);
    connect(toMap, &QAction::triggered, this, [this] {
        const QModelIndex cell = table_->currentIndex();
        setView(SurfaceView::Map);
        if (cell.isValid()) plot_->setCursorNode({cell.column(), table_->model()->rowCount() - 1 - cell.row()});
        plot_->setFocus(Qt::OtherFocusReason);
    });
    table_->addActions({copy, toMap});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace marginscope
