#include "core/analysis/trade_ticket.h"

namespace marginscope {

namespace {

class Ticket {
public:
    Ticket(const Portfolio& book, TradingDesk& desk)
        : book_(book)
        , desk_(desk) {}

    void take(const TradeLine& line) {
        line_ = &line;
        std::visit([this](const auto& order) { add(order); }, line.order);
    }

    TicketLegs release() { return std::move(out_); }
    void fail(TradeLineError error) { out_.errors.push_back(std::move(error)); }

private:
    void add(const TradeLeg& leg) {
        out_.legs.push_back(leg);
        out_.lines.push_back(line_->place);
    }

    // Rows of several groups or venues are closed each in its own.
    void add(const CloseOrder& order) {
        const Portfolio now = present();
        bool found = false;
        for (const Position& held : now.positions) {
            const TradeLeg& wanted = order.leg;
            if (held.instrument != wanted.instrument || held.quantity == 0.0 ||
                (!wanted.group.empty() && wanted.group != held.group) ||
                (!wanted.venue.empty() && wanted.venue != held.venue))
                continue;
            TradeLeg leg = wanted;
            leg.quantity = -held.quantity;
            leg.group = held.group;
            leg.venue = held.venue;
            if (found) leg.fee = 0.0;
            found = true;
            add(leg);
        }
        if (found) return;
        const TradeToken& token = line_->subject;
        out_.errors.push_back({token, Error{Reason::NotFound,
                                            {QT_TRANSLATE_NOOP("expected", "position"), order.leg.instrument.symbol},
                                            Place{{}, token.place.line, token.place.column, {}}}});
    }

    void add(const TemplateOrder& order) {
        auto legs = templateLegs(order, present(), desk_);
        if (!legs) return fail(std::move(legs.error()));
        for (const TradeLeg& leg : *legs)
            add(leg);
    }

    Portfolio present() const { return out_.legs.empty() ? book_ : desk_.trade(book_, out_.legs).portfolio; }

    const Portfolio& book_;
    TradingDesk& desk_;
    const TradeLine* line_ = nullptr;
    TicketLegs out_;
};

} // namespace

TicketLegs ticketLegs(const TradeLines& lines, const Portfolio& book, TradingDesk& desk) {
    Ticket ticket(book, desk);
    for (const TradeLine& line : lines.lines)
        ticket.take(line);
    for (const TradeLineError& error : lines.errors)
        ticket.fail(error);
    return ticket.release();
}

} // namespace marginscope
