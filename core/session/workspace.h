// One open book with its market and rulebook: the document that windows show and edit. No toolkit in it.
#pragma once

#include "core/analysis/surface.h"
#include "core/margin/comparison.h"
#include "core/market/snapshot.h"
#include "core/portfolio/edit.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace marginscope {

/// The immutable inputs of a run, taken at one revision of the workspace; may be handed to another thread.
struct RunInputs {
    std::uint64_t revision = 0;
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const MarketSnapshot> market;
    std::shared_ptr<const Rulebook> rulebook;
    MarketMove shift{}; ///< the market is looked at after this move; the snapshot itself stays
    std::shared_ptr<const Portfolio> base{}; ///< surfaces show the book less this one; null: the book itself
};

/// Marks the book and compares the regimes. Errors: Cancelled.
Result<Comparison> runComparison(const RunInputs& inputs, const ComparisonOptions& options = {}, const Job& job = {});

/// Marks the book and computes a surface, coarser ones on the way, or how it differs from that of a base; ratios of volatilities that a correlation does not
/// state are the market's. Errors: as computeSurface, and those of withVolRatios (core/session/surface_axes.h).
Result<Surface> runSurface(const RunInputs& inputs, const SurfaceSpec& spec, const Job& job = {},
                           const SurfaceSink& coarser = {});

class Workspace {
public:
    /// What changed: everything that shows it must follow.
    enum class Change : std::uint8_t { Portfolio, Market, Rulebook, Shift, SavedState };
    using Listener = std::function<void(Change)>;

    Workspace(Portfolio portfolio, std::shared_ptr<const MarketSnapshot> market,
              std::shared_ptr<const Rulebook> rulebook);

    const Portfolio& portfolio() const { return *portfolio_; }
    const MarketSnapshot& market() const { return *market_; }
    const Rulebook& rulebook() const { return *rulebook_; }
    std::shared_ptr<const Portfolio> sharedPortfolio() const { return portfolio_; }
    std::shared_ptr<const Rulebook> sharedRulebook() const { return rulebook_; }
    std::shared_ptr<const MarketSnapshot> sharedMarket() const { return market_; }

    /// Applies an edit and returns its inverse. A failed edit changes nothing and notifies nobody.
    Result<PortfolioEdit> apply(const PortfolioEdit& edit);
    /// An edit works on a copy of the book; nobody else holds one that could be used now, so the next edit makes it.
    bool needsSpare() const;
    /// A copy of the book made elsewhere, for the next edit. Dropped where `of` is neither the book nor an edition of
    /// it that is still kept.
    void giveSpare(const std::shared_ptr<const Portfolio>& of, std::shared_ptr<Portfolio> copy);
    void setMarket(std::shared_ptr<const MarketSnapshot> market);
    void setRulebook(std::shared_ptr<const Rulebook> rulebook);

    /// A move under which every figure is shown, like a slider's: no change of book or market. The same move again is
    /// no change.
    void setShift(const MarketMove& shift);
    const MarketMove& shift() const { return shift_; }

    /// Grows with every change of an input. A result made at another revision is stale.
    std::uint64_t revision() const { return revision_; }
    RunInputs inputs() const;

    /// Where the book was loaded from or last saved to: a file path, "store:NAME", "sample:NAME", or empty.
    const std::string& location() const { return location_; }
    void setLocation(std::string location) { location_ = std::move(location); }

    void setListener(Listener listener) { listener_ = std::move(listener); }

private:
    void changed(Change change);
    std::shared_ptr<Portfolio> copyOfPortfolio();
    void keepSpare(std::shared_ptr<Portfolio> book);

    /// An earlier edition of the book: made equal again once nobody looks at it, it saves copying a large one.
    struct Spare {
        std::shared_ptr<Portfolio> book;
        std::vector<PortfolioEdit> behind; ///< edits that lead from it to the present book
    };

    std::shared_ptr<const Portfolio> portfolio_;
    std::vector<Spare> spares_; ///< oldest first
    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    MarketMove shift_;
    std::uint64_t revision_ = 1;
    std::string location_;
    Listener listener_;
};

} // namespace marginscope
