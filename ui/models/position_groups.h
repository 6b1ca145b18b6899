// Rows of the positions table gathered under heads, with what adds up.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/positions_model.h"

#include <QString>

#include <array>
#include <compare>

namespace marginscope {

enum class Grouping : std::uint8_t { None, Underlying, Expiry, Group };

/// "Underlying and expiry"
QString groupingTitle(Grouping grouping);

/// Where a row belongs; ordered as the groups stand in the table.
struct GroupKey {
    int section = 0; ///< 0: named, 1: without a name, 2: rows that could not be read
    std::string name;
    std::int64_t day = 0; ///< expiry in milliseconds since 1970; the largest number for what does not expire

    auto operator<=>(const GroupKey&) const = default;
};

GroupKey groupKey(const PositionsModel& model, int row, Grouping grouping);
QString groupTitle(const GroupKey& key, Grouping grouping);

/// What the rows of a group, or any set of rows, come to. Coins of different underlyings do not add up.
class PositionSums {
public:
    void add(const PositionsModel& model, int row);

    int rows() const { return rows_; }
    int notModelled() const { return notModelled_; }
    /// Of a column; empty where adding up says nothing, or no row has a figure.
    std::optional<double> sum(int column) const;
    /// Deltas in coins, by underlying, in the order they were met.
    const std::vector<std::pair<AssetCode, double>>& deltas() const { return deltas_; }

private:
    int rows_ = 0;
    int notModelled_ = 0;
    int withFigures_ = 0;
    std::array<double, PositionColumnCount> sums_{};
    std::vector<std::pair<AssetCode, double>> deltas_;
};

} // namespace marginscope
