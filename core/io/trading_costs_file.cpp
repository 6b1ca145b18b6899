#include "core/io/trading_costs_file.h"

#include "core/io/csv.h"
#include "core/io/fields.h"
#include "core/io/format_check.h"

#include <algorithm>
#include <array>
#include <span>

namespace marginscope {

namespace {

constexpr NumberRange shareRange = {0.0, 1.0, false, QT_TRANSLATE_NOOP("expected", "between 0 and 1")};
constexpr std::array<std::string_view, 17> topKeys = {
    "format", "id",   "version",       "name",          "source",        "premium", "perpetual",   "future", "inverse_option",
    "linear_option", "listed_option", "spot", "lots", "listed_lots", "grid", "assumed", "description"};
constexpr std::array<std::string_view, 5> costKeys = {"fee_rate", "fee_cap", "fee_per_contract", "half_spread",
                                                      "least_half_spread"};
constexpr std::array<std::string_view, 5> lotKeys = {"inverse_future", "linear_future", "inverse_option", "linear_option",
                                                     "spot"};
constexpr std::array<std::string_view, 7> gridKeys = {"price_range", "steps",      "vol_up",    "vol_down",
                                                      "short_power", "long_power", "min_vol_up"};

class CostsReader {
public:
    CostsReader(const JsonNode& root, std::string fileName)
        : root_(root)
        , fileName_(std::move(fileName)) {}

    Result<TradingCostsFile> read() {
        checkKeys(root_, {}, topKeys);
        JsonFields fields(root_, place({}));
        TradingCosts& costs = file_.costs;
        costs.id = fields.requiredText("id", QT_TRANSLATE_NOOP("expected", "a text"));
        costs.version = fields.text("version");
        costs.name = fields.text("name");
        costs.source = fields.requiredText("source", QT_TRANSLATE_NOOP("expected", "a text"));
        const std::string premium = fields.word("premium", {"none", "time_value", "premium"});
        costs.premium = premiumCostFromWord(premium).value_or(PremiumCost::TimeValue);
        keep(fields);
        costs.perpetual = cost("perpetual");
        costs.future = cost("future");
        costs.inverseOption = cost("inverse_option");
        costs.linearOption = cost("linear_option");
        costs.listedOption = cost("listed_option");
        costs.spot = cost("spot");
        if (const JsonNode* lots = object(root_, "lots"))
            for (const JsonNode& member : lots->children)
                readLots(member);
        if (const JsonNode* listed = object(root_, "listed_lots")) costs.listedLots = lotSizes(*listed, "/listed_lots");
        if (const JsonNode* grid = object(root_, "grid")) readGrid(*grid);
        if (const JsonNode* assumed = object(root_, "assumed"))
            for (const JsonNode& member : assumed->children)
                costs.assumed[member.name()] = member.text();
        if (error_) return failure(*error_);
        return std::move(file_);
    }

private:
    Place place(const std::string& path) const { return {fileName_, 0, 0, path}; }

    void keep(FieldReader& fields) {
        if (std::optional<Error> error = fields.takeError(); error && !error_) error_ = std::move(error);
    }

    void refuse(Reason reason, std::vector<std::string> args, const std::string& path) {
        if (!error_) error_ = Error{reason, std::move(args), place(path)};
    }

    void checkKeys(const JsonNode& node, const std::string& path, std::span<const std::string_view> known) {
        for (const JsonNode& member : node.children) {
            const std::string name = member.name();
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            std::string words;
            for (const std::string_view word : known)
                words += (words.empty() ? "" : ", ") + std::string(word);
            refuse(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "field"), name, words}, jsonPointer(path, name));
        }
    }

    const JsonNode* object(const JsonNode& parent, std::string_view name) {
        const JsonNode* node = parent.find(name);
        if (node == nullptr || node->isNull()) return nullptr;
        if (node->isObject()) return node;
        refuse(Reason::BadValue, {std::string(name), node->excerpt(), QT_TRANSLATE_NOOP("expected", "an object")},
               jsonPointer("", name));
        return nullptr;
    }

    TradingCost cost(std::string_view name) {
        TradingCost made;
        const JsonNode* node = object(root_, name);
        if (node == nullptr) {
            refuse(Reason::MissingField, {std::string(name)}, jsonPointer("", name));
            return made;
        }
        const std::string path = jsonPointer("", name);
        checkKeys(*node, path, costKeys);
        JsonFields fields(*node, place(path));
        made.feeRate = fields.number("fee_rate", shareRange, 0.0);
        made.feeCap = fields.number("fee_cap", nonNegativeAmount).value_or(made.feeCap);
        made.feePerContract = fields.number("fee_per_contract", nonNegativeAmount, 0.0);
        made.halfSpread = fields.number("half_spread", shareRange, 0.0);
        made.leastHalfSpread = fields.number("least_half_spread", shareRange, 0.0);
        keep(fields);
        return made;
    }

    LotSizes lotSizes(const JsonNode& node, const std::string& path) {
        LotSizes sizes;
        if (!node.isObject()) {
            refuse(Reason::BadValue, {"lots", node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, path);
            return sizes;
        }
        checkKeys(node, path, lotKeys);
        JsonFields fields(node, place(path));
        sizes.inverseFuture = fields.number("inverse_future", positiveAmount, 1.0);
        sizes.linearFuture = fields.number("linear_future", positiveAmount, 1.0);
        sizes.inverseOption = fields.number("inverse_option", positiveAmount, 1.0);
        sizes.linearOption = fields.number("linear_option", positiveAmount, 1.0);
        sizes.spot = fields.number("spot", positiveAmount, 1.0);
        keep(fields);
        return sizes;
    }

    void readLots(const JsonNode& member) {
        const std::string path = jsonPointer("/lots", member.name());
        const std::optional<AssetCode> code =
            member.name() == "other" ? std::optional(AssetCode("other")) : parseAssetCode(member.name());
        if (!code)
            return refuse(Reason::BadValue,
                          {"asset", member.name(), QT_TRANSLATE_NOOP("expected", "an asset code such as BTC")}, path);
        file_.costs.lots[*code] = lotSizes(member, path);
    }

    void readGrid(const JsonNode& node) {
        checkKeys(node, "/grid", gridKeys);
        JsonFields fields(node, place("/grid"));
        GridSpec& grid = file_.grid;
        grid.priceRange = fields.number("price_range", shareRange, grid.priceRange);
        grid.steps = static_cast<int>(
            fields.number("steps", {1.0, 200.0, false, QT_TRANSLATE_NOOP("expected", "between 1 and 200")}, grid.steps));
        grid.vol.up = fields.number("vol_up", nonNegativeAmount, grid.vol.up);
        grid.vol.down = fields.number("vol_down", shareRange, grid.vol.down);
        grid.vol.shortPower = fields.number("short_power", nonNegativeAmount, grid.vol.shortPower);
        grid.vol.longPower = fields.number("long_power", nonNegativeAmount, grid.vol.longPower);
        grid.vol.minVolUp = fields.number("min_vol_up", nonNegativeAmount, grid.vol.minVolUp);
        grid.source = fileName_;
        keep(fields);
    }

    const JsonNode& root_;
    std::string fileName_;
    TradingCostsFile file_;
    std::optional<Error> error_;
};

} // namespace

Result<TradingCostsFile> readTradingCosts(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return tl::unexpected<Error>(root.error());
    if (const Result<void> format = checkFormat(*root, costsFormat, fileName); !format)
        return tl::unexpected<Error>(format.error());
    return CostsReader(*root, fileName).read();
}

Result<CandidateFile> readCandidates(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    CandidateFile file;
    CsvReader reader(text, *dialect);
    CsvRecord record;
    CsvHeader header(std::vector<std::string>{"symbol", "lot", "most", "price", "fee", "half_spread"});
    for (bool first = true; reader.next(record); first = false) {
        const Place where{fileName, record.line, 0, {}};
        if (record.error) {
            file.problems.push_back(record.error->at(where));
            continue;
        }
        if (first && CsvHeader(record.cells).has("symbol")) {
            header = CsvHeader(record.cells);
            continue;
        }
        CsvFields fields(header, record, *dialect, fileName);
        NamedCandidate named;
        const Result<Instrument> instrument = parseSymbol(fields.requiredText("symbol", QT_TRANSLATE_NOOP("expected", "a symbol")));
        named.lot = fields.number("lot", positiveAmount);
        named.most = fields.number("most", nonNegativeAmount);
        named.price = fields.number("price", nonNegativeAmount);
        named.fee = fields.number("fee", nonNegativeAmount);
        named.halfSpread = fields.number("half_spread", nonNegativeAmount);
        if (fields.error() || !instrument) {
            file.problems.push_back((fields.error() ? *fields.error() : instrument.error()).at(where));
            continue;
        }
        named.instrument = *instrument;
        const auto same = [&](const NamedCandidate& other) { return other.instrument == named.instrument; };
        if (std::any_of(file.candidates.begin(), file.candidates.end(), same))
            file.problems.push_back({Reason::DuplicateRow, {named.instrument.symbol}, where});
        else
            file.candidates.push_back(std::move(named));
    }
    if (!file.candidates.empty()) return file;
    if (!file.problems.empty()) return failure(file.problems.front());
    return failure(Reason::NothingReadable, {}, Place{fileName, 0, 0, {}});
}

} // namespace marginscope
