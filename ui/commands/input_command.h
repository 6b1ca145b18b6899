// Steps of the undo history that change what the book is computed with: its market or its rulebook.
#pragma once

#include "ui/presentation/document_presenter.h"

#include <QUndoCommand>

namespace marginscope {

/// Another market, or the present one as a person changed it. Changes that share a `mergeKey` (≥ 0) and follow each
/// other become one step, like the ticks of a wheel over one number.
class MarketCommand : public QUndoCommand {
public:
    /// Another market as it was read.
    MarketCommand(DocumentPresenter& document, LoadedMarket market, const QString& text);
    /// The present market, changed.
    MarketCommand(DocumentPresenter& document, std::shared_ptr<const MarketSnapshot> edited, const QString& text,
                  int mergeKey = -1);

    void redo() override;
    void undo() override;
    int id() const override { return mergeKey_; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    struct State {
        LoadedMarket source;
        std::shared_ptr<const MarketSnapshot> shown;
    };
    void show(const State& state);

    DocumentPresenter& document_;
    State before_;
    State after_;
    int mergeKey_ = -1;
};

class RulebookCommand : public QUndoCommand {
public:
    RulebookCommand(DocumentPresenter& document, std::shared_ptr<const Rulebook> rulebook, const QString& text);

    void redo() override;
    void undo() override;

private:
    DocumentPresenter& document_;
    std::shared_ptr<const Rulebook> before_;
    std::shared_ptr<const Rulebook> after_;
};

} // namespace marginscope
