// A trade at other sizes: what every regime asks for while all legs grow together, where another scenario takes over,
// and which size asks for least.
#pragma once

#include "core/analysis/trading_desk.h"

#include <array>

namespace marginscope {

/// Sizes looked at: multiples of the legs' quantities (fees grow alike), evenly from `from` to `to`.
struct SizeCurveSpec {
    double from = 0.0; ///< ≥ 0
    double to = 2.0;
    std::size_t count = 41; ///< 2 … 2,001

    bool operator==(const SizeCurveSpec&) const = default;
};

struct SizePoint {
    double scale = 0.0;
    std::array<double, 3> equity{};                 ///< that enters the test, by regime
    std::array<LevelResult, 3> initial, maintenance; ///< by regime
    std::array<std::string, 3> bindingId;           ///< by regime; empty where none binds

    const LevelResult& of(Regime regime, Level level) const {
        return (level == Level::Initial ? initial : maintenance)[static_cast<std::size_t>(regime)];
    }
};

enum class KinkKind : std::uint8_t {
    Binding, ///< another scenario binds
    Closed   ///< a position held is traded away: what is traded beyond it is a new one
};

/// "binding", "closed".
std::string kinkWord(KinkKind kind);

/// Where a curve bends.
struct SizeKink {
    KinkKind kind = KinkKind::Binding;
    double scale = 0.0;
    std::optional<Regime> regime; ///< Binding only
    std::string beforeId, afterId; ///< scenarios; Closed: the symbol in both
    Phrase before, after;          ///< their labels; no pattern where none binds
    SizePoint point;               ///< the figures there
};

/// The size with the smallest requirement.
struct BestSize {
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    double scale = 0.0;
    double requirement = 0.0;
    double excess = 0.0;
    bool atEnd = false; ///< largest size looked at: more may be better
    /// From here on more of the trade no longer lowers the requirement; empty where it does up to the end, or never.
    std::optional<double> savingEnds;
    /// Size > 0 at which the requirement is again what it is without the trade.
    std::optional<double> breakEven;
};

struct SizeCurve {
    SizeCurveSpec spec;
    std::vector<SizePoint> points;
    std::vector<SizeKink> kinks; ///< by scale
    std::vector<BestSize> best;  ///< three regimes at two levels
};

/// Kinks are found to 1e-6 of the sizes looked at; two flips between neighbouring points that take each other back are
/// missed. Errors: OutOfRange (sizes that are none), Cancelled.
Result<SizeCurve> sizeCurve(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs,
                            const SizeCurveSpec& spec = {}, const Job& job = {});

} // namespace marginscope
