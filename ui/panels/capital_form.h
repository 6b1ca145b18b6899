// What the Capital panel asks: the regime in a row of its own, the conditions of each view on a page that the panel
// shows on request.
#pragma once

#include "core/session/workspace.h"

#include "core/session/capital_answer.h"

#include <QStackedWidget>
#include <QStringList>

#include <map>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace marginscope {

class CapitalForm : public QWidget {
    Q_OBJECT

public:
    explicit CapitalForm(QWidget* parent = nullptr);

    CapitalQuestion question(CapitalView view) const;
    void setView(CapitalView view);
    /// Which price histories can be of; files are told apart by them.
    void setUnderlyings(std::vector<AssetCode> underlyings);
    /// What is typed as histories and names no file of a known underlying; a sentence, empty where all is well.
    QString historyProblem() const;
    /// Price histories as typed: "BTC=FILE", several with semicolons between them; a file alone, where its name or the
    /// book says of what it is.
    QString histories() const;
    void setHistories(const QString& text);
    /// The page of the conditions, to be placed by the panel.
    QWidget* conditions() const;
    bool showsConditions() const;
    void setConditionsShown(bool shown);

signals:
    void changed();
    void conditionsToggled(bool shown);

private:
    QWidget* commonRow();
    QWidget* actionsRow();
    QWidget* venuesRow();
    QWidget* frontierRow();
    QWidget* rebalancingRow();
    QWidget* historyField(QWidget* parent);
    void chooseHistory();
    /// By underlying; what cannot be read is in `refused`.
    std::map<std::string, std::string> statedHistories(QStringList& refused) const;

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
    QLineEdit* histories_ = nullptr;
    QToolButton* conditions_ = nullptr;
    QStackedWidget* rows_ = nullptr;
    std::vector<AssetCode> underlyings_;
};

} // namespace marginscope
