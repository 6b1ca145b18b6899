// What comes into the value-at-risk panel from files and leaves it: histories, pictures, figures, how it was left.
#include "ui/panels/tail_panel.h"

#include "ui/presentation/translated.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr std::array dotsPerInch = {96, 192, 300};

QString codeOf(const AssetCode& code) {
    return QString::fromStdString(code.text());
}

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

/// "BTC_DVOL.csv", "vix_daily.csv": closes are volatilities.
bool speaksOfVolatility(const QString& file) {
    const QString name = QFileInfo(file).completeBaseName();
    return name.contains(QStringLiteral("vol"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("vix"), Qt::CaseInsensitive);
}

/// Why it could not be written; empty if it was.
QString written(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

// ---- how the panel was left

QJsonArray statedVols(const TailStudySpec& spec) {
    QJsonArray out;
    for (const StatedVol& stated : spec.vols)
        out.append(QJsonObject{{"underlying", codeOf(stated.underlying)}, {"vol", stated.vol}});
    return out;
}

QJsonArray statedCorrelations(const TailStudySpec& spec) {
    QJsonArray out;
    for (const StatedCorrelation& stated : spec.correlations)
        out.append(QJsonObject{{"one", codeOf(stated.one)}, {"other", codeOf(stated.other)}, {"value", stated.value}});
    return out;
}

QJsonArray historyPlaces(const std::vector<LoadedHistory>& histories) {
    QJsonArray out;
    for (const LoadedHistory& history : histories)
        out.append(QJsonObject{{"underlying", codeOf(history.underlying)},
                               {"vol", history.ofVol},
                               {"file", QString::fromStdString(history.location)}});
    return out;
}

QString dayWord(const std::optional<Timestamp>& day) {
    return day ? QString::fromStdString(formatDate(*day)) : QString();
}

AssetCode codeIn(const QJsonObject& from, const char* key) {
    return AssetCode(from[QLatin1String(key)].toString().toStdString());
}

void restoreDraw(TailStudySpec& spec, const QJsonObject& state) {
    spec.antithetic = state["antithetic"].toBool(spec.antithetic);
    spec.degreesOfFreedom = std::clamp(state["degrees"].toDouble(spec.degreesOfFreedom), 2.000001, 1e6);
    spec.vols.clear();
    for (const QJsonValue& each : state["vols"].toArray())
        if (const double vol = each.toObject()["vol"].toDouble(-1.0); vol >= 0.0)
            spec.vols.push_back({codeIn(each.toObject(), "underlying"), vol});
    spec.correlations.clear();
    for (const QJsonValue& each : state["correlations"].toArray()) {
        const QJsonObject pair = each.toObject();
        spec.correlations.push_back(
            {codeIn(pair, "one"), codeIn(pair, "other"), std::clamp(pair["value"].toDouble(), -1.0, 1.0)});
    }
    spec.otherCorrelation = std::clamp(state["other_correlation"].toDouble(spec.otherCorrelation), -1.0, 1.0);
    spec.volOfVol = std::clamp(state["vol_of_vol"].toDouble(spec.volOfVol), 0.0, 50.0);
    spec.priceVolCorrelation = std::clamp(state["price_vol_correlation"].toDouble(spec.priceVolCorrelation), -1.0, 1.0);
    spec.filter.lambda = std::clamp(state["lambda"].toDouble(spec.filter.lambda), 1e-6, 1.0);
    spec.filter.floorAtLongRun = state["floor"].toBool(spec.filter.floorAtLongRun);
    spec.from = parseTimestamp(state["from"].toString().toStdString());
    spec.to = parseTimestamp(state["to"].toString().toStdString());
}

QFileDialog* openDialog(QWidget* parent, const QString& title, bool several) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("historyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters({TailPanel::tr("Price histories (*.csv)"), TailPanel::tr("All files (*)")});
    return dialog;
}

} // namespace

// In the order of the book; those of the market where the book has nothing yet.
std::vector<AssetCode> TailPanel::bookUnderlyings() const {
    std::vector<AssetCode> codes;
    if (!document_.isOpen()) return codes;
    const auto add = [&](const AssetCode& code) {
        if (!isCashAsset(code) && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    };
    for (const Position& position : document_.workspace().portfolio().positions)
        add(position.instrument.underlying);
    if (codes.empty())
        for (const UnderlyingMarket& market : document_.workspace().market().underlyings)
            add(market.underlying);
    return codes;
}

void TailPanel::fillHistories() {
    historiesMenu_->clear();
    historiesMenu_->addAction(tr("&Open price histories…"), this, &TailPanel::chooseHistories);
    for (const AssetCode& code : bookUnderlyings()) {
        historiesMenu_->addSection(codeOf(code));
        historiesMenu_->addAction(tr("Prices of %1 from a file…").arg(codeOf(code)), this,
                                  [this, code] { chooseHistory(code, false); });
        historiesMenu_->addAction(tr("Volatilities of %1 from a file…").arg(codeOf(code)), this,
                                  [this, code] { chooseHistory(code, true); });
        QStringList files;
        for (const LoadedHistory& history : histories_)
            if (history.underlying == code)
                files.append(QFileInfo(QString::fromStdString(history.location)).fileName());
        if (!files.isEmpty())
            historiesMenu_->addAction(tr("Take away %1").arg(files.join(QStringLiteral(", "))), this,
                                      [this, code] { removeHistory(code); });
    }
}

void TailPanel::chooseHistories() {
    QFileDialog* dialog = openDialog(this, tr("Open price histories"), true);
    connect(dialog, &QFileDialog::filesSelected, this, &TailPanel::openHistories);
    dialog->open();
}

void TailPanel::chooseHistory(const AssetCode& underlying, bool ofVol) {
    QFileDialog* dialog = openDialog(this, tr("Open the history of %1").arg(codeOf(underlying)), false);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, underlying, ofVol](const QString& file) { openHistory(underlying, ofVol, file); });
    dialog->open();
}

void TailPanel::openHistories(const QStringList& files) {
    const std::vector<AssetCode> known = bookUnderlyings();
    fileFailure_.clear();
    for (const QString& file : files) {
        std::optional<AssetCode> code = underlyingInName(file.toStdString(), known);
        if (!code && known.size() == 1) code = known.front();
        if (code) {
            openHistory(*code, speaksOfVolatility(file), file);
            continue;
        }
        QStringList names;
        for (const AssetCode& each : known)
            names.append(codeOf(each));
        fileFailure_ = tr("The name of “%1” does not say what it is of. Choose it under Histories, at one of %2.")
                           .arg(QFileInfo(file).fileName(), names.join(QStringLiteral(", ")));
    }
    showState();
}

void TailPanel::openHistory(const AssetCode& underlying, bool ofVol, const QString& file) {
    ++reading_;
    files_.submit([this, underlying, ofVol, location = file.toStdString()] {
        Result<LoadedHistory> loaded = loadHistory(underlying, ofVol, location);
        QMetaObject::invokeMethod(
            this, [this, loaded = std::move(loaded)] { acceptHistory(loaded); }, Qt::QueuedConnection);
    });
}

void TailPanel::acceptHistory(const Result<LoadedHistory>& loaded) {
    --reading_;
    if (!loaded) {
        fileFailure_ = errorWithPlace(loaded.error());
        return showState();
    }
    std::erase_if(histories_, [&](const LoadedHistory& known) {
        return known.underlying == loaded->underlying && known.ofVol == loaded->ofVol;
    });
    histories_.push_back(*loaded);
    ++historiesVersion_;
    fileFailure_.clear();
    changeSpec();
}

void TailPanel::removeHistory(const AssetCode& underlying) {
    std::erase_if(histories_, [&](const LoadedHistory& known) { return known.underlying == underlying; });
    ++historiesVersion_;
    changeSpec();
}

void TailPanel::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    const bool tables = std::all_of(files.begin(), files.end(), [](const QString& file) {
        return file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    });
    // Books and markets are the window's.
    if (document_.isOpen() && !files.isEmpty() && tables)
        event->acceptProposedAction();
    else
        event->ignore();
}

void TailPanel::dropEvent(QDropEvent* event) {
    openHistories(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

PictureText TailPanel::pictureText() const {
    const TailStudy& study = *model_->study();
    const MarkedBook& book = *model_->comparison()->book;
    const Rulebook& rules = *model_->comparison()->rulebook;
    PictureText text;
    text.title = tr("Value at risk and expected shortfall");
    text.subtitle = QString::fromStdString(book.portfolioName) + QStringLiteral(" · ") +
                    translated(tailMethodPhrase(study.spec.method)) + QStringLiteral(" · ") +
                    tr("%n day(s)", nullptr, study.spec.horizon);
    text.footer = provenanceLine(
        QStringLiteral("marginscope " MARGINSCOPE_VERSION), QString::fromStdString(rules.id + '@' + rules.version),
        QString::fromStdString(book.portfolioName), QString::fromStdString(formatTimestamp(book.asOf)));
    return text;
}

void TailPanel::exportPicture() {
    auto* dialog = new QFileDialog(this, tr("Save picture or figures"));
    dialog->setObjectName(QStringLiteral("varExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"),
                              tr("Figures (*.csv)"), tr("JSON (*.json)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        static constexpr std::array suffixes = {"png", "svg", "pdf", "csv", "json"};
        dialog->setDefaultSuffix(
            QString::fromLatin1(suffixes[static_cast<std::size_t>(std::max<qsizetype>(filters.indexOf(filter), 0))]));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TailPanel::exportTo);
    dialog->open();
}

void TailPanel::exportTo(const QString& path) {
    if (model_->study() == nullptr) return;
    const auto finish = [this, path](const QString& problem) {
        problem.isEmpty() ? emit exported(path) : emit failed(problem);
    };
    const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const bool figures = csv || path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const auto chosen = resolutions_->actions().indexOf(resolutions_->checkedAction());
    const int dpi = dotsPerInch[static_cast<std::size_t>(std::max<qsizetype>(chosen, 0))];
    std::function<QString()> write;
    if (figures)
        write = [path, csv, comparison = model_->sharedComparison(), study = model_->sharedStudy()] {
            const std::string text =
                tailOutput(*comparison, *study, csv ? OutputFormat::Csv : OutputFormat::Json, TailTextOptions{});
            return written(path, QByteArray::fromStdString(text));
        };
    else
        write = plot_->exportJob(path, plot_->size().expandedTo({640, 400}), dpi);
    files_.submit([this, write, finish] {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [finish, problem] { finish(problem); }, Qt::QueuedConnection);
    });
}

QByteArray TailPanel::saveState() const {
    const QJsonObject state{{"method", QString::fromStdString(tailMethodWord(spec_.method))},
                            {"level", spec_.tail.level},
                            {"quantile", QString::fromStdString(quantileRuleWord(spec_.tail.rule))},
                            {"horizon", spec_.horizon},
                            {"scenarios", static_cast<double>(spec_.scenarios)},
                            {"seed", static_cast<double>(spec_.seed)},
                            {"view", static_cast<int>(model_->view())},
                            {"antithetic", spec_.antithetic},
                            {"degrees", spec_.degreesOfFreedom},
                            {"vols", statedVols(spec_)},
                            {"correlations", statedCorrelations(spec_)},
                            {"other_correlation", spec_.otherCorrelation},
                            {"vol_of_vol", spec_.volOfVol},
                            {"price_vol_correlation", spec_.priceVolCorrelation},
                            {"lambda", spec_.filter.lambda},
                            {"floor", spec_.filter.floorAtLongRun},
                            {"from", dayWord(spec_.from)},
                            {"to", dayWord(spec_.to)},
                            {"histories", historyPlaces(histories_)}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool TailPanel::restoreState(const QByteArray& bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    const auto method = tailMethodFromWord(state.value("method").toString().toStdString());
    const auto rule = quantileRuleFromWord(state.value("quantile").toString().toStdString());
    if (!method || !rule) return false;
    TailStudySpec spec = spec_;
    spec.method = *method;
    spec.tail = {state.value("level").toDouble(spec.tail.level), *rule};
    spec.horizon = state.value("horizon").toInt(spec.horizon);
    spec.scenarios = static_cast<std::size_t>(std::clamp(state.value("scenarios").toDouble(1e4), 100.0, 1e6));
    spec.seed = static_cast<std::uint64_t>(std::clamp(state.value("seed").toDouble(1.0), 0.0, 9e15));
    restoreDraw(spec, state);
    setSpec(spec);
    for (const QJsonValue& each : state.value("histories").toArray()) {
        const QJsonObject history = each.toObject();
        openHistory(AssetCode(history["underlying"].toString().toStdString()), history["vol"].toBool(),
                    history["file"].toString());
    }
    setView(static_cast<TailView>(std::clamp(state.value("view").toInt(), 0, static_cast<int>(TailView::Bins))));
    return true;
}

} // namespace marginscope
