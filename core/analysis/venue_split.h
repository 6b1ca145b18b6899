// A book taken apart by venue and margined there. Private to the room.
#pragma once

#include "core/analysis/venues.h"

#include <map>

namespace marginscope {

class VenueSplit {
public:
    VenueSplit(const Portfolio& portfolio, const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
               const VenuesSpec& spec);

    const std::vector<std::string>& venues() const { return venues_; }
    std::string venueOf(const std::string& stated) const { return stated.empty() ? unassigned_ : stated; }
    std::shared_ptr<const Rulebook> rulebookOf(const std::string& venue) const;
    TrialBooks& booksOf(const std::shared_ptr<const Rulebook>& rulebook);

    VenueAccount account(const std::string& venue);
    /// The book of a venue with positions chosen by hand; balances as they are.
    Portfolio bookOf(const std::string& venue, const std::vector<std::size_t>& positions) const;
    Portfolio whole() const;

private:
    const Portfolio& portfolio_;
    const MarketSnapshot& market_;
    std::shared_ptr<const Rulebook> rulebook_;
    const VenuesSpec& spec_;
    std::string unassigned_;
    std::vector<std::string> venues_;
    std::map<const Rulebook*, std::unique_ptr<TrialBooks>> books_;
};

/// Which venue each group is cheapest at, alone and together.
class VenueAssigner {
public:
    VenueAssigner(const Portfolio& portfolio, VenueSplit& split, const VenuesSpec& spec, const Job& job);

    /// False where it was cancelled.
    bool run();
    std::vector<VenueGroup> groups() { return std::move(groups_); }
    VenueAssignment assignment() { return std::move(assignment_); }

private:
    using Places = std::vector<std::size_t>; ///< venue of each group

    void findGroups();
    /// Empty where a rulebook does not cover what would lie there.
    std::optional<double> total(const Places& places);
    std::optional<double> requirementAt(std::size_t venue, const std::vector<std::size_t>& positions);
    bool singles();
    bool tryAll();
    bool improve();
    void tellMoves(const Places& best);

    const Portfolio& portfolio_;
    VenueSplit& split_;
    const VenuesSpec& spec_;
    const Job& job_;
    std::vector<VenueGroup> groups_;
    Places start_;
    Places best_;
    VenueAssignment assignment_;
    std::map<std::pair<std::size_t, std::vector<std::size_t>>, std::optional<double>> known_;
};

LiquidityPlan liquidityPlan(const std::vector<VenueAccount>& accounts, VenueSplit& split, const VenuesSpec& spec);
CollateralAllocation allocateCollateral(const std::vector<VenueAccount>& accounts, VenueSplit& split,
                                        const VenuesSpec& spec);

} // namespace marginscope
