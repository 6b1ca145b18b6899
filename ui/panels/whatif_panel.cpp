#include "ui/panels/whatif_panel.h"

#include "core/portfolio/difference.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/listed_symbols.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;
constexpr std::size_t wholeUpTo = 500; // positions of a book whose trades are worked out to the end unasked
constexpr quint32 stateMagic = 0x4d535754; // "MSWT"
constexpr quint32 stateVersion = 2; // 1 had no choice of prices

/// Why it could not be written; empty if it was.
QString written(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(text);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

bool sameTrade(const TicketQuestion& a, const TicketQuestion& b) {
    return a.legs == b.legs && a.typed == b.typed && a.at == b.at;
}

/// What is left of the lines once those that read are gone: trades of one line stand between semicolons.
QString linesLeft(const QString& text, const std::vector<TradeLineError>& errors) {
    QStringList left;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int number = 1; number <= lines.size(); ++number) {
        QStringList trades;
        int column = 1;
        for (const QString& trade : lines[number - 1].split(QLatin1Char(';'))) {
            const int end = column + static_cast<int>(trade.size());
            const bool bad = std::any_of(errors.begin(), errors.end(), [&](const TradeLineError& error) {
                const TextSpan& place = error.token.place;
                return place.line == number && place.column >= column && place.column <= end;
            });
            if (bad) trades.append(trade.trimmed());
            column = end + 1;
        }
        if (!trades.isEmpty()) left.append(trades.join(QStringLiteral("; ")));
    }
    return left.join(QLatin1Char('\n'));
}

} // namespace

WhatIfPanel::~WhatIfPanel() {
    run_->reset();
}

void WhatIfPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &WhatIfPanel::openBook);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &WhatIfPanel::refresh);
    connect(input_, &QPlainTextEdit::textChanged, this, [this] {
        entering_ = false;
        errors_.clear();
        input_->setErrors({});
        pause_.start();
        refresh();
    });
    connect(&pause_, &QTimer::timeout, this, &WhatIfPanel::showErrors);
    pause_.setSingleShot(true);
    pause_.setInterval(600);
    connect(input_, &TradeInput::entered, this, &WhatIfPanel::enter);
    connect(input_, &TradeInput::leftDownwards, this, [this] {
        table_->setFocus();
        if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
            table_->setCurrentIndex(model_->index(0, TicketModel::Quantity));
    });
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    connect(levelChooser_, &QComboBox::currentIndexChanged, this, [this] { setView(view()); });
    connect(clear_, &QToolButton::clicked, this, &WhatIfPanel::clear);
    connect(copy_, &QToolButton::clicked, this, &WhatIfPanel::copy);
    connect(export_, &QToolButton::clicked, this, &WhatIfPanel::chooseFile);
    connect(keep_, &QPushButton::clicked, this, &WhatIfPanel::keep);
    connect(apply_, &QPushButton::clicked, this, &WhatIfPanel::apply);
    connect(run_, &RunRow::stateChanged, this, &WhatIfPanel::showState);
    connect(run_, &RunRow::againRequested, this, [this] { start(question()); });
    connect(changeTable_, &QAbstractItemView::doubleClicked, this, &WhatIfPanel::explain);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        for (QTableView* table : std::initializer_list<QTableView*>{table_, changeTable_, curveTable_})
            table->viewport()->update();
    });
    applyTheme();
}

void WhatIfPanel::connectTable() {
    connect(model_, &TicketModel::legsChanged, this, &WhatIfPanel::refresh);
    connect(table_, &EditTable::removalRequested, model_, &TicketModel::remove);
    connect(table_, &TicketTable::dragBegan, this, [this](int row) {
        dragged_.reset();
        if (!model_->isTyped(row)) dragged_ = model_->legs()[static_cast<std::size_t>(row)];
    });
    connect(table_, &TicketTable::sizeStepped, this, &WhatIfPanel::stepSize);
    connect(table_, &TicketTable::strikeStepped, this,
            [this](int row, int steps, bool dragging) { stepInstrument(row, steps, dragging, false); });
    connect(table_, &TicketTable::expiryStepped, this,
            [this](int row, int steps, bool dragging) { stepInstrument(row, steps, dragging, true); });
    table_->cells().setCompletionSource([this] {
        return document_.isOpen() ? listedSymbols(document_.workspace().market()) : QStringList();
    });
}

WhatIfPanel::View WhatIfPanel::view() const {
    return static_cast<View>(std::max(viewChooser_->currentIndex(), 0));
}

Level WhatIfPanel::level() const {
    return levelChooser_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
}

void WhatIfPanel::setView(View view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    figures_->setView(view == View::Legs        ? WhatIfView::Legs
                      : view == View::Distances ? WhatIfView::Distances
                                                : WhatIfView::Change,
                      level());
    why_->setVisible(view == View::Change);
    // What is freed is the answer; kinks are also in the curve, which needs the height.
    freed_->setUnfolded(view != View::Curve);
    showCurve();
    refresh();
}

TradeAt WhatIfPanel::tradeAt() const {
    const QAction* chosen = prices_->checkedAction();
    return chosen ? static_cast<TradeAt>(chosen->data().toInt()) : TradeAt::Mark;
}

void WhatIfPanel::setTradeAt(TradeAt at) {
    for (QAction* action : prices_->actions())
        if (action->data().toInt() == static_cast<int>(at)) action->setChecked(true);
    refresh();
}

void WhatIfPanel::setLevel(Level level) {
    levelChooser_->setCurrentIndex(level == Level::Maintenance ? 1 : 0);
}

void WhatIfPanel::setKeepsWhatIfs(bool keeps) {
    keep_->setVisible(keeps);
}

// What is not looked at is worked out too where that takes no time.
bool WhatIfPanel::needsWhole() const {
    return view() != View::Change || !pendingExport_.isEmpty() ||
           document_.workspace().portfolio().positions.size() <= wholeUpTo;
}

void WhatIfPanel::keepParts(WhatIfReport& report) const {
    if (!report_) return;
    report.curve = report_->curve;
    report.hitsBefore = report_->hitsBefore;
    report.hitsAfter = report_->hitsAfter;
    if (report.whatIf.legs.size() != report_->whatIf.legs.size()) return;
    for (std::size_t i = 0; i < report.whatIf.legs.size(); ++i) {
        report.whatIf.legs[i].sequential = report_->whatIf.legs[i].sequential;
        report.whatIf.legs[i].leaveOneOut = report_->whatIf.legs[i].leaveOneOut;
    }
}

TicketQuestion WhatIfPanel::question() const {
    const QString typed = input_->toPlainText();
    return {model_->legs(), typed.trimmed().isEmpty() ? std::string() : typed.toStdString(), false, tradeAt()};
}

bool WhatIfPanel::isFresh() const {
    return report_ && document_.isOpen() && shownRevision_ == document_.workspace().revision() &&
           sameTrade(shownQuestion_, question());
}

void WhatIfPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void WhatIfPanel::openBook() {
    run_->reset();
    model_->setReport(nullptr);
    figures_->setReport(nullptr);
    report_.reset();
    askedRevision_ = shownRevision_ = 0;
    pendingExport_.clear();
    errors_.clear();
    showCurve();
    refresh();
}

void WhatIfPanel::refresh() {
    TicketQuestion asked = question();
    if (isVisible() && document_.isOpen() && (!asked.legs.empty() || !asked.typed.empty())) {
        const std::uint64_t revision = document_.workspace().revision();
        asked.whole = isFresh() && !shownQuestion_.whole && needsWhole();
        const bool covered = askedRevision_ == revision && sameTrade(askedQuestion_, asked) &&
                             (askedQuestion_.whole || !asked.whole);
        if (!covered) start(asked);
    } else if (asked.legs.empty() && asked.typed.empty() && report_) {
        openBook();
        return;
    }
    showState();
}

void WhatIfPanel::start(const TicketQuestion& asked) {
    if (!document_.isOpen()) return;
    askedQuestion_ = asked;
    const RunInputs inputs = document_.workspace().inputs();
    askedRevision_ = inputs.revision;
    run_->start([this, inputs, asked, work = work_](const Job& job) {
        auto result = std::make_shared<Result<WhatIfReport>>(work(inputs, asked, job));
        return [this, asked, revision = inputs.revision, result] { deliver(asked, revision, std::move(*result)); };
    });
}

void WhatIfPanel::deliver(const TicketQuestion& asked, std::uint64_t revision, Result<WhatIfReport> result) {
    if (!result) return run_->setFailure(errorSentence(result.error()));
    if (!asked.whole) keepParts(*result);
    auto old = std::exchange(report_, std::make_shared<const WhatIfReport>(std::move(*result)));
    shownQuestion_ = asked;
    shownRevision_ = revision;
    errors_ = report_->unread;
    model_->setReport(report_);
    figures_->setReport(report_);
    if (old) releaseLater(std::move(old));
    showCurve();
    showWhy();
    if (entering_ || !pause_.isActive()) showErrors();
    if (entering_) commit();
    refresh();
    if (asked.whole && !pendingExport_.isEmpty()) write(std::exchange(pendingExport_, {}));
    emit answered();
}

void WhatIfPanel::enter() {
    if (input_->toPlainText().trimmed().isEmpty()) return;
    if (isFresh()) {
        showErrors();
        return commit();
    }
    entering_ = true;
    refresh();
}

// The typed legs become legs of the ticket; what does not read stays in the line.
void WhatIfPanel::commit() {
    entering_ = false;
    const auto before = static_cast<std::ptrdiff_t>(model_->legs().size());
    if (!isFresh() || static_cast<std::ptrdiff_t>(report_->whatIf.legs.size()) <= before) return;
    std::vector<TradeLeg> legs;
    for (auto leg = report_->whatIf.legs.begin() + before; leg != report_->whatIf.legs.end(); ++leg)
        legs.push_back(leg->leg);
    const QString left = linesLeft(input_->toPlainText(), errors_);
    std::vector<TradeLeg> all = model_->legs();
    all.insert(all.end(), legs.begin(), legs.end());
    // The same trade in another place: its figures stay. Lines that are left are asked about anew, they have moved.
    shownQuestion_.legs = all;
    shownQuestion_.typed.clear();
    askedQuestion_ = shownQuestion_;
    if (!left.isEmpty()) askedRevision_ = shownRevision_ = 0;
    setTyped(left);
    model_->setLegs(std::move(all), report_);
}

/// Puts text into the input without asking about it.
void WhatIfPanel::setTyped(const QString& text) {
    const QSignalBlocker quiet(input_);
    errors_.clear();
    input_->setErrors({});
    input_->setPlainText(text);
    input_->moveCursor(QTextCursor::End);
    input_->updateGeometry();
}

void WhatIfPanel::clear() {
    setTyped({});
    showErrors();
    model_->setLegs({});
    input_->setFocus();
}

void WhatIfPanel::takeLegs(const std::vector<TradeLeg>& legs) {
    model_->add(legs);
}

void WhatIfPanel::removeSelected() {
    model_->remove(table_->selectedRows());
}

void WhatIfPanel::apply() {
    if (!isFresh() || report_->whatIf.legs.empty()) return;
    const PortfolioEdit edit = editBetween(document_.workspace().portfolio(), report_->whatIf.portfolio);
    const int legs = static_cast<int>(report_->whatIf.legs.size());
    clear();
    emit editRequested(edit, tr("Trade %n leg(s)", nullptr, legs));
}

void WhatIfPanel::keep() {
    if (!isFresh() || report_->whatIf.legs.empty()) return;
    const TradeLeg& first = report_->whatIf.legs.front().leg;
    const QString line = QString::fromStdString(formatTradeLine({first.instrument, first.quantity, {}, 0.0, {}, {}}));
    const bool more = report_->whatIf.legs.size() > 1;
    emit keepAsWhatIf(report_->whatIf.portfolio, more ? line + QStringLiteral(" …") : line);
}

void WhatIfPanel::stepSize(int row, int steps, bool dragging) {
    if (model_->isTyped(row)) return;
    TradeLeg leg = model_->legs()[static_cast<std::size_t>(row)];
    const double from = dragging && dragged_ ? dragged_->quantity : leg.quantity;
    leg.quantity = steps == 0 ? from : TicketModel::steppedSize(from, TicketModel::sizeStep(from), steps);
    model_->setLeg(row, leg);
}

void WhatIfPanel::stepInstrument(int row, int steps, bool dragging, bool expiry) {
    if (model_->isTyped(row) || !document_.isOpen()) return;
    const Workspace& workspace = document_.workspace();
    TradeLeg leg = model_->legs()[static_cast<std::size_t>(row)];
    const Instrument from = dragging && dragged_ ? dragged_->instrument : leg.instrument;
    const Instrument to = expiry ? steppedExpiry(workspace.market(), from, steps)
                                 : steppedStrike(workspace.market(), workspace.portfolio(), from, steps);
    if (to == leg.instrument) return;
    leg.instrument = to;
    leg.price.reset(); // it was that of another contract
    model_->setLeg(row, leg);
}

void WhatIfPanel::chooseStrategy(const TradeTemplate& shape) {
    if (!document_.isOpen()) return;
    const Workspace& workspace = document_.workspace();
    std::string underlying;
    for (const Position& position : workspace.portfolio().positions)
        if (underlying.empty() && position.instrument.isDerivative()) underlying = position.instrument.underlying.text();
    if (underlying.empty() && !workspace.market().underlyings.empty())
        underlying = workspace.market().underlyings.front().underlying.text();
    const QString line = QStringLiteral("%1 %2").arg(QLatin1String(shape.word), QString::fromStdString(underlying));
    input_->setPlainText(shape.hedgesDelta() ? line : line + QStringLiteral(" x 1"));
    input_->moveCursor(QTextCursor::End);
    input_->setFocus();
}

QString WhatIfPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to try trades on it.");
    const TicketQuestion asked = question();
    if (asked.legs.empty() && asked.typed.empty())
        return tr("Type a trade above and see every regime before and after it; Enter adds it to the ticket.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The trade was not worked out to the end.");
    return tr("The trade is being worked out.");
}

void WhatIfPanel::showState() {
    const bool any = report_ != nullptr;
    const bool curve = view() == View::Curve || view() == View::CurveFigures;
    const bool ready = any && (!curve || report_->curve) && (view() != View::Distances || report_->hitsAfter);
    QWidget* page = changePage_;
    if (curve) page = view() == View::Curve ? static_cast<QWidget*>(chart_) : curveTable_;
    pages_->setCurrentWidget(ready ? page : empty_);
    empty_->setText(emptySentence());
    const bool fresh = isFresh();
    // Parts of a quick answer are not those of the whole one.
    const bool current = fresh && (view() == View::Change || shownQuestion_.whole);
    model_->setStale(!fresh);
    figures_->setStale(!current);
    chart_->setStale(!current);
    copy_->setEnabled(ready);
    export_->setEnabled(any);
    clear_->setEnabled(!model_->legs().empty() || !input_->toPlainText().isEmpty());
    apply_->setEnabled(fresh && !report_->whatIf.legs.empty());
    keep_->setEnabled(apply_->isEnabled());
    why_->setEnabled(fresh);
    showFreed();
}

void WhatIfPanel::showErrors() {
    input_->setErrors(errors_);
    QStringList sentences;
    for (const TradeLineError& error : errors_)
        if (sentences.size() < 3) sentences.append(tr("▲ %1").arg(translated(lineErrorPhrase(error))));
    if (errors_.size() > 3) sentences.append(tr("▲ %n more line(s) do not read.", nullptr, static_cast<int>(errors_.size()) - 3));
    error_->setText(sentences.join(QLatin1Char('\n')));
    error_->setVisible(!sentences.isEmpty());
}

void WhatIfPanel::showFreed() {
    QStringList sentences;
    if (report_ && view() == View::Curve && report_->curve) {
        for (const SizeKink& kink : report_->curve->kinks)
            sentences.append(tr("%1: %2.").arg(curveText(CurveScale::Times, kink.scale), translated(kinkPhrase(kink))));
        for (const BestSize& best : report_->curve->best)
            if (best.level == level() && best.regime == Regime::Portfolio)
                sentences.append(tr("%1: %2.").arg(regimeTitle(best.regime), translated(bestSizePhrase(best))));
    } else if (report_) {
        const WhatIf& figures = report_->whatIf;
        const double cross = figures.of(Regime::Cross).at(level()).excess,
                     portfolio = figures.of(Regime::Portfolio).at(level()).excess;
        sentences.append(tr("Excess freed: cross %1, portfolio %2.")
                             .arg(formatFixed(cross, 2, Sign::Both), formatFixed(portfolio, 2, Sign::Both)));
        if (figures.perPremium(1.0))
            sentences.append(tr("Per unit of premium: %1, %2.")
                                 .arg(formatFixed(*figures.perPremium(cross), 2, Sign::Both),
                                      formatFixed(*figures.perPremium(portfolio), 2, Sign::Both)));
        if (figures.perFee(1.0))
            sentences.append(tr("Per unit of fee: %1, %2.")
                                 .arg(formatFixed(*figures.perFee(cross), 2, Sign::Both),
                                      formatFixed(*figures.perFee(portfolio), 2, Sign::Both)));
    }
    freed_->setText(sentences.join(QLatin1Char(' ')));
    freed_->setEnabled(isFresh());
}

void WhatIfPanel::showWhy() {
    if (!report_) return why_->clear();
    QStringList paragraphs;
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated}) {
        const RegimeChange& change = report_->whatIf.of(regime);
        QStringList sentences;
        for (const Phrase& reason : change.reasons)
            sentences.append(translated(reason));
        paragraphs.append(QStringLiteral("<p><b>%1</b> %2. %3</p>")
                              .arg(regimeTitle(regime).toHtmlEscaped(),
                                   translated(tradeVerdictPhrase(change.verdict)).toHtmlEscaped(),
                                   sentences.join(QLatin1Char(' ')).toHtmlEscaped()));
    }
    for (const Phrase& notice : report_->whatIf.notices)
        paragraphs.append(QStringLiteral("<p>%1</p>").arg(tr("▲ %1").arg(translated(notice)).toHtmlEscaped()));
    why_->setHtml(paragraphs.join(QString()));
}

QString WhatIfPanel::provenance() const {
    const Comparison& comparison = *report_->whatIf.before;
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                          QString::fromStdString(comparison.rulebook->id + '@' + comparison.rulebook->version),
                          QString::fromStdString(comparison.book->portfolioName),
                          QString::fromStdString(formatTimestamp(comparison.book->asOf)));
}

void WhatIfPanel::showCurve() {
    if (!report_ || !report_->curve) return;
    const SizeCurve& curve = *report_->curve;
    const QString currency = QString::fromStdString(report_->whatIf.before->book->currency.text());
    CurvePicture picture;
    picture.title = level() == Level::Initial ? tr("Initial requirement over the size of the trade")
                                              : tr("Maintenance requirement over the size of the trade");
    picture.xTitle = tr("Times this trade");
    picture.yTitle = tr("Requirement, %1").arg(currency);
    picture.xScale = CurveScale::Times;
    picture.yScale = CurveScale::Size;
    picture.footer = provenance();
    constexpr std::array inks = {CurveInk::Isolated, CurveInk::Cross, CurveInk::Portfolio};
    for (const Regime regime : allRegimes) {
        Curve line{regimeTitle(regime), {}, {}, inks[static_cast<std::size_t>(regime)], true};
        for (const SizePoint& point : curve.points) {
            line.x.append(point.scale);
            line.y.append(point.of(regime, level()).requirement);
        }
        picture.curves.push_back(std::move(line));
    }
    Curve kinks{tr("Kinks"), {}, {}, CurveInk::Warning, false};
    for (const SizeKink& kink : curve.kinks) {
        kinks.x.append(kink.scale);
        kinks.y.append(kink.point.of(kink.regime.value_or(Regime::Cross), level()).requirement);
    }
    if (!kinks.x.isEmpty()) picture.curves.push_back(std::move(kinks));
    chart_->setPicture(std::move(picture));
}

void WhatIfPanel::explain(const QModelIndex& index) {
    const std::optional<Regime> regime = figures_->regime(index.row());
    if (!regime) return;
    FigureRef figure;
    figure.regime = *regime;
    figure.level = level();
    figure.part = FigureRef::Part::Requirement;
    emit figureRequested(figure);
}

void WhatIfPanel::copy() {
    if (table_->hasFocus()) return table_->copySelection();
    if (view() == View::Curve) return chart_->copyPicture();
    EditTable& table = view() == View::CurveFigures ? *curveTable_ : *changeTable_;
    if (table.selectionModel()->selectedIndexes().size() < 2) table.selectAll();
    table.copySelection();
}

void WhatIfPanel::paste() {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) return;
    input_->setFocus();
    input_->paste();
    if (text.trimmed().contains(QLatin1Char('\n'))) enter();
}

void WhatIfPanel::exportTo(const QString& path) {
    if (!report_) return;
    if (isFresh() && shownQuestion_.whole) return write(path);
    pendingExport_ = path;
    refresh();
}

void WhatIfPanel::write(const QString& path) {
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && view() == View::Curve) {
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    } else {
        write = [path, json, report = report_] {
            return written(path, whatIfOutput(*report, json ? OutputFormat::Json : OutputFormat::Csv, TerminalOptions{}));
        };
    }
    files_.submit([this, path, write](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool WhatIfPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enters && watched == changeTable_)
        explain(changeTable_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

QByteArray WhatIfPanel::saveState() const {
    QStringList lines;
    for (const TradeLeg& leg : model_->legs())
        lines.append(QString::fromStdString(formatTradeLine(leg)));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << stateVersion << lines << input_->toPlainText() << qint32(viewChooser_->currentIndex())
           << qint32(levelChooser_->currentIndex()) << split_->saveState() << qint32(tradeAt());
    return bytes;
}

bool WhatIfPanel::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0, version = 0;
    QStringList lines;
    QString typed;
    qint32 view = 0, level = 0;
    QByteArray split;
    stream >> magic >> version;
    if (magic != stateMagic || version < 1 || version > stateVersion) return false;
    qint32 at = 0;
    stream >> lines >> typed >> view >> level >> split;
    if (version >= 2) stream >> at;
    if (stream.status() != QDataStream::Ok) return false;
    std::vector<TradeLeg> legs;
    for (const TradeLine& line : parseTradeLines(lines.join(QLatin1Char('\n')).toStdString()).lines)
        if (const auto* leg = std::get_if<TradeLeg>(&line.order)) legs.push_back(*leg);
    model_->setLegs(std::move(legs));
    input_->setPlainText(typed);
    split_->restoreState(split);
    setTradeAt(static_cast<TradeAt>(std::clamp<int>(at, 0, 2)));
    levelChooser_->setCurrentIndex(std::clamp<int>(level, 0, 1));
    setView(static_cast<View>(std::clamp<int>(view, 0, viewChooser_->count() - 1)));
    return true;
}

} // namespace marginscope
