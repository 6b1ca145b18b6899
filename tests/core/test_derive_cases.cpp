// Portfolios of the public v2-core test suite (see ../shared/cases), replayed through book, market and rulebook with
// the case's parameters laid over the rulebook file.
#include "tests/support/books.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/rulebooks.h"

#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include <fstream>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);
using Overrides = std::vector<ParameterOverride>;

Json casesOf(const char* file) {
    std::ifstream in(std::string(MARGINSCOPE_SOURCE_DIR "/../shared/cases/") + file);
    return in ? Json::parse(in) : Json();
}

double scaled(const Json& value) {
    return value.is_null() ? 0.0 : value.get<double>() / 1e18;
}

Position derivative(InstrumentKind kind, const std::string& coin, double quantity) {
    Position made;
    made.instrument.kind = kind;
    made.instrument.underlying = AssetCode(coin);
    made.instrument.settlementCurrency = AssetCode("USDC");
    made.instrument.symbol = coin + "_USDC-PERPETUAL";
    made.quantity = quantity;
    return made;
}

Position option(const std::string& coin, std::int64_t seconds, double strike, bool call, double quantity) {
    Position made = derivative(InstrumentKind::Option, coin, quantity);
    made.instrument.expiry = asOf + std::chrono::seconds(seconds);
    made.instrument.strike = strike;
    made.instrument.right = call ? OptionRight::Call : OptionRight::Put;
    made.instrument.symbol = coin + " " + std::to_string(seconds) + " " + std::to_string(strike) + (call ? " C" : " P");
    return made;
}

struct Account {
    Portfolio portfolio;
    MarketSnapshot market;
    bool coinsArePositions = false;

    Account() {
        portfolio.name = "case";
        market.name = "case";
        market.asOf = asOf;
    }

    UnderlyingMarket& of(const std::string& coin) {
        for (UnderlyingMarket& each : market.underlyings)
            if (each.underlying.text() == coin) return each;
        market.underlyings.push_back({});
        market.underlyings.back().underlying = AssetCode(coin);
        return market.underlyings.back();
    }

    ExpiryMarket& of(const std::string& coin, std::int64_t seconds) {
        UnderlyingMarket& underlying = of(coin);
        const Timestamp expiry = asOf + std::chrono::seconds(seconds);
        for (ExpiryMarket& each : underlying.expiries)
            if (each.expiry == expiry) return each;
        underlying.expiries.push_back({});
        underlying.expiries.back().expiry = expiry;
        underlying.expiries.back().smile = VolPoints{};
        return underlying.expiries.back();
    }

    void addVol(ExpiryMarket& expiry, double strike, double vol) {
        std::vector<VolPoint>& points = std::get<VolPoints>(expiry.smile).points;
        for (const VolPoint& point : points)
            if (point.strike == strike) return;
        points.push_back({strike, vol});
        std::sort(points.begin(), points.end(),
                  [](const VolPoint& a, const VolPoint& b) { return a.strike < b.strike; });
    }

    void addCoin(const std::string& asset, double quantity) {
        if (quantity == 0.0) return;
        if (!coinsArePositions || asset == "USDC") {
            portfolio.collateral.push_back({AssetCode(asset), quantity});
            return;
        }
        portfolio.positions.push_back(position(asset, quantity));
    }

    Comparison under(const char* file, const Overrides& overrides) const {
        return compare(portfolio, market, rulebook(file, overrides));
    }
};

void isNear(double actual, double expected, const std::string& what) {
    QVERIFY2(std::fabs(actual - expected) <= 1e-6 * std::max(1.0, std::fabs(expected)),
             qPrintable(QString("%1: %2 instead of %3")
                            .arg(QString::fromStdString(what))
                            .arg(actual, 0, 'g', 17)
                            .arg(expected, 0, 'g', 17)));
}

void addTo(Overrides& overrides, const std::string& block, const std::map<std::string, Json>& values) {
    for (const auto& [key, value] : values)
        overrides.emplace_back(block + "/" + key, value.dump());
}

Overrides versionOne(const Json& p) {
    Overrides out;
    Json scenarios = Json::array();
    for (const double move : {0.15, 0.10, 0.05, 0.0, -0.05, -0.10, -0.15})
        for (const char* vol : {"up", "same", "down"})
            scenarios.push_back({{"price", move}, {"volatility", vol}});
    const Json &basis = p["basisCont"], &other = p["other"], &margin = p["margin"], &vol = p["vol"];
    addTo(out, "/portfolio/charges/scan",
          {{"scenarios", scenarios},
           {"volatility_range_up", vol["rangeUp"]},
           {"volatility_range_down", vol["rangeDown"]},
           {"short_term_vega_power", vol["shortTermPower"]},
           {"long_term_vega_power", vol["longTermPower"]},
           {"min_days", vol["dteFloorDays"]},
           {"long_discount", margin["baseStaticDiscount"]},
           {"long_discount_rate_share", margin["rateMultScale"]},
           {"long_discount_rate_add", margin["rateAddScale"]}});
    addTo(out, "/portfolio/charges/basis",
          {{"up", basis["scenarioSpotUp"].get<double>() - 1.0},
           {"down", basis["scenarioSpotDown"].get<double>() - 1.0},
           {"addition", basis["addFactor"]},
           {"per_year", basis["multFactor"]}});
    addTo(out, "/portfolio/charges/contracts", {{"maintenance", other["perpPercent"]}});
    addTo(out, "/portfolio/charges/coins", {{"maintenance", other["basePercent"]}});
    addTo(out, "/portfolio/charges/naked", {{"maintenance", other["optionPercent"]}});
    addTo(out, "/portfolio/charges/confidence",
          {{"threshold", other["confThreshold"]}, {"margin", other["confMargin"]}});
    addTo(out, "/portfolio/charges/peg",
          {{"threshold", other["pegLossThreshold"]}, {"factor", other["pegLossFactor"]}});
    addTo(out, "/portfolio/charges/im_factor", {{"value", margin["imFactor"]}});
    return out;
}

Overrides standard(const Json& p) {
    Overrides out;
    const Json &option = p["option"], &perp = p["perp"], &oracle = p["oracle"], &base = p["base"];
    const auto threshold = [&](const char* key) { return oracle.contains(key) ? oracle[key] : oracle["threshold"]; };
    addTo(out, "/standard",
          {{"option_initial", option["maxSpotReq"]},
           {"option_initial_floor", option["minSpotReq"]},
           {"call_maintenance", option["mmCallSpotReq"]},
           {"put_maintenance", option["mmPutSpotReq"]},
           {"put_mark_maintenance", option["MMPutMtMReq"]},
           {"put_initial_over_maintenance", option["mmOffsetScale"]},
           {"unpaired_initial", option["unpairedIMScale"]},
           {"unpaired_maintenance", option["unpairedMMScale"]},
           {"contract_initial", perp["im"]},
           {"contract_maintenance", perp["mm"]},
           {"depeg_threshold", p["depeg"]["threshold"]},
           {"depeg_factor", p["depeg"]["factor"]},
           {"contract_confidence_threshold", threshold("perpThreshold")},
           {"option_confidence_threshold", threshold("optionThreshold")},
           {"coin_confidence_threshold", threshold("baseThreshold")},
           {"confidence_margin", oracle["OCFactor"]}});
    for (const char* coin : {"BTC", "ETH"})
        addTo(out, std::string("/standard/currencies/") + coin,
              {{"coin_factor", base["marginFactor"]}, {"coin_initial_scale", base["IMScale"]}});
    return out;
}

Json scenariosOf(const Json& listed) {
    static const std::map<std::string, const char*> words = {
        {"Up", "up"}, {"None", "same"}, {"Down", "down"}, {"LINEAR", "linear_skew"}, {"ABS", "absolute_skew"}};
    Json rows = Json::array();
    for (const Json& each : listed)
        rows.push_back({{"price", each["SpotShock"].get<double>() - 1.0},
                        {"volatility", words.at(each["VolShockDirection"].get<std::string>())},
                        {"weight", each["DampeningFactor"]}});
    return rows;
}

void addVersionTwoScan(Overrides& out, const Json& p) {
    const Json &skew = p["SkewShock"], &vol = p["VolShock"], &margin = p["Margin"];
    addTo(out, "/portfolio/charges/scan",
          {{"scenarios", scenariosOf(p["Scenarios"])},
           {"volatility_range_up", vol["VOLRANGEUP"]},
           {"volatility_range_down", vol["VOLRANGEDOWN"]},
           {"short_term_vega_power", vol["SHORTTERMPOWER"]},
           {"long_term_vega_power", vol["LONGTERMPOWER"]},
           {"min_days", vol["DTE_FLOOR"]},
           {"min_volatility_for_shock_up", vol["MIN_VOL_EVAL_SHOCKED"]},
           {"long_discount", margin["BASE_STATIC_DISCOUNT"]},
           {"long_discount_rate_share", margin["LONG_RATE_MULTSCALE"]},
           {"long_discount_rate_add", margin["LONG_RATE_ADDSCALE"]},
           {"short_discount", margin["BASE_STATIC_DISCOUNT_NEG"]},
           {"short_discount_rate_share", margin["SHORT_RATE_MULTSCALE"]},
           {"short_discount_rate_add", margin["SHORT_RATE_ADDSCALE"]},
           {"linear_skew_cap", skew["LINEAR_SCALE_CAP"]},
           {"linear_skew_cap_term", skew["LINEAR_CBASE"]},
           {"absolute_skew_cap", skew["ABS_SCALE_CAP"]},
           {"absolute_skew_cap_term", skew["ABS_CBASE"]},
           {"skew_least_width", skew["MIN_K_STAR"]},
           {"skew_width", skew["MIN_WIDTH_SCALE"]},
           {"skew_volatility", skew["VOL_PARAM_STATIC"]},
           {"skew_volatility_term", skew["VOL_PARAM_SCALE"]}});
}

void addVersionTwoCollateral(Overrides& out, const Json& collaterals, const std::string& base) {
    Json moving = Json::array();
    for (const Json& each : collaterals) {
        const std::string asset = each["Name"];
        if (each["IsRiskCancelling"].get<bool>()) moving.push_back({{"asset", asset}, {"underlying", base}});
        addTo(out, "/portfolio/charges/haircut/currencies/" + asset,
              {{"maintenance", each["MMHaircut"]}, {"initial_extra", each["IMHaircut"]}});
        addTo(out, "/portfolio/charges/collateral_doubt", {{"threshold", each["ConfidenceFactor"]}});
    }
    out.emplace_back("/portfolio/moving_collateral", moving.dump());
}

Overrides versionTwo(const Json& p, const Json& collaterals, const std::string& base) {
    Overrides out;
    const Json &basis = p["BasisContingency"], &other = p["OtherContingency"];
    addVersionTwoScan(out, p);
    addVersionTwoCollateral(out, collaterals, base);
    addTo(out, "/portfolio/charges/basis",
          {{"up", basis["SCENARIO_SPOT_UP"].get<double>() - 1.0},
           {"down", basis["SCENARIO_SPOT_DOWN"].get<double>() - 1.0},
           {"addition", basis["BASIS_CONT_ADD_FACTOR"]},
           {"per_year", basis["BASIS_CONT_MULT_FACTOR"]}});
    addTo(out, "/portfolio/charges/contracts",
          {{"maintenance", other["MM_PERP_PERCENT"]}, {"initial_extra", other["IM_PERP_PERCENT"]}});
    addTo(out, "/portfolio/charges/naked",
          {{"maintenance", other["MM_OPTION_PERCENT"]}, {"initial_extra", other["IM_OPTION_PERCENT"]}});
    for (const char* charge : {"confidence", "collateral_doubt"})
        addTo(out, std::string("/portfolio/charges/") + charge,
              {{"threshold", other["CONF_THRESHOLD"]}, {"margin", other["CONF_MARGIN"]}});
    addTo(out, "/portfolio/charges/peg",
          {{"threshold", other["PEG_LOSS_THRESHOLD"]}, {"factor", other["PEG_LOSS_FACTOR"]}});
    addTo(out, "/portfolio/charges/im_factor", {{"value", p["Margin"]["IM_LOSS_FACTOR"]}});
    addTo(out, "/portfolio/charges/mm_factor", {{"value", p["Margin"]["MM_LOSS_FACTOR"]}});
    return out;
}

void addOptions(Account& account, const Json& in, const std::vector<std::string>& coins, const char* rates,
                const char* rateConfidences) {
    for (std::size_t i = 0; i < in["OptionStrikes"].size(); ++i) {
        const std::int64_t seconds = in["OptionExpiries"][i];
        const double strike = scaled(in["OptionStrikes"][i]);
        ExpiryMarket& expiry = account.of(coins[i], seconds);
        expiry.forward = scaled(in["Forwards"][i]);
        expiry.forwardConfidence = scaled(in["ForwardConfidences"][i]);
        expiry.rate = scaled(in[rates][i]);
        expiry.rateConfidence = scaled(in[rateConfidences][i]);
        expiry.volConfidence = std::min(expiry.volConfidence, scaled(in["OptionVolConfidences"][i]));
        account.addVol(expiry, strike, scaled(in["OptionVols"][i]));
        account.portfolio.positions.push_back(
            option(coins[i], seconds, strike, in["OptionIsCall"][i].get<int>() == 1, scaled(in["OptionAmounts"][i])));
    }
}

Account versionOneAccount(const Json& in, bool coinsArePositions) {
    Account account;
    account.coinsArePositions = coinsArePositions;
    account.market.assets = {{AssetCode("USDC"), scaled(in["StablePrice"]), 1.0}};
    UnderlyingMarket& eth = account.of("ETH");
    eth.spot = scaled(in["SpotPrice"]);
    eth.confidence = scaled(in["SpotConfidence"]);
    eth.perpetual = PerpetualMarket{scaled(in["PerpPrice"]), scaled(in["PerpConfidence"]), std::nullopt};
    addOptions(account, in, std::vector<std::string>(in["OptionStrikes"].size(), "ETH"), "Rates", "RateConfidences");
    if (in["Perps"] != 0) {
        Position perp = derivative(InstrumentKind::Perpetual, "ETH", scaled(in["Perps"]));
        perp.unrealisedPnl = scaled(in["UnrealisedPerpPNL"]);
        perp.unrealisedFunding = scaled(in["UnrealisedFunding"]);
        account.portfolio.positions.push_back(perp);
    }
    account.addCoin("USDC", scaled(in["Cash"]));
    account.addCoin("ETH", scaled(in["Base"]));
    return account;
}

Account standardAccount(const Json& in, bool coinsArePositions) {
    Account account;
    account.coinsArePositions = coinsArePositions;
    account.market.assets = {{AssetCode("USDC"), scaled(in["USDCValue"]), 1.0}};
    std::size_t place = 0;
    for (const char* coin : {"ETH", "BTC"}) {
        UnderlyingMarket& underlying = account.of(coin);
        underlying.spot = scaled(in[std::string(coin) + "SpotPrice"]);
        underlying.confidence = scaled(in["SpotPerpConfidences"][place][0]);
        underlying.perpetual =
            PerpetualMarket{scaled(in["PerpPrice"][place]), scaled(in["SpotPerpConfidences"][place][1]), std::nullopt};
        ++place;
    }
    addOptions(account, in, in["OptionUnderlying"].get<std::vector<std::string>>(), "Discounts", "DiscountConfidences");
    account.addCoin("USDC", scaled(in["Cash"]));
    account.addCoin("ETH", scaled(in["wETH"]));
    account.addCoin("BTC", scaled(in["wBTC"]));
    return account;
}

Account smallAccount(const Json& in, bool coinsArePositions) {
    Account account;
    account.coinsArePositions = coinsArePositions;
    account.market.assets = {{AssetCode("USDC"), in["stable_price"], 1.0}};
    for (const auto& [coin, spot] : in["spot"].items()) {
        account.of(coin).spot = spot["price"];
        account.of(coin).confidence = spot["confidence"];
        account.of(coin).perpetual =
            PerpetualMarket{in["perp"][coin]["price"], in["perp"][coin]["confidence"], std::nullopt};
    }
    for (const Json& each : in["options"]) {
        const std::string coin = each["underlying"];
        const std::int64_t seconds = each["seconds_to_expiry"];
        ExpiryMarket& expiry = account.of(coin, seconds);
        const Json& forward = in["forwards"][coin][each["expiry"].get<std::string>()];
        expiry.forward = forward["price"];
        expiry.forwardConfidence = forward["confidence"];
        expiry.rate = in["rate"].is_null() ? 0.0 : in["rate"].get<double>();
        expiry.volConfidence = std::min(expiry.volConfidence, each["vol_confidence"].get<double>());
        account.addVol(expiry, each["strike"], each["vol"]);
        account.portfolio.positions.push_back(
            option(coin, seconds, each["strike"], each["type"] == "call", each["amount"]));
    }
    for (const Json& each : in["perps"]) {
        account.portfolio.positions.push_back(
            derivative(InstrumentKind::Perpetual, each["underlying"], each["amount"]));
        account.portfolio.positions.back().entryPrice = each["entry"].get<double>();
    }
    account.addCoin("USDC", in["cash"]);
    for (const Json& each : in["bases"])
        account.addCoin(each["underlying"], each["amount"]);
    return account;
}

Account versionTwoAccount(const Json& in, const std::string& base) {
    Account account;
    account.market.assets = {{AssetCode("USDC"), in["StablePrice"], 1.0}};
    UnderlyingMarket& underlying = account.of(base);
    underlying.spot = in["SpotPrice"];
    underlying.confidence = in["SpotConfidence"];
    if (in["PerpPrice"].get<double>() > 0.0)
        underlying.perpetual = PerpetualMarket{in["PerpPrice"], in["PerpConfidence"], std::nullopt};
    for (const Json& feed : in["OptionFeeds"]) {
        ExpiryMarket& expiry = account.of(base, feed["FeedExpiry"].get<std::int64_t>());
        expiry.forward = feed["Forward"];
        expiry.forwardConfidence = feed["ForwardConfidence"];
        expiry.rate = feed["Rate"];
        expiry.rateConfidence = feed["RateConfidence"];
        expiry.volConfidence = feed["OptionVolConfidences"];
    }
    for (const Json& each : in["Options"]) {
        const std::int64_t seconds = each["Expiry"];
        account.addVol(account.of(base, seconds), each["Strike"], each["MarkVol"]);
        account.portfolio.positions.push_back(
            option(base, seconds, each["Strike"], each["IsCall"] == 1, each["Amount"]));
    }
    if (in["NumPerps"] != 0) {
        Position perp = derivative(InstrumentKind::Perpetual, base, in["NumPerps"]);
        perp.unrealisedPnl = in["UnrealisedPerpPNL"].get<double>();
        perp.unrealisedFunding = in["UnrealisedFunding"].get<double>();
        account.portfolio.positions.push_back(perp);
    }
    account.addCoin("USDC", in["Cash"]);
    for (const Json& each : in["Collaterals"]) {
        if (each["Name"] != base)
            account.market.assets.push_back(
                {AssetCode(each["Name"].get<std::string>()), each["Price"], each["Confidence"]});
        account.addCoin(each["Name"], each["Amount"]);
    }
    return account;
}

const ExplainNode* cellsOf(const ExplainNode& node, std::size_t count) {
    if (node.combine == Combine::Min && node.children.size() == count) return &node;
    for (const ExplainNode& child : node.children)
        if (const ExplainNode* found = cellsOf(child, count)) return found;
    return nullptr;
}

void treesClose(const Comparison& comparison, const std::string& what) {
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const ExplainNode tree =
                explainExcess(comparison, regime, level,
                              level == Level::Initial ? ExplainDetail::EveryCell : ExplainDetail::BindingCells);
            std::string where;
            const double worst = worstDisagreement(tree, where);
            QVERIFY2(worst <= 1e-9, (what + ": " + where).c_str());
            isNear(recompute(tree), comparison.of(regime).at(level).excess, what + ": tree");
        }
}

} // namespace

class TestDeriveCases : public QObject {
    Q_OBJECT

private slots:
    void versionOneNumbers() {
        const Json document = casesOf("derive_v1.json");
        if (document.is_null()) QSKIP("../shared is not there");
        const Overrides overrides = versionOne(document["parameters"]);
        for (const Json& given : document["cases"])
            for (const bool coinsArePositions : {false, true}) {
                const std::string id = given["id"];
                const Comparison c =
                    versionOneAccount(given["inputs"], coinsArePositions).under("derive-v1-2026-01-21", overrides);
                const RegimeResult& regime = c.of(Regime::Portfolio);
                isNear(regime.initial.excess, scaled(given["expected"]["InitialMarginCalc"]), id + " IM");
                isNear(regime.maintenance.excess, scaled(given["expected"]["MaintenanceMarginCalc"]), id + " MM");
                isNear(regime.equity, scaled(given["expected"]["PortfolioMTM"]), id + " MtM");
                const double worst =
                    std::min({scaled(given["expected"]["MinSpan"]), scaled(given["expected"]["ForwardContingency"])});
                isNear(regime.binding->pnl, worst, id + " worst");
                treesClose(c, id);
            }
    }

    void standardNumbers() {
        const Json document = casesOf("derive_standard.json");
        if (document.is_null()) QSKIP("../shared is not there");
        const Overrides overrides = standard(document["parameters"]);
        for (const Json& given : document["cases"])
            for (const bool coinsArePositions : {false, true}) {
                const std::string id = given["id"];
                const Comparison c =
                    standardAccount(given["inputs"], coinsArePositions).under("derive-standard-2026-01-21", overrides);
                isNear(c.of(Regime::Cross).initial.excess, scaled(given["expected"]["realIM"]), id + " IM");
                isNear(c.of(Regime::Cross).maintenance.excess, scaled(given["expected"]["realMM"]), id + " MM");
                treesClose(c, id);
            }
    }

    void smallPortfolios() {
        const Json document = casesOf("derive_small_portfolios.json");
        if (document.is_null()) QSKIP("../shared is not there");
        const Overrides one = versionOne(document["pmrm1_parameters"]), base = standard(document["srm_parameters"]);
        for (const Json& given : document["cases"])
            for (const bool coinsArePositions : {false, true}) {
                const std::string id = given["id"];
                const bool portfolio = id.starts_with("pm-");
                const Comparison c = smallAccount(given["inputs"], coinsArePositions)
                                         .under(portfolio ? "derive-v1-2026-01-21" : "derive-standard-2026-01-21",
                                                portfolio ? one : base);
                const RegimeResult& regime = c.of(portfolio ? Regime::Portfolio : Regime::Cross);
                isNear(regime.initial.excess, given["recomputed"]["im"], id + " IM");
                isNear(regime.maintenance.excess, given["recomputed"]["mm"], id + " MM");
                treesClose(c, id);
            }
    }

    void versionTwoNumbers() {
        const Json document = casesOf("derive_pm2.json");
        if (document.is_null()) QSKIP("../shared is not there");
        for (const Json& given : document["cases"]) {
            const Json &in = given["inputs"]["Scenario"], &p = given["inputs"]["Parameters"], &e = given["expected"];
            const std::string id = given["id"], base = in["SpotPrice"].get<double>() > 50000.0 ? "BTC" : "ETH";
            const Comparison c =
                versionTwoAccount(in, base).under("derive-pm2-2026-01-21", versionTwo(p, in["Collaterals"], base));
            const RegimeResult& regime = c.of(Regime::Portfolio);
            isNear(regime.initial.excess, e["IM"], id + " IM");
            isNear(regime.maintenance.excess, e["MM"], id + " MM");
            isNear(regime.equity, e["PortfolioMTM"], id + " MtM");
            checkCells(c, e, p["Scenarios"].size(), id);
            treesClose(c, id);
        }
    }

private:
    static void checkCells(const Comparison& c, const Json& expected, std::size_t count, const std::string& id) {
        double worst = std::min(0.0, expected["ForwardContingency"].get<double>());
        std::vector<double> losses;
        for (const char* list : {"reg_losses", "tail_losses", "skew_losses"})
            for (const Json& row : expected[list])
                losses.push_back(std::stod(row.back().get<std::string>()));
        QCOMPARE(losses.size(), count);
        const ExplainNode tree = explainExcess(c, Regime::Portfolio, Level::Initial, ExplainDetail::EveryCell);
        const ExplainNode* cells = cellsOf(tree, count);
        for (std::size_t i = 0; i < count; ++i) {
            worst = std::min(worst, losses[i]);
            if (cells) isNear(cells->children[i].value, losses[i], id + " cell " + std::to_string(i + 1));
        }
        QVERIFY(cells || worst == 0.0);
        if (worst < -1e-9) isNear(c.of(Regime::Portfolio).binding->pnl, worst, id + " worst");
    }
};

QTEST_APPLESS_MAIN(TestDeriveCases)
#include "test_derive_cases.moc"
