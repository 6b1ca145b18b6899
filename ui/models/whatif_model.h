// What trades would do to a book, as tables: before and after, what each leg does, distances to a margin call.
#pragma once

#include "core/session/whatif.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <vector>

namespace marginscope {

enum class WhatIfView : std::uint8_t {
    Change,    ///< figures before, after, and their difference
    Legs,      ///< what each leg does to the requirements, in turn and left out
    Distances, ///< to zero excess, before and after
};

class WhatIfModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WhatIfModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setReport(std::shared_ptr<const WhatIfReport> report);
    void setView(WhatIfView view, Level level);
    void setStale(bool stale);

    /// The regime a line is about; empty for others.
    std::optional<Regime> regime(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind : std::uint8_t { Amount, Fine, Move, Days };
    struct Figure {
        std::optional<double> value;
        Kind kind = Kind::Amount;
        int decimals = 2;
        bool isChange = false; ///< with its sign and the colour of a gain or loss
        int good = 1;          ///< +1: more is a gain, −1: less is one, 0: neither
    };
    struct Row {
        QString name;
        std::vector<Figure> figures;
        std::optional<Regime> regime;
        bool head = false;
    };

    void build();
    void buildChange();
    void buildLegs();
    void buildDistances();
    void addRegimes();
    void addChange(const QString& name, double before, double after, int good, int decimals = 2,
                   std::optional<Regime> regime = {});
    QString figureText(const Figure& figure) const;

    std::shared_ptr<const WhatIfReport> report_;
    WhatIfView view_ = WhatIfView::Change;
    Level level_ = Level::Initial;
    QStringList heads_;
    std::vector<Row> rows_;
    bool stale_ = false;
};

} // namespace marginscope
