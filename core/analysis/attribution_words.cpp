#include "core/analysis/attribution.h"
#include "core/base/number.h"

#include <cmath>

namespace marginscope {

namespace {

// Whole numbers, but small amounts keep their cents.
std::string amount(double value) {
    return groupedNumber(value, std::fabs(value) < 100.0 ? 2 : 0);
}

Phrase standaloneQuestion(const Attribution& a) {
    return {QT_TRANSLATE_NOOP("attribution",
                              "What would each need if there were nothing else? The sum is %1 against a requirement of "
                              "%2; it adds up only where nothing nets."),
            {amount(a.standaloneSum), amount(a.requirement)}};
}

Phrase incrementalQuestion(const Attribution& a) {
    return {
        QT_TRANSLATE_NOOP("attribution",
                          "By how much would the requirement fall without it? The sum is %1 against a requirement of "
                          "%2; it adds up only where nothing nets."),
        {amount(a.incrementalSum), amount(a.requirement)}};
}

Phrase eulerQuestion(const Attribution& a) {
    if (a.eulerAddsUp)
        return {QT_TRANSLATE_NOOP("attribution",
                                  "How fast does the requirement grow with its size, times that size? Adds up to the "
                                  "requirement."),
                {}};
    return {
        QT_TRANSLATE_NOOP("attribution",
                          "How fast does the requirement grow with its size, times that size? Does not add up: %1 of "
                          "the requirement does not grow in proportion to size and has a line of its own."),
        {amount(a.eulerRest())}};
}

Phrase aumannShapleyQuestion(const Attribution& a) {
    if (a.aumannShapleyAddsUp)
        return {
            QT_TRANSLATE_NOOP("attribution",
                              "What does it add while the whole book grows from nothing to its size? Adds up to the "
                              "requirement."),
            {}};
    return {QT_TRANSLATE_NOOP("attribution",
                              "What does it add while the whole book grows from nothing to its size? Does not add up: "
                              "the rules jump by %1 on the way, which has a line of its own."),
            {amount(a.aumannShapleyRest())}};
}

} // namespace

std::string measureWord(AttributionMeasure measure) {
    switch (measure) {
    case AttributionMeasure::Standalone:
        return "standalone";
    case AttributionMeasure::Incremental:
        return "incremental";
    case AttributionMeasure::Euler:
        return "euler";
    case AttributionMeasure::AumannShapley:
        return "aumann_shapley";
    case AttributionMeasure::Pairs:
        return "pairs";
    case AttributionMeasure::Groups:
        break;
    }
    return "groups";
}

Phrase questionOf(AttributionMeasure measure, const Attribution& attribution) {
    switch (measure) {
    case AttributionMeasure::Standalone:
        return standaloneQuestion(attribution);
    case AttributionMeasure::Incremental:
        return incrementalQuestion(attribution);
    case AttributionMeasure::Euler:
        return eulerQuestion(attribution);
    case AttributionMeasure::AumannShapley:
        return aumannShapleyQuestion(attribution);
    case AttributionMeasure::Pairs:
        return {QT_TRANSLATE_NOOP("attribution",
                                  "What do two of them save by being margined together and not one by one? Savings of "
                                  "pairs do not add up."),
                {}};
    case AttributionMeasure::Groups:
        break;
    }
    return {QT_TRANSLATE_NOOP("attribution",
                              "What do the legs of a hedge group save by being margined together and not one by one? "
                              "Savings of groups do not add up where groups net with each other."),
            {}};
}

std::optional<double> Attribution::runnerUpGap() const {
    if (!binding || !runnerUp) return std::nullopt;
    return runnerUp->pnl - binding->pnl;
}

bool Attribution::addsUp(AttributionMeasure measure) const {
    const auto equals = [&](double sum) {
        return std::fabs(requirement - account - sum) <= 1e-6 * std::fmax(1.0, requirement);
    };
    switch (measure) {
    case AttributionMeasure::Standalone:
        return equals(standaloneSum);
    case AttributionMeasure::Incremental:
        return equals(incrementalSum);
    case AttributionMeasure::Euler:
        return eulerAddsUp;
    case AttributionMeasure::AumannShapley:
        return aumannShapleyAddsUp;
    case AttributionMeasure::Pairs:
    case AttributionMeasure::Groups:
        break;
    }
    return false;
}

} // namespace marginscope
