// "Move the market": price, volatility and days as a what-if that every figure follows while it is dragged.
#pragma once

#include "ui/panels/move_slider.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace marginscope {

class MarketSliders : public QWidget {
    Q_OBJECT

public:
    MarketSliders(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    /// What the controls say.
    MarketMove move() const;
    void reset();

private:
    struct Control {
        QLabel* label = nullptr;
        MoveSlider* slider = nullptr;
        MoveField* field = nullptr;
    };
    Control control(const QString& name, const QString& label, const QString& suffix, const Theme& theme);
    void connectControl(const Control& control);
    void setLimits(const Control& control, double least, double most);
    void show(const Control& control, double value);
    /// Puts the document's shift into the controls.
    void follow();
    void fillUnderlyings();
    void setDaysLimit();
    void apply();

    DocumentPresenter& document_;
    QComboBox* underlyings_;
    QPushButton* reset_;
    Control price_;
    Control vol_;
    Control days_;
    bool following_ = false;
};

} // namespace marginscope
