#include "ui/panels/surface_panel.h"

#include "ui/plots/plot_text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int nodesAcross = 41;
constexpr int exportDpi = 192;

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
    for (const Regime regime : allRegimes)
        readings.push_back({SurfaceQuantity::Excess, regime, Level::Initial});
    for (const Regime regime : allRegimes)
        readings.push_back({SurfaceQuantity::Excess, regime, Level::Maintenance});
    for (const Level level : {Level::Initial, Level::Maintenance})
        for (const Regime regime : allRegimes)
            readings.push_back({SurfaceQuantity::Requirement, regime, level});
    readings.push_back({SurfaceQuantity::Pnl, Regime::Portfolio, Level::Initial});
    readings.push_back({SurfaceQuantity::Equity, Regime::Portfolio, Level::Initial});
    return readings;
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
        const bool empty = document_.workspace().portfolio().positions.empty();
        plot_->setEmptyText(
            tr("Type a symbol in the last row of the positions: the picture of the book appears here."));
        plot_->setSurface(empty ? nullptr : document_.surface());
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
    QStringList titles;
    for (const SurfaceReading& reading : readings_)
        titles.append(readingTitle(reading));
    reading_ = chooser(QStringLiteral("surface.reading"), tr("Figure drawn"), titles, row);
    reading_->setCurrentIndex(
        static_cast<int>(std::find(readings_.begin(), readings_.end(), SurfaceReading{}) - readings_.begin()));
    reading_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reading_->setMinimumContentsLength(16);
    reading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    axes_ = chooser(QStringLiteral("surface.axes"), tr("Axes"), {tr("Price × volatility"), tr("Price × days")}, row);
    auto* more = new QToolButton(row);
    more->setObjectName(QStringLiteral("surface.export"));
    more->setText(tr("Export") + QStringLiteral(" ▾"));
    more->setAccessibleName(tr("Export the picture"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->menu()->addAction(tr("Copy picture"), plot_, &HeatMapWidget::copyPicture);
    more->menu()->addAction(tr("Save picture or figures…"), this, &SurfacePanel::exportPicture);
    const auto word = [row](const QString& text) {
        auto* label = new QLabel(text, row);
        label->setProperty("quiet", true);
        return label;
    };

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, space::small, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(word(tr("Show")));
    layout->addWidget(reading_, 1);
    layout->addWidget(word(tr("over")));
    layout->addWidget(axes_);
    layout->addWidget(more);
    connect(reading_, &QComboBox::currentIndexChanged, this, &SurfacePanel::applyReading);
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

void SurfacePanel::applyReading() {
    plot_->setReading(readings_[static_cast<std::size_t>(std::max(reading_->currentIndex(), 0))]);
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
    dialog->setNameFilters(
        {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"), tr("Figures (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QString problem;
        if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
            QSaveFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write(plot_->toCsv().toUtf8()) >= 0 && file.commit();
            if (!written) problem = file.errorString();
        } else {
            plot_->exportImage(path, plot_->size(), exportDpi, &problem);
        }
        if (!problem.isEmpty()) emit failed(problem);
    });
    dialog->open();
}

} // namespace marginscope
