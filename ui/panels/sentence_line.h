// A sentence under a table that takes one line of it: what does not fit ends in "…", the tool tip has the whole, and a
// click, Enter or Space unfolds it and folds it again.
#pragma once

#include <QLabel>

namespace marginscope {

class SentenceLine : public QLabel {
    Q_OBJECT

public:
    SentenceLine(const QString& name, bool quiet, QWidget* parent = nullptr);

    bool isUnfolded() const { return wordWrap(); }
    void setUnfolded(bool unfolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Whether one line does not hold it.
    bool isTooLong() const;
    QSize lineSize() const;
};

} // namespace marginscope
