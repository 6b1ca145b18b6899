#include "ui/plots/result_reader.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr int mostAxisNodes = 2001;

using Unexpected = tl::unexpected<QString>;

Unexpected expected(const QString& place, const QString& what) {
    return Unexpected(Words::tr("%1: %2 was expected.").arg(place, what));
}

double numberOr(const QJsonValue& value, double otherwise) {
    return value.isDouble() ? value.toDouble() : otherwise;
}

std::optional<double> optionalNumber(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString rulebookText(const QJsonObject& rulebook) {
    QStringList parts{rulebook["id"].toString(), rulebook["version"].toString()};
    parts.removeAll(QString());
    return parts.join('@');
}

// ---- comparison

tl::expected<RegimeFigures, QString> readRegime(const QJsonObject& from, const QString& place) {
    const auto regime = regimeFromWord(from["regime"].toString().toStdString());
    if (!regime) return expected(place + "/regime", "isolated, cross or portfolio");
    RegimeFigures out;
    out.regime = *regime;
    const QJsonObject initial = from["initial"].toObject();
    const QJsonObject maintenance = from["maintenance"].toObject();
    const std::array<std::tuple<const char*, QJsonValue, double*>, 5> figures = {
        {{"/equity", from["equity"], &out.equity},
         {"/initial/requirement", initial["requirement"], &out.initial},
         {"/initial/excess", initial["excess"], &out.initialExcess},
         {"/maintenance/requirement", maintenance["requirement"], &out.maintenance},
         {"/maintenance/excess", maintenance["excess"], &out.maintenanceExcess}}};
    for (const auto& [name, value, target] : figures) {
        if (!value.isDouble()) return expected(place + name, Words::tr("a number"));
        *target = value.toDouble();
    }
    out.definition = from["definition"].toString();
    out.reason = from["reason"].toString();
    out.binding = from["binding_scenario"].toObject()["label"].toString();
    const QJsonObject saving = from["saving_vs_isolated"].toObject();
    out.saving = optionalNumber(saving["amount"]);
    out.savingPercent = optionalNumber(saving["percent"]);
    return out;
}

PositionFigures readPosition(const QJsonObject& from) {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const QJsonValue instrument = from["instrument"];
    return {instrument.isObject() ? instrument["symbol"].toString() : instrument.toString(),
            numberOr(from["quantity"], unknown),
            numberOr(from["value"], unknown),
            numberOr(from["delta"], unknown),
            numberOr(from["isolated"].toObject()["initial"], unknown),
            numberOr(from["pnl_in_binding_scenario"], unknown)};
}

QString notModelledText(const QJsonObject& from) {
    if (const QString message = from["message"].toString(); !message.isEmpty()) return message;
    const QString reason = from["reason"].toString().replace('_', ' ');
    return from["instrument"].toString() + ": " + reason;
}

tl::expected<ResultFile, QString> readComparison(const QJsonObject& from) {
    ComparisonFigures out;
    out.portfolio = from["portfolio"].toString();
    out.currency = from["currency"].toString(out.currency);
    out.asOf = from["as_of"].toString();
    out.program = from["program"].toString();
    out.rulebook = rulebookText(from["rulebook"].toObject());
    QSet<int> seen;
    const QJsonArray regimes = from["regimes"].toArray();
    for (qsizetype i = 0; i < regimes.size(); ++i) {
        const QString place = QStringLiteral("/regimes/%1").arg(i);
        auto regime = readRegime(regimes[i].toObject(), place);
        if (!regime) return Unexpected(regime.error());
        if (seen.contains(static_cast<int>(regime->regime)))
            return expected(place + "/regime", Words::tr("a regime that is not there yet"));
        seen.insert(static_cast<int>(regime->regime));
        out.regimes.push_back(*std::move(regime));
    }
    if (out.regimes.empty()) return expected("/regimes", Words::tr("at least one regime"));
    for (const QJsonValue& position : from["positions"].toArray())
        out.positions.push_back(readPosition(position.toObject()));
    for (const QJsonValue& row : from["not_modelled"].toArray())
        out.notModelled.push_back(notModelledText(row.toObject()));
    return out;
}

// ---- surface

tl::expected<SurfaceAxis, QString> readAxis(const QJsonObject& from, const QString& place) {
    const auto kind = axisFromWord(from["kind"].toString().toStdString());
    if (!kind) return expected(place + "/kind", "price, vol, days, basis or correlation");
    if (!from["from"].isDouble() || !from["to"].isDouble()) return expected(place + "/from, /to", Words::tr("numbers"));
    const double count = numberOr(from["count"], 0.0);
    if (count < 1.0 || count > mostAxisNodes || count != std::floor(count))
        return expected(place + "/count", Words::tr("a whole number from 1 to %1").arg(mostAxisNodes));
    SurfaceAxis axis{*kind, from["from"].toDouble(), from["to"].toDouble(), static_cast<int>(count)};
    axis.underlying = AssetCode(from["underlying"].toString().toStdString());
    axis.follower = AssetCode(from["follower"].toString().toStdString());
    axis.volRatio = numberOr(from["vol_ratio"], 0.0);
    return axis;
}

/// A figure per regime; null stands for one that is not known.
std::array<double, 3> readTriple(const QJsonArray& from) {
    std::array<double, 3> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = numberOr(from.at(static_cast<qsizetype>(i)), std::numeric_limits<double>::quiet_NaN());
    return out;
}

SurfaceNode readNode(const QJsonObject& from) {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    SurfaceNode node{numberOr(from["equity"], unknown), readTriple(from["regime_equity"].toArray()),
                     readTriple(from["initial"].toArray()), readTriple(from["maintenance"].toArray())};
    const QJsonArray greeks = from["greeks"].toArray();
    for (std::size_t i = 0; i < node.greeks.size(); ++i)
        node.greeks[i] = numberOr(greeks.at(static_cast<qsizetype>(i)), unknown);
    return node;
}

ChartContext readContext(const QJsonObject& from) {
    ChartContext context;
    context.currency = from["currency"].toString(context.currency);
    const QJsonObject binding = from["binding"].toObject();
    if (binding["price_move"].isDouble() && binding["vol_move"].isDouble())
        context.binding =
            BindingMark{binding["label"].toString(), binding["price_move"].toDouble(), binding["vol_move"].toDouble()};
    return context;
}

PictureText readText(const QJsonObject& from, const SurfaceReading& reading, const Surface& surface) {
    const QString book = from["portfolio"].toString();
    QStringList parts{book, from["as_of"].toString().isEmpty()
                                ? QString()
                                : Words::tr("Market of %1").arg(momentText(from["as_of"].toString()))};
    const qsizetype missing = from["not_modelled"].toArray().size();
    if (missing > 0) parts.append(Words::tr("▲ %n row(s) not modelled", nullptr, static_cast<int>(missing)));
    parts.removeAll(QString());
    return {readingTitle(reading, surface), parts.join(QStringLiteral(" · ")),
            provenanceLine(from["program"].toString(), rulebookText(from["rulebook"].toObject()), book,
                           from["as_of"].toString())};
}

tl::expected<ResultFile, QString> readSurface(const QJsonObject& from) {
    const auto reading = readingFromWord(from["of"].toString().toStdString());
    if (!reading) return expected("/of", Words::tr("a quantity such as excess:portfolio"));
    const auto x = readAxis(from["x"].toObject(), "/x");
    if (!x) return Unexpected(x.error());
    const auto y = readAxis(from["y"].toObject(), "/y");
    if (!y) return Unexpected(y.error());
    const QJsonArray nodes = from["nodes"].toArray();
    const qsizetype wanted = qsizetype{x->count} * y->count;
    if (nodes.size() != wanted) return expected("/nodes", Words::tr("%1 nodes, not %2,").arg(wanted).arg(nodes.size()));
    auto surface = std::make_shared<Surface>();
    surface->spec = {*x, *y, isGreek(reading->quantity)};
    surface->base = readNode(from["base"].toObject());
    surface->nodes.reserve(static_cast<std::size_t>(nodes.size()));
    for (const QJsonValue& node : nodes)
        surface->nodes.push_back(readNode(node.toObject()));
    const QJsonArray ownNodes = from["book_nodes"].toArray();
    if (ownNodes.size() == wanted) {
        auto own = std::make_shared<Surface>();
        own->spec = surface->spec;
        for (const QJsonValue& node : ownNodes)
            own->nodes.push_back(readNode(node.toObject()));
        surface->ofBook = own;
        surface->less = from["less"].toString().toStdString();
    }
    return SurfacePicture{surface, *reading, readContext(from), readText(from, *reading, *surface)};
}

} // namespace

tl::expected<ResultFile, QString> readResult(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        return Unexpected(Words::tr("line %1: not JSON (%2).").arg(line).arg(problem.errorString()));
    }
    if (!document.isObject()) return Unexpected(Words::tr("a result of marginscope, a JSON object, was expected."));
    const QJsonObject root = document.object();
    const QString format = root["format"].toString();
    if (format == "marginscope.comparison/1") return readComparison(root);
    if (format == "marginscope.surface/1") return readSurface(root);
    return Unexpected(
        Words::tr("the format “%1” is not known; understood are marginscope.comparison/1 and marginscope.surface/1.")
            .arg(format.left(80)));
}

} // namespace marginscope
