// The steps of the open book as a list: where one is, what is saved, click to go there.
#pragma once

#include "ui/shell/history_model.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace marginscope {

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// `histories` and `theme` outlive the panel; the active one is shown.
    HistoryPanel(QUndoGroup& histories, const Theme& theme, QWidget* parent = nullptr);

    QListView& list() { return *list_; }
    const HistoryModel& model() const { return *model_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();

    HistoryModel* model_;
    QListView* list_;
    QLabel* empty_;
};

} // namespace marginscope
