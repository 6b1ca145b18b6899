// A sentence in one line: what does not fit is elided, unfolded by click and by key, and told by the tool tip.
#include "ui/panels/sentence_line.h"

#include <QTest>

using namespace marginscope;

class TestSentenceLine : public QObject {
    Q_OBJECT

private slots:
    void longSentenceTakesOneLineUntilItIsUnfolded() {
        QWidget host;
        host.resize(240, 200);
        SentenceLine line("line", true, &host);
        line.setText(QString("Settled at the forward of each expiry. ").repeated(6));
        line.resize(240, line.sizeHint().height());
        host.show();
        QCoreApplication::processEvents();
        QVERIFY(line.sizeHint().height() < 2 * line.fontMetrics().lineSpacing());
        QVERIFY(line.minimumSizeHint().width() < 60);
        QCOMPARE(line.focusPolicy(), Qt::TabFocus);
        const QString whole = line.text();
        QTest::mouseClick(&line, Qt::LeftButton);
        QVERIFY(line.isUnfolded());
        QVERIFY(line.heightForWidth(240) >= 3 * line.fontMetrics().lineSpacing());
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY(!line.isUnfolded());
        QTest::keyClick(&line, Qt::Key_Space);
        QVERIFY(line.isUnfolded());
        QCOMPARE(line.text(), whole);
    }

    void shortSentenceIsNoStopOfTheTabKey() {
        QWidget host;
        host.resize(400, 100);
        SentenceLine line("line", false, &host);
        line.setText("Short.");
        line.resize(400, line.sizeHint().height());
        host.show();
        QCoreApplication::processEvents();
        QCOMPARE(line.focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(&line, Qt::LeftButton);
        QVERIFY(!line.isUnfolded());
        line.resize(30, line.height());
        QCoreApplication::processEvents();
        QCOMPARE(line.focusPolicy(), Qt::TabFocus);
    }
};

QTEST_MAIN(TestSentenceLine)
#include "test_sentence_line.moc"
