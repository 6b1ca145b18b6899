#include "core/io/instrument_json.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/io/fields.h"

namespace marginscope {

namespace {

bool symbolSaysAll(const Instrument& instrument) {
    const Result<Instrument> parsed = parseSymbol(instrument.symbol);
    return parsed && *parsed == instrument;
}

std::string describe(const Instrument& terms) {
    std::string text = terms.underlying.text();
    const char* kinds[] = {" spot", " perpetual", " future", " option"};
    text += kinds[static_cast<int>(terms.kind)];
    if (terms.hasExpiry()) text += " " + formatTimestamp(terms.expiry);
    if (terms.isOption()) {
        text += " " + formatNumber(terms.strike) + (terms.right == OptionRight::Call ? " C" : " P");
        if (terms.style == ExerciseStyle::American) text += " American";
    }
    text += (terms.isInverse() ? " inverse " : " ") + terms.settlementCurrency.text();
    return terms.multiplier == 1.0 ? text : text + " x" + formatNumber(terms.multiplier);
}

/// The grammar's symbol, else the name the file gives, else a description. No two instruments may share one.
std::string nameFor(Instrument terms, const std::string& given) {
    terms.symbol = formatSymbol(terms);
    if (symbolSaysAll(terms)) return terms.symbol;
    const Result<Instrument> other = parseSymbol(given);
    const bool free = !given.empty() && !other && other.error().reason == Reason::MissingContractTerms;
    return free ? given : describe(terms);
}

void readOptionTerms(JsonFields& fields, Instrument& terms) {
    terms.strike = fields.requiredNumber("strike", positiveAmount);
    const std::string right = fields.word("right", {"call", "put", "c", "p"});
    if (right.empty()) fields.requiredText("right", QT_TRANSLATE_NOOP("expected", "call or put"));
    terms.right = right == "put" || right == "p" ? OptionRight::Put : OptionRight::Call;
    terms.style = fields.word("style", {"european", "american"}) == "american" ? ExerciseStyle::American
                                                                               : ExerciseStyle::European;
}

void readExpiry(JsonFields& fields, Instrument& terms) {
    constexpr std::size_t dateLength = 10;
    terms.expiry = fields.requiredTime("expiry");
    if (trimmed(fields.field("expiry").text).size() == dateLength) terms.expiry += std::chrono::hours(8);
}

void readSettlement(JsonFields& fields, Instrument& terms) {
    const std::string settlement = fields.word("settlement", {"inverse", "linear"});
    const AssetCode currency = fields.asset("settlement_currency", "");
    const bool inverse =
        settlement == "inverse" || (settlement.empty() && terms.isDerivative() && currency == terms.underlying);
    terms.settlement = inverse ? Settlement::Inverse : Settlement::Linear;
    terms.settlementCurrency = !currency.empty() ? currency : inverse ? terms.underlying : AssetCode("USD");
}

InstrumentKind kindOf(const std::string& word) {
    if (word == "option") return InstrumentKind::Option;
    if (word == "future") return InstrumentKind::Future;
    return word == "perpetual" ? InstrumentKind::Perpetual : InstrumentKind::Spot;
}

} // namespace

Result<Instrument> readInstrument(const JsonNode& node, const Place& where) {
    if (node.isString()) return parseSymbol(node.text()).map_error([&](const Error& error) { return error.at(where); });
    if (!node.isObject())
        return failure(
            Reason::BadValue,
            {"instrument", node.excerpt(), QT_TRANSLATE_NOOP("expected", "a symbol or an object of contract terms")},
            where);
    JsonFields fields(node, where);
    Instrument terms;
    const std::string kind = fields.word("kind", {"option", "future", "perpetual", "spot"});
    if (kind.empty()) fields.requiredText("kind", QT_TRANSLATE_NOOP("expected", "option, future, perpetual or spot"));
    terms.kind = kindOf(kind);
    terms.underlying = fields.requiredAsset("underlying");
    readSettlement(fields, terms);
    if (terms.hasExpiry()) readExpiry(fields, terms);
    if (terms.isOption()) readOptionTerms(fields, terms);
    terms.multiplier = fields.number("multiplier", positiveAmount, 1.0);
    const std::string given = fields.text("symbol");
    if (fields.error()) return failure(*fields.error());
    terms.symbol = nameFor(terms, given);
    return terms;
}

std::string instrumentJson(const Instrument& instrument) {
    if (symbolSaysAll(instrument)) return quoteJson(instrument.symbol);
    const char* kinds[] = {"spot", "perpetual", "future", "option"};
    JsonObjectText object;
    object.add("kind", kinds[static_cast<int>(instrument.kind)]).add("underlying", instrument.underlying.text());
    if (instrument.hasExpiry()) object.add("expiry", formatTimestamp(instrument.expiry));
    if (instrument.isOption()) {
        object.add("strike", instrument.strike).add("right", instrument.right == OptionRight::Call ? "call" : "put");
        object.add("style", instrument.style == ExerciseStyle::American ? "american" : "european");
    }
    object.add("settlement", instrument.isInverse() ? "inverse" : "linear");
    object.addIfAny("settlement_currency", instrument.settlementCurrency.text());
    object.add("multiplier", instrument.multiplier);
    return object.addIfAny("symbol", instrument.symbol).text();
}

} // namespace marginscope
