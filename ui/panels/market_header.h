// Which market a book stands on: its name, its age, what it lacks for the book, what was changed by hand.
#pragma once

#include "ui/models/market_words.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace marginscope {

class MarketHeader : public QWidget {
    Q_OBJECT

public:
    MarketHeader(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

signals:
    void marketEditRequested(std::shared_ptr<const marginscope::MarketSnapshot> market, const QString& text,
                             int mergeKey);
    /// A gap was chosen; row and instrument as NotModelled has them.
    void rowRequested(int row, const std::string& instrument, bool collateral);

private:
    void buildRows();
    void refresh();
    void refreshAge();
    void refreshGaps();
    void refreshMarks();
    void applyTheme();
    void resetToFile();

    DocumentPresenter& document_;
    const Theme& theme_;
    QLabel* name_;
    QLabel* edited_;
    QLabel* age_;
    QLabel* marks_;
    QLabel* complete_;
    QToolButton* gaps_;
    QPushButton* reset_;
    QTimer minute_;
};

} // namespace marginscope
