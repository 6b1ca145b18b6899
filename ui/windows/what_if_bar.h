// Says that the book shown is a what-if, of which book, and what it changes; nothing where it is none.
#pragma once

#include "ui/windows/what_if_base.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace marginscope {

class DocumentPresenter;

class WhatIfBar : public QFrame {
    Q_OBJECT

public:
    WhatIfBar(WhatIfBase& base, DocumentPresenter& document, QWidget* parent = nullptr);

    QString text() const;

signals:
    void showBaseRequested();
    /// The base is to become what this book is.
    void applyRequested();
    /// The book is to be a what-if no more.
    void detachRequested();

private:
    void refresh();
    QString sentence() const;
    QString changes() const;
    QString legsText() const;

    WhatIfBase& base_;
    DocumentPresenter& document_;
    QLabel* sign_;
    QLabel* text_;
    QPushButton* show_;
    QPushButton* apply_;
    QToolButton* more_;
};

} // namespace marginscope
