// The vectorised kernel against plain formulas in four domains, for every instruction set this machine has; and its
// coefficients against the functions they stand for.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/kernel/coefficients.h"
#include "core/kernel/kernel.h"
#include "core/valuation/black76.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <random>
#endif

using namespace marginscope;
namespace k = marginscope::kernel;

namespace {

using Real = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<40>, boost::multiprecision::et_off>;

/// Columns in memory as the kernel wants them.
class Scenarios {
public:
    Scenarios(std::vector<double> prices, std::vector<double> vols)
        : count_((prices.size() + 7) / 8 * 8)
        , memory_(static_cast<double*>(std::aligned_alloc(64, 5 * count_ * sizeof(double)))) {
        prices.resize(count_, 1.0);
        vols.resize(count_, 1.0);
        for (std::size_t i = 0; i < count_; ++i) {
            memory_[i] = prices[i];
            memory_[count_ + i] = vols[i];
            memory_[2 * count_ + i] = 1.0 / vols[i];
            memory_[3 * count_ + i] = std::log(prices[i]) / vols[i];
        }
        clear();
    }
    ~Scenarios() { std::free(memory_); }
    Scenarios(const Scenarios&) = delete;
    Scenarios& operator=(const Scenarios&) = delete;

    k::Columns columns() const {
        return {memory_, memory_ + count_, memory_ + 2 * count_, memory_ + 3 * count_, count_};
    }
    double* sums() { return memory_ + 4 * count_; }
    void clear() { std::fill(sums(), sums() + count_, 0.0); }

private:
    std::size_t count_;
    double* memory_;
};

/// A call by plain formulas in extended precision, per unit of F0.
Real plainCall(double forward, double strike, double v, double price, double vol) {
    const Real moved = Real(forward) * price, total = Real(v) * vol;
    const Real d1 = log(moved / strike) / total + total / 2, d2 = d1 - total;
    const auto cdf = [](const Real& x) { return boost::math::erfc(-x / sqrt(Real(2))) / 2; };
    return moved * cdf(d1) - strike * cdf(d2);
}

struct Domain {
    double logMoneyness; ///< largest |ln(K/F)|
    double leastVol, mostVol;
    double priceSpan, volSpan; ///< multipliers from 1/span to span
};

} // namespace

class TestKernel : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { k::useIsa(k::bestIsa()); }

    void agreesWithPlainFormulas_data() {
        QTest::addColumn<int>("isa");
        QTest::addColumn<int>("domain");
        for (const k::Isa isa : {k::Isa::Sse2, k::Isa::Avx2, k::Isa::Avx512})
            for (int domain = 0; domain < 4; ++domain)
                QTest::addRow("%s %d", k::isaWord(isa).data(), domain) << static_cast<int>(isa) << domain;
    }

    // Where the machine lacks an instruction set, the best it has stands in: the row then repeats another one.
    void agreesWithPlainFormulas() {
        QFETCH(int, isa);
        QFETCH(int, domain);
        const auto wanted = static_cast<k::Isa>(isa);
        QCOMPARE(k::useIsa(wanted), k::isAvailable(wanted));
        QCOMPARE(k::currentIsa(), k::isAvailable(wanted) ? wanted : k::bestIsa());
        const Domain domains[] = {{0.36, 0.02, 2.0, 1.3, 1.5},     // usual books
                                  {5.0, 1e-6, 20.0, 1.5, 1.0},     // wide
                                  {1e-4, 1e-7, 1e-3, 1.0001, 2.0}, // at the money with next to no volatility left
                                  {4.0, 0.05, 0.3, 1.2, 1.2}};     // far out of the money
        const Domain& in = domains[domain];
        std::mt19937_64 random(17u + static_cast<unsigned>(domain));
        const auto between = [&](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        double worst = 0.0;
        for (int option = 0; option < 24; ++option) {
            std::vector<double> prices, vols;
            for (int i = 0; i < 13; ++i) {
                prices.push_back(std::exp(between(-1, 1) * std::log(in.priceSpan)));
                vols.push_back(std::exp(between(-1, 1) * std::log(in.volSpan)));
            }
            const double forward = std::exp(between(-3, 12));
            const double strike = forward * std::exp(between(-in.logMoneyness, in.logMoneyness));
            const double v = std::exp(between(std::log(in.leastVol), std::log(in.mostVol)));
            Scenarios scenarios(prices, vols);
            const k::CallRow row = k::callRow(forward, strike, v, 1.0);
            k::accumulateCalls(&row, 1, scenarios.columns(), scenarios.sums());
            for (std::size_t i = 0; i < prices.size(); ++i) {
                const double got = scenarios.sums()[i];
                QVERIFY(std::isfinite(got));
                const Real error = abs(plainCall(forward, strike, v, prices[i], vols[i]) - got) / (forward * prices[i]);
                worst = std::max(worst, static_cast<double>(error));
            }
        }
        QVERIFY2(worst < 1e-13, qPrintable(QString::number(worst)));
    }

    void agreesWithTheScalarReference() {
        const std::vector<double> prices = {0.5, 0.86, 1.0, 1.14, 3.0}, vols = {1.4, 1.0, 0.75, 1.0, 1.4};
        for (const double strike : {60000.0, 100000.0, 180000.0})
            for (const double years : {1.0 / 365.0, 0.08, 1.5}) {
                Scenarios scenarios(prices, vols);
                const k::CallRow row = k::callRow(100500.0, strike, 0.55 * std::sqrt(years), -3.0);
                k::accumulateCalls(&row, 1, scenarios.columns(), scenarios.sums());
                for (std::size_t i = 0; i < prices.size(); ++i) {
                    const double plain = -3.0 * black76Price({OptionRight::Call, 100500.0 * prices[i], strike,
                                                              0.55 * vols[i], years, 0.0});
                    QVERIFY(std::fabs(scenarios.sums()[i] - plain) < 1e-13 * 3.0 * 100500.0 * prices[i]);
                }
            }
    }

    // Rows go two at a time; whatever their number and grouping, the digits are those of one after the other.
    void digitsDoNotDependOnTheGrouping() {
        std::vector<k::CallRow> rows;
        for (int i = 0; i < 7; ++i)
            rows.push_back(k::callRow(100.0 + i, 90.0 + 3.0 * i, 0.1 + 0.05 * i, i % 2 ? -1.5 : 2.0));
        const std::vector<double> prices = {0.8, 0.9, 1.0, 1.1, 1.2}, vols = {1, 1, 1.3, 1, 0.7};
        Scenarios together(prices, vols), apart(prices, vols), plain(prices, vols);
        k::accumulateCalls(rows.data(), rows.size(), together.columns(), together.sums());
        for (const k::CallRow& row : rows)
            k::accumulateCalls(&row, 1, apart.columns(), apart.sums());
        k::accumulateCallsPlain(rows.data(), rows.size(), plain.columns(), plain.sums());
        for (std::size_t i = 0; i < prices.size(); ++i) {
            QCOMPARE(together.sums()[i], apart.sums()[i]);
            QCOMPARE(together.sums()[i], plain.sums()[i]);
        }
    }

    void coefficientsFitTheirFunctions() {
        const Real ln2 = log(Real(2));
        Real tail = 0, power = 0;
        for (int i = 0; i <= 2000; ++i) {
            const Real t = Real(i) * 31 / 2000;
            Real top = 0, bottom = 0;
            for (int c = 6; c >= 0; --c)
                top = top * t + k::tailTop[c];
            for (int c = 7; c >= 0; --c)
                bottom = bottom * t + k::tailBottom[c];
            const Real decay = exp(-t * t * ln2);
            tail = std::max(tail, Real(abs(decay * top / bottom - boost::math::erfc(t * sqrt(ln2)) / 2)));
            const Real f = Real(i) / 2000 - Real(0.5);
            Real p = 0;
            for (int c = 10; c >= 0; --c)
                p = p * f + k::powerOfTwo[c];
            power = std::max(power, Real(abs(p * exp(-f * ln2) - 1)));
        }
        QVERIFY2(tail < 1e-16, qPrintable(QString::number(static_cast<double>(tail))));
        QVERIFY2(power < 4e-16, qPrintable(QString::number(static_cast<double>(power))));
        for (const double c : k::tailTop)
            QVERIFY(c > 0.0);
        for (const double c : k::tailBottom)
            QVERIFY(c > 0.0);
    }

    void namesOfInstructionSets() {
        for (const k::Isa isa : {k::Isa::Sse2, k::Isa::Avx2, k::Isa::Avx512})
            QVERIFY(k::isaFromWord(k::isaWord(isa)) == isa);
        QVERIFY(!k::isaFromWord("mmx"));
        QVERIFY(k::isAvailable(k::Isa::Sse2));
    }
};

QTEST_APPLESS_MAIN(TestKernel)
#include "test_kernel.moc"
