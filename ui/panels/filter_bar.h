// What is asked of the rows of the positions table: words and choices that narrow each other, how the rows are
// gathered, which columns are shown. A second line says what is asked and how many rows are left.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/position_groups.h"
#include "ui/models/positions_filter.h"
#include "ui/models/positions_view_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>

namespace marginscope {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(PositionsViewModel& model, QWidget* parent = nullptr);

    void focusText();
    /// The menu of columns hangs on this button.
    QToolButton& columnsButton() { return *columns_; }
    QToolButton& groupsButton() { return *groups_; }

public slots:
    void clear();
    /// Shows what the model asks for.
    void refresh();

signals:
    /// The person is done here: back to the table.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* menuButton(const QString& name, const QString& text, const QString& accessibleName);
    void buildSecondLine();
    void fillFilterMenu();
    void fillGroupMenu();
    void addChoice(QMenu& menu, const QString& title, bool chosen,
                   const std::function<void(PositionsFilter&, bool)>& set);
    void change(const std::function<void(PositionsFilter&)>& how);
    void applyText();
    void refreshChips();
    void addChip(const QString& name, const QString& text, const std::function<void(PositionsFilter&)>& drop);

    PositionsViewModel& model_;
    QLineEdit* text_;
    QToolButton* filters_;
    QToolButton* groups_;
    QToolButton* columns_;
    QTimer* typing_;
    QWidget* secondLine_;
    QWidget* chips_;
    QLabel* count_;
    QPushButton* again_;
    QPushButton* clear_;
    PositionsFilter chipsOf_; ///< the filter the chips tell
};

} // namespace marginscope
