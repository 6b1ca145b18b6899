// What a market says of contracts: each looked up and priced once, however many positions, books or accounts hold it.
#pragma once

#include "core/valuation/marked_book.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace marginscope {

/// One contract under a market.
struct ContractMark {
    MarkedPosition position; ///< a holding of nothing: every market input and price set, its place in a book not
    double spot = 0.0;       ///< of the underlying
    const Quote* quote = nullptr; ///< in the market's hands; null where it has none
    std::vector<Phrase> marketNotices; ///< what was assumed of the market as a whole
    std::vector<Phrase> notices;       ///< what was assumed for this contract
    std::optional<Error> error;        ///< why it cannot be modelled
};

/// Grows as contracts are asked for. Holds a reference: the market must outlive it. Not for several threads at once.
class ContractMarks {
public:
    ContractMarks(const MarketSnapshot& market, const ValuationRules& rules);

    const MarketSnapshot& market() const { return market_; }

    /// Place of a contract; a new one is looked up, and priced with the next price().
    std::size_t placeOf(const Instrument& instrument);
    /// Prices what was looked up since the last time.
    void price();
    std::size_t size() const { return marks_.size(); }
    const ContractMark& at(std::size_t place) const { return marks_[place]; }

    /// Price of an asset as the rulebook counts it (its numeraire at par). `assumed` says so where par stands in for a
    /// missing price.
    Result<double> cashPrice(const AssetCode& asset, std::optional<Phrase>& assumed) const;
    double confidenceOf(const AssetCode& asset) const;

    const std::optional<AssetCode>& numeraire() const { return rules_.numeraire; }
    double numerairePrice() const { return numerairePrice_; }
    const std::vector<Phrase>& numeraireNotices() const { return numeraireNotices_; }

private:
    struct SymbolHash {
        std::size_t operator()(const Instrument* instrument) const {
            return std::hash<std::string>()(instrument->symbol);
        }
    };
    struct SameTerms {
        bool operator()(const Instrument* a, const Instrument* b) const { return *a == *b; }
    };
    struct StrikeKey {
        AssetCode underlying;
        Timestamp expiry;
        double strike;
        Settlement settlement;
        ExerciseStyle style;
        auto operator<=>(const StrikeKey&) const = default;
    };

    Result<double> marketPrice(const AssetCode& asset, std::optional<Phrase>& assumed) const;
    bool isAtPar(const AssetCode& asset) const;
    Result<void> lookUp(ContractMark& mark);
    Result<void> lookUpSpot(ContractMark& mark) const;
    Result<void> lookUpContract(ContractMark& mark);
    Result<void> lookUpDated(ContractMark& mark, const UnderlyingMarket& market);

    const MarketSnapshot& market_;
    ValuationRules rules_;
    double numerairePrice_ = 1.0;
    std::vector<Phrase> numeraireNotices_;
    std::deque<ContractMark> marks_; ///< stay where they are: the keys point at them
    std::size_t priced_ = 0; ///< marks before this one have their prices
    std::unordered_map<const Instrument*, std::size_t, SymbolHash, SameTerms> places_;
    std::map<StrikeKey, std::size_t> strikes_;
};

/// Brings a book together with the market of the contracts.
MarkedBook markBook(const Portfolio& portfolio, ContractMarks& contracts);

} // namespace marginscope
