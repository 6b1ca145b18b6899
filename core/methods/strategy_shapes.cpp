#include "core/methods/strategy_shapes.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace marginscope {

namespace {

// Larger sets are left whole: nobody reads them leg by leg.
constexpr std::size_t mostLegs = 14;

struct Side {
    double strike = 0.0;
    double contracts = 0.0;
    Timestamp expiry{};
};

/// Legs of a set by right, ascending by strike.
struct Shape {
    std::vector<Side> calls, puts;
    bool oneExpiry = true;
};

Shape shapeOf(const StrategyBook& book, const std::vector<PairedLeg>& legs) {
    Shape shape;
    for (const PairedLeg& paired : legs) {
        const StrategyLeg& leg = book.legs[paired.leg];
        (leg.right == OptionRight::Call ? shape.calls : shape.puts)
            .push_back({leg.strike, paired.contracts * leg.multiplier, leg.expiry});
        shape.oneExpiry = shape.oneExpiry && leg.expiry == book.legs[legs.front().leg].expiry;
    }
    for (std::vector<Side>* side : {&shape.calls, &shape.puts})
        std::sort(side->begin(), side->end(), [](const Side& a, const Side& b) { return a.strike < b.strike; });
    return shape;
}

const char* verticalName(const Side& low, const Side& high, bool calls) {
    if (low.strike == high.strike) return QT_TRANSLATE_NOOP("scenario", "calendar spread");
    if (low.expiry != high.expiry) return QT_TRANSLATE_NOOP("scenario", "diagonal spread");
    if (calls)
        return low.contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "bull call spread")
                                   : QT_TRANSLATE_NOOP("scenario", "bear call spread");
    return low.contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "bull put spread")
                               : QT_TRANSLATE_NOOP("scenario", "bear put spread");
}

const char* oneSidedName(const std::vector<Side>& side, bool calls) {
    if (side.size() == 2 && std::fabs(side[0].contracts + side[1].contracts) < 1e-9)
        return verticalName(side[0], side[1], calls);
    if (side.size() == 3 && std::fabs(side[0].contracts - side[2].contracts) < 1e-9 &&
        std::fabs(side[0].contracts + 0.5 * side[1].contracts) < 1e-9)
        return side[1].contracts < 0.0 ? QT_TRANSLATE_NOOP("scenario", "long butterfly")
                                       : QT_TRANSLATE_NOOP("scenario", "short butterfly");
    if (side.size() == 4 && side[0].contracts == side[3].contracts && side[1].contracts == side[2].contracts &&
        side[0].contracts == -side[1].contracts)
        return side[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "long condor")
                                       : QT_TRANSLATE_NOOP("scenario", "short condor");
    return nullptr;
}

const char* twoSidedName(const Shape& shape) {
    const std::vector<Side>&puts = shape.puts, &calls = shape.calls;
    const bool verticals = puts.size() == 2 && calls.size() == 2 && puts[0].contracts == -puts[1].contracts &&
                           calls[0].contracts == -calls[1].contracts && puts[0].contracts == -calls[0].contracts;
    const bool iron = puts.size() == 2 && calls.size() == 2 && puts[0].contracts == -puts[1].contracts &&
                      calls[0].contracts == -calls[1].contracts && puts[0].contracts == calls[1].contracts;
    if (verticals && puts[0].strike == calls[0].strike && puts[1].strike == calls[1].strike)
        return calls[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "long box")
                                        : QT_TRANSLATE_NOOP("scenario", "short box");
    if (iron && puts[1].strike == calls[0].strike)
        return puts[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "iron butterfly")
                                       : QT_TRANSLATE_NOOP("scenario", "reverse iron butterfly");
    if (iron && puts[1].strike < calls[0].strike)
        return puts[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("scenario", "iron condor")
                                       : QT_TRANSLATE_NOOP("scenario", "reverse iron condor");
    return nullptr;
}

double sizeOf(const StrategyBook& book, const PairedLeg& leg) {
    return std::fabs(leg.contracts) * book.legs[leg.leg].multiplier;
}

/// A short and a bought leg of one right, as many as both have.
std::vector<std::vector<PairedLeg>> verticalsOf(const StrategyBook& book, const std::vector<PairedLeg>& legs) {
    std::vector<std::vector<PairedLeg>> found;
    for (const PairedLeg& sold : legs)
        for (const PairedLeg& bought : legs) {
            const bool pair = sold.contracts < 0.0 && bought.contracts > 0.0 &&
                              book.legs[sold.leg].right == book.legs[bought.leg].right &&
                              book.legs[sold.leg].multiplier == book.legs[bought.leg].multiplier;
            if (!pair) continue;
            const double contracts = std::min(-sold.contracts, bought.contracts);
            found.push_back({{sold.leg, -contracts}, {bought.leg, contracts}});
        }
    return found;
}

/// A vertical of puts and one of calls, of the same size.
std::vector<std::vector<PairedLeg>> doubleVerticals(const StrategyBook& book,
                                                    const std::vector<std::vector<PairedLeg>>& verticals) {
    std::vector<std::vector<PairedLeg>> found;
    for (const std::vector<PairedLeg>& puts : verticals)
        for (const std::vector<PairedLeg>& calls : verticals) {
            if (book.legs[puts[0].leg].right != OptionRight::Put || book.legs[calls[0].leg].right != OptionRight::Call)
                continue;
            const double share = sizeOf(book, calls[0]) / sizeOf(book, puts[0]);
            std::vector<PairedLeg> both = puts;
            both.insert(both.end(), calls.begin(), calls.end());
            for (std::size_t i = 0; i < 4; ++i)
                both[i].contracts *= i < 2 ? std::min(1.0, share) : std::min(1.0, 1.0 / share);
            found.push_back(std::move(both));
        }
    return found;
}

std::vector<PairedLeg> without(const std::vector<PairedLeg>& legs, const std::vector<PairedLeg>& part) {
    std::vector<PairedLeg> rest;
    for (PairedLeg leg : legs) {
        for (const PairedLeg& taken : part)
            if (taken.leg == leg.leg) leg.contracts -= taken.contracts;
        if (std::fabs(leg.contracts) > 1e-9) rest.push_back(leg);
    }
    return rest;
}

/// The first part that can be taken out at no cost, and what remains.
std::optional<std::pair<std::vector<PairedLeg>, std::vector<PairedLeg>>> taken(const StrategyBook& book,
                                                                               const std::vector<PairedLeg>& legs) {
    const double whole = greatestLoss(book, legs);
    std::vector<std::vector<PairedLeg>> parts = verticalsOf(book, legs);
    for (std::vector<PairedLeg>& both : doubleVerticals(book, parts))
        parts.push_back(std::move(both));
    for (const std::vector<PairedLeg>& part : parts) {
        std::vector<PairedLeg> rest = without(legs, part);
        if (!rest.empty() && greatestLoss(book, part) + greatestLoss(book, rest) <= whole + 1e-9 * (1.0 + whole))
            return std::pair(part, std::move(rest));
    }
    return std::nullopt;
}

} // namespace

const char* setName(const StrategyBook& book, const std::vector<PairedLeg>& legs) {
    const Shape shape = shapeOf(book, legs);
    if (shape.puts.empty()) return oneSidedName(shape.calls, true);
    if (shape.calls.empty()) return oneSidedName(shape.puts, false);
    return twoSidedName(shape);
}

std::vector<std::vector<PairedLeg>> namedParts(const StrategyBook& book, std::vector<PairedLeg> legs) {
    std::vector<std::vector<PairedLeg>> parts;
    while (legs.size() <= mostLegs && !setName(book, legs)) {
        auto part = taken(book, legs);
        if (!part) break;
        parts.push_back(std::move(part->first));
        legs = std::move(part->second);
    }
    parts.push_back(std::move(legs));
    return parts;
}

} // namespace marginscope
