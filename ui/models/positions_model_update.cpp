// How the table follows the book: rows that stayed are told from those that came and went.
#include "ui/models/positions_model.h"

#include "ui/presentation/release_later.h"

#include <algorithm>

namespace marginscope {

namespace {

struct Kept {
    int before = 0; ///< equal rows at the begin
    int after = 0;  ///< and at the end
};

Kept keptRows(const std::vector<Position>& old, const std::vector<Position>& now) {
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(old.size(), now.size()));
    const auto begin = std::mismatch(old.begin(), old.begin() + shorter, now.begin()).first - old.begin();
    const auto end = std::mismatch(old.rbegin(), old.rbegin() + (shorter - begin), now.rbegin()).first - old.rbegin();
    return {static_cast<int>(begin), static_cast<int>(end)};
}

/// Rows of `longer` that are left over when the rows of `shorter` are found in it in order; empty when one is not.
std::vector<int> leftOver(const std::vector<Position>& longer, const std::vector<Position>& shorter, int first) {
    std::vector<int> over;
    std::size_t at = static_cast<std::size_t>(first);
    for (std::size_t row = at; row < longer.size(); ++row) {
        if (at < shorter.size() && longer[row] == shorter[at])
            ++at;
        else
            over.push_back(static_cast<int>(row));
        if (over.size() > longer.size() - shorter.size()) return {};
    }
    return over;
}

struct Run {
    int first;
    int last;
};

std::vector<Run> runsOf(const std::vector<int>& rows) {
    std::vector<Run> runs;
    for (const int row : rows) {
        if (runs.empty() || runs.back().last + 1 != row)
            runs.push_back({row, row});
        else
            runs.back().last = row;
    }
    return runs;
}

} // namespace

void PositionsModel::take(std::shared_ptr<const Portfolio> portfolio) {
    portfolio_ = std::move(portfolio);
    unread_.clear();
    for (std::size_t index = 0; index < portfolio_->unreadRows.size(); ++index)
        if (portfolio_->unreadRows[index].section == UnreadRow::Section::Positions) unread_.push_back(index);
}

void PositionsModel::reset(std::shared_ptr<const Portfolio> portfolio) {
    beginResetModel();
    take(std::move(portfolio));
    if (comparison_ != nullptr) releaseLater(std::move(comparison_));
    comparison_.reset();
    figures_.assign(portfolio_->positions.size(), {});
    stale_ = true;
    forgetInput();
    endResetModel();
}

void PositionsModel::update(std::shared_ptr<const Portfolio> portfolio) {
    if (portfolio == portfolio_) return;
    const std::vector<Position>&old = portfolio_->positions, &now = portfolio->positions;
    if (portfolio_->unreadRows != portfolio->unreadRows) return reset(std::move(portfolio));
    const Kept kept = keptRows(old, now);
    if (old.size() == now.size()) {
        take(std::move(portfolio));
        changedRows(kept.before, positionCount() - kept.after - 1);
    } else {
        rejected_.clear();
        const bool grows = now.size() > old.size();
        const std::vector<int> moved = grows ? leftOver(now, old, kept.before) : leftOver(old, now, kept.before);
        if (moved.empty())
            replaceTail(kept.before, kept.after, std::move(portfolio));
        else if (grows)
            putIn(moved, std::move(portfolio));
        else
            takeOut(moved, std::move(portfolio));
    }
    setStale(true);
}

void PositionsModel::putIn(const std::vector<int>& rows, std::shared_ptr<const Portfolio> portfolio) {
    const std::vector<Run> runs = runsOf(rows);
    const auto open = [&](const Run& run) {
        figures_.insert(figures_.begin() + run.first, static_cast<std::size_t>(run.last - run.first + 1), RowFigures{});
    };
    if (runs.size() == 1) {
        beginInsertRows({}, runs.front().first, runs.front().last);
        open(runs.front());
        take(std::move(portfolio));
        return endInsertRows();
    }
    beginResetModel();
    std::for_each(runs.begin(), runs.end(), open);
    take(std::move(portfolio));
    endResetModel();
}

void PositionsModel::takeOut(const std::vector<int>& rows, std::shared_ptr<const Portfolio> portfolio) {
    const std::vector<Run> runs = runsOf(rows);
    const auto close = [&](const Run& run) {
        figures_.erase(figures_.begin() + run.first, figures_.begin() + run.last + 1);
    };
    if (runs.size() == 1) {
        beginRemoveRows({}, runs.front().first, runs.front().last);
        close(runs.front());
        take(std::move(portfolio));
        return endRemoveRows();
    }
    beginResetModel();
    std::for_each(runs.rbegin(), runs.rend(), close);
    take(std::move(portfolio));
    endResetModel();
}

void PositionsModel::replaceTail(int keptBefore, int keptAfter, std::shared_ptr<const Portfolio> portfolio) {
    beginResetModel();
    const auto before = figures_.begin() + keptBefore, after = figures_.end() - keptAfter;
    const auto fresh = portfolio->positions.size() - static_cast<std::size_t>(keptBefore + keptAfter);
    figures_.insert(figures_.erase(before, after), fresh, RowFigures{});
    take(std::move(portfolio));
    endResetModel();
}

} // namespace marginscope
