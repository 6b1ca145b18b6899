#include "core/analysis/venue_split.h"

#include <algorithm>
#include <set>

namespace marginscope {

VenueSplit::VenueSplit(const Portfolio& portfolio, const MarketSnapshot& market,
                       std::shared_ptr<const Rulebook> rulebook, const VenuesSpec& spec)
    : portfolio_(portfolio)
    , market_(market)
    , rulebook_(std::move(rulebook))
    , spec_(spec)
    , unassigned_(spec.unassigned.empty() ? rulebook_->id : spec.unassigned) {
    std::set<std::string> names;
    for (const Position& position : portfolio.positions)
        names.insert(venueOf(position.venue));
    for (const CollateralBalance& balance : portfolio.collateral)
        names.insert(venueOf(balance.venue));
    if (portfolio.openOrdersMargin != 0.0 || portfolio.mmpMargin != 0.0 || names.empty()) names.insert(unassigned_);
    venues_.assign(names.begin(), names.end());
}

std::shared_ptr<const Rulebook> VenueSplit::rulebookOf(const std::string& venue) const {
    const auto own = spec_.rulebooks.find(venue);
    return own == spec_.rulebooks.end() ? rulebook_ : own->second;
}

TrialBooks& VenueSplit::booksOf(const std::shared_ptr<const Rulebook>& rulebook) {
    std::unique_ptr<TrialBooks>& books = books_[rulebook.get()];
    if (!books) books = std::make_unique<TrialBooks>(market_, rulebook);
    return *books;
}

Portfolio VenueSplit::bookOf(const std::string& venue, const std::vector<std::size_t>& positions) const {
    Portfolio book;
    book.name = portfolio_.name;
    book.currency = portfolio_.currency;
    for (const CollateralBalance& balance : portfolio_.collateral)
        if (venueOf(balance.venue) == venue) book.collateral.push_back(balance);
    for (const std::size_t i : positions)
        book.positions.push_back(portfolio_.positions[i]);
    if (venue == unassigned_) {
        book.openOrdersMargin = portfolio_.openOrdersMargin;
        book.mmpMargin = portfolio_.mmpMargin;
    }
    return book;
}

Portfolio VenueSplit::whole() const {
    // One account: rows of one instrument are one position there, whatever venue they came from.
    Portfolio book = portfolio_;
    for (Position& position : book.positions)
        position.venue.clear();
    std::vector<CollateralBalance> merged;
    for (CollateralBalance balance : book.collateral) {
        balance.venue.clear();
        const auto same = std::find_if(merged.begin(), merged.end(),
                                       [&](const CollateralBalance& one) { return one.asset == balance.asset; });
        if (same == merged.end())
            merged.push_back(std::move(balance));
        else
            same->quantity += balance.quantity;
    }
    book.collateral = std::move(merged);
    return book;
}

VenueAccount VenueSplit::account(const std::string& venue) {
    VenueAccount account;
    account.venue = venue;
    account.rulebook = rulebookOf(venue);
    for (std::size_t i = 0; i < portfolio_.positions.size(); ++i)
        if (venueOf(portfolio_.positions[i].venue) == venue) account.positions.push_back(i);
    for (std::size_t i = 0; i < portfolio_.collateral.size(); ++i)
        if (venueOf(portfolio_.collateral[i].venue) == venue) account.collateral.push_back(i);
    account.book = bookOf(venue, account.positions);
    const MarkedBook book = booksOf(account.rulebook).marked(account.book);
    for (const Regime regime : allRegimes) {
        VenueRegime& one = account.regimes[static_cast<std::size_t>(regime)];
        one.regime = regime;
        one.figures = TrialBooks::figuresOf(book, *account.rulebook, regime, true);
    }
    for (const MarkedCollateral& balance : book.collateral) {
        account.collateralValue += balance.quantity * balance.price;
        account.movable += std::max(0.0, balance.quantity * balance.price);
    }
    account.notModelled = book.notModelled;
    for (NotModelled& row : account.notModelled)
        if (!row.collateral && row.row > 0)
            for (const std::size_t i : account.positions)
                if (portfolio_.positions[i].row == 0 && portfolio_.positions[i].instrument.symbol == row.instrument) {
                    row.row = static_cast<int>(i) + 1;
                    break;
                }
    return account;
}

} // namespace marginscope
