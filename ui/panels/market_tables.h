// The figures of the market, to be changed where they stand: prices, expiries, smiles, other assets; and what it quotes.
#pragma once

#include "ui/models/market_expiries_model.h"
#include "ui/models/market_prices_model.h"
#include "ui/models/market_quotes_model.h"
#include "ui/models/market_smile_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace marginscope {

class MarketTables : public QWidget {
    Q_OBJECT

public:
    enum Page { UnderlyingsPage, ExpiriesPage, SmilePage, AssetsPage, QuotesPage };

    MarketTables(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ~MarketTables() override;

    void showPage(Page page) { tabs_->setCurrentIndex(page); }
    /// Shows an expiry, or an underlying alone.
    void choose(const AssetCode& underlying, std::optional<Timestamp> expiry = std::nullopt);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

signals:
    void pageChosen(); ///< another part of the market, after its table has got its height
    void marketEditRequested(std::shared_ptr<const marginscope::MarketSnapshot> market, const QString& text,
                             int mergeKey);

private:
    EditTable* addTable(Page page, MarketTableModel* model, const QString& name, const QString& label);
    void buildChoosers();
    void wireChoosers();
    void openBook();
    void follow();
    void fillUnderlyings();
    void fillExpiries();
    void showChoice();
    /// The page of quotes is there where the market has any.
    void showQuotes();
    void showTabsHint();
    /// A hint gives way to the figures where room is short; a refusal never does.
    void fitHint();
    std::optional<AssetCode> chosenUnderlying() const;
    QString hintOf(Page page) const;

    DocumentPresenter& document_;
    const Theme& theme_;
    MarketUnderlyingsModel* underlyings_;
    MarketExpiriesModel* expiries_;
    MarketSmileModel* smile_;
    MarketAssetsModel* assets_;
    MarketQuotesModel* quotes_;
    EditTable* quoteTable_ = nullptr;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QWidget* choosers_;
    QComboBox* underlyingChooser_;
    QComboBox* expiryChooser_;
    QLabel* status_;
};

} // namespace marginscope
