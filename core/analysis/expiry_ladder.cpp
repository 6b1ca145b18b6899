#include "core/analysis/expiry_ladder.h"

#include "core/analysis/ladder_protection.h"
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

Result<void> checkSpec(const LadderSpec& spec) {
    const auto refuse = [](const char* what, double value, const char* range) {
        return failure(Reason::OutOfRange, {what, formatNumber(value), range});
    };
    std::vector<double> moves = {spec.move.price, spec.move.vol, spec.move.basis};
    for (const auto& own : {spec.move.priceOf, spec.move.volOf, spec.move.basisOf})
        for (const auto& [code, move] : own)
            moves.push_back(move);
    for (const double move : moves)
        if (!(move > -1.0) || !std::isfinite(move))
            return refuse("move", move, QT_TRANSLATE_NOOP("expected", "more than −1 (−0.1 = −10 %)"));
    if (!(spec.pinBand >= 0.0 && spec.pinBand <= 1.0))
        return refuse("pin", spec.pinBand, QT_TRANSLATE_NOOP("expected", "0 … 1 (0.01 = 1 % of the strike)"));
    if (spec.rollDays < 0 || spec.rollDays > 3650)
        return refuse("days", spec.rollDays, QT_TRANSLATE_NOOP("expected", "0 … 3650 days"));
    return {};
}

/// The contracts that expire on the instant of the snapshot, at what they are worth then; a comparison leaves them out.
MarkedBook atTheirInstant(const LadderInputs& inputs) {
    Portfolio ending;
    for (std::size_t i = 0; i < inputs.portfolio.positions.size(); ++i) {
        const Position& row = inputs.portfolio.positions[i];
        if (!row.instrument.hasExpiry() || row.instrument.expiry != inputs.market.asOf) continue;
        ending.positions.push_back(row);
        if (row.row == 0) ending.positions.back().row = static_cast<int>(i) + 1;
    }
    if (ending.positions.empty()) return {};
    MarketSnapshot before = inputs.market;
    before.asOf -= std::chrono::milliseconds(1);
    // At intrinsic value the volatility does not matter, but an option must have one to be marked.
    for (UnderlyingMarket& underlying : before.underlyings) {
        const auto at = std::lower_bound(underlying.expiries.begin(), underlying.expiries.end(), inputs.market.asOf,
                                         [](const ExpiryMarket& one, Timestamp when) { return one.expiry < when; });
        ExpiryMarket& expiry = at != underlying.expiries.end() && at->expiry == inputs.market.asOf
                                   ? *at
                                   : *underlying.expiries.insert(at, ExpiryMarket{});
        expiry.expiry = inputs.market.asOf;
        expiry.smile = VolPoints{{{underlying.spot, 1.0}}};
    }
    MarketMove shift = inputs.shift;
    shift.days += 1.0;
    return movedBook(
        preparedBook(markBook(ending, before, inputs.rulebook.valuation()), inputs.rulebook), shift);
}

void append(MarkedBook& book, MarkedBook ending) {
    for (MarkedPosition& position : ending.positions) {
        const MarkedUnderlying& own = ending.underlyings[position.underlying];
        const auto found =
            std::find_if(book.underlyings.begin(), book.underlyings.end(),
                         [&](const MarkedUnderlying& one) { return one.underlying == own.underlying; });
        position.underlying = static_cast<std::size_t>(found - book.underlyings.begin());
        if (found == book.underlyings.end()) book.underlyings.push_back(own);
        book.positions.push_back(std::move(position));
    }
}

LadderState stateOf(MarkedBook book, const std::shared_ptr<const Rulebook>& rulebook, Timestamp at, double days,
                    bool parts) {
    LadderState state;
    state.at = at;
    state.days = days;
    state.positions = book.positions.size();
    const auto shared = std::make_shared<const MarkedBook>(std::move(book));
    const Comparison comparison = *comparePrepared(shared, rulebook, ComparisonOptions{false});
    state.value = comparison.bookValue;
    state.regimes = comparison.regimes;
    for (RegimeResult& regime : state.regimes)
        for (std::optional<BindingScenario>* scenario : {&regime.binding, &regime.runnerUp})
            if (*scenario) (*scenario)->positionPnl.clear();
    if (parts) state.parts = partsAt(*shared, *rulebook);
    return state;
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
        MarkedBook book = preparedBook(markBook(inputs_.portfolio, inputs_.market, inputs_.rulebook.valuation()),
                                       inputs_.rulebook);
        if (inputs_.shift != MarketMove{}) book = movedBook(book, inputs_.shift);
        takeStock(book);
        out_.now = state(book, now_);
        append(book, atTheirInstant(inputs_));
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
        return stateOf(std::move(book), rulebook_, at, daysBetween(now_, at), parts);
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
        step.after = state(settling.at(move_, date), date);
        // Contracts at their last instant protect nothing any more.
        if (step.eve < date)
            step.lost = lostHedges(unsettled.at(move_, step.eve), date, step.after, inputs_.rulebook, out_.legsKnown,
                                   job_, pool_);
        see(step.before.regimes, date);
        see(step.after.regimes, date);
        out_.steps.push_back(std::move(step));
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
        const std::size_t looks = std::clamp<std::size_t>(2000000 / rows, 20, std::max<std::size_t>(spec_.walkDays, 20));
        walkTo_ = dates.back();
        out_.walkedEvery =
            std::max(1.0, std::ceil(daysBetween(now_, walkTo_) / static_cast<double>(looks)));
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
            see(regimes[i], looks[i]);
        return true;
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
        out.state = stateOf(then, rulebook_, at, static_cast<double>(day), out_.legsKnown);
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
            note(QT_TRANSLATE_NOOP("ladder", "Settlement: cash-settled contracts at the forward of their expiry, "
                                             "delivered ones at the price of the underlying, the market keeping its "
                                             "shape; volatilities stay with their strikes."));
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
    }

    const LadderInputs& inputs_;
    const LadderSpec& spec_;
    const Job& job_;
    TaskPool& pool_;
    std::shared_ptr<const Rulebook> rulebook_; ///< borrowed
    Timestamp now_;
    Timestamp walkTo_{};
    MarketMove move_;
    ExpiryLadder out_;
};

} // namespace

bool isListed(const Instrument& instrument) {
    return instrument.isOption() && !instrument.isInverse() &&
           (instrument.style == ExerciseStyle::American || instrument.multiplier == 100.0);
}

Phrase weekdayPhrase(unsigned weekday) {
    constexpr std::array names = {QT_TRANSLATE_NOOP("ladder", "Sunday"),    QT_TRANSLATE_NOOP("ladder", "Monday"),
                                  QT_TRANSLATE_NOOP("ladder", "Tuesday"),   QT_TRANSLATE_NOOP("ladder", "Wednesday"),
                                  QT_TRANSLATE_NOOP("ladder", "Thursday"),  QT_TRANSLATE_NOOP("ladder", "Friday"),
                                  QT_TRANSLATE_NOOP("ladder", "Saturday")};
    return {names[weekday % 7], {}};
}

Result<ExpiryLadder> expiryLadder(const LadderInputs& inputs, const LadderSpec& spec, const Job& job, TaskPool& pool) {
    if (const Result<void> sound = checkSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    return LadderRun(inputs, spec, job, pool).run();
}

} // namespace marginscope
