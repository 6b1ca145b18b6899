// What the Capital panel asks: one row of controls for each of its views.
#pragma once

#include "core/session/workspace.h"

#include "core/session/capital_answer.h"

#include <QStackedWidget>
#include <QStringList>

class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace marginscope {

class CapitalForm : public QWidget {
    Q_OBJECT

public:
    explicit CapitalForm(QWidget* parent = nullptr);

    CapitalQuestion question(CapitalView view) const;
    void setView(CapitalView view);

signals:
    void changed();

private:
    QWidget* commonRow();
    QWidget* actionsRow();
    QWidget* venuesRow();
    QWidget* frontierRow();
    QWidget* rebalancingRow();

    QComboBox* chooser(const char* name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    QDoubleSpinBox* amount(const char* name, const QString& accessibleName, double from, double to, double value,
                           int decimals, QWidget* parent);
    QSpinBox* count(const char* name, const QString& accessibleName, int from, int to, int value, QWidget* parent);
    QLineEdit* words(const char* name, const QString& accessibleName, const QString& example, QWidget* parent);

    QComboBox* regime_ = nullptr;
    QComboBox* level_ = nullptr;
    QSpinBox* legs_ = nullptr;
    QDoubleSpinBox* deltaBand_ = nullptr;
    QDoubleSpinBox* vegaBand_ = nullptr;
    QLineEdit* rulebooks_ = nullptr;
    QLineEdit* offsets_ = nullptr;
    QDoubleSpinBox* latency_ = nullptr;
    QDoubleSpinBox* within_ = nullptr;
    QComboBox* measure_ = nullptr;
    QLineEdit* returns_ = nullptr;
    QDoubleSpinBox* budget_ = nullptr;
    QDoubleSpinBox* aversion_ = nullptr;
    QDoubleSpinBox* band_ = nullptr;
    QComboBox* backTo_ = nullptr;
    QSpinBox* steps_ = nullptr;
    QDoubleSpinBox* stepDays_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QStackedWidget* rows_ = nullptr;
};

} // namespace marginscope
