#include "core/session/versus.h"

#include "core/io/versus_file.h"
#include "core/portfolio/difference.h"

namespace marginscope {

Result<Versus> runVersus(const RunInputs& inputs, std::shared_ptr<const Portfolio> other, const Job& job) {
    RunInputs first = inputs;
    first.portfolio = std::move(other);
    Result<Comparison> a = runComparison(first, ComparisonOptions{false}, job);
    if (!a) return tl::unexpected<Error>(a.error());
    job.report(0.5);
    Result<Comparison> b = runComparison(inputs, ComparisonOptions{false}, job);
    if (!b) return tl::unexpected<Error>(b.error());
    return versus(std::make_shared<const Comparison>(std::move(*a)),
                  std::make_shared<const Comparison>(std::move(*b)));
}

std::string versusOutput(const Versus& versus, const Portfolio& a, const Portfolio& b, OutputFormat format,
                         const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return versusText(versus, text);
    case OutputFormat::Csv:
        return versusCsv(versus);
    case OutputFormat::Json:
        break;
    }
    return writeVersus(versus, tradesBetween(a, b));
}

} // namespace marginscope
