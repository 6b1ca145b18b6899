// The states between two states of a book: which inputs have been replaced, and what a book is worth there.
#pragma once

#include "core/analysis/change_explain.h"

#include <functional>
#include <map>
#include <set>

namespace marginscope {

/// How far the market's own mark of a contract lies from its model price: kept while prices move, as a moved book
/// keeps it.
struct MarkDistance {
    double model = 0.0, mark = 0.0;

    double markAt(const Instrument& contract, double model) const;
};
using MarkDistances = std::map<std::string, MarkDistance>;

/// A state on the way from A to B.
struct MixedState {
    std::set<std::string> positions; ///< keys of the positions that are those of B
    std::set<AssetCode> collateral;  ///< assets whose balances are those of B
    MarketSnapshot market;           ///< without marks
    bool marksOfB = false;
    MarketMove shift;
    std::shared_ptr<const Rulebook> rulebook; ///< but for its add-ons
    std::shared_ptr<const Rulebook> addOns;   ///< whose add-ons count
    double openOrdersMargin = 0.0, mmpMargin = 0.0;
};

/// A replacement: sets its own inputs to those of B, whatever the others are.
struct Replacement {
    ChangeItem item;
    std::function<void(MixedState&)> apply;
};

/// What tells a position apart: its contract, venue and group.
std::string positionKey(const Position& row);

/// Everything that differs between two states, and how the states between them are made.
class ChangePath {
public:
    ChangePath(const ChangeState& a, const ChangeState& b, const ChangeSpec& spec);

    /// A with the market data that only B has.
    MixedState start() const;
    const std::vector<Replacement>& replacements() const { return replacements_; }

    struct Evaluated {
        ChangeFigures figures;
        std::optional<BindingScenario> binding;
    };
    Evaluated at(const MixedState& state) const;
    /// A state on its own, as a comparison margins it.
    struct Whole {
        Evaluated evaluated;
        std::vector<PartState> parts;
        std::vector<NotModelled> notModelled;
        std::vector<Notice> notices;
    };
    Whole whole(const ChangeState& state, bool parts) const;

    const std::vector<std::string>& onlyInA() const { return onlyInA_; }
    const std::vector<std::string>& onlyInB() const { return onlyInB_; }
    std::size_t jointPositions() const { return jointPositions_; }

private:
    void addPositions(const ChangeSpec& spec);
    void addPrices(const AssetCode& underlying);
    void addVols(const AssetCode& underlying);
    void addTime();
    void addOtherMarket();
    void addAsset(const AssetCode& asset);
    void addCollateral();
    void addRulebook();
    void addAddOns();
    void addAccount();
    void add(ChangeFactor factor, std::string subject, Phrase what, std::function<void(MixedState&)> apply);
    ChangeItem& last() { return replacements_.back().item; }
    Portfolio portfolioOf(const MixedState& state) const;
    MarkDistances distancesOf(const ChangeState& state) const;
    MarketSnapshot withMarks(const MixedState& state) const;

    ChangeState a_, b_;
    MarketSnapshot marketA_, marketB_; ///< each with what only the other has, without marks
    MarkDistances marksA_, marksB_;
    std::vector<std::string> keysA_, keysB_; ///< by position
    std::set<std::string> changedKeys_;
    std::set<AssetCode> changedBalances_;
    std::vector<Replacement> replacements_;
    std::vector<std::string> onlyInA_, onlyInB_;
    std::size_t jointPositions_ = 0;
};

/// Null where the market has no such underlying.
UnderlyingMarket* underlyingIn(MarketSnapshot& market, const AssetCode& code);

/// Adds to a market what only `other` has: underlyings, expiries, forwards (at the basis they have there), smiles,
/// assets. Their names.
std::vector<std::string> coverAlso(MarketSnapshot& market, const MarketSnapshot& other);

} // namespace marginscope
