// A tail study as CSV.
#include "core/base/number.h"
#include "core/report/attribution_table.h"
#include "core/report/tail_table.h"

namespace marginscope {

namespace {

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

class CsvReport {
public:
    CsvReport(const Comparison& comparison, const TailStudy& study)
        : book_(*comparison.book)
        , s_(study)
        , currency_(comparison.book->currency.text()) {}

    std::string run() {
        out_ = "section,item,with,figure,value,unit\n";
        totals();
        for (const TailPart& part : s_.parts)
            shares(part.collateral ? "collateral" : "position",
                   part.collateral ? book_.collateral[part.index].asset.text()
                                   : book_.positions[part.index].instrument.symbol,
                   {part.component, part.incremental, part.standalone});
        for (const TailGroup& group : s_.groups)
            shares("group", partName(group.kind, group.name).english(), group.shares);
        for (const TailUnderlying& underlying : s_.underlyings)
            shares("underlying", underlying.underlying.text(), underlying.shares);
        for (std::size_t bin = 0; bin < s_.histogram.counts.size(); ++bin)
            add("histogram", formatNumber(s_.histogram.lowerEdge(bin)), formatNumber(s_.histogram.lowerEdge(bin + 1)),
                "count", static_cast<double>(s_.histogram.counts[bin]), "scenarios");
        worst();
        beside();
        return std::move(out_);
    }

private:
    void add(const char* section, const std::string& item, const std::string& with, const char* figure, double value,
             const std::string& unit) {
        out_ += std::string(section) + "," + csvField(item) + "," + csvField(with) + "," + figure + "," +
                formatNumber(value) + "," + unit + "\n";
    }

    void amount(const char* section, const std::string& item, const char* figure, double value) {
        add(section, item, "", figure, value, currency_);
    }

    void totals() {
        amount("total", "", "var", s_.risk.valueAtRisk);
        amount("total", "", "es", s_.risk.expectedShortfall);
        if (s_.errors) {
            amount("total", "", "var_standard_error", s_.errors->valueAtRisk);
            amount("total", "", "es_standard_error", s_.errors->expectedShortfall);
        }
        amount("total", "", "mean_pnl", s_.mean);
        amount("total", "", "pnl_deviation", s_.deviation);
        add("total", "", "", "level", s_.spec.tail.level, "");
        add("total", "", "", "horizon", s_.spec.horizon, "days");
        add("total", "", "", "scenarios", static_cast<double>(s_.scenarios), "scenarios");
        for (const TailFactor& factor : s_.factors)
            add("factor", factor.underlying.text(), volSourceWord(factor.source), "vol", factor.vol, "a year");
        const std::size_t n = s_.factors.size();
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j)
                add("factor", s_.factors[i].underlying.text(), s_.factors[j].underlying.text(), "correlation",
                    s_.correlation[i * n + j], "");
    }

    void shares(const char* section, const std::string& item, const TailShares& shares) {
        amount(section, item, "component_var", shares.component.valueAtRisk);
        amount(section, item, "component_es", shares.component.expectedShortfall);
        amount(section, item, "incremental_var", shares.incremental.valueAtRisk);
        amount(section, item, "incremental_es", shares.incremental.expectedShortfall);
        amount(section, item, "standalone_var", shares.standalone.valueAtRisk);
        amount(section, item, "standalone_es", shares.standalone.expectedShortfall);
    }

    void worst() {
        for (const WorstScenario& worst : s_.worst) {
            amount("worst", worst.name, "pnl", worst.pnl);
            for (std::size_t i = 0; i < worst.moves.size(); ++i) {
                const std::string& code = worst.moves[i].underlying.text();
                add("worst", worst.name, code, "price_move", worst.moves[i].price, "");
                add("worst", worst.name, code, "vol_move", worst.moves[i].vol, "");
                add("worst", worst.name, code, "pnl", worst.byUnderlying[i], currency_);
            }
        }
    }

    void beside() {
        for (const RegimeBeside& regime : s_.beside) {
            const std::string word = regimeWord(regime.regime);
            amount("regime", word, "initial", regime.initial);
            amount("regime", word, "maintenance", regime.maintenance);
            amount("regime", word, "equity", regime.equity);
            add("regime", word, "", "beyond_initial", static_cast<double>(regime.beyondInitial), "scenarios");
            add("regime", word, "", "beyond_maintenance", static_cast<double>(regime.beyondMaintenance), "scenarios");
        }
    }

    const MarkedBook& book_;
    const TailStudy& s_;
    std::string currency_;
    std::string out_;
};

} // namespace

std::string tailCsv(const Comparison& comparison, const TailStudy& study) {
    return CsvReport(comparison, study).run();
}

} // namespace marginscope
