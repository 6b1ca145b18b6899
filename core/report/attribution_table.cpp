#include "core/report/attribution_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* reset = "\033[0m";
constexpr std::size_t figureWidth = 15;
constexpr std::size_t pairsShown = 10;

std::string nameOf(PartKind kind, const std::string& name) {
    return partName(kind, name).english();
}

struct Pair {
    std::size_t row = 0, column = 0;
    double saving = 0.0;
};

/// Pairs that save or cost something, largest saving first.
std::vector<Pair> sortedPairs(const PairSavings& pairs) {
    std::vector<Pair> sorted;
    for (std::size_t row = 0; row < pairs.parts.size(); ++row)
        for (std::size_t column = row + 1; column < pairs.parts.size(); ++column)
            if (std::abs(pairs.at(row, column)) >= 0.005) sorted.push_back({row, column, pairs.at(row, column)});
    std::stable_sort(sorted.begin(), sorted.end(), [](const Pair& a, const Pair& b) { return a.saving > b.saving; });
    return sorted;
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const Attribution& attribution, const AttributionTextOptions& options)
        : c_(comparison)
        , a_(attribution)
        , options_(options) {}

    std::string run() {
        header();
        parts();
        groups();
        pairs();
        notes();
        return std::move(out_);
    }

private:
    std::string coloured(const std::string& text, const char* colour) const {
        return options_.colour ? colour + text + reset : text;
    }

    void line(std::string text = {}) {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out_ += text + "\n";
    }

    std::size_t nameWidth(std::size_t figures) const {
        const std::size_t taken = figures * figureWidth, width = static_cast<std::size_t>(options_.width);
        return std::clamp<std::size_t>(width > taken ? width - taken : 0, 26, 44);
    }

    void row(const std::string& name, const std::vector<std::string>& figures, std::size_t most) {
        std::string text = fitted(name, nameWidth(most), false);
        for (const std::string& figure : figures)
            text += fitted(figure, figureWidth, true);
        line(text);
    }

    /// Question of a measure, broken at blanks.
    void question(const std::string& title, AttributionMeasure measure) {
        std::string text = fitted(title, 16, false);
        std::size_t used = 16;
        for (const std::string& word : words(questionOf(measure, a_).english())) {
            if (used > 16 && used + textWidth(word) + 1 > static_cast<std::size_t>(options_.width)) {
                line(coloured(text, dim));
                text = std::string(16, ' ');
                used = 16;
            }
            text += (used > 16 ? " " : "") + word;
            used += textWidth(word) + (used > 16 ? 1 : 0);
        }
        line(coloured(text, dim));
    }

    static std::vector<std::string> words(const std::string& text) {
        std::vector<std::string> out(1);
        for (const char c : text)
            if (c == ' ')
                out.emplace_back();
            else
                out.back() += c;
        return out;
    }

    void header() {
        const MarkedBook& book = *c_.book;
        line(coloured(book.portfolioName, bold) + "   " +
             coloured(formatTimestamp(book.asOf) + " · " + c_.rulebook->name + " " + c_.rulebook->id + "@" +
                          c_.rulebook->version + " · amounts in " + book.currency.text(),
                      dim));
        line(regimeWord(a_.spec.regime) + " regime, " + levelWord(a_.spec.level) + " requirement " +
             groupedNumber(a_.requirement, 2));
        if (a_.binding)
            line("Binding scenario: " + a_.binding->label.english() + ", P&L " + groupedNumber(a_.binding->pnl, 2));
        if (const std::optional<double> gap = a_.runnerUpGap())
            line("Next worst: " + a_.runnerUp->label.english() + ", loses " + groupedNumber(*gap, 2) + " less");
        line();
    }

    void parts() {
        row("", {"Alone", "Incremental", "Euler", "Aumann–Shapley", "In binding", "Saves"}, 6);
        for (const AttributionPart& part : a_.parts)
            row(nameOf(part.kind, part.name),
                {groupedNumber(part.standalone, 2), groupedNumber(part.incremental, 2), groupedNumber(part.euler, 2),
                 groupedNumber(part.aumannShapley, 2), groupedNumber(part.lossInBinding, 2),
                 groupedNumber(part.saving(a_.eulerAddsUp), 2)},
                6);
        if (a_.account != 0.0)
            row("Account inputs", {"", "", groupedNumber(a_.account, 2), groupedNumber(a_.account, 2)}, 6);
        if (!a_.eulerAddsUp) row("Not in proportion to size", {"", "", groupedNumber(a_.eulerRest(), 2)}, 6);
        if (!a_.aumannShapleyAddsUp)
            row("Jumps of the rules", {"", "", "", groupedNumber(a_.aumannShapleyRest(), 2)}, 6);
        row("Sum",
            {groupedNumber(a_.standaloneSum, 2), groupedNumber(a_.incrementalSum, 2), groupedNumber(a_.requirement, 2),
             groupedNumber(a_.requirement, 2)},
            6);
        line();
        question("Alone", AttributionMeasure::Standalone);
        question("Incremental", AttributionMeasure::Incremental);
        question("Euler", AttributionMeasure::Euler);
        question("Aumann–Shapley", AttributionMeasure::AumannShapley);
        line();
    }

    void groups() {
        if (a_.groups.empty()) return;
        row("Hedge group", {"Apart", "Together", "Saves", "Incremental"}, 6);
        for (const AttributionGroup& group : a_.groups)
            row(nameOf(group.kind, group.name),
                {groupedNumber(group.apart, 2), groupedNumber(group.together, 2), groupedNumber(group.saving(), 2),
                 groupedNumber(group.incremental, 2)},
                6);
        question("Groups", AttributionMeasure::Groups);
        line();
    }

    void pairs() {
        const std::vector<Pair> sorted = sortedPairs(a_.pairs);
        if (sorted.empty()) return;
        line("Pairs that save most");
        for (std::size_t i = 0; i < std::min(sorted.size(), pairsShown); ++i) {
            const AttributionPart &x = a_.parts[a_.pairs.parts[sorted[i].row]],
                                  &y = a_.parts[a_.pairs.parts[sorted[i].column]];
            line(fitted(nameOf(x.kind, x.name) + " + " + nameOf(y.kind, y.name), 56, false) +
                 fitted(groupedNumber(sorted[i].saving, 2), figureWidth, true));
        }
        question("Pairs", AttributionMeasure::Pairs);
        line();
    }

    void notes() {
        for (const Phrase& note : a_.notes)
            line("note: " + note.english());
    }

    const Comparison& c_;
    const Attribution& a_;
    const AttributionTextOptions& options_;
    std::string out_;
};

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

class CsvReport {
public:
    CsvReport(const Comparison& comparison, const Attribution& attribution)
        : a_(attribution)
        , currency_(comparison.book->currency.text()) {}

    std::string run() {
        out_ = "section,item,with,figure,value,unit\n";
        totals();
        for (const AttributionPart& part : a_.parts)
            partRows(part);
        for (const AttributionGroup& group : a_.groups)
            groupRows(group);
        pairRows();
        return std::move(out_);
    }

private:
    void add(const char* section, const std::string& item, const std::string& with, const char* figure, double value) {
        out_ += std::string(section) + "," + csvField(item) + "," + csvField(with) + "," + figure + "," +
                formatNumber(value) + "," + currency_ + "\n";
    }

    void totals() {
        add("total", "", "", "requirement", a_.requirement);
        add("total", "", "", "account", a_.account);
        add("total", "", "", "standalone", a_.standaloneSum);
        add("total", "", "", "incremental", a_.incrementalSum);
        add("total", "", "", "euler", a_.eulerSum);
        add("total", "", "", "euler_not_in_proportion", a_.eulerRest());
        add("total", "", "", "aumann_shapley", a_.aumannShapleySum);
        add("total", "", "", "aumann_shapley_jumps", a_.aumannShapleyRest());
        if (const std::optional<double> gap = a_.runnerUpGap()) add("total", "", "", "runner_up_gap", *gap);
    }

    void partRows(const AttributionPart& part) {
        const char* section = part.kind == PartKind::Position ? "position" : "part";
        const std::string item = nameOf(part.kind, part.name);
        add(section, item, "", "standalone", part.standalone);
        add(section, item, "", "incremental", part.incremental);
        add(section, item, "", "euler", part.euler);
        add(section, item, "", "aumann_shapley", part.aumannShapley);
        add(section, item, "", "loss_in_binding", part.lossInBinding);
        if (part.lossInRunnerUp) add(section, item, "", "loss_in_runner_up", *part.lossInRunnerUp);
        add(section, item, "", "saving", part.saving(a_.eulerAddsUp));
    }

    void groupRows(const AttributionGroup& group) {
        const std::string item = nameOf(group.kind, group.name);
        add("group", item, "", "apart", group.apart);
        add("group", item, "", "together", group.together);
        add("group", item, "", "saving", group.saving());
        add("group", item, "", "incremental", group.incremental);
        add("group", item, "", "euler", group.euler);
        add("group", item, "", "aumann_shapley", group.aumannShapley);
    }

    void pairRows() {
        for (std::size_t row = 0; row < a_.pairs.parts.size(); ++row)
            for (std::size_t column = row + 1; column < a_.pairs.parts.size(); ++column) {
                const AttributionPart &x = a_.parts[a_.pairs.parts[row]], &y = a_.parts[a_.pairs.parts[column]];
                add("pair", nameOf(x.kind, x.name), nameOf(y.kind, y.name), "saving", a_.pairs.at(row, column));
            }
    }

    const Attribution& a_;
    std::string currency_;
    std::string out_;
};

} // namespace

Phrase partName(PartKind kind, const std::string& name) {
    if (kind == PartKind::Underlying) return {QT_TRANSLATE_NOOP("attribution", "%1 without a group"), {name}};
    return {"%1", {name}};
}

std::string attributionText(const Comparison& comparison, const Attribution& attribution,
                            const AttributionTextOptions& options) {
    return TextReport(comparison, attribution, options).run();
}

std::string attributionCsv(const Comparison& comparison, const Attribution& attribution) {
    return CsvReport(comparison, attribution).run();
}

} // namespace marginscope
