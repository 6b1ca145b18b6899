// A slider around zero with a field for exact figures beside it.
#pragma once

#include "ui/style/theme.h"

#include <QDoubleSpinBox>
#include <QSlider>

namespace marginscope {

/// Filled from zero to its place, zero marked. Home and a double click go back to zero.
class MoveSlider : public QSlider {
    Q_OBJECT

public:
    MoveSlider(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// Pixels from the left edge to the middle of the handle at a value.
    double placeOf(int value) const;

    const Theme& theme_;
};

/// Shows its sign, takes either minus and the locale's decimal mark; what does not parse stays until it does.
class MoveField : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit MoveField(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;

private:
    std::optional<double> number(QString text) const;
};

} // namespace marginscope
