#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/io/book_builder.h"
#include "core/io/format_check.h"
#include "core/io/instrument_json.h"

#include <algorithm>
#include <array>
#include <set>

namespace marginscope {

namespace {

using Section = UnreadRow::Section;

constexpr std::array<std::string_view, 10> headerNames = {
    "format",     "name",      "description",        "currency",   "rulebook",
    "collateral", "positions", "open_orders_margin", "mmp_margin", "what_if_of"};
constexpr std::array<std::string_view, 9> positionNames = {"instrument",          "quantity", "entry_price",
                                                           "isolated_collateral", "leverage", "unrealised_pnl",
                                                           "unrealised_funding",  "group",    "venue"};
constexpr std::array<std::string_view, 3> collateralNames = {"asset", "quantity", "venue"};

/// Members that will not be kept, gathered over the whole file so that one notice says it.
struct OddMembers {
    static constexpr std::size_t mostNamed = 20;
    std::set<std::string> unknown;
    std::set<std::string> repeated;

    template<std::size_t N>
    void survey(const JsonNode& object, const std::array<std::string_view, N>& known) {
        std::array<int, N> seen{};
        for (const JsonNode& member : object.children) {
            const std::string name = member.name();
            const auto found = std::find(known.begin(), known.end(), name);
            if (found == known.end()) {
                if (unknown.size() < mostNamed) unknown.insert(name);
            } else if (++seen[static_cast<std::size_t>(found - known.begin())] == 2) {
                repeated.insert(name);
            }
        }
    }
};

std::string joined(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

class PortfolioJsonReader {
public:
    PortfolioJsonReader(const JsonNode& root, const std::string& fileName) : root_(root), book_(fileName) {}

    Result<PortfolioFile> read() {
        if (!root_.find("positions") && !root_.find("collateral"))
            return failure(Reason::MissingField, {"positions", "an array of positions"}, place("/positions", 0));
        readHeader();
        readSection("collateral", Section::Collateral);
        readSection("positions", Section::Positions);
        noteOddMembers();
        return book_.finish();
    }

private:
    Place place(std::string path, int row) const { return Place{book_.fileName(), row, 0, std::move(path)}; }

    void readHeader() {
        odd_.survey(root_, headerNames);
        JsonFields fields(root_, place("", 0));
        Portfolio& portfolio = book_.portfolio();
        const auto keep = [&](auto& target, auto value) {
            if (const std::optional<Error> error = fields.takeError())
                book_.addProblem(*error);
            else
                target = std::move(value);
        };
        if (root_.find("name")) keep(portfolio.name, fields.text("name"));
        keep(portfolio.description, fields.text("description"));
        keep(portfolio.currency, fields.asset("currency", "USD"));
        const std::string rulebook = fields.text("rulebook");
        keep(portfolio.rulebook, rulebook.empty() ? std::optional<std::string>() : rulebook);
        keep(portfolio.openOrdersMargin, fields.number("open_orders_margin", nonNegativeAmount, 0.0));
        keep(portfolio.mmpMargin, fields.number("mmp_margin", nonNegativeAmount, 0.0));
        keep(portfolio.whatIfOf, fields.text("what_if_of"));
    }

    void readSection(std::string_view name, Section section) {
        const JsonNode* rows = root_.find(name);
        if (!rows || rows->isNull()) return;
        const std::string path = jsonPointer("", name);
        if (!rows->isArray()) {
            keepUnread(section, *rows,
                       Error{Reason::BadValue,
                             {std::string(name), rows->excerpt(), QT_TRANSLATE_NOOP("expected", "an array")},
                             place(path, 0)});
            return;
        }
        for (std::size_t i = 0; i < rows->children.size(); ++i) {
            const Place where = place(jsonPointer(path, i), static_cast<int>(i) + 1);
            const JsonNode& row = rows->children[i];
            const std::optional<Error> error =
                section == Section::Positions ? readPosition(row, where) : readCollateral(row, where);
            if (error) keepUnread(section, row, *error);
        }
    }

    void keepUnread(Section section, const JsonNode& row, Error error) {
        const JsonNode* name = row.find(section == Section::Positions ? "instrument" : "asset");
        if (name && name->isObject()) name = name->find("underlying");
        book_.addUnread(
            {section, error.place.row, name ? name->text() : std::string(), std::string(row.raw), std::move(error)});
    }

    std::optional<Error> readPosition(const JsonNode& row, const Place& where) {
        if (!row.isObject())
            return Error{
                Reason::BadValue, {"position", row.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where};
        odd_.survey(row, positionNames);
        JsonFields fields(row, where);
        const JsonNode* node = row.find("instrument");
        if (!node) return Error{Reason::MissingField, {"instrument", "a symbol"}, fields.placeOf("instrument")};
        Result<Instrument> instrument = readInstrument(*node, fields.placeOf("instrument"));
        if (!instrument) return instrument.error();
        Position position;
        position.instrument = std::move(*instrument);
        position.row = where.row;
        readHolding(fields, position);
        if (fields.error()) return fields.error();
        book_.addPosition(std::move(position));
        return std::nullopt;
    }

    std::optional<Error> readCollateral(const JsonNode& row, const Place& where) {
        if (!row.isObject())
            return Error{
                Reason::BadValue, {"collateral", row.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where};
        odd_.survey(row, collateralNames);
        JsonFields fields(row, where);
        const AssetCode asset = fields.requiredAsset("asset");
        const double quantity = fields.requiredNumber("quantity", anyAmount);
        const std::string venue = fields.text("venue");
        if (fields.error()) return fields.error();
        book_.addCollateral(asset, quantity, venue, where.row);
        return std::nullopt;
    }

    void noteOddMembers() {
        if (!odd_.unknown.empty())
            book_.addNotice(QT_TRANSLATE_NOOP("FileNotice", "Fields the program does not know were left out: %1."),
                            {joined(odd_.unknown)});
        if (!odd_.repeated.empty())
            book_.addNotice(QT_TRANSLATE_NOOP("FileNotice", "Fields given twice in one row (the last one counts): %1."),
                            {joined(odd_.repeated)});
    }

    const JsonNode& root_;
    BookBuilder book_;
    OddMembers odd_;
};

std::string collateralJson(const CollateralBalance& balance) {
    JsonObjectText row;
    row.add("asset", balance.asset.text()).add("quantity", balance.quantity);
    return row.addIfAny("venue", balance.venue).text();
}

std::string positionJson(const Position& position) {
    JsonObjectText row;
    row.addRaw("instrument", instrumentJson(position.instrument)).add("quantity", position.quantity);
    row.add("entry_price", position.entryPrice).add("isolated_collateral", position.isolatedCollateral);
    row.add("leverage", position.leverage).add("unrealised_pnl", position.unrealisedPnl);
    row.add("unrealised_funding", position.unrealisedFunding);
    return row.addIfAny("group", position.group).addIfAny("venue", position.venue).text();
}

std::string unreadJson(const UnreadRow& row) {
    return parseJson(row.text) ? row.text : quoteJson(row.text);
}

/// Puts the unread rows of a section back at the places they were read from.
std::vector<std::string> withUnread(std::vector<std::string> good, const Portfolio& portfolio, Section section) {
    std::vector<const UnreadRow*> unread;
    for (const UnreadRow& row : portfolio.unreadRows)
        if (row.section == section) unread.push_back(&row);
    std::stable_sort(unread.begin(), unread.end(),
                     [](const UnreadRow* a, const UnreadRow* b) { return a->row < b->row; });
    std::vector<std::string> rows;
    std::size_t next = 0;
    for (const UnreadRow* row : unread) {
        while (next < good.size() && static_cast<int>(rows.size()) + 1 < row->row)
            rows.push_back(std::move(good[next++]));
        rows.push_back(unreadJson(*row));
    }
    while (next < good.size())
        rows.push_back(std::move(good[next++]));
    return rows;
}

void addLine(std::string& text, std::string_view name, std::string_view json) {
    text += ",\n  " + quoteJson(name) + ": ";
    text += json;
}

} // namespace

Result<PortfolioFile> readPortfolioJson(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return failure(root.error());
    if (const Result<void> format = checkFormat(*root, portfolioFormat, fileName); !format)
        return failure(format.error());
    return PortfolioJsonReader(*root, fileName).read();
}

std::string writePortfolioJson(const Portfolio& portfolio) {
    std::vector<std::string> collateral, positions;
    for (const CollateralBalance& balance : portfolio.collateral)
        collateral.push_back(collateralJson(balance));
    for (const Position& position : portfolio.positions)
        positions.push_back(positionJson(position));

    std::string text = "{\n  \"format\": " + quoteJson(portfolioFormat);
    addLine(text, "name", quoteJson(portfolio.name));
    if (!portfolio.description.empty()) addLine(text, "description", quoteJson(portfolio.description));
    addLine(text, "currency", quoteJson(portfolio.currency.text()));
    if (portfolio.rulebook) addLine(text, "rulebook", quoteJson(*portfolio.rulebook));
    if (!portfolio.whatIfOf.empty()) addLine(text, "what_if_of", quoteJson(portfolio.whatIfOf));
    if (portfolio.openOrdersMargin != 0.0)
        addLine(text, "open_orders_margin", formatNumber(portfolio.openOrdersMargin));
    if (portfolio.mmpMargin != 0.0) addLine(text, "mmp_margin", formatNumber(portfolio.mmpMargin));
    addLine(text, "collateral", jsonArrayText(withUnread(std::move(collateral), portfolio, Section::Collateral), "  "));
    addLine(text, "positions", jsonArrayText(withUnread(std::move(positions), portfolio, Section::Positions), "  "));
    return text + "\n}\n";
}

} // namespace marginscope
