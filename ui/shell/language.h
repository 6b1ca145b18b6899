// The language of the program and the way it writes numbers.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace marginscope {

struct Language {
    QString code; ///< "system", "en", "de", "zh_CN"
    QString name; ///< in the language itself; that of "system" in the present one
};

/// What a person may choose. With MARGINSCOPE_PSEUDO set, also "pseudo": every text longer and with accents, to see
/// that nothing is cut off.
QList<Language> availableLanguages();

/// Installs translations of the program and of Qt's own dialogs, and the locale numbers are shown in. Widgets hear of
/// it by QEvent::LanguageChange; figures already formatted are not touched, so the window refreshes them on changed().
class LanguageManager : public QObject {
    Q_OBJECT

public:
    explicit LanguageManager(QCoreApplication& application);
    ~LanguageManager() override;

    /// "system" until chosen otherwise.
    const QString& chosen() const { return chosen_; }
    /// The language of the texts: "en", "de", "zh_CN" or "pseudo".
    const QString& effective() const { return effective_; }
    /// An unknown code counts as "system".
    void choose(const QString& code);

signals:
    void changed();

private:
    void removeTranslators();
    void load(const QString& code);

    QCoreApplication& application_;
    QString chosen_;
    QString effective_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

/// The language of this locale if the program speaks it, else English.
QString languageFor(const QLocale& locale);
/// Numbers are shown as in `system` where it speaks that language (a Swiss system stays Swiss), else as at home there.
QLocale numberLocale(const QString& chosen, const QLocale& system);

} // namespace marginscope
