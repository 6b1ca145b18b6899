// The book side by side with another one: its base, another what-if, any book of the library or any that is open.
// Computed off the UI thread when the panel is seen.
#pragma once

#include "core/session/versus.h"

#include "ui/models/versus_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/run_row.h"
#include "ui/presentation/document_presenter.h"
#include "ui/presentation/figure_ref.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <memory>

namespace marginscope {

/// A book that may stand beside the one shown.
struct OtherBook {
    QString title;
    QString location; ///< "store:NAME", "sample:NAME", a file
    std::shared_ptr<const Portfolio> portfolio{}; ///< where it is open: as it is now; else it is read

    bool operator==(const OtherBook&) const = default;
};

class VersusPanel : public QWidget {
    Q_OBJECT

public:
    /// Reads a book by its place; runs off the UI thread.
    using Read = std::function<Result<std::shared_ptr<const Portfolio>>(const std::string& location)>;

    VersusPanel(DocumentPresenter& document, const Theme& theme, Read read, QWidget* parent = nullptr);

    /// What may be chosen, the likeliest first; what was chosen stays chosen while it is there.
    void setOthers(std::vector<OtherBook> others);
    void choose(const QString& location);
    QString chosen() const;
    EditTable& table() { return *table_; }
    const VersusModel& model() const { return *model_; }
    bool isRunning() const { return run_->isRunning(); }

    void copy();
    QString toCsv() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void figureRequested(const marginscope::FigureRef& figure);
    /// The chosen book is to be opened.
    void openRequested(const QString& location);
    void exported(const QString& file);
    void failed(const QString& sentence);
    void compared();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* choiceRow();
    QWidget* tablePage();
    void refresh();
    void start();
    void deliver(Result<Versus> result, const QString& first, const QString& second);
    void showState();
    void showSentence();
    void explain(const QModelIndex& index);
    void exportTable();
    const OtherBook* other() const;

    DocumentPresenter& document_;
    const Theme& theme_;
    Read read_;
    VersusModel* model_;
    std::vector<OtherBook> others_;
    QString wanted_; ///< chosen, perhaps not there yet
    quint64 askedRevision_ = 0;
    OtherBook asked_;
    quint64 shownRevision_ = 0; ///< 0: nothing is shown
    OtherBook shown_;
    QComboBox* chooser_ = nullptr;
    QToolButton* open_ = nullptr;
    QToolButton* copy_ = nullptr;
    QToolButton* export_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* sentence_ = nullptr;
    EditTable* table_ = nullptr;
    RunRow* run_ = nullptr;
};

} // namespace marginscope
