// Asks before a doubtful paste: which mark is the decimal mark, and what to do about rows that cannot be taken. Shows
// what would be read.
#pragma once

#include "ui/models/paste_plan.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

namespace marginscope {

class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(PastePlan plan, QWidget* parent);

signals:
    /// The rows that can be taken are wanted.
    void pasteConfirmed(const marginscope::PasteReading& reading);

private:
    void buildChoice(QLayout& layout);
    void buildPreview();
    void fillPreview();
    void addHead(const QString& head);
    void choose(DecimalMark mark);
    QString shownValue(const QStringList& cells, qsizetype cell, DecimalMark mark) const;

    PastePlan plan_;
    std::optional<DecimalMark> mark_;
    bool asks_;
    QList<int> cells_; ///< cells of the clipboard that are shown
    QLabel* summary_;
    QTableWidget* preview_;
    QRadioButton* point_ = nullptr;
    QRadioButton* comma_ = nullptr;
    QPushButton* paste_;
};

} // namespace marginscope
