#include "core/io/cost_file.h"

#include "core/io/fields.h"
#include "core/io/format_check.h"

namespace marginscope {

namespace {

constexpr std::string_view costFormat = "marginscope.costs/1";
constexpr NumberRange rateRange = {-0.01, 1.0, false, QT_TRANSLATE_NOOP("expected", "between -0.01 and 1 (0.0005 = 0.05 %)")};
constexpr NumberRange shareRange = {0.0, 1.0, false, QT_TRANSLATE_NOOP("expected", "between 0 and 1")};

class Reader {
public:
    Reader(const JsonNode& root, const std::string& fileName) : root_(root), fileName_(fileName) {}

    Result<TradeCosts> read() {
        TradeCosts costs;
        JsonFields fields(root_, Place{fileName_, 0, 0, {}});
        costs.id = fields.text("id");
        costs.version = fields.text("version");
        costs.name = fields.text("name");
        costs.source = fields.text("source");
        keep(fields);
        const JsonNode* venues = root_.find("venues");
        if (!venues || !venues->isObject())
            return failure(Reason::MissingField, {"venues"}, Place{fileName_, 0, 0, "/venues"});
        for (const JsonNode& member : venues->children)
            readVenue(member, costs.venues[member.name()]);
        if (const JsonNode* assumed = root_.find("assumed"); assumed != nullptr && assumed->isObject())
            for (const JsonNode& member : assumed->children)
                costs.assumed[member.name()] = member.text();
        if (error_) return failure(*error_);
        return costs;
    }

private:
    void keep(FieldReader& fields) {
        if (std::optional<Error> error = fields.takeError(); error && !error_) error_ = std::move(error);
    }

    void readVenue(const JsonNode& node, VenueCosts& costs) {
        const std::string path = jsonPointer("/venues", node.name());
        if (!node.isObject()) return wrong(node, path);
        for (const auto& [name, rate] :
             {std::pair("option", &costs.option), std::pair("future", &costs.future), std::pair("spot", &costs.spot)})
            if (const JsonNode* kind = node.find(name)) readRate(*kind, jsonPointer(path, name), *rate);
    }

    void readRate(const JsonNode& node, const std::string& path, CostRate& rate) {
        if (!node.isObject()) return wrong(node, path);
        JsonFields fields(node, Place{fileName_, 0, 0, path});
        rate.fee = fields.requiredNumber("fee", rateRange);
        rate.linearFee = fields.number("linear_fee", rateRange);
        rate.feeCap = fields.number("fee_cap", shareRange, 0.0);
        rate.halfSpread = fields.number("half_spread", shareRange, 0.0);
        rate.leastHalfSpread = fields.number("least_half_spread", shareRange, 0.0);
        keep(fields);
    }

    void wrong(const JsonNode& node, const std::string& path) {
        if (!error_)
            error_ = Error{Reason::BadValue,
                           {node.name(), node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")},
                           Place{fileName_, 0, 0, path}};
    }

    const JsonNode& root_;
    const std::string& fileName_;
    std::optional<Error> error_;
};

} // namespace

Result<TradeCosts> readCostFile(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return tl::unexpected<Error>(root.error());
    if (const Result<void> format = checkFormat(*root, costFormat, fileName); !format)
        return tl::unexpected<Error>(format.error());
    return Reader(*root, fileName).read();
}

} // namespace marginscope
