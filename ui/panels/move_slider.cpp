#include "ui/panels/move_slider.h"

#include "ui/presentation/number_format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace marginscope {

MoveSlider::MoveSlider(const Theme& theme, QWidget* parent) : QSlider(Qt::Horizontal, parent), theme_(theme) {
    setSingleStep(1);
    setPageStep(5);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize MoveSlider::sizeHint() const {
    return {QSlider::sizeHint().width(), fontMetrics().height() + space::small};
}

double MoveSlider::placeOf(int value) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int way = QStyle::sliderPositionFromValue(minimum(), maximum(), value, groove.width() - handle.width(),
                                                    option.upsideDown);
    return groove.left() + way + handle.width() / 2.0;
}

void MoveSlider::paintEvent(QPaintEvent*) {
    const Palette& palette = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, radius = fontMetrics().height() * 0.42;
    const double zero = placeOf(0), place = placeOf(value());
    const double left = placeOf(minimum()), right = placeOf(maximum());
    painter.setPen(Qt::NoPen);
    const double thick = space::tight;
    painter.setBrush(palette.line);
    painter.drawRoundedRect(QRectF(left, middle - thick / 2, right - left, thick), thick / 2, thick / 2);
    painter.setBrush(palette.accent);
    painter.drawRect(QRectF(std::min(zero, place), middle - thick / 2, std::abs(place - zero), thick));
    painter.setPen(QPen(palette.muted, 1.5));
    painter.drawLine(QPointF(zero, middle - radius - 2), QPointF(zero, middle + radius + 2));
    painter.setPen(QPen(palette.accent, hasFocus() ? 3.0 : 1.5));
    painter.setBrush(value() == 0 ? palette.panel : palette.accent);
    painter.drawEllipse(QPointF(place, middle), radius, radius);
}

void MoveSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home)
        setValue(0);
    else
        QSlider::keyPressEvent(event);
}

void MoveSlider::mouseDoubleClickEvent(QMouseEvent*) {
    setSliderDown(false);
    setValue(0);
}

MoveField::MoveField(QWidget* parent) : QDoubleSpinBox(parent) {
    setKeyboardTracking(false);
    setAccelerated(true);
    setAlignment(Qt::AlignRight);
}

QString MoveField::textFromValue(double value) const {
    return formatShort(value, decimals(), minimum() < 0.0 ? Sign::Both : Sign::MinusOnly);
}

std::optional<double> MoveField::number(QString text) const {
    const QString unit = suffix().trimmed();
    text = text.trimmed();
    if (!unit.isEmpty() && text.endsWith(unit)) text.chop(unit.size());
    return typedNumber(text);
}

double MoveField::valueFromText(const QString& text) const {
    return number(text).value_or(value());
}

QValidator::State MoveField::validate(QString& text, int&) const {
    const std::optional<double> typed = number(text);
    return typed && *typed >= minimum() && *typed <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void MoveField::fixup(QString& text) const {
    if (const std::optional<double> typed = number(text))
        text = textFromValue(std::clamp(*typed, minimum(), maximum())) + suffix();
}

} // namespace marginscope
