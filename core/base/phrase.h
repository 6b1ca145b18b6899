// A phrase for people as data: an English pattern with places %1 … %9 and the arguments that fill them. The desktop
// program looks the pattern up in its translations; everything else uses english().
#pragma once

#include <string>
#include <vector>

// Marks a pattern for the translation tools (the same token sequence as Qt's own macro, so that both may be seen).
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace marginscope {

struct Phrase {
    std::string pattern;
    std::vector<std::string> args;

    std::string english() const;
    bool operator==(const Phrase&) const = default;
};

/// Puts the arguments into the places of a pattern (of any language).
std::string fillPattern(std::string pattern, const std::vector<std::string>& args);

} // namespace marginscope
