#include "core/analysis/venue_split.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double least = 1e-6; ///< reporting currency

double latencyBetween(const VenuesSpec& spec, const std::string& a, const std::string& b) {
    for (auto each = spec.latencies.rbegin(); each != spec.latencies.rend(); ++each)
        if ((each->a == a && each->b == b) || (each->a == b && each->b == a)) return each->hours;
    return spec.latencyHours;
}

/// Balances of the venues while money is moved between them.
class Purses {
public:
    Purses(const std::vector<VenueAccount>& accounts, VenueSplit& split) : split_(split) {
        for (const VenueAccount& account : accounts) {
            books_.push_back(account.book);
            TrialBooks& books = split.booksOf(account.rulebook);
            std::map<AssetCode, double> prices;
            for (const MarkedCollateral& balance : books.marked(account.book).collateral)
                prices[balance.asset] = balance.price;
            prices_.push_back(std::move(prices));
        }
    }

    double held(std::size_t venue) const {
        double sum = 0.0;
        for (const CollateralBalance& balance : books_[venue].collateral)
            sum += std::max(0.0, balance.quantity * priceOf(venue, balance.asset));
        return sum;
    }

    struct Piece {
        AssetCode asset;
        double quantity = 0.0;
        double amount = 0.0;
    };
    /// Cash first, then what is worth most.
    std::vector<Piece> move(std::size_t from, std::size_t to, double amount) {
        std::vector<Piece> pieces;
        std::vector<CollateralBalance*> order;
        for (CollateralBalance& balance : books_[from].collateral)
            if (balance.quantity > 0.0 && priceOf(from, balance.asset) > 0.0) order.push_back(&balance);
        std::stable_sort(order.begin(), order.end(), [&](const CollateralBalance* a, const CollateralBalance* b) {
            const bool cashA = isCashAsset(a->asset), cashB = isCashAsset(b->asset);
            if (cashA != cashB) return cashA;
            return a->quantity * priceOf(from, a->asset) > b->quantity * priceOf(from, b->asset);
        });
        for (CollateralBalance* balance : order) {
            if (amount <= least) break;
            const double price = priceOf(from, balance->asset);
            const double part = std::min(amount, balance->quantity * price);
            pieces.push_back({balance->asset, part / price, part});
            balance->quantity -= part / price;
            receive(to, balance->asset, part / price);
            prices_[to].emplace(balance->asset, price);
            amount -= part;
        }
        return pieces;
    }

    const Portfolio& book(std::size_t venue) const { return books_[venue]; }

private:
    double priceOf(std::size_t venue, const AssetCode& asset) const {
        const auto found = prices_[venue].find(asset);
        return found == prices_[venue].end() ? 0.0 : found->second;
    }

    void receive(std::size_t venue, const AssetCode& asset, double quantity) {
        for (CollateralBalance& balance : books_[venue].collateral)
            if (balance.asset == asset) {
                balance.quantity += quantity;
                return;
            }
        books_[venue].collateral.push_back({asset, quantity, split_.venues()[venue]});
    }

    VenueSplit& split_;
    std::vector<Portfolio> books_;
    std::vector<std::map<AssetCode, double>> prices_;
};

double excessOf(VenueSplit& split, const VenueAccount& account, const Portfolio& book, const VenuesSpec& spec) {
    const TrialFigures figures = split.booksOf(account.rulebook).figures(book, spec.regime);
    const VenueRegime& regime = account.of(spec.regime);
    return figures.excess(spec.level) +
           (spec.level == Level::Initial ? regime.initialOffset : regime.maintenanceOffset);
}

Timestamp after(Timestamp time, double hours) {
    return time + std::chrono::milliseconds(static_cast<std::int64_t>(std::llround(hours * 3600.0 * 1000.0)));
}

std::optional<double> ratioOf(double equity, double requirement) {
    return requirement > 0.0 ? std::optional((equity - requirement) / requirement) : std::nullopt;
}

std::optional<double> leastOf(const std::vector<CollateralAllocation::Share>& shares,
                              std::optional<double> CollateralAllocation::Share::*ratio) {
    std::optional<double> found;
    for (const CollateralAllocation::Share& share : shares)
        if (share.*ratio && (!found || *(share.*ratio) < *found)) found = share.*ratio;
    return found;
}

} // namespace

LiquidityPlan liquidityPlan(const std::vector<VenueAccount>& accounts, VenueSplit& split, const VenuesSpec& spec) {
    LiquidityPlan plan;
    Purses purses(accounts, split);
    std::vector<double> excess;
    for (const VenueAccount& account : accounts)
        excess.push_back(account.of(spec.regime).excess(spec.level));
    for (std::size_t to = 0; to < accounts.size(); ++to) {
        if (excess[to] >= -least) continue;
        VenueNeed need{accounts[to].venue, -excess[to], 0.0, 0.0};
        std::vector<std::size_t> sources;
        for (std::size_t from = 0; from < accounts.size(); ++from)
            if (from != to && excess[from] > least) sources.push_back(from);
        // The quickest first; of equally quick ones the richest.
        std::stable_sort(sources.begin(), sources.end(), [&](std::size_t a, std::size_t b) {
            const double hoursA = latencyBetween(spec, accounts[a].venue, accounts[to].venue);
            const double hoursB = latencyBetween(spec, accounts[b].venue, accounts[to].venue);
            return hoursA != hoursB ? hoursA < hoursB : excess[a] > excess[b];
        });
        for (const std::size_t from : sources) {
            const double amount = std::min({need.unmet(), excess[from], purses.held(from)});
            if (amount <= least) continue;
            const double hours = latencyBetween(spec, accounts[from].venue, accounts[to].venue);
            const bool inTime = hours <= spec.withinHours;
            for (const Purses::Piece& piece : purses.move(from, to, amount)) {
                plan.transfers.push_back({accounts[from].venue, accounts[to].venue, piece.asset, piece.quantity,
                                          piece.amount, hours,
                                          after(split.booksOf(accounts[to].rulebook).market().asOf, hours), inTime});
                (inTime ? need.metInTime : need.metLate) += piece.amount;
            }
            excess[from] -= amount;
            plan.shortUntil = std::max(plan.shortUntil, hours);
        }
        plan.needs.push_back(need);
    }
    for (std::size_t i = 0; i < accounts.size(); ++i)
        plan.excessAfter[accounts[i].venue] = excessOf(split, accounts[i], purses.book(i), spec);
    return plan;
}

CollateralAllocation allocate(std::vector<CollateralAllocation::Share> shares, const std::vector<double>& movable) {
    CollateralAllocation allocation;
    std::vector<bool> bound(shares.size(), false);
    // Where nothing is required nothing is needed: it gives what it can.
    double given = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i].requirement <= 0.0) {
            bound[i] = true;
            shares[i].change = -std::clamp(shares[i].equityBefore, 0.0, movable[i]);
            given -= shares[i].change;
        }
    for (bool again = true; again;) {
        again = false;
        double equity = given, requirement = 0.0;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (!bound[i]) {
                equity += shares[i].equityBefore;
                requirement += shares[i].requirement;
            }
        if (requirement <= 0.0) break;
        const double level = equity / requirement;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if (bound[i]) continue;
            shares[i].change = level * shares[i].requirement - shares[i].equityBefore;
            if (shares[i].change >= -movable[i] - 1e-9) continue;
            // It cannot give enough: it keeps more than its share, the others make do with what it gives.
            bound[i] = shares[i].bound = again = true;
            shares[i].change = -movable[i];
            given += movable[i];
        }
    }
    // Nobody needs anything: nothing moves.
    if (std::all_of(shares.begin(), shares.end(), [](const auto& share) { return share.requirement <= 0.0; }))
        for (CollateralAllocation::Share& share : shares)
            share.change = 0.0;
    for (CollateralAllocation::Share& share : shares) {
        share.equityAfter = share.equityBefore + share.change;
        share.ratioBefore = ratioOf(share.equityBefore, share.requirement);
        share.ratioAfter = ratioOf(share.equityAfter, share.requirement);
    }
    allocation.leastBefore = leastOf(shares, &CollateralAllocation::Share::ratioBefore);
    allocation.leastAfter = leastOf(shares, &CollateralAllocation::Share::ratioAfter);
    allocation.shares = std::move(shares);
    return allocation;
}

CollateralAllocation allocateCollateral(const std::vector<VenueAccount>& accounts, VenueSplit& split,
                                        const VenuesSpec& spec) {
    std::vector<CollateralAllocation::Share> shares;
    std::vector<double> movable;
    for (const VenueAccount& account : accounts) {
        CollateralAllocation::Share share;
        share.venue = account.venue;
        share.requirement = account.of(spec.regime).requirement(spec.level);
        share.equityBefore = account.of(spec.regime).figures.equity;
        shares.push_back(share);
        movable.push_back(account.movable);
    }
    CollateralAllocation allocation = allocate(std::move(shares), movable);
    Purses purses(accounts, split);
    std::vector<double> left;
    for (const CollateralAllocation::Share& share : allocation.shares)
        left.push_back(share.change);
    for (std::size_t from = 0; from < left.size(); ++from)
        for (std::size_t to = 0; to < left.size() && left[from] < -least; ++to) {
            const double amount = std::min(-left[from], std::max(0.0, left[to]));
            if (amount <= least) continue;
            purses.move(from, to, amount);
            left[from] += amount;
            left[to] -= amount;
        }
    for (std::size_t i = 0; i < accounts.size(); ++i)
        allocation.shares[i].excessAfterFull = excessOf(split, accounts[i], purses.book(i), spec);
    return allocation;
}

} // namespace marginscope
