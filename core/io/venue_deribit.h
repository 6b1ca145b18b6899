// Exports of Deribit: positions, account summaries and the transaction log, as a book and the venue's own figures.
#pragma once

#include "core/io/portfolio_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// What the venue says of one currency's account, for reconciliation. Amounts in that currency; `…Usd` are over all
/// currencies, in USD.
struct VenueFigures {
    AssetCode currency;
    std::string marginModel; ///< the venue's word: cross_pm, cross_sm, segregated_sm, …
    std::optional<double> balance;
    std::optional<double> equity;
    std::optional<double> marginBalance;
    std::optional<double> availableFunds;
    std::optional<double> optionsValue;
    std::optional<double> initialMargin;
    std::optional<double> maintenanceMargin;
    std::optional<double> totalEquityUsd;
    std::optional<double> totalMarginBalanceUsd;
    std::optional<double> totalInitialMarginUsd;
    std::optional<double> totalMaintenanceMarginUsd;

    bool operator==(const VenueFigures&) const = default;
};

struct VenueFile {
    PortfolioFile book;
    std::vector<VenueFigures> figures;
};

/// An answer of private/get_positions, get_account_summary or get_account_summaries, a user.portfolio or user.changes
/// message, or the bare array inside one. Sizes of inverse futures are USD, of options and linear contracts coins; a
/// sell direction makes them negative. Balances become collateral. Errors: BadSyntax, UnknownFormat, FileTooLarge.
Result<VenueFile> readDeribitJson(std::string_view text, const std::string& fileName);

/// The transaction log of any generation. A position is the last `Position` of its instrument by `UserSeq`; there is no
/// entry price. The last `Balance` becomes collateral where all instruments settle in one currency. Errors:
/// MissingColumn and those of a CSV.
Result<VenueFile> readDeribitLog(std::string_view text, const std::string& fileName);

} // namespace marginscope
