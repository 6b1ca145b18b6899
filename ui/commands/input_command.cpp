#include "ui/commands/input_command.h"

namespace marginscope {

MarketCommand::MarketCommand(DocumentPresenter& document, LoadedMarket market, const QString& text)
    : QUndoCommand(text)
    , document_(document)
    , before_{document.marketSource(), document.workspace().sharedMarket()} {
    after_.shown = market.market;
    after_.source = std::move(market);
}

MarketCommand::MarketCommand(DocumentPresenter& document, std::shared_ptr<const MarketSnapshot> edited,
                             const QString& text, int mergeKey)
    : QUndoCommand(text)
    , document_(document)
    , before_{document.marketSource(), document.workspace().sharedMarket()}
    , after_{document.marketSource(), std::move(edited)}
    , mergeKey_(mergeKey) {}

void MarketCommand::redo() {
    show(after_);
}

void MarketCommand::undo() {
    show(before_);
}

void MarketCommand::show(const State& state) {
    if (state.source.market != document_.marketSource().market) document_.setMarket(state.source);
    if (state.shown != document_.workspace().sharedMarket()) document_.editMarket(state.shown);
}

bool MarketCommand::mergeWith(const QUndoCommand* next) {
    if (next->id() != mergeKey_) return false;
    after_ = static_cast<const MarketCommand*>(next)->after_;
    return true;
}

RulebookCommand::RulebookCommand(DocumentPresenter& document, std::shared_ptr<const Rulebook> rulebook,
                                 const QString& text)
    : QUndoCommand(text)
    , document_(document)
    , before_(document.workspace().sharedRulebook())
    , after_(std::move(rulebook)) {}

void RulebookCommand::redo() {
    document_.setRulebook(after_);
}

void RulebookCommand::undo() {
    document_.setRulebook(before_);
}

} // namespace marginscope
