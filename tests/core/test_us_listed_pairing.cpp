// The cheapest pairing of option legs: against every pairing there is (small books), against a greedy one, and on large
// books against its own bound.
#include "tests/support/random.h"

#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/methods/strategy_pairing.h"

#include <algorithm>
#include <cmath>
#include <functional>
#endif

#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const StrategyRates equity{0.20, 0.10, 1.0, 0.5, 0.25, 0.30, 5.0, 0.10, 0.10, 0.20};

Timestamp expiryAfter(int days) {
    return makeTimestamp(2026, 11, 20, 21) + std::chrono::hours(24 * days);
}

StrategyBook bookOf(double spot, std::vector<StrategyLeg> legs, double shares = 0.0, Level level = Level::Initial) {
    return {spot, equity, level, shares, std::move(legs)};
}

StrategyLeg leg(OptionRight right, double strike, int days, double mark, double contracts) {
    return {right, strike, expiryAfter(days), 100.0, mark, contracts, {0}};
}

StrategyBook randomBook(Random& random, unsigned legs, int most, bool stock) {
    StrategyBook book = bookOf(100.0, {});
    const std::vector<double> strikes = {85, 90, 95, 100, 105, 110, 115};
    const std::vector<int> days = {30, 60};
    for (unsigned i = 0; i < legs; ++i) {
        const double strike = random.oneOf(strikes);
        const bool call = random.coin();
        const double mark = std::max(call ? 100.0 - strike : strike - 100.0, 0.0) + random.between(0.1, 4.0);
        const double size = 1.0 + random.below(static_cast<unsigned>(most));
        book.legs.push_back(leg(call ? OptionRight::Call : OptionRight::Put, strike, random.oneOf(days), mark,
                                random.below(5) < 3 ? -size : size));
    }
    if (stock) book.shares = 100.0 * (static_cast<double>(random.below(5)) - 2.0);
    if (random.coin()) book.level = Level::Maintenance;
    return book;
}

// Every way to give each single contract a place: alone, as the smaller side of a strangle, covered, in a set. Written
// without regard to the engine: contracts one by one.
class EveryPairing {
public:
    explicit EveryPairing(const StrategyBook& book) : book_(book) {
        for (const StrategyLeg& held : book.legs)
            for (int i = 0; i < static_cast<int>(std::fabs(held.contracts)); ++i) {
                StrategyLeg one = held;
                one.contracts = held.contracts > 0.0 ? 1.0 : -1.0;
                single_.push_back(one);
            }
        place_.assign(single_.size(), nowhere);
    }

    double least() {
        best_ = HUGE_VAL;
        go(0);
        return best_;
    }

private:
    static constexpr int nowhere = -1, alone = -2, stock = -3;

    double naked(const StrategyLeg& held) const {
        const double otm = std::max(held.right == OptionRight::Call ? held.strike - 100 : 100 - held.strike, 0.0);
        const double base = held.right == OptionRight::Call ? 100 : held.strike;
        return 100 * (held.mark + std::max(0.2 * 100 - otm, 0.1 * base));
    }

    void go(std::size_t i) {
        if (i == single_.size()) {
            best_ = std::min(best_, cost());
            return;
        }
        const bool sold = single_[i].contracts < 0;
        std::vector<int> places = {sold ? alone : nowhere};
        if (book_.shares != 0.0) places.push_back(stock);
        for (int set : {30, 60})
            if (sold ? single_[i].expiry == expiryAfter(set) : single_[i].expiry >= expiryAfter(set))
                places.push_back(set);
        for (const int place : places) {
            place_[i] = place;
            go(i + 1);
        }
    }

    double setLoss(int set) const {
        double worst = 0.0, calls = 0.0;
        for (int price = 0; price <= 1000; price += price < 200 ? 5 : 800) {
            double loss = 0.0;
            for (std::size_t i = 0; i < single_.size(); ++i)
                if (place_[i] == set)
                    loss -= 100 * single_[i].contracts *
                            std::max(single_[i].right == OptionRight::Call ? price - single_[i].strike
                                                                           : single_[i].strike - price,
                                     0.0);
            worst = std::max(worst, loss);
        }
        for (std::size_t i = 0; i < single_.size(); ++i)
            if (place_[i] == set && single_[i].right == OptionRight::Call) calls += single_[i].contracts;
        return calls < 0 ? HUGE_VAL : worst;
    }

    // Sorted down, each is matched to a larger one of the other right if that saves most: tried in every way.
    double aloneCost() const {
        std::vector<const StrategyLeg*> calls, puts;
        for (std::size_t i = 0; i < single_.size(); ++i)
            if (place_[i] == alone) (single_[i].right == OptionRight::Call ? calls : puts).push_back(&single_[i]);
        std::vector<bool> used(puts.size(), false);
        std::function<double(std::size_t)> match = [&](std::size_t c) {
            if (c == calls.size()) {
                double rest = 0.0;
                for (std::size_t p = 0; p < puts.size(); ++p)
                    if (!used[p]) rest += naked(*puts[p]);
                return rest;
            }
            double least = naked(*calls[c]) + match(c + 1);
            for (std::size_t p = 0; p < puts.size(); ++p) {
                if (used[p]) continue;
                used[p] = true;
                const double call = naked(*calls[c]), put = naked(*puts[p]);
                const double both = call >= put ? call + 100 * puts[p]->mark : put + 100 * calls[c]->mark;
                least = std::min(least, both + match(c + 1));
                used[p] = false;
            }
            return least;
        };
        return match(0);
    }

    double stockCost() const {
        const double lots = std::fabs(book_.shares) / 100.0;
        const bool isLong = book_.shares > 0.0;
        const double rate = book_.level == Level::Initial ? 50 : isLong ? 25 : 30;
        double covered = 0.0, protecting = 0.0, total = 100 * lots * rate;
        std::vector<const StrategyLeg*> sold, bought;
        for (std::size_t i = 0; i < single_.size(); ++i) {
            if (place_[i] != stock) continue;
            const bool call = single_[i].right == OptionRight::Call;
            if (single_[i].contracts < 0 && call == isLong) {
                ++covered;
                sold.push_back(&single_[i]);
            } else if (single_[i].contracts > 0 && call != isLong) {
                ++protecting;
                bought.push_back(&single_[i]);
            } else {
                return HUGE_VAL;
            }
        }
        if (covered > lots || protecting > lots) return HUGE_VAL;
        if (book_.level == Level::Initial) return total;
        // A bought and a sold option of one series lock the stock in; try every set of such matches.
        std::vector<bool> used(sold.size(), false);
        std::function<double(std::size_t)> saving = [&](std::size_t b) {
            if (b == bought.size()) return 0.0;
            const double strike = bought[b]->strike;
            const double otm = std::max(isLong ? 100 - strike : strike - 100, 0.0);
            double most = std::max(0.0, 100 * (rate - (0.1 * strike + otm))) + saving(b + 1);
            for (std::size_t s = 0; s < sold.size(); ++s) {
                if (used[s] || sold[s]->strike != strike || sold[s]->expiry != bought[b]->expiry) continue;
                used[s] = true;
                const double itm = isLong ? 0.0 : std::max(strike - 100, 0.0);
                most = std::max(most, std::max(0.0, 100 * (rate - 0.1 * strike - itm)) + saving(b + 1));
                used[s] = false;
            }
            return most;
        };
        return total - saving(0);
    }

    double cost() const {
        const double stockPart = stockCost();
        if (std::isinf(stockPart)) return HUGE_VAL;
        return stockPart + setLoss(30) + setLoss(60) + aloneCost();
    }

    const StrategyBook& book_;
    std::vector<StrategyLeg> single_;
    std::vector<int> place_;
    double best_ = HUGE_VAL;
};

// What a broker's first look does: each short, the latest first, takes the bought option of the same right that leaves
// least; the rest is naked.
double greedy(const StrategyBook& book) {
    std::vector<double> left;
    for (const StrategyLeg& held : book.legs)
        left.push_back(held.contracts);
    double total = std::fabs(book.shares) *
                   (book.shares == 0.0 ? 0.0 : stockPerShare(book.rates, book.shares > 0.0, book.spot, book.level));
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i] < 0.0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return book.legs[a].expiry > book.legs[b].expiry; });
    for (const std::size_t s : order)
        while (left[s] < 0.0) {
            const StrategyLeg& sold = book.legs[s];
            double least = nakedPerShare(book.rates, sold.right, sold.strike, sold.mark, book.spot);
            std::size_t with = s;
            for (std::size_t l = 0; l < left.size(); ++l) {
                const StrategyLeg& bought = book.legs[l];
                if (left[l] <= 0.0 || bought.right != sold.right || bought.expiry < sold.expiry) continue;
                const double width = std::max(
                    sold.right == OptionRight::Call ? bought.strike - sold.strike : sold.strike - bought.strike, 0.0);
                if (width < least) {
                    least = width;
                    with = l;
                }
            }
            total += 100.0 * least;
            left[s] += 1.0;
            if (with != s) left[with] -= 1.0;
        }
    return total;
}

void closes(const StrategyBook& book, const PairingResult& result, const char* what) {
    std::vector<double> used(book.legs.size(), 0.0);
    double total = 0.0;
    for (const Pairing& pairing : result.pairings) {
        total += pairing.requirement;
        QVERIFY(pairing.requirement >= 0.0);
        for (const PairedLeg& paired : pairing.legs)
            used[paired.leg] += paired.contracts;
    }
    QVERIFY2(std::fabs(total - result.requirement) <= 1e-9 * (1.0 + total), what);
    for (std::size_t i = 0; i < used.size(); ++i) {
        const double held = book.legs[i].contracts;
        if (held < 0.0) QVERIFY2(std::fabs(used[i] - held) < 1e-6, what); // every short is somewhere
        if (held > 0.0) QVERIFY2(used[i] > -1e-9 && used[i] <= held + 1e-6, what);
    }
}

} // namespace

class TestUsListedPairing : public QObject {
    Q_OBJECT

private slots:
    void equalsEveryPairingOfSmallBooks() {
        Random random(20261121);
        for (int i = 0; i < 120; ++i) {
            const StrategyBook book = randomBook(random, 2 + random.below(4), 2, i % 3 == 0);
            double contracts = 0.0;
            for (const StrategyLeg& held : book.legs)
                contracts += std::fabs(held.contracts);
            if (contracts > 8.0) continue;
            const PairingResult result = optimalPairing(book);
            const double least = EveryPairing(book).least();
            QVERIFY2(std::fabs(result.requirement - least) <= 1e-6 * (1.0 + least),
                     qPrintable(QString("book %1: %2 instead of %3").arg(i).arg(result.requirement).arg(least)));
            QVERIFY(result.proved);
            closes(book, result, "small");
        }
    }

    void neverAboveTheGreedyPairing() {
        Random random(7);
        int below = 0;
        for (int i = 0; i < 150; ++i) {
            const StrategyBook book = randomBook(random, 3 + random.below(10), 6, i % 2 == 0);
            const PairingResult result = optimalPairing(book);
            const double other = greedy(book);
            QVERIFY2(result.requirement <= other + 1e-6 * (1.0 + other), qPrintable(QString::number(i)));
            below += result.requirement < other - 1e-6 * (1.0 + other) ? 1 : 0;
            closes(book, result, "greedy");
        }
        QVERIFY(below > 30);
    }

    void greedyIsNotEnough() {
        // The call bought would go to the 108 sold, and leave the 90 to the naked formula.
        const StrategyBook book =
            bookOf(100.0, {leg(OptionRight::Call, 108, 60, 1.0, -1), leg(OptionRight::Call, 90, 30, 12.5, -1),
                           leg(OptionRight::Call, 110, 60, 0.8, 1)});
        const PairingResult result = optimalPairing(book);
        QVERIFY(result.requirement < greedy(book) - 100.0);
        QVERIFY(result.proved);
    }

    void scalesWithTheBook() {
        Random random(99);
        for (int i = 0; i < 40; ++i) {
            StrategyBook book = randomBook(random, 2 + random.below(5), 3, false);
            const double once = optimalPairing(book).requirement;
            for (StrategyLeg& held : book.legs)
                held.contracts *= 10.0;
            // More contracts can be divided in more ways: ten books never need more than ten times one.
            QVERIFY(optimalPairing(book).requirement <= 10.0 * once * (1.0 + 1e-9));
        }
        QCOMPARE(optimalPairing(bookOf(100.0, {})).requirement, 0.0);
    }

    void aBoughtOptionNeverCosts() {
        Random random(5);
        for (int i = 0; i < 60; ++i) {
            StrategyBook book = randomBook(random, 2 + random.below(6), 3, i % 2 == 0);
            const double before = optimalPairing(book).requirement;
            book.legs.push_back(leg(random.coin() ? OptionRight::Call : OptionRight::Put, 100, 60, 3, 2));
            QVERIFY(optimalPairing(book).requirement <= before + 1e-6 * (1.0 + before));
        }
    }

    void fractionsOfContracts() {
        const StrategyBook book =
            bookOf(100.0, {leg(OptionRight::Call, 105, 30, 1.0, -2.5), leg(OptionRight::Call, 110, 30, 0.5, 1.5)});
        const PairingResult result = optimalPairing(book);
        const double naked = nakedPerShare(equity, OptionRight::Call, 105, 1.0, 100.0);
        QVERIFY(std::fabs(result.requirement - (150.0 * 5.0 + 100.0 * naked)) < 1e-6);
        closes(book, result, "fractions");
    }

    void largeBooksAreDecided() {
        Random random(31);
        StrategyBook book = bookOf(100.0, {});
        for (const bool call : {true, false})
            for (int day : {7, 14, 30, 60, 90})
                for (int strike = 70; strike <= 130; strike += 2) {
                    const double mark = std::max(call ? 100.0 - strike : strike - 100.0, 0.0) + random.between(0.05, 4);
                    book.legs.push_back(leg(call ? OptionRight::Call : OptionRight::Put, strike, day, mark,
                                            static_cast<double>(random.below(21)) - 11.0));
                }
        book.legs.erase(std::remove_if(book.legs.begin(), book.legs.end(),
                                       [](const StrategyLeg& held) { return held.contracts == 0.0; }),
                        book.legs.end());
        QVERIFY(book.legs.size() > 250);
        const PairingResult result = optimalPairing(book);
        closes(book, result, "large");
        QVERIFY(result.requirement <= greedy(book));
        QVERIFY2(result.requirement - result.lowerBound <= 0.03 * result.requirement,
                 qPrintable(QString("%1 above %2").arg(result.requirement).arg(result.lowerBound)));
    }
};

QTEST_APPLESS_MAIN(TestUsListedPairing)
#include "test_us_listed_pairing.moc"
