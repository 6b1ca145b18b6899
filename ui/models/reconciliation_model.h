// A venue's figures beside ours, line by line. The venue's are typed here; what was typed goes out as a request.
#pragma once

#include "core/session/reconcile.h"

#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace marginscope {

/// "Initial margin", "Equity in the test".
QString figureTitle(ReconciledFigure figure);
/// "Within", "Outside", "Not stated"; the sign tells them apart without colour.
QString verdictWord(Verdict verdict);
QString verdictSign(Verdict verdict);

class ReconciliationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FigureColumn, VenueColumn, OursColumn, DifferenceColumn, PercentColumn, VerdictColumn, ColumnCount };

    explicit ReconciliationModel(QObject* parent = nullptr);

    void setLines(std::vector<ReconciliationLine> lines);
    /// Our figures belong to an earlier state of the book.
    void setStale(bool stale);
    const ReconciliationLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// No value: the amount was emptied.
    void amountTyped(marginscope::ReconciledFigure figure, const std::string& component, std::optional<double> value);
    /// What was typed was not understood; the cell keeps it and says why.
    void inputRejected(const QString& sentence);

private:
    struct Rejected {
        int row = -1;
        QString text;
        QString sentence;
    };

    QString text(const ReconciliationLine& line, int column) const;
    QString editText(int row) const;
    std::optional<double> number(const ReconciliationLine& line, int column) const;
    bool isRejected(const QModelIndex& index) const;
    CellState state(const QModelIndex& index) const;
    int sign(const QModelIndex& index) const;

    std::vector<ReconciliationLine> lines_;
    bool stale_ = false;
    Rejected rejected_;
};

} // namespace marginscope
