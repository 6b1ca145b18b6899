// Enumerations as the words the tables hold.
#pragma once

#include "core/portfolio/portfolio.h"
#include "core/store/failure.h"

#include <array>
#include <string>
#include <string_view>

namespace marginscope::database {

/// The words of an enumeration, in the order of its values.
template<class Enum>
inline constexpr std::array<const char*, 0> wordsOf{};
template<>
inline constexpr std::array wordsOf<InstrumentKind>{"spot", "perpetual", "future", "option"};
template<>
inline constexpr std::array wordsOf<Settlement>{"linear", "inverse"};
template<>
inline constexpr std::array wordsOf<OptionRight>{"call", "put"};
template<>
inline constexpr std::array wordsOf<ExerciseStyle>{"european", "american"};
template<>
inline constexpr std::array wordsOf<UnreadRow::Section>{"positions", "collateral"};

template<class Enum>
const char* wordOf(Enum value) {
    return wordsOf<Enum>.at(static_cast<std::size_t>(value));
}

template<class Enum>
Enum fromWord(std::string_view word) {
    for (std::size_t index = 0; index < wordsOf<Enum>.size(); ++index)
        if (wordsOf<Enum>.at(index) == word) return static_cast<Enum>(index);
    refuse(Reason::StoreCorrupt, {"unknown word " + std::string(word)});
}

} // namespace marginscope::database
