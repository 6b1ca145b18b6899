#include "ui/panels/market_sliders.h"

#include "ui/panels/wheel_guard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <cmath>

namespace marginscope {

namespace {

constexpr double usualDays = 90.0;

/// Days from the market to the last expiry of the book, at least the usual range.
double mostDays(const Portfolio& book, const MarketSnapshot& market) {
    double most = usualDays;
    for (const Position& position : book.positions)
        if (position.instrument.hasExpiry())
            most = std::max(most, std::ceil(365.0 * yearsBetween(market.asOf, position.instrument.expiry)));
    return most;
}

} // namespace

MarketSliders::MarketSliders(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , underlyings_(new QComboBox(this))
    , reset_(new QPushButton(tr("Reset moves"), this)) {
    setObjectName(QStringLiteral("marketSliders"));
    price_ = control(QStringLiteral("price"), tr("&Price"), QStringLiteral("\u202F%"), theme);
    vol_ = control(QStringLiteral("vol"), tr("&Volatility"), QStringLiteral("\u202F%"), theme);
    days_ = control(QStringLiteral("days"), tr("&Days later"), tr(" d", "days, behind a number"), theme);
    setLimits(price_, -50.0, 50.0);
    setLimits(vol_, -60.0, 100.0);
    setLimits(days_, 0.0, usualDays);

    auto* heading = new QLabel(tr("Move the market"), this);
    heading->setProperty("heading", true);
    underlyings_->setObjectName(QStringLiteral("shiftUnderlying"));
    underlyings_->setAccessibleName(tr("Which price moves"));
    underlyings_->setToolTip(tr("Which price moves; volatility and days move everywhere."));
    WheelGuard::protect(underlyings_);
    reset_->setObjectName(QStringLiteral("shiftReset"));
    reset_->setToolTip(tr("Puts price, volatility and days back to the market as it is."));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(underlyings_);
    top->addWidget(reset_);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Control& each : {price_, vol_, days_}) {
        grid->addWidget(each.label, row, 0);
        grid->addWidget(each.slider, row, 1);
        grid->addWidget(each.field, row++, 2);
        connectControl(each);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(top);
    layout->addLayout(grid);

    connect(reset_, &QPushButton::clicked, this, &MarketSliders::reset);
    connect(underlyings_, &QComboBox::activated, this, &MarketSliders::apply);
    connect(&document_, &DocumentPresenter::opened, this, &MarketSliders::fillUnderlyings);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MarketSliders::fillUnderlyings);
    connect(&document_, &DocumentPresenter::portfolioChanged, this, &MarketSliders::setDaysLimit);
    connect(&document_, &DocumentPresenter::shiftChanged, this, &MarketSliders::follow);
    if (document_.isOpen())
        fillUnderlyings();
    else
        setEnabled(false);
}

MarketSliders::Control MarketSliders::control(const QString& name, const QString& label, const QString& suffix,
                                              const Theme& theme) {
    Control made{new QLabel(label, this), new MoveSlider(theme, this), new MoveField(this)};
    const QString plain = QString(label).remove(QLatin1Char('&'));
    made.label->setBuddy(made.field);
    made.slider->setObjectName(name + QStringLiteral("Slider"));
    made.slider->setAccessibleName(tr("Move: %1").arg(plain));
    made.slider->setToolTip(tr("Double click or Home: back to zero."));
    made.field->setObjectName(name + QStringLiteral("Field"));
    made.field->setAccessibleName(tr("Move: %1, exactly").arg(plain));
    made.field->setSuffix(suffix);
    WheelGuard::protect(made.slider);
    WheelGuard::protect(made.field);
    return made;
}

void MarketSliders::connectControl(const Control& control) {
    connect(control.slider, &QSlider::valueChanged, this, [this, control](int value) {
        if (following_) return;
        const QSignalBlocker quiet(control.field);
        control.field->setValue(value);
        apply();
    });
    connect(control.field, &QDoubleSpinBox::valueChanged, this, [this, control](double value) {
        if (following_) return;
        const QSignalBlocker quiet(control.slider);
        control.slider->setValue(static_cast<int>(std::lround(value)));
        apply();
    });
}

void MarketSliders::setLimits(const Control& control, double least, double most) {
    const QSignalBlocker quietSlider(control.slider), quietField(control.field);
    control.slider->setRange(static_cast<int>(least), static_cast<int>(most));
    control.field->setDecimals(2);
    control.field->setRange(least, most);
}

void MarketSliders::show(const Control& control, double value) {
    const QSignalBlocker quietSlider(control.slider), quietField(control.field);
    control.slider->setValue(static_cast<int>(std::lround(value)));
    control.field->setValue(value);
}

MarketMove MarketSliders::move() const {
    MarketMove move;
    const double price = price_.field->value() / 100.0;
    const QString underlying = underlyings_->currentData().toString();
    if (underlying.isEmpty())
        move.price = price;
    else if (price != 0.0)
        move.priceOf[AssetCode(underlying.toStdString())] = price;
    move.vol = vol_.field->value() / 100.0;
    move.days = days_.field->value();
    return move;
}

void MarketSliders::reset() {
    if (document_.isOpen()) document_.setShift({});
}

void MarketSliders::apply() {
    if (document_.isOpen()) document_.setShift(move());
}

void MarketSliders::follow() {
    const MarketMove& shift = document_.workspace().shift();
    reset_->setEnabled(!(shift == MarketMove{}));
    if (shift == move()) return;
    const bool single = shift.price == 0.0 && shift.priceOf.size() == 1;
    following_ = true;
    if (single)
        underlyings_->setCurrentIndex(
            std::max(0, underlyings_->findData(QString::fromStdString(shift.priceOf.begin()->first.text()))));
    else if (shift.price != 0.0 || !shift.priceOf.empty())
        underlyings_->setCurrentIndex(0);
    show(price_, 100.0 * (single ? shift.priceOf.begin()->second : shift.price));
    show(vol_, 100.0 * shift.vol);
    show(days_, shift.days);
    following_ = false;
}

void MarketSliders::fillUnderlyings() {
    setEnabled(true);
    const QSignalBlocker quiet(underlyings_);
    const QVariant chosen = underlyings_->currentData();
    underlyings_->clear();
    underlyings_->addItem(tr("All prices"), QString());
    for (const UnderlyingMarket& held : document_.workspace().market().underlyings) {
        const QString name = QString::fromStdString(held.underlying.text());
        underlyings_->addItem(tr("Only %1").arg(name), name);
    }
    underlyings_->setCurrentIndex(std::max(0, underlyings_->findData(chosen)));
    setDaysLimit();
    follow();
}

void MarketSliders::setDaysLimit() {
    const Workspace& workspace = document_.workspace();
    setLimits(days_, 0.0, std::max(workspace.shift().days, mostDays(workspace.portfolio(), workspace.market())));
}

} // namespace marginscope
