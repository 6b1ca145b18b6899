#include "core/session/whatif.h"

#include "core/base/number.h"
#include "core/io/text_file.h"
#include "core/io/whatif_file.h"
#include "core/session/hits.h"

#include <algorithm>

namespace marginscope {

WhatIfOptions quickWhatIf() {
    WhatIfOptions options;
    options.spec.contributions = false;
    options.spec.parts = false;
    options.curve.reset();
    options.hits = false;
    return options;
}

void WhatIfDesk::follow(const RunInputs& inputs) {
    const bool sameMarket = desk_ && inputs.market == inputs_.market && inputs.rulebook == inputs_.rulebook &&
                            inputs.shift == inputs_.shift;
    if (!sameMarket) desk_ = std::make_unique<TradingDesk>(inputs.market, inputs.rulebook, inputs.shift);
    if (!sameMarket || inputs.portfolio != inputs_.portfolio) before_ = nullptr;
    inputs_ = inputs;
}

TicketLegs WhatIfDesk::legs(const RunInputs& inputs, const TradeLines& lines, TradeAt at) {
    follow(inputs);
    desk_->setTradeAt(at);
    return ticketLegs(lines, *inputs.portfolio, *desk_);
}

Result<WhatIfReport> WhatIfDesk::run(const RunInputs& inputs, std::span<const TradeLeg> legs,
                                     const WhatIfOptions& options, const Job& job) {
    follow(inputs);
    desk_->setTradeAt(options.at);
    const Portfolio& book = *inputs.portfolio;
    WhatIfReport report;
    Result<WhatIf> figures = whatIf(*desk_, book, legs, options.spec, before_, Job{job.stop, {}});
    if (!figures) return tl::unexpected<Error>(figures.error());
    before_ = figures->before;
    report.whatIf = std::move(*figures);
    if (options.curve) {
        Result<SizeCurve> curve = sizeCurve(*desk_, book, legs, *options.curve, job);
        if (!curve) return tl::unexpected<Error>(curve.error());
        report.curve = std::move(*curve);
    }
    if (!options.hits) return report;
    for (const auto& [comparison, place] : {std::pair(report.whatIf.before, &report.hitsBefore),
                                            std::pair(report.whatIf.after, &report.hitsAfter)}) {
        Result<HitDistances> found = runHits(*comparison, {}, Job{job.stop, {}});
        if (!found) return tl::unexpected<Error>(found.error());
        *place = std::move(*found);
    }
    return report;
}

std::string whatIfOutput(const WhatIfReport& report, OutputFormat format, const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return whatIfText(report, text);
    case OutputFormat::Csv:
        return whatIfCsv(report);
    case OutputFormat::Json:
        break;
    }
    return writeWhatIf(report);
}

Result<TradeLines> tradeLinesOfFile(const std::string& path) {
    const Result<std::string> text = readTextFile(path);
    if (!text) return tl::unexpected<Error>(text.error());
    TradeLines lines = parseTradeLines(*text);
    for (TradeLineError& error : lines.errors)
        error.error.place.file = path;
    return lines;
}

Result<SizeCurveSpec> sizeCurveFromWords(const std::string& text) {
    std::vector<double> numbers;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(':', at), text.size());
        const std::optional<double> number = parseNumber(std::string_view(text).substr(at, end - at));
        if (!number) break;
        numbers.push_back(*number);
        at = end + 1;
    }
    const bool whole = numbers.size() == 3 && numbers[2] >= 0.0 && numbers[2] < 1e6 &&
                       numbers[2] == static_cast<double>(static_cast<std::size_t>(numbers[2])) &&
                       std::count(text.begin(), text.end(), ':') == 2;
    if (!whole)
        return failure(Reason::BadUsage, {"sizes are FROM:TO:COUNT, for instance 0:2:41; found " + text});
    return SizeCurveSpec{numbers[0], numbers[1], static_cast<std::size_t>(numbers[2])};
}

} // namespace marginscope
