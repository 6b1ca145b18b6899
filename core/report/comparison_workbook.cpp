#include "core/report/comparison_workbook.h"

#include "core/margin/pooled_collateral.h"
#include "core/report/messages.h"
#include "core/report/standing.h"
#include "core/report/workbook_sheet.h"

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

namespace marginscope {

namespace {

namespace fs = std::filesystem;

Phrase regimePhrase(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("regime", "Isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("regime", "Cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("regime", "Portfolio"), {}};
}

Phrase statePhrase(RegimeState state) {
    switch (state) {
    case RegimeState::Healthy:
        return {QT_TRANSLATE_NOOP("state", "Healthy"), {}};
    case RegimeState::Warning:
        return {QT_TRANSLATE_NOOP("state", "Warning"), {}};
    case RegimeState::MarginCall:
        return {QT_TRANSLATE_NOOP("state", "Margin call"), {}};
    case RegimeState::Liquidation:
        break;
    }
    return {QT_TRANSLATE_NOOP("state", "Liquidation"), {}};
}

std::optional<double> share(const std::optional<double>& percent) {
    if (!percent) return std::nullopt;
    return *percent / 100.0;
}

class WorkbookWriter {
public:
    WorkbookWriter(WorkbookFile& file, const Comparison& comparison, const WorkbookFacts& facts)
        : file_(file)
        , c_(comparison)
        , book_(*comparison.book)
        , facts_(facts) {}

    void write() {
        comparison();
        positions();
        collateral();
        notModelled();
        provenance();
    }

private:
    std::string words(const Phrase& phrase) const { return facts_.words ? facts_.words(phrase) : phrase.english(); }
    std::string words(const char* pattern) const { return words(Phrase{pattern, {}}); }
    std::string currency() const { return book_.currency.text(); }

    template<class Figure>
    void figureRow(WorkbookSheet& sheet, const char* name, CellFormat format, const std::string& unit, Figure figure) {
        sheet.text(words(name));
        for (const RegimeResult& regime : c_.regimes)
            sheet.number(figure(regime), format);
        sheet.text(unit).next();
    }

    template<class Words>
    void wordsRow(WorkbookSheet& sheet, const char* name, Words wordsOf) {
        sheet.text(words(name));
        for (const RegimeResult& regime : c_.regimes)
            sheet.text(wordsOf(regime), CellFormat::Wrapped);
        sheet.next();
    }

    void comparison() {
        WorkbookSheet sheet = file_.add("Comparison");
        std::vector<std::string> titles = {words(QT_TRANSLATE_NOOP("workbook", "Figure"))};
        for (const Regime regime : allRegimes)
            titles.push_back(words(regimePhrase(regime)));
        titles.push_back(words(QT_TRANSLATE_NOOP("workbook", "Unit")));
        sheet.head(titles, {30, 34, 34, 34, 10});
        amounts(sheet);
        sentences(sheet);
        bookValue(sheet);
    }

    void amounts(WorkbookSheet& sheet) {
        const std::string unit = currency();
        const auto row = [&](const char* name, CellFormat format, auto figure) {
            figureRow(sheet, name, format, unit,
                      [&](const RegimeResult& r) -> std::optional<double> { return figure(r); });
        };
        row(QT_TRANSLATE_NOOP("workbook", "Initial margin"), CellFormat::Money,
            [](const RegimeResult& r) { return r.initial.requirement; });
        row(QT_TRANSLATE_NOOP("workbook", "Maintenance margin"), CellFormat::Money,
            [](const RegimeResult& r) { return r.maintenance.requirement; });
        row(QT_TRANSLATE_NOOP("workbook", "Equity in the test"), CellFormat::Money,
            [](const RegimeResult& r) { return r.equity; });
        row(QT_TRANSLATE_NOOP("workbook", "Excess over initial margin"), CellFormat::SignedMoney,
            [](const RegimeResult& r) { return r.initial.excess; });
        row(QT_TRANSLATE_NOOP("workbook", "Excess over maintenance margin"), CellFormat::SignedMoney,
            [](const RegimeResult& r) { return r.maintenance.excess; });
        row(QT_TRANSLATE_NOOP("workbook", "Saved against isolated"), CellFormat::SignedMoney, saved);
        figureRow(
            sheet, QT_TRANSLATE_NOOP("workbook", "Saved against isolated, share"), CellFormat::Percent, {},
            [](const RegimeResult& r) { return r.regime == Regime::Isolated ? std::nullopt : share(r.savingPercent); });
        row(QT_TRANSLATE_NOOP("workbook", "P&L in the binding scenario"), CellFormat::SignedMoney,
            [](const RegimeResult& r) { return r.binding ? std::optional(r.binding->pnl) : std::nullopt; });
        figureRow(sheet, QT_TRANSLATE_NOOP("workbook", "Liquidation when all prices move by"), CellFormat::Percent, {},
                  [](const RegimeResult& r) { return r.liquidation ? r.liquidation->allTogether : std::nullopt; });
    }

    static std::optional<double> saved(const RegimeResult& result) {
        return result.regime == Regime::Isolated ? std::nullopt : result.saving;
    }

    void sentences(WorkbookSheet& sheet) {
        wordsRow(sheet, QT_TRANSLATE_NOOP("workbook", "Binding scenario"),
                 [&](const RegimeResult& r) { return r.binding ? words(r.binding->label) : std::string(); });
        wordsRow(sheet, QT_TRANSLATE_NOOP("workbook", "State"),
                 [&](const RegimeResult& r) { return words(statePhrase(regimeState(r))); });
        wordsRow(sheet, QT_TRANSLATE_NOOP("workbook", "Reason"),
                 [&](const RegimeResult& r) { return words(r.reason); });
        wordsRow(sheet, QT_TRANSLATE_NOOP("workbook", "Definition"), [&](const RegimeResult& r) {
            const auto found = c_.rulebook->definitions.find(r.regime);
            return found == c_.rulebook->definitions.end() ? std::string() : words(Phrase{found->second, {}});
        });
    }

    void bookValue(WorkbookSheet& sheet) {
        sheet.next();
        const auto row = [&](const char* name, double value) {
            sheet.text(words(name)).number(value, CellFormat::SignedMoney).text("").text("").text(currency()).next();
        };
        row(QT_TRANSLATE_NOOP("workbook", "Collateral at market"), c_.bookValue.collateralValue);
        row(QT_TRANSLATE_NOOP("workbook", "Spot at market"), c_.bookValue.spotValue);
        row(QT_TRANSLATE_NOOP("workbook", "Unrealised P&L of futures and perpetuals"), c_.bookValue.unrealisedPnl);
        row(QT_TRANSLATE_NOOP("workbook", "Options at market"), c_.bookValue.optionValue);
        row(QT_TRANSLATE_NOOP("workbook", "Equity of the book"), c_.bookValue.equity);
    }

    void positions() {
        WorkbookSheet sheet = file_.add("Positions");
        std::vector<std::string> titles;
        for (const char* title :
             {QT_TRANSLATE_NOOP("workbook", "Instrument"), QT_TRANSLATE_NOOP("workbook", "Quantity"),
              QT_TRANSLATE_NOOP("workbook", "Entry"), QT_TRANSLATE_NOOP("workbook", "Mark"),
              QT_TRANSLATE_NOOP("workbook", "Value"), QT_TRANSLATE_NOOP("workbook", "Unrealised P&L"),
              QT_TRANSLATE_NOOP("workbook", "Delta"), QT_TRANSLATE_NOOP("workbook", "Gamma"),
              QT_TRANSLATE_NOOP("workbook", "Vega"), QT_TRANSLATE_NOOP("workbook", "Theta"),
              QT_TRANSLATE_NOOP("workbook", "Isolated initial margin"),
              QT_TRANSLATE_NOOP("workbook", "Isolated maintenance margin"),
              QT_TRANSLATE_NOOP("workbook", "Isolated equity"), QT_TRANSLATE_NOOP("workbook", "Liquidation price"),
              QT_TRANSLATE_NOOP("workbook", "P&L in the binding scenario"), QT_TRANSLATE_NOOP("workbook", "Forward"),
              QT_TRANSLATE_NOOP("workbook", "Volatility"), QT_TRANSLATE_NOOP("workbook", "Group"),
              QT_TRANSLATE_NOOP("workbook", "Venue")})
            titles.push_back(words(title));
        sheet.head(titles, {28, 12, 12, 12, 14, 14, 12, 12, 12, 12, 16, 16, 14, 14, 16, 12, 10, 12, 12});
        for (std::size_t i = 0; i < c_.positions.size(); ++i)
            position(sheet, book_.positions[i], c_.positions[i]);
    }

    static void position(WorkbookSheet& sheet, const MarkedPosition& held, const PositionResult& result) {
        const PositionValue& value = result.value;
        sheet.text(held.instrument.symbol)
            .number(held.contracts, CellFormat::Plain)
            .number(held.entryPrice(), CellFormat::Price)
            .number(held.mark, CellFormat::Price)
            .number(value.value, CellFormat::SignedMoney)
            .number(value.unrealisedPnl, CellFormat::SignedMoney)
            .number(value.delta, CellFormat::Greek)
            .number(value.gamma, CellFormat::Plain)
            .number(value.vega, CellFormat::SignedMoney)
            .number(value.theta, CellFormat::SignedMoney)
            .number(result.isolated.initial, CellFormat::Money)
            .number(result.isolated.maintenance, CellFormat::Money)
            .number(result.isolated.equity, CellFormat::Money)
            .number(result.isolated.liquidationPrice, CellFormat::Price)
            .number(result.pnlInBindingScenario, CellFormat::SignedMoney)
            .number(held.forward, CellFormat::Price)
            .number(held.instrument.isOption() ? std::optional(held.vol) : std::nullopt, CellFormat::Percent)
            .text(held.group.text())
            .text(held.venue.text())
            .next();
    }

    void collateral() {
        WorkbookSheet sheet = file_.add("Collateral");
        sheet.head({words(QT_TRANSLATE_NOOP("workbook", "Asset")), words(QT_TRANSLATE_NOOP("workbook", "Quantity")),
                    words(QT_TRANSLATE_NOOP("workbook", "Price")), words(QT_TRANSLATE_NOOP("workbook", "Value")),
                    words(QT_TRANSLATE_NOOP("workbook", "Haircut")),
                    words(QT_TRANSLATE_NOOP("workbook", "Value after haircut"))},
                   {12, 16, 16, 18, 10, 20});
        const PooledCollateral pooled(book_, *c_.rulebook, Regime::Cross);
        for (const MarkedCollateral& balance : book_.collateral) {
            const double haircut = pooled.haircutOf(balance);
            sheet.text(balance.asset.text())
                .number(balance.quantity, CellFormat::Plain)
                .number(balance.price, CellFormat::Price)
                .number(balance.quantity * balance.price, CellFormat::Money)
                .number(haircut, CellFormat::Percent)
                .number(pooled.valueOf(balance), CellFormat::Money)
                .next();
        }
    }

    void notModelled() {
        WorkbookSheet sheet = file_.add("Not modelled");
        sheet.head({words(QT_TRANSLATE_NOOP("workbook", "Row")), words(QT_TRANSLATE_NOOP("workbook", "Name")),
                    words(QT_TRANSLATE_NOOP("workbook", "Section")), words(QT_TRANSLATE_NOOP("workbook", "Reason"))},
                   {8, 30, 14, 90});
        for (const NotModelled& row : c_.notModelled)
            sheet.number(row.row > 0 ? std::optional<double>(row.row) : std::nullopt, CellFormat::Whole)
                .text(row.instrument)
                .text(words(row.collateral ? QT_TRANSLATE_NOOP("workbook", "Collateral")
                                           : QT_TRANSLATE_NOOP("workbook", "Positions")))
                .text(words(errorPhrase(row.error)), CellFormat::Wrapped)
                .next();
    }

    void provenance() {
        WorkbookSheet sheet = file_.add("Provenance");
        sheet.head({words(QT_TRANSLATE_NOOP("workbook", "Item")), words(QT_TRANSLATE_NOOP("workbook", "Value"))},
                   {24, 100});
        const auto row = [&](const char* name, const std::string& value) {
            sheet.text(words(name)).text(value, CellFormat::Wrapped).next();
        };
        row(QT_TRANSLATE_NOOP("workbook", "Program"), "marginscope " MARGINSCOPE_VERSION);
        row(QT_TRANSLATE_NOOP("workbook", "Book"), book_.portfolioName);
        row(QT_TRANSLATE_NOOP("workbook", "Rulebook"), c_.rulebook->id + "@" + c_.rulebook->version);
        row(QT_TRANSLATE_NOOP("workbook", "Rulebook's name"), words(Phrase{c_.rulebook->name, {}}));
        row(QT_TRANSLATE_NOOP("workbook", "Rulebook's source"), words(Phrase{c_.rulebook->source, {}}));
        row(QT_TRANSLATE_NOOP("workbook", "Market"), book_.marketName);
        row(QT_TRANSLATE_NOOP("workbook", "Market as of"), formatTimestamp(book_.asOf));
        row(QT_TRANSLATE_NOOP("workbook", "Amounts in"), currency());
        row(QT_TRANSLATE_NOOP("workbook", "Inputs (SHA-256)"), facts_.inputHash);
        row(QT_TRANSLATE_NOOP("workbook", "Made at"), formatTimestamp(facts_.made));
        row(QT_TRANSLATE_NOOP("workbook", "Note"),
            words(QT_TRANSLATE_NOOP("workbook", "A model, not a quote of any venue.")));
        for (const Notice& notice : book_.notices)
            row(QT_TRANSLATE_NOOP("workbook", "Assumed"), words(notice.text));
    }

    WorkbookFile& file_;
    const Comparison& c_;
    const MarkedBook& book_;
    const WorkbookFacts& facts_;
};

/// A folder of its own in the system's temporary folder, gone with its content afterwards.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::error_code code;
        std::string name = (fs::temp_directory_path(code) / "marginscope-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

tl::unexpected<Error> notWritable(const std::string& place, const std::string& words) {
    return failure(Reason::FileNotWritable, {place, words}, {place, 0, 0, {}});
}

} // namespace

Result<std::string> comparisonWorkbook(const Comparison& comparison, const WorkbookFacts& facts) {
    const TemporaryFolder folder;
    if (folder.path().empty()) return notWritable("/tmp", std::strerror(errno));
    const fs::path file = folder.path() / "comparison.xlsx";
    WorkbookFile workbook(file, folder.path(), comparison.book->portfolioName,
                          std::chrono::floor<std::chrono::seconds>(facts.made).time_since_epoch().count());
    if (!workbook.isOpen()) return notWritable(file.string(), std::strerror(errno));
    WorkbookWriter(workbook, comparison, facts).write();
    if (const std::string problem = workbook.close(); !problem.empty()) return notWritable(file.string(), problem);
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace marginscope
