// What the tables of the market have in common: cells that are read from the market and asked to change, texts that are
// refused and stay, a last row in which something new is typed.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace marginscope {

class MarketTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MarketTableModel(QObject* parent = nullptr);

    void setMarket(std::shared_ptr<const MarketSnapshot> market);

    int itemCount() const { return items_; }
    bool isDraft(int row) const { return hasDraft_ && row == items_; }
    /// Sentence about a cell whose text was refused; empty where none is.
    QString rejection(const QModelIndex& index) const;
    /// Asks for a market without these rows; rows that cannot go are left.
    void removeItems(const QList<int>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void marketEditRequested(std::shared_ptr<const marginscope::MarketSnapshot> market, const QString& text,
                             int mergeKey);
    void inputRejected(const QString& sentence);
    /// What was typed is understood; an earlier rejection is over.
    void inputAccepted();

protected:
    struct Cell {
        QString shown;
        QString edited; ///< what an editor starts with
        std::optional<double> number{};
        CellState state = CellState::Plain;
        QString tip{};
    };
    /// What a typed text comes to: a changed market with the name of the step, a refusal, or nothing.
    struct Outcome {
        std::shared_ptr<const MarketSnapshot> market;
        QString step;
        QString refusal;
    };

    virtual int countIn(const MarketSnapshot& market) const = 0;
    virtual Cell cell(int row, int column) const = 0;
    virtual bool isEditable(int row, int column) const = 0;
    virtual QString title(int column) const = 0;
    virtual QString hint(int column) const; ///< of a title
    virtual bool isFigure(int column) const { return column > 0; }
    /// The text is not what the cell holds.
    virtual Outcome typed(int row, int column, const QString& text) = 0;
    virtual Outcome withoutRows(const QList<int>& rows);

    /// Whether something new can be typed in a last row.
    virtual bool hasDraftIn(const MarketSnapshot&) const { return true; }
    virtual bool isDraftEditable(int column) const = 0;
    /// What may be typed in the last row.
    virtual QString draftHint() const { return {}; }
    /// The draft as it stands, `column` typed last; nothing while it is incomplete.
    virtual Outcome drafted(const QStringList& draft, int column);

    /// Shows something else of the same market: another underlying, another expiry.
    void showAnew();
    const MarketSnapshot& market() const { return *market_; }
    bool hasMarket() const { return market_ != nullptr; }

    static Outcome refuse(const QString& sentence) { return {nullptr, {}, sentence}; }
    static Outcome step(Result<MarketSnapshot> market, const QString& name);
    static Cell figure(double value, const QString& shown, const QString& edited) { return {shown, edited, value}; }
    static Cell missing(const QString& tip) { return {QStringLiteral("–"), {}, {}, CellState::Muted, tip}; }

private:
    Cell draftCell(int column) const;
    bool take(const QModelIndex& index, const QString& text, const Outcome& outcome);
    void allChanged();
    void count();

    struct Rejected {
        int row = -1;
        int column = -1;
        QString text;
        QString sentence;
    };

    std::shared_ptr<const MarketSnapshot> market_;
    int items_ = 0;
    bool hasDraft_ = false;
    QStringList draft_;
    Rejected rejected_;
};

/// A number, or a number with a percent sign. Empty for anything else.
std::optional<double> typedPercent(const QString& text);
/// A decimal as it is edited in percent, without the noise of the last digits.
QString editablePercent(double value);
/// An asset code as the symbol grammar has it.
std::optional<AssetCode> typedAssetCode(const QString& text);
/// "“x” is not a number."
QString notANumber(const QString& text);

} // namespace marginscope
