// A phrase for people as data: an English pattern with places %1 … %9 and the arguments that fill them. The desktop
// program looks the pattern up in its translations; everything else uses english(). An argument is a number, symbol or
// name, which stays as it is, or English words, which are a phrase themselves.
#pragma once

#include <memory>
#include <string>
#include <vector>

// Marks a pattern for the translation tools (the same token sequence as Qt's own macro, so that both may be seen).
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace marginscope {

struct Phrase;

class PhraseArg {
public:
    PhraseArg(std::string text) : text_(std::move(text)) {}
    PhraseArg(const char* text) : text_(text) {}
    PhraseArg(Phrase phrase);

    /// The words as a phrase to translate; null where the argument is the same in every language.
    const Phrase* phrase() const { return phrase_.get(); }
    std::string english() const;
    bool operator==(const PhraseArg& other) const;

private:
    std::string text_;
    std::shared_ptr<const Phrase> phrase_;
};

struct Phrase {
    std::string pattern;
    std::vector<PhraseArg> args;

    std::string english() const;
    bool operator==(const Phrase&) const = default;
};

/// Puts the arguments into the places of a pattern (of any language).
std::string fillPattern(std::string pattern, const std::vector<std::string>& args);

} // namespace marginscope
