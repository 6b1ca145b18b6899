#include "core/analysis/venue_split.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double least = 1e-6; ///< reporting currency

} // namespace

VenueAssigner::VenueAssigner(const Portfolio& portfolio, VenueSplit& split, const VenuesSpec& spec, const Job& job)
    : portfolio_(portfolio)
    , split_(split)
    , spec_(spec)
    , job_(job) {
    findGroups();
}

void VenueAssigner::findGroups() {
    const std::vector<std::string>& venues = split_.venues();
    for (std::size_t i = 0; i < portfolio_.positions.size(); ++i) {
        const Position& position = portfolio_.positions[i];
        const std::string venue = split_.venueOf(position.venue);
        const auto same = std::find_if(groups_.begin(), groups_.end(), [&](const VenueGroup& group) {
            return group.isGroup && group.name == position.group && group.venue == venue;
        });
        if (!position.group.empty() && same != groups_.end()) {
            same->positions.push_back(i);
            continue;
        }
        VenueGroup group;
        group.isGroup = !position.group.empty();
        group.name = group.isGroup ? position.group : position.instrument.symbol;
        group.positions = {i};
        group.venue = venue;
        groups_.push_back(std::move(group));
        start_.push_back(static_cast<std::size_t>(std::find(venues.begin(), venues.end(), venue) - venues.begin()));
    }
    best_ = start_;
}

std::optional<double> VenueAssigner::requirementAt(std::size_t venue, const std::vector<std::size_t>& positions) {
    const auto [known, isNew] = known_.try_emplace(std::pair(venue, positions));
    if (!isNew) return known->second;
    const std::string& name = split_.venues()[venue];
    const std::shared_ptr<const Rulebook> rulebook = split_.rulebookOf(name);
    const bool covered = std::all_of(positions.begin(), positions.end(), [&](std::size_t i) {
        const Position& position = portfolio_.positions[i];
        return rulebook->covers(position.instrument) || split_.venueOf(position.venue) == name;
    });
    if (covered)
        known->second =
            split_.booksOf(rulebook).figures(split_.bookOf(name, positions), spec_.regime).requirement(spec_.level);
    return known->second;
}

std::optional<double> VenueAssigner::total(const Places& places) {
    double sum = 0.0;
    for (std::size_t venue = 0; venue < split_.venues().size(); ++venue) {
        std::vector<std::size_t> positions;
        for (std::size_t group = 0; group < groups_.size(); ++group)
            if (places[group] == venue)
                positions.insert(positions.end(), groups_[group].positions.begin(), groups_[group].positions.end());
        std::sort(positions.begin(), positions.end());
        const std::optional<double> requirement = requirementAt(venue, positions);
        if (!requirement) return std::nullopt;
        sum += *requirement;
    }
    return sum;
}

bool VenueAssigner::run() {
    assignment_.before = assignment_.after = total(start_).value_or(0.0);
    if (!singles()) return false;
    const double all = std::pow(static_cast<double>(split_.venues().size()), static_cast<double>(groups_.size()));
    assignment_.everyAssignment = all <= static_cast<double>(spec_.assignmentLimit);
    if (!(assignment_.everyAssignment ? tryAll() : improve())) return false;
    tellMoves(best_);
    return true;
}

bool VenueAssigner::singles() {
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        VenueGroup& group = groups_[at];
        group.cheapest = group.venue;
        double cheapest = assignment_.before;
        for (std::size_t venue = 0; venue < split_.venues().size(); ++venue) {
            if (job_.stopRequested()) return false;
            Places places = start_;
            places[at] = venue;
            const std::optional<double> sum = total(places);
            group.choices.push_back({split_.venues()[venue], sum});
            if (!sum || *sum >= cheapest - least) continue;
            cheapest = *sum;
            group.cheapest = split_.venues()[venue];
        }
        group.saving = assignment_.before - cheapest;
        job_.report(0.5 * static_cast<double>(at + 1) / static_cast<double>(groups_.size()));
    }
    return true;
}

bool VenueAssigner::tryAll() {
    Places places(groups_.size(), 0);
    for (;;) {
        if (job_.stopRequested()) return false;
        const std::optional<double> sum = total(places);
        if (sum && *sum < assignment_.after - least) {
            assignment_.after = *sum;
            best_ = places;
        }
        std::size_t digit = 0;
        while (digit < places.size() && ++places[digit] == split_.venues().size())
            places[digit++] = 0;
        if (digit == places.size()) return true;
    }
}

// The best single move at a time; then two groups that change places.
bool VenueAssigner::improve() {
    for (std::size_t round = 0; round < 4 * groups_.size() + 4; ++round) {
        const Places from = best_;
        const double before = assignment_.after;
        const auto offer = [&](const Places& places) {
            const std::optional<double> sum = total(places);
            if (!sum || *sum >= assignment_.after - least) return;
            assignment_.after = *sum;
            best_ = places;
        };
        for (std::size_t at = 0; at < groups_.size(); ++at)
            for (std::size_t venue = 0; venue < split_.venues().size(); ++venue) {
                if (job_.stopRequested()) return false;
                Places places = from;
                places[at] = venue;
                offer(places);
            }
        if (assignment_.after >= before - least && groups_.size() <= 40)
            for (std::size_t a = 0; a < groups_.size(); ++a)
                for (std::size_t b = a + 1; b < groups_.size(); ++b) {
                    if (job_.stopRequested()) return false;
                    Places places = from;
                    std::swap(places[a], places[b]);
                    if (places[a] != places[b]) offer(places);
                }
        if (assignment_.after >= before - least) return true;
    }
    return true;
}

void VenueAssigner::tellMoves(const Places& best) {
    Places places = start_;
    for (std::size_t at = 0; at < groups_.size(); ++at) {
        if (best[at] == places[at]) continue;
        places[at] = best[at];
        const std::optional<double> sum = total(places);
        assignment_.moves.push_back(
            {at, split_.venues()[start_[at]], split_.venues()[best[at]], sum.value_or(assignment_.after)});
    }
}

} // namespace marginscope
