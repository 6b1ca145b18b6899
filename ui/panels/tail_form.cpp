#include "ui/panels/tail_form.h"

#include "ui/panels/wheel_guard.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double mostScenarios = 1e6;

/// "0.6", "60%", "60 %".
std::optional<double> typedShare(QString text) {
    text = text.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent) text.chop(1);
    const std::optional<double> number = typedNumber(text);
    return number && percent ? std::optional(*number / 100.0) : number;
}

bool takeNumber(const QString& text, double low, double high, double& into) {
    const std::optional<double> number = typedShare(text);
    if (!number || *number < low || *number > high) return false;
    into = *number;
    return true;
}

template<class Whole>
bool takeWhole(const QString& text, double low, double high, Whole& into) {
    const std::optional<double> number = typedNumber(text);
    if (!number || *number < low || *number > high || *number != std::floor(*number)) return false;
    into = static_cast<Whole>(*number);
    return true;
}

bool takeDay(const QString& text, std::optional<Timestamp>& into) {
    if (text.trimmed().isEmpty()) {
        into.reset();
        return true;
    }
    const std::optional<Timestamp> day = parseTimestamp(text.trimmed().toStdString());
    if (!day) return false;
    into = day;
    return true;
}

QString dayText(const std::optional<Timestamp>& day) {
    return day ? QString::fromStdString(formatDate(*day)) : QString();
}

QString shareText(double share) {
    return editableNumber(std::round(1e8 * share) / 1e6) + QStringLiteral(" %");
}

/// The parts of "BTC=60%; ETH=80%".
QStringList partsOf(const QString& text) {
    QStringList parts;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) parts.append(part.trimmed());
    return parts;
}

/// A part with its number as files write it; empty where it has none.
std::string plainPart(const QString& part) {
    const qsizetype equals = part.indexOf(QLatin1Char('='));
    const std::optional<double> value = equals < 0 ? std::nullopt : typedShare(part.mid(equals + 1));
    return value ? part.left(equals + 1).toStdString() + QString::number(*value, 'g', 17).toStdString() : std::string();
}

} // namespace

TailForm::TailForm(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("varForm"));
    setAccessibleName(tr("Assumptions"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget(this);
    form->setObjectName(QStringLiteral("varFormRows"));
    rows_ = new QFormLayout(form);
    rows_->setContentsMargins(space::medium, space::small, space::medium, space::small);
    rows_->setVerticalSpacing(space::tight);
    rows_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    problem_ = new QLabel(form);
    problem_->setObjectName(QStringLiteral("var.problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    rows_->addRow(problem_);
    rule_ = new QComboBox(form);
    rule_->setObjectName(QStringLiteral("var.quantile"));
    rule_->addItems({tr("k-th worst, rounded up"), tr("k-th worst, rounded down"), tr("Between two losses")});
    for (std::size_t i = 0; i < allQuantileRules.size(); ++i)
        rule_->setItemData(static_cast<int>(i), translated(quantileRulePhrase(allQuantileRules[i])), Qt::ToolTipRole);
    WheelGuard::protect(rule_);
    rows_->addRow(tr("Loss that counts"), rule_);
    connect(rule_, &QComboBox::currentIndexChanged, this, [this](int index) {
        spec_.tail.rule = allQuantileRules[static_cast<std::size_t>(std::max(index, 0))];
        emit changed();
    });
    buildDraw();
    buildPast();
    notes_ = new QLabel(form);
    notes_->setObjectName(QStringLiteral("var.notes"));
    notes_->setWordWrap(true);
    notes_->setProperty("quiet", true);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows_->addRow(notes_);
    setWidget(form);
    showSpec(spec_);
}

void TailForm::addField(QLineEdit*& field, const QString& name, const QString& label, const Take& take) {
    field = new QLineEdit(rows_->parentWidget());
    field->setObjectName(name);
    rows_->addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, edited = field, take] { enter(*edited, take); });
}

void TailForm::buildDraw() {
    addField(scenarios_, QStringLiteral("var.scenarios"), tr("Scenarios"),
             [this](const QString& text) { return takeWhole(text, 100, mostScenarios, spec_.scenarios); });
    addField(seed_, QStringLiteral("var.seed"), tr("Seed"),
             [this](const QString& text) { return takeWhole(text, 0, 9e15, spec_.seed); });
    addField(degrees_, QStringLiteral("var.degrees"), tr("Degrees of freedom"),
             [this](const QString& text) { return takeNumber(text, 2.000001, 1e6, spec_.degreesOfFreedom); });
    addField(vols_, QStringLiteral("var.vols"), tr("Volatilities a year"),
             [this](const QString& text) { return takeVols(text); });
    vols_->setPlaceholderText(tr("from histories, else implied: BTC=60%; ETH=80%"));
    addField(correlations_, QStringLiteral("var.correlations"), tr("Correlations"),
             [this](const QString& text) { return takeCorrelations(text); });
    correlations_->setPlaceholderText(tr("from histories: BTC,ETH=0.8; BTC,SOL=0.7"));
    addField(otherCorrelation_, QStringLiteral("var.otherCorrelation"), tr("Correlation of other pairs"),
             [this](const QString& text) { return takeNumber(text, -1.0, 1.0, spec_.otherCorrelation); });
    addField(volOfVol_, QStringLiteral("var.volOfVol"), tr("Volatility of volatilities, a year"),
             [this](const QString& text) { return takeNumber(text, 0.0, 50.0, spec_.volOfVol); });
    volOfVol_->setToolTip(tr("0 %: volatilities stay"));
    addField(priceVol_, QStringLiteral("var.priceVol"), tr("Correlation of price and volatility"),
             [this](const QString& text) { return takeNumber(text, -1.0, 1.0, spec_.priceVolCorrelation); });
    antithetic_ = new QCheckBox(tr("Every draw is followed by its mirror image"), rows_->parentWidget());
    antithetic_->setObjectName(QStringLiteral("var.antithetic"));
    rows_->addRow(QString(), antithetic_);
    connect(antithetic_, &QCheckBox::toggled, this, [this](bool on) {
        spec_.antithetic = on;
        emit changed();
    });
}

void TailForm::buildPast() {
    addField(lambda_, QStringLiteral("var.lambda"), tr("Decay λ of the filter"),
             [this](const QString& text) { return takeNumber(text, 1e-6, 1.0, spec_.filter.lambda); });
    floor_ = new QCheckBox(tr("Today's volatility is at least the long run's"), rows_->parentWidget());
    floor_->setObjectName(QStringLiteral("var.floor"));
    rows_->addRow(QString(), floor_);
    connect(floor_, &QCheckBox::toggled, this, [this](bool on) {
        spec_.filter.floorAtLongRun = on;
        emit changed();
    });
    addField(from_, QStringLiteral("var.from"), tr("Histories from"),
             [this](const QString& text) { return takeDay(text, spec_.from); });
    addField(to_, QStringLiteral("var.to"), tr("Histories to"),
             [this](const QString& text) { return takeDay(text, spec_.to); });
    for (QLineEdit* day : {from_, to_})
        day->setPlaceholderText(tr("all of it; a date such as 2024-01-31"));
}

void TailForm::enter(QLineEdit& field, const Take& take) {
    const TailStudySpec before = spec_;
    if (take(field.text())) {
        problem_->hide();
        if (!(spec_ == before)) emit changed();
        return fill();
    }
    spec_ = before;
    const auto* label = qobject_cast<QLabel*>(rows_->labelForField(&field));
    problem_->setText(tr("▲ %1: “%2” cannot be used; the figures are of the value before.")
                          .arg(label ? label->text() : QString(), field.text()));
    problem_->show();
}

bool TailForm::takeVols(const QString& text) {
    spec_.vols.clear();
    for (const QString& part : partsOf(text)) {
        const Result<StatedVol> stated = parseStatedVol(plainPart(part));
        if (!stated) return false;
        spec_.vols.push_back(*stated);
    }
    return true;
}

bool TailForm::takeCorrelations(const QString& text) {
    spec_.correlations.clear();
    for (const QString& part : partsOf(text)) {
        const Result<StatedCorrelation> stated = parseStatedCorrelation(plainPart(part));
        if (!stated) return false;
        spec_.correlations.push_back(*stated);
    }
    return true;
}

void TailForm::writeTo(TailStudySpec& spec) const {
    const TailStudySpec chosen = spec;
    spec = spec_;
    spec.method = chosen.method;
    spec.tail.level = chosen.tail.level;
    spec.horizon = chosen.horizon;
}

void TailForm::showRow(QWidget* field, bool shown) {
    rows_->setRowVisible(field, shown);
}

void TailForm::showSpec(const TailStudySpec& spec) {
    spec_ = spec;
    fill();
    const bool drawn = isDrawn(spec.method);
    for (QWidget* field : std::initializer_list<QWidget*>{scenarios_, seed_, vols_, correlations_, otherCorrelation_,
                                                          volOfVol_, priceVol_, antithetic_})
        showRow(field, drawn);
    showRow(degrees_, spec.method == TailMethod::Student);
    for (QWidget* field : std::initializer_list<QWidget*>{lambda_, floor_})
        showRow(field, spec.method == TailMethod::Filtered);
}

QString TailForm::volsText() const {
    QStringList parts;
    for (const StatedVol& stated : spec_.vols)
        parts.append(QString::fromStdString(stated.underlying.text()) + QLatin1Char('=') + shareText(stated.vol));
    return parts.join(QStringLiteral("; "));
}

QString TailForm::correlationsText() const {
    QStringList parts;
    for (const StatedCorrelation& stated : spec_.correlations)
        parts.append(QString::fromStdString(stated.one.text() + "," + stated.other.text()) + QLatin1Char('=') +
                     editableNumber(stated.value));
    return parts.join(QStringLiteral("; "));
}

void TailForm::fill() {
    const QSignalBlocker quietRule(rule_), quietPairs(antithetic_), quietFloor(floor_);
    rule_->setCurrentIndex(static_cast<int>(
        std::find(allQuantileRules.begin(), allQuantileRules.end(), spec_.tail.rule) - allQuantileRules.begin()));
    scenarios_->setText(QString::number(spec_.scenarios));
    seed_->setText(QString::number(spec_.seed));
    antithetic_->setChecked(spec_.antithetic);
    degrees_->setText(editableNumber(spec_.degreesOfFreedom));
    vols_->setText(volsText());
    correlations_->setText(correlationsText());
    otherCorrelation_->setText(editableNumber(spec_.otherCorrelation));
    volOfVol_->setText(shareText(spec_.volOfVol));
    priceVol_->setText(editableNumber(spec_.priceVolCorrelation));
    lambda_->setText(editableNumber(spec_.filter.lambda));
    floor_->setChecked(spec_.filter.floorAtLongRun);
    from_->setText(dayText(spec_.from));
    to_->setText(dayText(spec_.to));
}

void TailForm::setNotes(const QStringList& notes) {
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
}

} // namespace marginscope
