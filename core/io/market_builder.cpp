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
    return std::move(file_);
}

} // namespace marginscope
