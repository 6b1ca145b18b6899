// Finding a name by some of its letters.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace marginscope {

struct FuzzyMatch {
    int score = 0;           ///< higher is better; only comparable for one query
    std::vector<int> places; ///< matched characters of the text, ascending
};

/// Lower case and without diacritics: "Größe" becomes "grosse".
QString foldedText(const QString& text);

/// Every word of the query must occur in the text as letters in this order, not necessarily side by side. Starts of
/// words and letters side by side count more. An empty query matches everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace marginscope
