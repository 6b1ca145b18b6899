#include "ui/shell/language.h"

#include "ui/shell/pseudo_translator.h"

#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

// Resources of a static library are linked in only where something asks for them; the macro wants the global namespace.
static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace marginscope {

namespace {

const auto systemCode = QStringLiteral("system");
const auto pseudoCode = QStringLiteral("pseudo");

bool isKnown(const QString& code) {
    const QList<Language> languages = availableLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const Language& one) { return one.code == code; });
}

} // namespace

QList<Language> availableLanguages() {
    QList<Language> languages{{systemCode, LanguageManager::tr("Language of the system")},
                              {QStringLiteral("en"), QStringLiteral("English")},
                              {QStringLiteral("de"), QStringLiteral("Deutsch")},
                              {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    if (qEnvironmentVariableIsSet("MARGINSCOPE_PSEUDO")) languages.append({pseudoCode, QStringLiteral("Pseudo")});
    return languages;
}

QString languageFor(const QLocale& locale) {
    if (locale.language() == QLocale::German) return QStringLiteral("de");
    if (locale.language() == QLocale::Chinese && locale.script() != QLocale::TraditionalChineseScript)
        return QStringLiteral("zh_CN");
    return QStringLiteral("en");
}

QLocale numberLocale(const QString& chosen, const QLocale& system) {
    if (chosen == systemCode || chosen == pseudoCode) return system;
    const QLocale home(chosen);
    return home.language() == system.language() && languageFor(system) == chosen ? system : home;
}

LanguageManager::LanguageManager(QCoreApplication& application) : application_(application) {
    registerTranslations();
    choose(systemCode);
}

LanguageManager::~LanguageManager() {
    removeTranslators();
}

void LanguageManager::choose(const QString& code) {
    const QString wanted = isKnown(code) ? code : systemCode;
    if (wanted == chosen_) return;
    chosen_ = wanted;
    effective_ = wanted == systemCode ? languageFor(QLocale::system()) : wanted;
    QLocale::setDefault(numberLocale(wanted, QLocale::system()));
    removeTranslators();
    load(effective_);
    emit changed();
}

void LanguageManager::removeTranslators() {
    for (const std::unique_ptr<QTranslator>& translator : translators_)
        application_.removeTranslator(translator.get());
    translators_.clear();
}

void LanguageManager::load(const QString& code) {
    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        application_.installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    };
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(QStringLiteral("qtbase_") + code, qtFolder)) install(std::move(ofQt));
    if (code == pseudoCode) return install(std::make_unique<PseudoTranslator>());
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/marginscope_%1.qm").arg(code))) install(std::move(own));
}

} // namespace marginscope
