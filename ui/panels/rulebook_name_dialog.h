// Under which id, version and name a rulebook of one's own is kept.
#pragma once

#include "core/session/workspace.h"
#include "core/session/own_rulebooks.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace marginscope {

class RulebookNameDialog : public QDialog {
    Q_OBJECT

public:
    explicit RulebookNameDialog(const Rulebook& rulebook, QWidget* parent = nullptr);

signals:
    void chosen(const marginscope::RulebookName& name, marginscope::SaveMode mode);

private:
    RulebookName name() const;
    void check();
    void finish();

    const std::shared_ptr<const Rulebook> rulebook_;
    QLineEdit* id_;
    QLineEdit* version_;
    QLineEdit* title_;
    QCheckBox* replace_;
    QLabel* problem_;
    QPushButton* save_;
};

} // namespace marginscope
