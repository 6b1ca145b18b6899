// The figures of a picture, taken from a comparison.
#include "ui/plots/comparison_picture.h"
#include "ui/presentation/translated.h"

namespace marginscope {

namespace {

RegimeFigures regimeFigures(const Comparison& comparison, Regime regime) {
    const RegimeResult& result = comparison.of(regime);
    RegimeFigures out;
    out.regime = regime;
    const auto& definitions = comparison.rulebook->definitions;
    if (const auto found = definitions.find(regime); found != definitions.end())
        out.definition = translatedResource(found->second);
    out.reason = translated(result.reason);
    if (result.binding) out.binding = translated(result.binding->label);
    out.equity = result.equity;
    out.initial = result.initial.requirement;
    out.initialExcess = result.initial.excess;
    out.maintenance = result.maintenance.requirement;
    out.maintenanceExcess = result.maintenance.excess;
    out.saving = result.saving;
    out.savingPercent = result.savingPercent;
    return out;
}

} // namespace

ComparisonFigures figuresOf(const Comparison& comparison) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rulebook = *comparison.rulebook;
    ComparisonFigures out;
    out.portfolio = translatedResource(book.portfolioName);
    out.currency = QString::fromStdString(book.currency.text());
    out.asOf = QString::fromStdString(formatTimestamp(book.asOf));
    out.program = QStringLiteral("marginscope " MARGINSCOPE_VERSION);
    out.rulebook = QString::fromStdString(rulebook.id + '@' + rulebook.version);
    for (const Regime regime : allRegimes)
        out.regimes.push_back(regimeFigures(comparison, regime));
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const MarkedPosition& position = book.positions[i];
        const PositionResult& result = comparison.positions[i];
        out.positions.push_back({QString::fromStdString(position.instrument.symbol), position.contracts,
                                 result.value.value, result.value.delta, result.isolated.initial,
                                 result.pnlInBindingScenario});
    }
    for (const NotModelled& row : comparison.notModelled)
        out.notModelled.push_back(QString::fromStdString(row.instrument) + ": " + errorSentence(row.error));
    return out;
}

} // namespace marginscope
