// An expiry ladder as a table, for one regime at one level: the steps with what settles in them, or the days of a roll.
#pragma once

#include "core/session/ladder.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace marginscope {

enum class LadderView : std::uint8_t { Steps, Days };

class LadderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MomentColumn, RequirementColumn, ChangeColumn, EquityColumn, ExcessColumn, WhatColumn, ColumnCount };

    explicit LadderModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setLadder(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const ExpiryLadder> ladder);
    const ExpiryLadder* ladder() const { return ladder_.get(); }
    void setView(LadderView view);
    LadderView view() const { return view_; }
    void setStanding(Regime regime, Level level);
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// Everything a row says, in words; what a column says where the row has no words.
    QString sentence(const QModelIndex& index) const;
    /// The first row of the book behind a line and its instrument; 0 where there is none.
    int bookRow(const QModelIndex& index) const;
    std::string instrument(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString name;
        std::optional<double> requirement, change, equity, excess;
        QString what;
        QString sentence; ///< longer than `what`; may be empty
        bool head = false;
        bool muted = false;
        int row = 0;
        std::string instrument;
    };

    void build();
    void buildSteps();
    void buildDays();
    void addStep(const LadderStep& step, const LadderState& before);
    Line stateLine(const QString& name, const LadderState& state, const LadderState* before) const;
    std::optional<double> number(const QModelIndex& index) const;

    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const ExpiryLadder> ladder_;
    LadderView view_ = LadderView::Steps;
    Regime regime_ = Regime::Portfolio;
    Level level_ = Level::Initial;
    bool stale_ = false;
    std::vector<Line> lines_;
};

/// "2026-12-25 08:00 UTC".
QString ladderMoment(Timestamp at);

} // namespace marginscope
