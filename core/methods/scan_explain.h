// Explanation trees of the scan method: every figure from the requirement down to inputs.
#pragma once

#include "core/methods/scan_account.h"

namespace marginscope::scan {

/// Tree of Account::requirement(). Rows of the risk array other than the binding one are opened only in EveryCell.
ExplainNode requirementNode(const Parameters& parameters, const Account& account, const AccountView& view, Level level,
                            ExplainDetail detail);

/// "ES −250, vol up", "BTC −15 %, vol down".
Phrase scenarioLabel(const Parameters& parameters, const Commodity& commodity, const MarkedBook& book,
                     std::size_t scenario);

/// Parts of one commodity (scan_explain_spreads.cpp).
class CommodityNodes {
public:
    CommodityNodes(const Parameters& parameters, const AccountView& view, const Commodity& commodity)
        : parameters_(parameters)
        , context_{view.book, view.rulebook}
        , commodity_(commodity)
        , rules_(parameters.rulesOf(commodity.name)) {}

    ExplainNode intra() const;
    ExplainNode delivery() const;
    ExplainNode minimum() const;
    ExplainNode netDelta(std::string symbol) const;
    ExplainNode parameter(const char* key, std::string symbol) const;

private:
    ExplainNode periodDelta(const Period& period, std::string symbol) const;
    ExplainNode available(std::size_t line, std::size_t tier, Side side, std::string symbol) const;
    ExplainNode matchedDeltas(std::size_t line, std::string symbol) const;
    ExplainNode usedOfPeriod(const Period& period, std::string symbol) const;
    ExplainNode periodDelivery(const Period& period) const;
    ExplainNode charge(std::size_t line) const;
    ExplainNode tableNumber(const char* table, std::size_t row, const char* column, Phrase label, std::string symbol,
                            double value) const;
    /// A formula whose rates are amounts, or shares of the price of one delta.
    ExplainNode rated(Phrase label, double value, std::string text, std::vector<ExplainNode> children) const;
    ExplainNode shortCount(OptionRight right, std::string symbol) const;

    const Parameters& parameters_;
    explain::Context context_;
    const Commodity& commodity_;
    const CommodityRules& rules_;
};

} // namespace marginscope::scan
