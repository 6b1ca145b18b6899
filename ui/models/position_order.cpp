#include "ui/models/position_order.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

/// Sorts by keys that were made once. `last` tells the keys that stay at the end whatever the direction.
template<class Key, class IsLast>
void sortByKeys(std::vector<std::pair<Key, int>>& keys, Qt::SortOrder order, const IsLast& isLast) {
    const auto middle =
        std::stable_partition(keys.begin(), keys.end(), [&](const auto& key) { return !isLast(key.first); });
    if (order == Qt::AscendingOrder)
        std::stable_sort(keys.begin(), middle, [](const auto& a, const auto& b) { return a.first < b.first; });
    else
        std::stable_sort(keys.begin(), middle, [](const auto& a, const auto& b) { return b.first < a.first; });
}

template<class Key>
void takeRows(std::vector<int>& rows, const std::vector<std::pair<Key, int>>& keys) {
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const auto& key) { return key.second; });
}

void sortByNumber(std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order) {
    std::vector<std::pair<double, int>> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.emplace_back(model.number(row, column).value_or(std::nan("")), row);
    sortByKeys(keys, order, [](double key) { return std::isnan(key); });
    takeRows(rows, keys);
}

// Every change of the figures asks this: without keys.
bool numbersAreSorted(const std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order) {
    double before = std::nan("");
    bool first = true;
    for (const int row : rows) {
        const double number = model.number(row, column).value_or(std::nan(""));
        const bool wrong = std::isnan(before)            ? !first && !std::isnan(number)
                           : order == Qt::AscendingOrder ? number < before
                                                         : before < number;
        if (wrong) return false;
        before = number;
        first = false;
    }
    return true;
}

/// Places of names in the alphabet of the locale; few names, many rows.
class Ranks {
public:
    void add(const std::string& name) { ranks_.try_emplace(name, 0); }
    void finish() {
        std::vector<std::pair<QString, int*>> names;
        for (auto& [name, rank] : ranks_)
            names.emplace_back(QString::fromStdString(name), &rank);
        std::sort(names.begin(), names.end(),
                  [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        int rank = 0;
        for (const auto& [name, place] : names)
            *place = name.isEmpty() ? none : rank++;
    }
    int of(const std::string& name) const { return ranks_.at(name); }

    static constexpr int none = -1;

private:
    std::map<std::string, int> ranks_;
};

const std::string& label(const Position& position, int column) {
    return column == GroupColumn ? position.group : position.venue;
}

void sortByLabel(std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order) {
    Ranks ranks;
    for (const int row : rows)
        if (model.isPosition(row)) ranks.add(label(model.position(row), column));
    ranks.finish();
    std::vector<std::pair<int, int>> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.emplace_back(model.isPosition(row) ? ranks.of(label(model.position(row), column)) : Ranks::none, row);
    sortByKeys(keys, order, [](int key) { return key == Ranks::none; });
    takeRows(rows, keys);
}

using InstrumentKey = std::tuple<int, std::int64_t, int, double, int>;

void sortByInstrument(std::vector<int>& rows, const PositionsModel& model, Qt::SortOrder order) {
    Ranks ranks;
    for (const int row : rows)
        if (model.isPosition(row)) ranks.add(model.position(row).instrument.underlying.text());
    ranks.finish();
    std::vector<std::pair<InstrumentKey, int>> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        InstrumentKey key{Ranks::none, 0, 0, 0.0, 0};
        if (model.isPosition(row)) {
            const Instrument& held = model.position(row).instrument;
            const std::int64_t day = held.hasExpiry() ? held.expiry.time_since_epoch().count() : 0;
            key = {ranks.of(held.underlying.text()), day, static_cast<int>(held.kind), held.strike,
                   static_cast<int>(held.right)};
        }
        keys.emplace_back(key, row);
    }
    sortByKeys(keys, order, [](const InstrumentKey& key) { return std::get<0>(key) == Ranks::none; });
    takeRows(rows, keys);
}

} // namespace

void sortRows(std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order) {
    if (column < 0)
        std::sort(rows.begin(), rows.end());
    else if (column == InstrumentColumn)
        sortByInstrument(rows, model, order);
    else if (isTextColumn(column))
        sortByLabel(rows, model, column, order);
    else
        sortByNumber(rows, model, column, order);
}

bool areSorted(const std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order) {
    if (column < 0) return std::is_sorted(rows.begin(), rows.end());
    if (!isTextColumn(column)) return numbersAreSorted(rows, model, column, order);
    std::vector<int> sorted = rows;
    sortRows(sorted, model, column, order);
    return sorted == rows;
}

} // namespace marginscope
