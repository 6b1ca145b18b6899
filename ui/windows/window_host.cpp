#include "ui/windows/window_host.h"

#include "ui/shell/single_instance.h"

namespace marginscope {

namespace {

constexpr auto firstBook = "sample:short-strangle";
constexpr auto languageKey = "window/language";

} // namespace

WindowHost::WindowHost(Theme& theme, LanguageManager& language, WindowOptions options, QObject* parent)
    : QObject(parent)
    , theme_(theme)
    , language_(language)
    , options_(std::move(options)) {
    if (const auto settings = openSettings(options_))
        language_.choose(settings->value(QLatin1String(languageKey), language_.chosen()).toString());
    buildWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::buildWindow() {
    window_ = std::make_unique<MainWindow>(theme_, options_);
    QList<QPair<QString, QString>> languages;
    for (const Language& language : availableLanguages())
        languages.append({language.code, language.name});
    window_->setLanguages(languages, language_.chosen());
    // The menu that asked is part of the window that goes.
    connect(window_.get(), &MainWindow::languageRequested, this, &WindowHost::chooseLanguage, Qt::QueuedConnection);
}

void WindowHost::start(const QStringList& locations) {
    window_->show();
    window_->raise();
    window_->activateWindow();
    if (!locations.isEmpty())
        window_->open(locations);
    else if (!window_->restoreSession())
        window_->open(QStringList{QLatin1String(firstBook)});
    window_->offerDrafts();
}

void WindowHost::receive(const QStringList& locations) {
    bringToFront(*window_);
    if (!locations.isEmpty()) window_->open(locations);
}

void WindowHost::chooseLanguage(const QString& code) {
    if (code == language_.chosen()) return;
    if (!window_->keepDrafts())
        return window_->showError(tr("The language was not changed: the unsaved changes could not be kept."));
    const WindowSession session = window_->session();
    const QRect place = window_->geometry();
    window_->closeForGood();
    window_.reset();
    language_.choose(code);
    if (const auto settings = openSettings(options_)) settings->setValue(QLatin1String(languageKey), code);
    buildWindow();
    window_->setGeometry(place);
    window_->show();
    window_->open(session);
}

} // namespace marginscope
