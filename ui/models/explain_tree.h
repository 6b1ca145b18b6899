// An explanation laid out for showing and searching. Never changes once made; may be made on any thread.
#pragma once

#include "core/session/workspace.h"
#include "ui/presentation/figure_ref.h"

#include <QString>

#include <vector>

namespace marginscope {

class ExplainTree {
public:
    struct Entry {
        const ExplainNode* node = nullptr;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        QString searched; ///< label, symbol, formula and source in the language of the program
    };

    explicit ExplainTree(ExplainNode root);
    ExplainTree(const ExplainTree&) = delete;
    ExplainTree& operator=(const ExplainTree&) = delete;

    /// In reading order; 0 is the root.
    const std::vector<Entry>& entries() const { return entries_; }
    const Entry& at(int entry) const { return entries_[static_cast<std::size_t>(entry)]; }
    int count() const { return static_cast<int>(entries_.size()); }

    /// Entries whose label, symbol, formula or source has the text, in reading order.
    std::vector<int> matches(const QString& text) const;
    /// From the root down to the entry.
    std::vector<int> pathTo(int entry) const;
    /// The entry that explains a figure of the tree's own regime and level. `position` is how explanations name the
    /// position of a FigureRef: "−4 BTC-25DEC26-110000-C"; without it the first of the instrument is meant.
    int entryOf(const FigureRef& figure, const std::string& position = {}) const;

private:
    int add(const ExplainNode& node, int parent, int row);
    int bindingEntry() const;
    int positionEntry(const std::string& instrument, const std::string& position, int below) const;
    int partEntry(std::size_t part) const;

    ExplainNode root_;
    std::vector<Entry> entries_;
};

/// How explanations name the position that a row of the book belongs to; empty where it is not modelled.
std::string explainedPosition(const Comparison& comparison, const FigureRef& figure);

} // namespace marginscope
