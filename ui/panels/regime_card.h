// One regime: what it means, what it requires, how the account stands, and why. Click or Enter opens the explanation.
#pragma once

#include "core/session/workspace.h"
#include "ui/panels/use_bar.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QLabel>

namespace marginscope {

class RegimeCard : public QFrame {
    Q_OBJECT

public:
    RegimeCard(Regime regime, const Theme& theme, QWidget* parent = nullptr);

    void setRulebook(const Rulebook& rulebook);
    void setComparison(const Comparison& comparison);
    void clear();
    void setStale(bool stale);
    Regime regime() const { return regime_; }

signals:
    void explainRequested(marginscope::Regime regime, marginscope::Level level);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* label(const QString& part, bool quiet, bool small);
    void buildLayout();
    void applyTheme();
    void showState(const RegimeResult& result);
    void describe(const RegimeResult& result);
    QString savingText(const RegimeResult& result) const;
    void fitSaving();

    Regime regime_;
    const Theme& theme_;
    bool stale_ = true;
    bool filled_ = false;
    int state_ = 0;
    QString savingAmount_;
    QString savingText_;
    QLabel* maintenanceName_;
    QLabel* equityName_;
    QLabel* title_;
    QLabel* pill_;
    QLabel* definition_;
    QLabel* requirement_;
    QLabel* unit_;
    QLabel* rulebook_;
    UseBar* bar_;
    QLabel* maintenance_;
    QLabel* equity_;
    QLabel* excessName_;
    QLabel* excess_;
    QLabel* savingName_;
    QLabel* saving_;
    QLabel* reason_;
};

} // namespace marginscope
