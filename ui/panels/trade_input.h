// Where trade lines are typed or pasted: Enter takes them, tokens that do not read are underlined.
#pragma once

#include "core/session/whatif.h"

#include "ui/style/theme.h"

#include <QPlainTextEdit>

namespace marginscope {

class TradeInput : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TradeInput(const Theme& theme, QWidget* parent = nullptr);

    /// Underlines what does not read; empty takes the lines away.
    void setErrors(const std::vector<TradeLineError>& errors);
    /// Stretches that are underlined, as places of the text.
    QList<QPair<int, int>> underlined() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter: the lines are meant. Shift+Enter makes a new line.
    void entered();
    /// Escape.
    void dismissed();
    /// Down on the last line: on to the legs.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();

    const Theme& theme_;
};

} // namespace marginscope
