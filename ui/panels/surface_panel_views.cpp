// The views of the surface panel: map, relief, table and distances, one cursor for all of them, and the selected legs.
#include "ui/panels/surface_panel.h"

#include "core/session/surface_axes.h"
#include "ui/plots/plot_text.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace marginscope {

namespace {

/// Characters across, and lines down, that a picture keeps when the distances stand beside or below it.
constexpr int pictureNeeds = 80, pictureNeedsLines = 21;
/// Characters across at which the row of choosers has room for a button more.
constexpr int buttonNeeds = 100;
/// So many legs are valued with every step of the cursor.
constexpr std::size_t mostLegs = 2000;

QWidget* holder(QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return widget;
}

} // namespace

void SurfacePanel::buildViews() {
    pages_ = new QStackedWidget(this);
    hitsPage_ = holder(pages_);
    hitsPlace_ = holder(this);
    hitsPlace_->setMinimumSize(1, 1);
    hitsPlace_->hide();
    hits_ = new HitPane(document_, theme_, hitsPage_);
    hitsPage_->layout()->addWidget(hits_);
    for (QWidget* page : std::initializer_list<QWidget*>{plot_, relief_, table_, hitsPage_})
        pages_->addWidget(page);
}

// One cursor: what moves it in one picture moves it in the other.
void SurfacePanel::linkViews() {
    connect(plot_, &HeatMapWidget::cursorMoved, relief_, [this](int ix, int iy) {
        if (view() != SurfaceView::Relief) relief_->setCursorNode(QPoint(ix, iy));
    });
    connect(relief_, &ReliefWidget::cursorMoved, plot_, [this](int ix, int iy) {
        if (view() == SurfaceView::Relief) plot_->setCursorNode(QPoint(ix, iy));
    });
    const auto legs = [this](const QPoint& node) { return legsText(node); };
    plot_->setAddition(legs);
    relief_->setAddition(legs);
    connect(hits_, &HitPane::placeRequested, this, &SurfacePanel::showPlace);
}

SurfaceView SurfacePanel::view() const {
    return static_cast<SurfaceView>(std::max(pages_->currentIndex(), 0));
}

void SurfacePanel::setView(SurfaceView view) {
    if (view == SurfaceView::Hits && roomForHits()) view = SurfaceView::Map;
    const bool hadFocus = pages_->currentWidget()->isAncestorOf(QApplication::focusWidget());
    viewButtons_[static_cast<std::size_t>(view)]->setChecked(true);
    const bool table = view == SurfaceView::Table;
    // First: a table that gets the focus without a current cell takes its first one.
    const QAbstractItemModel& figures = *table_->model();
    if (table && !table_->currentIndex().isValid() && figures.rowCount() > 0)
        table_->setCurrentIndex(figures.index(figures.rowCount() / 2, figures.columnCount() / 2));
    if (table) table_->resizeColumnsToContents();
    pages_->setCurrentIndex(static_cast<int>(view));
    if (table) table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (hadFocus)
        (view == SurfaceView::Hits ? static_cast<QWidget*>(&hits_->table()) : pages_->currentWidget())
            ->setFocus(Qt::OtherFocusReason);
}

std::optional<QBoxLayout::Direction> SurfacePanel::roomForHits() const {
    if (!hitsBeside_->isChecked()) return std::nullopt;
    const QSize wanted = hits_->sizeHint();
    if (width() >= wanted.width() + pictureNeeds * fontMetrics().averageCharWidth()) return QBoxLayout::LeftToRight;
    const bool wide = width() >= wanted.width() * 3 / 4;
    if (wide && height() >= wanted.height() + pictureNeedsLines * fontMetrics().height())
        return QBoxLayout::TopToBottom;
    return std::nullopt;
}

// Beside or below the picture where there is room, else a view of their own.
void SurfacePanel::placeHits() {
    const std::optional<QBoxLayout::Direction> room = roomForHits();
    QWidget* place = room ? hitsPlace_ : hitsPage_;
    if (hits_->parentWidget() != place) {
        const bool alone = view() == SurfaceView::Hits;
        place->layout()->addWidget(hits_);
        hits_->show();
        if (room && alone) setView(SurfaceView::Map);
    }
    if (room) picture_->setDirection(*room);
    const QSize wanted = hits_->sizeHint();
    hitsPlace_->setMaximumSize(room == QBoxLayout::LeftToRight ? wanted.width() : QWIDGETSIZE_MAX,
                               room == QBoxLayout::TopToBottom ? wanted.height() : QWIDGETSIZE_MAX);
    hitsPlace_->setVisible(room.has_value());
    hits_->updateGeometry();
    showHits_->setVisible(!room);
    viewButtons_[static_cast<std::size_t>(SurfaceView::Hits)]->setVisible(
        !room && width() >= buttonNeeds * fontMetrics().averageCharWidth());
}

void SurfacePanel::showPlace(HitDirection direction, double move) {
    const std::shared_ptr<const Surface> surface = plot_->surface();
    if (!surface) return;
    const AxisKind kind = direction == HitDirection::Days                                              ? AxisKind::Days
                          : direction == HitDirection::PriceDown || direction == HitDirection::PriceUp ? AxisKind::Price
                                                                                                       : AxisKind::Vol;
    const AssetCode alone = kind == AxisKind::Days ? AssetCode() : hits_->spec().underlying;
    const auto nodeOn = [&](const SurfaceAxis& axis) {
        const bool moves = axis.kind == kind && (axis.underlying == alone || underlyings_.size() < 2);
        return nearestNode(axis, moves ? move : 0.0);
    };
    if (view() == SurfaceView::Hits) setView(SurfaceView::Map);
    const QPoint node(nodeOn(surface->spec.x), nodeOn(surface->spec.y));
    view() == SurfaceView::Relief ? relief_->setCursorNode(node) : plot_->setCursorNode(node);
    if (view() == SurfaceView::Table)
        table_->setCurrentIndex(table_->model()->index(table_->model()->rowCount() - 1 - node.y(), node.x()));
}

void SurfacePanel::setSelectedLegs(const QList<int>& legs) {
    legs_.clear();
    for (const int leg : legs)
        legs_.push_back(static_cast<std::size_t>(leg));
    std::sort(legs_.begin(), legs_.end());
    plot_->refreshReadOut();
    relief_->refreshReadOut();
}

// Rows of one instrument count as one position, so what is told is that of all its rows.
QString SurfacePanel::legsText(const QPoint& node) const {
    const auto& comparison = document_.comparison();
    const std::shared_ptr<const Surface> surface = plot_->surface();
    if (legs_.empty() || legs_.size() > mostLegs || !comparison || document_.comparisonIsStale() || !surface) return {};
    const MarkedBook& book = *comparison->book;
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const auto& rows = book.positions[i].holdings;
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const HeldRow& row) { return std::binary_search(legs_.begin(), legs_.end(), row.index); }))
            positions.push_back(i);
    }
    if (positions.empty()) return {};
    const SurfaceSpec& spec = surface->spec;
    const double pnl = pnlOfPositions(book, positions, moveAt(spec, spec.x.at(node.x()), spec.y.at(node.y())));
    const QString amount = amountText(pnl, true) + ' ' + QString::fromStdString(book.currency.text());
    const QString name = positions.size() == 1
                             ? QString::fromStdString(book.positions[positions.front()].instrument.symbol)
                             : tr("%n selected legs", nullptr, static_cast<int>(positions.size()));
    return tr("%1: P&L %2").arg(name, amount);
}

} // namespace marginscope
