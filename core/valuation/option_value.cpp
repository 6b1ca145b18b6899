#include "core/valuation/option_value.h"

#include "core/kernel/kernel.h"
#include "core/valuation/american.h"

#include <cmath>
#include <utility>

namespace marginscope {

namespace {

BlackInputs termsOf(const MarkedPosition& position, double forward, double vol) {
    return {position.instrument.right, forward, position.instrument.strike, vol, position.years, position.rate};
}

/// Model price in the unit of the mark, and forward delta of one long unit.
struct ModelValue {
    double price = 0.0;
    double delta = 0.0;
};

/// European options side by side, as the kernel wants them; each answer goes to `receive(number, value)`.
template<class Receive>
class Block {
public:
    explicit Block(Receive receive) : receive_(std::move(receive)) {}

    void add(std::size_t number, const OptionAt& option) {
        const double strike = option.position->instrument.strike;
        const kernel::CallRow row =
            kernel::callRow(option.forward, strike, option.vol * std::sqrt(option.years), 1.0);
        forward_[count_] = option.forward;
        strike_[count_] = strike;
        kc1_[count_] = row.kc1;
        halfC2_[count_] = row.halfC2;
        numbers_[count_] = number;
        years_[count_] = option.years;
        positions_[count_++] = option.position;
        if (count_ == size) price();
    }

    void finish() {
        if (count_ > 0) price();
    }

private:
    void price() {
        const std::size_t padded = (count_ + 7) / 8 * 8;
        for (std::size_t i = count_; i < padded; ++i)
            forward_[i] = strike_[i] = kc1_[i] = halfC2_[i] = 1.0;
        kernel::valueOptions({forward_, strike_, kc1_, halfC2_, padded}, calls_, puts_, deltas_);
        for (std::size_t i = 0; i < count_; ++i)
            receive_(numbers_[i], valueOf(i));
        count_ = 0;
    }

    ModelValue valueOf(std::size_t i) const {
        const MarkedPosition& position = *positions_[i];
        const bool call = position.instrument.right == OptionRight::Call;
        const double discount = position.rate == 0.0 ? 1.0 : std::exp(-position.rate * years_[i]);
        const double value = discount * (call ? calls_[i] : puts_[i]);
        return {position.instrument.isInverse() ? value / forward_[i] : value,
                discount * (call ? deltas_[i] : deltas_[i] - 1.0)};
    }

    static constexpr std::size_t size = 64;
    Receive receive_;
    std::size_t count_ = 0;
    std::size_t numbers_[size];
    const MarkedPosition* positions_[size];
    double years_[size];
    alignas(64) double forward_[size], strike_[size], kc1_[size], halfC2_[size];
    alignas(64) double calls_[size], puts_[size], deltas_[size];
};

/// Without time or volatility left an option is worth its intrinsic value, which the kernel only comes close to.
bool isForKernel(const OptionAt& option) {
    const MarkedPosition& position = *option.position;
    return position.instrument.isOption() && position.instrument.style == ExerciseStyle::European &&
           option.vol * option.years > 0.0 && option.forward > 0.0 && position.instrument.strike > 0.0;
}

void priceAlone(MarkedPosition& position) {
    position.modelPrice = modelPriceOf(position);
    const bool european = position.instrument.isOption() && position.instrument.style == ExerciseStyle::European;
    position.modelDelta = european ? optionGreeks(position).delta : 0.0;
}

} // namespace

void priceAtModel(const std::vector<MarkedPosition*>& positions) {
    Block block([&](std::size_t i, const ModelValue& value) {
        positions[i]->modelPrice = value.price;
        positions[i]->modelDelta = value.delta;
    });
    for (std::size_t i = 0; i < positions.size(); ++i) {
        MarkedPosition& position = *positions[i];
        const OptionAt present(position, position.forward, position.vol);
        if (isForKernel(present))
            block.add(i, present);
        else
            priceAlone(position);
    }
    block.finish();
}

std::vector<double> modelPrices(const std::vector<OptionAt>& options) {
    std::vector<double> prices(options.size());
    Block block([&](std::size_t i, const ModelValue& value) { prices[i] = value.price; });
    for (std::size_t i = 0; i < options.size(); ++i) {
        const OptionAt& option = options[i];
        if (isForKernel(option)) {
            block.add(i, option);
            continue;
        }
        MarkedPosition later = *option.position;
        later.years = option.years;
        const double value = optionValue(later, option.forward, option.vol);
        prices[i] = option.position->instrument.isInverse() ? value / option.forward : value;
    }
    block.finish();
    return prices;
}

double optionValue(const MarkedPosition& position, double forward, double vol) {
    const BlackInputs terms = termsOf(position, forward, vol);
    return position.instrument.style == ExerciseStyle::American ? americanPrice(terms, position.carry)
                                                                : black76Price(terms);
}

double modelPriceOf(const MarkedPosition& position) {
    if (!position.instrument.isOption()) return position.forward;
    const double value = optionValue(position, position.forward, position.vol);
    return position.instrument.isInverse() ? value / position.forward : value;
}

OptionGreeks optionGreeks(const MarkedPosition& position) {
    const BlackInputs terms = termsOf(position, position.forward, position.vol);
    return position.instrument.style == ExerciseStyle::American ? american(terms, position.carry) : black76(terms);
}

OptionGreeks allOptionGreeks(const MarkedPosition& position) {
    OptionGreeks greeks = optionGreeks(position);
    if (position.instrument.style != ExerciseStyle::American) return greeks;
    const OptionGreeks added = americanCrossTerms(termsOf(position, position.forward, position.vol), position.carry);
    greeks.vanna += added.vanna;
    greeks.volga += added.volga;
    greeks.rho += added.rho;
    return greeks;
}

} // namespace marginscope
