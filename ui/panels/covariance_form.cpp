#include "ui/panels/covariance_form.h"

#include "ui/panels/wheel_guard.h"
#include "ui/presentation/number_format.h"
#include "ui/style/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>

#include <cmath>

namespace marginscope {

namespace {

constexpr double highestVol = 100.0;

/// "0.6", "60%", "60 %".
std::optional<double> typedShare(QString text) {
    text = text.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent) text.chop(1);
    const std::optional<double> number = typedNumber(text);
    return number && percent ? std::optional(*number / 100.0) : number;
}

QString shareText(double share) {
    return editableNumber(std::round(1e8 * share) / 1e6) + QStringLiteral(" %");
}

/// A part "WORD=NUMBER" of a list.
struct Stated {
    QString word;
    double value = 0.0;
};

/// Nothing where a part is none.
std::optional<QList<Stated>> statedParts(const QString& text, double low, double high) {
    QList<Stated> parts;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const std::optional<double> value = equals > 0 ? typedShare(part.mid(equals + 1)) : std::nullopt;
        if (!value || *value < low || *value > high) return std::nullopt;
        parts.append({part.left(equals).trimmed(), *value});
    }
    return parts;
}

QString fileName(const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).fileName();
}

} // namespace

CovarianceForm::CovarianceForm(DocumentPresenter& document, QWidget* parent)
    : QScrollArea(parent)
    , document_(document) {
    setObjectName(QStringLiteral("covarianceForm"));
    setAccessibleName(tr("Covariance of the moves"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget(this);
    form->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(space::medium, space::small, space::medium, space::small);
    rows->setVerticalSpacing(space::tight);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    problem_ = new QLabel(form);
    problem_->setObjectName(QStringLiteral("covariance.problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    rows->addRow(problem_);
    rows->addRow(tr("Covariance file"), fileRow());
    vols_ = new QLineEdit(form);
    vols_->setObjectName(QStringLiteral("covariance.vols"));
    vols_->setPlaceholderText(tr("else implied: BTC=60%; BTC:vol=90%"));
    vols_->setToolTip(tr("Volatilities a year; BTC:vol is that of the implied volatilities, 0 % lets a factor stay"));
    rows->addRow(tr("Volatilities a year"), vols_);
    correlations_ = new QLineEdit(form);
    correlations_->setObjectName(QStringLiteral("covariance.correlations"));
    correlations_->setPlaceholderText(tr("else the file's: BTC,ETH=0.8; BTC,BTC:vol=-0.5"));
    rows->addRow(tr("Correlations"), correlations_);
    rows->addRow(tr("Price histories"), historyRow());
    returns_ = new QComboBox(form);
    returns_->setObjectName(QStringLiteral("covariance.returns"));
    returns_->addItems({tr("Log returns"), tr("Simple returns")});
    returns_->setToolTip(tr("In which moves the covariance counts"));
    WheelGuard::protect(returns_);
    rows->addRow(tr("Moves"), returns_);
    setWidget(form);
    form->setAutoFillBackground(false); // setWidget() fills it
    for (QLineEdit* field : {vols_, correlations_})
        connect(field, &QLineEdit::editingFinished, this, [this, field, rows] {
            const auto* label = qobject_cast<QLabel*>(rows->labelForField(field));
            enter(*field, label ? label->text() : QString());
        });
    connect(returns_, &QComboBox::currentIndexChanged, this, [this](int index) {
        choice_.returns = index == 1 ? ReturnKind::Simple : ReturnKind::Log;
        emit changed();
    });
    fill();
}

QWidget* CovarianceForm::fileRow() {
    auto* row = new QWidget(this);
    file_ = new QLabel(row);
    file_->setObjectName(QStringLiteral("covariance.file"));
    auto* open = new QToolButton(row);
    open->setObjectName(QStringLiteral("covariance.open"));
    open->setText(tr("Open …"));
    open->setToolTip(tr("Choose a covariance file (JSON)"));
    open->setFocusPolicy(Qt::StrongFocus);
    clear_ = new QToolButton(row);
    clear_->setObjectName(QStringLiteral("covariance.clear"));
    clear_->setText(tr("Bundled"));
    clear_->setToolTip(tr("Back to the program's own covariance"));
    clear_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(file_, 1);
    layout->addWidget(clear_);
    layout->addWidget(open);
    connect(open, &QToolButton::clicked, this, &CovarianceForm::chooseFile);
    connect(clear_, &QToolButton::clicked, this, [this] { setFile({}); });
    return row;
}

QWidget* CovarianceForm::historyRow() {
    auto* row = new QWidget(this);
    histories_ = new QLabel(row);
    histories_->setObjectName(QStringLiteral("covariance.histories"));
    histories_->setWordWrap(true);
    auto* button = new QToolButton(row);
    button->setObjectName(QStringLiteral("covariance.history"));
    button->setText(tr("Histories"));
    button->setToolTip(tr("Price histories (CSV): only their factors move, and all of the covariance is theirs"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    historyMenu_ = new QMenu(button);
    historyMenu_->setObjectName(QStringLiteral("covariance.historyMenu"));
    button->setMenu(historyMenu_);
    connect(historyMenu_, &QMenu::aboutToShow, this, &CovarianceForm::fillHistories);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(histories_, 1);
    layout->addWidget(button);
    return row;
}

void CovarianceForm::fillHistories() {
    historyMenu_->clear();
    if (!document_.isOpen() || !document_.comparison()) return;
    for (const MarkedUnderlying& underlying : document_.comparison()->book->underlyings) {
        const QString code = QString::fromStdString(underlying.underlying.text());
        historyMenu_->addSection(code);
        historyMenu_->addAction(tr("Prices of %1 from a file…").arg(code), this, [this, code] { chooseHistory(code); });
        historyMenu_->addAction(tr("Volatilities of %1 from a file…").arg(code), this,
                                [this, code] { chooseHistory(code + QStringLiteral(":vol")); });
    }
    for (const auto& [word, file] : choice_.histories)
        historyMenu_->addAction(tr("Take away %1 of %2").arg(fileName(file), QString::fromStdString(word)), this,
                                [this, factor = QString::fromStdString(word)] { setHistory(factor, {}); });
}

void CovarianceForm::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open a covariance file"));
    dialog->setObjectName(QStringLiteral("covarianceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Covariance (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CovarianceForm::setFile);
    dialog->open();
}

void CovarianceForm::chooseHistory(const QString& factor) {
    auto* dialog = new QFileDialog(this, tr("Open the history of %1").arg(factor));
    dialog->setObjectName(QStringLiteral("covarianceHistoryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Price histories (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, factor](const QString& file) { setHistory(factor, file); });
    dialog->open();
}

void CovarianceForm::setFile(const QString& file) {
    choice_.file = file.toStdString();
    fill();
    emit changed();
}

void CovarianceForm::setHistory(const QString& factor, const QString& file) {
    if (file.isEmpty())
        choice_.histories.erase(factor.toStdString());
    else
        choice_.histories[factor.toStdString()] = file.toStdString();
    fill();
    emit changed();
}

void CovarianceForm::setChoice(const CovarianceChoice& choice) {
    choice_ = choice;
    fill();
    emit changed();
}

bool CovarianceForm::takeVols(const QString& text) {
    const auto parts = statedParts(text, 0.0, highestVol);
    if (!parts) return false;
    choice_.vols.clear();
    for (const Stated& part : *parts)
        choice_.vols[part.word.toStdString()] = part.value;
    return true;
}

bool CovarianceForm::takeCorrelations(const QString& text) {
    const auto parts = statedParts(text, -1.0, 1.0);
    if (!parts) return false;
    std::vector<CorrelationOfPair> pairs;
    for (const Stated& part : *parts) {
        const QStringList factors = part.word.split(QLatin1Char(','));
        if (factors.size() != 2) return false;
        pairs.push_back({factors[0].trimmed().toStdString(), factors[1].trimmed().toStdString(), part.value});
    }
    choice_.correlations = std::move(pairs);
    return true;
}

void CovarianceForm::enter(QLineEdit& field, const QString& label) {
    const CovarianceChoice before = choice_;
    if (&field == vols_ ? takeVols(field.text()) : takeCorrelations(field.text())) {
        fill();
        if (!(choice_ == before)) emit changed();
        return;
    }
    problem_->setText(tr("▲ %1: “%2” cannot be used; the figures are of the value before.").arg(label, field.text()));
    problem_->show();
}

void CovarianceForm::fill() {
    problem_->hide();
    file_->setText(choice_.file.empty() ? tr("the program's own") : fileName(choice_.file));
    file_->setToolTip(QString::fromStdString(choice_.file));
    clear_->setVisible(!choice_.file.empty());
    QStringList vols, pairs, files;
    for (const auto& [word, vol] : choice_.vols)
        vols.append(QString::fromStdString(word) + QLatin1Char('=') + shareText(vol));
    for (const CorrelationOfPair& pair : choice_.correlations)
        pairs.append(QString::fromStdString(pair.a + "," + pair.b) + QLatin1Char('=') + editableNumber(pair.value));
    for (const auto& [word, file] : choice_.histories)
        files.append(tr("%1: %2").arg(QString::fromStdString(word), fileName(file)));
    vols_->setText(vols.join(QStringLiteral("; ")));
    correlations_->setText(pairs.join(QStringLiteral("; ")));
    histories_->setText(files.isEmpty() ? tr("none") : files.join(QStringLiteral("; ")));
    const QSignalBlocker quiet(returns_);
    returns_->setCurrentIndex(choice_.returns == ReturnKind::Simple ? 1 : 0);
}

QString CovarianceForm::summary() const {
    QStringList parts;
    if (!choice_.file.empty()) parts.append(fileName(choice_.file));
    if (!choice_.vols.empty()) parts.append(tr("%n volatility(ies)", nullptr, static_cast<int>(choice_.vols.size())));
    if (!choice_.correlations.empty())
        parts.append(tr("%n correlation(s)", nullptr, static_cast<int>(choice_.correlations.size())));
    if (!choice_.histories.empty())
        parts.append(tr("%n history(ies)", nullptr, static_cast<int>(choice_.histories.size())));
    return parts.isEmpty() ? tr("the program's own covariance") : parts.join(QStringLiteral(", "));
}

} // namespace marginscope
