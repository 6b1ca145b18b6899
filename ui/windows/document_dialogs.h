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
    DocumentDialogs(DocumentPresenter& document, DocumentController& controller, QWidget& window);

    void openBook();
    void openMarket();
    void openFromStore();
    /// Saves in place where that is possible, else asks; `then` runs after the book was saved.
    void save(const std::function<void()>& then = {});
    void saveAs(const std::function<void()>& then = {});
    void saveToStore();
    void exportComparison();
    void about();
    /// Runs `then` at once, or after the person saved or threw away the changes; not at all after Cancel.
    void afterSaving(const std::function<void()>& then);

private:
    QFileDialog* fileDialog(const QString& title, const QStringList& filters, bool saving);

    DocumentPresenter& document_;
    DocumentController& controller_;
    QWidget& window_;
};

} // namespace marginscope
