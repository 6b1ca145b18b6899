// Drives the real window by key and mouse events and object names, as a person does.
#pragma once

#include "ui/windows/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace marginscope {

class WindowDriver {
public:
    WindowDriver();
    /// A window that remembers its layout and session in a file of the driver's folder, or in that of another driver.
    explicit WindowDriver(std::shared_ptr<QTemporaryDir> folder);
    ~WindowDriver();

    MainWindow& window() { return *window_; }
    std::string storePath() const;
    std::shared_ptr<QTemporaryDir> folder() const { return folder_; }
    QString scratchFile(const QString& name, const QByteArray& bytes) const;

    /// Opens a place and waits for its figures.
    bool open(const QString& location);
    /// Waits until every figure belongs to the book as it is and nothing runs.
    bool settled();

    /// Of the page that is shown, else of the window.
    template<class T>
    T* find(const QString& name) {
        if (T* part = window_->page().findChild<T*>(name)) return part;
        return window_->findChild<T*>(name);
    }
    QString text(const QString& labelName);
    /// Figure of a card: "requirement", "maintenance", "equity", "excess".
    QString card(const QString& regime, const QString& part);

    QTableView& positions();
    /// Text of a cell of the positions table.
    QString cell(int row, int column);
    /// Puts the current cell there, as arrow keys would.
    void goTo(int row, int column);
    /// Types into the current cell, which starts an editor. `last` ends it.
    void type(const QString& text, Qt::Key last);
    /// The cell editor that has the focus, or null.
    QLineEdit* editor();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    void start(const WindowOptions& options);

    std::shared_ptr<QTemporaryDir> folder_;
    std::unique_ptr<MainWindow> window_;
};

/// The application's theme: one for all windows of a test program.
Theme& testTheme();

} // namespace marginscope
