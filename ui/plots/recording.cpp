#include "ui/plots/recording.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <utility>
#include <vector>

namespace marginscope {

namespace {

constexpr int unitsPerInch = 96;

/// State of a painter as far as it changed.
struct State {
    QPaintEngine::DirtyFlags changed;
    QPen pen;
    QBrush brush;
    QPointF brushOrigin;
    QFont font;
    QBrush background;
    Qt::BGMode backgroundMode = Qt::TransparentMode;
    QTransform transform;
    QRegion clipRegion;
    QPainterPath clipPath;
    Qt::ClipOperation clipOperation = Qt::NoClip;
    bool clips = false;
    QPainter::RenderHints hints;
    QPainter::CompositionMode composition = QPainter::CompositionMode_SourceOver;
    double opacity = 1.0;

    explicit State(const QPaintEngineState& state)
        : changed(state.state())
        , pen(state.pen())
        , brush(state.brush())
        , brushOrigin(state.brushOrigin())
        , font(state.font())
        , background(state.backgroundBrush())
        , backgroundMode(state.backgroundMode())
        , transform(state.transform())
        , clipRegion(state.clipRegion())
        , clipPath(state.clipPath())
        , clipOperation(state.clipOperation())
        , clips(state.isClipEnabled())
        , hints(state.renderHints())
        , composition(state.compositionMode())
        , opacity(state.opacity()) {}

    void apply(QPainter& painter, const QTransform& base) const {
        const auto has = [this](QPaintEngine::DirtyFlag flag) { return changed.testFlag(flag); };
        if (has(QPaintEngine::DirtyTransform)) painter.setTransform(transform * base);
        if (has(QPaintEngine::DirtyPen)) painter.setPen(pen);
        if (has(QPaintEngine::DirtyBrush)) painter.setBrush(brush);
        if (has(QPaintEngine::DirtyBrushOrigin)) painter.setBrushOrigin(brushOrigin);
        if (has(QPaintEngine::DirtyFont)) painter.setFont(font);
        if (has(QPaintEngine::DirtyBackground)) painter.setBackground(background);
        if (has(QPaintEngine::DirtyBackgroundMode)) painter.setBackgroundMode(backgroundMode);
        // A clip stands in the coordinates of its time, so that it comes after them.
        if (has(QPaintEngine::DirtyClipPath)) painter.setClipPath(clipPath, clipOperation);
        if (has(QPaintEngine::DirtyClipRegion)) painter.setClipRegion(clipRegion, clipOperation);
        if (has(QPaintEngine::DirtyClipEnabled)) painter.setClipping(clips);
        if (has(QPaintEngine::DirtyCompositionMode)) painter.setCompositionMode(composition);
        if (has(QPaintEngine::DirtyOpacity)) painter.setOpacity(opacity);
        if (!has(QPaintEngine::DirtyHints)) return;
        painter.setRenderHints(painter.renderHints(), false);
        painter.setRenderHints(hints);
    }
};

} // namespace

class Recording::Engine : public QPaintEngine {
public:
    using Command = std::function<void(QPainter&, const QTransform& base)>;
    using Page = std::vector<Command>;

    Engine() : QPaintEngine(AllFeatures), pages(1) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        add([kept = State(now)](QPainter& painter, const QTransform& base) { kept.apply(painter, base); });
    }
    void drawPath(const QPainterPath& path) override {
        add([path](QPainter& painter, const QTransform&) { painter.drawPath(path); });
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        const QPolygonF polygon(QList<QPointF>(points, points + count));
        add([polygon, mode](QPainter& painter, const QTransform&) {
            if (mode == PolylineMode) return painter.drawPolyline(polygon);
            painter.drawPolygon(polygon, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        });
    }
    // The functions for whole numbers end in those above and below.
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF* rects, int count) override {
        add([kept = QList<QRectF>(rects, rects + count)](QPainter& painter, const QTransform&) {
            painter.drawRects(kept);
        });
    }
    using QPaintEngine::drawLines;
    void drawLines(const QLineF* lines, int count) override {
        add([kept = QList<QLineF>(lines, lines + count)](QPainter& painter, const QTransform&) {
            painter.drawLines(kept);
        });
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override {
        add([target, image, source, flags](QPainter& painter, const QTransform&) {
            painter.drawImage(target, image, source, flags);
        });
    }
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        add([place, font = item.font(), text = item.text()](QPainter& painter, const QTransform&) {
            painter.setFont(font);
            painter.drawText(place, text);
        });
    }

    std::vector<Page> pages;

private:
    void add(Command command) { pages.back().push_back(std::move(command)); }
};

Recording::Recording(const QSize& size) : size_(size), engine_(std::make_unique<Engine>()) {}

Recording::~Recording() = default;

void Recording::newPage() {
    engine_->pages.emplace_back();
}

void Recording::play(QPainter& painter, const std::function<void()>& newPage) const {
    const QTransform base = painter.transform();
    bool first = true;
    for (const Engine::Page& page : engine_->pages) {
        if (!std::exchange(first, false) && newPage) newPage();
        for (const Engine::Command& command : page)
            command(painter, base);
    }
}

QPaintEngine* Recording::paintEngine() const {
    return engine_.get();
}

int Recording::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth:
        return size_.width();
    case PdmHeight:
        return size_.height();
    case PdmWidthMM:
        return qRound(size_.width() * 25.4 / unitsPerInch);
    case PdmHeightMM:
        return qRound(size_.height() * 25.4 / unitsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return unitsPerInch;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace marginscope
