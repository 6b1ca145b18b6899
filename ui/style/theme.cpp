#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>

namespace marginscope {

namespace {

Palette withControls(const PlotTheme& plot, const char* header, const char* hover) {
    Palette palette;
    static_cast<PlotTheme&>(palette) = plot;
    palette.header = QColor(header);
    palette.hover = QColor(hover);
    return palette;
}

QPalette widgetPalette(const Palette& theme) {
    QPalette palette(theme.panel, theme.background);
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.header);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.panel);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.text);
        palette.setColor(QPalette::Disabled, role, theme.muted);
    }
    return palette;
}

} // namespace

Palette lightPalette() {
    return withControls(lightPlotTheme(), "#F0F2F6", "#EEF2FB");
}

Palette darkPalette() {
    return withControls(darkPlotTheme(), "#262D38", "#28303C");
}

Theme::Theme(QApplication& application) : application_(application) {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    font_ = baseFont(application.font());
    application.setFont(font_);
    palette_ = platformIsDark() ? darkPalette() : lightPalette();
    apply();
    application.installEventFilter(this);
}

void Theme::choose(ThemeChoice choice) {
    choice_ = choice;
    bool dark = choice == ThemeChoice::Dark;
    if (choice == ThemeChoice::System) {
        applying_ = true;
        application_.setPalette(QPalette());
        applying_ = false;
        dark = platformIsDark();
    }
    palette_ = dark ? darkPalette() : lightPalette();
    apply();
}

void Theme::setScale(double scale) {
    if (qFuzzyCompare(scale, scale_)) return;
    scale_ = scale;
    QFont font = font_;
    font.setPixelSize(qRound(QFontInfo(font_).pixelSize() * scale));
    application_.setFont(font);
    apply();
}

QSize Theme::iconSize() const {
    const int side = qRound(16.0 * scale_);
    return {side, side};
}

bool Theme::platformIsDark() const {
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply() {
    applying_ = true;
    application_.setPalette(widgetPalette(palette_));
    application_.setStyleSheet(styleSheet(palette_));
    renewTypes(); // the style sheet puts back what it found
    applying_ = false;
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool platformChanged = event->type() == QEvent::ThemeChange ||
                                 (watched == &application_ && event->type() == QEvent::ApplicationPaletteChange);
    if (platformChanged && !applying_ && choice_ == ThemeChoice::System) {
        const Palette wanted = platformIsDark() ? darkPalette() : lightPalette();
        if (event->type() == QEvent::ThemeChange)
            choose(ThemeChoice::System);
        else if (!(wanted == palette_)) {
            palette_ = wanted;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace marginscope
