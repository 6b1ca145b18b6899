// Phrases of the core in the language of the program.
#pragma once

#include "core/base/error.h"
#include "core/base/phrase.h"

#include <QString>

namespace marginscope {

/// Looks the pattern up under the contexts the core marks its phrases with, then fills in the arguments.
QString translated(const Phrase& phrase);

/// A sentence of a bundled rulebook or sample (definition, name, lesson) in the language of the program; others as they
/// are.
QString translatedResource(const std::string& english);

/// A label and what it says: "Input: the book".
QString labelled(const QString& label, const QString& text);

/// What happened and what to do about it, without the place.
QString errorSentence(const Error& error);

/// Place and sentence: "book.csv, line 7: …".
QString errorWithPlace(const Error& error);

} // namespace marginscope
