// Steps of the library's history: what each does to the store, and how it is undone so that nothing is lost.
#pragma once

#include "ui/commands/library_history.h"

namespace marginscope {

/// The name a step gave, known once it is done.
using GivenName = std::shared_ptr<std::string>;

/// A new empty book. Undone, it is kept with all that was saved in it meanwhile, for redo.
LibraryStep createBookStep(const QString& wanted, const QString& folder, const GivenName& given);
LibraryStep duplicateBookStep(const QString& name, const QString& wanted, const GivenName& given);
LibraryStep renameBookStep(const QString& name, const QString& newName);
LibraryStep removeBookStep(const QString& name);
/// Before another book of the folder, or last where `before` is empty.
LibraryStep placeBookStep(const QString& name, const QString& folder, const QString& before);
LibraryStep createFolderStep(const QString& wanted, const GivenName& given);
LibraryStep renameFolderStep(const QString& name, const QString& newName);
LibraryStep removeFolderStep(const QString& name);
/// Unsaved work that is not wanted any more.
LibraryStep discardDraftStep(const DraftEntry& draft, const QString& title);

} // namespace marginscope
