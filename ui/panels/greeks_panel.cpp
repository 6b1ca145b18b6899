#include "ui/panels/greeks_panel.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int rungs = 31;
constexpr double ladderReach = 0.3;
constexpr int pictureDpi = 192;

/// Why it could not be written; empty if it was.
QString written(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(text);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

double valueAt(const GreekLadderLine& line, std::size_t rung, bool pnl, GreekFigure figure) {
    return pnl ? line.pnl[rung] : greekValue(line.greeks[rung], figure);
}

/// The line of an underlying; null where the ladder has none.
const GreekLadderLine* lineOf(const GreekLadder& ladder, std::size_t underlying) {
    for (const GreekLadderLine& line : ladder.lines)
        if (line.underlying == underlying) return &line;
    return nullptr;
}

} // namespace

void GreeksPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &GreeksPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &GreeksPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        if (!run_->isRunning()) run_->reset();
        showState();
    });
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    connect(byChooser_, &QComboBox::currentIndexChanged, this, &GreeksPanel::refresh);
    for (QDoubleSpinBox* box : {price_, vol_, days_, rate_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &GreeksPanel::refresh);
    connect(figureChooser_, &QComboBox::currentIndexChanged, this, &GreeksPanel::showLadder);
    connect(underlyingChooser_, &QComboBox::currentIndexChanged, this, &GreeksPanel::showLadder);
    connect(figures_, &QToolButton::toggled, this, &GreeksPanel::showState);
    connect(copy_, &QToolButton::clicked, this, &GreeksPanel::copy);
    connect(export_, &QToolButton::clicked, this, &GreeksPanel::chooseFile);
    connect(run_, &RunRow::stateChanged, this, &GreeksPanel::showState);
    connect(run_, &RunRow::againRequested, this, &GreeksPanel::start);
    connect(table_, &QAbstractItemView::doubleClicked, this, &GreeksPanel::explain);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &GreeksPanel::showMeaning);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
}

void GreeksPanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

GreeksPanel::View GreeksPanel::view() const {
    return static_cast<View>(std::max(viewChooser_->currentIndex(), 0));
}

void GreeksPanel::setView(View view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    byChooser_->setVisible(view != View::Ladder);
    figureChooser_->setVisible(view == View::Ladder);
    figures_->setVisible(view == View::Ladder);
    moves_->setVisible(view == View::Explain);
    model_->setView(view == View::Explain ? GreeksView::Explain : GreeksView::Greeks);
    refresh();
}

void GreeksPanel::setBy(GreeksBy by) {
    byChooser_->setCurrentIndex(static_cast<int>(by));
}

void GreeksPanel::setShowsFigures(bool figures) {
    figures_->setChecked(figures);
}

void GreeksPanel::setSelectedLegs(const QList<int>& legs) {
    std::vector<std::size_t> chosen;
    for (const int leg : legs)
        if (leg >= 0) chosen.push_back(static_cast<std::size_t>(leg));
    if (chosen == legs_) return;
    legs_ = std::move(chosen);
    refresh();
}

GreeksQuestion GreeksPanel::question() const {
    GreeksQuestion question;
    question.by = static_cast<GreeksBy>(std::max(byChooser_->currentIndex(), 0));
    question.legs = legs_;
    if (view() == View::Ladder) question.spec.ladder = GreekLadderSpec{-ladderReach, ladderReach, rungs, {}};
    if (view() == View::Explain)
        question.spec.move =
            ExplainedMove{{price_->value() / 100.0, vol_->value() / 100.0, days_->value(), {}}, rate_->value() / 100.0};
    return question;
}

void GreeksPanel::openBook() {
    run_->reset();
    asked_.reset();
    shown_.reset();
    answer_.reset();
    askedRevision_ = shownRevision_ = 0;
    legs_.clear();
    model_->setAnswer(nullptr, nullptr);
    chart_->setPicture({});
    refresh();
}

void GreeksPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool GreeksPanel::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision() &&
           covers(shownQuestion_, question());
}

bool GreeksPanel::covers(const GreeksQuestion& answered, const GreeksQuestion& asked) const {
    return answered.legs == asked.legs && (view() == View::Ladder || answered.by == asked.by) &&
           (view() != View::Ladder || answered.spec.ladder == asked.spec.ladder) &&
           (view() != View::Explain || answered.spec.move == asked.spec.move);
}

void GreeksPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && covers(askedQuestion_, question());
    if (!asked) start();
}

void GreeksPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = document_.comparison();
    askedRevision_ = document_.workspace().revision();
    askedQuestion_ = question();
    run_->start([this, comparison = asked_, asked = askedQuestion_, work = work_](const Job& job) {
        auto result = std::make_shared<Result<GreeksAnswer>>(work(*comparison->book, asked, job));
        return [this, result] { deliver(std::move(*result)); };
    });
}

void GreeksPanel::deliver(Result<GreeksAnswer> result) {
    if (!result) return run_->setFailure(errorSentence(result.error()));
    shownRevision_ = askedRevision_;
    shownQuestion_ = askedQuestion_;
    releaseLater(std::exchange(shown_, asked_));
    model_->setBy(shownQuestion_.by);
    auto old = std::exchange(answer_, nullptr);
    answer_ = std::make_shared<const GreeksAnswer>(std::move(*result));
    model_->setAnswer(shown_, answer_);
    releaseLater(std::move(old));
    fillUnderlyings();
    showLadder();
    showState();
    emit answered();
}

QString GreeksPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see its Greeks.");
    if (document_.workspace().portfolio().positions.empty()) return tr("Type a position to see its Greeks.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The Greeks were not computed to the end.");
    if (answer_ != nullptr) return tr("No position of the book could be modelled.");
    return tr("The Greeks are being computed.");
}

void GreeksPanel::showState() {
    const bool any = answer_ != nullptr && !shown_->book->positions.empty();
    const bool ladder = view() == View::Ladder;
    const bool ready = any && (!ladder || answer_->report.ladder.has_value()) &&
                       (view() != View::Explain || answer_->report.explain.has_value());
    QWidget* page = table_;
    if (ladder) page = figures_->isChecked() ? static_cast<QWidget*>(ladderTable_) : chart_;
    pages_->setCurrentWidget(ready ? page : empty_);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    chart_->setStale(!isFresh());
    copy_->setEnabled(ready);
    export_->setEnabled(ready);
    underlyingChooser_->setVisible(ladder && underlyingChooser_->count() > 1);
    showSummary();
    showMeaning();
}

void GreeksPanel::showSummary() {
    QString text;
    if (view() == View::Explain && answer_ && answer_->report.explain && !answer_->lines.empty()) {
        const PnlTerms& sum = answer_->lines.back().terms;
        text = tr("P&L %1, explained %2, residual %3.")
                   .arg(formatFixed(sum.actual, 2, Sign::Both), formatFixed(sum.explained(), 2, Sign::Both),
                        formatFixed(sum.residual(), 2, Sign::Both));
        if (std::fabs(sum.actual) > 0.005)
            text += QLatin1Char(' ') + tr("The Greeks explain all but %1 of it.")
                                           .arg(formatPercent(100.0 * std::fabs(sum.residual() / sum.actual), 1));
    }
    summary_->setText(text);
    summary_->setVisible(!text.isEmpty());
}

void GreeksPanel::showMeaning() {
    if (view() == View::Ladder) {
        meaning_->setText(tr("Volatilities stick to their strikes, no time passes. Left and Right go from price to "
                             "price, Up and Down from curve to curve."));
        return;
    }
    const QModelIndex current = table_->currentIndex();
    meaning_->setText(model_->meaning(current.isValid() ? current.column() : view() == View::Greeks ? 0 : 3));
}

void GreeksPanel::fillUnderlyings() {
    if (!answer_ || !answer_->report.ladder) return;
    const MarkedBook& book = *shown_->book;
    const QSignalBlocker quiet(underlyingChooser_);
    const QString before = underlyingChooser_->currentText();
    underlyingChooser_->clear();
    for (const GreekLadderLine& line : answer_->report.ladder->lines)
        underlyingChooser_->addItem(QString::fromStdString(book.underlyings[line.underlying].underlying.text()),
                                    static_cast<int>(line.underlying));
    const int again = underlyingChooser_->findText(before);
    underlyingChooser_->setCurrentIndex(again >= 0 ? again : underlyingChooser_->count() > 0 ? 0 : -1);
}

bool GreeksPanel::showsPnl() const {
    return figureChooser_->currentIndex() <= 0;
}

GreekFigure GreeksPanel::figure() const {
    return allGreekFigures[static_cast<std::size_t>(std::max(figureChooser_->currentIndex() - 1, 0))];
}

QString GreeksPanel::provenance() const {
    const Comparison& comparison = *shown_;
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                          QString::fromStdString(comparison.rulebook->id + '@' + comparison.rulebook->version),
                          QString::fromStdString(comparison.book->portfolioName),
                          QString::fromStdString(formatTimestamp(comparison.book->asOf)));
}

void GreeksPanel::showLadder() {
    const GreeksAnswer* answer = answer_.get();
    if (answer == nullptr || !answer->report.ladder || underlyingChooser_->currentIndex() < 0)
        return chart_->setPicture({});
    const MarkedBook& book = *shown_->book;
    const auto underlying = static_cast<std::size_t>(underlyingChooser_->currentData().toInt());
    const QString coin = underlyingChooser_->currentText(), currency = QString::fromStdString(book.currency.text());
    CurvePicture picture;
    picture.title = tr("%1 of %2 over the price").arg(figureChooser_->currentText(), coin);
    picture.xTitle = axisTitle(SurfaceAxis{}, coin);
    picture.yTitle = showsPnl() ? tr("P&L, %1").arg(currency)
                                : translated(greekUnit(figure(), currency.toStdString(), coin.toStdString()));
    picture.withZero = true;
    picture.footer = provenance();
    const auto add = [&](const GreekLadder& ladder, const QString& name, CurveInk ink) {
        const GreekLadderLine* line = lineOf(ladder, underlying);
        if (line == nullptr) return;
        Curve curve{name, {}, {}, ink, true};
        for (std::size_t rung = 0; rung < ladder.moves.size(); ++rung) {
            curve.x.append(ladder.moves[rung]);
            curve.y.append(valueAt(*line, rung, showsPnl(), figure()));
        }
        picture.curves.push_back(std::move(curve));
    };
    add(*answer->report.ladder, tr("Book"), CurveInk::Main);
    if (answer->selectedLadder) add(*answer->selectedLadder, tr("Selected legs"), CurveInk::Second);
    chart_->setPicture(std::move(picture));
}

void GreeksPanel::explain(const QModelIndex& index) {
    const int row = model_->bookRow(index);
    if (row < 0) return;
    FigureRef figure;
    figure.part = FigureRef::Part::Position;
    figure.instrument = document_.workspace().portfolio().positions[static_cast<std::size_t>(row)].instrument.symbol;
    figure.row = row;
    emit figureRequested(figure);
}

void GreeksPanel::copy() {
    if (pages_->currentWidget() == chart_) return chart_->copyPicture();
    auto* table = qobject_cast<EditTable*>(pages_->currentWidget());
    if (table == nullptr) return;
    if (table->selectionModel()->selectedIndexes().size() < 2) table->selectAll();
    table->copySelection();
}

void GreeksPanel::exportTo(const QString& path) {
    if (answer_ == nullptr) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && view() == View::Ladder) {
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    } else {
        write = [path, json, comparison = shown_, answer = answer_, by = shownQuestion_.by] {
            return written(path, greeksOutput(*comparison, answer->report, by,
                                              json ? OutputFormat::Json : OutputFormat::Csv, TerminalOptions{}));
        };
    }
    files_.submit([this, path, write](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool GreeksPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter && watched == table_)
        explain(table_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
