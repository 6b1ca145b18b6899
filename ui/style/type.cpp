#include "ui/style/type.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

constexpr auto roleProperty = "typeRole";

bool hasEqualDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width)) return false;
    }
    return true;
}

QFont fontOf(TypeRole role) {
    QFont font = QApplication::font();
    if (role != TypeRole::Base) font = secondaryFont(font);
    if (role == TypeRole::SecondaryHeading) font.setWeight(QFont::DemiBold);
    return font;
}

class SectionsFollower : public QObject {
public:
    explicit SectionsFollower(QHeaderView& header)
        : QObject(&header)
        , header_(header)
        , pixels_(QFontInfo(header.font()).pixelSize()) {
        header.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &header_ && event->type() == QEvent::FontChange) follow();
        return QObject::eventFilter(watched, event);
    }

private:
    // Larger type first loses at most half a pixel, so that going back finds the same widths.
    void follow() {
        const int before = std::exchange(pixels_, QFontInfo(header_.font()).pixelSize());
        if (before == pixels_ || before <= 0) return;
        for (int section = 0; section < header_.count(); ++section) {
            const bool given = header_.sectionResizeMode(section) == QHeaderView::Interactive;
            if (given && !header_.isSectionHidden(section))
                header_.resizeSection(section, qRound(double(header_.sectionSize(section)) * pixels_ / before));
        }
    }

    QHeaderView& header_;
    int pixels_;
};

} // namespace

QFont baseFont(const QFont& platform) {
    QFont font = platform;
    font.setPixelSize(std::max(13, QFontInfo(platform).pixelSize()));
    if (hasEqualDigits(font)) return font;
    for (const char* family : {"Inter", "Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue"}) {
        font.setFamily(QString::fromLatin1(family));
        if (QFontInfo(font).family() == font.family() && hasEqualDigits(font)) return font;
    }
    return platform;
}

QFont secondaryFont(const QFont& base) {
    QFont font = base;
    font.setPixelSize(std::max(11, QFontInfo(base).pixelSize() - 1));
    return font;
}

QFont figureFont(const QFont& base) {
    QFont font = base;
    font.setPixelSize(QFontInfo(base).pixelSize() * 2 + 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

void setType(QWidget& widget, TypeRole role) {
    widget.setProperty(roleProperty, static_cast<int>(role));
    widget.setFont(fontOf(role));
}

void renewTypes() {
    for (QWidget* widget : QApplication::allWidgets()) {
        const int role = widget->property(roleProperty).toInt();
        if (role > 0) widget->setFont(fontOf(static_cast<TypeRole>(role)));
    }
}

void letSectionsFollowType(QHeaderView& header) {
    new SectionsFollower(header);
}

} // namespace marginscope
