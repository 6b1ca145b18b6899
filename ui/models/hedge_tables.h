// An answer of the hedge finder as tables: suggestions beside the book as it is, and what is to be said of one of them.
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/session/hedge.h"
#endif

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace marginscope {

/// What is shown of a suggestion below the list.
enum class HedgeDetail : std::uint8_t {
    Legs,
    Profile, ///< P&L over price moves before and after: a picture, its figures by the chart's own table
    Sizes,   ///< requirements at other sizes: likewise
    Regimes,
    Remarks, ///< sentences
    Scenarios,
    Models,
    LeftOut
};

inline constexpr int hedgeDetailCount = 8;

/// A table of cells that are worked out once.
class HedgeTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        std::optional<double> number = {};
        bool isSigned = false; ///< a gain or a loss
        QString tip = {};
    };
    struct Head {
        QString title;
        QString meaning; ///< one or two sentences
        bool figure = true;
    };
    struct Content {
        std::vector<Head> heads;
        std::vector<std::vector<Cell>> rows;
    };

    explicit HedgeTable(QObject* parent = nullptr);

    void setContent(Content content);
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Content content_;
    bool stale_ = false;
};

/// The book as it is in the first row, then a row for each suggestion.
HedgeTable::Content hedgeSuggestionTable(const HedgeAnswer& answer);
/// `suggestion`: index; what is said of the whole answer needs none.
HedgeTable::Content hedgeDetailTable(const HedgeAnswer& answer, std::optional<std::size_t> suggestion, HedgeDetail detail);

/// What is to be said of the answer and of a suggestion, sentence by sentence.
QStringList hedgeRemarks(const HedgeAnswer& answer, std::optional<std::size_t> suggestion);

/// "buy 3.9 BTC-27NOV26-88000-P" with numbers as people read them.
QString hedgeLegText(const HedgeLeg& leg);
QString hedgeLegsText(const HedgeSuggestion& suggestion);

} // namespace marginscope
