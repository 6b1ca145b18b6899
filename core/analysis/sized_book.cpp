#include "core/analysis/sized_book.h"

#include "core/margin/requirement.h"

namespace marginscope {

namespace {

MarkedBook withoutPositions(const MarkedBook& book) {
    MarkedBook empty = book;
    empty.positions.clear();
    empty.notModelled.clear();
    empty.notices.clear();
    return empty;
}

void resize(HeldRow& target, const HeldRow& original, double scale) {
    target.quantity = scale * original.quantity;
    target.funding = scale * original.funding;
    if (original.statedPnl) target.statedPnl = scale * *original.statedPnl;
    if (original.statedPot) target.statedPot = scale * *original.statedPot;
}

} // namespace

void resize(MarkedPosition& target, const MarkedPosition& original, double scale) {
    target.quantity = scale * original.quantity;
    target.contracts = scale * original.contracts;
    target.cost = scale * original.cost;
    target.pnlOffset = scale * original.pnlOffset;
    target.statedPot = scale * original.statedPot;
    if (original.pot) target.pot = scale * *original.pot;
    for (std::size_t i = 0; i < original.holdings.size(); ++i)
        resize(target.holdings[i], original.holdings[i], scale);
}

SizedBook::SizedBook(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level)
    : book_(book)
    , rulebook_(rulebook)
    , regime_(regime)
    , level_(level)
    , empty_(withoutPositions(book))
    , working_(book) {}

double SizedBook::requirement(const std::vector<std::size_t>& positions, bool withAccount) const {
    MarkedBook part = empty_;
    if (!withAccount) {
        part.collateral.clear();
        part.openOrdersMargin = part.mmpMargin = 0.0;
    }
    part.positions.reserve(positions.size());
    for (const std::size_t i : positions)
        part.positions.push_back(book_.positions[i]);
    return requirementOf(part);
}

double SizedBook::scaled(double scale, const std::vector<std::size_t>& part, double partScale) {
    setScale(scale);
    for (const std::size_t i : part)
        resize(working_.positions[i], book_.positions[i], partScale);
    const double requirement = requirementOf(working_);
    for (const std::size_t i : part)
        resize(working_.positions[i], book_.positions[i], scale);
    return requirement;
}

double SizedBook::requirementOf(const MarkedBook& book) const {
    const RegimeResult regime =
        regime_ == Regime::Portfolio ? portfolioRegime(book, rulebook_) : crossRegime(book, rulebook_);
    return regime.at(level_).requirement;
}

void SizedBook::setScale(double scale) {
    if (scale == scale_) return;
    for (std::size_t i = 0; i < working_.positions.size(); ++i)
        resize(working_.positions[i], book_.positions[i], scale);
    scale_ = scale;
}

} // namespace marginscope
