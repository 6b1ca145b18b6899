// Stress scenarios of one's own: chosen, named, typed into. Every change counts at once.
#pragma once

#include "core/session/stress.h"

#include "ui/models/stress_editor_model.h"
#include "ui/panels/edit_table.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace marginscope {

class StressEditor : public QWidget {
    Q_OBJECT

public:
    explicit StressEditor(const Theme& theme, QWidget* parent = nullptr);

    /// What was kept; no edit.
    void setScenarios(const std::vector<StressScenario>& scenarios, const std::vector<AssetCode>& offered);
    /// Underlyings and money of the book: they have a row.
    void setOffered(const std::vector<AssetCode>& offered);
    const std::vector<StressScenario>& scenarios() const { return scenarios_; }
    /// A copy with an id and a name of its own, which is then in front.
    void add(const StressScenario& scenario);
    /// The file cannot be read, or only in part: nothing may be changed, or it would be lost.
    void setUnreadable(const QString& why);
    bool isUsable() const { return usable_; }
    EditTable& table() { return *table_; }
    StressEditorModel& model() { return *model_; }

signals:
    void edited();

private:
    QWidget* chooserRow();
    QWidget* nameRow();
    void choose(int place);
    void listNames();
    void addNew();
    void duplicate();
    void remove();
    void rename();
    void takeMoves();
    void showState();
    StressScenario* current();

    std::vector<StressScenario> scenarios_;
    std::vector<AssetCode> offered_;
    bool usable_ = true;
    StressEditorModel* model_;
    QComboBox* chooser_;
    QPushButton* new_;
    QPushButton* duplicate_;
    QPushButton* remove_;
    QWidget* names_;
    QLineEdit* name_;
    QDoubleSpinBox* days_;
    EditTable* table_;
    QLabel* message_;
};

} // namespace marginscope
