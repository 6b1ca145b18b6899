#include "ui/panels/reverse_stress_view.h"

#include "core/report/messages.h"

#include "ui/panels/wheel_guard.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int patienceTime = 300, typingTime = 400;
constexpr double usualLossShare = 0.25; // of plain equity, until another amount is typed

/// Rows of histories that were left out are told too.
std::vector<Phrase> noticesOf(StatedCovariance stated) {
    for (const Error& problem : stated.problems)
        stated.notices.push_back(errorPhrase(problem));
    return std::move(stated.notices);
}

Result<ReverseStressView::Answer> realRun(const Comparison& comparison, const MarketSnapshot& market,
                                          const CovarianceChoice& choice, const ReverseTarget& target, const Job& job) {
    Result<StatedCovariance> stated = statedCovariance(choice, *comparison.book, market);
    if (!stated) return tl::unexpected<Error>(stated.error());
    Result<ReverseStress> result = reverseStress(comparison, stated->covariance, target, job);
    if (!result) return tl::unexpected<Error>(result.error());
    return ReverseStressView::Answer{std::make_shared<const ReverseStress>(std::move(*result)),
                                     noticesOf(std::move(*stated))};
}

QLabel* sentence(const char* name, bool quiet, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setProperty("quiet", quiet);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(space::medium, 0, space::medium, 0);
    return label;
}

} // namespace

ReverseStressView::ReverseStressView(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , theme_(theme)
    , work_(realRun)
    , model_(new ReverseStressModel(this)) {
    setObjectName(QStringLiteral("reverseStressView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(choiceRow());
    form_ = new CovarianceForm(document_, this);
    form_->hide();
    layout->addWidget(form_, 1);
    layout->addWidget(statusRow());
    layout->addWidget(summary_ = sentence("likely.summary", false, this));
    table_ = new EditTable(theme_, this);
    table_->setObjectName(QStringLiteral("likelyTable"));
    table_->setAccessibleName(tr("Moves of the most likely scenario"));
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->spreadColumns();
    layout->addWidget(table_, 1);
    layout->addWidget(note_ = sentence("likely.note", true, this));
    connect(assumptions_, &QToolButton::toggled, this, [this](bool shown) {
        form_->setVisible(shown);
        showState();
    });
    connect(form_, &CovarianceForm::changed, this, [this] {
        refresh();
        emit stated();
    });
    connect(&document_, &DocumentPresenter::opened, this, &ReverseStressView::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &ReverseStressView::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        failure_.clear();
        showState();
    });
    connect(&theme_, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
    connect(&patience_, &QTimer::timeout, this, &ReverseStressView::showState);
    typing_.setSingleShot(true);
    typing_.setInterval(typingTime);
    connect(&typing_, &QTimer::timeout, this, &ReverseStressView::refresh);
    showState();
}

ReverseStressView::~ReverseStressView() {
    lane_.cancel();
}

QWidget* ReverseStressView::choiceRow() {
    auto* row = new QWidget(this);
    kind_ = new QComboBox(row);
    kind_->setObjectName(QStringLiteral("likely.kind"));
    kind_->setAccessibleName(tr("What the scenario brings about"));
    kind_->setToolTip(kind_->accessibleName());
    for (const Level level : {Level::Maintenance, Level::Initial})
        for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated})
            kind_->addItem(translated(targetPhrase({std::nullopt, regime, level}, {})));
    kind_->insertItem(0, tr("loss of …"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(12);
    kind_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    amount_ = new QLineEdit(row);
    amount_->setObjectName(QStringLiteral("likely.amount"));
    amount_->setAccessibleName(tr("Amount to lose"));
    amount_->setAlignment(Qt::AlignRight);
    amount_->setMinimumWidth(10 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    currency_ = new QLabel(row);
    horizon_ = new QDoubleSpinBox(row);
    horizon_->setObjectName(QStringLiteral("likely.horizon"));
    horizon_->setAccessibleName(tr("Horizon of the moves"));
    horizon_->setToolTip(tr("Time the moves have: volatilities grow with its square root"));
    horizon_->setRange(0.1, 365.0);
    horizon_->setDecimals(1);
    horizon_->setValue(1.0);
    horizon_->setSuffix(tr(" days"));
    WheelGuard::protect(horizon_);
    WheelGuard::protect(kind_);
    assumptions_ = new QToolButton(row);
    assumptions_->setObjectName(QStringLiteral("likely.assumptions"));
    assumptions_->setText(tr("Assumptions"));
    assumptions_->setToolTip(tr("The covariance under which a move is likely: file, volatilities, correlations, "
                                "histories"));
    assumptions_->setCheckable(true);
    assumptions_->setFocusPolicy(Qt::StrongFocus);
    keep_ = new QPushButton(tr("Keep"), row);
    keep_->setObjectName(QStringLiteral("likely.keep"));
    keep_->setAccessibleName(tr("Keep as own scenario"));
    keep_->setToolTip(tr("Takes the scenario into one's own"));
    // A narrow pane shortens the words before it grows.
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(14);
    auto* target = new QHBoxLayout;
    target->setSpacing(space::small);
    target->addWidget(kind_, 1);
    for (QWidget* part : {static_cast<QWidget*>(amount_), static_cast<QWidget*>(currency_),
                          static_cast<QWidget*>(horizon_)})
        target->addWidget(part);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::small);
    steps->addWidget(assumptions_);
    steps->addStretch();
    steps->addWidget(keep_);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(target);
    layout->addLayout(steps);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ReverseStressView::refresh);
    connect(amount_, &QLineEdit::textEdited, this, [this] { typing_.start(); });
    connect(horizon_, &QDoubleSpinBox::valueChanged, this, [this] {
        typing_.start();
        emit stated();
    });
    connect(keep_, &QPushButton::clicked, this, &ReverseStressView::keep);
    return row;
}

QWidget* ReverseStressView::statusRow() {
    status_ = new QWidget(this);
    statusText_ = new QLabel(status_);
    statusText_->setObjectName(QStringLiteral("likely.status"));
    statusText_->setProperty("quiet", true);
    statusText_->setWordWrap(true);
    progress_ = new QProgressBar(status_);
    progress_->setObjectName(QStringLiteral("likely.progress"));
    progress_->setAccessibleName(tr("Scenario being searched"));
    progress_->setRange(0, 100);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(tr("Cancel"), status_);
    cancel_->setObjectName(QStringLiteral("likely.cancel"));
    again_ = new QPushButton(tr("Search again"), status_);
    again_->setObjectName(QStringLiteral("likely.again"));
    auto* layout = new QHBoxLayout(status_);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(statusText_, 2);
    layout->addWidget(progress_, 1);
    layout->addWidget(cancel_);
    layout->addWidget(again_);
    connect(cancel_, &QPushButton::clicked, this, &ReverseStressView::cancel);
    connect(again_, &QPushButton::clicked, this, &ReverseStressView::start);
    return status_;
}

void ReverseStressView::setSeen(bool seen) {
    seen_ = seen;
    if (seen) refresh();
}

std::optional<ReverseTarget> ReverseStressView::target() const {
    ReverseTarget target;
    const int kind = kind_->currentIndex();
    if (kind <= 0) {
        const std::optional<double> amount = typedNumber(amount_->text());
        if (!amount || !(*amount > 0.0)) return std::nullopt;
        target.loss = *amount;
        return target;
    }
    static constexpr std::array regimes = {Regime::Portfolio, Regime::Cross, Regime::Isolated};
    target.regime = regimes[static_cast<std::size_t>((kind - 1) % 3)];
    target.level = kind <= 3 ? Level::Maintenance : Level::Initial;
    return target;
}

void ReverseStressView::setTarget(const ReverseTarget& target) {
    if (target.loss) {
        amount_->setText(editableNumber(*target.loss));
        kind_->setCurrentIndex(0);
        return refresh();
    }
    const int regime = target.regime == Regime::Portfolio ? 1 : target.regime == Regime::Cross ? 2 : 3;
    kind_->setCurrentIndex(regime + (target.level == Level::Initial ? 3 : 0));
}

CovarianceChoice ReverseStressView::covariance() const {
    CovarianceChoice choice = form_->choice();
    choice.horizonDays = horizon_->value();
    return choice;
}

void ReverseStressView::setCovariance(const CovarianceChoice& choice) {
    {
        const QSignalBlocker once(horizon_);
        if (choice.horizonDays) horizon_->setValue(*choice.horizonDays);
    }
    form_->setChoice(choice);
}

void ReverseStressView::openBook() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    asked_.reset();
    shown_.reset();
    askedRevision_ = shownRevision_ = 0;
    amount_->clear();
    model_->setResult(nullptr);
    refresh();
}

void ReverseStressView::refresh() {
    if (document_.isOpen() && document_.comparison()) {
        const double equity = document_.comparison()->bookValue.equity;
        if (amount_->text().isEmpty() && !amount_->hasFocus() && equity > 0.0)
            amount_->setText(editableNumber(std::round(usualLossShare * equity)));
        currency_->setText(QString::fromStdString(document_.comparison()->book->currency.text()));
    }
    showState();
    if (!seen_ || !isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale())
        return;
    const std::optional<ReverseTarget> wanted = target();
    if (!wanted || document_.comparison()->book->positions.empty()) return;
    const bool asked = askedRevision_ == document_.workspace().revision() && askedTarget_ == *wanted &&
                       askedCovariance_ == covariance();
    if (!asked) start();
}

void ReverseStressView::start() {
    const std::optional<ReverseTarget> wanted = target();
    if (!wanted || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = document_.comparison();
    askedRevision_ = document_.workspace().revision();
    askedTarget_ = *wanted;
    askedCovariance_ = covariance();
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, comparison = asked_, market = document_.workspace().sharedMarket(), choice = askedCovariance_,
                  chosen = askedTarget_, work = work_](const std::stop_token& stop) {
        const auto report = [this, id](double share) {
            QMetaObject::invokeMethod(
                this,
                [this, id, percent = static_cast<int>(100.0 * share)] {
                    if (id == id_) progress_->setValue(percent);
                },
                Qt::QueuedConnection);
        };
        Result<Answer> answer = work(*comparison, *market, choice, chosen, Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, id, answer = std::move(answer)]() mutable { deliver(id, std::move(answer)); },
            Qt::QueuedConnection);
    });
    showState();
}

void ReverseStressView::cancel() {
    lane_.cancel();
    ++id_;
    running_ = false;
    cancelled_ = true;
    patience_.stop();
    showState();
}

void ReverseStressView::deliver(quint64 id, Result<Answer> answer) {
    if (id != id_) return;
    running_ = false;
    patience_.stop();
    if (answer) {
        shown_ = asked_;
        shownRevision_ = askedRevision_;
        shownCovariance_ = askedCovariance_;
        notices_ = std::move(answer->notices);
        model_->setResult(std::move(answer->result));
    } else {
        failure_ = errorWithPlace(answer.error());
    }
    showState();
    emit found();
}

void ReverseStressView::showState() {
    const bool loss = kind_->currentIndex() == 0;
    amount_->setVisible(loss);
    currency_->setVisible(loss);
    const bool waited = running_ && !patience_.isActive();
    QString text;
    if (waited)
        text = tr("The scenario is being searched.");
    else if (cancelled_)
        text = tr("Stopped: the figures are not those of the present book.");
    else if (!failure_.isEmpty())
        text = failure_;
    else if (loss && !amount_->text().isEmpty() && !target())
        text = tr("“%1” is not an amount greater than 0.").arg(amount_->text());
    statusText_->setText(text);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    status_->setVisible(!text.isEmpty());
    const bool fresh = document_.isOpen() && shownRevision_ == document_.workspace().revision() && target() &&
                       model_->result() && model_->result()->target == *target() &&
                       shownCovariance_ == covariance();
    model_->setStale(!fresh);
    keep_->setEnabled(hasResult());
    table_->setVisible(hasResult() && !isFormShown());
    showSummary();
}

void ReverseStressView::showSummary() {
    const ReverseStress* result = model_->result();
    if (result == nullptr) {
        summary_->setText(document_.isOpen() && document_.workspace().portfolio().positions.empty()
                              ? tr("Type a position to see the most likely scenario that hurts it.")
                              : tr("The most likely joint move of prices and volatilities that does it."));
        note_->clear();
        return;
    }
    QString what = translated(targetPhrase(result->target, shown_->book->currency.text()));
    what.front() = what.front().toUpper();
    if (result->already) {
        summary_->setText(tr("%1: the market as it stands does it.").arg(what));
    } else if (result->solutions.empty()) {
        summary_->setText(tr("%1: no move of these factors within reach does it. Each was followed to 20 times and a "
                             "twentieth.")
                              .arg(what));
    } else {
        const ReverseSolution& first = result->solutions.front();
        const double probability = 100.0 * tailProbability(first.distance);
        const QString chance =
            probability < 1e-8 ? tr("less than one in ten billion") : tr("about %1 %").arg(formatShort(probability, 8));
        summary_->setText(
            tr("%1: %2 standard deviations away (%3), P&L %4.")
                .arg(what, formatFixed(first.distance, 3), chance, formatFixed(first.pnl, 2, Sign::Both)));
    }
    QStringList notes{tr("Under %1: %2").arg(form_->summary(), translated(result->covariance.basis))};
    for (const Phrase& notice : notices_)
        notes.append(tr("▲ %1").arg(translated(notice)));
    note_->setText(notes.join(QLatin1Char(' ')));
}

void ReverseStressView::keep() {
    if (!hasResult()) return;
    const int column = table_->currentIndex().isValid() ? table_->currentIndex().column() : 0;
    const auto place = static_cast<std::size_t>(std::max(0, column - ReverseStressModel::FixedColumnCount) / 2);
    StressScenario scenario = model_->result()->solutions[place].scenario;
    scenario.name = tr("Most likely, %1")
                        .arg(translated(targetPhrase(model_->result()->target, shown_->book->currency.text())))
                        .toStdString();
    emit keepRequested(scenario);
}

void ReverseStressView::copy() {
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

std::function<std::string()> ReverseStressView::output(OutputFormat format) const {
    if (model_->result() == nullptr) return {};
    return [comparison = shown_, result = *model_->result(), format] {
        return reverseStressOutput(*comparison, result, format, {});
    };
}

} // namespace marginscope
