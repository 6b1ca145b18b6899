#include "core/analysis/ladder_protection.h"

#include "core/margin/requirement.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

MarkedBook withPositions(const MarkedBook& book, const std::vector<std::size_t>& places) {
    MarkedBook part = book;
    part.memory.reset();
    part.positions.clear();
    for (const std::size_t place : places)
        part.positions.push_back(book.positions[place]);
    return part;
}

double requirementOf(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level) {
    return (regime == Regime::Portfolio ? portfolioRegime(book, rulebook) : crossRegime(book, rulebook))
        .at(level)
        .requirement;
}

bool isMore(double a, double b) {
    return a - b > 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)});
}

void keepLargest(std::vector<ProtectionShare>& shares) {
    std::erase_if(shares, [](const ProtectionShare& share) { return !(share.amount > 1e-6); });
    std::stable_sort(shares.begin(), shares.end(),
                     [](const ProtectionShare& a, const ProtectionShare& b) { return a.amount > b.amount; });
}

/// Which single legs gave the protection and which lose it.
class LegsOfHedge {
public:
    LegsOfHedge(const MarkedBook& eve, std::vector<std::size_t> staying, std::vector<std::size_t> going,
                const Rulebook& rulebook)
        : eve_(eve)
        , staying_(std::move(staying))
        , going_(std::move(going))
        , rulebook_(rulebook) {}

    bool find(LostHedge& lost, const Job& job, TaskPool& pool) const {
        lost.expiring.resize(going_.size());
        lost.exposed.resize(staying_.size());
        pool.run(going_.size() + staying_.size(), [&](std::size_t, std::size_t part) {
            if (job.stopRequested()) return;
            if (part < going_.size())
                lost.expiring[part] = share(going_[part], savedBy(lost, going_[part]));
            else
                lost.exposed[part - going_.size()] =
                    share(staying_[part - going_.size()], askedMoreBy(lost, staying_[part - going_.size()]));
        });
        keepLargest(lost.expiring);
        keepLargest(lost.exposed);
        return !job.stopRequested();
    }

private:
    ProtectionShare share(std::size_t place, double amount) const {
        const MarkedPosition& position = eve_.positions[place];
        ProtectionShare out{position.instrument.symbol, {}, amount};
        for (const HeldRow& held : position.holdings)
            out.rows.push_back(held.row);
        return out;
    }

    double requirement(const LostHedge& lost, const std::vector<std::size_t>& places) const {
        return requirementOf(withPositions(eve_, places), rulebook_, lost.regime, lost.level);
    }

    static std::vector<std::size_t> without(std::vector<std::size_t> places, std::size_t place) {
        std::erase(places, place);
        return places;
    }

    double savedBy(const LostHedge& lost, std::size_t leg) const {
        std::vector<std::size_t> with = staying_;
        with.insert(std::lower_bound(with.begin(), with.end(), leg), leg);
        return lost.withoutLegs - requirement(lost, with);
    }

    double askedMoreBy(const LostHedge& lost, std::size_t leg) const {
        std::vector<std::size_t> all = staying_;
        all.insert(all.end(), going_.begin(), going_.end());
        std::sort(all.begin(), all.end());
        const double alone = lost.withoutLegs - requirement(lost, without(staying_, leg));
        const double together = lost.withLegs - requirement(lost, without(all, leg));
        return alone - together;
    }

    const MarkedBook& eve_;
    std::vector<std::size_t> staying_, going_;
    const Rulebook& rulebook_;
};

} // namespace

std::vector<LostHedge> lostHedges(const MarkedBook& eve, Timestamp time, const LadderState& after,
                                  const Rulebook& rulebook, bool legs, const Job& job, TaskPool& pool) {
    std::vector<std::size_t> staying, going;
    for (std::size_t i = 0; i < eve.positions.size(); ++i) {
        const Instrument& instrument = eve.positions[i].instrument;
        (instrument.hasExpiry() && instrument.expiry <= time ? going : staying).push_back(i);
    }
    const std::array<RegimeResult, 3> with = regimesAt(eve, rulebook);
    const std::array<RegimeResult, 3> without = regimesAt(withPositions(eve, staying), rulebook);
    std::vector<LostHedge> all;
    // Pots do not protect each other.
    for (const Regime regime : {Regime::Cross, Regime::Portfolio})
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const std::size_t r = static_cast<std::size_t>(regime);
            LostHedge lost;
            lost.regime = regime;
            lost.level = level;
            lost.withLegs = with[r].at(level).requirement;
            lost.withoutLegs = without[r].at(level).requirement;
            lost.after = after.regimes[r].at(level).requirement;
            lost.excessEve = with[r].at(level).excess;
            lost.excessAfter = after.regimes[r].at(level).excess;
            const bool worse = isMore(lost.after, lost.withLegs) || isMore(lost.excessEve, lost.excessAfter);
            if (!isMore(lost.withoutLegs, lost.withLegs) || !worse) continue;
            if (legs && !LegsOfHedge(eve, staying, going, rulebook).find(lost, job, pool)) return all;
            all.push_back(std::move(lost));
        }
    return all;
}

} // namespace marginscope
