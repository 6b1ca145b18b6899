// What could not be modelled, what was assumed, what binds. A click goes to the row.
#pragma once

#include "ui/models/messages_model.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QListView>

namespace marginscope {

class MessagesPanel : public QFrame {
    Q_OBJECT

public:
    MessagesPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    const MessagesModel& model() const { return *model_; }
    /// Seen only where there is something to warn of, or whenever there is a message.
    void setOnlyWarnings(bool only);
    QSize sizeHint() const override;
    /// The chosen message, or all, as lines of text on the clipboard.
    void copy();
    void copyAll();

signals:
    /// A row of the positions, or of the collateral, by its number in the book (0: by name alone).
    void rowRequested(int number, const std::string& instrument, bool collateral);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshVisibility();
    void activate(const QModelIndex& index);

    DocumentPresenter& document_;
    MessagesModel* model_;
    QListView* list_;
    bool onlyWarnings_ = false;
};

} // namespace marginscope
