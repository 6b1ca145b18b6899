// A sentence about something that went wrong, above the work and not in its way.
#pragma once

#include <QFrame>
#include <QLabel>

namespace marginscope {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& sentence);
    QString text() const { return label_->text(); }

private:
    QLabel* label_;
};

} // namespace marginscope
