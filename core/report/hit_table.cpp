#include "core/report/hit_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* reset = "\033[0m";
constexpr std::size_t nameWidth = 30, figureWidth = 13;

std::string moveText(HitDirection direction, const std::optional<double>& move) {
    if (!move) return "–";
    if (direction == HitDirection::Days) return groupedNumber(*move, 2);
    return groupedNumber(100.0 * *move, 2, true) + " %";
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const HitDistances& hits, const HitTextOptions& options)
        : c_(comparison)
        , hits_(hits)
        , options_(options) {}

    std::string run() {
        header();
        excesses();
        for (const HitAnswer& answer : hits_.answers)
            if (answer.question.kind != HitKind::Excess) events(answer);
        notes();
        return std::move(out_);
    }

private:
    std::string coloured(const std::string& text, const char* colour) const {
        return options_.colour ? colour + text + reset : text;
    }

    void line(std::string text = {}) {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out_ += text + "\n";
    }

    void header() {
        const MarkedBook& book = *c_.book;
        line(coloured(book.portfolioName, bold) + "   " +
             coloured(formatTimestamp(book.asOf) + " · " + c_.rulebook->name + " " + c_.rulebook->id + "@" +
                          c_.rulebook->version + " · amounts in " + book.currency.text(),
                      dim));
        const std::string& only = hits_.spec.underlying.text();
        line(only.empty() ? "Smallest moves until …; prices and volatilities of all underlyings together"
                          : "Smallest moves until …; price and volatilities of " + only + " alone");
        line();
    }

    void excesses() {
        std::string head = fitted("… excess is zero", nameWidth, false) + fitted("Excess now", figureWidth + 3, true);
        for (const HitDirection direction : allHitDirections)
            head += fitted(hitDirectionPhrase(direction).english(), figureWidth, true);
        line(head);
        for (const HitAnswer& answer : hits_.answers) {
            if (answer.question.kind != HitKind::Excess) continue;
            std::string text = fitted(hitQuestionPhrase(answer.question).english(), nameWidth, false) +
                               fitted(groupedNumber(answer.now, 2, true), figureWidth + 3, true);
            for (const HitDirection direction : allHitDirections)
                text += fitted(moveText(direction, answer.at(direction).move), figureWidth, true);
            line(text);
        }
        line();
    }

    void events(const HitAnswer& answer) {
        if (answer.question.kind == HitKind::Tier) return tiers(answer);
        const bool binding = answer.question.kind == HitKind::Binding;
        if (binding && answer.bindsNow.pattern.empty()) return;
        line(binding ? "… another scenario binds (now: " + answer.bindsNow.english() + ")"
                     : "… a part of the portfolio requirement begins or ends to count");
        distances(answer);
    }

    void tiers(const HitAnswer& answer) {
        if (answer.question.regime == Regime::Cross && !hits_.crossTiersKnown) {
            line("… a tier of the cross regime is another: not told, legs pair anew with every move");
            return line();
        }
        line("… a bracket, tier, floor or cap of the " + regimeWord(answer.question.regime) + " regime is another");
        distances(answer);
    }

    void distances(const HitAnswer& answer) {
        bool any = false;
        for (const HitDirection direction : allHitDirections) {
            const HitDistance& distance = answer.at(direction);
            if (!distance.move) continue;
            any = true;
            line("  " + fitted(hitDirectionPhrase(direction).english(), 12, false) +
                 fitted(moveText(direction, distance.move), figureWidth, true) + "   " +
                 hitEventPhrase(answer.question, distance).english());
        }
        if (!any) line("  none as far as was looked");
        line();
    }

    void notes() {
        std::string text = "Looked at: price " + moveText(HitDirection::PriceDown, hits_.spec.priceDown) + " … " +
                           moveText(HitDirection::PriceUp, hits_.spec.priceUp) + ", volatility " +
                           moveText(HitDirection::VolDown, hits_.spec.volDown) + " … " +
                           moveText(HitDirection::VolUp, hits_.spec.volUp);
        if (hits_.days > 0.0) text += ", " + groupedNumber(hits_.days, 2) + " days (to the last expiry)";
        line(text);
        const auto below = [](const HitAnswer& answer) { return answer.now < 0.0; };
        if (std::any_of(hits_.answers.begin(), hits_.answers.end(), below))
            line("note: where the excess is below zero now, the distances are those back to zero");
    }

    const Comparison& c_;
    const HitDistances& hits_;
    const HitTextOptions& options_;
    std::string out_;
};

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

bool isPrice(HitDirection direction) {
    return direction == HitDirection::PriceDown || direction == HitDirection::PriceUp;
}

} // namespace

std::string hitText(const Comparison& comparison, const HitDistances& hits, const HitTextOptions& options) {
    return TextReport(comparison, hits, options).run();
}

std::string hitCsv(const HitDistances& hits) {
    std::string out = "question,regime,level,direction,now,move,unit,price,then\n";
    for (const HitAnswer& answer : hits.answers)
        for (const HitDirection direction : allHitDirections) {
            const HitDistance& distance = answer.at(direction);
            const bool excess = answer.question.kind == HitKind::Excess;
            const bool priced = distance.move && hits.spot && isPrice(direction);
            out += hitKindWord(answer.question.kind) + "," + regimeWord(answer.question.regime) + "," +
                   (excess ? levelWord(answer.question.level) : "") + "," + hitDirectionWord(direction) + "," +
                   (excess ? formatNumber(answer.now) : csvField(answer.bindsNow.english())) + "," +
                   (distance.move ? formatNumber(*distance.move) : "") + "," +
                   (direction == HitDirection::Days ? "days" : "relative") + "," +
                   (priced ? formatNumber(*hits.spot * (1.0 + *distance.move)) : "") + "," +
                   (excess || !distance.move ? "" : csvField(hitEventPhrase(answer.question, distance).english())) +
                   "\n";
        }
    return out;
}

namespace {

Phrase tierPhrase(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("hits", "A tier, isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("hits", "A tier, cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("hits", "A tier, portfolio"), {}};
}

} // namespace

Phrase hitQuestionPhrase(const HitQuestion& question) {
    if (question.kind == HitKind::Tier) return tierPhrase(question.regime);
    if (question.kind == HitKind::Binding) return {QT_TRANSLATE_NOOP("hits", "Binding scenario"), {}};
    if (question.kind == HitKind::Part) return {QT_TRANSLATE_NOOP("hits", "Part of requirement"), {}};
    const bool initial = question.level == Level::Initial;
    switch (question.regime) {
    case Regime::Isolated:
        return {initial ? QT_TRANSLATE_NOOP("hits", "Isolated, initial")
                        : QT_TRANSLATE_NOOP("hits", "Isolated, maintenance"),
                {}};
    case Regime::Cross:
        return {initial ? QT_TRANSLATE_NOOP("hits", "Cross, initial") : QT_TRANSLATE_NOOP("hits", "Cross, maintenance"),
                {}};
    case Regime::Portfolio:
        break;
    }
    return {initial ? QT_TRANSLATE_NOOP("hits", "Portfolio, initial")
                    : QT_TRANSLATE_NOOP("hits", "Portfolio, maintenance"),
            {}};
}

Phrase hitDirectionPhrase(HitDirection direction) {
    switch (direction) {
    case HitDirection::PriceDown:
        return {QT_TRANSLATE_NOOP("hits", "Price down"), {}};
    case HitDirection::PriceUp:
        return {QT_TRANSLATE_NOOP("hits", "Price up"), {}};
    case HitDirection::VolDown:
        return {QT_TRANSLATE_NOOP("hits", "Vol down"), {}};
    case HitDirection::VolUp:
        return {QT_TRANSLATE_NOOP("hits", "Vol up"), {}};
    case HitDirection::Days:
        break;
    }
    return {QT_TRANSLATE_NOOP("hits", "Days"), {}};
}

Phrase hitEventPhrase(const HitQuestion& question, const HitDistance& distance) {
    if (question.kind == HitKind::Binding)
        return distance.then.pattern.empty() ? Phrase{QT_TRANSLATE_NOOP("hits", "no scenario binds"), {}}
                                             : distance.then;
    if (question.kind == HitKind::Tier) return distance.then;
    return {distance.begins ? QT_TRANSLATE_NOOP("hits", "%1 begins to count")
                            : QT_TRANSLATE_NOOP("hits", "%1 no longer counts"),
            {distance.then}};
}

} // namespace marginscope
