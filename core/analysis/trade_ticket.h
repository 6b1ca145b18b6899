// Trade lines brought together with a book and a market: the legs they stand for.
#pragma once

#include "core/analysis/template_legs.h"

namespace marginscope {

struct TicketLegs {
    std::vector<TradeLeg> legs;       ///< in the order of the lines
    std::vector<TextSpan> lines;      ///< by leg: the line it comes from
    std::vector<TradeLineError> errors; ///< lines that do not read, and those book or market have no answer for
};

/// Orders are worked out one after the other, each on the book the ones before leave: "close" closes what is held then,
/// a delta hedge counts the legs above it. Errors of its own: NotFound (nothing to close), those of templateLegs.
TicketLegs ticketLegs(const TradeLines& lines, const Portfolio& book, TradingDesk& desk);

} // namespace marginscope
