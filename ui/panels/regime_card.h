// One regime: what it means, what it requires, how the account stands, what the last change did, and why. A click or
// Enter opens the explanation of a figure; the arrow keys choose the figure.
#pragma once

#include "core/session/workspace.h"
#include "ui/panels/state_change.h"
#include "ui/panels/use_bar.h"
#include "ui/presentation/figure_ref.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QLabel>

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace marginscope {

class RegimeCard : public QFrame {
    Q_OBJECT

public:
    /// Large: for a projector, with one big number, the reason under it, and fewer other figures.
    enum class Emphasis { Normal, Large };
    /// Figures that open into an explanation, in the order the arrow keys visit them.
    enum class Figure { Requirement, Maintenance, Excess, Equity, Binding };

    RegimeCard(Regime regime, const Theme& theme, QWidget* parent = nullptr);

    void setRulebook(const Rulebook& rulebook);
    /// The figures of a revision of the inputs. The same revision may come twice, without and with liquidation prices.
    /// `change` names what led from the settled state before to this one, for the tool tip.
    void setComparison(const Comparison& comparison, quint64 revision, const QString& change = {});
    /// The same where nobody counts revisions: a comparison after a whole one is another state.
    void setComparison(const Comparison& comparison);
    /// Another book: no figures, and nothing to compare the next ones with.
    void clear();
    void setStale(bool stale);
    void setEmphasis(Emphasis emphasis);
    /// One line: name, requirement, excess, state. The tool tip has the rest.
    void setCondensed(bool condensed);
    /// Whether the sentence that defines the regime is on the card; else the title's tool tip has it.
    void setDefinitionShown(bool shown);

    Regime regime() const { return regime_; }
    Emphasis emphasis() const { return emphasis_; }
    bool isCondensed() const { return condensed_; }
    /// The figure the arrow keys are on; empty: none in particular.
    std::optional<Figure> chosenFigure() const { return chosen_; }

    QSize minimumSizeHint() const override;

signals:
    void explainRequested(marginscope::Regime regime, marginscope::Level level);
    void figureRequested(const marginscope::FigureRef& figure);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* label(const QString& part, bool quiet, bool small);
    void buildLabels();
    void buildLayout();
    QLayout* numberRow();
    void placeNumber();
    void placeExcess();
    QLayout* figureGrid();
    void applyEmphasis();
    void applyTheme();
    void showChange(const QString& change);
    void showBinding(const RegimeResult& result);
    void showState(const RegimeResult& result);
    void describe(const RegimeResult& result);
    QString savingText(const RegimeResult& result) const;
    void fit();
    void fitRulebook(int room);
    void fitNumber(int room);
    void fitFigures(int room);
    void fitBinding(int room);
    void fitLine(int room);
    void showTip();
    void showPill();
    QString wholeTip() const;
    int innerWidth() const;
    void levelWithNeighbours();

    QLabel* labelOf(Figure figure) const;
    QRect placeOf(Figure figure) const;
    Figure figureAt(const QPoint& place) const;
    void choose(std::optional<Figure> figure);
    void chooseNext(int step);
    void explain(Figure figure);

    Regime regime_;
    const Theme& theme_;
    Emphasis emphasis_ = Emphasis::Normal;
    StateChange state_;
    bool condensed_ = false;
    bool definitionShown_ = true;
    bool stale_ = true;
    bool filled_ = false;
    int standing_ = 0; ///< RegimeState
    std::optional<Figure> chosen_;
    QString currency_;
    QString rulebookName_;
    QString rulebookVersion_;
    QString savingAmount_;
    QString savingText_;
    QString bindingScenario_;
    QString bindingPnl_;
    QHBoxLayout* head_;
    QHBoxLayout* excessRow_;
    QGridLayout* number_;
    QGridLayout* figures_;
    QLabel* title_;
    QLabel* pill_;
    QLabel* definition_;
    QLabel* requirement_;
    QLabel* requirementChange_;
    QLabel* unit_;
    QLabel* rulebook_;
    UseBar* bar_;
    UseBarLegend* legend_;
    QFrame* hairline_;
    QLabel* maintenanceName_;
    QLabel* maintenance_;
    QLabel* equityName_;
    QLabel* equity_;
    QLabel* excessName_;
    QLabel* excessChange_;
    QLabel* excess_;
    QLabel* savingName_;
    QLabel* saving_;
    QLabel* bindingName_;
    QLabel* binding_;
    QLabel* reason_;
};

} // namespace marginscope
