#include "ui/panels/hedge_panel.h"

#include "ui/models/market_table_model.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;
/// Larger books are searched when somebody asks for it.
constexpr std::size_t searchedAlways = 500;
constexpr std::array regimes = {Regime::Portfolio, Regime::Cross, Regime::Isolated};

QString written(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(text);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

/// "7:90" with either end missing; false where it cannot be read.
bool readSpan(const QString& text, std::optional<double>& least, std::optional<double>& most) {
    if (text.trimmed().isEmpty()) return true;
    const QStringList ends = text.split(QLatin1Char(':'));
    if (ends.size() != 2) return false;
    for (int i = 0; i < 2; ++i) {
        if (ends[i].trimmed().isEmpty()) continue;
        const std::optional<double> value = typedNumber(ends[i]);
        if (!value) return false;
        (i == 0 ? least : most) = *value;
    }
    return true;
}

} // namespace

void HedgePanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &HedgePanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &HedgePanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &HedgePanel::showState);
    connect(goal_, &QComboBox::currentIndexChanged, this, [this] {
        showGoal();
        refresh();
    });
    for (QComboBox* box : {regime_, level_, kinds_, lots_, quotes_})
        connect(box, &QComboBox::currentIndexChanged, this, &HedgePanel::refresh);
    for (QLineEdit* edit :
         {amount_, budget_, legs_, band_, days_, delta_, size_, spread_, openInterest_, volume_, share_})
        connect(edit, &QLineEdit::editingFinished, this, &HedgePanel::refresh);
    connect(conditions_, &QToolButton::toggled, this, &HedgePanel::showState);
    connect(find_, &QPushButton::clicked, this, [this] {
        conditions_->setChecked(false);
        find();
    });
    connect(run_, &RunRow::stateChanged, this, &HedgePanel::showState);
    connect(run_, &RunRow::againRequested, this, &HedgePanel::find);
    connect(suggestions_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        showState();
    });
    connect(view_, &QComboBox::currentIndexChanged, this, &HedgePanel::showDetail);
    connect(figures_, &QToolButton::toggled, this, &HedgePanel::showDetail);
    connect(take_, &QPushButton::clicked, this, &HedgePanel::take);
    connect(apply_, &QPushButton::clicked, this, &HedgePanel::apply);
    connect(copy_, &QToolButton::clicked, this, &HedgePanel::copy);
    connect(export_, &QToolButton::clicked, this, &HedgePanel::chooseFile);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        for (EditTable* table : {suggestions_, details_, chartTable_})
            table->viewport()->update();
    });
    applyTheme();
}

void HedgePanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

HedgeSpec HedgePanel::spec(QString* problem) const {
    HedgeSpec made;
    const auto refuse = [&](const QLineEdit* edit) {
        if (problem && problem->isEmpty())
            *problem = tr("“%1” cannot be used: %2").arg(edit->text(), edit->accessibleDescription());
    };
    const auto amountIn = [&](const QLineEdit* edit, bool mayBeNegative) -> std::optional<double> {
        if (edit->text().trimmed().isEmpty()) return std::nullopt;
        const std::optional<double> value = typedNumber(edit->text());
        if (!value || (!mayBeNegative && *value < 0.0)) refuse(edit);
        return value && (mayBeNegative || *value >= 0.0) ? value : std::nullopt;
    };
    const auto shareIn = [&](const QLineEdit* edit) -> std::optional<double> {
        if (edit->text().trimmed().isEmpty()) return std::nullopt;
        const std::optional<double> value = typedPercent(edit->text());
        if (!value || *value < 0.0) refuse(edit);
        return value;
    };
    const int goal = std::max(goal_->currentIndex(), 0);
    const int regime = std::max(regime_->currentIndex(), 0);
    made.level = level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
    if (goal == 0) {
        made.regimes = regime < 3 ? std::vector<RegimeWeight>{{regimes[static_cast<std::size_t>(regime)], 1.0}}
                                  : std::vector<RegimeWeight>{{Regime::Portfolio, 1.0}, {Regime::Cross, 1.0}};
    } else {
        const std::optional<double> amount = amountIn(amount_, true);
        if (!amount) refuse(amount_);
        const TargetKind kind = goal == 1 ? TargetKind::LeastExcess : TargetKind::MostRequirement;
        for (const Regime each : regime < 3 ? std::vector<Regime>{regimes[static_cast<std::size_t>(regime)]}
                                            : std::vector<Regime>{Regime::Portfolio, Regime::Cross})
            made.targets.push_back({kind, each, made.level, amount.value_or(0.0)});
    }
    made.budget = amountIn(budget_, false);
    if (const std::optional<double> legs = amountIn(legs_, false)) {
        if (*legs < 1.0 || *legs != std::floor(*legs)) refuse(legs_);
        made.mostLegs = static_cast<std::size_t>(std::max(*legs, 1.0));
    }
    std::optional<double> lower, upper;
    if (!readSpan(band_->text(), lower, upper) || (lower && upper && *lower > *upper)) refuse(band_);
    if (lower || upper) made.deltaBands = {{{}, lower.value_or(-1e12), upper.value_or(1e12)}};
    made.wholeLots = lots_->currentIndex() == 0;
    CandidateFilter& filter = made.filter;
    if (kinds_->currentIndex() == 1) filter.kinds = {InstrumentKind::Option};
    if (kinds_->currentIndex() == 2) filter.kinds = {InstrumentKind::Perpetual, InstrumentKind::Future};
    if (!readSpan(days_->text(), filter.leastDays, filter.mostDays)) refuse(days_);
    if (!readSpan(delta_->text(), filter.leastDelta, filter.mostDelta)) refuse(delta_);
    filter.mostUnits = amountIn(size_, false);
    filter.onlyQuoted = quotes_->currentIndex() == 1;
    filter.mostSpread = shareIn(spread_);
    filter.leastOpenInterest = amountIn(openInterest_, false);
    filter.leastVolume = amountIn(volume_, false);
    filter.shareOfOpenInterest = shareIn(share_);
    return made;
}

QString HedgePanel::formKey() const {
    QStringList parts;
    for (const QComboBox* box : {goal_, regime_, level_, kinds_, lots_, quotes_})
        parts.append(QString::number(box->currentIndex()));
    for (const QLineEdit* edit :
         {amount_, budget_, legs_, band_, days_, delta_, size_, spread_, openInterest_, volume_, share_})
        parts.append(edit == amount_ && goal_->currentIndex() == 0 ? QString() : edit->text().trimmed());
    return parts.join(QLatin1Char('|'));
}

void HedgePanel::openBook() {
    run_->reset();
    answer_.reset();
    askedRevision_ = shownRevision_ = 0;
    askedKey_.clear();
    found_.clear();
    problem_.clear();
    list_->setContent({});
    showDetail();
    refresh();
}

void HedgePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool HedgePanel::isFresh() const {
    return document_.isOpen() && shownRevision_ != 0 && shownRevision_ == document_.workspace().revision() && shownKey_ == formKey();
}

void HedgePanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    const std::size_t size = document_.workspace().portfolio().positions.size();
    if (size == 0 || size > searchedAlways) return;
    if (askedRevision_ == document_.workspace().revision() && askedKey_ == formKey()) return;
    find();
}

void HedgePanel::find() {
    if (!document_.isOpen() || !document_.comparison() || document_.workspace().portfolio().positions.empty()) return;
    problem_.clear();
    const HedgeSpec wanted = spec(&problem_);
    askedRevision_ = document_.workspace().revision();
    askedKey_ = formKey();
    found_.clear();
    if (!problem_.isEmpty()) {
        run_->reset();
        run_->setFailure(problem_);
        return showState();
    }
    const double before = document_.comparison()->of(wanted.targets.empty() ? wanted.regimes.front().regime
                                                                             : wanted.targets.front().regime)
                              .at(wanted.level)
                              .requirement;
    run_->start([this, inputs = document_.workspace().inputs(), wanted, before, revision = askedRevision_, key = askedKey_,
                 left = document_.comparison()->notModelled, work = work_](const Job& job) -> std::function<void()> {
        const HedgeSink sink = [this, before, revision, wanted](const HedgeSuggestion& one) {
            const Regime regime = wanted.targets.empty() ? wanted.regimes.front().regime : wanted.targets.front().regime;
            const QString sentence = tr("Found so far: %1 – frees %2 for %3.")
                                         .arg(hedgeLegsText(one), formatFixed(before - one.after.of(regime).at(wanted.level).requirement, 0),
                                              formatFixed(one.cost, 0));
            QMetaObject::invokeMethod(
                this, [this, sentence, revision] { if (revision == askedRevision_) tellFound(sentence); }, Qt::QueuedConnection);
        };
        Result<HedgeAnswer> result = work(inputs, wanted, job, sink);
        if (!result) return [this, error = result.error()] { run_->setFailure(errorSentence(error)); };
        auto answer = std::make_shared<const HedgeAnswer>(std::move(*result));
        return [this, answer, inputs, revision, key, left] {
            shownInputs_ = inputs;
            shownNotModelled_ = left;
            shownRevision_ = revision;
            shownKey_ = key;
            deliver(answer);
        };
    });
    showState();
}

void HedgePanel::tellFound(const QString& sentence) {
    if (!run_->isRunning()) return;
    found_ = sentence;
    showSummary();
}

void HedgePanel::deliver(std::shared_ptr<const HedgeAnswer> answer) {
    answer_ = std::move(answer);
    found_.clear();
    list_->setContent(hedgeSuggestionTable(*answer_));
    choose(answer_->suggestions.empty() ? 0 : 1);
    showDetail();
    showState();
    emit answered();
}

HedgeDetail HedgePanel::detail() const {
    return static_cast<HedgeDetail>(std::max(view_->currentIndex(), 0));
}

void HedgePanel::setDetail(HedgeDetail detail) {
    view_->setCurrentIndex(static_cast<int>(detail));
}

void HedgePanel::choose(int row) {
    suggestions_->setCurrentIndex(list_->index(row, 0));
}

std::optional<std::size_t> HedgePanel::chosen() const {
    const int row = suggestions_->currentIndex().row();
    if (!answer_ || row < 1 || row > static_cast<int>(answer_->suggestions.size())) return std::nullopt;
    return static_cast<std::size_t>(row - 1);
}

QString HedgePanel::provenance() const {
    const Rulebook& rules = *shownInputs_.rulebook;
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION), QString::fromStdString(rules.id + "@" + rules.version),
                          QString::fromStdString(shownInputs_.portfolio->name),
                          QString::fromStdString(formatTimestamp(shownInputs_.market->asOf)));
}

// The worst volatility at every price move of all underlyings together.
CurvePicture HedgePanel::profilePicture() const {
    CurvePicture picture;
    if (!answer_) return picture;
    picture.title = tr("P&L at the worst volatility, before and after");
    picture.xTitle = tr("Price move of all underlyings");
    picture.yTitle = tr("P&L, %1").arg(QString::fromStdString(shownInputs_.market->currency.text()));
    picture.withZero = true;
    picture.footer = provenance();
    const auto add = [&](const GridCheck& grid, const QString& name, CurveInk ink) {
        Curve curve{name, {}, {}, ink, true};
        for (const GridPoint& point : grid.points) {
            if (!point.underlying.empty()) continue;
            if (curve.x.isEmpty() || curve.x.back() != point.priceMove) {
                curve.x.append(point.priceMove);
                curve.y.append(point.pnl);
            } else {
                curve.y.back() = std::min(curve.y.back(), point.pnl);
            }
        }
        if (!curve.x.isEmpty()) picture.curves.push_back(std::move(curve));
    };
    add(answer_->gridBefore, tr("Before"), CurveInk::Quiet);
    const std::optional<std::size_t> place = chosen();
    if (!place) return picture;
    const HedgeSuggestion& one = answer_->suggestions[*place];
    add(one.grid, tr("After"), CurveInk::Main);
    Curve required{tr("Required after"), {}, {}, CurveInk::Warning, true};
    if (!picture.curves.empty()) {
        const QVector<double>& x = picture.curves.front().x;
        required.x = {x.front(), x.back()};
        required.y = {-one.grid.requirement, -one.grid.requirement};
        picture.curves.push_back(std::move(required));
    }
    return picture;
}

CurvePicture HedgePanel::sizesPicture() const {
    CurvePicture picture;
    const std::optional<std::size_t> place = chosen();
    if (!place) return picture;
    picture.title = tr("Requirement against the size of the hedge");
    picture.xTitle = tr("Size, 100 % = as suggested");
    picture.yTitle = tr("Requirement, %1").arg(QString::fromStdString(shownInputs_.market->currency.text()));
    picture.xScale = CurveScale::Percent;
    picture.yScale = CurveScale::Size;
    picture.withZero = true;
    picture.footer = provenance();
    constexpr std::array inks = {CurveInk::Isolated, CurveInk::Cross, CurveInk::Portfolio};
    for (std::size_t r = 0; r < 3; ++r) {
        Curve curve{regimeTitle(allRegimes[r]), {}, {}, inks[r], true};
        for (const HedgeSize& size : answer_->suggestions[*place].sizes) {
            curve.x.append(size.scale);
            curve.y.append(size.requirements[r]);
        }
        if (!curve.x.isEmpty()) picture.curves.push_back(std::move(curve));
    }
    return picture;
}

void HedgePanel::showDetail() {
    const bool pictured = detail() == HedgeDetail::Profile || detail() == HedgeDetail::Sizes;
    figures_->setVisible(pictured);
    if (pictured) {
        chart_->setPicture(detail() == HedgeDetail::Profile ? profilePicture() : sizesPicture());
        table_->setContent({});
    } else {
        table_->setContent(answer_ ? hedgeDetailTable(*answer_, chosen(), detail()) : HedgeTable::Content{});
    }
    if (detail() == HedgeDetail::Remarks) {
        remarks_->setText(answer_ ? hedgeRemarks(*answer_, chosen()).join(QLatin1Char('\n')) : QString());
        detailPages_->setCurrentWidget(remarksPage_);
        return makeRoom();
    }
    detailPages_->setCurrentWidget(!pictured               ? static_cast<QWidget*>(details_)
                                   : figures_->isChecked() ? static_cast<QWidget*>(chartTable_)
                                                           : chart_);
    makeRoom();
}

// Two tables share alike; a picture needs more height than a list: on a low screen the list gives way, down to the
// chosen row.
void HedgePanel::makeRoom() {
    const int line = fontMetrics().height(), whole = splitter_->height();
    const bool low = whole > 0 && whole < 24 * line;
    for (EditTable* table : {suggestions_, details_})
        table->setDense(low);
    const int rows = list_->rowCount();
    const int row = suggestions_->verticalHeader()->defaultSectionSize();
    const int wanted = (rows + 2) * (row + 1) + line;
    const int controls = lower_->layout()->itemAt(0)->sizeHint().height() + 3 * space::tight;
    // The book as it is and three suggestions, as long as three legs stay.
    const int frame = suggestions_->horizontalHeader()->height() + space::large;
    const int even = std::max((whole - controls) / 2, std::min(frame + 4 * row, whole - controls - frame - 3 * row));
    const int most = detailPages_->currentWidget() == details_       ? even
                     : low && detailPages_->currentWidget() == chart_ ? whole / 4
                                                                      : whole * 2 / 5;
    const int list = std::min(wanted, most);
    splitter_->setSizes({list, whole - list});
    suggestions_->scrollToTop();
    suggestions_->scrollTo(suggestions_->currentIndex());
}

void HedgePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void HedgePanel::showGoal() {
    const bool target = goal_->currentIndex() > 0;
    amount_->setVisible(target);
    if (!target || !amount_->text().isEmpty() || !document_.isOpen() || !document_.comparison()) return;
    // Something near what is there, so that a first look has an answer.
    const LevelResult& now = document_.comparison()->of(Regime::Portfolio).initial;
    const double amount = goal_->currentIndex() == 1 ? now.excess + 0.25 * now.requirement : 0.5 * now.requirement;
    amount_->setText(editableNumber(std::round(amount)));
}

QString HedgePanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to find its cheapest hedge.");
    const std::size_t size = document_.workspace().portfolio().positions.size();
    if (size == 0) return tr("Type a position to find what hedges it for the least.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The search was stopped.");
    if (!run_->isRunning() && size > searchedAlways)
        return tr("The book has %n positions: press “Find” to search.", nullptr, static_cast<int>(size));
    return tr("The cheapest hedge is being searched.");
}

void HedgePanel::showState() {
    const bool fresh = isFresh(), has = answer_ != nullptr;
    pages_->setCurrentWidget(conditions_->isChecked() ? static_cast<QWidget*>(conditionPage_)
                             : has                    ? static_cast<QWidget*>(splitter_)
                                                      : empty_);
    empty_->setText(emptySentence());
    list_->setStale(!fresh);
    table_->setStale(!fresh);
    chart_->setStale(!fresh);
    const bool usable = fresh && chosen().has_value();
    take_->setEnabled(usable);
    apply_->setEnabled(usable);
    copy_->setEnabled(has);
    export_->setEnabled(has);
    showSummary();
}

void HedgePanel::showSummary() {
    QString text = found_;
    if (text.isEmpty() && answer_) text = translated(answer_->verdict);
    if (found_.isEmpty() && answer_ && answer_->suggestions.empty() && !answer_->reasons.empty()) {
        text += QLatin1Char(' ') + translated(answer_->reasons.front());
    }
    summary_->setText(text);
    summary_->setToolTip(answer_ ? hedgeRemarks(*answer_, chosen()).join(QLatin1Char('\n')) : QString());
    summary_->setVisible(!text.isEmpty());
}

std::vector<TradeLeg> HedgePanel::chosenLegs() const {
    std::vector<TradeLeg> legs;
    if (const std::optional<std::size_t> place = chosen())
        for (const HedgeLeg& leg : answer_->suggestions[*place].legs)
            legs.push_back(leg.trade);
    return legs;
}

void HedgePanel::take() {
    if (isFresh() && chosen()) emit takeLegs(chosenLegs());
}

// A large book takes its time to be traded: not on this thread.
void HedgePanel::apply() {
    if (!isFresh() || !chosen()) return;
    const QString text = tr("Hedge: %1").arg(hedgeLegsText(answer_->suggestions[*chosen()]));
    files_.submit([this, text, inputs = document_.workspace().inputs(), legs = chosenLegs()](const std::stop_token&) {
        QMetaObject::invokeMethod(
            this,
            [this, text, revision = inputs.revision, edit = editOfTrades(inputs, legs)] {
                if (document_.isOpen() && document_.workspace().revision() == revision) emit editRequested(edit, text);
            },
            Qt::QueuedConnection);
    });
}

void HedgePanel::copy() {
    if (details_->hasFocus()) return details_->copySelection();
    if (chartTable_->hasFocus()) return chartTable_->copySelection();
    if (remarks_->hasFocus())
        return QGuiApplication::clipboard()->setText(remarks_->hasSelectedText() ? remarks_->selectedText() : remarks_->text());
    if (chart_->isAncestorOf(focusWidget()) || chart_->hasFocus()) return chart_->copyPicture();
    // One row is always chosen; a table is copied whole.
    const int row = suggestions_->currentIndex().row();
    const bool one = suggestions_->selectedRows().size() < 2;
    if (one) suggestions_->selectAll();
    suggestions_->copySelection();
    if (one) suggestions_->selectRow(row);
}

void HedgePanel::exportTo(const QString& path) {
    if (!answer_) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    const bool pictured = detail() == HedgeDetail::Profile || detail() == HedgeDetail::Sizes;
    if (pictureKind(path) && !pictured) chart_->setPicture(profilePicture());
    if (pictureKind(path))
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    else
        write = [path, json, inputs = shownInputs_, left = shownNotModelled_, answer = answer_] {
            return written(path, hedgeOutput(inputs, *answer, left, json ? OutputFormat::Json : OutputFormat::Csv, {}));
        };
    files_.submit([this, path, write](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool HedgePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == suggestions_ && key->matches(QKeySequence::Copy))
        copy();
    else if (watched == suggestions_ && enter)
        take();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
