#include "core/session/regime_columns.h"

#include "core/base/number.h"
#include "core/session/rulebook_diff.h"
#include "core/session/sources.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

std::optional<double> percentOf(double difference, double reference) {
    if (reference == 0.0) return std::nullopt;
    return 100.0 * difference / std::fabs(reference);
}

/// Amounts that differ by more than the last digits of a sum.
bool differs(double a, double b) {
    return std::fabs(a - b) > 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)});
}

std::string amount(double value) {
    return groupedNumber(value, 2);
}

Phrase regimePhrase(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("regime", "isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("regime", "cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("regime", "portfolio"), {}};
}

/// Sentences on what makes one column's figures differ from another's, from the results alone.
class Differences {
public:
    Differences(const ColumnResult& column, const ColumnResult& reference)
        : here_(column.regime())
        , there_(reference.regime())
        , ours_(*column.comparison)
        , theirs_(*reference.comparison) {}

    std::vector<Phrase> why() {
        if (differs(here_.initial.requirement, there_.initial.requirement)) requirement();
        if (differs(ours_.bookValue.equity, theirs_.bookValue.equity)) bookValue();
        if (differs(here_.equity, there_.equity)) equity();
        coverage();
        parameters();
        return std::move(sentences_);
    }

private:
    void say(const char* pattern, std::vector<PhraseArg> args = {}) {
        sentences_.push_back({pattern, std::move(args)});
    }

    void requirement() {
        if (here_.binding && there_.binding)
            scenarios(*here_.binding, *there_.binding);
        else if (here_.binding)
            say(QT_TRANSLATE_NOOP("columns",
                                  "Risk nets over scenarios here (worst: %1); in the reference positions are margined "
                                  "by rule, without scenarios."),
                {here_.binding->label});
        else if (there_.binding)
            say(QT_TRANSLATE_NOOP("columns",
                                  "Positions are margined by rule here, without scenarios; in the reference risk nets "
                                  "over scenarios (worst: %1)."),
                {there_.binding->label});
        else
            byRule();
        minimum();
    }

    void scenarios(const BindingScenario& here, const BindingScenario& there) {
        if (here.label == there.label) {
            if (differs(here.pnl, there.pnl))
                say(QT_TRANSLATE_NOOP("columns", "The same scenario binds (%1); it makes %2 here and %3 in the "
                                                 "reference."),
                    {here.label, amount(here.pnl), amount(there.pnl)});
        } else {
            say(QT_TRANSLATE_NOOP("columns", "Another scenario binds: %1 (%2) here, %3 (%4) in the reference."),
                {here.label, amount(here.pnl), there.label, amount(there.pnl)});
        }
        const double rest = here_.initial.requirement + here.pnl, restThere = there_.initial.requirement + there.pnl;
        if (differs(rest, restThere))
            say(QT_TRANSLATE_NOOP("columns", "Beside the scenario's loss other charges make %1 of the requirement here "
                                             "and %2 in the reference."),
                {amount(rest), amount(restThere)});
    }

    void byRule() {
        if (here_.regime != there_.regime)
            say(QT_TRANSLATE_NOOP("columns", "The regimes differ: %1 here, %2 in the reference."),
                {regimePhrase(here_.regime), regimePhrase(there_.regime)});
        largestPosition();
    }

    static std::map<std::string, double> aloneBySymbol(const Comparison& comparison) {
        std::map<std::string, double> alone;
        for (std::size_t i = 0; i < comparison.positions.size(); ++i)
            alone[comparison.book->positions[i].instrument.symbol] += comparison.positions[i].isolated.initial;
        return alone;
    }

    /// Of positions that both columns margin: the one whose own requirement differs most.
    void largestPosition() {
        const std::map<std::string, double> ours = aloneBySymbol(ours_), theirs = aloneBySymbol(theirs_);
        std::string most;
        double here = 0.0, there = 0.0;
        for (const auto& [symbol, own] : ours) {
            const auto other = theirs.find(symbol);
            if (other == theirs.end() || std::fabs(own - other->second) <= std::fabs(here - there)) continue;
            most = symbol;
            here = own;
            there = other->second;
        }
        if (differs(here, there))
            say(QT_TRANSLATE_NOOP("columns", "%1 differs most of the positions: alone it asks for %2 here and %3 in "
                                             "the reference."),
                {most, amount(here), amount(there)});
    }

    static bool minimumBinds(const RegimeResult& result) {
        return result.reason.pattern.starts_with("A minimum binds");
    }

    void minimum() {
        if (minimumBinds(here_) && !minimumBinds(there_))
            say(QT_TRANSLATE_NOOP("columns", "A minimum binds here, not in the reference."));
        if (!minimumBinds(here_) && minimumBinds(there_))
            say(QT_TRANSLATE_NOOP("columns", "A minimum binds in the reference, not here."));
    }

    void bookValue() {
        const bool here = ours_.rulebook->discount, there = theirs_.rulebook->discount;
        if (here && !there)
            say(QT_TRANSLATE_NOOP("columns", "Option values are discounted here, not in the reference."));
        if (!here && there)
            say(QT_TRANSLATE_NOOP("columns", "Option values are discounted in the reference, not here."));
    }

    void equity() {
        const bool pots = here_.regime == Regime::Isolated, potsThere = there_.regime == Regime::Isolated;
        if (pots != potsThere) {
            say(pots ? QT_TRANSLATE_NOOP("columns", "The equity is that of the pots here (%1), that of the whole "
                                                    "account in the reference (%2).")
                     : QT_TRANSLATE_NOOP("columns", "The equity is that of the whole account here (%1), that of the "
                                                    "pots in the reference (%2)."),
                {amount(here_.equity), amount(there_.equity)});
            return;
        }
        if (pots)
            return say(QT_TRANSLATE_NOOP("columns", "The pots hold %1 here and %2 in the reference."),
                       {amount(here_.equity), amount(there_.equity)});
        optionValue();
        const double taken = takenByHaircuts(ours_, here_.regime), takenThere = takenByHaircuts(theirs_, there_.regime);
        if (differs(taken, takenThere))
            say(QT_TRANSLATE_NOOP("columns", "Haircuts take %1 off the equity here and %2 in the reference."),
                {amount(taken), amount(takenThere)});
    }

    void optionValue() {
        const bool in = ours_.rulebook->optionValueInTest(here_.regime);
        if (in == theirs_.rulebook->optionValueInTest(there_.regime)) return;
        const std::string value = amount(in ? ours_.bookValue.optionValue : theirs_.bookValue.optionValue);
        say(in ? QT_TRANSLATE_NOOP("columns", "The market value of options (%1) counts in the equity here, not in the "
                                              "reference.")
               : QT_TRANSLATE_NOOP("columns", "The market value of options (%1) counts in the equity of the reference, "
                                              "not here."),
            {value});
    }

    void coverage() {
        const std::size_t here = ours_.notModelled.size(), there = theirs_.notModelled.size();
        if (here != there)
            say(QT_TRANSLATE_NOOP("columns", "Rows of the book that count nowhere: %1 here, %2 in the reference."),
                {std::to_string(here), std::to_string(there)});
    }

    /// Of two versions of one rulebook: what the regime's section states differently.
    void parameters() {
        if (here_.regime != there_.regime || ours_.rulebook == theirs_.rulebook ||
            ours_.rulebook->id != theirs_.rulebook->id)
            return;
        const auto changes = rulebookDiff(theirs_.rulebook->document, ours_.rulebook->document);
        if (!changes) return;
        const std::string section = here_.regime == Regime::Portfolio ? "/portfolio/" : "/standard/";
        std::string some;
        std::size_t count = 0;
        for (const RulebookChange& change : *changes) {
            if (!change.pointer.starts_with(section) || ++count > 3) continue;
            some += (some.empty() ? "" : "; ") + change.pointer.substr(section.size()) + " " +
                    change.own.value_or("–") + " (" + change.published.value_or("–") + ")";
        }
        if (count == 1)
            say(QT_TRANSLATE_NOOP("columns", "The rulebooks differ in one value, that of the reference in brackets: "
                                             "%1."),
                {some});
        else if (count > 1)
            say(QT_TRANSLATE_NOOP("columns", "The rulebooks differ in %1 values, among them, those of the reference in "
                                             "brackets: %2."),
                {std::to_string(count), some});
    }

    const RegimeResult& here_;
    const RegimeResult& there_;
    const Comparison& ours_;
    const Comparison& theirs_;
    std::vector<Phrase> sentences_;
};

ColumnDifference differenceOf(const ColumnResult& column, const ColumnResult& reference) {
    const RegimeResult &here = column.regime(), &there = reference.regime();
    ColumnDifference out;
    out.initial = here.initial.requirement - there.initial.requirement;
    out.maintenance = here.maintenance.requirement - there.maintenance.requirement;
    out.equity = here.equity - there.equity;
    out.excessInitial = here.initial.excess - there.initial.excess;
    out.excessMaintenance = here.maintenance.excess - there.maintenance.excess;
    out.initialPercent = percentOf(out.initial, there.initial.requirement);
    out.maintenancePercent = percentOf(out.maintenance, there.maintenance.requirement);
    out.equityPercent = percentOf(out.equity, there.equity);
    out.why = Differences(column, reference).why();
    return out;
}

void addSaving(ColumnResult& column, const ColumnResult& first) {
    column.saving.reset();
    column.savingPercent.reset();
    if (!column.hasFigures() || !first.hasFigures()) return;
    const double from = first.regime().initial.requirement;
    column.saving = from - column.regime().initial.requirement;
    if (from > 0.0) column.savingPercent = 100.0 * *column.saving / from;
}

/// What a rulebook gave: a comparison or the error that took its place.
struct Ran {
    std::shared_ptr<const Comparison> comparison;
    std::optional<Error> error;
};

std::string firstNotCovered(const Comparison& comparison) {
    return comparison.notModelled.empty() ? std::string("–") : comparison.notModelled.front().instrument;
}

Ran run(RunInputs inputs, const std::string& name, const RulebookFinder& find, const Job& job) {
    if (!name.empty()) {
        Result<std::shared_ptr<const Rulebook>> found = find(name);
        if (!found) return {nullptr, found.error()};
        inputs.rulebook = std::move(*found);
    }
    Result<Comparison> comparison = runComparison(inputs, ComparisonOptions{false}, job);
    if (!comparison) return {nullptr, comparison.error()};
    Ran ran{std::make_shared<const Comparison>(std::move(*comparison)), std::nullopt};
    if (ran.comparison->nothingModelled()) {
        const auto& missing = ran.comparison->notModelled;
        ran.error = missing.empty() ? Error{Reason::OutsideRulebook, {firstNotCovered(*ran.comparison), name}, {}}
                                    : missing.front().error;
    }
    return ran;
}

/// Progress of one rulebook as a part of all of them.
Job partOf(const Job& job, std::size_t index, std::size_t count) {
    Job part{job.stop, {}};
    if (job.progress)
        part.progress = [sink = job.progress, index, count](double share) {
            sink((static_cast<double>(index) + share) / static_cast<double>(count));
        };
    return part;
}

} // namespace

std::string ColumnResult::rulebookName() const {
    return comparison ? comparison->rulebook->id + "@" + comparison->rulebook->version : column.rulebook;
}

Result<RegimeColumn> parseColumn(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    const std::string_view word = colon == std::string_view::npos ? text : text.substr(colon + 1);
    const std::optional<Regime> regime = regimeFromWord(word);
    if (!regime)
        return failure(Reason::BadUsage, {"a column is RULEBOOK:REGIME with a regime of isolated, cross or portfolio, "
                                          "for instance deribit:cross; found " +
                                          std::string(text)});
    return RegimeColumn{colon == std::string_view::npos ? std::string() : std::string(text.substr(0, colon)), *regime};
}

std::string columnWord(const RegimeColumn& column) {
    return (column.rulebook.empty() ? "" : column.rulebook + ":") + regimeWord(column.regime);
}

RulebookFinder storedRulebooks(std::string storePath) {
    return [storePath = std::move(storePath)](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        Result<LoadedRulebook> loaded = loadRulebook(name, {}, storePath);
        if (!loaded) return tl::unexpected<Error>(loaded.error());
        return std::move(loaded->rulebook);
    };
}

Result<RegimeColumns> runRegimeColumns(const RunInputs& inputs, const std::vector<RegimeColumn>& columns,
                                       std::size_t reference, const RulebookFinder& find, const Job& job) {
    std::vector<std::string> names;
    for (const RegimeColumn& column : columns)
        if (std::find(names.begin(), names.end(), column.rulebook) == names.end()) names.push_back(column.rulebook);
    std::map<std::string, Ran> ran;
    for (std::size_t i = 0; i < names.size(); ++i) {
        ran[names[i]] = run(inputs, names[i], find, partOf(job, i, names.size()));
        if (job.stopRequested()) return failure(Reason::Cancelled);
        job.report(static_cast<double>(i + 1) / static_cast<double>(names.size()));
    }
    RegimeColumns out;
    for (const RegimeColumn& column : columns) {
        ColumnResult result;
        result.column = column;
        result.comparison = ran[column.rulebook].comparison;
        result.error = ran[column.rulebook].error;
        out.columns.push_back(std::move(result));
    }
    return withReference(std::move(out), reference);
}

RegimeColumns withReference(RegimeColumns columns, std::size_t reference) {
    std::vector<ColumnResult>& all = columns.columns;
    columns.reference = all.empty() ? 0 : std::min(reference, all.size() - 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        addSaving(all[i], all.front());
        all[i].difference.reset();
        const ColumnResult& other = all[columns.reference];
        if (i != columns.reference && all[i].hasFigures() && other.hasFigures())
            all[i].difference = differenceOf(all[i], other);
    }
    return columns;
}

double takenByHaircuts(const Comparison& comparison, Regime regime) {
    if (regime == Regime::Isolated) return 0.0;
    const BookValue& value = comparison.bookValue;
    const double plain = value.collateralValue + value.spotValue + value.unrealisedPnl +
                         (comparison.rulebook->optionValueInTest(regime) ? value.optionValue : 0.0);
    return plain - comparison.of(regime).equity;
}

} // namespace marginscope
