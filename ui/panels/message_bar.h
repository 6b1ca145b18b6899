// A sentence about something that went wrong or was found, above the work and not in its way, with what can be done.
#pragma once

#include <QFrame>
#include <QLabel>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace marginscope {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// What a button of the bar says and does; the bar closes when it is pressed.
    struct Answer {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& sentence);
    /// Not an error: something to know or to decide.
    void showNotice(const QString& sentence, const std::vector<Answer>& answers = {});
    QString text() const { return sentence_; }

private:
    void present(const QString& sentence, bool error, const std::vector<Answer>& answers);

    QString sentence_;
    QLabel* label_;
    QHBoxLayout* layout_;
    std::vector<QPushButton*> buttons_;
};

} // namespace marginscope
