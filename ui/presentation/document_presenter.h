// The open book as windows see it: the workspace's inputs, the newest results made from them, and whether those results
// still match. Lives on the UI thread; holds no widget.
#pragma once

#include "core/session/sources.h"
#include "core/session/workspace.h"

#include <QObject>
#include <QString>

#include <future>
#include <memory>

namespace marginscope {

/// What was found while the book and its market were read.
struct ReadingRemarks {
    std::vector<Error> problems;
    std::vector<Phrase> notices;
};

class DocumentPresenter : public QObject {
    Q_OBJECT

public:
    explicit DocumentPresenter(QObject* parent = nullptr);
    ~DocumentPresenter() override;

    /// Replaces the open book; results of the old one are gone.
    void open(LoadedBook book, LoadedMarket market, std::shared_ptr<const Rulebook> rulebook);
    bool isOpen() const { return workspace_ != nullptr; }

    /// The open book; only where isOpen().
    const Workspace& workspace() const { return *workspace_; }
    const ReadingRemarks& remarks() const { return remarks_; }
    /// The venue's own figures, where the book came as its export; those of the book as it was opened.
    const std::vector<VenueFigures>& venueFigures() const { return venueFigures_; }
    ReadingRemarks marketRemarks() const { return {marketSource_.problems, marketSource_.notices}; }

    Result<PortfolioEdit> apply(const PortfolioEdit& edit);
    /// Another market, as it was read.
    void setMarket(LoadedMarket market);
    /// The market as a person changed it; where it came from stays.
    void editMarket(std::shared_ptr<const MarketSnapshot> market);
    /// The market as it was read: what "reset to file" goes back to.
    const LoadedMarket& marketSource() const { return marketSource_; }
    bool marketIsEdited() const;
    /// Moves everything shown by a slider; kept while the book is open, no step of the history.
    void setShift(const MarketMove& shift);
    void setRulebook(std::shared_ptr<const Rulebook> rulebook);
    void setLocation(const std::string& location);

    QString title() const;

    /// Results; dropped when they were made from other inputs than the present ones.
    void acceptComparison(quint64 revision, std::shared_ptr<const Comparison> comparison);
    void acceptSurface(quint64 revision, std::shared_ptr<const Surface> surface);

    /// Newest results, possibly stale; null before the first.
    const std::shared_ptr<const Comparison>& comparison() const { return comparison_; }
    const std::shared_ptr<const Surface>& surface() const { return surface_; }
    bool comparisonIsStale() const;
    bool surfaceIsStale() const;

signals:
    void opened();
    void portfolioChanged();
    void marketChanged();
    void rulebookChanged();
    void shiftChanged();
    void locationChanged();
    /// Any of the inputs of a run changed.
    void inputsChanged();
    void comparisonReady();
    void surfaceReady();
    void staleChanged(bool stale);

private:
    void onWorkspaceChange(Workspace::Change change);
    void release();
    void prepareSpare();
    void takeSpare();

    std::unique_ptr<Workspace> workspace_;
    std::shared_ptr<const Portfolio> copied_; ///< what `spare_` is a copy of
    std::future<std::shared_ptr<Portfolio>> spare_;
    ReadingRemarks remarks_;
    std::vector<VenueFigures> venueFigures_;
    LoadedMarket marketSource_;
    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const Surface> surface_;
    quint64 comparisonRevision_ = 0;
    quint64 surfaceRevision_ = 0;
};

} // namespace marginscope
