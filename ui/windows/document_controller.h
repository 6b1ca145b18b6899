// Opening and saving for one window: reads files off the UI thread, keeps the undo history, tells the window what
// failed. Asks nobody anything.
#pragma once

#include "core/session/documents.h"
#include "ui/jobs/work_lane.h"
#include "ui/presentation/document_presenter.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

namespace marginscope {

class DocumentController : public QObject {
    Q_OBJECT

public:
    /// `storePath` empty: the user's own store.
    DocumentController(DocumentPresenter& document, std::string storePath, QObject* parent = nullptr);

    QUndoStack& history() { return *history_; }
    bool isModified() const { return !history_->isClean(); }
    bool isBusy() const { return busy_ > 0; }

    void newBook();
    /// Files, "sample:NAME" or "store:NAME": books, markets and rulebooks, told from their content. Of several books
    /// the last one is shown.
    void open(const QStringList& locations);
    void edit(const PortfolioEdit& edit, const QString& text);

    /// Markets read so far; the first is the bundled one.
    const std::vector<LoadedMarket>& markets() const { return markets_; }
    void chooseMarket(int index);
    int marketIndex() const;
    /// "deribit@2026-09-23"
    void chooseRulebook(const QString& idAndVersion);

    /// Whether save() can write without asking where.
    bool canSaveInPlace() const;
    bool save();
    bool saveAs(const QString& file);
    bool saveInStore(const QString& name, SaveMode mode);
    bool exportResult(const QString& file);
    QStringList storedNames();

signals:
    void busyChanged(bool busy);
    void failed(const QString& sentence);
    void bookOpened();
    void marketsChanged();
    void saved(const QString& where);

private:
    struct Loaded {
        std::optional<LoadedBook> book;
        bool ownBook = false;
        std::vector<LoadedMarket> markets;
        std::shared_ptr<const Rulebook> rulebook;
        std::vector<Error> errors;
    };
    static Loaded load(const QStringList& locations, const std::string& storePath);
    static void loadOne(const std::string& location, const std::string& storePath, Loaded& loaded);
    void deliver(Loaded loaded);
    void show(LoadedBook book, std::shared_ptr<const Rulebook> rulebook);
    bool finishSaving(const Result<void>& written, const std::string& location);
    void setBusy(bool busy);

    DocumentPresenter& document_;
    std::string storePath_;
    QUndoStack* history_;
    std::vector<LoadedMarket> markets_;
    bool ownBook_ = false;
    int busy_ = 0;
    quint64 request_ = 0;
    WorkLane lane_; ///< last: ends before the rest goes
};

} // namespace marginscope
