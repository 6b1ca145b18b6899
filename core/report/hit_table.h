// Hit distances as text for a terminal and as CSV, and the words of both.
#pragma once

#include "core/analysis/hit_distance.h"

#include <string>

namespace marginscope {

struct HitTextOptions {
    bool colour = false;
};

/// Excesses by direction, then the scenarios and parts that take over.
std::string hitText(const Comparison& comparison, const HitDistances& hits, const HitTextOptions& options);

/// question,regime,level,direction,now,move,unit,price,then: one line for every question and direction; an empty move
/// where nothing is hit.
std::string hitCsv(const HitDistances& hits);

/// "Excess, cross, initial", "Binding scenario", "Part of requirement".
Phrase hitQuestionPhrase(const HitQuestion& question);
/// "Price down", …, "Days".
Phrase hitDirectionPhrase(HitDirection direction);
/// What happens at a hit: the scenario that binds from there on, the part that begins or ends to count.
Phrase hitEventPhrase(const HitQuestion& question, const HitDistance& distance);

} // namespace marginscope
