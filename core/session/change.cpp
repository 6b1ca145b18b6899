#include "core/session/change.h"

#include "core/io/change_file.h"
#include "core/io/text_file.h"
#include "core/session/rulebook_diff.h"

namespace marginscope {

namespace {

// A result is recognised before it is taken for a book that cannot be read.
bool isComparisonResult(const std::string& location) {
    if (location.starts_with("kept:")) return true;
    if (location == "-" || location.starts_with("sample:") || location.starts_with("store:")) return false;
    const Result<std::string> text = readTextFile(location);
    return text && std::string_view(*text).substr(0, 400).find("marginscope.comparison/") != std::string_view::npos;
}

} // namespace

Result<LoadedState> loadState(const ChangeSide& side, const std::string& storePath) {
    if (isComparisonResult(side.book))
        return failure(Reason::UnknownFormat,
                       {QT_TRANSLATE_NOOP("expected", "a comparison result, which does not carry the market, balances "
                                                      "and entry prices it was made from"),
                        QT_TRANSLATE_NOOP("expected", "the book itself, with its market and rulebook")},
                       Place{side.book, 0, 0, {}});
    RunSources sources;
    sources.book = side.book;
    sources.market = side.market;
    sources.rulebook = side.rulebook;
    sources.overrides = side.overrides;
    sources.store = storePath;
    Result<LoadedRun> run = loadRun(sources);
    if (!run) return tl::unexpected<Error>(run.error());
    LoadedState out;
    out.state = {run->inputs.portfolio, run->inputs.market, run->inputs.rulebook, run->inputs.shift};
    out.name = run->inputs.portfolio->name.empty() ? side.book : run->inputs.portfolio->name;
    out.problems = std::move(run->problems);
    out.notices = std::move(run->notices);
    return out;
}

std::vector<ChangedParameter> changedParameters(const Rulebook& a, const Rulebook& b) {
    std::vector<ChangedParameter> out;
    if (a.document == b.document) return out;
    const Result<std::vector<RulebookChange>> changes = rulebookDiff(a.document, b.document);
    if (!changes) return out;
    for (const RulebookChange& change : *changes)
        out.push_back({change.pointer, change.published, change.own, change.unit, change.meaning});
    return out;
}

Result<ChangeReport> runChange(const LoadedState& a, const LoadedState& b, const ChangeSpec& spec, const Job& job) {
    Result<ChangeExplain> change = explainChange(a.state, b.state, spec, job);
    if (!change) return tl::unexpected<Error>(change.error());
    return ChangeReport{a.state,
                        b.state,
                        a.name,
                        b.name,
                        std::move(*change),
                        changedParameters(*a.state.rulebook, *b.state.rulebook)};
}

std::string changeOutput(const ChangeReport& report, ChangeOrder order, Level level, OutputFormat format,
                         const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return changeText(report, order, level, text);
    case OutputFormat::Csv:
        return changeCsv(report, order);
    case OutputFormat::Json:
        break;
    }
    return writeChange(report, order);
}

} // namespace marginscope
