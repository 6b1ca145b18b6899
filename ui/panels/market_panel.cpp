#include "ui/panels/market_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace marginscope {

namespace {

QFrame* hairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    return line;
}

/// Header and sliders keep a margin; the tables reach the edges.
QWidget* padded(QWidget* content, QWidget* parent) {
    auto* frame = new QWidget(parent);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->addWidget(content);
    return frame;
}

} // namespace

MarketPanel::MarketPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , sliders_(new MarketSliders(document, theme))
    , tables_(new MarketTables(document, theme)) {
    setObjectName(QStringLiteral("marketPanel"));
    auto* header = new MarketHeader(document, theme);
    auto* content = new QWidget(this);
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(padded(header, content));
    parts->addWidget(hairline(content));
    parts->addWidget(padded(sliders_, content));
    parts->addWidget(hairline(content));
    parts->addWidget(tables_, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("marketScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    // Where the panel scrolls, the table that was asked for comes into sight.
    connect(tables_, &MarketTables::pageChosen, scroll, [this, scroll] {
        QEvent changed(QEvent::LayoutRequest); // else the area learns of the new height later
        QCoreApplication::sendEvent(scroll, &changed);
        scroll->verticalScrollBar()->setValue(tables_->y());
    });
    connect(header, &MarketHeader::marketEditRequested, this, &MarketPanel::marketEditRequested);
    connect(header, &MarketHeader::rowRequested, this, &MarketPanel::rowRequested);
    connect(tables_, &MarketTables::marketEditRequested, this, &MarketPanel::marketEditRequested);
}

MarketPanel::~MarketPanel() {
    tables_->disconnect(this); // what an open editor commits at the end
}

} // namespace marginscope
