#include "tests/bench/quantlib_pricing.h"

#include <memory>
#include <ql/exercise.hpp>
#include <ql/instruments/europeanoption.hpp>
#include <ql/pricingengines/blackformula.hpp>
#include <ql/pricingengines/vanilla/analyticeuropeanengine.hpp>
#include <ql/processes/blackscholesprocess.hpp>
#include <ql/quotes/simplequote.hpp>
#include <ql/settings.hpp>
#include <ql/termstructures/volatility/equityfx/blackconstantvol.hpp>
#include <ql/termstructures/yield/flatforward.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>
#include <ql/version.hpp>

namespace marginscope::bench {

namespace {

namespace ql = QuantLib;

class EngineLoop {
public:
    explicit EngineLoop(const PricingWork& work)
        : work_(work)
        , spot_(ql::ext::make_shared<ql::SimpleQuote>(work.forward)) {
        ql::Settings::instance().evaluationDate() = today_;
        std::vector<ql::ext::shared_ptr<ql::PricingEngine>> engines;
        for (const double vol : work.vols)
            engines.push_back(engineOf(vol));
        for (const PricingWork::Call& call : work.calls) {
            const auto payoff = ql::ext::make_shared<ql::PlainVanillaPayoff>(ql::Option::Call, call.strike);
            const auto exercise = ql::ext::make_shared<ql::EuropeanExercise>(today_ + work.days[call.expiry]);
            options_.push_back(ql::ext::make_shared<ql::EuropeanOption>(payoff, exercise));
            options_.back()->setPricingEngine(engines[call.expiry]);
        }
    }

    double sum(std::size_t scenarios) {
        double total = 0.0;
        for (std::size_t i = 0; i < scenarios; ++i) {
            spot_->setValue(work_.forward * work_.prices[i]);
            for (std::size_t e = 0; e < vols_.size(); ++e)
                vols_[e]->setValue(work_.vols[e] * work_.volMoves[i]);
            for (const auto& option : options_)
                total += option->NPV();
        }
        return total;
    }

private:
    ql::ext::shared_ptr<ql::PricingEngine> engineOf(double vol) {
        vols_.push_back(ql::ext::make_shared<ql::SimpleQuote>(vol));
        const ql::Handle<ql::YieldTermStructure> flat(
            ql::ext::make_shared<ql::FlatForward>(today_, 0.0, ql::Actual365Fixed()));
        const ql::Handle<ql::BlackVolTermStructure> volatility(ql::ext::make_shared<ql::BlackConstantVol>(
            today_, ql::NullCalendar(), ql::Handle<ql::Quote>(vols_.back()), ql::Actual365Fixed()));
        return ql::ext::make_shared<ql::AnalyticEuropeanEngine>(
            ql::ext::make_shared<ql::BlackScholesMertonProcess>(ql::Handle<ql::Quote>(spot_), flat, flat, volatility));
    }

    PricingWork work_;
    ql::Date today_{20, ql::November, 2026};
    ql::ext::shared_ptr<ql::SimpleQuote> spot_;
    std::vector<ql::ext::shared_ptr<ql::SimpleQuote>> vols_;
    std::vector<ql::ext::shared_ptr<ql::EuropeanOption>> options_;
};

double formulaSum(const PricingWork& work, std::size_t scenarios) {
    double total = 0.0;
    for (const PricingWork::Call& call : work.calls)
        for (std::size_t i = 0; i < scenarios; ++i)
            total += ql::blackFormula(ql::Option::Call, call.strike, work.forward * work.prices[i],
                                      work.vols[call.expiry] * work.volMoves[i] * call.root);
    return total;
}

} // namespace

std::vector<BenchCase> quantLibCases(const PricingWork& work) {
    constexpr std::size_t engineScenarios = 5, formulaScenarios = 50;
    const double calls = static_cast<double>(work.calls.size());
    const auto engine = std::make_shared<EngineLoop>(work);
    return {{"quantlib.engine", "QuantLib " QL_VERSION " AnalyticEuropeanEngine, quotes + NPV()",
             [engine] { return engine->sum(engineScenarios); }, calls * engineScenarios, BenchClock::Thread},
            {"quantlib.formula", "QuantLib " QL_VERSION " blackFormula",
             [work] { return formulaSum(work, formulaScenarios); }, calls * formulaScenarios, BenchClock::Thread}};
}

} // namespace marginscope::bench
