#include "core/io/covariance_file.h"

#include "core/io/fields.h"
#include "core/io/format_check.h"

namespace marginscope {

namespace {

constexpr std::string_view covarianceFormat = "marginscope.covariance/1";
constexpr std::string_view volSuffix = ":vol";
constexpr NumberRange stateableVol = {0.0, 100.0, false,
                                      QT_TRANSLATE_NOOP("expected", "between 0 and 100 (0.65 = 65 %)")};
constexpr NumberRange correlationRange = {-1.0, 1.0, false, QT_TRANSLATE_NOOP("expected", "between -1 and 1")};
constexpr NumberRange horizonRange = {0.0, 3650.0, true, QT_TRANSLATE_NOOP("expected", "greater than 0, at most 3650")};

class Reader {
public:
    Reader(const JsonNode& root, const std::string& fileName) : root_(root), fileName_(fileName) {}

    Result<CovarianceRules> read() {
        CovarianceRules rules;
        JsonFields fields(root_, Place{fileName_, 0, 0, {}});
        rules.id = fields.text("id");
        rules.version = fields.text("version");
        rules.name = fields.text("name");
        rules.source = fields.text("source");
        rules.horizonDays = fields.number("horizon_days", horizonRange, 1.0);
        keep(fields);
        readVols("price_vol", rules.priceVol);
        readVols("vol_vol", rules.volVol);
        readCorrelations(rules);
        if (const JsonNode* assumed = root_.find("assumed"); assumed != nullptr && assumed->isObject())
            for (const JsonNode& member : assumed->children)
                rules.assumed[member.name()] = member.text();
        if (error_) return failure(*error_);
        return rules;
    }

private:
    void keep(FieldReader& fields) {
        if (std::optional<Error> error = fields.takeError(); error && !error_) error_ = std::move(error);
    }

    const JsonNode* object(const JsonNode& parent, std::string_view name, const std::string& parentPath) {
        const JsonNode* node = parent.find(name);
        if (node == nullptr || node->isNull() || node->isObject())
            return node != nullptr && node->isObject() ? node : nullptr;
        if (!error_)
            error_ = Error{Reason::BadValue,
                           {std::string(name), node->excerpt(), QT_TRANSLATE_NOOP("expected", "an object")},
                           Place{fileName_, 0, 0, jsonPointer(parentPath, name)}};
        return nullptr;
    }

    void readVols(std::string_view name, std::map<std::string, double>& vols) {
        const JsonNode* node = object(root_, name, "");
        if (node == nullptr) return;
        JsonFields fields(*node, Place{fileName_, 0, 0, jsonPointer("", name)});
        for (const JsonNode& member : node->children)
            vols[member.name()] = fields.requiredNumber(member.name(), stateableVol);
        keep(fields);
    }

    void readCorrelations(CovarianceRules& rules) {
        const JsonNode* node = object(root_, "correlation", "");
        if (node == nullptr) return;
        JsonFields fields(*node, Place{fileName_, 0, 0, "/correlation"});
        rules.priceWithPrice = fields.number("price_price", correlationRange, 0.0);
        rules.volWithVol = fields.number("vol_vol", correlationRange, 0.0);
        rules.priceWithVol = fields.number("price_vol", correlationRange, 0.0);
        keep(fields);
        const JsonNode* pairs = node->find("pairs");
        if (pairs == nullptr || !pairs->isArray()) return;
        for (std::size_t i = 0; i < pairs->children.size(); ++i)
            readPair(pairs->children[i], jsonPointer("/correlation/pairs", i), rules);
    }

    void readPair(const JsonNode& node, const std::string& path, CovarianceRules& rules) {
        JsonFields fields(node, Place{fileName_, 0, 0, path});
        CorrelationOfPair pair;
        for (const auto& [name, word] : {std::pair("a", &pair.a), std::pair("b", &pair.b)}) {
            *word = fields.requiredText(name, QT_TRANSLATE_NOOP("expected", "a factor such as BTC or BTC:vol"));
            if (!fields.error() && !factorFromWord(*word))
                fields.reject({Reason::BadValue,
                               {name, *word, QT_TRANSLATE_NOOP("expected", "a factor such as BTC or BTC:vol")},
                               fields.placeOf(name)});
        }
        pair.value = fields.requiredNumber("value", correlationRange);
        keep(fields);
        rules.pairs.push_back(std::move(pair));
    }

    const JsonNode& root_;
    const std::string& fileName_;
    std::optional<Error> error_;
};

} // namespace

std::optional<DrawnFactor> factorFromWord(std::string_view word) {
    DrawnFactor factor;
    if (word.ends_with(volSuffix)) {
        factor.quantity = DrawnQuantity::Volatility;
        word.remove_suffix(volSuffix.size());
    }
    const std::optional<AssetCode> code = parseAssetCode(word);
    if (!code || isCashAsset(*code)) return std::nullopt;
    factor.underlying = *code;
    return factor;
}

std::string factorWord(const DrawnFactor& factor) {
    return factor.underlying.text() + (factor.quantity == DrawnQuantity::Volatility ? std::string(volSuffix) : "");
}

Result<CovarianceRules> readCovarianceFile(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return tl::unexpected<Error>(root.error());
    if (const Result<void> format = checkFormat(*root, covarianceFormat, fileName); !format)
        return tl::unexpected<Error>(format.error());
    return Reader(*root, fileName).read();
}

} // namespace marginscope
