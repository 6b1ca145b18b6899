// The look in one place: colours of light and dark, the choice between them, and what they are applied to.
#pragma once

#include "ui/plots/plot_theme.h"
#include "ui/style/type.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace marginscope {

/// Distances on a grid of 4 logical pixels.
namespace space {
inline constexpr int tight = 4, small = 8, medium = 12, large = 16;
}

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// Colours of the window: those of plots and two for controls.
struct Palette : PlotTheme {
    QColor header; ///< table heads, group rows
    QColor hover;

    bool operator==(const Palette&) const = default;
};

Palette lightPalette();
Palette darkPalette();

/// Gives the application its palette, fonts and style sheet; follows the platform's light or dark until told otherwise.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    const Palette& palette() const { return palette_; }
    bool isDark() const { return palette_.dark; }
    ThemeChoice choice() const { return choice_; }
    void choose(ThemeChoice choice);
    /// All type larger or smaller, for projection; 1 = as the platform has it.
    void setScale(double scale);
    double scale() const { return scale_; }
    /// Of icons beside words, as large as the words.
    QSize iconSize() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    bool platformIsDark() const;
    void apply();

    QApplication& application_;
    ThemeChoice choice_ = ThemeChoice::System;
    QFont font_; ///< at scale 1
    double scale_ = 1.0;
    Palette palette_;
    bool applying_ = false;
};

/// The style sheet of every control.
QString styleSheet(const Palette& palette);

} // namespace marginscope
