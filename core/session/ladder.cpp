#include "core/session/ladder.h"

#include "core/base/number.h"
#include "core/io/ladder_file.h"

#include <algorithm>

namespace marginscope {

namespace {

std::string underlyingsOf(const MarkedBook& book) {
    std::string names;
    for (const MarkedUnderlying& one : book.underlyings)
        names += (names.empty() ? "" : ", ") + one.underlying.text();
    return names;
}

} // namespace

Result<ExpiryLadder> runLadder(const RunInputs& inputs, const LadderSpec& spec, const Job& job) {
    return expiryLadder({*inputs.portfolio, *inputs.market, *inputs.rulebook, inputs.shift}, spec, job);
}

Result<MarketMove> ladderMove(const std::vector<std::string>& words, double vol, const MarkedBook& book) {
    MarketMove move;
    move.vol = vol;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        const std::optional<double> value =
            parseNumber(equals == std::string::npos ? word : word.substr(equals + 1));
        if (!value)
            return failure(Reason::BadUsage,
                           {"--price takes a relative move, -0.1 or BTC=-0.1 for one underlying; found " + word});
        if (equals == std::string::npos) {
            move.price = *value;
            continue;
        }
        const AssetCode code(word.substr(0, equals));
        const bool held = std::any_of(book.underlyings.begin(), book.underlyings.end(),
                                      [&](const MarkedUnderlying& one) { return one.underlying == code; });
        if (!held)
            return failure(Reason::UnknownName,
                           {QT_TRANSLATE_NOOP("expected", "underlying"), code.text(), underlyingsOf(book)});
        move.priceOf[code] = *value;
    }
    return move;
}

std::string ladderOutput(const Comparison& comparison, const ExpiryLadder& ladder, Level level, OutputFormat format,
                         const TerminalOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return ladderText(comparison, ladder, level, text);
    case OutputFormat::Csv:
        return ladderCsv(ladder);
    case OutputFormat::Json:
        break;
    }
    return writeLadder(comparison, ladder);
}

} // namespace marginscope
