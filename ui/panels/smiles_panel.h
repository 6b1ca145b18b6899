// The market's own volatilities: smiles with their SVI fit, the term structure, quotes that look wrong; as pictures and
// as figures. Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/smiles.h"

#include "ui/models/smiles_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/curve_chart.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class SmilesPanel : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<MarketSmiles>(const MarketSnapshot&, const Job&)>;

    SmilesPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    SmilesPanel(DocumentPresenter& document, const Theme& theme, Work work, QWidget* parent = nullptr);

    SmilesView view() const { return model_->view(); }
    void setView(SmilesView view);
    /// Figures instead of a picture; doubtful quotes are a table always.
    void setShowsFigures(bool figures);
    void setUnderlying(const QString& underlying);
    void setExpiry(const QString& expiry);
    /// Goes to the smile of a doubtful quote.
    void goToQuote(int row);

    EditTable& table() { return *table_; }
    CurveChart& chart() { return *chart_; }
    const SmilesModel& model() const { return *model_; }
    bool isRunning() const { return run_->isRunning(); }
    QString summary() const { return summary_->text(); }

    void copy();
    /// Figures (csv, json) or the picture shown (png, svg, pdf), by the ending of the name.
    void exportTo(const QString& path);

signals:
    void exported(const QString& path);
    void failed(const QString& sentence);
    /// New figures are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* pageStack();
    QComboBox* chooser(const QString& name, const QString& accessibleName, const QStringList& texts, QWidget* parent);
    void connectAll();
    void applyTheme();

    void refresh();
    void start();
    void deliver(std::shared_ptr<const MarketSmiles> smiles);
    bool isFresh() const;
    void openBook();
    void fillUnderlyings();
    void fillExpiries();
    void showPlace();
    void showPicture();
    CurvePicture smilePicture() const;
    CurvePicture termPicture() const;
    void showState();
    void showSummary();
    QString smileSummary() const;
    QString provenance() const;
    QString emptySentence() const;
    void chooseFile();

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    SmilesModel* model_;
    std::shared_ptr<const MarketSnapshot> asked_; ///< the newest run is of this market
    std::shared_ptr<const MarketSnapshot> shown_;
    std::shared_ptr<const MarketSmiles> smiles_;

    QComboBox* viewChooser_ = nullptr;
    QComboBox* underlyingChooser_ = nullptr;
    QComboBox* expiryChooser_ = nullptr;
    QToolButton* figures_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    RunRow* run_ = nullptr;
    QLabel* summary_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    CurveChart* chart_ = nullptr;
    EditTable* table_ = nullptr;
    // Last: its thread ends before anything else of this object goes.
    WorkLane files_;
};

} // namespace marginscope
