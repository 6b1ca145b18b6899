#include "core/portfolio/trade_template.h"

#include "core/base/phrase.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr TemplatePart call = TemplatePart::Call, put = TemplatePart::Put, either = TemplatePart::Either,
                       coin = TemplatePart::Underlying;

std::vector<TradeTemplate> makeTemplates() {
    return {
        {"call-spread", QT_TRANSLATE_NOOP("ticket", "Call spread"),
         QT_TRANSLATE_NOOP("ticket", "Buys the lower call and sells the higher one: gains on a rise, cost and gain capped."),
         {"bull-call-spread"}, {0.5, 0.25}, 1, {{call, 1, 0}, {call, -1, 1}}},
        {"put-spread", QT_TRANSLATE_NOOP("ticket", "Put spread"),
         QT_TRANSLATE_NOOP("ticket", "Buys the higher put and sells the lower one: gains on a fall, cost and gain capped."),
         {"bear-put-spread"}, {-0.25, -0.5}, 1, {{put, -1, 0}, {put, 1, 1}}},
        {"vertical", QT_TRANSLATE_NOOP("ticket", "Vertical"),
         QT_TRANSLATE_NOOP("ticket", "Buys the lower strike and sells the higher one, calls or puts: gains on a rise."),
         {"vertical-spread"}, {0.5, 0.25}, 1, {{either, 1, 0}, {either, -1, 1}}, OptionRight::Call},
        {"straddle", QT_TRANSLATE_NOOP("ticket", "Straddle"),
         QT_TRANSLATE_NOOP("ticket", "Buys a call and a put of one strike: gains on a large move either way."),
         {}, {0.0}, 1, {{call, 1, 0}, {put, 1, 0}}},
        {"strangle", QT_TRANSLATE_NOOP("ticket", "Strangle"),
         QT_TRANSLATE_NOOP("ticket", "Buys a put below and a call above: gains on a large move either way."),
         {}, {-0.25, 0.25}, 1, {{put, 1, 0}, {call, 1, 1}}},
        {"risk-reversal", QT_TRANSLATE_NOOP("ticket", "Risk reversal"),
         QT_TRANSLATE_NOOP("ticket", "Sells a put below and buys a call above: gains on a rise."),
         {"rr"}, {-0.25, 0.25}, 1, {{put, -1, 0}, {call, 1, 1}}},
        {"collar", QT_TRANSLATE_NOOP("ticket", "Collar"),
         QT_TRANSLATE_NOOP("ticket", "Buys a put below and sells a call above: protects what is held, paid with its gains."),
         {}, {-0.25, 0.25}, 1, {{put, 1, 0}, {call, -1, 1}}},
        {"calendar", QT_TRANSLATE_NOOP("ticket", "Calendar"),
         QT_TRANSLATE_NOOP("ticket", "Sells the near expiry and buys the far one at one strike."),
         {"call-calendar", "calendar-spread"}, {0.0}, 2, {{either, -1, 0, 0}, {either, 1, 0, 1}}, OptionRight::Call},
        {"put-calendar", QT_TRANSLATE_NOOP("ticket", "Put calendar"),
         QT_TRANSLATE_NOOP("ticket", "Sells the near put and buys the far one at one strike."),
         {}, {0.0}, 2, {{put, -1, 0, 0}, {put, 1, 0, 1}}},
        {"butterfly", QT_TRANSLATE_NOOP("ticket", "Butterfly"),
         QT_TRANSLATE_NOOP("ticket", "Buys the outer strikes and sells the middle one twice: gains where price stays."),
         {"call-butterfly", "fly"}, {-0.25, 0.0, 0.25}, 1, {{either, 1, 0}, {either, -2, 1}, {either, 1, 2}},
         OptionRight::Call},
        {"put-butterfly", QT_TRANSLATE_NOOP("ticket", "Put butterfly"),
         QT_TRANSLATE_NOOP("ticket", "The butterfly of puts."),
         {}, {-0.25, 0.0, 0.25}, 1, {{put, 1, 0}, {put, -2, 1}, {put, 1, 2}}},
        {"box", QT_TRANSLATE_NOOP("ticket", "Box"),
         QT_TRANSLATE_NOOP("ticket", "A call spread and a put spread between two strikes: pays their distance at expiry."),
         {}, {-0.25, 0.25}, 1, {{call, 1, 0}, {call, -1, 1}, {put, -1, 0}, {put, 1, 1}}},
        {"covered-call", QT_TRANSLATE_NOOP("ticket", "Covered call"),
         QT_TRANSLATE_NOOP("ticket", "Buys the underlying and sells a call above it."),
         {}, {0.25}, 1, {{coin, 1}, {call, -1, 0}}},
        {"protective-put", QT_TRANSLATE_NOOP("ticket", "Protective put"),
         QT_TRANSLATE_NOOP("ticket", "Buys the underlying and a put below it."),
         {"put-protection"}, {-0.25}, 1, {{coin, 1}, {put, 1, 0}}},
        {"delta-hedge", QT_TRANSLATE_NOOP("ticket", "Delta hedge"),
         QT_TRANSLATE_NOOP("ticket", "Trades the underlying until the delta of the positions on it is zero."),
         {"hedge-delta"}, {}, 0, {}},
    };
}

} // namespace

bool TradeTemplate::needsUnderlying() const {
    return hedgesDelta() ||
           std::any_of(legs.begin(), legs.end(), [](const TemplateLeg& leg) { return leg.part == coin; });
}

bool TradeTemplate::rightIsFree() const {
    return std::any_of(legs.begin(), legs.end(), [](const TemplateLeg& leg) { return leg.part == either; });
}

const std::vector<TradeTemplate>& tradeTemplates() {
    static const std::vector<TradeTemplate> templates = makeTemplates();
    return templates;
}

const TradeTemplate* findTradeTemplate(std::string_view word) {
    for (const TradeTemplate& each : tradeTemplates())
        if (word == each.word || std::find(each.aliases.begin(), each.aliases.end(), word) != each.aliases.end())
            return &each;
    return nullptr;
}

} // namespace marginscope
