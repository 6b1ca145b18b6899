#include "ui/panels/surface_panel.h"

#include "ui/presentation/regime_state.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr int nodesAcross = 41;

QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& items, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->addItems(items);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

SurfacePanel::SurfacePanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme) {
    setObjectName(QStringLiteral("surfacePanel"));
    plot_ = new HeatMapWidget(this);
    plot_->setObjectName(QStringLiteral("surfacePlot"));
    plot_->setAccessibleName(tr("Surface"));
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("surfaceProgress"));
    progress_->setAccessibleName(tr("Surface being computed"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    QSizePolicy keepsPlace = progress_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsPlace);
    progress_->setFixedHeight(3);
    progress_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::small);
    layout->setSpacing(0);
    layout->addWidget(chooserRow());
    layout->addWidget(progress_);
    layout->addWidget(plot_, 1);

    connect(&document_, &DocumentPresenter::surfaceReady, this, [this] {
        plot_->setSurface(document_.surface());
        plot_->setStale(document_.surfaceIsStale());
    });
    connect(&document_, &DocumentPresenter::comparisonReady, this,
            [this] { plot_->setMarkers(document_.comparison()); });
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        plot_->setMarkers(nullptr);
        plot_->setSurface(nullptr);
        plot_->setEmptyText(tr("The picture is being computed."));
    });
    connect(&document_, &DocumentPresenter::inputsChanged, this,
            [this] { plot_->setStale(document_.surfaceIsStale()); });
    connect(&theme_, &Theme::changed, this, &SurfacePanel::applyTheme);
    applyTheme();
    applyReading();
}

QWidget* SurfacePanel::chooserRow() {
    auto* row = new QWidget(this);
    quantity_ = chooser(
        QStringLiteral("surface.quantity"), tr("Quantity drawn"),
        {tr("P&&L").replace(QStringLiteral("&&"), QStringLiteral("&")), tr("Equity"), tr("Requirement"), tr("Excess")},
        row);
    regime_ = chooser(QStringLiteral("surface.regime"), tr("Regime drawn"),
                      {regimeTitle(Regime::Isolated), regimeTitle(Regime::Cross), regimeTitle(Regime::Portfolio)}, row);
    level_ = chooser(QStringLiteral("surface.level"), tr("Level drawn"),
                     {levelTitle(Level::Initial), levelTitle(Level::Maintenance)}, row);
    axes_ = chooser(QStringLiteral("surface.axes"), tr("Axes"), {tr("Price × volatility"), tr("Price × days")}, row);
    quantity_->setCurrentIndex(static_cast<int>(SurfaceQuantity::Excess));
    regime_->setCurrentIndex(static_cast<int>(Regime::Portfolio));
    auto* more = new QToolButton(row);
    more->setObjectName(QStringLiteral("surface.export"));
    more->setText(tr("Export"));
    more->setAccessibleName(tr("Export the picture"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->menu()->addAction(tr("Copy picture"), plot_, &HeatMapWidget::copyPicture);
    more->menu()->addAction(tr("Save picture or figures…"), this, &SurfacePanel::exportPicture);

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    for (QComboBox* box : {quantity_, regime_, level_})
        layout->addWidget(box);
    auto* over = new QLabel(tr("over"), row);
    over->setProperty("quiet", true);
    layout->addWidget(over);
    layout->addWidget(axes_);
    layout->addStretch();
    layout->addWidget(more);
    for (QComboBox* box : {quantity_, regime_, level_})
        connect(box, &QComboBox::currentIndexChanged, this, &SurfacePanel::applyReading);
    connect(axes_, &QComboBox::currentIndexChanged, this, [this] {
        plot_->setStale(true);
        emit specChanged();
    });
    return row;
}

SurfaceSpec SurfacePanel::spec() const {
    const AxisKind vertical = axes_->currentIndex() == 0 ? AxisKind::Vol : AxisKind::Days;
    const int down = vertical == AxisKind::Vol ? nodesAcross : 31;
    return {defaultAxis(AxisKind::Price, nodesAcross), defaultAxis(vertical, down)};
}

SurfaceReading SurfacePanel::reading() const {
    return {static_cast<SurfaceQuantity>(quantity_->currentIndex()), static_cast<Regime>(regime_->currentIndex()),
            static_cast<Level>(level_->currentIndex())};
}

void SurfacePanel::applyReading() {
    const SurfaceReading chosen = reading();
    const bool plain = chosen.quantity == SurfaceQuantity::Pnl || chosen.quantity == SurfaceQuantity::Equity;
    regime_->setEnabled(!plain);
    level_->setEnabled(!plain);
    plot_->setReading(chosen);
}

void SurfacePanel::applyTheme() {
    plot_->setTheme(theme_.palette());
}

void SurfacePanel::setProgress(double share) {
    progress_->setValue(static_cast<int>(share * 100.0));
}

void SurfacePanel::setRunning(bool running) {
    progress_->setValue(0);
    progress_->setVisible(running);
}

void SurfacePanel::showFailure(const QString& sentence) {
    plot_->setSurface(nullptr);
    plot_->setEmptyText(sentence);
}

void SurfacePanel::exportPicture() {
    auto* dialog = new QFileDialog(this, tr("Save picture or figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QString problem;
        if (!plot_->exportImage(path, plot_->size(), 192, &problem)) plot_->setEmptyText(problem);
    });
    dialog->open();
}

} // namespace marginscope
