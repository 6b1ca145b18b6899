// The positions panel with a book of its own: edits it asks for are done, figures come at once.
#pragma once

#include "core/session/workspace.h"
#include "ui/panels/positions_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace marginscope::test {

inline Position leg(const char* symbol, double quantity, const char* group = "") {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    position.group = group;
    return position;
}

/// Two underlyings, two expiries, a perpetual, spot, and a leg no market has.
inline Portfolio deskBook() {
    Portfolio book;
    book.positions = {leg("BTC-25DEC26-110000-C", -2, "wing"),
                      leg("ETH-PERPETUAL", 5000, "hedge"),
                      leg("BTC-25DEC26-90000-P", 1, "wing"),
                      leg("BTC_USDC-PERPETUAL", -1, "hedge"),
                      leg("BTC", 1),
                      leg("DOGE-25DEC26-1-C", 5)};
    return book;
}

class PositionsFixture {
public:
    explicit PositionsFixture(Portfolio book = deskBook()) {
        panel_ = std::make_unique<PositionsPanel>(document_, theme());
        QObject::connect(panel_.get(), &PositionsPanel::editRequested, panel_.get(),
                         [this](const PortfolioEdit& edit, const QString& name) {
                             const Result<PortfolioEdit> inverse = document_.apply(edit);
                             if (!inverse) return;
                             steps_.append(name);
                             inverses_.push_back(*inverse);
                             compute();
                         });
        LoadedBook loaded;
        loaded.portfolio = std::move(book);
        LoadedMarket market;
        market.market = sampleMarket();
        document_.open(std::move(loaded), std::move(market), loadRulebook("deribit").value().rulebook);
        compute();
        panel_->resize(900, 500);
        panel_->show();
        QApplication::setActiveWindow(panel_.get());
        panel_->table().setFocus();
    }

    static Theme& theme() {
        static auto* made = new Theme(*qobject_cast<QApplication*>(QApplication::instance()));
        return *made;
    }

    PositionsPanel& panel() { return *panel_; }
    PositionsTable& table() { return panel_->table(); }
    PositionsViewModel& view() { return panel_->view(); }
    DocumentPresenter& document() { return document_; }
    const std::vector<Position>& positions() { return document_.workspace().portfolio().positions; }
    const QStringList& steps() const { return steps_; }

    void compute() {
        const RunInputs inputs = document_.workspace().inputs();
        document_.acceptComparison(inputs.revision, std::make_shared<const Comparison>(runComparison(inputs).value()));
    }
    void undo() {
        (void)document_.apply(inverses_.back());
        inverses_.pop_back();
        steps_.removeLast();
        compute();
    }

    QString cell(int row, int column) { return view().index(row, column).data().toString(); }
    QStringList column(int column) {
        QStringList texts;
        for (int row = 0; row < view().rowCount(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
    void goTo(int row, int column) { table().setCurrentIndex(view().index(row, column)); }
    void select(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        goTo(firstRow, firstColumn);
        table().selectionModel()->select(
            QItemSelection(view().index(firstRow, firstColumn), view().index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&table(), key, modifiers);
    }
    /// Types into the current cell.
    void type(const QString& text, Qt::Key last, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        if (editor() == nullptr) {
            QTest::keyClicks(table().viewport(), text.left(1));
            QTest::keyClicks(editor(), text.mid(1));
        } else {
            editor()->selectAll();
            QTest::keyClicks(editor(), text);
        }
        QTest::keyClick(editor(), last, modifiers);
        QCoreApplication::processEvents();
    }
    /// The cell editor that has the focus, or null.
    QLineEdit* editor() {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return line != nullptr && line->objectName() == QStringLiteral("cellEditor") ? line : nullptr;
    }
    QString said() { return find<QLabel>("positionsStatus")->text(); }
    template<class T>
    T* find(const char* name) {
        return panel_->findChild<T*>(QString::fromLatin1(name));
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        panel_->paste();
    }

private:
    DocumentPresenter document_;
    std::unique_ptr<PositionsPanel> panel_;
    QStringList steps_;
    std::vector<PortfolioEdit> inverses_;
};

} // namespace marginscope::test
