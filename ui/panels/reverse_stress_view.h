// The most likely scenario that loses an amount or triggers a margin call. Computed off the UI thread while it is seen.
#pragma once

#include "core/session/reverse_stress.h"

#include "ui/jobs/work_lane.h"
#include "ui/models/reverse_stress_model.h"
#include "ui/panels/covariance_form.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class ReverseStressView : public QWidget {
    Q_OBJECT

public:
    /// The result, with what was assumed of the covariance.
    struct Answer {
        std::shared_ptr<const ReverseStress> result;
        std::vector<Phrase> notices;
    };
    /// What is run; tests put in their own.
    using Work = std::function<Result<Answer>(const Comparison&, const MarketSnapshot&, const CovarianceChoice&,
                                              const ReverseTarget&, const Job&)>;

    ReverseStressView(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);
    ~ReverseStressView() override;

    void setWork(Work work) { work_ = std::move(work); }
    /// Whether it is in front; only then it computes.
    void setSeen(bool seen);
    /// Nothing where the amount is not a number above 0.
    std::optional<ReverseTarget> target() const;
    void setTarget(const ReverseTarget& target);
    CovarianceChoice covariance() const;
    void setCovariance(const CovarianceChoice& choice);
    CovarianceForm& form() { return *form_; }
    bool isFormShown() const { return assumptions_->isChecked(); }
    void setFormShown(bool shown) { assumptions_->setChecked(shown); }
    bool isRunning() const { return running_; }
    bool hasResult() const { return model_->result() != nullptr && !model_->result()->solutions.empty(); }
    const ReverseStressModel& model() const { return *model_; }
    EditTable& table() { return *table_; }

    void copy();
    /// Makes the text of the shown result, on any thread; null where there is none.
    std::function<std::string()> output(OutputFormat format) const;

signals:
    /// The scenario of the chosen column, else the most likely one, is to be kept as one's own.
    void keepRequested(const marginscope::StressScenario& scenario);
    /// A new result is shown.
    void found();
    /// Another covariance or horizon is stated.
    void stated();

private:
    QWidget* choiceRow();
    QWidget* statusRow();
    void refresh();
    void start();
    void cancel();
    void deliver(quint64 id, Result<Answer> answer);
    void openBook();
    void showState();
    void showSummary();
    void keep();

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    ReverseStressModel* model_;
    std::shared_ptr<const Comparison> asked_, shown_;
    quint64 askedRevision_ = 0, shownRevision_ = 0; ///< 0: nothing
    ReverseTarget askedTarget_;
    CovarianceChoice askedCovariance_, shownCovariance_;
    std::vector<Phrase> notices_;
    quint64 id_ = 0;
    bool seen_ = false, running_ = false, cancelled_ = false;
    QString failure_;

    QComboBox* kind_ = nullptr;
    QLineEdit* amount_ = nullptr;
    QLabel* currency_ = nullptr;
    QDoubleSpinBox* horizon_ = nullptr;
    QPushButton* keep_ = nullptr;
    QToolButton* assumptions_ = nullptr;
    CovarianceForm* form_ = nullptr;
    QLabel* summary_ = nullptr;
    EditTable* table_ = nullptr;
    QLabel* note_ = nullptr;
    QWidget* status_ = nullptr;
    QLabel* statusText_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* again_ = nullptr;
    QTimer patience_, typing_;
    WorkLane lane_; ///< last: its thread ends before anything else of this object goes
};

} // namespace marginscope
