#include "ui/plots/lab_reader.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int mostBins = 100000;
constexpr std::size_t mostExpiries = 8;    ///< charts of a sheet
constexpr std::size_t mostUnderlyings = 4; ///< likewise
constexpr int unusedFoot = 22;             ///< a chart leaves room for a footer, which the sheet has
constexpr std::array inks = {CurveInk::Main, CurveInk::Second, CurveInk::Third, CurveInk::Quiet, CurveInk::Warning};

tl::unexpected<QString> expected(const QString& place, const QString& what) {
    return tl::unexpected<QString>(Words::tr("%1: %2 was expected.").arg(place, what));
}

double numberOf(const QJsonValue& value) {
    return value.isDouble() ? value.toDouble() : unknown;
}

QString rulebookOf(const QJsonObject& from) {
    const QJsonObject rulebook = from["rulebook"].toObject();
    QStringList parts{rulebook["id"].toString(), rulebook["version"].toString()};
    parts.removeAll(QString());
    return parts.join('@');
}

PictureText textOf(const QJsonObject& head, const QString& program, const QString& title, QStringList about) {
    const QString time = head["as_of"].toString();
    about.prepend(head["portfolio"].toString());
    if (!time.isEmpty()) about.append(Words::tr("Market of %1").arg(momentText(time)));
    const qsizetype missing = head["not_modelled"].toArray().size();
    if (missing > 0) about.append(Words::tr("▲ rows not modelled: %1").arg(missing));
    about.removeAll(QString());
    return {title, about.join(QStringLiteral(" · ")),
            provenanceLine(program, rulebookOf(head), head["portfolio"].toString(), time)};
}

// ---- value at risk

tl::expected<PnlHistogram, QString> readHistogram(const QJsonObject& from) {
    PnlHistogram out;
    const QJsonArray counts = from["counts"].toArray();
    if (!from["from"].isDouble() || !from["to"].isDouble())
        return expected("/histogram/from, /to", Words::tr("numbers"));
    if (counts.isEmpty() || counts.size() > mostBins) return expected("/histogram/counts", Words::tr("counts of bins"));
    out.from = from["from"].toDouble();
    out.to = from["to"].toDouble();
    for (const QJsonValue& count : counts) {
        if (!count.isDouble() || count.toDouble() < 0.0) return expected("/histogram/counts", Words::tr("numbers"));
        out.counts.push_back(static_cast<std::size_t>(count.toDouble()));
    }
    return out;
}

void readBeside(TailStudy& study, const QJsonArray& from) {
    for (const QJsonValue& each : from) {
        const QJsonObject one = each.toObject();
        const auto regime = regimeFromWord(one["regime"].toString().toStdString());
        if (!regime) continue;
        RegimeBeside& to = study.beside[static_cast<std::size_t>(*regime)];
        to.regime = *regime;
        to.initial = one["initial"].toDouble();
        to.maintenance = one["maintenance"].toDouble();
        to.equity = one["equity"].toDouble();
        to.beyondInitial = static_cast<std::size_t>(one["scenarios_beyond_initial"].toDouble());
        to.beyondMaintenance = static_cast<std::size_t>(one["scenarios_beyond_maintenance"].toDouble());
    }
}

QString methodText(const QString& word) {
    if (word == "historical") return Words::tr("Historical");
    if (word == "filtered") return Words::tr("Filtered historical");
    if (word == "student") return Words::tr("Drawn, Student's t");
    return Words::tr("Drawn, normal");
}

// ---- stress

struct StressCells {
    std::vector<QJsonObject> books;
    QJsonArray scenarios; ///< of the first book, which gives the order
    QString regime, level;

    /// The same scenario in another book, which has an order of its own.
    QJsonObject in(const QJsonObject& book, const QString& id) const {
        for (const QJsonValue& each : book["scenarios"].toArray())
            if (each.toObject()["id"].toString() == id) return each.toObject();
        return {};
    }
    bool calls(const QJsonObject& scenario) const {
        for (const QJsonValue& each : scenario["regimes"].toArray())
            if (each.toObject()["regime"].toString() == regime)
                return each.toObject()[level].toObject()["call"].toDouble() > 0.0;
        return false;
    }
};

void addBooks(HeatTable& table, const StressCells& cells) {
    for (const QJsonObject& book : cells.books)
        table.columns.append(book["portfolio"].toString());
    for (const QJsonValue& each : cells.scenarios)
        for (const QJsonObject& book : cells.books) {
            const QJsonObject scenario = cells.in(book, each.toObject()["id"].toString());
            table.values.push_back(numberOf(scenario["pnl"]));
            table.marks.push_back(cells.calls(scenario));
        }
}

/// One book: its P&L and who makes it.
void addParts(HeatTable& table, const StressCells& cells) {
    table.columns = QStringList{Words::tr("P&L")};
    const QStringList codes = cells.scenarios[0].toObject()["pnl_of"].toObject()["underlyings"].toObject().keys();
    table.columns += codes;
    const bool money = std::any_of(cells.scenarios.begin(), cells.scenarios.end(), [](const QJsonValue& each) {
        return std::fabs(each.toObject()["pnl_of"].toObject()["money"].toDouble()) >= 0.5;
    });
    if (money) table.columns.append(Words::tr("Money"));
    table.sums.assign(static_cast<std::size_t>(table.columns.size()), false);
    table.sums[0] = true;
    for (const QJsonValue& each : cells.scenarios) {
        const QJsonObject scenario = each.toObject(), parts = scenario["pnl_of"].toObject();
        table.values.push_back(numberOf(scenario["pnl"]));
        table.marks.push_back(cells.calls(scenario));
        for (const QString& code : codes)
            table.values.push_back(numberOf(parts["underlyings"].toObject()[code]));
        if (money) table.values.push_back(numberOf(parts["money"]));
        table.marks.resize(table.values.size(), false);
    }
}

QString callMeaning(const QString& regime, const QString& level) {
    const bool initial = level == "initial";
    if (regime == "isolated") return initial ? Words::tr("margin call, isolated") : Words::tr("liquidation, isolated");
    if (regime == "cross") return initial ? Words::tr("margin call, cross") : Words::tr("liquidation, cross");
    return initial ? Words::tr("margin call, portfolio") : Words::tr("liquidation, portfolio");
}

// ---- Greeks

struct Shown {
    const char* key;
    const char* name;
};
constexpr std::array<Shown, 6> ladderPanels = {{{"pnl", QT_TRANSLATE_NOOP("plots", "P&L")},
                                                {"delta", QT_TRANSLATE_NOOP("plots", "Delta")},
                                                {"gamma", QT_TRANSLATE_NOOP("plots", "Gamma")},
                                                {"vega", QT_TRANSLATE_NOOP("plots", "Vega")},
                                                {"theta", QT_TRANSLATE_NOOP("plots", "Theta")},
                                                {"vanna", QT_TRANSLATE_NOOP("plots", "Vanna")}}};

Curve ladderCurve(const QJsonObject& line, const char* key, CurveInk ink) {
    Curve curve{line["underlying"].toString(), {}, {}, ink, true};
    for (const QJsonValue& each : line["rungs"].toArray()) {
        const QJsonObject rung = each.toObject();
        if (!rung["move"].isDouble()) continue;
        curve.x.append(rung["move"].toDouble());
        curve.y.append(numberOf(rung[QLatin1String(key)]));
    }
    return curve;
}

CurvePicture ladderPanel(const QJsonArray& lines, const Shown& shown, const QString& unit) {
    CurvePicture picture;
    picture.title = Words::tr(shown.name);
    picture.xTitle = Words::tr("Price move");
    picture.yTitle = unit;
    picture.withZero = true;
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), inks.size()); ++i)
        picture.curves.push_back(ladderCurve(lines[i].toObject(), shown.key, inks[static_cast<std::size_t>(i)]));
    return picture;
}

// ---- smiles

std::optional<SviParameters> sviOf(const QJsonValue& value) {
    if (!value.isObject()) return std::nullopt;
    const QJsonObject from = value.toObject();
    SviParameters svi;
    svi.a = from["a"].toDouble();
    svi.b = from["b"].toDouble();
    svi.rho = from["rho"].toDouble();
    svi.m = from["m"].toDouble();
    svi.sigma = from["sigma"].toDouble();
    svi.tau = from["tau"].toDouble();
    return svi;
}

QString dayText(const QString& iso) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? QLocale::c().toString(time.toUTC().date(), QStringLiteral("dMMMyy")).toUpper() : iso;
}

bool isDoubted(const QJsonArray& doubts, const QString& underlying, const QString& expiry, double strike) {
    return std::any_of(doubts.begin(), doubts.end(), [&](const QJsonValue& each) {
        const QJsonObject one = each.toObject();
        return one["underlying"].toString() == underlying && one["expiry"].toString() == expiry &&
               one["strike"].toDouble() == strike;
    });
}

constexpr int curveNodes = 121;

/// The fitted curve over the listed strikes, or half the forward to each side.
Curve fittedCurve(const QJsonObject& smile, const QString& name, CurveInk ink) {
    Curve fit{name, {}, {}, ink, true};
    const auto svi = sviOf(smile["svi"]);
    const QJsonArray points = smile["points"].toArray();
    double low = points.isEmpty() ? -0.5 : points.first().toObject()["log_moneyness"].toDouble();
    double high = points.isEmpty() ? 0.5 : low;
    for (const QJsonValue& each : points) {
        low = std::min(low, each.toObject()["log_moneyness"].toDouble());
        high = std::max(high, each.toObject()["log_moneyness"].toDouble());
    }
    for (int node = 0; svi && node < curveNodes; ++node) {
        const double k = low + (high - low) * node / (curveNodes - 1);
        const double variance = svi->totalVariance(k) / svi->tau.value_or(1.0);
        fit.x.append(std::expm1(k));
        fit.y.append(variance > 0.0 ? std::sqrt(variance) : unknown);
    }
    return fit;
}

CurvePicture smileAxes(const QString& title) {
    CurvePicture picture;
    picture.title = title;
    picture.xTitle = Words::tr("Strike to forward");
    picture.yTitle = Words::tr("Volatility a year");
    picture.yScale = CurveScale::Percent;
    return picture;
}

void addPoints(const QJsonObject& smile, const QString& underlying, const QJsonArray& doubts, Curve& listed,
               Curve& doubtful) {
    const QString expiry = smile["expiry"].toString();
    for (const QJsonValue& each : smile["points"].toArray()) {
        const QJsonObject point = each.toObject();
        Curve& to = isDoubted(doubts, underlying, expiry, point["strike"].toDouble()) ? doubtful : listed;
        to.x.append(std::expm1(point["log_moneyness"].toDouble()));
        to.y.append(numberOf(point["vol"]));
    }
}

void addDrawn(CurvePicture& picture, std::initializer_list<Curve*> curves) {
    for (Curve* curve : curves)
        if (!curve->x.isEmpty()) picture.curves.push_back(std::move(*curve));
}

/// One expiry, with its listed volatilities.
CurvePicture smilePanel(const QString& underlying, const QJsonObject& smile, const QJsonArray& doubts) {
    CurvePicture picture = smileAxes(underlying + QLatin1Char(' ') + dayText(smile["expiry"].toString()));
    Curve fit = fittedCurve(smile, Words::tr("SVI"), CurveInk::Main),
          listed{Words::tr("Listed"), {}, {}, CurveInk::Quiet, false},
          doubtful{Words::tr("Doubtful"), {}, {}, CurveInk::Warning, false};
    addPoints(smile, underlying, doubts, listed, doubtful);
    addDrawn(picture, {&fit, &listed, &doubtful});
    return picture;
}

/// Some expiries of an underlying, from the first to the last, and every doubtful quote.
CurvePicture smilesPanel(const QString& underlying, const QJsonArray& expiries, const QJsonArray& doubts) {
    constexpr qsizetype most = 4;
    CurvePicture picture = smileAxes(Words::tr("Smiles of %1").arg(underlying));
    const qsizetype shown = std::min(most, expiries.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const qsizetype place = shown > 1 ? i * (expiries.size() - 1) / (shown - 1) : 0;
        const QJsonObject smile = expiries[place].toObject();
        Curve fit = fittedCurve(smile, dayText(smile["expiry"].toString()), inks[static_cast<std::size_t>(i)]);
        addDrawn(picture, {&fit});
    }
    Curve listed, doubtful{Words::tr("Doubtful"), {}, {}, CurveInk::Warning, false};
    for (const QJsonValue& smile : expiries)
        addPoints(smile.toObject(), underlying, doubts, listed, doubtful);
    addDrawn(picture, {&doubtful});
    return picture;
}

CurvePicture termPanel(const QString& underlying, const QJsonArray& expiries) {
    CurvePicture picture;
    picture.title = Words::tr("Term structure of %1").arg(underlying);
    picture.xTitle = Words::tr("Days to expiry");
    picture.yTitle = Words::tr("Vol, carry a year");
    picture.xScale = CurveScale::Days;
    picture.yScale = CurveScale::Percent;
    Curve atm{Words::tr("At the money"), {}, {}, CurveInk::Main, true},
        between{Words::tr("Between expiries"), {}, {}, CurveInk::Second, true},
        carry{Words::tr("Implied carry"), {}, {}, CurveInk::Third, true};
    for (const QJsonValue& each : expiries) {
        const QJsonObject smile = each.toObject();
        const auto add = [&](Curve& to, const QJsonValue& value) {
            if (!value.isDouble()) return;
            to.x.append(365.0 * smile["years"].toDouble());
            to.y.append(value.toDouble());
        };
        add(atm, smile["atm_vol"]);
        add(between, smile["forward_vol"]);
        if (smile["forward_stated"].toBool()) add(carry, smile["carry"]);
    }
    addDrawn(picture, {&atm, &between, &carry});
    return picture;
}

/// Of one underlying each expiry has a chart of its own.
void addExpiries(CurveSheet& sheet, const QString& underlying, const QJsonArray& expiries, const QJsonArray& doubts,
                 QStringList& about) {
    for (const QJsonValue& smile : expiries)
        if (CurvePicture panel = smilePanel(underlying, smile.toObject(), doubts); !panel.isEmpty())
            sheet.panels.push_back(std::move(panel));
    if (sheet.panels.size() <= mostExpiries) return;
    about.append(Words::tr("the first %1 of %2 expiries").arg(mostExpiries).arg(sheet.panels.size()));
    sheet.panels.resize(mostExpiries);
}

/// Of several each has one, and its term structure under it.
void addUnderlyings(CurveSheet& sheet, const QJsonArray& underlyings, const QJsonArray& doubts, QStringList& about) {
    std::vector<CurvePicture> terms;
    for (const QJsonValue& each : underlyings) {
        const QString name = each.toObject()["underlying"].toString();
        const QJsonArray expiries = each.toObject()["expiries"].toArray();
        CurvePicture smiles = smilesPanel(name, expiries, doubts);
        if (smiles.isEmpty() || terms.size() == mostUnderlyings) continue;
        sheet.panels.push_back(std::move(smiles));
        terms.push_back(termPanel(name, expiries));
    }
    if (underlyings.size() > static_cast<qsizetype>(mostUnderlyings))
        about.append(Words::tr("the first %1 of %2 underlyings").arg(terms.size()).arg(underlyings.size()));
    sheet.columns = static_cast<int>(terms.size());
    std::move(terms.begin(), terms.end(), std::back_inserter(sheet.panels));
}

} // namespace

tl::expected<TailPicture, QString> readTailPicture(const QJsonObject& from) {
    auto study = std::make_shared<TailStudy>();
    for (std::size_t i = 0; i < allRegimes.size(); ++i)
        study->beside[i].regime = allRegimes[i];
    auto histogram = readHistogram(from["histogram"].toObject());
    if (!histogram) return tl::unexpected(histogram.error());
    study->histogram = *std::move(histogram);
    if (!from["var"].isDouble() || !from["es"].isDouble()) return expected("/var, /es", Words::tr("numbers"));
    study->risk.valueAtRisk = from["var"].toDouble();
    study->risk.expectedShortfall = from["es"].toDouble();
    study->spec.tail.level = from["level"].toDouble(study->spec.tail.level);
    study->spec.horizon = from["horizon_days"].toInt(1);
    study->scenarios = static_cast<std::size_t>(std::max(1.0, from["scenarios"].toDouble()));
    if (from["var_standard_error"].isDouble() && from["es_standard_error"].isDouble())
        study->errors = TailErrors{from["var_standard_error"].toDouble(), from["es_standard_error"].toDouble()};
    study->histogram.varBin = study->histogram.binOf(-study->risk.valueAtRisk);
    study->histogram.shortfallBin = study->histogram.binOf(-study->risk.expectedShortfall);
    readBeside(*study, from["regimes"].toArray());
    const QString title =
        Words::tr("P&L, value at risk and expected shortfall, horizon in days: %1").arg(study->spec.horizon);
    const QString about = Words::tr("%1, %2 scenarios")
                              .arg(methodText(from["method"].toString()),
                                   formatFixed(static_cast<double>(study->scenarios), 0));
    return TailPicture{std::move(study), from["currency"].toString(QStringLiteral("USD")),
                       textOf(from, from["program"].toString(), title, {about})};
}

tl::expected<HeatTable, QString> readStressPicture(const QJsonObject& from) {
    StressCells cells;
    for (const QJsonValue& book : from["books"].toArray())
        cells.books.push_back(book.toObject());
    if (cells.books.empty()) return expected("/books", Words::tr("at least one book"));
    cells.scenarios = cells.books[0]["scenarios"].toArray();
    if (cells.scenarios.isEmpty()) return expected("/books/0/scenarios", Words::tr("at least one scenario"));
    const QStringList order = from["worst_first_by"].toString().split(':');
    cells.regime = order[0] == "pnl" || order[0].isEmpty() ? QStringLiteral("portfolio") : order[0];
    cells.level = order.size() > 1 ? order[1] : QStringLiteral("initial");
    HeatTable table;
    table.rowTitle = Words::tr("Scenario, worst first");
    table.unit = Words::tr("P&L, %1").arg(cells.books[0]["currency"].toString(QStringLiteral("USD")));
    for (const QJsonValue& each : cells.scenarios)
        table.rows.append(each.toObject()["name"].toString());
    cells.books.size() > 1 ? addBooks(table, cells) : addParts(table, cells);
    if (std::find(table.marks.begin(), table.marks.end(), true) != table.marks.end())
        table.markMeaning = callMeaning(cells.regime, cells.level);
    QJsonObject head = cells.books[0];
    if (cells.books.size() > 1) head["portfolio"] = Words::tr("%1 books").arg(cells.books.size());
    table.text = textOf(head, from["program"].toString(), Words::tr("P&L of stress scenarios"), {});
    return withLargestColumns(std::move(table), 60);
}

tl::expected<CurveSheet, QString> readGreeksPicture(const QJsonObject& from) {
    const QJsonArray lines = from["ladder"].toArray();
    if (lines.isEmpty()) return expected("/ladder", Words::tr("a ladder over prices (option --ladder)"));
    const QString currency = from["currency"].toString(QStringLiteral("USD"));
    const QJsonObject units = from["units"].toObject();
    CurveSheet sheet;
    for (const Shown& shown : ladderPanels)
        sheet.panels.push_back(ladderPanel(
            lines, shown, shown.key == std::string_view("pnl") ? currency : units[QLatin1String(shown.key)].toString()));
    QStringList about;
    if (lines.size() > static_cast<qsizetype>(inks.size()))
        about.append(Words::tr("the first %1 of %2 underlyings").arg(inks.size()).arg(lines.size()));
    sheet.text = textOf(from, from["program"].toString(), Words::tr("Greeks over the price of each underlying"), about);
    return sheet;
}

tl::expected<CurveSheet, QString> readSmilesPicture(const QJsonObject& from) {
    CurveSheet sheet;
    const QJsonArray doubts = from["doubtful_quotes"].toArray(), underlyings = from["underlyings"].toArray();
    QStringList about{from["market"].toString()};
    if (underlyings.size() == 1) {
        const QJsonObject only = underlyings[0].toObject();
        const QJsonArray expiries = only["expiries"].toArray();
        addExpiries(sheet, only["underlying"].toString(), expiries, doubts, about);
        if (CurvePicture term = termPanel(only["underlying"].toString(), expiries); !term.isEmpty())
            sheet.panels.push_back(std::move(term));
    } else {
        addUnderlyings(sheet, underlyings, doubts, about);
    }
    if (sheet.panels.empty()) return expected("/underlyings", Words::tr("an expiry with volatilities"));
    if (!doubts.isEmpty()) about.append(Words::tr("▲ doubtful quotes: %1").arg(doubts.size()));
    sheet.text = textOf(from, from["program"].toString(), Words::tr("Smiles of the market"), about);
    return sheet;
}

void paintCurveSheet(QCPPainter& painter, const QSize& size, const CurveSheet& sheet, const PlotTheme& theme,
                     const QFont& font) {
    paintFramed(painter, theme, size, sheet.text, font, [&](QCPPainter& inside, const QSize& room) {
        const int count = static_cast<int>(sheet.panels.size());
        const int columns = sheet.columns > 0 ? sheet.columns : count <= 2 ? count : count <= 4 ? 2 : 3;
        const int rows = (count + columns - 1) / columns;
        const QSize cell(room.width() / columns, room.height() / rows);
        for (int i = 0; i < count; ++i) {
            CurveChart chart;
            chart.setFont(font);
            chart.setTheme(theme);
            chart.setPicture(sheet.panels[static_cast<std::size_t>(i)]);
            inside.save();
            inside.translate(i % columns * cell.width(), i / columns * cell.height());
            chart.paint(inside, cell + QSize(0, unusedFoot));
            inside.restore();
        }
    });
}

} // namespace marginscope
