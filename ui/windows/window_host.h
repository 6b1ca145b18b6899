// The one window of the program and what it outlives: another language builds it anew with everything that was open.
#pragma once

#include "ui/shell/language.h"
#include "ui/windows/main_window.h"

#include <QSettings>

#include <memory>

namespace marginscope {

class WindowHost : public QObject {
    Q_OBJECT

public:
    WindowHost(Theme& theme, LanguageManager& language, WindowOptions options, QObject* parent = nullptr);
    ~WindowHost() override;

    MainWindow& window() { return *window_; }
    /// Shows the window with these books, else with those of the last session, else with the first lesson.
    void start(const QStringList& locations);
    /// Brings the window to the front and opens what another start of the program was given.
    void receive(const QStringList& locations);
    void chooseLanguage(const QString& code);

private:
    void buildWindow();

    Theme& theme_;
    LanguageManager& language_;
    WindowOptions options_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace marginscope
