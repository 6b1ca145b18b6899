#include "core/portfolio/edit.h"

#include <algorithm>

namespace marginscope {

namespace {

tl::unexpected<Error> noSuchIndex(std::size_t index, std::size_t count) {
    return failure(Reason::OutOfRange, {"index", std::to_string(index), "0 … " + std::to_string(count)});
}

template<class T>
Result<void> insertAt(std::vector<T>& list, std::size_t index, const T& item) {
    if (index > list.size()) return noSuchIndex(index, list.size());
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(index), item);
    return {};
}

template<class T>
Result<T> removeAt(std::vector<T>& list, std::size_t index) {
    if (index >= list.size()) return noSuchIndex(index, list.size());
    T removed = std::move(list[index]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    return removed;
}

template<class T>
Result<T> replaceAt(std::vector<T>& list, std::size_t index, const T& item) {
    if (index >= list.size()) return noSuchIndex(index, list.size());
    return std::exchange(list[index], item);
}

class Applier {
public:
    explicit Applier(Portfolio& portfolio) : portfolio_(portfolio) {}

    Result<PortfolioEdit> operator()(const InsertPosition& edit) {
        return insertAt(portfolio_.positions, edit.index, edit.position).map([&] {
            return PortfolioEdit(RemovePosition{edit.index});
        });
    }
    Result<PortfolioEdit> operator()(const RemovePosition& edit) {
        return removeAt(portfolio_.positions, edit.index).map([&](Position removed) {
            return PortfolioEdit(InsertPosition{edit.index, std::move(removed)});
        });
    }
    Result<PortfolioEdit> operator()(const ReplacePosition& edit) {
        return replaceAt(portfolio_.positions, edit.index, edit.position).map([&](Position old) {
            return PortfolioEdit(ReplacePosition{edit.index, std::move(old)});
        });
    }
    Result<PortfolioEdit> operator()(const InsertCollateral& edit) {
        return insertAt(portfolio_.collateral, edit.index, edit.balance).map([&] {
            return PortfolioEdit(RemoveCollateral{edit.index});
        });
    }
    Result<PortfolioEdit> operator()(const RemoveCollateral& edit) {
        return removeAt(portfolio_.collateral, edit.index).map([&](CollateralBalance removed) {
            return PortfolioEdit(InsertCollateral{edit.index, std::move(removed)});
        });
    }
    Result<PortfolioEdit> operator()(const ReplaceCollateral& edit) {
        return replaceAt(portfolio_.collateral, edit.index, edit.balance).map([&](CollateralBalance old) {
            return PortfolioEdit(ReplaceCollateral{edit.index, std::move(old)});
        });
    }
    Result<PortfolioEdit> operator()(const InsertUnreadRow& edit) {
        return insertAt(portfolio_.unreadRows, edit.index, edit.row).map([&] {
            return PortfolioEdit(RemoveUnreadRow{edit.index});
        });
    }
    Result<PortfolioEdit> operator()(const RemoveUnreadRow& edit) {
        return removeAt(portfolio_.unreadRows, edit.index).map([&](UnreadRow removed) {
            return PortfolioEdit(InsertUnreadRow{edit.index, std::move(removed)});
        });
    }
    Result<PortfolioEdit> operator()(const ReplaceHeader& edit) {
        ReplaceHeader old = ReplaceHeader::of(portfolio_);
        portfolio_.name = edit.name;
        portfolio_.description = edit.description;
        portfolio_.rulebook = edit.rulebook;
        portfolio_.openOrdersMargin = edit.openOrdersMargin;
        portfolio_.mmpMargin = edit.mmpMargin;
        portfolio_.whatIfOf = edit.whatIfOf;
        return PortfolioEdit(std::move(old));
    }
    Result<PortfolioEdit> operator()(const EditGroup& group) {
        EditGroup inverse;
        for (const PortfolioEdit& edit : group.edits) {
            Result<PortfolioEdit> undone = applyEdit(portfolio_, edit);
            if (!undone) {
                takeBack(inverse);
                return undone;
            }
            inverse.edits.push_back(std::move(*undone));
        }
        std::reverse(inverse.edits.begin(), inverse.edits.end());
        return PortfolioEdit(std::move(inverse));
    }

private:
    void takeBack(const EditGroup& applied) {
        for (auto edit = applied.edits.rbegin(); edit != applied.edits.rend(); ++edit)
            (void)applyEdit(portfolio_, *edit);
    }

    Portfolio& portfolio_;
};

} // namespace

ReplaceHeader ReplaceHeader::of(const Portfolio& portfolio) {
    return {portfolio.name,      portfolio.description, portfolio.rulebook, portfolio.openOrdersMargin,
            portfolio.mmpMargin, portfolio.whatIfOf};
}

Result<PortfolioEdit> applyEdit(Portfolio& portfolio, const PortfolioEdit& edit) {
    return std::visit(Applier(portfolio), edit);
}

} // namespace marginscope
