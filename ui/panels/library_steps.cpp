#include "ui/panels/library_steps.h"

#include <QCoreApplication>

namespace marginscope {

namespace {

QString stepText(const char* pattern, const QString& name) {
    return QCoreApplication::translate("LibraryStep", pattern).arg(name);
}

Result<void> ignoringName(const Result<std::string>& made, const GivenName& given) {
    if (!made) return tl::unexpected<Error>(made.error());
    *given = *made;
    return {};
}

// What a step took out of the store, kept for the way back.
template<class Removed>
using Kept = std::shared_ptr<std::optional<Removed>>;

template<class Removed>
Result<void> keeping(Result<Removed> removed, const Kept<Removed>& kept) {
    if (!removed) return tl::unexpected<Error>(removed.error());
    *kept = std::move(*removed);
    return {};
}

// A step that makes a book: taken back by removing it, done again by putting back what was removed.
LibraryStep makingStep(const QString& text, std::function<Result<std::string>(const Library&)> make,
                       const GivenName& given) {
    auto kept = std::make_shared<std::optional<RemovedBook>>();
    return {text,
            [make = std::move(make), given, kept](const Library& library) {
                return kept->has_value() ? library.restore(**kept) : ignoringName(make(library), given);
            },
            [given, kept](const Library& library) { return keeping(library.remove(*given), kept); }};
}

Result<std::string> createFolderUnderFreeName(const Library& library, const std::string& wanted) {
    for (int number = 1;; ++number) {
        const std::string name = number == 1 ? wanted : wanted + " " + std::to_string(number);
        const Result<void> made = library.createFolder(name);
        if (made) return name;
        if (made.error().reason != Reason::NameTaken || number == 1000) return tl::unexpected<Error>(made.error());
    }
}

} // namespace

LibraryStep createBookStep(const QString& wanted, const QString& folder, const GivenName& given) {
    Portfolio book;
    book.name = wanted.toStdString();
    return makingStep(
        QCoreApplication::translate("LibraryStep", "New book"),
        [book, folder = folder.toStdString()](const Library& library) { return library.create(book, folder); }, given);
}

LibraryStep duplicateBookStep(const QString& name, const QString& wanted, const GivenName& given) {
    return makingStep(
        stepText(QT_TRANSLATE_NOOP("LibraryStep", "Duplicate “%1”"), name),
        [name = name.toStdString(), wanted = wanted.toStdString()](const Library& library) {
            return library.duplicate(name, wanted);
        },
        given);
}

LibraryStep renameBookStep(const QString& name, const QString& newName) {
    return {stepText(QT_TRANSLATE_NOOP("LibraryStep", "Rename “%1”"), name),
            [from = name.toStdString(), to = newName.toStdString()](const Library& library) {
                return library.rename(from, to);
            },
            [from = name.toStdString(), to = newName.toStdString()](const Library& library) {
                return library.rename(to, from);
            }};
}

LibraryStep removeBookStep(const QString& name) {
    auto kept = std::make_shared<std::optional<RemovedBook>>();
    return {stepText(QT_TRANSLATE_NOOP("LibraryStep", "Delete “%1”"), name),
            [name = name.toStdString(), kept](const Library& library) { return keeping(library.remove(name), kept); },
            [kept](const Library& library) { return library.restore(**kept); }};
}

LibraryStep placeBookStep(const QString& name, const QString& folder, const QString& before) {
    auto kept = std::make_shared<std::optional<std::vector<Placement>>>();
    const std::optional<std::string> next = before.isEmpty() ? std::nullopt : std::optional(before.toStdString());
    return {stepText(QT_TRANSLATE_NOOP("LibraryStep", "Move “%1”"), name),
            [name = name.toStdString(), folder = folder.toStdString(), next, kept](const Library& library) {
                return keeping(library.place(name, folder, next), kept);
            },
            [kept](const Library& library) { return library.arrange(**kept); }};
}

LibraryStep createFolderStep(const QString& wanted, const GivenName& given) {
    return {QCoreApplication::translate("LibraryStep", "New folder"),
            [wanted = wanted.toStdString(), given](const Library& library) {
                return ignoringName(createFolderUnderFreeName(library, given->empty() ? wanted : *given), given);
            },
            [given](const Library& library) { return library.removeFolder(*given).map([](const RemovedFolder&) {}); }};
}

LibraryStep renameFolderStep(const QString& name, const QString& newName) {
    return {stepText(QT_TRANSLATE_NOOP("LibraryStep", "Rename the folder “%1”"), name),
            [from = name.toStdString(), to = newName.toStdString()](const Library& library) {
                return library.renameFolder(from, to);
            },
            [from = name.toStdString(), to = newName.toStdString()](const Library& library) {
                return library.renameFolder(to, from);
            }};
}

LibraryStep removeFolderStep(const QString& name) {
    auto kept = std::make_shared<std::optional<RemovedFolder>>();
    return {
        stepText(QT_TRANSLATE_NOOP("LibraryStep", "Delete the folder “%1”"), name),
        [name = name.toStdString(), kept](const Library& library) { return keeping(library.removeFolder(name), kept); },
        [kept](const Library& library) { return library.restoreFolder(**kept); }};
}

LibraryStep discardDraftStep(const DraftEntry& draft, const QString& title) {
    auto kept = std::make_shared<std::optional<Portfolio>>();
    return {stepText(QT_TRANSLATE_NOOP("LibraryStep", "Discard “%1”"), title),
            [key = draft.key, kept](const Library& library) {
                return keeping(library.loadDraft(key), kept).and_then([&] { return library.removeDraft(key); });
            },
            [draft, kept](const Library& library) {
                return library.saveDraft(draft.key, **kept, {draft.savedName, draft.file, draft.choice});
            }};
}

} // namespace marginscope
