// The heat maps of the stress panel: read-out, link to the selected legs, pictures; the grid that is typed; how the panel
// was left.
#include "ui/models/roles.h"
#include "ui/panels/stress_panel.h"

#include "ui/models/roles.h"
#include "ui/plots/picture_file.h"
#include "ui/presentation/number_format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int pictureDpi = 192;
constexpr int mostColumns = 60; ///< of a picture
constexpr std::size_t mostMoves = 50;
constexpr double largestMove = 10.0;

/// "−20; 0; 20", "-20% 0% 20%"; nothing where one is no move.
std::optional<std::vector<double>> typedMoves(QString text) {
    text.remove(QLatin1Char('%'));
    std::vector<double> moves;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const std::optional<double> percent = typedNumber(part);
        if (!percent || *percent <= -100.0 || *percent > 100.0 * largestMove) return std::nullopt;
        moves.push_back(*percent / 100.0);
    }
    if (moves.empty() || moves.size() > mostMoves) return std::nullopt;
    return moves;
}

QString movesText(const std::vector<double>& moves) {
    QStringList parts;
    for (const double move : moves)
        parts.append(formatShort(100.0 * move, 6));
    return parts.join(QStringLiteral("; "));
}

QJsonArray arrayOf(const std::vector<double>& numbers) {
    QJsonArray out;
    for (const double number : numbers)
        out.append(number);
    return out;
}

std::vector<double> numbersOf(const QJsonArray& from) {
    std::vector<double> out;
    for (const QJsonValue& number : from)
        out.push_back(number.toDouble());
    return out;
}

QJsonObject covarianceState(const CovarianceChoice& choice) {
    QJsonObject vols, histories;
    for (const auto& [word, vol] : choice.vols)
        vols[QString::fromStdString(word)] = vol;
    for (const auto& [word, file] : choice.histories)
        histories[QString::fromStdString(word)] = QString::fromStdString(file);
    QJsonArray pairs;
    for (const CorrelationOfPair& pair : choice.correlations)
        pairs.append(QJsonObject{{"a", QString::fromStdString(pair.a)},
                                 {"b", QString::fromStdString(pair.b)},
                                 {"value", pair.value}});
    return {{"file", QString::fromStdString(choice.file)},
            {"vols", vols},
            {"correlations", pairs},
            {"histories", histories},
            {"simple", choice.returns == ReturnKind::Simple},
            {"horizon", choice.horizonDays.value_or(1.0)}};
}

CovarianceChoice covarianceOf(const QJsonObject& state) {
    CovarianceChoice choice;
    choice.file = state["file"].toString().toStdString();
    const QJsonObject vols = state["vols"].toObject(), histories = state["histories"].toObject();
    for (auto it = vols.begin(); it != vols.end(); ++it)
        choice.vols[it.key().toStdString()] = it.value().toDouble();
    for (auto it = histories.begin(); it != histories.end(); ++it)
        choice.histories[it.key().toStdString()] = it.value().toString().toStdString();
    for (const QJsonValue& each : state["correlations"].toArray()) {
        const QJsonObject pair = each.toObject();
        choice.correlations.push_back(
            {pair["a"].toString().toStdString(), pair["b"].toString().toStdString(), pair["value"].toDouble()});
    }
    choice.returns = state["simple"].toBool() ? ReturnKind::Simple : ReturnKind::Log;
    choice.horizonDays = std::clamp(state["horizon"].toDouble(1.0), 0.1, 365.0);
    return choice;
}

} // namespace

bool StressPanel::isHeatMap() const {
    return page() == Page::Underlyings || page() == Page::Positions;
}

void StressPanel::connectHeatMap() {
    connect(table_, &QAbstractItemView::entered, this, &StressPanel::showReadOut);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        showReadOut(current);
        if (table_->hasFocus()) choosePosition(current);
    });
}

void StressPanel::showReadOut(const QModelIndex& index) {
    readOut_->setText(index.isValid() ? model_->sentence(index)
                                      : tr("Point at a cell to read it; choose one to select its leg."));
}

void StressPanel::choosePosition(const QModelIndex& index) {
    const MarkedPosition* position = index.isValid() ? model_->positionAt(index.column()) : nullptr;
    if (position == nullptr || position->holdings.empty()) return;
    emit legChosen(position->holdings.front().row, position->instrument.symbol);
}

void StressPanel::setSelectedRows(const QList<int>& bookRows) {
    model_->setSelectedRows(bookRows);
    showReadOut(table_->currentIndex());
}

bool StressPanel::setGrid(const std::vector<double>& prices, const std::vector<double>& vols) {
    const auto usable = [](const std::vector<double>& moves) {
        return !moves.empty() && moves.size() <= mostMoves && std::all_of(moves.begin(), moves.end(), [](double move) {
            return std::isfinite(move) && move > -1.0 && move <= largestMove;
        });
    };
    if (!usable(prices) || !usable(vols)) return false;
    gridProblem_.clear();
    if (prices != gridPrices_ || vols != gridVols_) {
        gridPrices_ = prices;
        gridVols_ = vols;
        ++listVersion_;
    }
    showGrid();
    refresh();
    return true;
}

void StressPanel::showGrid() {
    gridPricesEdit_->setText(movesText(gridPrices_));
    gridVolsEdit_->setText(movesText(gridVols_));
}

void StressPanel::enterGrid(QLineEdit& field) {
    const auto moves = typedMoves(field.text());
    const bool prices = &field == gridPricesEdit_;
    if (moves && setGrid(prices ? *moves : gridPrices_, prices ? gridVols_ : *moves)) return;
    gridProblem_ = tr("▲ “%1” is no list of moves in percent such as −20; 0; 20; the grid stays as it was.")
                       .arg(field.text());
    showStatus();
}

std::optional<HeatTable> StressPanel::heatTable() const {
    std::optional<HeatTable> table;
    if (page() == Page::Books) table = books_->heatTable();
    if (isHeatMap() && model_->run() != nullptr && model_->rowCount() > 0 && model_->columnCount() > 2) {
        table.emplace();
        table->rowTitle = tr("Scenario, worst first");
        for (int column = 1; column < model_->columnCount(); ++column) {
            const bool sum = column + 1 == model_->columnCount();
            table->columns.append(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            table->sums.push_back(sum);
            if (model_->isMarked(column) && !table->chosenColumn) table->chosenColumn = column - 1;
        }
        for (int row = 0; row < model_->rowCount(); ++row) {
            table->rows.append(model_->index(row, 0).data().toString());
            for (int column = 1; column < model_->columnCount(); ++column)
                table->values.push_back(model_->index(row, column).data(NumberRole).toDouble());
        }
    }
    if (!table || !document_.isOpen() || !document_.comparison()) return std::nullopt;
    const Comparison& comparison = *document_.comparison();
    const QString book = QString::fromStdString(comparison.book->portfolioName),
                  time = QString::fromStdString(formatTimestamp(comparison.book->asOf));
    table->unit = tr("P&L, %1").arg(QString::fromStdString(comparison.book->currency.text()));
    table->text = {tr("P&L of stress scenarios"),
                   QStringList{view_->currentText(), set_->currentText(), page() == Page::Books ? QString() : book}.join(
                       QStringLiteral(" · ")),
                   provenanceLine(QStringLiteral("marginscope " MARGINSCOPE_VERSION),
                                  QString::fromStdString(comparison.rulebook->id + '@' + comparison.rulebook->version),
                                  book, time)};
    return withLargestColumns(*std::move(table), mostColumns);
}

void StressPanel::exportPicture(const QString& file) {
    const std::optional<HeatTable> table = heatTable();
    if (!table) return;
    const QSize size = table_->size().expandedTo({900, 600});
    files_.submit([this, file,
                   write = heatTableJob(*table, theme_.palette(), font(), file, size, pictureDpi)] {
        const QString problem = write();
        QMetaObject::invokeMethod(
            this, [this, file, problem] { problem.isEmpty() ? emit exported(file) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

void StressPanel::copyPicture() {
    const std::optional<HeatTable> table = heatTable();
    if (!table) return;
    const QSize size = table_->size().expandedTo({900, 600});
    const PictureFormat format{size, qRound(96 * devicePixelRatioF()), {}, theme_.palette().panel};
    const QImage image = pictureImage(
        format, [&](QCPPainter& painter) { paintHeatTable(painter, size, *table, theme_.palette(), font()); });
    QGuiApplication::clipboard()->setPixmap(QPixmap::fromImage(image));
}

QByteArray StressPanel::saveState() const {
    const QJsonObject state{{"view", view_->currentIndex()},
                            {"set", set_->currentIndex()},
                            {"order", order_->currentIndex()},
                            {"level", level_->currentIndex()},
                            {"prices", arrayOf(gridPrices_)},
                            {"vols", arrayOf(gridVols_)},
                            {"covariance", covarianceState(likely_->covariance())},
                            {"books", QJsonArray::fromStringList(books_->locations())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool StressPanel::restoreState(const QByteArray& bytes) {
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (!state["covariance"].isObject()) return false;
    setGrid(numbersOf(state["prices"].toArray()), numbersOf(state["vols"].toArray()));
    likely_->setCovariance(covarianceOf(state["covariance"].toObject()));
    QStringList books;
    for (const QJsonValue& book : state["books"].toArray())
        books.append(book.toString());
    books_->setLocations(books);
    const auto choose = [&](QComboBox* box, const char* key) {
        box->setCurrentIndex(std::clamp(state[QLatin1String(key)].toInt(), 0, box->count() - 1));
    };
    choose(set_, "set");
    choose(order_, "order");
    choose(level_, "level");
    choose(view_, "view");
    return true;
}

} // namespace marginscope
