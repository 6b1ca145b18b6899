#include "ui/panels/surface_panel.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr std::array dotsPerInch = {96, 192, 300};
/// Characters across that the chooser row needs for its words, and for the texts of its menus.
constexpr int wordsNeed = 104, textsNeed = 92;

std::size_t chosenOf(const QActionGroup& group) {
    return static_cast<std::size_t>(std::max<qsizetype>(group.actions().indexOf(group.checkedAction()), 0));
}

void choose(QActionGroup& group, int item) {
    if (item >= 0 && item < group.actions().size()) group.actions().at(item)->setChecked(true);
}

QJsonArray spanJson(const AxisSpan& span) {
    return {span.low, span.high};
}

std::optional<AxisSpan> spanFrom(const QJsonValue& value) {
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2 || !(ends.at(0).toDouble() < ends.at(1).toDouble())) return std::nullopt;
    return AxisSpan{ends.at(0).toDouble(), ends.at(1).toDouble()};
}

/// Why it could not be written; empty if it was.
QString written(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

void SurfacePanel::connectDocument() {
    connect(&document_, &DocumentPresenter::surfaceReady, this, &SurfacePanel::showSurface);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        plot_->setMarkers(document_.comparison());
        relief_->setMarkers(document_.comparison());
        listAxes();
    });
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        plot_->setMarkers(nullptr);
        relief_->setMarkers(nullptr);
        plot_->setSurface(nullptr);
        relief_->setSurface(nullptr);
        plot_->setEmptyText(tr("The picture is being computed."));
        relief_->setEmptyText(tr("The picture is being computed."));
    });
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        plot_->setStale(document_.surfaceIsStale());
        relief_->setStale(document_.surfaceIsStale());
    });
    connect(&theme_, &Theme::changed, this, &SurfacePanel::applyTheme);
}

void SurfacePanel::showSurface() {
    const bool empty = document_.workspace().portfolio().positions.empty();
    const QString sentence =
        tr("Type a symbol in the last row of the positions: the picture of the book appears here.");
    plot_->setEmptyText(sentence);
    relief_->setEmptyText(sentence);
    plot_->setSurface(empty ? nullptr : document_.surface());
    relief_->setSurface(empty ? nullptr : document_.surface());
    plot_->setStale(document_.surfaceIsStale());
    relief_->setStale(document_.surfaceIsStale());
    if (wantedView_ && plot_->surface() != nullptr && sameExtent(plot_->surface()->spec, spec())) {
        plot_->setView(wantedView_->first, wantedView_->second);
        wantedView_.reset();
    }
    table_->resizeColumnsToContents();
}

void SurfacePanel::applyReading() {
    const SurfaceReading reading = readings_[static_cast<std::size_t>(std::max(reading_->currentIndex(), 0))];
    plot_->setReading(reading);
    relief_->setReading(reading);
    const auto& surface = document_.surface();
    // Greeks are computed when they are asked for.
    if (isGreek(reading.quantity) && surface && !surface->spec.greeks) applySpec();
}

void SurfacePanel::applySpec() {
    cancelled_ = false;
    plot_->setStale(true);
    relief_->setStale(true);
    emit specChanged();
}

bool SurfacePanel::showsDifference() const {
    return base_ != nullptr && difference_->isChecked();
}

void SurfacePanel::setBase(std::shared_ptr<const Portfolio> base, const QString& title) {
    const bool drawn = showsDifference();
    const bool same = base == base_;
    base_ = std::move(base);
    difference_->setVisible(base_ != nullptr);
    difference_->setToolTip(tr("Draw the what-if less its base “%1”").arg(title));
    fitRow();
    if (!same && (drawn || showsDifference())) applySpec();
}

void SurfacePanel::applyDrawing() {
    plot_->setContours(contours_->isChecked());
    relief_->setContours(contours_->isChecked());
    plot_->setSlices({sliceBelow_->isChecked(), sliceBeside_->isChecked()});
}

void SurfacePanel::applyTheme() {
    fitRow();
    plot_->setTheme(theme_.palette());
    relief_->setTheme(theme_.palette());
    more_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

void SurfacePanel::setProgress(double share) {
    progress_->setValue(static_cast<int>(share * 100.0));
}

void SurfacePanel::setRunning(bool running) {
    progress_->setValue(0);
    if (running) {
        cancelled_ = false;
        if (!patience_.isActive()) patience_.start();
        return;
    }
    patience_.stop();
    if (!cancelled_) setStatus({}, false, false);
}

void SurfacePanel::setStatus(const QString& sentence, bool computing, bool again) {
    statusText_->setText(sentence);
    progress_->setVisible(computing);
    cancel_->setVisible(computing);
    again_->setVisible(again);
    status_->setVisible(!sentence.isEmpty());
}

void SurfacePanel::setCancelled() {
    patience_.stop();
    cancelled_ = true;
    plot_->setStale(true);
    relief_->setStale(true);
    plot_->setEmptyText(tr("Drawing was cancelled."));
    relief_->setEmptyText(tr("Drawing was cancelled."));
    setStatus(tr("Drawing was cancelled; the picture is not up to date."), false, true);
}

void SurfacePanel::showFailure(const QString& sentence) {
    plot_->setSurface(nullptr);
    relief_->setSurface(nullptr);
    plot_->setEmptyText(sentence);
    relief_->setEmptyText(sentence);
}

QByteArray SurfacePanel::saveState() const {
    QJsonObject state{
        {"reading", QString::fromStdString(readingWord(plot_->reading()))},
        {"axes", QString::fromStdString(wantedAxes_.empty() ? chosenAxes() : wantedAxes_)},
        {"range", static_cast<int>(chosenOf(*ranges_))},
        {"nodes", static_cast<int>(chosenOf(*nodes_))},
        {"dpi", static_cast<int>(chosenOf(*resolutions_))},
        {"contours", contours_->isChecked()},
        {"slice_below", sliceBelow_->isChecked()},
        {"slice_beside", sliceBeside_->isChecked()},
        {"view", static_cast<int>(view())},
        {"hits_beside", hitsBeside_->isChecked()},
        {"azimuth", relief_->view().azimuth},
        {"elevation", relief_->view().elevation},
        {"zoom", relief_->view().zoom},
        {"difference", difference_->isChecked()},
    };
    if (const auto view = plot_->view()) {
        state.insert("x", spanJson(view->first));
        state.insert("y", spanJson(view->second));
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool SurfacePanel::restoreState(const QByteArray& bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    const auto reading = readingFromWord(state.value("reading").toString().toStdString());
    if (!reading) return false;
    const SurfaceSpec before = spec();
    const auto found = std::find(readings_.begin(), readings_.end(), *reading);
    if (found != readings_.end()) reading_->setCurrentIndex(static_cast<int>(found - readings_.begin()));
    const std::string axes = state.value("axes").toString().toStdString();
    wantedAxes_ = chooseAxes(axes) ? std::string() : axes;
    choose(*ranges_, state.value("range").toInt(1));
    choose(*nodes_, state.value("nodes").toInt(1));
    choose(*resolutions_, state.value("dpi").toInt(1));
    contours_->setChecked(state.value("contours").toBool(true));
    sliceBelow_->setChecked(state.value("slice_below").toBool(true));
    sliceBeside_->setChecked(state.value("slice_beside").toBool(true));
    applyDrawing();
    hitsBeside_->setChecked(state.value("hits_beside").toBool(true));
    const ReliefView usual;
    relief_->setView({state.value("azimuth").toDouble(usual.azimuth),
                      state.value("elevation").toDouble(usual.elevation), state.value("zoom").toDouble(usual.zoom)});
    setView(static_cast<SurfaceView>(std::clamp(state.value("view").toInt(), 0, 3)));
    difference_->setChecked(state.value("difference").toBool(false));
    const auto x = spanFrom(state.value("x")), y = spanFrom(state.value("y"));
    wantedView_.reset();
    if (x && y) wantedView_ = std::pair(*x, *y);
    if (!(spec() == before))
        applySpec();
    else if (wantedView_ && plot_->surface() != nullptr)
        showSurface();
    return true;
}

void SurfacePanel::copy() {
    if (hits_->isAncestorOf(QApplication::focusWidget())) return hits_->copy();
    if (view() == SurfaceView::Hits) return hits_->copy();
    if (view() == SurfaceView::Table) return copyTable();
    copyPicture();
}

void SurfacePanel::copyPicture() {
    view() == SurfaceView::Relief ? relief_->copyPicture() : plot_->copyPicture();
}

// The smallest rectangle around the chosen cells (all, where only one is chosen), with heads.
void SurfacePanel::copyTable() {
    const QAbstractItemModel& figures = *table_->model();
    QRect cells;
    for (const QModelIndex& index : table_->selectionModel()->selectedIndexes())
        cells |= QRect(index.column(), index.row(), 1, 1);
    if (cells.width() * cells.height() <= 1) cells = QRect(0, 0, figures.columnCount(), figures.rowCount());
    QStringList lines;
    QStringList line{axes_->currentText()};
    for (int column = cells.left(); column <= cells.right(); ++column)
        line.append(figures.headerData(column, Qt::Horizontal).toString());
    lines.append(line.join(QLatin1Char('\t')));
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        line = {figures.headerData(row, Qt::Vertical).toString()};
        for (int column = cells.left(); column <= cells.right(); ++column)
            line.append(figures.index(row, column).data().toString());
        lines.append(line.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void SurfacePanel::exportPicture() {
    auto* dialog = new QFileDialog(this, tr("Save picture or figures"));
    dialog->setObjectName(QStringLiteral("surfaceExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"),
                              tr("Figures (*.csv)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        static constexpr std::array suffixes = {"png", "svg", "pdf", "csv"};
        dialog->setDefaultSuffix(
            QString::fromLatin1(suffixes[static_cast<std::size_t>(std::max<qsizetype>(filters.indexOf(filter), 0))]));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SurfacePanel::exportTo);
    dialog->open();
}

void SurfacePanel::exportTo(const QString& path) {
    const auto finish = [this, path](const QString& problem) {
        problem.isEmpty() ? emit exported(path) : emit failed(problem);
    };
    const QSize size = plot_->size().expandedTo({640, 480});
    const int dpi = dotsPerInch[chosenOf(*resolutions_)];
    const bool figures = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (figures) {
        const QString text = view() == SurfaceView::Hits ? hits_->toCsv() : plot_->toCsv();
        write = [path, bytes = text.toUtf8()] { return written(path, bytes); };
    } else {
        write = view() == SurfaceView::Relief ? relief_->exportJob(path, size, dpi) : plot_->exportJob(path, size, dpi);
    }
    lane_.submit([this, write, finish](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [finish, problem] { finish(problem); }, Qt::QueuedConnection);
    });
}

// Before a window that uses the key for what has no focus.
bool SurfacePanel::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == table_ && key && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SurfacePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHits();
    fitRow();
}

// Choosers and words give way to the width, so that their rows never widen the window.
QSize SurfacePanel::minimumSizeHint() const {
    return {40 * fontMetrics().averageCharWidth(), QWidget::minimumSizeHint().height()};
}

void SurfacePanel::fitRow() {
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::small);
    const int room = width() / std::max(fontMetrics().averageCharWidth(), 1);
    for (QLabel* word : words_)
        word->setVisible(room >= wordsNeed);
    const bool texts = room >= textsNeed;
    drawing_->setText(texts ? tr("View") + QStringLiteral(" ▾") : QStringLiteral("⋯"));
    more_->setToolButtonStyle(texts ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    // Words go first, then the chooser of axes.
    bool axes = axesFit();
    if (!axes && room >= wordsNeed) {
        for (QLabel* word : words_)
            word->hide();
        axes = axesFit();
    }
    axes_->setVisible(axes);
    axesTitle_->setVisible(!axes);
    axesInMenu_->setVisible(!axes);
}

/// Whether the chooser of axes leaves every figure its whole name; else it goes into the menu.
bool SurfacePanel::axesFit() const {
    int longest = 0;
    for (int item = 0; item < reading_->count(); ++item)
        longest = std::max(longest, reading_->fontMetrics().horizontalAdvance(reading_->itemText(item)));
    const int frame = reading_->sizeHint().width() -
                      reading_->minimumContentsLength() * reading_->fontMetrics().horizontalAdvance(QLatin1Char('X'));
    int needed = longest + frame + 2 * space::medium;
    for (const QWidget* part : std::initializer_list<const QWidget*>{axes_, buttons_, drawing_, more_})
        needed += part->sizeHint().width() + space::tight + 1;
    for (const QLabel* word : words_)
        if (!word->isHidden()) needed += word->sizeHint().width() + space::tight + 1;
    return needed <= width();
}

} // namespace marginscope
