#include "ui/shell/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace marginscope {

namespace {

constexpr int wordStart = 12, sideBySide = 8, anywhere = 1;
constexpr int never = std::numeric_limits<int>::min() / 2;

struct Folded {
    QString text;
    std::vector<int> origin; // place of each folded character in the text it was made from
};

Folded folded(const QString& text) {
    Folded out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString parts = QString(text[at]).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            if (part.isMark()) continue;
            if (part == QChar(0xDF)) {
                out.text += QStringLiteral("ss");
                out.origin.insert(out.origin.end(), 2, static_cast<int>(at));
                continue;
            }
            out.text += part;
            out.origin.push_back(static_cast<int>(at));
        }
    }
    return out;
}

int valueOfPlace(const QString& text, qsizetype at) {
    if (at == 0) return wordStart;
    return text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber() ? wordStart : anywhere;
}

// Row by row the best score that ends with letter `row` of the word at place `at`, and the place before it.
class Alignment {
public:
    Alignment(const QString& word, const Folded& text) : word_(word), text_(text) {
        for (qsizetype row = 0; row < word.size(); ++row)
            addRow(row);
    }

    std::optional<FuzzyMatch> best() const {
        const auto& last = scores_.back();
        const auto found = std::max_element(last.begin(), last.end());
        if (found == last.end() || *found <= never / 2) return std::nullopt;
        FuzzyMatch match{*found, {}};
        auto at = static_cast<int>(found - last.begin());
        for (auto row = before_.rbegin(); row != before_.rend(); ++row) {
            match.places.push_back(text_.origin[static_cast<std::size_t>(at)]);
            at = (*row)[static_cast<std::size_t>(at)];
        }
        return match;
    }

private:
    void addRow(qsizetype row) {
        const auto width = static_cast<std::size_t>(text_.text.size());
        std::vector<int> scores(width, never), before(width, -1);
        int bestSoFar = never, bestPlace = -1;
        for (std::size_t at = 0; at < width; ++at) {
            const bool fits = text_.text[static_cast<qsizetype>(at)] == word_[row];
            if (fits && row == 0) scores[at] = valueOfPlace(text_.text, static_cast<qsizetype>(at));
            if (fits && row > 0) continueAt(at, bestSoFar, bestPlace, scores, before);
            if (row > 0 && scores_.back()[at] > bestSoFar) {
                bestSoFar = scores_.back()[at];
                bestPlace = static_cast<int>(at);
            }
        }
        scores_.push_back(std::move(scores));
        before_.push_back(std::move(before));
    }

    void continueAt(std::size_t at, int bestSoFar, int bestPlace, std::vector<int>& scores, std::vector<int>& before) {
        if (bestPlace < 0) return;
        scores[at] = bestSoFar + valueOfPlace(text_.text, static_cast<qsizetype>(at));
        before[at] = bestPlace;
        const int neighbour = scores_.back()[at - 1] + sideBySide;
        if (neighbour <= scores[at]) return;
        scores[at] = neighbour;
        before[at] = static_cast<int>(at) - 1;
    }

    const QString& word_;
    const Folded& text_;
    std::vector<std::vector<int>> scores_, before_;
};

} // namespace

QString foldedText(const QString& text) {
    return folded(text).text;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text) {
    const QStringList words = foldedText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Folded place = folded(text);
    FuzzyMatch whole;
    for (const QString& word : words) {
        const std::optional<FuzzyMatch> part = Alignment(word, place).best();
        if (!part) return std::nullopt;
        whole.score += part->score;
        whole.places.insert(whole.places.end(), part->places.begin(), part->places.end());
    }
    std::sort(whole.places.begin(), whole.places.end());
    whole.places.erase(std::unique(whole.places.begin(), whole.places.end()), whole.places.end());
    return whole;
}

} // namespace marginscope
