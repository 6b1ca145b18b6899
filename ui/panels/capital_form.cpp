#include "ui/panels/capital_form.h"

#include "core/session/tail.h"

#include "ui/panels/panel_button.h"
#include "ui/panels/wheel_guard.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace marginscope {

namespace {

/// Controls with their labels, two to a line.
class Grid {
public:
    explicit Grid(QWidget* row) : row_(row), layout_(new QGridLayout(row)) {
        layout_->setContentsMargins(space::medium, 0, space::medium, 0);
        layout_->setHorizontalSpacing(space::small);
        layout_->setVerticalSpacing(space::tight + 1);
        layout_->setColumnStretch(1, 1);
        layout_->setColumnStretch(3, 1);
    }

    void add(const QString& text, QWidget* control) {
        layout_->addWidget(label(text, control), next_ / 2, 2 * (next_ % 2));
        layout_->addWidget(control, next_ / 2, 2 * (next_ % 2) + 1);
        ++next_;
    }

    /// A control over the whole width.
    void addWide(const QString& text, QWidget* control, QWidget* buddy) {
        next_ += next_ % 2;
        layout_->addWidget(label(text, buddy), next_ / 2, 0);
        layout_->addWidget(control, next_ / 2, 1, 1, 3);
        next_ += 2;
    }

    void addAtEnd(QWidget* control) { layout_->addWidget(control, 0, 4); }

private:
    QLabel* label(const QString& text, QWidget* control) {
        auto* made = new QLabel(text, row_);
        made->setProperty("quiet", true);
        made->setBuddy(control);
        return made;
    }

    QWidget* row_;
    QGridLayout* layout_;
    int next_ = 0;
};

/// "a=1; b=2" and the like; blanks and semicolons between them.
std::vector<std::string> listOf(const QString& text) {
    std::vector<std::string> list;
    static const QRegularExpression marks(QStringLiteral("[;\\s]+"));
    for (const QString& part : text.split(marks, Qt::SkipEmptyParts))
        list.push_back(part.toStdString());
    return list;
}

std::optional<double> stated(const QDoubleSpinBox* box) {
    return box->value() > box->minimum() ? std::optional(box->value()) : std::nullopt;
}

} // namespace

CapitalForm::CapitalForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("capital.form"));
    setMinimumWidth(1); // controls never widen the window
    rows_ = new QStackedWidget(this);
    rows_->setObjectName(QStringLiteral("capital.conditionRows"));
    rows_->setAccessibleName(tr("Conditions"));
    for (QWidget* row : {actionsRow(), venuesRow(), frontierRow(), rebalancingRow()}) {
        auto* page = new QWidget(rows_);
        auto* top = new QVBoxLayout(page);
        top->setContentsMargins(0, space::small, 0, 0);
        top->addWidget(row);
        top->addStretch();
        rows_->addWidget(page);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(commonRow());
}

QWidget* CapitalForm::conditions() const {
    return rows_;
}

bool CapitalForm::showsConditions() const {
    return conditions_->isChecked();
}

void CapitalForm::setConditionsShown(bool shown) {
    conditions_->setChecked(shown);
}

void CapitalForm::setView(CapitalView view) {
    rows_->setCurrentIndex(static_cast<int>(view));
}

QComboBox* CapitalForm::chooser(const char* name, const QString& accessibleName, const QStringList& texts,
                                QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->addItems(texts);
    box->setMinimumWidth(10 * box->fontMetrics().averageCharWidth());
    WheelGuard::protect(box);
    connect(box, &QComboBox::currentIndexChanged, this, &CapitalForm::changed);
    return box;
}

QDoubleSpinBox* CapitalForm::amount(const char* name, const QString& accessibleName, double from, double to,
                                    double value, int decimals, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setDecimals(decimals);
    box->setRange(from, to);
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(9 * box->fontMetrics().averageCharWidth());
    WheelGuard::protect(box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &CapitalForm::changed);
    return box;
}

QSpinBox* CapitalForm::count(const char* name, const QString& accessibleName, int from, int to, int value,
                             QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setRange(from, to);
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(9 * box->fontMetrics().averageCharWidth());
    WheelGuard::protect(box);
    connect(box, &QSpinBox::valueChanged, this, &CapitalForm::changed);
    return box;
}

QLineEdit* CapitalForm::words(const char* name, const QString& accessibleName, const QString& example,
                              QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(accessibleName);
    line->setToolTip(accessibleName);
    line->setPlaceholderText(example);
    line->setMinimumWidth(9 * line->fontMetrics().averageCharWidth());
    connect(line, &QLineEdit::editingFinished, this, &CapitalForm::changed);
    return line;
}

QWidget* CapitalForm::commonRow() {
    auto* row = new QWidget(this);
    Grid grid(row);
    regime_ = chooser("capital.regime", tr("Regime whose capital counts"), {tr("Portfolio"), tr("Cross")}, row);
    level_ = chooser("capital.level", tr("Level of the requirement"), {tr("Initial"), tr("Maintenance")}, row);
    conditions_ = panelButton(QStringLiteral("capital.conditions"), tr("Conditions"),
                              tr("What else is asked: sizes, bands, venues, returns, the path"), row);
    conditions_->setCheckable(true);
    connect(conditions_, &QToolButton::toggled, this, &CapitalForm::conditionsToggled);
    grid.add(tr("Regime"), regime_);
    grid.add(tr("Level"), level_);
    grid.addAtEnd(conditions_);
    return row;
}

QWidget* CapitalForm::actionsRow() {
    auto* row = new QWidget(this);
    Grid grid(row);
    legs_ = count("capital.legs", tr("A suggestion acts on at most so many positions"), 1, 20, 3, row);
    deltaBand_ = amount("capital.deltaBand", tr("A suggestion changes the delta of no underlying by more, at spot"),
                        -1.0, 1e12, -1.0, 0, row);
    vegaBand_ = amount("capital.vegaBand", tr("A suggestion changes the vega of no underlying by more, per point"),
                       -1.0, 1e12, -1.0, 1, row);
    for (QDoubleSpinBox* box : {deltaBand_, vegaBand_})
        box->setSpecialValueText(tr("any"));
    grid.add(tr("Positions up to"), legs_);
    grid.add(tr("Keep delta ±"), deltaBand_);
    grid.add(tr("Keep vega ±"), vegaBand_);
    return row;
}

QWidget* CapitalForm::venuesRow() {
    auto* row = new QWidget(this);
    Grid grid(row);
    rulebooks_ = words("capital.rulebooks", tr("Rulebooks of venues; if not said, the one of the venue's name"),
                       QStringLiteral("okx=okx bybit=bybit"), row);
    offsets_ = words("capital.offsets", tr("Percent of the netting saving of two venues that is granted"),
                     QStringLiteral("deribit,okx=50"), row);
    latency_ = amount("capital.latency", tr("Hours a transfer takes"), 0.0, 8760.0, 1.0, 1, row);
    within_ = amount("capital.within", tr("Hours within which a shortfall must be met"), 0.0, 8760.0, 0.0, 1, row);
    grid.add(tr("Rulebooks"), rulebooks_);
    grid.add(tr("Offsets, %"), offsets_);
    grid.add(tr("Latency, h"), latency_);
    grid.add(tr("Needed within, h"), within_);
    return row;
}

QWidget* CapitalForm::frontierRow() {
    auto* row = new QWidget(this);
    Grid grid(row);
    measure_ = chooser("capital.measure", tr("What is covered"), {tr("Worst scenario"), tr("Expected shortfall")}, row);
    returns_ = words("capital.returns", tr("Stated returns a year: weights are worked out for them"),
                     QStringLiteral("BTC=0.2 ETH=0.1"), row);
    aversion_ = amount("capital.aversion", tr("Risk aversion of the weights"), 0.01, 1000.0, 2.0, 2, row);
    budget_ = amount("capital.budget", tr("Margin the weights may need"), -1.0, 1e15, -1.0, 0, row);
    budget_->setSpecialValueText(tr("equity"));
    grid.add(tr("Covers"), measure_);
    grid.add(tr("Returns"), returns_);
    grid.add(tr("Risk aversion"), aversion_);
    grid.add(tr("Margin budget"), budget_);
    return row;
}

QWidget* CapitalForm::rebalancingRow() {
    auto* row = new QWidget(this);
    Grid grid(row);
    band_ = amount("capital.band", tr("Band in percent of the gross delta"), 0.0, 1000.0, 5.0, 1, row);
    band_->setSuffix(QChar(0x202F) + QStringLiteral("%"));
    backTo_ =
        chooser("capital.backTo", tr("Where a trade brings the delta"), {tr("to the target"), tr("to the edge")}, row);
    steps_ = count("capital.steps", tr("Steps of the path"), 1, 2000, 60, row);
    stepDays_ = amount("capital.stepDays", tr("Days of a step"), 0.01, 365.0, 0.25, 2, row);
    seed_ = count("capital.seed", tr("Seed of the drawn path"), 1, 1000000, 1, row);
    grid.add(tr("Band ±"), band_);
    grid.add(tr("Back"), backTo_);
    grid.add(tr("Steps"), steps_);
    grid.add(tr("Days a step"), stepDays_);
    grid.add(tr("Seed"), seed_);
    grid.addWide(tr("Price history"), historyField(row), histories_);
    return row;
}

QWidget* CapitalForm::historyField(QWidget* parent) {
    auto* field = new QWidget(parent);
    histories_ = words("capital.histories", tr("Price histories the path follows; without one it is drawn"),
                       tr("none: a drawn path"), field);
    auto* choose = panelButton(QStringLiteral("capital.chooseHistory"), tr("Open…"),
                               tr("Choose a file of prices, CSV with the columns date and close"), field);
    connect(choose, &QToolButton::clicked, this, &CapitalForm::chooseHistory);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight + 1);
    layout->addWidget(histories_, 1);
    layout->addWidget(choose);
    return field;
}

void CapitalForm::chooseHistory() {
    auto* dialog = new QFileDialog(this, tr("Open price histories"));
    dialog->setObjectName(QStringLiteral("capitalHistoryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Price histories (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { setHistories(files.join(QStringLiteral("; "))); });
    dialog->open();
}

void CapitalForm::setUnderlyings(std::vector<AssetCode> underlyings) {
    underlyings_ = std::move(underlyings);
}

QString CapitalForm::histories() const {
    return histories_->text();
}

void CapitalForm::setHistories(const QString& text) {
    if (text == histories_->text()) return;
    histories_->setText(text);
    emit changed();
}

std::map<std::string, std::string> CapitalForm::statedHistories(QStringList& refused) const {
    std::map<std::string, std::string> stated;
    for (const QString& part : histories_->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const std::string word = part.trimmed().toStdString();
        if (word.empty()) continue;
        if (const Result<HistoryWord> whole = parseHistoryWord(word)) {
            stated[whole->underlying.text()] = whole->location;
            continue;
        }
        std::optional<AssetCode> code = underlyingInName(word, underlyings_);
        if (!code && underlyings_.size() == 1) code = underlyings_.front();
        if (code)
            stated[code->text()] = word;
        else
            refused.append(QFileInfo(part.trimmed()).fileName());
    }
    return stated;
}

QString CapitalForm::historyProblem() const {
    QStringList refused;
    statedHistories(refused);
    if (refused.isEmpty()) return {};
    return tr("The name of “%1” does not say what it is of: write BTC=FILE.").arg(refused.front());
}

CapitalQuestion CapitalForm::question(CapitalView view) const {
    CapitalQuestion question;
    question.view = view;
    const Regime regime = regime_->currentIndex() == 1 ? Regime::Cross : Regime::Portfolio;
    const Level level = level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
    switch (view) {
    case CapitalView::Actions:
        question.plan.regime = regime;
        question.plan.level = level;
        question.plan.legs = static_cast<std::size_t>(legs_->value());
        question.plan.deltaBand = stated(deltaBand_);
        question.plan.vegaBand = stated(vegaBand_);
        break;
    case CapitalView::Venues:
        question.regime = regime;
        question.level = level;
        question.venueRulebooks = listOf(rulebooks_->text());
        question.offsets = listOf(offsets_->text());
        question.latencyHours = latency_->value();
        question.withinHours = within_->value();
        break;
    case CapitalView::Frontier:
        question.frontier.spec.regime = regime;
        question.frontier.spec.level = level;
        question.frontier.spec.measure =
            measure_->currentIndex() == 1 ? CoverageMeasure::ExpectedShortfall : CoverageMeasure::WorstScenario;
        question.frontier.riskAversion = aversion_->value();
        question.frontier.budget = stated(budget_);
        question.returnWords = listOf(returns_->text());
        break;
    case CapitalView::Rebalancing: {
        question.rebalance.spec.regime = regime;
        question.rebalance.spec.level = level;
        question.rebalance.spec.bandShare = band_->value() / 100.0;
        question.rebalance.spec.toEdge = backTo_->currentIndex() == 1;
        question.rebalance.steps = static_cast<std::size_t>(steps_->value());
        question.rebalance.daysPerStep = stepDays_->value();
        question.rebalance.seed = static_cast<std::uint64_t>(seed_->value());
        QStringList refused;
        question.rebalance.covariance.histories = statedHistories(refused);
        break;
    }
    }
    return question;
}

} // namespace marginscope
