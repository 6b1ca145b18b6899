#include "core/report/change_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr std::size_t leastName = 42, mostName = 64, figureWidth = 13, figureColumns = 6;

std::size_t nameWidth(const TerminalOptions& options) {
    const std::size_t width = static_cast<std::size_t>(options.width);
    return std::clamp(width > figureColumns * figureWidth ? width - figureColumns * figureWidth : 0, leastName,
                      mostName);
}

std::vector<std::string> figuresOf(const ChangeFigures& figures, Level level, bool change) {
    std::vector<std::string> out;
    for (const Regime regime : allRegimes) {
        for (const auto& [value, plus] : {std::pair(figures.requirementOf(regime, level), change),
                                          std::pair(figures.excessOf(regime, level), true)})
            out.push_back(groupedNumber(value, std::fabs(value) < 1e6 ? 2 : 0, plus));
    }
    return out;
}

std::string sizeText(const std::optional<double>& value) {
    return value ? labelNumber(*value, 8) : "–";
}

bool hasItems(const ChangeExplain& change, ChangeFactor factor) {
    return std::any_of(change.items.begin(), change.items.end(),
                       [&](const ChangeItem& item) { return item.factor == factor; });
}

class TextReport {
public:
    TextReport(const ChangeReport& report, ChangeOrder order, Level level, const TerminalOptions& options)
        : r_(report)
        , c_(report.change)
        , order_(order)
        , level_(level)
        , table_(options, nameWidth(options), figureWidth) {}

    std::string run() {
        head("A", r_.nameA, r_.a, c_.atA);
        head("B", r_.nameB, r_.b, c_.atB);
        table_.quiet(levelWord(level_) + " level, amounts in " + r_.b.market->currency.text());
        table_.remark(changeOrderPhrase(order_).english());
        table_.line();
        table_.row("", {"isolated", "isolated", "cross", "cross", "portfolio", "portfolio"});
        table_.row("", {"requirement", "excess", "requirement", "excess", "requirement", "excess"});
        table_.row("A", figuresOf(c_.a, level_, false));
        for (const ChangeFactor factor : allChangeFactors)
            if (hasItems(c_, factor)) addFactor(factor);
        table_.row("Unexplained", figuresOf(c_.unexplained(order_), level_, true));
        table_.row("B", figuresOf(c_.b, level_, false));
        table_.line();
        table_.remark(bindingChangePhrase(c_).english());
        addDetails();
        return table_.release();
    }

private:
    void head(const char* letter, const std::string& name, const ChangeState& state, Timestamp at) {
        table_.heading(std::string(letter) + ": " + name);
        table_.quiet("   " + formatTimestamp(at) + " · " + state.market->name + " · " + state.rulebook->id + "@" +
                     state.rulebook->version);
    }

    void addFactor(ChangeFactor factor) {
        table_.row("  " + changeFactorPhrase(factor).english(), figuresOf(c_.sumOf(factor, order_), level_, true));
        for (const ChangeItem& item : c_.items) {
            if (item.factor != factor) continue;
            table_.row(std::string("  ") + (item.flips ? "* " : "  ") + shortName(item),
                       figuresOf(item.effect(order_), level_, true));
        }
    }

    // Columns are narrow: without the unit.
    static std::string shortName(const ChangeItem& item) {
        const std::string name = changeItemName(item).english();
        if (!item.from && !item.to) return name;
        return name + " " + sizeText(item.from) + " → " + sizeText(item.to);
    }

    void addDetails() {
        for (const ChangeItem& item : c_.items)
            if (item.flips)
                table_.remark("* " + changeItemPhrase(item).english() + ": from here on binds " +
                              (item.bindsAfter.empty() ? "none" : item.bindsAfter));
        if (!c_.parts.empty()) table_.line("Parts of the portfolio requirement, initial: A → B");
        for (const ChangedPart& part : c_.parts)
            table_.row("  " + part.label.english(),
                       {groupedNumber(part.a, 2), groupedNumber(part.b, 2), groupedNumber(part.b - part.a, 2, true)});
        if (!r_.parameters.empty()) table_.line("Parameters of the rulebooks: A → B");
        for (const ChangedParameter& one : r_.parameters)
            table_.line("  " + one.pointer + "  " + one.a.value_or("–") + " → " + one.b.value_or("–"));
        listOnly("Only in the market of A: ", c_.onlyInMarketA);
        listOnly("Only in the market of B: ", c_.onlyInMarketB);
        for (const Phrase& note : c_.notes)
            table_.remark("note: " + note.english());
    }

    void listOnly(const std::string& title, const std::vector<std::string>& names) {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + name;
        if (!text.empty()) table_.remark(title + text);
    }

    const ChangeReport& r_;
    const ChangeExplain& c_;
    ChangeOrder order_;
    Level level_;
    FigureTable table_;
};

class CsvReport {
public:
    CsvReport(const ChangeReport& report, ChangeOrder order) : c_(report.change), order_(order) {}

    std::string run() {
        out_ = "section,factor,item,regime,level,requirement,equity,excess,requirement_forward,requirement_reverse\n";
        add("a", "", "", c_.a, nullptr, nullptr);
        for (const ChangeItem& item : c_.items) {
            const ChangeFigures effect = item.effect(order_);
            add("item", changeFactorWord(item.factor), changeItemPhrase(item).english(), effect, &item.forward,
                &item.reverse);
        }
        for (const ChangeFactor factor : allChangeFactors) {
            const ChangeFigures forward = c_.sumOf(factor, ChangeOrder::Forward);
            const ChangeFigures reverse = c_.sumOf(factor, ChangeOrder::Reverse);
            if (hasItems(c_, factor))
                add("factor", changeFactorWord(factor), "", c_.sumOf(factor, order_), &forward, &reverse);
        }
        add("unexplained", "", "", c_.unexplained(order_), nullptr, nullptr);
        add("b", "", "", c_.b, nullptr, nullptr);
        return std::move(out_);
    }

private:
    void add(const std::string& section, const std::string& factor, const std::string& item,
             const ChangeFigures& figures, const ChangeFigures* forward, const ChangeFigures* reverse) {
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance})
                out_ += section + "," + factor + "," + csvText(item) + "," + regimeWord(regime) + "," +
                        levelWord(level) + "," + formatNumber(figures.requirementOf(regime, level)) + "," +
                        formatNumber(figures.equityOf(regime)) + "," + formatNumber(figures.excessOf(regime, level)) +
                        "," + (forward ? formatNumber(forward->requirementOf(regime, level)) : "") + "," +
                        (reverse ? formatNumber(reverse->requirementOf(regime, level)) : "") + "\n";
    }

    const ChangeExplain& c_;
    ChangeOrder order_;
    std::string out_;
};

Phrase scenarioName(const std::optional<BindingScenario>& scenario) {
    return scenario ? scenario->label : Phrase{QT_TRANSLATE_NOOP("change", "none"), {}};
}

} // namespace

std::string changeItemNumbers(const ChangeItem& item) {
    if (!item.from && !item.to) return {};
    return sizeText(item.from) + " → " + sizeText(item.to) + (item.unit.empty() ? "" : " " + item.unit);
}

Phrase changeItemName(const ChangeItem& item) {
    return item.subject.empty() ? item.what : Phrase{"%1 %2", {item.subject, item.what}};
}

Phrase changeItemPhrase(const ChangeItem& item) {
    const std::string numbers = changeItemNumbers(item);
    return numbers.empty() ? changeItemName(item) : Phrase{"%1: %2", {changeItemName(item), numbers}};
}

Phrase changeOrderPhrase(ChangeOrder order) {
    switch (order) {
    case ChangeOrder::Forward:
        return {QT_TRANSLATE_NOOP("change",
                                  "Replaced one after the other: positions, prices, volatilities, time, other "
                                  "market data, collateral, rulebook, add-ons, account inputs."),
                {}};
    case ChangeOrder::Reverse:
        return {QT_TRANSLATE_NOOP("change", "Replaced one after the other: account inputs, add-ons, rulebook, collateral, "
                                            "other market data, time, volatilities, prices, positions."),
                {}};
    case ChangeOrder::Average:
        break;
    }
    return {QT_TRANSLATE_NOOP("change", "Mean of two walks: from positions to account inputs, and back."), {}};
}

Phrase bindingChangePhrase(const ChangeExplain& change) {
    if (change.flips())
        return {QT_TRANSLATE_NOOP("change", "Another scenario binds in the portfolio regime: %1, then %2."),
                {scenarioName(change.bindingA), scenarioName(change.bindingB)}};
    return {QT_TRANSLATE_NOOP("change", "The binding scenario of the portfolio regime stays: %1."),
            {scenarioName(change.bindingA)}};
}

std::string changeText(const ChangeReport& report, ChangeOrder order, Level level, const TerminalOptions& options) {
    return TextReport(report, order, level, options).run();
}

std::string changeCsv(const ChangeReport& report, ChangeOrder order) {
    return CsvReport(report, order).run();
}

} // namespace marginscope
