#include "core/analysis/expiry_ladder.h"

#include "core/analysis/ladder_protection.h"
#include "core/analysis/ladder_state.h"
#include "core/base/number.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double millisecondsPerDay = 86400000.0;

Timestamp later(Timestamp from, double days) {
    return from + std::chrono::milliseconds(static_cast<std::int64_t>(std::llround(days * millisecondsPerDay)));
}

double daysBetween(Timestamp from, Timestamp to) {
    return static_cast<double>((to - from).count()) / millisecondsPerDay;
}

double optionValueOf(const MarkedBook& book, bool listedOnly) {
    double value = 0.0;
    for (const MarkedPosition& position : book.positions)
        if (position.instrument.isOption() && (!listedOnly || isListed(position.instrument)))
            value += marketValue(position);
    return value;
}

class LadderRun {
public:
    LadderRun(const LadderInputs& inputs, const LadderSpec& spec, const Job& job, TaskPool& pool)
        : inputs_(inputs)
        , spec_(spec)
        , job_(job)
        , pool_(pool)
        , rulebook_(&inputs.rulebook, [](const Rulebook*) {})
        , now_(later(inputs.market.asOf, inputs.shift.days)) {
        move_ = spec.move;
        move_.days = 0.0;
    }

    Result<ExpiryLadder> run() {
        out_.spec = spec_;
        MarkedBook book =
            preparedBook(markBook(inputs_.portfolio, inputs_.market, inputs_.rulebook.valuation()), inputs_.rulebook);
        if (inputs_.shift != MarketMove{}) book = movedBook(book, inputs_.shift);
        takeStock(book);
        out_.now = state(book, now_);
        appendPositions(book, atTheirInstant(inputs_));
        notModelled();
        SettlingBook settling(std::move(book), assetsOf(), inputs_.rulebook, now_);
        if (move_ != MarketMove{}) out_.moved = state(movedBook(bookNow(settling), move_), now_);
        const std::vector<Timestamp> dates = settling.expiries();
        beginWalk(dates);
        Timestamp from = now_;
        for (const Timestamp date : dates) {
            if (!walk(settling, from, date)) return failure(Reason::Cancelled);
            addStep(settling, date);
            from = date;
            if (job_.stopRequested()) return failure(Reason::Cancelled);
            job_.report(static_cast<double>(out_.steps.size()) / static_cast<double>(dates.size() + 1));
        }
        if (!walk(settling, from, Timestamp::max())) return failure(Reason::Cancelled);
        nameExpired();
        addNotes();
        job_.report(1.0);
        return std::move(out_);
    }

private:
    void takeStock(const MarkedBook& book) {
        out_.legsKnown = book.positions.size() <= spec_.legsUpTo;
        out_.notModelled = book.notModelled;
        for (const Notice& notice : book.notices)
            assumed_.push_back(notice.text);
        for (const MarkedPosition& position : book.positions) {
            if (!position.instrument.hasExpiry()) ++out_.perpetualsAndSpot;
            out_.listed = out_.listed || isListed(position.instrument);
        }
    }

    // What expires at the snapshot's instant is settled in the first step, so it is modelled here.
    void notModelled() {
        std::erase_if(out_.notModelled, [&](const NotModelled& row) {
            if (row.error.reason != Reason::Expired) return false;
            const Result<Instrument> contract = parseSymbol(row.instrument);
            return contract && contract->expiry == inputs_.market.asOf;
        });
    }

    MarkedBook assetsOf() const {
        std::vector<const Instrument*> contracts;
        for (const Position& row : inputs_.portfolio.positions)
            contracts.push_back(&row.instrument);
        MarkedBook assets = preparedBook(
            markBook(settlementAssets(contracts), inputs_.market, inputs_.rulebook.valuation()), inputs_.rulebook);
        return inputs_.shift == MarketMove{} ? assets : movedBook(assets, inputs_.shift);
    }

    // Without what is only held until the first step.
    MarkedBook bookNow(const SettlingBook& settling) const {
        MarkedBook book = settling.base();
        book.positions.resize(out_.now.positions);
        return book;
    }

    LadderState state(MarkedBook book, Timestamp at) const {
        const bool parts = out_.legsKnown;
        return ladderState(std::move(book), rulebook_, at, daysBetween(now_, at), parts);
    }

    void addStep(SettlingBook& settling, Timestamp date) {
        LadderStep step;
        step.at = date;
        const Timestamp last = out_.steps.empty() ? now_ : out_.steps.back().at;
        step.eve = std::max(last, later(date, -1.0));
        const MarkedBook held = settling.at(move_, date);
        step.before = state(held, date);
        addPins(step, settling, held);
        const SettlingBook unsettled = settling;
        step.expired = settling.settle(held, date, step.notes);
        const MarkedBook after = settling.at(move_, date);
        noteOddities(step, after);
        step.after = state(after, date);
        if (std::fabs(step.equityGap()) > 1e-9 * std::max(1.0, std::fabs(step.before.value.equity)))
            step.notes.push_back({QT_TRANSLATE_NOOP("ladder", "The plain equity changes by %1 at the settlement: the "
                                                              "market has two prices for one asset."),
                                  {groupedNumber(step.equityGap(), 2, true)}});
        // Contracts at their last instant protect nothing any more.
        if (step.eve < date)
            step.lost = lostHedges(unsettled.at(move_, step.eve), date, step.after, inputs_.rulebook, out_.legsKnown,
                                   job_, pool_);
        see(step.before.regimes, date);
        see(step.after.regimes, date);
        out_.steps.push_back(std::move(step));
    }

    // A balance that the settlement has turned into a debt, beside coins of the same kind.
    static void noteOddities(LadderStep& step, const MarkedBook& after) {
        for (const MarkedCollateral& balance : after.collateral) {
            const auto holdsIt = [&](const MarkedPosition& position) {
                return position.instrument.kind == InstrumentKind::Spot && position.quantity > 0.0 &&
                       position.instrument.underlying == balance.asset;
            };
            const auto owes = [&](const SettledPosition& settled) {
                return std::any_of(settled.became.begin(), settled.became.end(), [&](const SettledAmount& amount) {
                    return !amount.shares && amount.asset == balance.asset && amount.quantity < 0.0;
                });
            };
            if (balance.quantity < 0.0 && std::any_of(step.expired.begin(), step.expired.end(), owes) &&
                std::any_of(after.positions.begin(), after.positions.end(), holdsIt))
                step.notes.push_back(
                    {QT_TRANSLATE_NOOP("ladder", "What is owed in %1 is a debt among the collateral; the "
                                                 "spot position in %1 stays whole."),
                     {balance.asset.text()}});
        }
    }

    void addPins(LadderStep& step, const SettlingBook& settling, const MarkedBook& held) const {
        for (std::size_t i = 0; i < held.positions.size(); ++i) {
            const MarkedPosition& position = held.positions[i];
            const Instrument& contract = position.instrument;
            if (!contract.isOption() || contract.expiry > step.at || step.pins.size() >= spec_.legsUpTo) continue;
            const double distance = position.forward / contract.strike - 1.0;
            if (std::fabs(distance) > spec_.pinBand) continue;
            PinRisk pin;
            pin.instrument = contract;
            pin.contracts = position.contracts;
            pin.price = position.forward;
            pin.distance = distance;
            pin.delivery = deliveryOf(contract);
            for (const bool exercised : {true, false}) {
                SettlingBook branch = settling;
                std::vector<Phrase> ignored;
                const std::vector<SettledPosition> settled = branch.settle(held, step.at, ignored, {{i, exercised}});
                (exercised ? pin.exercised : pin.lapsed) = state(branch.at(move_, step.at), step.at);
                if (!exercised) continue;
                const auto own = std::find_if(settled.begin(), settled.end(), [&](const SettledPosition& one) {
                    return one.instrument == contract && one.contracts == position.contracts;
                });
                if (own != settled.end()) pin.becomes = own->became;
            }
            step.pins.push_back(std::move(pin));
        }
    }

    void see(const std::array<RegimeResult, 3>& regimes, Timestamp at) {
        for (LadderCall& call : out_.calls) {
            const double excess = regimes[static_cast<std::size_t>(call.regime)].at(call.level).excess;
            if (excess >= 0.0 || (call.at && *call.at <= at)) continue;
            call.at = at;
            call.days = daysBetween(now_, at);
            call.excess = excess;
        }
    }

    void beginWalk(const std::vector<Timestamp>& dates) {
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance})
                out_.calls.push_back({regime, level, std::nullopt, 0.0, 0.0});
        see(out_.now.regimes, now_);
        if (out_.moved) see(out_.moved->regimes, now_);
        if (spec_.rollDays > 0) out_.roll.resize(static_cast<std::size_t>(spec_.rollDays) + 1);
        if (!out_.roll.empty()) rollFirst();
        if (dates.empty()) return;
        const std::size_t rows = std::max<std::size_t>(inputs_.portfolio.positions.size(), 1);
        const std::size_t looks =
            std::clamp<std::size_t>(2000000 / rows, 20, std::max<std::size_t>(spec_.walkDays, 20));
        walkTo_ = dates.back();
        out_.walkedEvery = std::max(1.0, std::ceil(daysBetween(now_, walkTo_) / static_cast<double>(looks)));
    }

    // Whole days from `from` (included) until before `to`, with what is held in between.
    bool walk(const SettlingBook& held, Timestamp from, Timestamp to) {
        std::vector<Timestamp> looks;
        const Timestamp end = std::min(to, walkTo_);
        for (double day = out_.walkedEvery; later(now_, day) < end; day += out_.walkedEvery)
            if (later(now_, day) >= from) looks.push_back(later(now_, day));
        std::vector<std::size_t> days;
        for (std::size_t day = 1; day < out_.roll.size(); ++day)
            if (const Timestamp at = later(now_, static_cast<double>(day)); at >= from && at < to) days.push_back(day);
        std::vector<std::array<RegimeResult, 3>> regimes(looks.size());
        pool_.run(looks.size() + days.size(), [&](std::size_t, std::size_t i) {
            if (job_.stopRequested()) return;
            if (i < looks.size())
                regimes[i] = regimesAt(held.at(move_, looks[i]), inputs_.rulebook);
            else
                rollDay(held, days[i - looks.size()]);
        });
        if (job_.stopRequested()) return false;
        for (std::size_t i = 0; i < looks.size(); ++i)
            keepLook(regimes[i], looks[i]);
        return true;
    }

    void keepLook(const std::array<RegimeResult, 3>& regimes, Timestamp at) {
        see(regimes, at);
        LadderLook look;
        look.at = at;
        look.days = daysBetween(now_, at);
        for (std::size_t r = 0; r < regimes.size(); ++r) {
            look.equity[r] = regimes[r].equity;
            look.requirement[r] = {regimes[r].initial.requirement, regimes[r].maintenance.requirement};
        }
        out_.looks.push_back(look);
    }

    static unsigned weekdayOf(Timestamp at) {
        return std::chrono::weekday(std::chrono::floor<std::chrono::days>(at)).c_encoding();
    }

    void rollFirst() {
        out_.roll[0].weekday = weekdayOf(now_);
        out_.roll[0].state = out_.moved ? *out_.moved : out_.now;
    }

    void rollDay(const SettlingBook& held, std::size_t day) {
        RollDay& out = out_.roll[day];
        const Timestamp at = later(now_, static_cast<double>(day));
        out.weekday = weekdayOf(at);
        const MarkedBook then = held.at(move_, at), earlier = held.at(move_, later(at, -1.0));
        out.optionChange = optionValueOf(then, false) - optionValueOf(earlier, false);
        out.listedOptionChange = optionValueOf(then, true) - optionValueOf(earlier, true);
        out.state = ladderState(then, rulebook_, at, static_cast<double>(day), out_.legsKnown);
    }

    void nameExpired() {
        for (std::size_t day = 1; day < out_.roll.size(); ++day) {
            const Timestamp at = out_.roll[day].state.at, before = out_.roll[day - 1].state.at;
            for (const LadderStep& step : out_.steps)
                if (step.at <= at && (step.at > before || (day == 1 && step.at == before)))
                    for (const SettledPosition& gone : step.expired)
                        out_.roll[day].expired.push_back(gone.instrument.symbol);
        }
    }

    void note(const char* text, std::vector<PhraseArg> args = {}) { out_.notes.push_back({text, std::move(args)}); }

    void addNotes() {
        if (out_.steps.empty())
            note(QT_TRANSLATE_NOOP("ladder", "Nothing in this book expires: the ladder has no steps."));
        else
            note(QT_TRANSLATE_NOOP("ladder", "Settled at the forward of each expiry (delivery: at the price of the "
                                             "underlying); prices stay, volatilities stay with their strikes."));
        if (!out_.steps.empty())
            note(QT_TRANSLATE_NOOP("ladder", "A pot of the isolated regime leaves it with its position."));
        if (out_.listed)
            note(QT_TRANSLATE_NOOP("ladder", "Listed contracts do not trade at weekends, but age in calendar days like "
                                             "all others here; exchange holidays are not known."));
        if (!out_.legsKnown)
            note(QT_TRANSLATE_NOOP("ladder", "The book has more than %1 positions: single legs of a hedge and parts of "
                                             "the requirement were not looked at."),
                 {std::to_string(spec_.legsUpTo)});
        if (out_.walkedEvery > 1.0)
            note(QT_TRANSLATE_NOOP("ladder", "Between the expiries margin calls were looked for every %1 days."),
                 {formatNumber(out_.walkedEvery)});
        out_.notes.insert(out_.notes.end(), assumed_.begin(), assumed_.end());
    }

    const LadderInputs& inputs_;
    const LadderSpec& spec_;
    const Job& job_;
    TaskPool& pool_;
    std::shared_ptr<const Rulebook> rulebook_; ///< borrowed
    Timestamp now_;
    Timestamp walkTo_{};
    MarketMove move_;
    std::vector<Phrase> assumed_; ///< of book and market
    ExpiryLadder out_;
};

} // namespace

bool isListed(const Instrument& instrument) {
    return instrument.isOption() && !instrument.isInverse() &&
           (instrument.style == ExerciseStyle::American || instrument.multiplier == 100.0);
}

Phrase weekdayPhrase(unsigned weekday) {
    constexpr std::array names = {QT_TRANSLATE_NOOP("ladder", "Sunday"),   QT_TRANSLATE_NOOP("ladder", "Monday"),
                                  QT_TRANSLATE_NOOP("ladder", "Tuesday"),  QT_TRANSLATE_NOOP("ladder", "Wednesday"),
                                  QT_TRANSLATE_NOOP("ladder", "Thursday"), QT_TRANSLATE_NOOP("ladder", "Friday"),
                                  QT_TRANSLATE_NOOP("ladder", "Saturday")};
    return {names[weekday % 7], {}};
}

Result<ExpiryLadder> expiryLadder(const LadderInputs& inputs, const LadderSpec& spec, const Job& job, TaskPool& pool) {
    if (const Result<void> sound = checkLadderSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    return LadderRun(inputs, spec, job, pool).run();
}

} // namespace marginscope
