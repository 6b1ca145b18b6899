#include "ui/panels/smiles_panel.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int curveNodes = 161, pictureDpi = 192;

/// Why it could not be written; empty if it was.
QString written(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(text);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

/// Chooses the item of that text, else the first.
void chooseAgain(QComboBox& box, const QString& text) {
    const int again = box.findText(text);
    box.setCurrentIndex(again >= 0 ? again : box.count() > 0 ? 0 : -1);
}

bool isDoubtful(const MarketSmiles& smiles, const AssetCode& underlying, Timestamp expiry, double strike) {
    return std::any_of(smiles.doubtful.begin(), smiles.doubtful.end(), [&](const DoubtfulQuote& quote) {
        return quote.underlying == underlying && quote.expiry == expiry && quote.strike == strike;
    });
}

} // namespace

void SmilesPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &SmilesPanel::openBook);
    connect(&document_, &DocumentPresenter::marketChanged, this, &SmilesPanel::refresh);
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<SmilesView>(index)); });
    connect(underlyingChooser_, &QComboBox::currentIndexChanged, this, [this] {
        fillExpiries();
        showPlace();
    });
    connect(expiryChooser_, &QComboBox::currentIndexChanged, this, &SmilesPanel::showPlace);
    connect(figures_, &QToolButton::toggled, this, &SmilesPanel::showState);
    connect(copy_, &QToolButton::clicked, this, &SmilesPanel::copy);
    connect(export_, &QToolButton::clicked, this, &SmilesPanel::chooseFile);
    connect(run_, &RunRow::stateChanged, this, &SmilesPanel::showState);
    connect(run_, &RunRow::againRequested, this, &SmilesPanel::start);
    connect(table_, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& at) {
        if (view() == SmilesView::Doubts) goToQuote(at.row());
    });
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
}

void SmilesPanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

void SmilesPanel::setView(SmilesView view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    model_->setView(view);
    underlyingChooser_->setVisible(view != SmilesView::Doubts);
    expiryChooser_->setVisible(view == SmilesView::Strikes);
    figures_->setVisible(view != SmilesView::Doubts);
    showPicture();
    showState();
}

void SmilesPanel::setShowsFigures(bool figures) {
    figures_->setChecked(figures);
}

void SmilesPanel::setUnderlying(const QString& underlying) {
    underlyingChooser_->setCurrentIndex(std::max(underlyingChooser_->findText(underlying), 0));
}

void SmilesPanel::setExpiry(const QString& expiry) {
    expiryChooser_->setCurrentIndex(std::max(expiryChooser_->findText(expiry), 0));
}

void SmilesPanel::goToQuote(int row) {
    if (!smiles_ || row < 0 || row >= static_cast<int>(smiles_->doubtful.size())) return;
    const DoubtfulQuote& quote = smiles_->doubtful[static_cast<std::size_t>(row)];
    setUnderlying(QString::fromStdString(quote.underlying.text()));
    setExpiry(expiryText(quote.expiry));
    setView(SmilesView::Strikes);
    const std::vector<Curve>& curves = chart_->picture().curves;
    const ExpirySmile* smile = model_->expiry();
    if (smile == nullptr) return;
    const double place = quote.strike / smile->forward - 1.0;
    for (std::size_t curve = 0; curve < curves.size(); ++curve) {
        const qsizetype at = curves[curve].line ? -1 : curves[curve].x.indexOf(place);
        if (at >= 0) return chart_->setCursor(static_cast<int>(curve), static_cast<int>(at));
    }
}

void SmilesPanel::openBook() {
    run_->reset();
    asked_.reset();
    shown_.reset();
    smiles_.reset();
    model_->setSmiles(nullptr);
    fillUnderlyings();
    chart_->setPicture({});
    refresh();
}

void SmilesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool SmilesPanel::isFresh() const {
    return document_.isOpen() && shown_ != nullptr && shown_ == document_.workspace().sharedMarket();
}

void SmilesPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || asked_ == document_.workspace().sharedMarket()) return;
    start();
}

void SmilesPanel::start() {
    if (!document_.isOpen()) return;
    asked_ = document_.workspace().sharedMarket();
    run_->start([this, market = asked_, work = work_](const Job& job) -> std::function<void()> {
        Result<MarketSmiles> found = work(*market, job);
        if (!found) return [this, error = found.error()] { run_->setFailure(errorSentence(error)); };
        auto smiles = std::make_shared<const MarketSmiles>(std::move(*found));
        return [this, smiles] { deliver(smiles); };
    });
}

void SmilesPanel::deliver(std::shared_ptr<const MarketSmiles> smiles) {
    shown_ = asked_;
    smiles_ = std::move(smiles);
    model_->setSmiles(smiles_);
    fillUnderlyings();
    showState();
    emit answered();
}

void SmilesPanel::fillUnderlyings() {
    {
        const QSignalBlocker quiet(underlyingChooser_);
        const QString before = underlyingChooser_->currentText();
        underlyingChooser_->clear();
        if (smiles_)
            for (const UnderlyingSmiles& each : smiles_->underlyings)
                underlyingChooser_->addItem(QString::fromStdString(each.underlying.text()));
        chooseAgain(*underlyingChooser_, before);
    }
    fillExpiries();
    showPlace();
}

void SmilesPanel::fillExpiries() {
    const QSignalBlocker quiet(expiryChooser_);
    const QString before = expiryChooser_->currentText();
    model_->setPlace(underlyingChooser_->currentIndex(), 0);
    expiryChooser_->clear();
    if (const UnderlyingSmiles* shown = model_->underlying())
        for (const ExpirySmile& smile : shown->expiries)
            expiryChooser_->addItem(expiryText(smile.expiry));
    chooseAgain(*expiryChooser_, before);
}

void SmilesPanel::showPlace() {
    model_->setPlace(underlyingChooser_->currentIndex(), expiryChooser_->currentIndex());
    showPicture();
    showState();
}

QString SmilesPanel::provenance() const {
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION), {},
                          QString::fromStdString(smiles_->market),
                          QString::fromStdString(formatTimestamp(smiles_->asOf)));
}

CurvePicture SmilesPanel::smilePicture() const {
    const ExpirySmile* smile = model_->expiry();
    if (smile == nullptr) return {};
    const UnderlyingSmiles& of = *model_->underlying();
    CurvePicture picture;
    picture.title = tr("Smile of %1 %2").arg(underlyingChooser_->currentText(), expiryText(smile->expiry));
    picture.xTitle = tr("Strike to forward");
    picture.yTitle = tr("Volatility a year");
    picture.yScale = CurveScale::Percent;
    picture.footer = provenance();
    Curve fit{smile->given ? tr("SVI of the market") : tr("SVI fit"), {}, {}, CurveInk::Main, true};
    Curve listed{tr("Listed"), {}, {}, CurveInk::Quiet, false};
    Curve doubtful{tr("Doubtful"), {}, {}, CurveInk::Warning, false};
    for (const SmilePoint& point : smile->points) {
        Curve& to = isDoubtful(*smiles_, of.underlying, smile->expiry, point.strike) ? doubtful : listed;
        to.x.append(point.strike / smile->forward - 1.0);
        to.y.append(point.vol);
    }
    for (int node = 0; smile->svi && node < curveNodes; ++node) {
        const double k = smile->grid.from + (smile->grid.to - smile->grid.from) * node / (curveNodes - 1);
        const std::optional<double> vol = smile->sviVol(k);
        if (!vol) continue;
        fit.x.append(std::expm1(k));
        fit.y.append(*vol);
    }
    for (Curve* curve : {&fit, &listed, &doubtful})
        if (!curve->x.isEmpty()) picture.curves.push_back(std::move(*curve));
    return picture;
}

CurvePicture SmilesPanel::termPicture() const {
    const UnderlyingSmiles* shown = model_->underlying();
    if (shown == nullptr) return {};
    CurvePicture picture;
    picture.title = tr("Term structure of %1").arg(underlyingChooser_->currentText());
    picture.xTitle = tr("Days to expiry");
    picture.yTitle = tr("Vol, carry a year");
    picture.xScale = CurveScale::Days;
    picture.yScale = CurveScale::Percent;
    picture.footer = provenance();
    Curve atm{tr("At the money"), {}, {}, CurveInk::Main, true};
    Curve forward{tr("Between expiries"), {}, {}, CurveInk::Second, true};
    Curve carry{tr("Implied carry"), {}, {}, CurveInk::Third, true};
    for (const ExpirySmile& smile : shown->expiries) {
        const auto add = [&](Curve& to, double value) {
            to.x.append(365.0 * smile.years);
            to.y.append(value);
        };
        if (smile.atmVol) add(atm, *smile.atmVol);
        if (smile.forwardVol) add(forward, *smile.forwardVol);
        if (smile.ownForward) add(carry, smile.carry);
    }
    for (Curve* curve : {&atm, &forward, &carry})
        if (!curve->x.isEmpty()) picture.curves.push_back(std::move(*curve));
    return picture;
}

void SmilesPanel::showPicture() {
    chart_->setPicture(view() == SmilesView::Strikes ? smilePicture()
                       : view() == SmilesView::Term  ? termPicture()
                                                     : CurvePicture{});
}

QString SmilesPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see the volatilities of its market.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The smiles were not fitted to the end.");
    if (!smiles_) return tr("The smiles are being fitted.");
    if (view() == SmilesView::Doubts && smiles_->quotes > 0)
        return tr("No quote looks wrong: %n volatilities are within their bounds, in order over strikes and expiries, "
                  "and near their fit.",
                  nullptr, static_cast<int>(smiles_->quotes));
    return tr("The market has no volatilities here.");
}

void SmilesPanel::showState() {
    const bool pictured = view() != SmilesView::Doubts && !figures_->isChecked();
    const bool ready = smiles_ && (pictured ? !chart_->picture().isEmpty() : model_->rowCount() > 0);
    pages_->setCurrentWidget(!ready     ? static_cast<QWidget*>(empty_)
                             : pictured ? static_cast<QWidget*>(chart_)
                                        : table_);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    chart_->setStale(!isFresh());
    copy_->setEnabled(ready);
    export_->setEnabled(smiles_ != nullptr);
    showSummary();
}

QString SmilesPanel::smileSummary() const {
    const ExpirySmile* smile = model_->expiry();
    if (smile == nullptr) return {};
    QStringList sentences;
    const auto number = [](double value) { return formatShort(value, 4); };
    if (smile->svi) {
        const SviParameters& p = *smile->svi;
        sentences.append((smile->given ? tr("SVI of the market: a %1, b %2, ρ %3, m %4, σ %5.")
                                       : tr("SVI fit: a %1, b %2, ρ %3, m %4, σ %5."))
                             .arg(number(p.a), number(p.b), number(p.rho), number(p.m), number(p.sigma)));
        if (!smile->given)
            sentences.append(tr("Mean error %1 points.").arg(formatFixed(100.0 * smile->rootMeanSquare, 2)));
    }
    if (smile->failure) sentences.append(tr("No fit: %1").arg(errorSentence(*smile->failure)));
    for (const ArbitrageSpan& span : smile->butterfly)
        sentences.append(QStringLiteral("▲ ") + translated(butterflyPhrase(*smile, span)));
    for (const ArbitrageSpan& span : smile->calendar)
        sentences.append(QStringLiteral("▲ ") + translated(calendarPhrase(*smile, span)));
    if (smile->svi && smile->butterfly.empty() && smile->calendar.empty())
        sentences.append(tr("No butterfly and no calendar arbitrage in it."));
    return sentences.join(QLatin1Char(' '));
}

void SmilesPanel::showSummary() {
    QString text;
    if (smiles_ && view() == SmilesView::Strikes) text = smileSummary();
    if (smiles_ && view() == SmilesView::Term)
        text =
            tr("At the money: volatility at the forward. Between expiries: what the later one says of the time after "
               "the earlier one. Carry: ln(forward ÷ spot) a year.");
    if (smiles_ && view() == SmilesView::Doubts && !smiles_->doubtful.empty())
        text = tr("%n doubts about %1 volatilities and their marks. Enter goes to the smile.", nullptr,
                  static_cast<int>(smiles_->doubtful.size()))
                   .arg(smiles_->quotes);
    summary_->setText(text);
    summary_->setVisible(!text.isEmpty());
}

void SmilesPanel::copy() {
    if (pages_->currentWidget() == chart_) return chart_->copyPicture();
    if (pages_->currentWidget() != table_) return;
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

void SmilesPanel::exportTo(const QString& path) {
    if (!smiles_) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && view() != SmilesView::Doubts)
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    else
        write = [path, json, smiles = smiles_] {
            return written(path, smilesOutput(*smiles, json ? OutputFormat::Json : OutputFormat::Csv, {}));
        };
    files_.submit([this, path, write](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool SmilesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter && view() == SmilesView::Doubts)
        goToQuote(table_->currentIndex().row());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
