// The cards of the regimes: their figures, what a change did, how keys and clicks open explanations.
#include "ui/panels/regime_card.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include "tests/ui/sample_books.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

const QString minus = QString(QChar(0x2212));
const QString narrow = QString(QChar(0x202F));

/// A card on screen with figures in it.
struct Shown {
    explicit Shown(Regime regime, const QSize& size = {348, 240}) : card(regime, theme(), &host) {
        host.resize(size);
        card.resize(size);
        host.show();
        host.activateWindow();
        QCoreApplication::processEvents();
    }
    QLabel* part(const char* name) { return card.findChild<QLabel*>(card.objectName() + '.' + name); }
    QString text(const char* name) { return part(name)->isVisible() ? part(name)->text() : QString(); }
    void click(const char* name) { QTest::mouseClick(&card, Qt::LeftButton, {}, part(name)->geometry().center()); }

    QWidget host; ///< as narrow as it is told to be
    RegimeCard card;
};

Comparison fast(const Portfolio& book) {
    return *runComparison(inputsOf(book), {false});
}

Comparison whole(const Portfolio& book) {
    return *runComparison(inputsOf(book), {true});
}

} // namespace

Q_DECLARE_METATYPE(marginscope::Regime)

class TestCards : public QObject {
    Q_OBJECT

private slots:
    void init() { theme().choose(ThemeChoice::Light); }

    void showsEveryFigure() {
        Shown shown(Regime::Portfolio);
        const Comparison comparison = whole(strangle(4));
        shown.card.setRulebook(*comparison.rulebook);
        shown.card.setComparison(comparison, 1);
        const RegimeResult& result = comparison.of(Regime::Portfolio);
        QCOMPARE(shown.text("requirement"), formatFixed(result.initial.requirement, 0));
        QCOMPARE(shown.text("maintenance"), formatFixed(result.maintenance.requirement, 0));
        QCOMPARE(shown.text("equity"), formatFixed(result.equity, 0));
        QCOMPARE(shown.text("excess"), formatFixed(result.initial.excess, 0));
        QVERIFY(shown.text("saving").startsWith(formatFixed(*result.saving, 0)));
        QVERIFY(shown.text("binding").startsWith("BTC"));
        QVERIFY(shown.text("binding").endsWith(formatFixed(result.binding->pnl, 0, Sign::Both)));
        QVERIFY(shown.text("rulebook").contains(QString::fromStdString(comparison.rulebook->version)));
        QVERIFY(!shown.text("definition").isEmpty() && !shown.text("reason").isEmpty());
        QVERIFY(shown.card.findChild<UseBarLegend*>()->isVisible());
        const RegimeState state = regimeState(result);
        QCOMPARE(shown.text("state"), stateSign(state) + ' ' + stateWord(state));
    }

    void oneLineKeepsTheFourThingsThatCount() {
        Shown shown(Regime::Portfolio, {420, 240});
        const Comparison comparison = whole(strangle(4));
        shown.card.setRulebook(*comparison.rulebook);
        shown.card.setComparison(comparison, 1);
        const int whole = shown.card.sizeHint().height();
        const QString requirement = shown.text("requirement"), excess = shown.text("excess");
        const QString definition = shown.text("definition"), equity = shown.text("equity");
        shown.card.setCondensed(true);
        QCoreApplication::processEvents();
        QVERIFY(shown.card.sizeHint().height() < whole / 3);
        QCOMPARE(shown.text("requirement"), requirement);
        QCOMPARE(shown.text("excess"), excess);
        QVERIFY(!shown.text("title").isEmpty() && !shown.text("excessName").isEmpty());
        const RegimeState state = regimeState(comparison.of(Regime::Portfolio));
        QCOMPARE(shown.text("state"), stateSign(state) + ' ' + stateWord(state));
        for (const char* gone : {"maintenance", "equity", "saving", "binding", "reason", "definition", "rulebook"})
            QVERIFY2(shown.text(gone).isEmpty(), gone);
        const int middle = shown.part("requirement")->geometry().center().y();
        QVERIFY(std::abs(shown.part("excess")->geometry().center().y() - middle) < 6);
        for (const QString& told : {equity, definition, shown.part("maintenance")->text(), shown.part("reason")->text()})
            QVERIFY2(shown.card.toolTip().contains(told), qPrintable(told));

        QSignalSpy opened(&shown.card, &RegimeCard::explainRequested);
        shown.click("requirement");
        QCOMPARE(opened.size(), 1);
        shown.card.setComparison(comparison, 2);
        shown.card.setEmphasis(RegimeCard::Emphasis::Large);
        QVERIFY(shown.text("reason").isEmpty());
        shown.card.setEmphasis(RegimeCard::Emphasis::Normal);

        shown.card.setCondensed(false);
        QCoreApplication::processEvents();
        QCOMPARE(shown.text("equity"), equity);
        QCOMPARE(shown.text("definition"), definition);
        QCOMPARE(shown.card.sizeHint().height(), whole);
        QVERIFY(!shown.card.toolTip().contains(equity));
    }

    void oneLineGivesUpWordsBeforeFigures() {
        Shown shown(Regime::Portfolio, {230, 240});
        const Comparison comparison = fast(strangle(4));
        shown.card.setComparison(comparison, 1);
        shown.card.setCondensed(true);
        QCoreApplication::processEvents();
        const RegimeState state = regimeState(comparison.of(Regime::Portfolio));
        QCOMPARE(shown.text("state"), stateSign(state));
        QCOMPARE(shown.text("excess"), formatFixed(comparison.of(Regime::Portfolio).initial.excess, 0));
        QVERIFY(shown.card.toolTip().contains(shown.part("equity")->text()));
    }

    void changeIsTheDifferenceToTheSettledStateBefore() {
        Shown shown(Regime::Portfolio);
        const Comparison before = whole(strangle(4)), after = whole(strangle(5));
        shown.card.setComparison(fast(strangle(4)), 7);
        shown.card.setComparison(before, 7);
        QVERIFY(shown.text("requirementChange").isEmpty() && shown.text("excessChange").isEmpty());

        const double more =
            after.of(Regime::Portfolio).initial.requirement - before.of(Regime::Portfolio).initial.requirement;
        const double left = after.of(Regime::Portfolio).initial.excess - before.of(Regime::Portfolio).initial.excess;
        QVERIFY(more > 0.5 && left < -0.5);
        shown.card.setComparison(fast(strangle(5)), 8, "Edit quantity");
        const QString told = "▲ " + formatFixed(more, 0, Sign::Both);
        QCOMPARE(shown.text("requirementChange"), told);
        shown.card.setComparison(after, 8, "Edit quantity");
        QCOMPARE(shown.text("requirementChange"), told);
        QCOMPARE(shown.text("excessChange"), "▼ " + formatFixed(left, 0, Sign::Both));
        QVERIFY(shown.part("requirementChange")->toolTip().contains("Edit quantity"));
        QVERIFY(shown.part("requirementChange")->styleSheet().contains(lightPalette().loss.name()));

        shown.card.setComparison(before, 9);
        QVERIFY(shown.text("requirementChange").startsWith("▼ " + minus));
        QVERIFY(shown.part("requirementChange")->styleSheet().contains(lightPalette().gain.name()));
        shown.card.setComparison(before, 10);
        QVERIFY(shown.text("requirementChange").isEmpty());
    }

    void statesThatNeverSettledAreNotComparedWith() {
        Shown shown(Regime::Portfolio);
        shown.card.setComparison(whole(strangle(4)), 1);
        shown.card.setComparison(fast(strangle(50)), 2);
        shown.card.setComparison(fast(strangle(5)), 3);
        const double more = fast(strangle(5)).of(Regime::Portfolio).initial.requirement -
                            fast(strangle(4)).of(Regime::Portfolio).initial.requirement;
        QCOMPARE(shown.text("requirementChange"), "▲ " + formatFixed(more, 0, Sign::Both));
    }

    void comparisonsWithoutRevisionCountByThemselves() {
        Shown shown(Regime::Cross);
        shown.card.setComparison(fast(strangle(4)));
        shown.card.setComparison(whole(strangle(4)));
        QVERIFY(shown.text("requirementChange").isEmpty());
        shown.card.setComparison(fast(strangle(5)));
        const QString told = shown.text("requirementChange");
        QVERIFY(told.startsWith("▲ +"));
        shown.card.setComparison(whole(strangle(5)));
        QCOMPARE(shown.text("requirementChange"), told);
    }

    void anotherBookHasNoChange() {
        Shown shown(Regime::Cross);
        shown.card.setComparison(whole(strangle(4)), 1);
        shown.card.clear();
        QCOMPARE(shown.text("requirement"), QString("–"));
        shown.card.setComparison(whole(strangle(9)), 1);
        QVERIFY(shown.text("requirementChange").isEmpty());
    }

    void clickExplainsTheFigureUnderThePointer_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("maintenance");
        using Part = FigureRef::Part;
        QTest::newRow("requirement") << QByteArray("requirement") << int(Part::Requirement) << false;
        QTest::newRow("maintenance") << QByteArray("maintenance") << int(Part::Requirement) << true;
        QTest::newRow("maintenance name") << QByteArray("maintenanceName") << int(Part::Requirement) << true;
        QTest::newRow("equity") << QByteArray("equity") << int(Part::Equity) << false;
        QTest::newRow("excess") << QByteArray("excess") << int(Part::Excess) << false;
        QTest::newRow("binding") << QByteArray("binding") << int(Part::BindingScenario) << false;
        QTest::newRow("title") << QByteArray("title") << int(Part::Requirement) << false;
    }

    void clickExplainsTheFigureUnderThePointer() {
        QFETCH(QByteArray, part);
        QFETCH(int, asked);
        QFETCH(bool, maintenance);
        Shown shown(Regime::Portfolio);
        shown.card.setComparison(whole(strangle(4)), 1);
        QCoreApplication::processEvents();
        QList<FigureRef> figures;
        connect(&shown.card, &RegimeCard::figureRequested, this,
                [&](const FigureRef& figure) { figures.append(figure); });
        QSignalSpy old(&shown.card, &RegimeCard::explainRequested);
        shown.click(part.constData());
        QCOMPARE(figures.size(), 1);
        QCOMPARE(old.size(), 1);
        QCOMPARE(int(figures[0].part), asked);
        QCOMPARE(figures[0].level, maintenance ? Level::Maintenance : Level::Initial);
        QCOMPARE(figures[0].regime, Regime::Portfolio);
    }

    void arrowKeysChooseTheFigureThatEnterExplains() {
        Shown shown(Regime::Portfolio);
        shown.card.setComparison(whole(strangle(4)), 1);
        shown.card.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&shown.host));
        QList<FigureRef> figures;
        connect(&shown.card, &RegimeCard::figureRequested, this,
                [&](const FigureRef& figure) { figures.append(figure); });
        QTest::keyClick(&shown.card, Qt::Key_Return);
        QCOMPARE(figures.last().part, FigureRef::Part::Excess);
        const QImage plain = shown.card.grab().toImage();
        QTest::keyClick(&shown.card, Qt::Key_Right);
        QCOMPARE(shown.card.chosenFigure(), std::optional(RegimeCard::Figure::Requirement));
        QVERIFY(shown.card.grab().toImage() != plain);
        QTest::keyClick(&shown.card, Qt::Key_Down);
        QTest::keyClick(&shown.card, Qt::Key_Space);
        QCOMPARE(figures.last().level, Level::Maintenance);
        QTest::keyClick(&shown.card, Qt::Key_Left);
        QTest::keyClick(&shown.card, Qt::Key_Up);
        QCOMPARE(shown.card.chosenFigure(), std::optional(RegimeCard::Figure::Binding));
        QTest::keyClick(&shown.card, Qt::Key_Escape);
        QVERIFY(!shown.card.chosenFigure());

        Shown cross(Regime::Cross);
        cross.card.setComparison(whole(strangle(4)), 1);
        QTest::keyClick(&cross.card, Qt::Key_Left);
        QCOMPARE(cross.card.chosenFigure(), std::optional(RegimeCard::Figure::Equity));
    }

    void oneSentenceTellsTheCard() {
        Shown shown(Regime::Portfolio);
        const Comparison comparison = whole(strangle(4));
        shown.card.setComparison(comparison, 1);
        const QString sentence = shown.card.accessibleDescription();
        for (const char* part : {"title", "requirement", "maintenance", "excess", "reason"})
            QVERIFY2(sentence.contains(shown.text(part)), qPrintable(sentence));
        QVERIFY(sentence.contains(stateWord(regimeState(comparison.of(Regime::Portfolio)))));
        shown.card.setComparison(whole(strangle(5)), 2);
        QVERIFY(shown.card.accessibleDescription() != sentence);
    }

    void staleIsGreyAndKeepsItsFigures() {
        Shown shown(Regime::Isolated);
        shown.card.setComparison(whole(strangle(4)), 1);
        const QString figure = shown.text("requirement");
        shown.card.setStale(true);
        QCOMPARE(shown.text("requirement"), figure);
        QVERIFY(shown.part("requirement")->styleSheet().contains(lightPalette().muted.name()));
    }

    void everythingIsReadable_data() {
        QTest::addColumn<bool>("large");
        QTest::addColumn<double>("quantity");
        QTest::addColumn<int>("width");
        for (const bool large : {false, true}) {
            for (const int width : {330, 348, 560}) {
                QTest::addRow("%s %d", large ? "large" : "normal", width) << large << 4.0 << width;
                QTest::addRow("%s %d, millions", large ? "large" : "normal", width) << large << 4000.0 << width;
            }
        }
    }

    void everythingIsReadable() {
        QFETCH(bool, large);
        QFETCH(double, quantity);
        QFETCH(int, width);
        const double collateral = 30000.0 * quantity;
        for (const Regime regime : allRegimes) {
            Shown shown(regime, {width, large ? 300 : 240});
            const Comparison comparison = whole(strangle(quantity, collateral));
            shown.card.setRulebook(*comparison.rulebook);
            shown.card.setComparison(whole(strangle(0.8 * quantity, collateral)), 1);
            shown.card.setComparison(comparison, 2);
            shown.card.setEmphasis(large ? RegimeCard::Emphasis::Large : RegimeCard::Emphasis::Normal);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            for (const QLabel* label : shown.card.findChildren<QLabel*>()) {
                if (!label->isVisible()) continue;
                const QRect inside = shown.card.rect().adjusted(4, 4, -4, -4);
                QVERIFY2(inside.contains(label->geometry()), qPrintable(label->objectName()));
                const bool wraps = label->wordWrap();
                QVERIFY2(wraps || label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
                QVERIFY2(!wraps || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->objectName()));
            }
            QVERIFY(!shown.text("requirementChange").isEmpty());
        }
    }

    void largeTypeDoublesTheNumber() {
        Shown shown(Regime::Portfolio);
        shown.card.setComparison(whole(strangle(4)), 1);
        const int before = shown.part("requirement")->font().pixelSize();
        const int reason = shown.part("reason")->font().pixelSize();
        shown.card.setEmphasis(RegimeCard::Emphasis::Large);
        QVERIFY(shown.part("requirement")->font().pixelSize() > 1.6 * before);
        QVERIFY(shown.part("reason")->font().pixelSize() > reason);
        QVERIFY(!shown.part("maintenance")->isVisible() && shown.part("excess")->isVisible());
        shown.card.setEmphasis(RegimeCard::Emphasis::Normal);
        QCOMPARE(shown.part("requirement")->font().pixelSize(), before);
        QVERIFY(shown.part("maintenance")->isVisible());
    }
};

QTEST_MAIN(TestCards)
#include "test_cards.moc"
