// The book that a what-if belongs to, followed while the what-if is open: its present state where it is open too, else
// as it is saved, and its figures under the market and rulebook of the what-if.
#pragma once

#include "core/session/workspace.h"
#include "ui/jobs/serial_lane.h"
#include "ui/jobs/work_lane.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace marginscope {

class DocumentController;
class OpenBook;

class WhatIfBase : public QObject {
    Q_OBJECT

public:
    /// None: the book is no what-if. Looking: its base is being read. Gone: it cannot be read; reason() says why.
    enum class State { None, Looking, Gone, Known };

    WhatIfBase(OpenBook& book, DocumentController& controller, QObject* parent = nullptr);
    ~WhatIfBase() override;

    State state() const { return state_; }
    /// Place of the base, and its name as far as it is known.
    const std::string& place() const { return place_; }
    QString title() const;
    const QString& reason() const { return reason_; }
    /// Null unless known.
    const std::shared_ptr<const Portfolio>& portfolio() const { return portfolio_; }
    /// Null until computed; kept while it is computed anew.
    const std::shared_ptr<const Comparison>& comparison() const { return comparison_; }

signals:
    /// Another base, or another edition of it.
    void changed();
    void comparisonChanged();

private:
    void look();
    void follow(OpenBook& base);
    void read();
    void take(std::shared_ptr<const Portfolio> portfolio);
    void compare();

    OpenBook& book_;
    DocumentController& controller_;
    State state_ = State::None;
    std::string place_;
    QString reason_;
    QPointer<OpenBook> open_;
    std::shared_ptr<const Portfolio> portfolio_;
    std::shared_ptr<const Comparison> comparison_;
    RunInputs compared_; ///< what the comparison asked for last is made from
    quint64 request_ = 0;
    // Last: their threads end before anything else of this object goes.
    SerialLane reader_;
    WorkLane lane_{Background::Idle};
};

} // namespace marginscope
