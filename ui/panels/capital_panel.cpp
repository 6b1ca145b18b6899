#include "ui/panels/capital_panel.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;
constexpr std::size_t atOnceUpTo = 150; ///< positions of a book that is computed without being asked

/// Names of tables that fit a chooser; their whole titles are its tips.
const std::map<std::string, const char*>& shortTitles() {
    static const std::map<std::string, const char*> titles = {
        {"combinations", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Suggestions")},
        {"actions", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Each position")},
        {"regimes", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Own or common pot")},
        {"venues", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Split")},
        {"unified", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Unified")},
        {"groups", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Cheapest venue")},
        {"moves", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Moves")},
        {"liquidity", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Liquidity")},
        {"transfers", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Transfers")},
        {"allocation", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Collateral")},
        {"offsets", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Offsets")},
        {"curve", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Least capital")},
        {"hedges", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Hedges")},
        {"mixes", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "All mixes")},
        {"weights", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Weights")},
        {"drift", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Drift")},
        {"path_summary", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Over the path")},
        {"bands", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Bands")},
        {"gamma", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "Gamma")},
        {"path", QT_TRANSLATE_NOOP("marginscope::CapitalPanel", "P&L over the path")}};
    return titles;
}

/// Why it could not be written; empty if it was.
QString written(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(text);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

void CapitalPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &CapitalPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &CapitalPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        tellUnderlyings();
        if (!run_->isRunning()) run_->reset();
        showState();
    });
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<CapitalView>(index)); });
    connect(sheetChooser_, &QComboBox::currentIndexChanged, this, &CapitalPanel::showPage);
    connect(form_, &CapitalForm::changed, this, &CapitalPanel::refresh);
    connect(form_, &CapitalForm::conditionsToggled, this, &CapitalPanel::showState);
    connect(figures_, &QToolButton::toggled, this, &CapitalPanel::showPage);
    connect(copy_, &QToolButton::clicked, this, &CapitalPanel::copy);
    connect(export_, &QToolButton::clicked, this, &CapitalPanel::chooseFile);
    connect(compute_, &QPushButton::clicked, this, &CapitalPanel::start);
    connect(take_, &QPushButton::clicked, this, &CapitalPanel::take);
    connect(apply_, &QPushButton::clicked, this, &CapitalPanel::apply);
    connect(run_, &RunRow::stateChanged, this, &CapitalPanel::showState);
    connect(run_, &RunRow::againRequested, this, &CapitalPanel::start);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CapitalPanel::showState);
    connect(chart_, &CurveChart::readOutChanged, this, [this] { showState(); });
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
}

void CapitalPanel::applyTheme() {
    chart_->setTheme(theme_.palette());
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

CapitalView CapitalPanel::view() const {
    return static_cast<CapitalView>(std::max(viewChooser_->currentIndex(), 0));
}

void CapitalPanel::setView(CapitalView view) {
    const QSignalBlocker quiet(viewChooser_);
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    form_->setView(view);
    // A run of another view would bring its answer to this one.
    if (run_->isRunning() && askedQuestion_.view != view) {
        run_->reset();
        askedRevision_ = 0;
    }
    showAnswer();
    refresh();
}

CapitalQuestion CapitalPanel::question() const {
    CapitalQuestion question = form_->question(view());
    question.storePath = storePath_;
    return question;
}

void CapitalPanel::openBook() {
    run_->reset();
    tellUnderlyings();
    shown_ = {};
    askedRevision_ = 0;
    askedComparison_.reset();
    askedInputs_ = {};
    showAnswer();
    refresh();
}

// Of positions first: what is not in the book needs no path.
void CapitalPanel::tellUnderlyings() {
    std::vector<AssetCode> codes;
    if (document_.isOpen())
        for (const Position& position : document_.workspace().portfolio().positions)
            if (std::find(codes.begin(), codes.end(), position.instrument.underlying) == codes.end())
                codes.push_back(position.instrument.underlying);
    form_->setUnderlyings(std::move(codes));
}

QByteArray CapitalPanel::saveState() const {
    return QJsonDocument(QJsonObject{{"histories", form_->histories()}}).toJson(QJsonDocument::Compact);
}

bool CapitalPanel::restoreState(const QByteArray& bytes) {
    const QJsonValue histories = QJsonDocument::fromJson(bytes).object().value(QLatin1String("histories"));
    if (!histories.isString()) return false;
    form_->setHistories(histories.toString());
    return true;
}

void CapitalPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool CapitalPanel::isFresh() const {
    const Shown& present = shownOf(view());
    return document_.isOpen() && present.revision == document_.workspace().revision() && present.question == question();
}

bool CapitalPanel::waitsForRequest() const {
    return document_.isOpen() && document_.workspace().portfolio().positions.size() > atOnceUpTo;
}

void CapitalPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    if (document_.workspace().portfolio().positions.empty() || isFresh() || waitsForRequest()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && askedQuestion_ == question();
    if (!asked) start();
}

void CapitalPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    askedComparison_ = document_.comparison();
    askedInputs_ = document_.workspace().inputs();
    askedRevision_ = document_.workspace().revision();
    askedQuestion_ = question();
    run_->start([this, comparison = askedComparison_, inputs = askedInputs_, asked = askedQuestion_,
                 work = work_](const Job& job) {
        auto result = std::make_shared<Result<CapitalAnswer>>(work(inputs, *comparison, asked, job));
        return [this, result] { deliver(std::move(*result)); };
    });
}

void CapitalPanel::deliver(Result<CapitalAnswer> result) {
    if (!result) return run_->setFailure(errorSentence(result.error()));
    Shown& there = shown_[static_cast<std::size_t>(askedQuestion_.view)];
    there.answer = std::make_shared<const CapitalAnswer>(std::move(*result));
    there.comparison = askedComparison_;
    there.inputs = askedInputs_;
    there.revision = askedRevision_;
    there.question = askedQuestion_;
    showAnswer();
    emit answered();
}

std::vector<CapitalPanel::Page> CapitalPanel::pagesOf(const CapitalAnswer& answer) const {
    std::vector<Page> pages;
    for (std::size_t i = 0; i < answer.sheets.size(); ++i) {
        const std::string& id = answer.sheets[i].id;
        if (id == "summary") continue; // it is the sentence above
        const auto at = [&](Picture picture) { pages.push_back({i, picture}); };
        if (id == "curve") {
            at(Picture::Frontier);
        } else if (id == "path") {
            at(Picture::PathPnl);
            at(Picture::PathMargin);
        } else {
            at(Picture::None);
        }
    }
    return pages;
}

QString CapitalPanel::pageTitle(const Page& page) const {
    if (page.picture == Picture::PathMargin) return tr("Requirement over the path");
    const Sheet& sheet = shownOf(view()).answer->sheets[page.sheet];
    const auto name = shortTitles().find(sheet.id);
    return name == shortTitles().end() ? translated(sheet.title) : tr(name->second);
}

void CapitalPanel::showAnswer() {
    const Shown& present = shownOf(view());
    const QSignalBlocker quiet(sheetChooser_);
    sheetChooser_->clear();
    pages_.clear();
    if (present.answer) {
        pages_ = pagesOf(*present.answer);
        for (const Page& page : pages_) {
            sheetChooser_->addItem(pageTitle(page));
            sheetChooser_->setItemData(sheetChooser_->count() - 1, translated(present.answer->sheets[page.sheet].title),
                                       Qt::ToolTipRole);
        }
        sheetChooser_->setCurrentIndex(std::clamp(present.page, 0, std::max(0, static_cast<int>(pages_.size()) - 1)));
    }
    showPage();
}

void CapitalPanel::showSheet(const QString& id, bool figures) {
    const Shown& present = shownOf(view());
    for (std::size_t i = 0; present.answer && i < pages_.size(); ++i)
        if (present.answer->sheets[pages_[i].sheet].id == id.toStdString()) {
            sheetChooser_->setCurrentIndex(static_cast<int>(i));
            break;
        }
    figures_->setChecked(figures);
}

QString CapitalPanel::shownSheet() const {
    const Sheet* sheet = model_->sheet();
    return sheet ? QString::fromStdString(sheet->id) : QString();
}

void CapitalPanel::showPage() {
    Shown& present = shown();
    const int index = sheetChooser_->currentIndex();
    if (!present.answer || index < 0 || index >= static_cast<int>(pages_.size())) {
        model_->setSheet(nullptr);
        chart_->setPicture({});
        return showState();
    }
    present.page = index;
    const Page& page = pages_[static_cast<std::size_t>(index)];
    model_->setSheet({present.answer, &present.answer->sheets[page.sheet]});
    chart_->setPicture(page.picture == Picture::None ? CurvePicture{} : pictureOf(page.picture));
    showState();
}

QString CapitalPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see what frees capital.");
    if (document_.workspace().portfolio().positions.empty()) return tr("Type a position to see what frees capital.");
    if (!run_->failure().isEmpty()) return run_->failure();
    if (run_->isCancelled()) return tr("The capital figures were not computed to the end.");
    if (model_->sheet() != nullptr) return tr("This table has no rows.");
    if (waitsForRequest() && !run_->isRunning())
        return tr("The book has many positions: press Compute to work it out.");
    return tr("The capital figures are being computed.");
}

void CapitalPanel::showState() {
    const Sheet* sheet = model_->sheet();
    const bool ready = sheet != nullptr && !sheet->rows.empty();
    const bool curve = ready && !chart_->picture().isEmpty();
    QWidget* page = ready ? static_cast<QWidget*>(table_) : empty_;
    if (curve) page = figures_->isChecked() ? static_cast<QWidget*>(table_) : chart_;
    stack_->setCurrentWidget(form_->showsConditions() ? form_->conditions() : page);
    empty_->setText(emptySentence());
    figures_->setEnabled(curve);
    model_->setStale(!isFresh());
    chart_->setStale(!isFresh());
    copy_->setEnabled(ready);
    export_->setEnabled(sheet != nullptr);
    sheetChooser_->setEnabled(sheetChooser_->count() > 1);
    QStringList below;
    QString above;
    if (const CapitalAnswer* present = answer()) {
        if (present->plan)
            above = tr("Requirement %1, equity %2, excess %3.")
                        .arg(formatFixed(present->plan->before.requirement(present->plan->spec.level), 2),
                             formatFixed(present->plan->before.equity, 2),
                             formatFixed(present->plan->before.excess(present->plan->spec.level), 2, Sign::Both));
        if (present->plan && !present->plan->nothing.pattern.empty())
            above += QLatin1Char(' ') + translated(present->plan->nothing);
        if (view() == CapitalView::Rebalancing && !form_->historyProblem().isEmpty())
            below.append(tr("▲ %1").arg(form_->historyProblem()));
        for (const Phrase& remark : sheet ? sheet->remarks : std::vector<Phrase>{})
            below.append(translated(remark));
        for (const Phrase& remark : present->remarks)
            below.append(tr("▲ %1").arg(translated(remark)));
    }
    summary_->setText(above);
    summary_->setVisible(!above.isEmpty());
    remarks_->setText(below.join(QLatin1Char(' ')));
    remarks_->setVisible(!below.isEmpty());
    const bool trades = ready && !chosenLegs().empty();
    take_->setEnabled(trades);
    apply_->setEnabled(isFresh() && (trades || (ready && sheet->id == "moves")));
    compute_->setEnabled(document_.isOpen() && !run_->isRunning() && !isFresh());
}

QString CapitalPanel::provenance() const {
    const Comparison& comparison = *shownOf(view()).comparison;
    return provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                          QString::fromStdString(comparison.rulebook->id + '@' + comparison.rulebook->version),
                          QString::fromStdString(comparison.book->portfolioName),
                          QString::fromStdString(formatTimestamp(comparison.book->asOf)));
}

CurvePicture CapitalPanel::pictureOf(Picture picture) const {
    return picture == Picture::Frontier ? frontierPicture() : pathPicture(picture == Picture::PathMargin);
}

CurvePicture CapitalPanel::frontierPicture() const {
    const CapitalFrontier& frontier = shownOf(view()).answer->frontier->frontier;
    const QString currency = QString::fromStdString(shownOf(view()).comparison->book->currency.text());
    CurvePicture picture;
    picture.title = tr("Least capital for each coverage");
    picture.xTitle = tr("Share of the loss that is covered");
    picture.yTitle = tr("Capital, %1").arg(currency);
    picture.xScale = CurveScale::Percent;
    picture.yScale = CurveScale::Size;
    picture.withZero = true;
    picture.footer = provenance();
    Curve capital{tr("Capital"), {}, {}, CurveInk::Main, true},
        margin{tr("Requirement"), {}, {}, CurveInk::Quiet, true}, kinks{tr("Kink"), {}, {}, CurveInk::Warning, false};
    for (const FrontierStep& step : frontier.steps) {
        if (!step.point) continue;
        const FrontierPoint& point = frontier.points[*step.point];
        capital.x.append(step.coverage);
        capital.y.append(point.capital);
        margin.x.append(step.coverage);
        margin.y.append(point.requirement);
        if (!step.kink) continue;
        kinks.x.append(step.coverage);
        kinks.y.append(point.capital);
    }
    Curve mixes{tr("Other mixes"), {}, {}, CurveInk::Second, false};
    std::vector<const FrontierPoint*> ordered;
    for (const FrontierPoint& point : frontier.points)
        if (point.coverage >= 0.0) ordered.push_back(&point);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const FrontierPoint* a, const FrontierPoint* b) { return a->coverage < b->coverage; });
    for (const FrontierPoint* point : ordered) {
        mixes.x.append(point->coverage);
        mixes.y.append(point->capital);
    }
    picture.curves = {std::move(capital), std::move(margin), std::move(kinks), std::move(mixes)};
    return picture;
}

CurvePicture CapitalPanel::pathPicture(bool margin) const {
    const HedgeJourney& journey = *shownOf(view()).answer->rebalance->journey;
    const QString currency = QString::fromStdString(shownOf(view()).comparison->book->currency.text());
    CurvePicture picture;
    picture.title = margin ? tr("Requirement over the path") : tr("P&L over the path");
    picture.xTitle = tr("Days from now");
    picture.yTitle = margin ? tr("Requirement, %1").arg(currency) : tr("P&L, %1").arg(currency);
    picture.xScale = CurveScale::Days;
    if (margin) picture.yScale = CurveScale::Size;
    picture.withZero = true;
    picture.footer = provenance();
    Curve hedged{tr("Hedged"), {}, {}, CurveInk::Main, true}, alone{tr("Unhedged"), {}, {}, CurveInk::Second, true},
        cost{tr("Costs so far"), {}, {}, CurveInk::Warning, true};
    for (const PathStep& step : journey.steps) {
        for (Curve* curve : {&hedged, &alone, &cost})
            curve->x.append(step.day);
        hedged.y.append(margin ? step.requirementHedged : step.hedged);
        alone.y.append(margin ? step.requirementUnhedged : step.unhedged);
        cost.y.append(-step.cost);
    }
    picture.curves = {std::move(hedged), std::move(alone)};
    if (!margin) picture.curves.push_back(std::move(cost));
    return picture;
}

// The chosen row; of a curve the point under the cursor; without a choice the first.
std::vector<TradeLeg> CapitalPanel::chosenLegs() const {
    const CapitalAnswer* present = answer();
    const Sheet* sheet = model_->sheet();
    if (present == nullptr || sheet == nullptr || sheet->rows.empty()) return {};
    const QModelIndex current = table_->currentIndex();
    std::size_t row = current.isValid() ? static_cast<std::size_t>(current.row()) : 0;
    if (stack_->currentWidget() == chart_) {
        if (!chart_->cursor() || sheet->id != "curve") return {};
        row = static_cast<std::size_t>(std::max(chart_->cursor()->second, 0));
    }
    return legsOf(*present, *sheet, row);
}

void CapitalPanel::take() {
    const std::vector<TradeLeg> legs = chosenLegs();
    if (!legs.empty()) emit takeLegs(legs);
}

void CapitalPanel::apply() {
    const CapitalAnswer* present = answer();
    if (present == nullptr || !isFresh()) return;
    const RunInputs inputs = shownOf(view()).inputs;
    if (present->venues && shownSheet() == QLatin1String("moves")) {
        if (const std::optional<PortfolioEdit> edit = movesAsEdit(*inputs.portfolio, *present->venues))
            emit editRequested(*edit, tr("Move positions between venues"));
        return;
    }
    const std::vector<TradeLeg> legs = chosenLegs();
    if (legs.empty()) return;
    files_.submit([this, inputs, legs](const std::stop_token& stop) {
        Result<PortfolioEdit> edit = tradesAsEdit(inputs, legs);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, edit = std::move(edit), revision = inputs.revision] {
                if (!edit) return emit failed(errorSentence(edit.error()));
                if (document_.isOpen() && document_.workspace().revision() == revision)
                    emit editRequested(*edit, tr("Do the suggested trades"));
            },
            Qt::QueuedConnection);
    });
}

void CapitalPanel::copy() {
    if (stack_->currentWidget() == chart_) return chart_->copyPicture();
    auto* table = qobject_cast<EditTable*>(stack_->currentWidget());
    if (table == nullptr) return;
    if (table->selectionModel()->selectedIndexes().size() < 2) table->selectAll();
    table->copySelection();
}

void CapitalPanel::exportTo(const QString& path) {
    const Shown& present = shownOf(view());
    if (!present.answer) return;
    const bool json = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::function<QString()> write;
    if (pictureKind(path) && !chart_->picture().isEmpty()) {
        write = chart_->exportJob(path, chart_->size().expandedTo({640, 480}), pictureDpi);
    } else {
        write = [path, json, kept = present] {
            return written(path, capitalOutput(kept.inputs, *kept.comparison, *kept.answer,
                                               json ? OutputFormat::Json : OutputFormat::Csv));
        };
    }
    files_.submit([this, path, write](const std::stop_token&) {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, path, problem] { problem.isEmpty() ? emit exported(path) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool CapitalPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter && watched == table_)
        take();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
