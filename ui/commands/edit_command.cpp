#include "ui/commands/edit_command.h"

namespace marginscope {

EditCommand::EditCommand(DocumentPresenter& document, PortfolioEdit edit, const QString& text)
    : QUndoCommand(text)
    , document_(document)
    , forward_(std::move(edit)) {}

void EditCommand::redo() {
    step(forward_, backward_);
}

void EditCommand::undo() {
    step(backward_, forward_);
}

void EditCommand::step(const PortfolioEdit& edit, PortfolioEdit& inverse) {
    Result<PortfolioEdit> applied = document_.apply(edit);
    if (applied)
        inverse = std::move(*applied);
    else
        setObsolete(true);
}

PortfolioEdit grouped(std::vector<PortfolioEdit> edits) {
    if (edits.size() == 1) return edits.front();
    return EditGroup{std::move(edits)};
}

} // namespace marginscope
