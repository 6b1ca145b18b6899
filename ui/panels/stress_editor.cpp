#include "ui/panels/stress_editor.h"

#include "ui/panels/wheel_guard.h"
#include "ui/presentation/translated.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

StressEditor::StressEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , model_(new StressEditorModel(this)) {
    setObjectName(QStringLiteral("stressEditor"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(chooserRow());
    layout->addWidget(names_ = nameRow());
    table_ = new EditTable(theme, this);
    table_->setObjectName(QStringLiteral("stressEditorTable"));
    table_->setAccessibleName(tr("Moves of the scenario"));
    table_->setModel(model_);
    table_->spreadColumns();
    layout->addWidget(table_, 1);
    message_ = new QLabel(this);
    message_->setObjectName(QStringLiteral("stressEditor.message"));
    message_->setWordWrap(true);
    message_->setProperty("quiet", true);
    message_->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->addWidget(message_);
    connect(model_, &StressEditorModel::edited, this, &StressEditor::takeMoves);
    connect(model_, &StressEditorModel::refused, this,
            [this](const QString& sentence) { message_->setText(tr("▲ %1").arg(sentence)); });
    connect(table_, &EditTable::removalRequested, this, [this](const QList<int>& rows) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            model_->clearRow(*row);
    });
    showState();
}

QWidget* StressEditor::chooserRow() {
    auto* row = new QWidget(this);
    chooser_ = new QComboBox(row);
    chooser_->setObjectName(QStringLiteral("stressEditor.scenario"));
    chooser_->setAccessibleName(tr("Scenario that is edited"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser_->setMinimumContentsLength(12);
    WheelGuard::protect(chooser_);
    const auto push = [&](const char* name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        return button;
    };
    new_ = push("stressEditor.new", tr("New"), tr("A scenario without any move"));
    duplicate_ = push("stressEditor.duplicate", tr("Duplicate"), tr("A copy to change"));
    remove_ = push("stressEditor.remove", tr("Delete"), tr("Deletes the scenario"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(chooser_, 1);
    for (QPushButton* button : {new_, duplicate_, remove_})
        layout->addWidget(button);
    connect(chooser_, &QComboBox::currentIndexChanged, this, &StressEditor::choose);
    connect(new_, &QPushButton::clicked, this, &StressEditor::addNew);
    connect(duplicate_, &QPushButton::clicked, this, &StressEditor::duplicate);
    connect(remove_, &QPushButton::clicked, this, &StressEditor::remove);
    return row;
}

QWidget* StressEditor::nameRow() {
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("Na&me:"), row);
    name_ = new QLineEdit(row);
    name_->setObjectName(QStringLiteral("stressEditor.name"));
    name_->setAccessibleName(tr("Name of the scenario"));
    label->setBuddy(name_);
    days_ = new QDoubleSpinBox(row);
    days_->setObjectName(QStringLiteral("stressEditor.days"));
    days_->setAccessibleName(tr("Days the market is later"));
    days_->setToolTip(tr("The market is so many days later; funding is paid for as long"));
    days_->setRange(0.0, 3650.0);
    days_->setDecimals(1);
    days_->setSuffix(tr(" days later"));
    WheelGuard::protect(days_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(label);
    layout->addWidget(name_, 1);
    layout->addWidget(days_);
    connect(name_, &QLineEdit::editingFinished, this, &StressEditor::rename);
    connect(days_, &QDoubleSpinBox::valueChanged, this, [this](double days) {
        StressScenario* scenario = current();
        if (scenario == nullptr || scenario->days == days) return;
        scenario->days = days;
        model_->setScenario(*scenario, offered_);
        emit edited();
    });
    return row;
}

StressScenario* StressEditor::current() {
    const int place = chooser_->currentIndex();
    return place >= 0 && place < static_cast<int>(scenarios_.size()) ? &scenarios_[static_cast<std::size_t>(place)]
                                                                     : nullptr;
}

void StressEditor::setScenarios(const std::vector<StressScenario>& scenarios, const std::vector<AssetCode>& offered) {
    scenarios_ = scenarios;
    offered_ = offered;
    listNames();
    choose(chooser_->currentIndex());
}

void StressEditor::setOffered(const std::vector<AssetCode>& offered) {
    if (offered == offered_) return;
    offered_ = offered;
    if (const StressScenario* scenario = current()) model_->setScenario(*scenario, offered_);
}

void StressEditor::setUnreadable(const QString& why) {
    usable_ = false;
    message_->setText(tr("▲ The file of your own scenarios was not understood and stays untouched: %1").arg(why));
    showState();
}

void StressEditor::listNames() {
    const QSignalBlocker quiet(chooser_);
    const int place = std::max(chooser_->currentIndex(), 0);
    chooser_->clear();
    for (const StressScenario& scenario : scenarios_)
        chooser_->addItem(QString::fromStdString(scenario.name));
    chooser_->setCurrentIndex(std::min(place, static_cast<int>(scenarios_.size()) - 1));
}

void StressEditor::choose(int) {
    const StressScenario* scenario = current();
    const QSignalBlocker quietDays(days_);
    name_->setText(scenario ? QString::fromStdString(scenario->name) : QString());
    days_->setValue(scenario ? scenario->days : 0.0);
    model_->setScenario(scenario ? *scenario : StressScenario{}, offered_);
    showState();
}

void StressEditor::add(const StressScenario& scenario) {
    if (!usable_) return;
    StressScenario made = scenario;
    const auto isFree = [&](const std::string& id) {
        return std::none_of(scenarios_.begin(), scenarios_.end(),
                            [&](const StressScenario& other) { return other.id == id; });
    };
    int number = static_cast<int>(scenarios_.size()) + 1;
    do
        made.id = "own-" + std::to_string(number++);
    while (!isFree(made.id));
    made.name = translatedResource(made.name).toStdString();
    made.description.clear();
    made.date.reset();
    made.source.clear();
    // Changed values would still be called what they were.
    made.assumed.clear();
    scenarios_.push_back(std::move(made));
    listNames();
    const QSignalBlocker quiet(chooser_);
    chooser_->setCurrentIndex(static_cast<int>(scenarios_.size()) - 1);
    choose(chooser_->currentIndex());
    emit edited();
}

void StressEditor::addNew() {
    StressScenario scenario;
    scenario.name = tr("Scenario %1").arg(scenarios_.size() + 1).toStdString();
    scenario.others.emplace();
    add(scenario);
    table_->setCurrentIndex(model_->index(0, StressEditorModel::PriceColumn));
    table_->setFocus(Qt::OtherFocusReason);
}

void StressEditor::duplicate() {
    const StressScenario* scenario = current();
    if (scenario == nullptr) return;
    StressScenario copy = *scenario;
    copy.name = tr("%1, copy").arg(QString::fromStdString(copy.name)).toStdString();
    add(copy);
}

void StressEditor::remove() {
    if (current() == nullptr) return;
    scenarios_.erase(scenarios_.begin() + chooser_->currentIndex());
    listNames();
    choose(chooser_->currentIndex());
    emit edited();
}

void StressEditor::rename() {
    StressScenario* scenario = current();
    const std::string name = name_->text().trimmed().toStdString();
    if (scenario == nullptr || name == scenario->name) return;
    if (name.empty()) {
        name_->setText(QString::fromStdString(scenario->name));
        return;
    }
    scenario->name = name;
    model_->setScenario(*scenario, offered_);
    listNames();
    emit edited();
}

void StressEditor::takeMoves() {
    StressScenario* scenario = current();
    if (scenario == nullptr) return;
    *scenario = model_->scenario();
    showState();
    emit edited();
}

void StressEditor::showState() {
    const bool any = current() != nullptr;
    chooser_->setEnabled(any && usable_);
    new_->setEnabled(usable_);
    duplicate_->setEnabled(any && usable_);
    remove_->setEnabled(any && usable_);
    names_->setVisible(any && usable_);
    table_->setVisible(any && usable_);
    if (!usable_) return;
    message_->setText(any ? tr("Grey rows move as all others do. Delete takes the moves of a row away.")
                          : tr("Make a scenario of your own here, or take one from the results over with “Edit a copy”."));
}

} // namespace marginscope
