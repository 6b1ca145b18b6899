// The comparison as a spreadsheet, read back cell by cell; fingerprints of inputs.
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#include "tests/support/spreadsheet.h"

#include "core/base/sha256.h"
#include "core/margin/pooled_collateral.h"
#include "core/session/documents.h"
#include "core/session/input_hash.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

Portfolio mixedBook() {
    Portfolio made = book({position("BTC-25DEC26-100000-C", -2, 0.04), position("BTC-25DEC26-80000-P", 1.5),
                           position("BTC_USDC-PERPETUAL", 0.5, 90000), position("ETH-25DEC26-3500-C", 10),
                           position("BTC", 1), position("DOGE-PERPETUAL", 5)},
                          {{AssetCode("USDC"), 60000}, {AssetCode("BTC"), 0.25}, {AssetCode("XYZ"), 3}});
    made.positions.back().row = 17;
    return made;
}

WorkbookFacts facts() {
    return {"abc123", makeTimestamp(2026, 11, 20, 9, 15), {}};
}

QByteArray bytesOf(const Comparison& comparison, const WorkbookFacts& with = facts()) {
    const Result<std::string> bytes = comparisonWorkbook(comparison, with);
    if (!bytes) qFatal("no workbook: %s", reasonWord(bytes.error().reason).c_str());
    return QByteArray::fromStdString(*bytes);
}

/// Such files carry 16 significant digits.
bool same(const std::optional<double>& actual, const std::optional<double>& expected) {
    if (!actual || !expected) return actual == expected;
    return std::abs(*actual - *expected) <= 1e-15 * std::abs(*expected);
}

Spreadsheet workbookOf(const Comparison& comparison) {
    return Spreadsheet(bytesOf(comparison));
}

Comparison compared(const Portfolio& portfolio) {
    return compare(portfolio, threeCoinMarket(), rulebook(deribit), true);
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void regimesStandSideBySide() {
        const Comparison comparison = compared(mixedBook());
        const Spreadsheet workbook = workbookOf(comparison);
        QCOMPARE(workbook.sheets(),
                 QStringList({"Comparison", "Positions", "Collateral", "Not modelled", "Provenance"}));
        const SheetCells sheet = workbook.sheet("Comparison");
        for (int i = 0; i < 3; ++i) {
            const RegimeResult& regime = comparison.regimes[static_cast<std::size_t>(i)];
            const auto number = [&](const char* row) { return sheet.at(sheet.row(row), i + 1).number; };
            QVERIFY(same(number("Initial margin"), regime.initial.requirement));
            QVERIFY(same(number("Maintenance margin"), regime.maintenance.requirement));
            QVERIFY(same(number("Equity in the test"), regime.equity));
            QVERIFY(same(number("Excess over initial margin"), regime.initial.excess));
            QVERIFY(same(number("Excess over maintenance margin"), regime.maintenance.excess));
            QCOMPARE(sheet.at(sheet.row("Reason"), i + 1).text, QString::fromStdString(regime.reason.english()));
            QVERIFY(!sheet.at(sheet.row("State"), i + 1).text.isEmpty());
        }
        const RegimeResult& portfolio = comparison.of(Regime::Portfolio);
        QVERIFY(same(sheet.at(sheet.row("Saved against isolated"), 3).number, portfolio.saving));
        QVERIFY(!sheet.at(sheet.row("Saved against isolated"), 1).number);
        near(sheet.at(sheet.row("Saved against isolated, share"), 3).number.value(), *portfolio.savingPercent / 100.0,
             1e-12, "share");
        QCOMPARE(sheet.at(sheet.row("Binding scenario"), 3).text,
                 QString::fromStdString(portfolio.binding->label.english()));
        QCOMPARE(sheet.at(sheet.row("Initial margin"), 2).format, QString("#,##0.00"));
        QCOMPARE(sheet.at(sheet.row("Saved against isolated, share"), 3).format, QString("0.0%"));
        QVERIFY(same(sheet.at(sheet.row("Equity of the book"), 1).number, comparison.bookValue.equity));
    }

    void positionsHaveAllTheirFigures() {
        const Comparison comparison = compared(mixedBook());
        const SheetCells sheet = workbookOf(comparison).sheet("Positions");
        QCOMPARE(sheet.rows(), int(comparison.positions.size()) + 1);
        for (int i = 0; i + 1 < sheet.rows(); ++i) {
            const MarkedPosition& held = comparison.book->positions[static_cast<std::size_t>(i)];
            const PositionResult& result = comparison.positions[static_cast<std::size_t>(i)];
            const auto number = [&](const char* title) { return sheet.at(i + 1, sheet.column(title)).number; };
            QCOMPARE(sheet.at(i + 1, 0).text, QString::fromStdString(held.instrument.symbol));
            QVERIFY(same(number("Quantity"), held.contracts));
            QVERIFY(same(number("Entry"), held.entryPrice()));
            QVERIFY(same(number("Mark"), held.mark));
            QVERIFY(same(number("Value"), result.value.value));
            QVERIFY(same(number("Unrealised P&L"), result.value.unrealisedPnl));
            QVERIFY(same(number("Delta"), result.value.delta));
            QVERIFY(same(number("Gamma"), result.value.gamma));
            QVERIFY(same(number("Vega"), result.value.vega));
            QVERIFY(same(number("Theta"), result.value.theta));
            QVERIFY(same(number("Isolated initial margin"), result.isolated.initial));
            QVERIFY(same(number("Isolated maintenance margin"), result.isolated.maintenance));
            QVERIFY(same(number("Liquidation price"), result.isolated.liquidationPrice));
            QVERIFY(same(number("P&L in the binding scenario"), result.pnlInBindingScenario));
        }
    }

    void collateralAfterHaircut() {
        const Comparison comparison = compared(mixedBook());
        const SheetCells sheet = workbookOf(comparison).sheet("Collateral");
        QCOMPARE(sheet.rows(), int(comparison.book->collateral.size()) + 1);
        for (int i = 0; i + 1 < sheet.rows(); ++i) {
            const MarkedCollateral& balance = comparison.book->collateral[static_cast<std::size_t>(i)];
            const double haircut = comparison.rulebook->collateral.ruleOf(balance.asset).flat;
            const double values[] = {balance.quantity, balance.price, balance.quantity * balance.price, haircut,
                                     valueAfterHaircut(balance.quantity, balance.price, haircut)};
            QCOMPARE(sheet.at(i + 1, 0).text, QString::fromStdString(balance.asset.text()));
            for (int column = 0; column < 5; ++column)
                QVERIFY(same(sheet.at(i + 1, column + 1).number, values[column]));
        }
    }

    void nothingIsDroppedSilently() {
        const Comparison comparison = compared(mixedBook());
        QCOMPARE(comparison.notModelled.size(), std::size_t(2));
        const SheetCells sheet = workbookOf(comparison).sheet("Not modelled");
        QCOMPARE(sheet.rows(), 3);
        QStringList names;
        for (int row = 1; row < 3; ++row) {
            names.append(sheet.at(row, sheet.column("Name")).text);
            QVERIFY(sheet.at(row, sheet.column("Reason")).text.size() > 10);
        }
        names.sort();
        QCOMPARE(names, QStringList({"DOGE-PERPETUAL", "XYZ"}));
        const int doge = sheet.at(1, 1).text == "DOGE-PERPETUAL" ? 1 : 2;
        QCOMPARE(sheet.at(doge, 0).number, std::optional(17.0));
        QCOMPARE(sheet.at(doge, sheet.column("Section")).text, QString("Positions"));
        QCOMPARE(sheet.at(3 - doge, sheet.column("Section")).text, QString("Collateral"));
    }

    void provenanceSaysWhereFiguresComeFrom() {
        const Comparison comparison = compared(mixedBook());
        const SheetCells sheet = workbookOf(comparison).sheet("Provenance");
        const auto value = [&](const char* item) { return sheet.at(sheet.row(item), 1).text; };
        QCOMPARE(value("Program"), QString("marginscope " MARGINSCOPE_VERSION));
        QCOMPARE(value("Book"), QString("test"));
        QCOMPARE(value("Rulebook"), QString("deribit@2026-09-23"));
        QCOMPARE(value("Rulebook's source"), QString::fromStdString(comparison.rulebook->source));
        QCOMPARE(value("Market"), QString("test market"));
        QCOMPARE(value("Market as of"), QString("2026-11-20T08:00:00Z"));
        QCOMPARE(value("Inputs (SHA-256)"), QString("abc123"));
        QCOMPARE(value("Made at"), QString("2026-11-20T09:15:00Z"));
        QCOMPARE(value("Note"), QString("A model, not a quote of any venue."));
    }

    void hostileTextsStayTexts_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "{=A1}", "http://x.y",
                                 "a<b>&\"'c", "tab\tline\nend", "Zürich – 価格", "12.5"})
            QTest::newRow(name) << name;
        QTest::newRow("control") << QString("bell\x07 end");
        QTest::newRow("longer than a cell") << QString(40000, QChar(0x4FA1));
    }
    void hostileTextsStayTexts() {
        QFETCH(QString, name);
        Portfolio held = mixedBook();
        held.name = name.toStdString();
        for (Position& leg : held.positions)
            leg.group = leg.venue = name.toStdString();
        held.positions.back().instrument.symbol = name.toStdString();
        const Spreadsheet workbook = workbookOf(compared(held));
        for (const QString& sheet : workbook.sheets())
            QVERIFY(!workbook.sheet(sheet).hasFormulas());
        const SheetCells provenance = workbook.sheet("Provenance");
        const SheetCell shown = provenance.at(provenance.row("Book"), 1);
        QVERIFY(!shown.number && !shown.text.isEmpty());
        if (name.size() > 1000) {
            QVERIFY(shown.text.size() > 10000 && name.startsWith(shown.text));
            return;
        }
        // Control characters are written as _xHHHH_ in such files.
        QString expected = name;
        expected.replace(QChar(7), "_x0007_");
        QCOMPARE(shown.text, expected);
        const SheetCells positions = workbook.sheet("Positions");
        QCOMPARE(positions.at(1, positions.column("Group")).text, expected);
        const SheetCells left = workbook.sheet("Not modelled");
        QVERIFY(left.at(1, 1).text == expected || left.at(2, 1).text == expected);
    }

    void otherWordsForOtherLanguages() {
        WorkbookFacts german = facts();
        german.words = [](const Phrase& phrase) {
            return phrase.pattern == "Initial margin" ? "Anfangsmarge" : phrase.english();
        };
        const Spreadsheet workbook(bytesOf(compared(mixedBook()), german));
        QVERIFY(workbook.sheet("Comparison").row("Anfangsmarge") > 0);
        QCOMPARE(workbook.sheet("Comparison").row("Initial margin"), -1);
    }

    void emptyBook() {
        const Spreadsheet workbook = workbookOf(compared(book({})));
        QCOMPARE(workbook.sheet("Positions").rows(), 1);
        const SheetCells sheet = workbook.sheet("Comparison");
        QCOMPARE(sheet.at(sheet.row("Initial margin"), 1).number, std::optional(0.0));
    }

    void sameInputsSameBytes() {
        const Comparison comparison = compared(mixedBook());
        QCOMPARE(bytesOf(comparison), bytesOf(comparison));
    }

    void theFileIsReplacedAsAWhole() {
        QTemporaryDir folder;
        const QString path = folder.filePath("book.xlsx");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const Comparison comparison = compared(mixedBook());
        QVERIFY(exportWorkbook(comparison, facts(), path.toStdString()).has_value());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(Spreadsheet(old.readAll()).sheets().size(), 5);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"book.xlsx"});
        const Result<void> nowhere = exportWorkbook(comparison, facts(), folder.filePath("no/book.xlsx").toStdString());
        QCOMPARE(nowhere.error().reason, Reason::FileNotWritable);
    }

    void fingerprints_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        for (const int length : {1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100001})
            QTest::addRow("%d bytes", length) << QByteArray(length, 'a').replace(0, 1, "\xff");
    }
    void fingerprints() {
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())),
                 QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }

    void theInputHashFollowsEveryInput() {
        const RunInputs inputs{1,
                               std::make_shared<const Portfolio>(mixedBook()),
                               std::make_shared<const MarketSnapshot>(threeCoinMarket()),
                               std::make_shared<const Rulebook>(rulebook(deribit)),
                               {}};
        const std::string hash = inputHash(inputs);
        QCOMPARE(hash.size(), std::size_t(64));
        RunInputs again = inputs;
        again.revision = 9;
        QCOMPARE(inputHash(again), hash);

        Portfolio legs = mixedBook();
        legs.positions[0].quantity = -2.1;
        RunInputs changed = inputs;
        changed.portfolio = std::make_shared<const Portfolio>(legs);
        QVERIFY(inputHash(changed) != hash);
        MarketSnapshot moved = threeCoinMarket();
        moved.underlyings[0].spot += 1;
        changed = inputs;
        changed.market = std::make_shared<const MarketSnapshot>(moved);
        QVERIFY(inputHash(changed) != hash);
        changed = inputs;
        changed.rulebook = std::make_shared<const Rulebook>(rulebook(deribit, {{"/portfolio/price_range", "0.18"}}));
        QVERIFY(inputHash(changed) != hash);
        changed = inputs;
        changed.shift.vol = 0.1;
        QVERIFY(inputHash(changed) != hash);
    }
};

QTEST_APPLESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
