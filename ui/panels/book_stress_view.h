// Stress scenarios over several books at once: chosen books of the library beside the one at hand, as a heat map.
// Computed off the UI thread while it is seen.
#pragma once

#include "core/session/stress_books.h"

#include "ui/jobs/serial_lane.h"
#include "ui/models/book_stress_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/plots/heat_table.h"
#include "ui/presentation/document_presenter.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

class BookStressView : public QWidget {
    Q_OBJECT

public:
    /// What is run; tests put in their own.
    using Work = std::function<Result<StressedBooks>(const StressBooksSpec&, std::vector<StressScenario>, const Job&)>;

    BookStressView(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    void setWork(Work work) { work_ = std::move(work); }
    void setStorePath(const std::string& storePath) { storePath_ = storePath; }
    /// Whether it is in front; only then it computes.
    void setSeen(bool seen);
    /// What is run over the books; `version` tells one list from another.
    void setScenarios(std::vector<StressScenario> scenarios, quint64 version);
    void setOrder(const StressOrder& order) { model_->setOrder(order); }

    /// "sample:NAME" or "store:NAME", beside the book at hand.
    const QStringList& locations() const { return locations_; }
    void setLocations(const QStringList& locations);

    bool isRunning() const { return run_->isRunning() || listing_; }
    bool hasResult() const { return model_->books() != nullptr && model_->rowCount() > 0; }
    const BookStressModel& model() const { return *model_; }
    EditTable& table() { return *table_; }
    QMenu& menu() { return *menu_; }

    void copy();
    std::optional<HeatTable> heatTable() const;
    /// Makes the text of the shown result, on any thread; null where there is none.
    std::function<std::string()> output(OutputFormat format) const;

signals:
    /// New figures are shown.
    void found();
    /// Other books are chosen.
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    void list();
    void fillMenu(const QStringList& own);
    void refresh();
    void start();
    void showState();
    void readOut(const QModelIndex& index);

    DocumentPresenter& document_;
    const Theme& theme_;
    Work work_;
    std::string storePath_;
    BookStressModel* model_;
    std::vector<StressScenario> scenarios_;
    quint64 version_ = 0;
    QStringList locations_;
    struct Key {
        quint64 revision = 0; ///< 0: nothing
        quint64 version = 0;
        QStringList locations;
        bool operator==(const Key&) const = default;
    };
    Key key() const;
    Key asked_, shown_;
    bool seen_ = false, listing_ = false;

    QToolButton* choose_ = nullptr;
    QMenu* menu_ = nullptr;
    QLabel* chosenText_ = nullptr;
    RunRow* run_ = nullptr;
    EditTable* table_ = nullptr;
    QLabel* readOut_ = nullptr;
    SerialLane files_; ///< last: its thread ends before anything else of this object goes
};

} // namespace marginscope
