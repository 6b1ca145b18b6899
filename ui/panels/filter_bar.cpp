#include "ui/panels/filter_bar.h"

#include "ui/panels/staying_menu.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace marginscope {

namespace {

constexpr int typingPause = 120; // milliseconds: a filter for each letter is wasted on a large book
constexpr qsizetype chipLength = 22;

QString shortened(const QString& text) {
    return text.size() > chipLength ? text.left(chipLength - 1) + QChar(0x2026) : text;
}

/// What the rows of the book offer to choose from.
struct Choices {
    std::set<std::string> underlyings;
    std::set<Timestamp> expiries;
};

Choices choicesOf(const Portfolio& portfolio) {
    Choices choices;
    const std::string* last = nullptr;
    for (const Position& position : portfolio.positions) {
        const Instrument& held = position.instrument;
        if (last == nullptr || *last != held.underlying.text()) choices.underlyings.insert(held.underlying.text());
        last = &held.underlying.text();
        if (held.hasExpiry()) choices.expiries.insert(held.expiry);
    }
    return choices;
}

template<class T>
void put(QSet<T>& set, const T& value, bool in) {
    if (in)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

FilterBar::FilterBar(PositionsViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , text_(new QLineEdit(this))
    , typing_(new QTimer(this)) {
    setObjectName(QStringLiteral("filterBar"));
    text_->setObjectName(QStringLiteral("positionsFilter"));
    text_->setAccessibleName(tr("Filter positions"));
    text_->setAccessibleDescription(tr("Words that stand in the symbol, the group or the venue of a position."));
    text_->setPlaceholderText(tr("Filter by symbol, group, venue"));
    text_->setClearButtonEnabled(true);
    text_->installEventFilter(this);
    filters_ = menuButton(QStringLiteral("positionsFilterMenu"), tr("Filter ▾"), tr("Filter by kind of position"));
    groups_ = menuButton(QStringLiteral("positionsGroupMenu"), tr("Group ▾"), tr("Gather positions in groups"));
    columns_ = menuButton(QStringLiteral("positionsColumnsMenu"), tr("Columns ▾"), tr("Choose columns"));
    connect(filters_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillFilterMenu);
    connect(groups_->menu(), &QMenu::aboutToShow, this, &FilterBar::fillGroupMenu);

    typing_->setSingleShot(true);
    typing_->setInterval(typingPause);
    connect(typing_, &QTimer::timeout, this, &FilterBar::applyText);
    connect(text_, &QLineEdit::textEdited, typing_, qOverload<>(&QTimer::start));
    connect(text_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) applyText(); // by the button in it too
    });

    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(text_, 1);
    for (QToolButton* button : {filters_, groups_, columns_})
        first->addWidget(button);
    buildSecondLine();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::tight);
    layout->addLayout(first);
    layout->addWidget(secondLine_);
    connect(&model_, &PositionsViewModel::arrangementChanged, this, &FilterBar::refresh);
    refresh();
}

QToolButton* FilterBar::menuButton(const QString& name, const QString& text, const QString& accessibleName) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new StayingMenu(button));
    setType(*button, TypeRole::Secondary);
    return button;
}

void FilterBar::buildSecondLine() {
    secondLine_ = new QWidget(this);
    setType(*secondLine_, TypeRole::Secondary);
    chips_ = new QWidget(secondLine_);
    auto* chipLayout = new QHBoxLayout(chips_);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    chipLayout->setSpacing(space::tight);
    count_ = new QLabel(secondLine_);
    count_->setObjectName(QStringLiteral("positionsFilterCount"));
    count_->setProperty("quiet", true);
    setType(*count_, TypeRole::Secondary);
    const auto button = [this](const QString& name, const QString& text) {
        auto* made = new QPushButton(text, secondLine_);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setFlat(true);
        setType(*made, TypeRole::Secondary);
        made->setAutoDefault(false);
        return made;
    };
    again_ = button(QStringLiteral("positionsFilterAgain"), tr("Apply again"));
    again_->setToolTip(
        tr("The book changed after its rows were filtered and sorted; they keep their places until then."));
    clear_ = button(QStringLiteral("positionsFilterClear"), tr("Clear filters"));
    connect(again_, &QPushButton::clicked, &model_, &PositionsViewModel::applyAgain);
    connect(clear_, &QPushButton::clicked, this, &FilterBar::clear);
    auto* layout = new QHBoxLayout(secondLine_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(count_);
    layout->addWidget(chips_);
    layout->addStretch();
    layout->addWidget(again_);
    layout->addWidget(clear_);
}

void FilterBar::focusText() {
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void FilterBar::clear() {
    typing_->stop();
    model_.setFilter({});
}

void FilterBar::change(const std::function<void(PositionsFilter&)>& how) {
    PositionsFilter filter = model_.filter();
    how(filter);
    if (!(filter == model_.filter())) model_.setFilter(filter);
}

void FilterBar::applyText() {
    typing_->stop();
    change([this](PositionsFilter& filter) { filter.text = text_->text(); });
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !text_->text().isEmpty()) {
            text_->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            applyText();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addChoice(QMenu& menu, const QString& title, bool chosen,
                          const std::function<void(PositionsFilter&, bool)>& set) {
    QAction* action = menu.addAction(title);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::toggled, this,
            [this, set](bool on) { change([&](PositionsFilter& filter) { set(filter, on); }); });
}

void FilterBar::fillFilterMenu() {
    QMenu& menu = *filters_->menu();
    menu.clear();
    const PositionsFilter& filter = model_.filter();
    const Choices choices = choicesOf(model_.source().portfolio());
    auto* underlyings = new StayingMenu(&menu);
    underlyings->setTitle(tr("&Underlying"));
    menu.addMenu(underlyings);
    for (const std::string& name : choices.underlyings) {
        const QString title = QString::fromStdString(name);
        addChoice(*underlyings, title, filter.underlyings.contains(title),
                  [title](PositionsFilter& asked, bool on) { put(asked.underlyings, title, on); });
    }
    underlyings->setEnabled(!choices.underlyings.empty());
    auto* expiries = new StayingMenu(&menu);
    expiries->setTitle(tr("&Expiry"));
    menu.addMenu(expiries);
    for (const Timestamp expiry : choices.expiries) {
        const qint64 day = expiry.time_since_epoch().count();
        addChoice(*expiries, expiryTitle(expiry), filter.expiries.contains(day),
                  [day](PositionsFilter& asked, bool on) { put(asked.expiries, day, on); });
    }
    expiries->setEnabled(!choices.expiries.empty());
    menu.addSeparator();
    for (const PositionKind kind :
         {PositionKind::Call, PositionKind::Put, PositionKind::Future, PositionKind::Perpetual, PositionKind::Spot}) {
        const int value = static_cast<int>(kind);
        addChoice(menu, kindTitle(kind), filter.kinds.contains(value),
                  [value](PositionsFilter& asked, bool on) { put(asked.kinds, value, on); });
    }
    menu.addSeparator();
    for (const PositionSide side : {PositionSide::Long, PositionSide::Short}) {
        const int value = static_cast<int>(side);
        addChoice(menu, sideTitle(side), filter.sides.contains(value),
                  [value](PositionsFilter& asked, bool on) { put(asked.sides, value, on); });
    }
    menu.addSeparator();
    addChoice(menu, tr("Not modelled"), filter.notModelled,
              [](PositionsFilter& asked, bool on) { asked.notModelled = on; });
    menu.addAction(tr("Clear filters"), this, &FilterBar::clear)->setEnabled(!filter.isEmpty());
}

void FilterBar::fillGroupMenu() {
    QMenu& menu = *groups_->menu();
    menu.clear();
    for (const Grouping grouping : {Grouping::None, Grouping::Underlying, Grouping::Expiry, Grouping::Group}) {
        QAction* action = menu.addAction(groupingTitle(grouping));
        action->setCheckable(true);
        action->setChecked(model_.grouping() == grouping);
        connect(action, &QAction::triggered, &model_, [this, grouping] { model_.setGrouping(grouping); });
    }
    menu.addSeparator();
    const bool grouped = model_.grouping() != Grouping::None;
    menu.addAction(tr("Fold all groups"), &model_, [this] { model_.setAllCollapsed(true); })->setEnabled(grouped);
    menu.addAction(tr("Unfold all groups"), &model_, [this] { model_.setAllCollapsed(false); })->setEnabled(grouped);
}

void FilterBar::refresh() {
    const PositionsFilter& filter = model_.filter();
    if (!typing_->isActive() && text_->text() != filter.text) {
        const QSignalBlocker quiet(text_);
        text_->setText(filter.text);
    }
    const bool filtered = !filter.isEmpty();
    secondLine_->setVisible(filtered || model_.isOutOfDate());
    count_->setVisible(filtered);
    count_->setText(tr("%1 of %n rows", nullptr, model_.bookRows()).arg(QLocale().toString(model_.matchingRows())));
    again_->setVisible(model_.isOutOfDate());
    clear_->setVisible(filtered);
    refreshChips();
}

void FilterBar::addChip(const QString& name, const QString& text, const std::function<void(PositionsFilter&)>& drop) {
    auto* chip = new QPushButton(tr("%1 ×").arg(shortened(text)), chips_);
    chip->setObjectName(QStringLiteral("positionsChip.%1").arg(name));
    chip->setAccessibleName(tr("Give up the filter %1").arg(text));
    chip->setToolTip(text);
    chip->setFlat(true);
    setType(*chip, TypeRole::Secondary);
    chip->setAutoDefault(false);
    chips_->layout()->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, drop] { change(drop); });
}

void FilterBar::refreshChips() {
    if (model_.filter() == chipsOf_) return;
    chipsOf_ = model_.filter();
    for (QPushButton* chip : chips_->findChildren<QPushButton*>()) {
        chip->hide();
        chip->setObjectName(QString());
        chip->deleteLater();
    }
    const PositionsFilter& filter = model_.filter();
    QStringList underlyings = filter.underlyings.values(), kinds, sides, expiries;
    underlyings.sort();
    const std::set<qint64> days(filter.expiries.begin(), filter.expiries.end());
    for (const qint64 day : days)
        expiries.append(expiryTitle(Timestamp{std::chrono::milliseconds(day)}));
    for (const int kind : std::set<int>(filter.kinds.begin(), filter.kinds.end()))
        kinds.append(kindTitle(static_cast<PositionKind>(kind)));
    for (const int side : std::set<int>(filter.sides.begin(), filter.sides.end()))
        sides.append(sideTitle(static_cast<PositionSide>(side)));
    const QString comma = QStringLiteral(", ");
    if (!underlyings.isEmpty())
        addChip(QStringLiteral("underlying"), underlyings.join(comma),
                [](PositionsFilter& f) { f.underlyings.clear(); });
    if (!expiries.isEmpty())
        addChip(QStringLiteral("expiry"), expiries.join(comma), [](PositionsFilter& f) { f.expiries.clear(); });
    if (!kinds.isEmpty())
        addChip(QStringLiteral("kind"), kinds.join(comma), [](PositionsFilter& f) { f.kinds.clear(); });
    if (!sides.isEmpty())
        addChip(QStringLiteral("side"), sides.join(comma), [](PositionsFilter& f) { f.sides.clear(); });
    if (filter.notModelled)
        addChip(QStringLiteral("notModelled"), tr("Not modelled"), [](PositionsFilter& f) { f.notModelled = false; });
}

} // namespace marginscope
