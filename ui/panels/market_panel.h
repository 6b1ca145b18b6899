// The market a book is computed with: how old and complete it is, sliders that move it, tables that change it.
#pragma once

#include "ui/panels/market_header.h"
#include "ui/panels/market_sliders.h"
#include "ui/panels/market_tables.h"

namespace marginscope {

class MarketPanel : public QWidget {
    Q_OBJECT

public:
    MarketPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ~MarketPanel() override;

    MarketSliders& sliders() { return *sliders_; }
    MarketTables& tables() { return *tables_; }

signals:
    /// The market as it should become; a step of the history.
    void marketEditRequested(std::shared_ptr<const marginscope::MarketSnapshot> market, const QString& text,
                             int mergeKey);
    /// A gap of the market was chosen; row and instrument as NotModelled has them.
    void rowRequested(int row, const std::string& instrument, bool collateral);

private:
    MarketSliders* sliders_;
    MarketTables* tables_;
};

} // namespace marginscope
