#include "core/session/bench_book.h"

#include "core/valuation/black76.h"

#include <array>
#include <cmath>

namespace marginscope {

namespace {

struct Coin {
    const char* code;
    double spot;
    double carry; ///< a year
    double vol;   ///< at the money
    double strikeStep;
    double size;  ///< typical holding, coins
    bool inverse; ///< has coin-settled contracts beside the linear ones
};

constexpr std::array coins = {Coin{"BTC", 91250.0, 0.055, 0.52, 2500.0, 4.0, true},
                              Coin{"ETH", 3050.0, 0.05, 0.68, 100.0, 90.0, true},
                              Coin{"SOL", 140.0, 0.04, 0.86, 5.0, 2000.0, false}};
constexpr int strikesEachSide = 10;

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

const std::vector<Timestamp>& expiries() {
    static const std::vector<Timestamp> dates = {makeTimestamp(2026, 11, 21, 8), makeTimestamp(2026, 11, 27, 8),
                                                 makeTimestamp(2026, 12, 4, 8),  makeTimestamp(2026, 12, 11, 8),
                                                 makeTimestamp(2026, 12, 25, 8), makeTimestamp(2027, 1, 29, 8),
                                                 makeTimestamp(2027, 2, 26, 8),  makeTimestamp(2027, 3, 26, 8),
                                                 makeTimestamp(2027, 6, 25, 8),  makeTimestamp(2027, 9, 24, 8)};
    return dates;
}

double forwardOf(const Coin& coin, Timestamp expiry) {
    return coin.spot * std::exp(coin.carry * yearsBetween(asOf, expiry));
}

VolPoints smileOf(const Coin& coin, double forward, double years) {
    VolPoints smile;
    // Steeper towards expiry, dearer below the forward, in steps of 10 % from 60 % to 150 % of it.
    const double bend = 0.25 / std::sqrt(std::max(years, 0.02));
    for (int i = 6; i <= 15; ++i) {
        const double k = std::log(i / 10.0);
        smile.points.push_back({forward * i / 10.0, coin.vol * (1.0 - 0.12 * k + bend * k * k)});
    }
    return smile;
}

UnderlyingMarket underlyingMarket(const Coin& coin) {
    UnderlyingMarket market;
    market.underlying = AssetCode(coin.code);
    market.spot = coin.spot;
    market.perpetual = PerpetualMarket{coin.spot * 1.0004, 1.0, 0.0001};
    for (const Timestamp date : expiries()) {
        ExpiryMarket expiry;
        expiry.expiry = date;
        expiry.forward = forwardOf(coin, date);
        expiry.rate = 0.04;
        expiry.smile = smileOf(coin, *expiry.forward, yearsBetween(asOf, date));
        market.expiries.push_back(std::move(expiry));
    }
    return market;
}

/// A contract with what a position in it needs.
struct Listed {
    Instrument instrument;
    double price = 0.0; ///< in the unit of the mark
    double size = 0.0;  ///< typical quantity
};

class ContractList {
public:
    std::vector<Listed> make() && {
        for (const Coin& coin : coins)
            for (const Settlement settlement : {Settlement::Linear, Settlement::Inverse})
                if (settlement == Settlement::Linear || coin.inverse) addCoin(coin, settlement);
        return std::move(listed_);
    }

private:
    void addCoin(const Coin& coin, Settlement settlement) {
        Instrument contract;
        contract.underlying = AssetCode(coin.code);
        contract.settlement = settlement;
        contract.settlementCurrency = settlement == Settlement::Inverse ? contract.underlying : AssetCode("USDC");
        contract.kind = InstrumentKind::Perpetual;
        add(coin, contract, coin.spot);
        for (const Timestamp expiry : expiries()) {
            contract.kind = InstrumentKind::Future;
            contract.expiry = expiry;
            contract.strike = 0.0;
            add(coin, contract, forwardOf(coin, expiry));
            contract.kind = InstrumentKind::Option;
            addOptions(coin, contract);
        }
    }

    void addOptions(const Coin& coin, Instrument contract) {
        const double forward = forwardOf(coin, contract.expiry), years = yearsBetween(asOf, contract.expiry);
        const double middle = std::round(coin.spot / coin.strikeStep);
        const Smile smile = smileOf(coin, forward, years);
        for (int i = -strikesEachSide; i < strikesEachSide; ++i) {
            contract.strike = (middle + i) * coin.strikeStep;
            const double vol = volatilityAt(smile, contract.strike, forward, years).value_or(coin.vol);
            for (const OptionRight right : {OptionRight::Call, OptionRight::Put}) {
                contract.right = right;
                const double value = black76Price({right, forward, contract.strike, vol, years, 0.0});
                add(coin, contract, contract.isInverse() ? value / forward : value);
            }
        }
    }

    void add(const Coin& coin, Instrument contract, double price) {
        contract.symbol = formatSymbol(contract);
        const bool face = contract.isInverse() && !contract.isOption();
        listed_.push_back({std::move(contract), price, face ? coin.size * coin.spot : coin.size});
    }

    std::vector<Listed> listed_;
};

const std::vector<Listed>& contracts() {
    static const std::vector<Listed> all = ContractList().make();
    return all;
}

/// 0 … 1, by hashing: the generators of the standard library say the same everywhere, their distributions do not.
/// SplitMix64 (Steele, Lea, Flood 2014).
double hashed(std::uint64_t number, std::uint64_t stream) {
    std::uint64_t z = (number * 4 + stream + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

/// A position in a contract, with the size and entry of the `index`-th.
Position positionIn(const Listed& listed, std::size_t index) {
    Position position;
    position.instrument = listed.instrument;
    const double size = listed.size * (0.1 + 1.9 * hashed(index, 0));
    position.quantity = hashed(index, 1) < 0.5 ? -size : size;
    position.entryPrice = listed.price * (0.9 + 0.2 * hashed(index, 2));
    return position;
}

Position positionAt(std::size_t index) {
    // Jumps through the list so that small books hold a bit of everything; 1,217 is prime and no divisor of its length.
    const std::vector<Listed>& all = contracts();
    Position position = positionIn(all[index * 1217 % all.size()], index);
    position.group = "group " + std::to_string(index / all.size());
    return position;
}

} // namespace

MarketSnapshot benchMarket() {
    MarketSnapshot market;
    market.name = "bench";
    market.asOf = asOf;
    market.assets = {{AssetCode("USD"), 1.0, 1.0}, {AssetCode("USDC"), 1.0, 1.0}};
    for (const Coin& coin : coins)
        market.underlyings.push_back(underlyingMarket(coin));
    return market;
}

Portfolio benchBook(std::size_t positions) {
    Portfolio book;
    book.name = "bench";
    const double count = static_cast<double>(positions);
    book.collateral = {{AssetCode("USDC"), 20000.0 * count}, {AssetCode("BTC"), 0.1 * count}};
    book.positions.reserve(positions);
    for (std::size_t i = 0; i < positions; ++i)
        book.positions.push_back(positionAt(i));
    return book;
}

Portfolio benchAccount(std::size_t number, std::size_t positions) {
    const std::vector<Listed>& all = contracts();
    Portfolio account;
    account.name = "account " + std::to_string(number);
    account.positions.reserve(positions);
    for (std::size_t i = 0; i < positions; ++i) {
        const std::size_t index = number * positions + i;
        const auto drawn = static_cast<std::size_t>(hashed(index, 3) * static_cast<double>(all.size()));
        account.positions.push_back(positionIn(all[drawn], index));
    }
    account.collateral = {{AssetCode("USDC"), 50000.0 * static_cast<double>(positions)}};
    return account;
}

} // namespace marginscope
