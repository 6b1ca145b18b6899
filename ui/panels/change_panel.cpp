#include "ui/panels/change_panel.h"

#include "core/session/documents.h"
#include "core/session/stress.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;

enum class Figure { Requirement, Excess, Equity };

double figureOf(const ChangeFigures& figures, Figure figure, Regime regime, Level level) {
    return figure == Figure::Requirement ? figures.requirementOf(regime, level)
           : figure == Figure::Equity    ? figures.equityOf(regime)
                                         : figures.excessOf(regime, level);
}

} // namespace

void ChangePanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &ChangePanel::openBook);
    connect(&document_, &DocumentPresenter::locationChanged, this, &ChangePanel::listStates);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &ChangePanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        if (!run_->isRunning()) run_->reset();
        showState();
    });
    connect(states_, &QComboBox::activated, this, &ChangePanel::chooseState);
    connect(underShown_, &QCheckBox::toggled, this, &ChangePanel::refresh);
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    for (QComboBox* box : {regime_, level_, order_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            model_->setStanding(regime(), level());
            model_->setOrder(order());
            showPicture();
            showState();
        });
    connect(figure_, &QComboBox::currentIndexChanged, this, &ChangePanel::showPicture);
    connect(copy_, &QToolButton::clicked, this, &ChangePanel::copy);
    connect(export_, &QToolButton::clicked, this, &ChangePanel::chooseFile);
    connect(run_, &RunRow::stateChanged, this, &ChangePanel::showState);
    connect(run_, &RunRow::againRequested, this, &ChangePanel::start);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangePanel::showSentence);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
}

void ChangePanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

void ChangePanel::setStorePath(const std::string& storePath) {
    storePath_ = storePath;
}

Regime ChangePanel::regime() const {
    return allRegimes[static_cast<std::size_t>(std::clamp(regime_->currentIndex(), 0, 2))];
}

Level ChangePanel::level() const {
    return level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
}

ChangeOrder ChangePanel::order() const {
    return static_cast<ChangeOrder>(std::max(order_->currentIndex(), 0));
}

void ChangePanel::setStanding(Regime regime, Level level) {
    regime_->setCurrentIndex(static_cast<int>(regime));
    level_->setCurrentIndex(level == Level::Maintenance ? 1 : 0);
}

ChangePanel::View ChangePanel::view() const {
    return static_cast<View>(std::max(viewChooser_->currentIndex(), 0));
}

void ChangePanel::setView(View view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    figure_->setVisible(view == View::Picture);
    showState();
}

// The list is read where the panel is seen: the store may be on a slow disk.
void ChangePanel::listStates() {
    if (!isVisible()) return;
    lane_.submit([this, store = storePath_] {
        const Result<std::vector<std::string>> books = storedBooks(store);
        QMetaObject::invokeMethod(
            this, [this, names = books ? *books : std::vector<std::string>{}] { fillStates(names); },
            Qt::QueuedConnection);
    });
}

void ChangePanel::fillStates(const std::vector<std::string>& books) {
    if (!document_.isOpen()) return;
    const QSignalBlocker quiet(states_);
    states_->clear();
    states_->addItem(tr("As it was saved"), QString());
    const QString own = QString::fromStdString(document_.workspace().location());
    for (const std::string& name : books) {
        const QString location = QStringLiteral("store:") + QString::fromStdString(name);
        if (location != own) states_->addItem(tr("Library: %1").arg(QString::fromStdString(name)), location);
    }
    for (const QString& file : std::as_const(files_))
        states_->addItem(file.startsWith(QLatin1String("sample:")) ? file : QFileInfo(file).fileName(), file);
    states_->addItem(tr("Another file…"), QStringLiteral("?"));
    states_->setCurrentIndex(std::max(states_->findData(chosen_), 0));
}

void ChangePanel::chooseState(int index) {
    const QString location = states_->itemData(index).toString();
    if (location == QLatin1String("?")) return chooseOtherFile();
    chosen_ = location;
    refresh();
}

void ChangePanel::setOther(const QString& location) {
    if (!location.isEmpty() && !location.startsWith(QLatin1String("store:")) && !files_.contains(location))
        files_.append(location);
    chosen_ = location;
    listStates();
    refresh();
}

OtherState ChangePanel::other() const {
    const std::string location =
        chosen_.isEmpty() && document_.isOpen() ? document_.workspace().location() : chosen_.toStdString();
    return {location, underShown_->isChecked()};
}

void ChangePanel::openBook() {
    run_->reset();
    askedRevision_ = shownRevision_ = 0;
    chosen_.clear();
    model_->setReport(nullptr);
    releaseLater(std::exchange(report_, nullptr));
    chart_->setWaterfall({});
    listStates();
    refresh();
}

void ChangePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    listStates();
    refresh();
}

bool ChangePanel::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision() && shownOther_ == other();
}

void ChangePanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && askedOther_ == other();
    if (!asked) start();
}

void ChangePanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    askedRevision_ = document_.workspace().revision();
    askedOther_ = other();
    if (askedOther_.location.empty()) {
        run_->setFailure(tr("This book was never saved: choose another one."));
        return showState();
    }
    run_->start([this, asked = askedOther_, inputs = document_.workspace().inputs(),
                 asRead = document_.marketSource().market, store = storePath_, work = work_](const Job& job) {
        auto result = std::make_shared<Result<ChangeReport>>(work(asked, inputs, asRead, store, job));
        return [this, result] { deliver(std::move(*result)); };
    });
}

void ChangePanel::deliver(Result<ChangeReport> result) {
    if (!result) {
        model_->setReport(nullptr);
        releaseLater(std::exchange(report_, nullptr));
        chart_->setWaterfall({});
        run_->setFailure(errorWithPlace(result.error()));
        return showState();
    }
    shownRevision_ = askedRevision_;
    shownOther_ = askedOther_;
    auto old = std::exchange(report_, std::make_shared<const ChangeReport>(std::move(*result)));
    model_->setReport(report_);
    releaseLater(std::move(old));
    showPicture();
    showState();
    emit explained();
}

QString ChangePanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see what changed in it.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The change was not explained to the end.");
    return tr("The change is being explained.");
}

void ChangePanel::showState() {
    const bool ready = report_ != nullptr;
    pages_->setCurrentWidget(!ready                    ? static_cast<QWidget*>(empty_)
                             : view() == View::Picture ? static_cast<QWidget*>(chart_)
                                                       : table_);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    chart_->setStale(!isFresh());
    copy_->setEnabled(ready);
    export_->setEnabled(ready);
    showSummary();
    showSentence();
}

void ChangePanel::showSummary() {
    QStringList sentences;
    if (report_) {
        const ChangeExplain& change = report_->change;
        const ChangeFigures all = change.change();
        sentences.append(tr("Requirement %1, excess %2.")
                             .arg(formatFixed(all.requirementOf(regime(), level()), 2, Sign::Both),
                                  formatFixed(all.excessOf(regime(), level()), 2, Sign::Both)));
        if (regime() == Regime::Portfolio) sentences.append(translated(bindingChangePhrase(change)));
        for (const Phrase& note : change.notes)
            sentences.append(translated(note));
        const auto only = [&](const std::vector<std::string>& names, const QString& text) {
            QStringList list;
            for (const std::string& name : names)
                list.append(QString::fromStdString(name));
            if (list.size() > 4) list = list.mid(0, 4) << QStringLiteral("…");
            if (!list.isEmpty()) sentences.append(text.arg(list.join(QStringLiteral(", "))));
        };
        only(change.onlyInMarketA, tr("▲ Only the market before knows %1."));
        only(change.onlyInMarketB, tr("▲ Only the market now knows %1."));
        const std::size_t left = change.notModelledA.size() + change.notModelledB.size();
        if (left > 0) sentences.append(tr("▲ %n row(s) could not be modelled.", nullptr, int(left)));
    }
    summary_->setText(sentences.join(QLatin1Char(' ')));
    summary_->setVisible(!sentences.isEmpty());
}

void ChangePanel::showSentence() {
    order_->setToolTip(translated(changeOrderPhrase(order())));
    if (view() == View::Picture) return sentence_->setText(tr("Up and Down go from bar to bar."));
    sentence_->setText(model_->sentence(table_->currentIndex()));
}

void ChangePanel::showPicture() {
    if (!report_) return chart_->setWaterfall({});
    const auto figure = static_cast<Figure>(std::max(figure_->currentIndex(), 0));
    const ChangeExplain& change = report_->change;
    const auto value = [&](const ChangeFigures& figures) { return figureOf(figures, figure, regime(), level()); };
    Waterfall picture;
    const QString name = figure_->currentText();
    picture.title = tr("%1, %2, %3: what changed").arg(name, regimeInText(regime()), level_->currentText());
    picture.subtitle =
        tr("%1 → %2").arg(QString::fromStdString(report_->nameA), QString::fromStdString(report_->nameB));
    picture.unit = tr("%1, %2").arg(name, QString::fromStdString(report_->b.market->currency.text()));
    picture.footer =
        provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                       QString::fromStdString(report_->b.rulebook->id + '@' + report_->b.rulebook->version),
                       QString::fromStdString(report_->nameB), QString::fromStdString(formatTimestamp(change.atB)));
    picture.moreIsGain = figure != Figure::Requirement;
    double present = value(change.a);
    picture.bars.push_back({tr("Before"), 0.0, present, true});
    for (const ChangeFactor factor : allChangeFactors) {
        const double effect = value(change.sumOf(factor, order()));
        const bool any = std::any_of(change.items.begin(), change.items.end(),
                                     [&](const ChangeItem& item) { return item.factor == factor; });
        if (!any) continue;
        picture.bars.push_back({translated(changeFactorPhrase(factor)), present, present + effect, false});
        present += effect;
    }
    picture.bars.push_back({tr("Unexplained"), present, value(change.b), false});
    picture.bars.push_back({tr("Now"), 0.0, value(change.b), true});
    chart_->setWaterfall(std::move(picture));
}

void ChangePanel::copy() {
    if (pages_->currentWidget() == chart_) return chart_->copyPicture();
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

void ChangePanel::exportTo(const QString& path) {
    if (!report_) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && view() == View::Picture) {
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    } else {
        write = [path, json, report = report_, chosen = level(), walk = order()] {
            const Result<void> saved =
                saveText(changeOutput(*report, walk, chosen, json ? OutputFormat::Json : OutputFormat::Csv, {}),
                         path.toStdString());
            return saved ? QString() : errorSentence(saved.error());
        };
    }
    lane_.submit([this, path, write] {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool ChangePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) return QWidget::eventFilter(watched, event);
    copy();
    return true;
}

} // namespace marginscope
