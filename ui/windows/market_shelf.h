// The markets read so far, shared by all open books; the first is the bundled one.
#pragma once

#include "core/session/sources.h"

#include <QObject>

#include <vector>

namespace marginscope {

class MarketShelf : public QObject {
    Q_OBJECT

public:
    explicit MarketShelf(QObject* parent = nullptr);

    const std::vector<LoadedMarket>& markets() const { return markets_; }
    const LoadedMarket& bundled() const { return markets_.front(); }
    /// A market of the same location is replaced.
    void add(LoadedMarket market);
    /// Place of the market a snapshot was read as, or −1.
    int indexOf(const MarketSnapshot* source) const;

signals:
    void changed();

private:
    std::vector<LoadedMarket> markets_;
};

} // namespace marginscope
