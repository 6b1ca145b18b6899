#include "core/report/smiles_table.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/report/number_text.h"

#include <cmath>

namespace marginscope {

namespace {

std::string percent(double share, int decimals = 2) {
    return groupedNumber(100.0 * share, decimals);
}

std::string percent(const std::optional<double>& share, int decimals = 2) {
    return share ? percent(*share, decimals) : "–";
}

/// A strike as a share of the forward, from its log-moneyness.
std::string moneyness(double logMoneyness) {
    return labelNumber(100.0 * std::exp(logMoneyness), 4) + " %";
}

std::string nameOf(const AssetCode& underlying, Timestamp expiry) {
    return underlying.text() + " " + formatExpiryCode(expiry);
}

class SmilesText {
public:
    SmilesText(const MarketSmiles& smiles, const TerminalOptions& options) : s_(smiles), table_(options, 18, 10) {}

    std::string run() {
        table_.heading(s_.market);
        table_.quiet(formatTimestamp(s_.asOf) + " · volatilities and carry in percent a year");
        for (const UnderlyingSmiles& smiles : s_.underlyings) {
            table_.line();
            underlying(smiles);
        }
        doubts();
        return table_.release();
    }

private:
    void underlying(const UnderlyingSmiles& smiles) {
        table_.row(
            smiles.underlying.text() + " " + figureText(smiles.spot),
            {"Days", "Forward", "Carry", "ATM vol", "Fwd vol", "Skew", "Fit RMS", "Quotes", "Butterfly", "Calendar"});
        for (const ExpirySmile& smile : smiles.expiries)
            table_.row(formatExpiryCode(smile.expiry), figures(smile));
        for (const ExpirySmile& smile : smiles.expiries)
            remarks(smile);
    }

    static std::vector<std::string> figures(const ExpirySmile& smile) {
        const std::string fitted = smile.given ? "given" : smile.svi ? percent(smile.rootMeanSquare) : "no fit";
        const std::string none = smile.svi ? "none" : "–";
        return {groupedNumber(365.0 * smile.years, 1),
                figureText(smile.forward) + (smile.ownForward ? "" : "*"),
                percent(smile.carry),
                percent(smile.atmVol),
                percent(smile.forwardVol),
                percent(smile.atmSkew),
                fitted,
                std::to_string(smile.points.size()),
                smile.butterfly.empty() ? none : "▲ yes",
                smile.before ? (smile.calendar.empty() ? "none" : "▲ yes") : "–"};
    }

    void remarks(const ExpirySmile& smile) {
        const std::string name = formatExpiryCode(smile.expiry) + ": ";
        if (smile.svi && !smile.given) {
            const SviParameters& p = *smile.svi;
            table_.remark(name + "SVI a " + labelNumber(p.a) + ", b " + labelNumber(p.b) + ", rho " +
                          labelNumber(p.rho) + ", m " + labelNumber(p.m) + ", sigma " + labelNumber(p.sigma));
        }
        if (smile.failure) table_.remark(name + "no fit: " + errorPhrase(*smile.failure).english());
        for (const ArbitrageSpan& span : smile.butterfly)
            table_.remark("▲ " + name + butterflyPhrase(smile, span).english());
        for (const ArbitrageSpan& span : smile.calendar)
            table_.remark("▲ " + name + calendarPhrase(smile, span).english());
    }

    void doubts() {
        table_.line();
        if (s_.doubtful.empty()) return table_.line("No quote looks wrong.");
        table_.line("Quotes that look wrong");
        for (const DoubtfulQuote& quote : s_.doubtful) {
            const std::string name = quote.symbol.empty()
                                         ? nameOf(quote.underlying, quote.expiry) + " " + labelNumber(quote.strike, 9)
                                         : quote.symbol;
            table_.remark(name + ": " + doubtPhrase(quote).english());
        }
    }

    const MarketSmiles& s_;
    FigureTable table_;
};

class SmilesCsv {
public:
    explicit SmilesCsv(const MarketSmiles& smiles) : s_(smiles) {}

    std::string run() {
        out_ = "section,underlying,expiry,strike,figure,value,text\n";
        for (const UnderlyingSmiles& smiles : s_.underlyings)
            for (const ExpirySmile& smile : smiles.expiries)
                expiry(smiles.underlying, smile);
        for (const DoubtfulQuote& quote : s_.doubtful) {
            at_ = quote.underlying.text() + "," + formatTimestamp(quote.expiry) + "," + formatNumber(quote.strike);
            add("doubt", doubtWord(quote.doubt), quote.found,
                (quote.symbol.empty() ? "" : quote.symbol + ": ") + doubtPhrase(quote).english());
        }
        return std::move(out_);
    }

private:
    void add(const char* section, const std::string& figure, double value, const std::string& text = {}) {
        out_ +=
            std::string(section) + "," + at_ + "," + figure + "," + formatNumber(value) + "," + csvText(text) + "\n";
    }

    void maybe(const std::string& figure, const std::optional<double>& value) {
        if (value) add("expiry", figure, *value);
    }

    void expiry(const AssetCode& underlying, const ExpirySmile& smile) {
        const std::string place = underlying.text() + "," + formatTimestamp(smile.expiry) + ",";
        at_ = place;
        add("expiry", "years", smile.years);
        add("expiry", "forward", smile.forward);
        add("expiry", "carry", smile.carry);
        maybe("atm_vol", smile.atmVol);
        maybe("forward_vol", smile.forwardVol);
        maybe("atm_skew", smile.atmSkew);
        if (smile.svi) svi(*smile.svi);
        if (smile.svi && !smile.given) add("expiry", "fit_rms", smile.rootMeanSquare);
        for (const ArbitrageSpan& span : smile.butterfly)
            add("arbitrage", "butterfly", span.worst, butterflyPhrase(smile, span).english());
        for (const ArbitrageSpan& span : smile.calendar)
            add("arbitrage", "calendar", span.worst, calendarPhrase(smile, span).english());
        for (const SmilePoint& point : smile.points) {
            at_ = place + formatNumber(point.strike);
            add("point", "vol", point.vol);
            if (!point.fitted) continue;
            add("point", "fitted", *point.fitted);
            add("point", "deviation", point.deviation);
        }
    }

    void svi(const SviParameters& p) {
        for (const auto& [name, value] : {std::pair("svi_a", p.a), std::pair("svi_b", p.b), std::pair("svi_rho", p.rho),
                                          std::pair("svi_m", p.m), std::pair("svi_sigma", p.sigma)})
            add("expiry", name, value);
    }

    const MarketSmiles& s_;
    std::string at_;
    std::string out_;
};

} // namespace

Phrase butterflyPhrase(const ExpirySmile&, const ArbitrageSpan& span) {
    return {QT_TRANSLATE_NOOP("smiles", "Butterfly arbitrage from %1 to %2 of the forward: g is %3 at %4."),
            {moneyness(span.from), moneyness(span.to), labelNumber(span.worst, 3), moneyness(span.worstAt)}};
}

Phrase calendarPhrase(const ExpirySmile& smile, const ArbitrageSpan& span) {
    return {QT_TRANSLATE_NOOP("smiles", "Calendar arbitrage against %1 from %2 to %3 of the forward: %4 less total "
                                        "variance at %5."),
            {smile.before ? formatExpiryCode(*smile.before) : std::string(), moneyness(span.from), moneyness(span.to),
             labelNumber(-span.worst, 3), moneyness(span.worstAt)}};
}

std::string smilesText(const MarketSmiles& smiles, const TerminalOptions& options) {
    return SmilesText(smiles, options).run();
}

std::string smilesCsv(const MarketSmiles& smiles) {
    return SmilesCsv(smiles).run();
}

} // namespace marginscope
