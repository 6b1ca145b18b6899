#include "ui/panels/ladder_panel.h"

#include "core/session/stress.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;
/// Before and after of one instant are two places of a curve: so many days apart.
constexpr double instant = 1e-4;

enum class Figure { Requirement, Excess, Equity };

double figureOf(Figure figure, double equity, double requirement) {
    return figure == Figure::Requirement ? requirement : figure == Figure::Equity ? equity : equity - requirement;
}

/// A regime's figure over the days of the ladder.
Curve curveOf(const ExpiryLadder& ladder, Regime regime, Level level, Figure figure) {
    std::vector<std::pair<double, double>> points;
    const auto add = [&](double days, const LadderState& state) {
        const RegimeResult& result = state.of(regime);
        points.emplace_back(days, figureOf(figure, result.equity, result.at(level).requirement));
    };
    add(0.0, ladder.moved ? *ladder.moved : ladder.now);
    for (const LadderLook& look : ladder.looks) {
        const auto r = static_cast<std::size_t>(regime);
        points.emplace_back(look.days,
                            figureOf(figure, look.equity[r], look.requirement[r][level == Level::Initial ? 0 : 1]));
    }
    for (const LadderStep& step : ladder.steps) {
        add(std::max(step.before.days - instant, 0.0), step.before);
        add(step.after.days, step.after);
    }
    std::stable_sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    static constexpr std::array inks = {CurveInk::Isolated, CurveInk::Cross, CurveInk::Portfolio};
    Curve curve{regimeTitle(regime), {}, {}, inks[static_cast<std::size_t>(regime)], true};
    for (const auto& [x, y] : points) {
        curve.x.append(x);
        curve.y.append(y);
    }
    return curve;
}

} // namespace

void LadderPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &LadderPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &LadderPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        if (!run_->isRunning()) run_->reset();
        showState();
    });
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    for (QComboBox* box : {regime_, level_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            model_->setStanding(regime(), level());
            showPicture();
            showState();
        });
    connect(figure_, &QComboBox::currentIndexChanged, this, &LadderPanel::showPicture);
    for (QDoubleSpinBox* box : {price_, vol_, pin_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LadderPanel::refresh);
    connect(days_, &QSpinBox::valueChanged, this, &LadderPanel::refresh);
    connect(copy_, &QToolButton::clicked, this, &LadderPanel::copy);
    connect(export_, &QToolButton::clicked, this, &LadderPanel::chooseFile);
    connect(run_, &RunRow::stateChanged, this, &LadderPanel::showState);
    connect(run_, &RunRow::againRequested, this, &LadderPanel::start);
    connect(table_, &QAbstractItemView::doubleClicked, this, &LadderPanel::goTo);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LadderPanel::showSentence);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
}

void LadderPanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

Regime LadderPanel::regime() const {
    return allRegimes[static_cast<std::size_t>(std::clamp(regime_->currentIndex(), 0, 2))];
}

Level LadderPanel::level() const {
    return level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
}

void LadderPanel::setStanding(Regime regime, Level level) {
    regime_->setCurrentIndex(static_cast<int>(regime));
    level_->setCurrentIndex(level == Level::Maintenance ? 1 : 0);
}

LadderPanel::View LadderPanel::view() const {
    return static_cast<View>(std::max(viewChooser_->currentIndex(), 0));
}

void LadderPanel::setView(View view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    const bool curves = view == View::Picture || view == View::Points;
    figure_->setVisible(curves);
    regime_->setVisible(!curves);
    model_->setView(view == View::Days ? LadderView::Days : LadderView::Steps);
    refresh();
}

LadderSpec LadderPanel::spec() const {
    LadderSpec spec;
    spec.move.price = price_->value() / 100.0;
    spec.move.vol = vol_->value() / 100.0;
    spec.pinBand = pin_->value() / 100.0;
    spec.rollDays = days_->value();
    return spec;
}

void LadderPanel::openBook() {
    run_->reset();
    askedRevision_ = shownRevision_ = 0;
    model_->setLadder(nullptr, nullptr);
    releaseLater(
        std::tuple(std::exchange(asked_, nullptr), std::exchange(shown_, nullptr), std::exchange(ladder_, nullptr)));
    chart_->setPicture({});
    refresh();
}

void LadderPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool LadderPanel::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision() && shownSpec_ == spec();
}

void LadderPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && askedSpec_ == spec();
    if (!asked) start();
}

void LadderPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = document_.comparison();
    askedRevision_ = document_.workspace().revision();
    askedSpec_ = spec();
    run_->start([this, inputs = document_.workspace().inputs(), asked = askedSpec_, work = work_](const Job& job) {
        auto result = std::make_shared<Result<ExpiryLadder>>(work(inputs, asked, job));
        return [this, result] { deliver(std::move(*result)); };
    });
}

void LadderPanel::deliver(Result<ExpiryLadder> result) {
    if (!result) return run_->setFailure(errorSentence(result.error()));
    shownRevision_ = askedRevision_;
    shownSpec_ = askedSpec_;
    auto old = std::tuple(std::exchange(shown_, asked_),
                          std::exchange(ladder_, std::make_shared<const ExpiryLadder>(std::move(*result))));
    model_->setLadder(shown_, ladder_);
    releaseLater(std::move(old));
    showPicture();
    showState();
    emit laddered();
}

QString LadderPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see what its expiries do.");
    if (document_.workspace().portfolio().positions.empty()) return tr("Type a position to see what its expiry does.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The ladder was not computed to the end.");
    if (ladder_ && view() == View::Days) return tr("Choose a number of days to roll the book over.");
    if (ladder_) return tr("Nothing in this book expires.");
    return tr("The ladder is being computed.");
}

void LadderPanel::showState() {
    const bool steps = ladder_ && !ladder_->steps.empty();
    const bool ready = view() == View::Days ? ladder_ && !ladder_->roll.empty() : steps;
    QWidget* page = view() == View::Picture  ? static_cast<QWidget*>(chart_)
                    : view() == View::Points ? static_cast<QWidget*>(points_)
                                             : table_;
    pages_->setCurrentWidget(ready ? page : empty_);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    chart_->setStale(!isFresh());
    copy_->setEnabled(ready);
    export_->setEnabled(ladder_ != nullptr);
    showSummary();
    showSentence();
}

void LadderPanel::showSummary() {
    QStringList sentences;
    if (ladder_ && !ladder_->steps.empty()) {
        const auto flagged = std::find_if(ladder_->steps.begin(), ladder_->steps.end(),
                                          [&](const LadderStep& step) { return ladder_->flagged(step); });
        sentences.append(flagged == ladder_->steps.end()
                             ? tr("No hedge disappears on the way.")
                             : tr("▲ On %1 a hedge disappears.").arg(ladderMoment(flagged->at)));
        for (const LadderCall& call : ladder_->calls)
            if (call.regime == regime() && call.level == level())
                sentences.append(translated(callPhrase(call, shown_->book->currency.text())));
        if (!ladder_->notModelled.empty())
            sentences.append(tr("▲ %n row(s) could not be modelled.", nullptr, int(ladder_->notModelled.size())));
    }
    summary_->setText(sentences.join(QLatin1Char(' ')));
    summary_->setVisible(!sentences.isEmpty());
}

void LadderPanel::showSentence() {
    if (view() == View::Picture || view() == View::Points) {
        sentence_->setText(
            tr("Prices stay where they are, volatilities stay with their strikes. Left and Right go from "
               "day to day, Up and Down from curve to curve."));
        return;
    }
    const QModelIndex current = table_->currentIndex();
    if (current.isValid() || !ladder_ || ladder_->notes.empty()) return sentence_->setText(model_->sentence(current));
    sentence_->setText(translated(ladder_->notes.front()));
}

QString LadderPanel::provenance() const {
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                          QString::fromStdString(shown_->rulebook->id + '@' + shown_->rulebook->version),
                          QString::fromStdString(shown_->book->portfolioName),
                          QString::fromStdString(formatTimestamp(shown_->book->asOf)));
}

void LadderPanel::showPicture() {
    if (!ladder_ || ladder_->steps.empty()) return chart_->setPicture({});
    const auto figure = static_cast<Figure>(std::max(figure_->currentIndex(), 0));
    CurvePicture picture;
    picture.title = tr("%1, %2, until the last expiry").arg(figure_->currentText(), level_->currentText());
    picture.xTitle = tr("Days from now");
    picture.yTitle = tr("%1, %2").arg(figure_->currentText(), QString::fromStdString(shown_->book->currency.text()));
    picture.xScale = CurveScale::Days;
    picture.yScale = figure == Figure::Requirement ? CurveScale::Size : CurveScale::Amount;
    picture.withZero = true;
    picture.footer = provenance();
    for (const Regime regime : allRegimes)
        picture.curves.push_back(curveOf(*ladder_, regime, level(), figure));
    chart_->setPicture(std::move(picture));
}

void LadderPanel::goTo(const QModelIndex& index) {
    const int row = model_->bookRow(index);
    if (row > 0) emit rowRequested(row, model_->instrument(index));
}

void LadderPanel::copy() {
    if (pages_->currentWidget() == chart_) return chart_->copyPicture();
    EditTable* table = view() == View::Points ? points_ : table_;
    if (table->selectionModel()->selectedIndexes().size() < 2) table->selectAll();
    table->copySelection();
}

void LadderPanel::exportTo(const QString& path) {
    if (!ladder_) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && view() == View::Picture) {
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    } else {
        write = [path, json, comparison = shown_, ladder = ladder_, chosen = level()] {
            const Result<void> saved =
                saveText(ladderOutput(*comparison, *ladder, chosen, json ? OutputFormat::Json : OutputFormat::Csv, {}),
                         path.toStdString());
            return saved ? QString() : errorSentence(saved.error());
        };
    }
    files_.submit([this, path, write] {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool LadderPanel::eventFilter(QObject* watched, QEvent* event) {
    if ((watched != table_ && watched != points_) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter && watched == table_)
        goTo(table_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
