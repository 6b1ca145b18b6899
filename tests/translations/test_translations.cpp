// Every text of the program can be translated, and the languages of translations/complete-languages.txt are: nothing
// missing, nothing left over, nothing damaged.
#include "messages.h"

#include "core/session/sources.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace marginscope;

namespace {

const QString folder = QStringLiteral(MARGINSCOPE_SOURCE_DIR "/translations");

QStringList linesOf(const QString& name) {
    QFile file(folder + '/' + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith('#')) lines.append(line);
    return lines;
}

QString fileOf(const QString& language) {
    return "marginscope_" + language + ".ts";
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString list(const QStringList& lines) {
    return QString::number(lines.size()) + ":\n" + lines.mid(0, 40).join('\n');
}

Message message(const QString& source, const QString& translation) {
    return {"context", source, {}, false, {translation}, {}};
}

/// Translates one text of one context.
class OneText : public QTranslator {
public:
    OneText(QString context, QString source) : context_(std::move(context)), source_(std::move(source)) {}
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return context_ == context && source_ == source ? "§" : QString();
    }

private:
    QString context_, source_;
};

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(fresh_.isValid());
        for (const QString& language : languages_)
            QVERIFY(QFile::copy(folder + '/' + fileOf(language), fresh_.filePath(fileOf(language))));
        QVERIFY2(update(), qPrintable(said_));
    }

    void filesAreWellFormed() {
        for (const QString& language : languages_) {
            const TranslationFile file = readTranslations(folder + '/' + fileOf(language));
            QCOMPARE(file.error, QString());
            QCOMPARE(file.language, language);
            QVERIFY(!file.messages.empty());
        }
    }
    void updateLeavesNothingToDo() {
        for (const QString& language : languages_) {
            const QByteArray once = bytes(fresh_.filePath(fileOf(language)));
            QVERIFY2(update(), qPrintable(said_));
            QVERIFY(bytes(fresh_.filePath(fileOf(language))) == once);
        }
    }
    // Such a warning means a text that is extracted under a name the program will not ask for.
    void extractionHasNoWarnings() { QCOMPARE(said_, QString()); }

    void textsOfEveryPartAreExtracted() {
        QSet<QString> contexts;
        for (const Message& one : wanted("de"))
            contexts.insert(one.context);
        for (const char* context :
             {"error", "expected", "explain", "notice", "FileNotice", "FileFormat", "reason", "scenario", "combine",
              "regime", "state", "rulebook", "sample", "main", "marginscope::MainWindow", "marginscope::CommandPalette",
              "marginscope::PositionsPanel"})
            QVERIFY2(contexts.contains(context), context);
    }
    void sentencesOfTheBundleAreExtracted() {
        QSet<QString> sources;
        for (const Message& one : wanted("de"))
            if (one.context == "rulebook" || one.context == "sample") sources.insert(one.source);
        for (const RulebookSummary& summary : bundledRulebooks()) {
            const auto loaded = loadRulebook(summary.id + "@" + summary.version);
            QVERIFY(loaded);
            QVERIFY(sources.contains(QString::fromStdString(summary.name)));
            for (const auto& [regime, sentence] : loaded->rulebook->definitions)
                QVERIFY2(sources.contains(QString::fromStdString(sentence)), sentence.c_str());
        }
        for (const Sample& sample : bundledSamples()) {
            QVERIFY2(sources.contains(QString::fromStdString(sample.title)), sample.title.c_str());
            QVERIFY2(sources.contains(QString::fromStdString(sample.lesson)), sample.name.c_str());
        }
    }
    void phrasesOfTheCoreAreLookedUp() {
        const QSet<QString> ofTheCore{"error",    "expected", "explain",    "notice",         "FileNotice", "reason",
                                      "scenario", "regime",   "FileFormat", "reconciliation", "workbook",   "state"};
        for (const Message& one : wanted("de")) {
            if (!ofTheCore.contains(one.context)) continue;
            OneText translator(one.context, one.source);
            QCoreApplication::installTranslator(&translator);
            const QString found = translated(Phrase{one.source.toStdString(), {}});
            QCoreApplication::removeTranslator(&translator);
            QVERIFY2(found == QStringLiteral("§"), qPrintable(one.text()));
        }
    }
    void sentencesOfTheBundleAreLookedUp() {
        const std::string sentence = bundledSamples().front().lesson, note = "1.0 in every response seen";
        OneText lesson("sample", QString::fromStdString(sentence)), assumed("rulebook", QString::fromStdString(note));
        QCoreApplication::installTranslator(&lesson);
        QCoreApplication::installTranslator(&assumed);
        QCOMPARE(translatedResource(sentence), QString("§"));
        QCOMPARE(translatedResource("My own book"), QString("My own book"));
        QCOMPARE(translated(Phrase{"x %1", {Phrase{note, {}}}}), QString("x §"));
        QCoreApplication::removeTranslator(&lesson);
        QCoreApplication::removeTranslator(&assumed);
    }

    void wordsWithinAPhraseAreTranslated() {
        const Phrase scenario{"%1, vol up", {"BTC +14 %"}}, reason{"Worst of %1: %2.", {"33", scenario}};
        QCOMPARE(reason.english(), std::string("Worst of 33: BTC +14 %, vol up."));
        QVERIFY(reason == (Phrase{"Worst of %1: %2.", {"33", Phrase{"%1, vol up", {"BTC +14 %"}}}}));
        QVERIFY(reason != (Phrase{"Worst of %1: %2.", {"33", "BTC +14 %, vol up"}}));
        OneText translator("scenario", "%1, vol up");
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(translated(reason), QString("Worst of 33: §."));
        QCoreApplication::removeTranslator(&translator);
    }
    void wordsOfErrorsAreTranslated_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("expected") << "an object" << Error{Reason::BadValue, {"svi", "7", "an object"}, {}}
                                  << "svi is 7; expected §.";
        QTest::newRow("composed") << "one of %1" << Error{Reason::BadValue, {"kind", "7", "one of call, put"}, {}}
                                  << "kind is 7; expected §.";
        QTest::newRow("found") << "%1 cells" << Error{Reason::BadValue, {"row", "5 cells", "an object"}, {}}
                               << "row is §; expected an object.";
        QTest::newRow("kind of thing") << "market" << Error{Reason::NotFound, {"market", "market"}, {}}
                                       << "There is no § named market.";
        QTest::newRow("nothing said") << "market" << Error{Reason::FileTooLarge, {}, {}}
                                      << "The file is too large to read.";
    }
    void wordsOfErrorsAreTranslated() {
        QFETCH(QString, words);
        QFETCH(Error, error);
        const std::vector<Message> known = wanted("de");
        QVERIFY(std::any_of(known.begin(), known.end(),
                            [&](const Message& one) { return one.context == "expected" && one.source == words; }));
        OneText translator("expected", words);
        QCoreApplication::installTranslator(&translator);
        QTEST(errorSentence(error), "sentence");
        QCoreApplication::removeTranslator(&translator);
    }

    // The languages that are said to be complete
    void completeLanguagesAreKnown() {
        for (const QString& language : complete_)
            QVERIFY2(languages_.contains(language), qPrintable(language));
    }
    void nothingIsMissingOrLeftOver() {
        for (const QString& language : complete_) {
            const QStringList found = differences(have(language), wanted(language));
            QVERIFY2(found.isEmpty(), qPrintable("run translations/update; " + language + " " + list(found)));
        }
    }
    void nothingIsUnfinished() {
        for (const QString& language : complete_) {
            const QStringList found = unfinished(have(language));
            QVERIFY2(found.isEmpty(), qPrintable(language + " " + list(found)));
        }
    }
    void nothingIsLeftInEnglish() {
        const QStringList mayBeEqual = linesOf("allowed-equal.txt");
        for (const QString& language : complete_) {
            if (language == "en") continue;
            const QStringList found = untranslated(have(language), mayBeEqual);
            QVERIFY2(found.isEmpty(), qPrintable(language + " " + list(found)));
        }
    }
    void nothingIsDamaged() {
        for (const QString& language : languages_) {
            const QStringList found = damaged(have(language));
            QVERIFY2(found.isEmpty(), qPrintable(language + " " + list(found)));
        }
    }
    // Two lists that only grow would hide what they are for.
    void allowedEqualTextsAreTexts() {
        const QStringList lines = linesOf("allowed-equal.txt");
        QVERIFY(!lines.isEmpty());
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
    }

    // The checks themselves
    void unfinishedIsSeen() {
        Message one = message("Save", "Speichern");
        QCOMPARE(unfinished({one}).size(), 0);
        one.type = "unfinished";
        QCOMPARE(unfinished({one}).size(), 1);
        QCOMPARE(unfinished({message("Save", " ")}).size(), 1);
        QCOMPARE(unfinished({{"c", "%n rows", {}, true, {"%n Zeile", ""}, {}}}).size(), 1);
    }
    void differencesAreSeen() {
        QCOMPARE(differences({message("A", "a")}, {message("A", "")}), QStringList());
        QCOMPARE(differences({message("A", "a")}, {message("B", "")}),
                 QStringList({"missing context: “B”", "no longer used context: “A”"}));
    }
    void textLeftInEnglishIsSeen() {
        QCOMPARE(untranslated({message("Save", "Save")}, {}).size(), 1);
        QCOMPARE(untranslated({message("Delta", "Delta"), message("%1 · %2", "%1 · %2")}, {"Delta"}).size(), 0);
    }
    void damageIsSeen_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("places in another order") << "%1 of %2"
                                                 << "von %2 %1" << false;
        QTest::newRow("place lost") << "%1 of %2"
                                    << "%1" << true;
        QTest::newRow("place twice") << "%1"
                                     << "%1 %1" << true;
        QTest::newRow("mnemonic kept") << "&Save"
                                       << "&Speichern" << false;
        QTest::newRow("mnemonic behind") << "&Save…"
                                         << "保存(&S)…" << false;
        QTest::newRow("mnemonic lost") << "&Save"
                                       << "Speichern" << true;
        QTest::newRow("mnemonic twice") << "&Save"
                                        << "&Sp&eichern" << true;
        QTest::newRow("no mnemonic in P&L") << "P&L"
                                            << "GuV" << false;
        QTest::newRow("dots lost") << "Open…"
                                   << "Öffnen" << true;
        QTest::newRow("colon of another script") << "Name:"
                                                 << "名称：" << false;
        QTest::newRow("stop of another script") << "Done."
                                                << "完成。" << false;
        QTest::newRow("stop lost") << "Done."
                                   << "Fertig" << true;
        QTest::newRow("tag lost") << "<b>x</b>"
                                  << "x" << true;
        QTest::newRow("modified mark lost") << "%1[*]"
                                            << "%1" << true;
    }
    void damageIsSeen() {
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const bool, isDamaged);
        QCOMPARE(damaged({message(source, translation)}).isEmpty(), !isDamaged);
    }

private:
    bool update() {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LUPDATE", MARGINSCOPE_LUPDATE);
        process.setProcessEnvironment(environment);
        process.start(folder + "/update", {fresh_.path()});
        const bool done = process.waitForFinished(120000) && process.exitCode() == 0;
        said_ = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
        return done;
    }
    std::vector<Message> have(const QString& language) const {
        return readTranslations(folder + '/' + fileOf(language)).messages;
    }
    std::vector<Message> wanted(const QString& language) const {
        return readTranslations(fresh_.filePath(fileOf(language))).messages;
    }

    const QStringList languages_{"en", "de", "zh_CN"};
    const QStringList complete_ = linesOf("complete-languages.txt");
    QTemporaryDir fresh_;
    QString said_;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
