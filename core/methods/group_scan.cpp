#include "core/methods/group_scan.h"

#include "core/base/number.h"
#include "core/methods/group_tree.h"
#include "core/valuation/scenario_pnl.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

/// Positions on one class of underlyings.
struct ClassHeld {
    std::string name;
    std::optional<std::size_t> group;
    std::vector<std::size_t> members; ///< into UnitView::positions
    std::vector<double> pnl;          ///< by point
};

/// A group that stands in no other, or a class in no group.
struct TopHeld {
    std::string name;
    std::optional<std::size_t> group;
    std::vector<ClassHeld> classes;
    std::vector<double> pnl; ///< by point, offsets applied
    double minimum = 0.0;

    std::size_t worstPoint() const {
        return static_cast<std::size_t>(std::min_element(pnl.begin(), pnl.end()) - pnl.begin());
    }
    double risk() const { return std::max(0.0, -pnl[worstPoint()]); }
    double requirement() const { return std::max(risk(), minimum); }
};

double offsetOf(double pnl, double offset) {
    return std::min(pnl, 0.0) + offset * std::max(pnl, 0.0);
}

class GroupScan final : public Charge {
public:
    GroupScan(ParameterBlock block, GroupTree tree, int points)
        : block_(std::move(block))
        , tree_(std::move(tree))
        , points_(points) {}

    ChargeValue of(const UnitView& account) const override {
        double total = 0.0;
        for (const TopHeld& top : tops(account))
            total += top.requirement();
        return {total, total};
    }

    ExplainNode explain(const UnitView& account, Level, const std::string& symbol, ExplainDetail detail) const override;
    void steps(const UnitView& account, RuleSteps& steps) const override;
    std::vector<ScenarioLine> scenarios(const UnitView& account) const override;
    std::vector<double> positionPnl(const UnitView& account, std::size_t line) const override;

private:
    std::size_t pointCount() const { return 2 * static_cast<std::size_t>(points_) + 1; }
    /// −1 … 1: share of the range, negative = down.
    double shareOf(std::size_t point) const { return (static_cast<double>(point) - points_) / points_; }
    double rangeOf(const std::string& code, double share) const {
        return block_.number(share < 0.0 ? "range_down" : "range_up", code);
    }
    double moveOf(const std::string& code, std::size_t point) const {
        const double share = shareOf(point);
        return share * rangeOf(code, share) * block_.number("leverage", code);
    }
    static const std::string& codeOf(const UnitView& account, std::size_t i) {
        return account.book().underlyings[account.position(i).underlying].underlying.text();
    }
    double pnlOf(const UnitView& account, std::size_t i, std::size_t point) const {
        const MarkedPosition& position = account.position(i);
        return settlementPnl(position, moveOf(codeOf(account, i), point), position.vol) * position.settlementPrice;
    }

    std::vector<TopHeld> tops(const UnitView& account) const;
    void addPnl(const UnitView& account, ClassHeld& held) const;
    double groupPnl(const TopHeld& top, std::size_t group, std::size_t point) const;
    double minimumOf(const UnitView& account, std::size_t i) const {
        const MarkedPosition& position = account.position(i);
        return position.instrument.isDerivative() ? std::fabs(position.quantity) * position.settlementPrice *
                                                        block_.number("minimum_per_unit", codeOf(account, i))
                                                  : 0.0;
    }
    double factorOf(const TopHeld& top, const ClassHeld& held, std::size_t point) const;
    void addPositions(const UnitView& account, const TopHeld& top, std::size_t point, std::vector<double>& pnl) const;
    Phrase pointLabel(const UnitView& account, const TopHeld& top, std::size_t point) const;

    ExplainNode moveNode(const UnitView& account, std::size_t i, std::size_t point) const;
    ExplainNode positionNode(const UnitView& account, std::size_t i, std::size_t point) const;
    ExplainNode classNode(const UnitView& account, const ClassHeld& held, std::size_t point) const;
    ExplainNode groupNode(const UnitView& account, const TopHeld& top, std::size_t group, std::size_t point) const;
    ExplainNode offsetNode(const UnitView& account, std::size_t group, ExplainNode member) const;
    ExplainNode pointNode(const UnitView& account, const TopHeld& top, std::size_t point, bool open) const;
    ExplainNode minimumNode(const UnitView& account, const TopHeld& top) const;
    ExplainNode topNode(const UnitView& account, const TopHeld& top, ExplainDetail detail) const;

    ParameterBlock block_;
    GroupTree tree_;
    int points_ = 5;
};

void GroupScan::steps(const UnitView& account, RuleSteps& steps) const {
    for (const TopHeld& top : tops(account)) {
        const bool minimum = top.minimum > top.risk();
        steps.addCounted(minimum, [&] {
            return Phrase{minimum ? QT_TRANSLATE_NOOP("hits", "%1: minimum per contract")
                                  : QT_TRANSLATE_NOOP("hits", "%1: worst valuation point"),
                          {top.name}};
        });
    }
}

std::vector<TopHeld> GroupScan::tops(const UnitView& account) const {
    std::map<std::string, ClassHeld> classes;
    for (std::size_t i = 0; i < account.positions.size(); ++i) {
        const std::string& code = codeOf(account, i);
        const std::string& named = block_.word("class", code);
        const std::string& group = block_.word("group", code);
        ClassHeld& held = classes[named.empty() ? code : named];
        held.name = named.empty() ? code : named;
        if (!group.empty()) held.group = tree_.find(group);
        held.members.push_back(i);
    }
    std::map<std::string, TopHeld> tops;
    for (auto& [name, held] : classes) {
        addPnl(account, held);
        const std::optional<std::size_t> group = held.group ? std::optional(tree_.top(*held.group)) : std::nullopt;
        TopHeld& top = tops[group ? "group " + tree_.groups()[*group].name : "class " + name];
        top.name = group ? tree_.groups()[*group].name : name;
        top.group = group;
        for (const std::size_t i : held.members)
            top.minimum += minimumOf(account, i);
        top.classes.push_back(std::move(held));
    }
    std::vector<TopHeld> made;
    for (auto& [name, top] : tops) {
        for (std::size_t point = 0; point < pointCount(); ++point)
            top.pnl.push_back(top.group ? groupPnl(top, *top.group, point) : top.classes.front().pnl[point]);
        made.push_back(std::move(top));
    }
    return made;
}

void GroupScan::addPnl(const UnitView& account, ClassHeld& held) const {
    held.pnl.assign(pointCount(), 0.0);
    std::vector<ShockedPosition> shocked;
    for (const std::size_t i : held.members)
        shocked.push_back({&account.position(i), 0.0, account.position(i).vol});
    for (std::size_t point = 0; point < pointCount(); ++point) {
        for (std::size_t k = 0; k < shocked.size(); ++k)
            shocked[k].priceMove = moveOf(codeOf(account, held.members[k]), point);
        const std::vector<double> pnl = settlementPnl(shocked);
        for (std::size_t k = 0; k < shocked.size(); ++k)
            held.pnl[point] += pnl[k] * shocked[k].position->settlementPrice;
    }
}

double GroupScan::groupPnl(const TopHeld& top, std::size_t group, std::size_t point) const {
    const double offset = tree_.groups()[group].offset;
    double total = 0.0;
    for (const ClassHeld& held : top.classes)
        if (held.group == group) total += offsetOf(held.pnl[point], offset);
    for (std::size_t child = 0; child < tree_.groups().size(); ++child)
        if (tree_.groups()[child].parent == group) total += offsetOf(groupPnl(top, child, point), offset);
    return total;
}

// Share of a class's P&L that reaches the total: every gain on the way is cut by an offset.
double GroupScan::factorOf(const TopHeld& top, const ClassHeld& held, std::size_t point) const {
    double factor = 1.0, pnl = held.pnl[point];
    for (std::optional<std::size_t> group = held.group; group; group = tree_.groups()[*group].parent) {
        if (pnl > 0.0) factor *= tree_.groups()[*group].offset;
        pnl = groupPnl(top, *group, point);
    }
    return factor;
}

void GroupScan::addPositions(const UnitView& account, const TopHeld& top, std::size_t point,
                             std::vector<double>& pnl) const {
    for (const ClassHeld& held : top.classes) {
        const double factor = factorOf(top, held, point);
        for (const std::size_t i : held.members)
            pnl[i] += factor * pnlOf(account, i, point);
    }
}

Phrase GroupScan::pointLabel(const UnitView& account, const TopHeld& top, std::size_t point) const {
    const std::string& code = codeOf(account, top.classes.front().members.front());
    const double share = shareOf(point);
    const std::string move = labelPercent(share * rangeOf(code, share));
    if (top.classes.size() == 1) return {"%1 %2", {top.classes.front().name, move}};
    return {QT_TRANSLATE_NOOP("scenario", "%1, valuation point %2 of %3"),
            {top.name, labelNumber(static_cast<double>(point) - points_, 4, true), std::to_string(points_)}};
}

std::vector<ScenarioLine> GroupScan::scenarios(const UnitView& account) const {
    const std::vector<TopHeld> held = tops(account);
    std::vector<ScenarioLine> lines;
    if (held.empty()) return lines;
    const auto moveAt = [&](const TopHeld& top, std::size_t point) {
        const std::string& code = codeOf(account, top.classes.front().members.front());
        return shareOf(point) * rangeOf(code, shareOf(point));
    };
    if (held.size() == 1) {
        for (std::size_t point = 0; point < pointCount(); ++point)
            lines.push_back({std::to_string(point + 1), pointLabel(account, held[0], point), moveAt(held[0], point),
                             0.0, held[0].pnl[point]});
        return lines;
    }
    ScenarioLine worst;
    worst.id = "worst-of-each";
    std::string moves;
    for (const TopHeld& top : held) {
        if (top.risk() <= 0.0) continue;
        const std::size_t point = top.worstPoint();
        if (moves.empty()) worst.priceMove = moveAt(top, point);
        moves += (moves.empty() ? "" : ", ") + pointLabel(account, top, point).english();
        worst.pnl -= top.risk();
    }
    worst.label = {QT_TRANSLATE_NOOP("scenario", "worst of each: %1"), {moves}};
    lines.push_back(std::move(worst));
    return lines;
}

std::vector<double> GroupScan::positionPnl(const UnitView& account, std::size_t line) const {
    std::vector<double> pnl(account.positions.size(), 0.0);
    const std::vector<TopHeld> held = tops(account);
    if (held.size() == 1)
        addPositions(account, held[0], line, pnl);
    else
        for (const TopHeld& top : held)
            if (top.risk() > 0.0) addPositions(account, top, top.worstPoint(), pnl);
    return pnl;
}

ExplainNode GroupScan::moveNode(const UnitView& account, std::size_t i, std::size_t point) const {
    const std::string& code = codeOf(account, i);
    const double share = shareOf(point);
    const auto place = static_cast<double>(point) - points_;
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Price move at the valuation point"), {}}, "m", moveOf(code, point), "",
        place < 0.0 ? "0 - range*j/points*L" : "range*j/points*L",
        {explain::blockInput(account.context(), block_, share < 0.0 ? "range_down" : "range_up", code, "range"),
         explain::constant({QT_TRANSLATE_NOOP("explain", "Number of the point, from the middle"), {}}, "j",
                           std::fabs(place)),
         explain::blockInput(account.context(), block_, "points", "", "points"),
         explain::blockInput(account.context(), block_, "leverage", code, "L")});
}

ExplainNode GroupScan::positionNode(const UnitView& account, std::size_t i, std::size_t point) const {
    const explain::Context context = account.context();
    const MarkedPosition& position = account.position(i);
    const double settlement = settlementPnl(position, moveOf(codeOf(account, i), point), position.vol);
    ExplainNode vol = position.instrument.isOption() ? explain::volatilityOf(position, context, "v1") : ExplainNode{};
    ExplainNode moved =
        explain::movedPnlNode(context, position, moveNode(account, i, point), std::move(vol), settlement, "p");
    return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: P&L"), {explain::positionName(position)}}, "",
                            settlement * position.settlementPrice, "USD", "p*X",
                            {std::move(moved), explain::settlementPriceOf(context, position, "X")});
}

ExplainNode GroupScan::classNode(const UnitView& account, const ClassHeld& held, std::size_t point) const {
    std::vector<ExplainNode> positions;
    for (const std::size_t i : held.members)
        positions.push_back(positionNode(account, i, point));
    return explain::sum({QT_TRANSLATE_NOOP("explain", "P&L of class %1"), {held.name}}, "", "USD",
                        std::move(positions));
}

ExplainNode GroupScan::offsetNode(const UnitView& account, std::size_t group, ExplainNode member) const {
    const double offset = tree_.groups()[group].offset;
    const std::string pointer = block_.pointer("groups") + "/" + std::to_string(group) + "/offset";
    const Phrase label{QT_TRANSLATE_NOOP("explain", "%1, as it counts in its group"), {member.label}};
    const double value = offsetOf(member.value, offset);
    return explain::formula(
        label, "", value, "USD", "min(x, 0) + o*max(x, 0)",
        {explain::renamed(std::move(member), "x"),
         explain::rulebookInput(account.context(),
                                {QT_TRANSLATE_NOOP("explain", "Share of gains that counts in the group"), {}}, "o",
                                offset, "", pointer)});
}

ExplainNode GroupScan::groupNode(const UnitView& account, const TopHeld& top, std::size_t group,
                                 std::size_t point) const {
    std::vector<ExplainNode> members;
    for (const ClassHeld& held : top.classes)
        if (held.group == group) members.push_back(offsetNode(account, group, classNode(account, held, point)));
    for (std::size_t child = 0; child < tree_.groups().size(); ++child) {
        if (tree_.groups()[child].parent != group) continue;
        ExplainNode node = groupNode(account, top, child, point);
        if (!node.children.empty()) members.push_back(offsetNode(account, group, std::move(node)));
    }
    return explain::sum({QT_TRANSLATE_NOOP("explain", "P&L of group %1"), {tree_.groups()[group].name}}, "", "USD",
                        std::move(members));
}

ExplainNode GroupScan::pointNode(const UnitView& account, const TopHeld& top, std::size_t point, bool open) const {
    const Phrase label = pointLabel(account, top, point);
    if (!open)
        return explain::input(label, "", top.pnl[point], "USD",
                              {QT_TRANSLATE_NOOP("explain", "valuation point, not opened in this tree"), {}},
                              "cell:" + std::to_string(point + 1));
    ExplainNode node =
        top.group ? groupNode(account, top, *top.group, point) : classNode(account, top.classes.front(), point);
    return explain::relabelled(std::move(node), label);
}

ExplainNode GroupScan::minimumNode(const UnitView& account, const TopHeld& top) const {
    std::vector<ExplainNode> each;
    for (const ClassHeld& held : top.classes)
        for (const std::size_t i : held.members) {
            const MarkedPosition& position = account.position(i);
            if (!position.instrument.isDerivative()) continue;
            each.push_back(explain::formula(
                {QT_TRANSLATE_NOOP("explain", "%1: minimum"), {explain::positionName(position)}}, "",
                minimumOf(account, i), "USD", "abs(q)*least*X",
                {explain::quantityOf(account.context(), position, "q"),
                 explain::blockInput(account.context(), block_, "minimum_per_unit", codeOf(account, i), "least"),
                 explain::settlementPriceOf(account.context(), position, "X")}));
        }
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Minimum per contract"), {}}, "minimum", "USD", std::move(each));
}

ExplainNode GroupScan::topNode(const UnitView& account, const TopHeld& top, ExplainDetail detail) const {
    std::vector<ExplainNode> points;
    for (std::size_t point = 0; point < pointCount(); ++point)
        points.push_back(
            pointNode(account, top, point, point == top.worstPoint() || detail == ExplainDetail::EveryCell));
    ExplainNode worst = explain::combined(
        Combine::Min, {QT_TRANSLATE_NOOP("explain", "Lowest P&L of %1 points"), {std::to_string(points.size())}},
        "worst", top.pnl[top.worstPoint()], "USD", std::move(points));
    ExplainNode risk = explain::formula({QT_TRANSLATE_NOOP("explain", "Risk of %1"), {top.name}}, "risk", top.risk(),
                                        "USD", "max(0, 0 - worst)", {std::move(worst)});
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Requirement of %1"), {top.name}}, "", top.requirement(),
                            "USD", "max(risk, minimum)", {std::move(risk), minimumNode(account, top)});
}

ExplainNode GroupScan::explain(const UnitView& account, Level, const std::string& symbol, ExplainDetail detail) const {
    std::vector<ExplainNode> nodes;
    for (const TopHeld& top : tops(account))
        nodes.push_back(topNode(account, top, detail));
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Requirements of the groups"), {}}, symbol, "USD",
                        std::move(nodes));
}

KeySpec wholeFile(KeySpec spec) {
    spec.byUnderlying = false;
    return spec;
}

KeySpec leverageKey() {
    return numberKey("leverage", -10, 10, "",
                     QT_TRANSLATE_NOOP("explain", "factor of a leveraged fund; negative for inverse funds"), 1.0);
}

std::vector<KeySpec> groupScanKeys() {
    return {
        numberKey("range_down", 0, 0.999, "relative move", QT_TRANSLATE_NOOP("explain", "price range down")),
        numberKey("range_up", 0, 10, "relative move", QT_TRANSLATE_NOOP("explain", "price range up")),
        wholeFile(numberKey("points", 1, 100, "", QT_TRANSLATE_NOOP("explain", "valuation points each side"), 5.0)),
        leverageKey(),
        numberKey("minimum_per_unit", 0, 1e6, "USD per share or unit of the multiplier",
                  QT_TRANSLATE_NOOP("explain", "minimum for every option and future, long or short")),
        wordKey("class", QT_TRANSLATE_NOOP("explain", "class that nets whole; the underlying itself where missing"),
                {}),
        wordKey("group", QT_TRANSLATE_NOOP("explain", "group in which gains of the class count in part"), {}),
        wholeFile(tableKey("groups", QT_TRANSLATE_NOOP("explain", "groups of classes and groups"),
                           {wordKey("name", QT_TRANSLATE_NOOP("explain", "name of the group"), {}),
                            numberKey("offset", 0, 1, "share",
                                      QT_TRANSLATE_NOOP("explain", "share of its members' gains that counts")),
                            wordKey("group", QT_TRANSLATE_NOOP("explain", "the group it stands in"), {})},
                           false)),
    };
}

tl::unexpected<Error> wrong(const ParameterBlock& block, const std::string& key, const std::string& code,
                            std::string expected) {
    const std::string pointer = block.pointer(key, code);
    return failure(Reason::BadValue, {pointer, formatNumber(block.number(key, code)), std::move(expected)},
                   Place{{}, 0, 0, pointer});
}

Result<std::shared_ptr<const Charge>> makeGroupScan(const ParameterBlock& block) {
    const double points = block.number("points");
    if (points != std::floor(points))
        return wrong(block, "points", "", QT_TRANSLATE_NOOP("expected", "a whole number"));
    std::vector<std::string> codes = block.underlyings();
    codes.emplace_back();
    for (const std::string& code : codes) {
        const double leverage = block.number("leverage", code);
        const double fall = leverage < 0.0 ? block.number("range_up", code) : block.number("range_down", code);
        if (leverage == 0.0 || std::fabs(leverage) * fall >= 1.0)
            return wrong(block, "leverage", code,
                         QT_TRANSLATE_NOOP("expected", "a factor that leaves the price above zero"));
    }
    Result<GroupTree> tree = GroupTree::read(block);
    if (!tree) return tl::unexpected<Error>(tree.error());
    return std::make_shared<const GroupScan>(block, std::move(*tree), static_cast<int>(points));
}

} // namespace

ChargeKind groupScanKind() {
    return {"group_scan",
            "worst loss over price points by class; classes net whole, groups of classes in part; minimum per contract",
            ChargeScope::Account, groupScanKeys, makeGroupScan};
}

} // namespace marginscope
