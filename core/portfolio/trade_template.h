// Strategies as tables of leg ratios: what "strangle" or "collar" buys and sells, and which strikes it takes when none
// are named. Legs for a market are made of them by core/analysis/template_legs.h.
#pragma once

#include "core/portfolio/instrument.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace marginscope {

enum class TemplatePart : std::uint8_t {
    Call,
    Put,
    Either,    ///< a call, or a put where the line says so
    Underlying ///< a perpetual, future or asset; one coin's worth
};

struct TemplateLeg {
    TemplatePart part = TemplatePart::Call;
    double ratio = 1.0;     ///< times the size, > 0 buys
    std::size_t strike = 0; ///< place among the strikes, ascending
    std::size_t expiry = 0; ///< place among the expiries, ascending
};

struct TradeTemplate {
    const char* word;    ///< as a line begins: "strangle"
    const char* title;   ///< for people, English
    const char* purpose; ///< one sentence, English
    std::vector<std::string_view> aliases;
    /// Forward deltas of the listed strikes it takes by itself, ascending by strike: −0.25 a put's, 0.25 a call's, 0
    /// the strike nearest the forward. Mirrored where Either is a put.
    std::vector<double> strikes;
    std::size_t expiries = 1;
    std::vector<TemplateLeg> legs; ///< none: a delta hedge, whose size the book says
    std::optional<OptionRight> right = std::nullopt; ///< of Either where the line says nothing

    bool hedgesDelta() const { return legs.empty(); }
    bool needsUnderlying() const;
    bool rightIsFree() const;
};

const std::vector<TradeTemplate>& tradeTemplates();

/// By word or alias, lower case; null where there is none.
const TradeTemplate* findTradeTemplate(std::string_view word);

} // namespace marginscope
