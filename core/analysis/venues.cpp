#include "core/analysis/venues.h"

#include "core/analysis/venue_split.h"
#include "core/base/number.h"

#include <algorithm>

namespace marginscope {

namespace {

class Reporter {
public:
    Reporter(const Portfolio& portfolio, const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
             const VenuesSpec& spec, const Job& job)
        : portfolio_(portfolio)
        , rulebook_(std::move(rulebook))
        , job_(job)
        , split_(portfolio, market, rulebook_, spec) {
        report_.spec = spec;
        for (const UnreadRow& row : portfolio.unreadRows)
            report_.unread.push_back(
                {row.row, row.name, row.error, row.section == UnreadRow::Section::Collateral});
    }

    Result<VenuesReport> run() {
        if (const Result<void> sound = check(); !sound) return tl::unexpected<Error>(sound.error());
        for (const std::string& venue : split_.venues()) {
            if (job_.stopRequested()) return failure(Reason::Cancelled);
            report_.accounts.push_back(split_.account(venue));
        }
        note();
        unify();
        for (const VenueOffset& offset : report_.spec.offsets)
            for (const Regime regime : {Regime::Cross, Regime::Portfolio})
                grant(offset, regime);
        addUp();
        report_.liquidity = liquidityPlan(report_.accounts, split_, report_.spec);
        report_.allocation = allocateCollateral(report_.accounts, split_, report_.spec);
        const Job rest{job_.stop, [this](double share) { job_.report(0.1 + 0.9 * share); }};
        VenueAssigner assigner(portfolio_, split_, report_.spec, rest);
        if (!assigner.run()) return failure(Reason::Cancelled);
        report_.groups = assigner.groups();
        report_.assignment = assigner.assignment();
        return std::move(report_);
    }

private:
    std::string known() const {
        std::string names;
        for (const std::string& venue : split_.venues())
            names += (names.empty() ? "" : ", ") + venue;
        return names;
    }

    Result<void> checkVenue(const std::string& venue) const {
        const std::vector<std::string>& venues = split_.venues();
        if (std::find(venues.begin(), venues.end(), venue) != venues.end()) return {};
        return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "venue"), venue, known()});
    }

    static Result<void> checkHours(const char* name, double hours) {
        if (hours >= 0.0 && hours <= 8760.0) return {};
        return failure(Reason::OutOfRange,
                       {name, formatNumber(hours), QT_TRANSLATE_NOOP("expected", "between 0 and 8760 hours")});
    }

    static Result<void> checkPair(const std::string& a, const std::string& b) {
        if (a != b) return {};
        return failure(Reason::BadValue, {"pair", a + "," + b, QT_TRANSLATE_NOOP("expected", "two different venues")});
    }

    Result<void> check() const {
        const VenuesSpec& spec = report_.spec;
        if (spec.regime == Regime::Isolated)
            return failure(Reason::OutOfRange,
                           {"regime", "isolated", QT_TRANSLATE_NOOP("expected", "cross or portfolio")});
        for (const auto& [name, hours] :
             {std::pair("latency", spec.latencyHours), std::pair("within", spec.withinHours)})
            if (const Result<void> sound = checkHours(name, hours); !sound) return sound;
        for (const TransferLatency& latency : spec.latencies) {
            if (const Result<void> sound = checkHours("latency", latency.hours); !sound) return sound;
            for (const std::string& venue : {latency.a, latency.b})
                if (const Result<void> sound = checkVenue(venue); !sound) return sound;
            if (const Result<void> sound = checkPair(latency.a, latency.b); !sound) return sound;
        }
        for (const VenueOffset& offset : spec.offsets) {
            if (!(offset.share >= 0.0 && offset.share <= 1.0))
                return failure(Reason::OutOfRange,
                               {"offset " + offset.a + "," + offset.b, formatNumber(100.0 * offset.share) + " %",
                                QT_TRANSLATE_NOOP("expected", "between 0 and 100 %")});
            for (const std::string& venue : {offset.a, offset.b})
                if (const Result<void> sound = checkVenue(venue); !sound) return sound;
            if (const Result<void> sound = checkPair(offset.a, offset.b); !sound) return sound;
        }
        for (const auto& [venue, rulebook] : spec.rulebooks)
            if (const Result<void> sound = checkVenue(venue); !sound) return sound;
        return {};
    }

    void note() {
        const auto states = [](const auto& row) { return !row.venue.empty(); };
        const bool positions = std::any_of(portfolio_.positions.begin(), portfolio_.positions.end(), states);
        const bool balances = std::any_of(portfolio_.collateral.begin(), portfolio_.collateral.end(), states);
        const std::string& unassigned = split_.venueOf({});
        if (!positions && !balances)
            report_.notes.push_back(
                {QT_TRANSLATE_NOOP("venues", "No row of the book states a venue: it is one account, %1."),
                 {unassigned}});
        else if (std::any_of(portfolio_.positions.begin(), portfolio_.positions.end(), std::not_fn(states)) ||
                 std::any_of(portfolio_.collateral.begin(), portfolio_.collateral.end(), std::not_fn(states)))
            report_.notes.push_back(
                {QT_TRANSLATE_NOOP("venues", "Rows that state no venue are in the account %1."), {unassigned}});
        for (const VenueAccount& account : report_.accounts)
            if (account.collateral.empty() && !account.positions.empty())
                report_.notes.push_back(
                    {QT_TRANSLATE_NOOP("venues", "No collateral is stated at %1."), {account.venue}});
    }

    const Rulebook& rulesAt(std::size_t account) const { return *report_.accounts[account].rulebook; }

    void unify() {
        const Portfolio whole = split_.whole();
        for (const VenueAccount& account : report_.accounts) {
            const bool known =
                std::any_of(report_.unified.begin(), report_.unified.end(), [&](const UnifiedAccount& one) {
                    return report_.find(one.venue)->rulebook == account.rulebook;
                });
            UnifiedAccount unified;
            unified.venue = account.venue;
            if (known) {
                for (const UnifiedAccount& one : report_.unified)
                    if (report_.find(one.venue)->rulebook == account.rulebook) {
                        unified = one;
                        unified.venue = account.venue;
                    }
                report_.unified.push_back(std::move(unified));
                continue;
            }
            TrialBooks& books = split_.booksOf(account.rulebook);
            const MarkedBook book = books.marked(whole);
            unified.notModelled = book.notModelled.size();
            for (const Regime regime : allRegimes) {
                const auto at = static_cast<std::size_t>(regime);
                unified.regimes[at] = TrialBooks::figuresOf(book, *account.rulebook, regime, true);
                for (const VenueAccount& part : report_.accounts) {
                    const TrialFigures figures =
                        part.rulebook == account.rulebook ? part.of(regime).figures : books.figures(part.book, regime);
                    unified.splitInitial[at] += figures.initial;
                    unified.splitMaintenance[at] += figures.maintenance;
                }
            }
            report_.unified.push_back(std::move(unified));
        }
    }

    /// M(A) + M(B) − M(A and B) under one rulebook.
    double saving(const VenueAccount& a, const VenueAccount& b, const std::shared_ptr<const Rulebook>& rules,
                  Regime regime, Level level) {
        TrialBooks& books = split_.booksOf(rules);
        Portfolio both = a.book;
        both.positions.insert(both.positions.end(), b.book.positions.begin(), b.book.positions.end());
        both.collateral.insert(both.collateral.end(), b.book.collateral.begin(), b.book.collateral.end());
        both.openOrdersMargin += b.book.openOrdersMargin;
        both.mmpMargin += b.book.mmpMargin;
        for (Position& position : both.positions)
            position.venue.clear();
        return books.figures(a.book, regime).requirement(level) + books.figures(b.book, regime).requirement(level) -
               books.figures(both, regime).requirement(level);
    }

    void grant(const VenueOffset& offset, Regime regime) {
        VenueAccount& a = *account(offset.a);
        VenueAccount& b = *account(offset.b);
        GrantedOffset granted{offset.a, offset.b, offset.share, regime, 0.0, 0.0, 0.0, 0.0};
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const double least = std::max(
                0.0, std::min(saving(a, b, a.rulebook, regime, level), saving(a, b, b.rulebook, regime, level)));
            VenueRegime& atA = a.regimes[static_cast<std::size_t>(regime)];
            VenueRegime& atB = b.regimes[static_cast<std::size_t>(regime)];
            const double whole = atA.requirement(level) + atB.requirement(level);
            const double amount = std::min(offset.share * least, whole);
            (level == Level::Initial ? granted.initialSaving : granted.maintenanceSaving) = least;
            (level == Level::Initial ? granted.initial : granted.maintenance) = amount;
            if (whole <= 0.0) continue;
            const double toA = amount * atA.requirement(level) / whole;
            (level == Level::Initial ? atA.initialOffset : atA.maintenanceOffset) += toA;
            (level == Level::Initial ? atB.initialOffset : atB.maintenanceOffset) += amount - toA;
        }
        report_.offsets.push_back(std::move(granted));
    }

    VenueAccount* account(const std::string& venue) {
        const auto found = std::find_if(report_.accounts.begin(), report_.accounts.end(),
                                        [&](const VenueAccount& one) { return one.venue == venue; });
        return &*found;
    }

    void addUp() {
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                SplitTotal& total = report_.totals[static_cast<std::size_t>(regime)][static_cast<std::size_t>(level)];
                for (const VenueAccount& account : report_.accounts) {
                    const VenueRegime& one = account.of(regime);
                    total.requirement += one.requirement(level);
                    total.equity += one.figures.equity;
                    total.excess += one.excess(level);
                    total.shortfall += std::max(0.0, -one.excess(level));
                    total.offset += level == Level::Initial ? one.initialOffset : one.maintenanceOffset;
                }
            }
    }

    const Portfolio& portfolio_;
    std::shared_ptr<const Rulebook> rulebook_;
    const Job& job_;
    VenuesReport report_;
    VenueSplit split_;
};

} // namespace

double UnifiedAccount::nettingLost(Regime regime, Level level) const {
    const auto at = static_cast<std::size_t>(regime);
    const double split = level == Level::Initial ? splitInitial[at] : splitMaintenance[at];
    return split - regimes[at].requirement(level);
}

const VenueAccount* VenuesReport::find(const std::string& venue) const {
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const VenueAccount& account) { return account.venue == venue; });
    return found == accounts.end() ? nullptr : &*found;
}

std::vector<NotModelled> VenuesReport::notModelled() const {
    std::vector<NotModelled> rows = unread;
    for (const VenueAccount& account : accounts)
        rows.insert(rows.end(), account.notModelled.begin(), account.notModelled.end());
    return rows;
}

Result<VenuesReport> venuesReport(const Portfolio& portfolio, const MarketSnapshot& market,
                                  std::shared_ptr<const Rulebook> rulebook, const VenuesSpec& spec, const Job& job) {
    return Reporter(portfolio, market, std::move(rulebook), spec, job).run();
}

} // namespace marginscope
