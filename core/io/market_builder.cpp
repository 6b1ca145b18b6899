#include "core/io/market_builder.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <filesystem>

namespace marginscope {

namespace {

constexpr std::size_t maxProblems = 100'000;
constexpr std::size_t maxNotices = 1000;

} // namespace

MarketBuilder::MarketBuilder(std::string fileName) : fileName_(std::move(fileName)) {
    file_.market.name = std::filesystem::path(fileName_).filename().string();
}

void MarketBuilder::addProblem(Error error) {
    if (file_.problems.size() < maxProblems)
        file_.problems.push_back(error.at(Place{fileName_, 0, 0, {}}));
    else
        ++dropped_;
}

bool MarketBuilder::failed(FieldReader& fields) {
    std::optional<Error> error = fields.takeError();
    if (error) addProblem(std::move(*error));
    return error.has_value();
}

void MarketBuilder::addNotice(const char* pattern, std::vector<PhraseArg> args, int row) {
    if (file_.notices.size() >= maxNotices) return;
    file_.notices.push_back({Phrase{pattern, std::move(args)}, Place{fileName_, row, 0, {}}});
}

void MarketBuilder::readQuote(FieldReader& fields, const std::string& symbol, const QuoteNames& names) {
    Quote quote;
    for (const auto& [name, part] :
         {std::pair(names.bid, &quote.bid), std::pair(names.ask, &quote.ask),
          std::pair(names.openInterest, &quote.openInterest), std::pair(names.volume, &quote.volume)}) {
        *part = fields.number(name, nonNegativeAmount);
        if (failed(fields)) part->reset();
    }
    if (!quote.isEmpty()) file_.market.quotes.insert_or_assign(symbol, quote);
}

void MarketBuilder::tellOfCrossedQuotes() {
    std::size_t count = 0;
    const std::string* first = nullptr;
    for (const auto& [symbol, quote] : file_.market.quotes) {
        if (!quote.isCrossed()) continue;
        if (count++ == 0) first = &symbol;
    }
    if (count > 0)
        addNotice(QT_TRANSLATE_NOOP("FileNotice", "Quotes with the bid above the ask: %1, the first is %2. They are kept, "
                                                  "and nothing is traded at them."),
                  {std::to_string(count), *first});
}

Result<MarketFile> MarketBuilder::finish() {
    if (dropped_ > 0)
        return failure(Reason::FileTooLarge, {QT_TRANSLATE_NOOP("expected", "more than 100000 problems")},
                       Place{fileName_, 0, 0, {}});
    for (UnderlyingMarket& underlying : file_.market.underlyings) {
        std::sort(underlying.expiries.begin(), underlying.expiries.end(),
                  [](const ExpiryMarket& a, const ExpiryMarket& b) { return a.expiry < b.expiry; });
        for (ExpiryMarket& expiry : underlying.expiries)
            if (auto* listed = std::get_if<VolPoints>(&expiry.smile))
                std::sort(listed->points.begin(), listed->points.end(),
                          [](const VolPoint& a, const VolPoint& b) { return a.strike < b.strike; });
    }
    tellOfCrossedQuotes();
    return std::move(file_);
}

} // namespace marginscope
