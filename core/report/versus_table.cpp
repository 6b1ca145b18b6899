#include "core/report/versus_table.h"

#include "core/base/number.h"

namespace marginscope {

namespace {

std::string shown(const std::optional<double>& value) {
    return value ? figureText(*value) : "–";
}

std::string plain(const std::optional<double>& value) {
    return value ? formatNumber(*value) : "";
}

} // namespace

Phrase versusSectionName(VersusSection section) {
    switch (section) {
    case VersusSection::Account:
        return {QT_TRANSLATE_NOOP("versus", "Account"), {}};
    case VersusSection::Isolated:
        return {QT_TRANSLATE_NOOP("versus", "Isolated"), {}};
    case VersusSection::Cross:
        return {QT_TRANSLATE_NOOP("versus", "Cross"), {}};
    case VersusSection::Portfolio:
        return {QT_TRANSLATE_NOOP("versus", "Portfolio"), {}};
    case VersusSection::Greeks:
        break;
    }
    return {QT_TRANSLATE_NOOP("versus", "Greeks"), {}};
}

std::string versusText(const Versus& versus, const TerminalOptions& options) {
    const Comparison& a = *versus.a;
    FigureTable table(options, 42, 18);
    table.heading("A  " + a.book->portfolioName);
    table.heading("B  " + versus.b->book->portfolioName);
    table.quiet(formatTimestamp(a.book->asOf) + " · " + a.rulebook->name + " " + a.rulebook->id + "@" +
                a.rulebook->version + " · amounts in " + a.book->currency.text());
    std::optional<VersusSection> section;
    for (const VersusLine& line : versus.lines) {
        if (section != line.section) {
            table.line();
            table.row(versusSectionName(line.section).english(), {"A", "B", "B − A"});
            section = line.section;
        }
        const std::string unit = line.unit.empty() || line.unit == a.book->currency.text() ? "" : ", " + line.unit;
        table.row(line.label.english() + unit, {shown(line.a), shown(line.b), shown(line.change())});
        if (!line.isScenario) continue;
        const bool same = line.aText == line.bText;
        if (line.a) table.quiet("    A" + std::string(same ? ", B: " : ": ") + line.aText.english());
        if (line.b && !same) table.quiet("    B: " + line.bText.english());
    }
    return table.release();
}

std::string versusCsv(const Versus& versus) {
    std::string out = "section,id,figure,unit,a,b,change\n";
    for (const VersusLine& line : versus.lines) {
        const std::string head = versusSectionWord(line.section) + "," + line.id;
        out += head + "," + csvText(line.label.english()) + "," + line.unit + "," + plain(line.a) + "," +
               plain(line.b) + "," + plain(line.change()) + "\n";
        if (line.isScenario)
            out += head + "_name," + csvText(line.label.english()) + ",," + csvText(line.aText.english()) + "," +
                   csvText(line.bText.english()) + ",\n";
    }
    return out;
}

} // namespace marginscope
