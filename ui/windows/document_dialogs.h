// The questions a document asks: which file, under which name, what to do with unsaved changes. None of them blocks.
#pragma once

#include "ui/windows/document_controller.h"

#include <QWidget>

#include <functional>

class QFileDialog;

namespace marginscope {

class DocumentDialogs : public QObject {
    Q_OBJECT

public:
    DocumentDialogs(DocumentController& controller, QWidget& window);

    void openBook();
    void openMarket();
    void openFromStore();
    /// Saves in place where that is possible, else asks; `then` runs after the book was saved.
    void save(OpenBook& book, const std::function<void()>& then = {});
    void saveAs(OpenBook& book, const std::function<void()>& then = {});
    void saveToStore(OpenBook& book);
    void exportComparison(OpenBook& book);
    void exportReport(OpenBook& book);
    void printPreview(OpenBook& book);
    void print(OpenBook& book);
    void saveMarket(OpenBook& book);
    /// Asks before changes are thrown away.
    void revert(OpenBook& book);
    void about();
    /// Runs `then` at once, or after the person saved or threw away the changes; not at all after Cancel.
    void afterSaving(OpenBook& book, const std::function<void()>& then);

private:
    QFileDialog* fileDialog(const QString& title, const QStringList& filters, bool saving);
    void askOverwrite(OpenBook& book, const std::function<void()>& then);

    DocumentController& controller_;
    QWidget& window_;
};

} // namespace marginscope
