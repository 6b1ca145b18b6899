// Sentences for people, from errors and notices: one English pattern per reason, which the desktop program translates.
#pragma once

#include "core/base/error.h"
#include "core/base/phrase.h"

#include <string>

namespace marginscope {

/// What happened and what to do about it, without the place: "No volatility for BTC-25DEC26-400000-C. Add …".
Phrase errorPhrase(const Error& error);

/// Place and sentence in English: "book.csv:7:3: …".
std::string describe(const Error& error);

} // namespace marginscope
