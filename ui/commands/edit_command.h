// One named step of the undo history: an edit of the book and its inverse.
#pragma once

#include "core/portfolio/edit.h"
#include "ui/presentation/document_presenter.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace marginscope {

class EditCommand : public QUndoCommand {
public:
    EditCommand(DocumentPresenter& document, PortfolioEdit edit, const QString& text);

    void redo() override;
    void undo() override;

private:
    /// Applies `edit` and keeps its inverse in the other place. An edit that fails makes the command obsolete.
    void step(const PortfolioEdit& edit, PortfolioEdit& inverse);

    DocumentPresenter& document_;
    PortfolioEdit forward_;
    PortfolioEdit backward_;
};

/// Several edits at once, as one step.
PortfolioEdit grouped(std::vector<PortfolioEdit> edits);

} // namespace marginscope
