// The open books of one window: opens, closes and duplicates them, knows which is shown. Asks nobody anything.
#pragma once

#include "ui/jobs/work_lane.h"
#include "ui/windows/market_shelf.h"
#include "ui/windows/open_book.h"

#include <QObject>
#include <QStringList>
#include <QUndoGroup>

#include <map>
#include <vector>

namespace marginscope {

class DocumentController : public QObject {
    Q_OBJECT

public:
    /// `storePath` empty: the user's own store. There is always one book, at first one that is not open.
    DocumentController(std::string storePath, QObject* parent = nullptr);
    ~DocumentController() override;

    const std::string& storePath() const { return storePath_; }
    const std::vector<OpenBook*>& books() const { return books_; }
    OpenBook& current() const { return *current_; }
    void setCurrent(OpenBook& book);
    QUndoGroup& histories() { return histories_; }
    MarketShelf& markets() { return markets_; }
    bool isBusy() const { return busy_ > 0; }

    /// A new, empty book.
    void newBook();
    /// Books, markets and rulebooks, told from their content. Every book comes into a tab of its own, but takes the
    /// place of a lesson or an empty book that nobody touched; one that is open already is shown. Markets and a
    /// rulebook without a book are for the current one.
    void open(const std::vector<OpenRequest>& requests);
    /// All that was open in a session; the one at `current` is shown in the end.
    void openSession(const std::vector<OpenRequest>& requests, int current);
    void open(const QStringList& locations);
    void cancelOpening();
    /// Reads the current book's place again; unsaved changes are gone.
    void revert(OpenBook& book);
    /// A copy of the book in a tab of its own, not saved anywhere.
    void duplicate(OpenBook& book);
    /// A copy of the book as its what-if, kept in the store, in a tab of its own. A book that is not saved anywhere has
    /// none: failed() says so.
    void newWhatIf(OpenBook& book);
    /// The same of a book made from it.
    void keepWhatIf(OpenBook& book, Portfolio whatIf);
    /// From a what-if to its base, from a base to the what-if that was looked at last, else its first or a new one.
    void toggleWhatIf(OpenBook& book);
    /// The base takes over the positions and balances of its what-if, as one step of its history.
    void applyToBase(OpenBook& whatIf);
    /// Null where no open book is at that place.
    OpenBook* openAt(const std::string& location) const;
    /// The last one is followed by a new empty book.
    void close(OpenBook& book);

    void chooseMarket(int index);
    int marketIndex() const;
    /// "deribit@2026-09-23"
    void chooseRulebook(const QString& idAndVersion);
    QStringList storedNames();

signals:
    void busyChanged(bool busy);
    void failed(const QString& sentence);
    void bookAdded(marginscope::OpenBook* book);
    /// Before it is deleted.
    void bookClosing(marginscope::OpenBook* book);
    void currentChanged();
    /// Another book is shown in an OpenBook.
    void bookOpened(marginscope::OpenBook* book);
    void saved(const QString& where);
    void exported(const QString& file);

private:
    OpenBook& addBook();
    /// What was read and is shown book by book.
    struct Delivery {
        quint64 request = 0;
        std::shared_ptr<OpenedAll> all;
        OpenBook* reverted = nullptr; ///< the one book that is shown anew
        std::size_t next = 0;
    };
    void deliver(const Delivery& delivery);
    void finish(const OpenedAll& opened);
    void show(OpenedBook opened, const OpenedAll& all, OpenBook* reverted);
    std::shared_ptr<const Rulebook> defaultRulebook();
    void submit(const std::vector<OpenRequest>& requests, OpenBook* reverted);
    void setBusy(bool busy);
    void rememberWhatIf(const OpenBook& book);
    std::string whatIfToShow(const std::string& base) const;
    void applyTo(OpenBook& base, const Portfolio& whatIf);

    std::string storePath_;
    MarketShelf markets_;
    QUndoGroup histories_;
    std::vector<OpenBook*> books_;
    OpenBook* current_ = nullptr;
    OpenBook* prepared_ = nullptr; ///< has its page and waits for its book; null between openings
    int busy_ = 0;
    quint64 request_ = 0;
    quint64 cancelled_ = 0; ///< this request and all before it
    std::optional<OpenRequest> shownInTheEnd_;
    std::map<std::string, std::string> lastWhatIf_; ///< by place of the base: the what-if that was looked at last
    struct Application {
        std::string place;
        std::shared_ptr<const Portfolio> whatIf;
    };
    std::optional<Application> application_; ///< waits for its base to be open
    WorkLane lane_; ///< last: ends before the rest goes
};

} // namespace marginscope
