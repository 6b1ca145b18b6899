// Which rows of the positions table a person wants to see.
#pragma once

#include "core/session/workspace.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace marginscope {

enum class PositionKind : std::uint8_t { Call, Put, Future, Perpetual, Spot };
enum class PositionSide : std::uint8_t { Long, Short };

PositionKind kindOf(const Instrument& instrument);
QString kindTitle(PositionKind kind);
QString sideTitle(PositionSide side);
/// "25 Dec 2026"
QString expiryTitle(Timestamp expiry);

/// Filters of different kinds narrow each other; choices of one kind widen it. An empty choice asks for nothing.
struct PositionsFilter {
    QString text; ///< words; each stands in symbol, group or venue
    QSet<QString> underlyings;
    QSet<qint64> expiries; ///< milliseconds since 1970
    QSet<int> kinds;       ///< PositionKind
    QSet<int> sides;       ///< PositionSide
    bool notModelled = false;

    bool isEmpty() const;
    bool operator==(const PositionsFilter&) const = default;

    QJsonObject toJson() const;
    static PositionsFilter fromJson(const QJsonObject& json);
};

/// Looks at one row after the other.
class PositionsFilterTest {
public:
    explicit PositionsFilterTest(const PositionsFilter& filter);

    bool accepts(const Position& position, bool notModelled) const;
    /// A row that could not be read: it has its text only.
    bool accepts(const UnreadRow& row) const;

private:
    bool hasWords(const QStringList& texts) const;

    const PositionsFilter& filter_;
    QStringList words_;
    std::vector<std::string> plainWords_; ///< lower case; only where all words are plain ASCII
    std::vector<AssetCode> underlyings_;
};

} // namespace marginscope
