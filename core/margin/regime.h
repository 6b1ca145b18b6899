// The three regimes and the two levels every rulebook gives figures for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marginscope {

enum class Regime : std::uint8_t { Isolated, Cross, Portfolio };
enum class Level : std::uint8_t { Initial, Maintenance };

inline constexpr std::array<Regime, 3> allRegimes = {Regime::Isolated, Regime::Cross, Regime::Portfolio};

/// "isolated", "cross", "portfolio"; "initial", "maintenance": the words of files and the command line.
std::string regimeWord(Regime regime);
std::optional<Regime> regimeFromWord(std::string_view word);
std::string levelWord(Level level);

} // namespace marginscope
