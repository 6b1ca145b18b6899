// What is typed or pasted into one cell of a position: taken over, or refused with a sentence.
#pragma once

#include "core/session/workspace.h"

#include <QString>

#include <optional>

namespace marginscope {

/// Puts a text into a field of the position. The column is an input column. A sentence when it is not understood; the
/// position is then as it was.
std::optional<QString> putText(Position& position, int column, const QString& text);

/// Puts a number, or nothing, into a field of the position; the column is a number column. Sentence as above.
std::optional<QString> putNumber(Position& position, int column, std::optional<double> value);

/// The field as it is put into an editor.
QString inputText(const Position& position, int column);

/// "Change quantity of BTC-PERPETUAL"
QString changeText(int column, const QString& symbol);
/// "Change quantity of 4 legs"
QString changeText(int column, int legs);

} // namespace marginscope
