// A rulebook changed by key and mouse: typed values are checked and tried, refused text stays, own rulebooks are kept,
// written and read.
#include "ui/panels/rulebook_editor.h"
#include "ui/panels/rulebook_name_dialog.h"
#include "ui/presentation/number_format.h"
#include "ui/style/theme.h"

#include "tests/support/widget_checks.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace marginscope;

namespace {

constexpr auto failureMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QString priceRange = QStringLiteral("/portfolio/price_range");

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

LoadedBook strangle() {
    LoadedBook loaded;
    loaded.portfolio.name = "Strangle";
    loaded.portfolio.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-25DEC26-90000-P", -2)};
    loaded.portfolio.collateral = {{AssetCode("USDC"), 60000.0}};
    return loaded;
}

std::shared_ptr<const Rulebook> deribit(const char* name = "deribit") {
    return loadRulebook(name).value().rulebook;
}

/// A document with its editor; what is tried is put under the book, as the window does it.
class Bench {
public:
    explicit Bench(const Theme& theme) : panel(document, theme) {
        store = folder.filePath("store.db").toStdString();
        panel.setStorePath(store);
        QObject::connect(&panel, &RulebookEditor::rulebookEdited, &document,
                         [this](const std::shared_ptr<const Rulebook>& rulebook, const QString& step) {
                             steps.append(step);
                             document.setRulebook(rulebook);
                         });
        panel.resize(1000, 700);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) qFatal("the panel is not active");
        document.open(strangle(), LoadedMarket{sampleMarket(), {}, {}, "sample"}, deribit());
    }

    template<class Part>
    Part* find(const char* name) const {
        Part* found = panel.findChild<Part*>(name);
        if (!found) qFatal("no %s", name);
        return found;
    }

    RulebookTree* tree() const { return find<RulebookTree>("rulebookTree"); }
    QString cell(const QString& pointer, int column) const {
        panel.findChild<RulebookTree*>()->go(pointer);
        return tree()->currentIndex().siblingAtColumn(column).data().toString();
    }
    QString title() const { return find<QLabel>("rulebook.title")->text(); }

    void type(const QString& pointer, const QString& text) {
        panel.go(pointer);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        if (!editor) qFatal("Enter opened no editor");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    std::string store;
    DocumentPresenter document;
    RulebookEditor panel;
    QStringList steps;
};

#define SETTLED(bench) QTRY_VERIFY(!(bench).panel.isBusy() && (bench).panel.rulebook())

} // namespace

class TestRulebookEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme_ = std::make_unique<Theme>(*qApp);
    }

    void theModelKeepsTheRules();
    void whatIsTypedBecomesJson_data();
    void whatIsTypedBecomesJson();
    void everyValueOfTheFileHasARow();
    void aTypedValueIsTried();
    void theWiderRangeCostsMore();
    void refusedTextStaysWithTheRange();
    void wordsAreChosen();
    void resetsOneAndAll();
    void undoIsShown();
    void withoutLiveTheBookWaits();
    void onlyChangedAndSearch();
    void keptUnderAnOwnName();
    void takenNamesAreSaid();
    void exportedAndImported();
    void aBrokenFileIsSaid();
    void deletedFromTheStore();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<Theme> theme_;
};

void TestRulebookEditor::theModelKeepsTheRules() {
    RulebookModel model;
    RulebookFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, failureMode), filterTester(&filter, failureMode);
    const auto published = deribit();
    model.setDocuments(published->document, published->document);
    QCOMPARE(model.changes(), 0);
    const auto own = withValue(*published, published, "/portfolio/price_range", "0.18").value();
    model.setDocuments(own->document, published->document);
    QCOMPARE(model.changes(), 1);
    const QModelIndex row = model.indexOf(priceRange);
    QCOMPARE(row.siblingAtColumn(RulebookModel::PublishedColumn).data().toString(), QString("0.14"));
    QCOMPARE(row.siblingAtColumn(RulebookModel::DifferenceColumn).data().toString(),
             QString("+0.04 (%1)").arg(formatPercent(100.0 * 0.04 / 0.14, 1, Sign::Both)));
    QVERIFY(row.parent().data(RulebookModel::ChangedRole).toBool());
    filter.setOnlyChanged(true);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText("no such parameter");
    QCOMPARE(filter.rowCount(), 0);
    model.setDocuments(deribit("deribit@2024-06-17")->document, published->document);
    QVERIFY(model.changes() > 5);
    model.reject("/portfolio/price_range", "wide", "no");
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRulebookEditor::whatIsTypedBecomesJson_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    const int number = int(KeyType::Number), flag = int(KeyType::Flag), word = int(KeyType::Word);
    QTest::newRow("number") << number << " 0.18 "
                            << "0.18";
    QTest::newRow("percent") << number << "18 %"
                             << "0.18";
    QTest::newRow("small percent") << number << "0.5%"
                                   << "0.005";
    QTest::newRow("minus") << number << "−0.3"
                           << "-0.3";
    QTest::newRow("no number") << number << "wide"
                               << "\"wide\"";
    QTest::newRow("flag") << flag << "True"
                          << "true";
    QTest::newRow("no flag") << flag << "perhaps"
                             << "\"perhaps\"";
    QTest::newRow("word") << word << "by_cell"
                          << "\"by_cell\"";
    QTest::newRow("quotes") << word << "a\"b"
                            << "\"a\\\"b\"";
    QTest::newRow("list") << int(KeyType::Numbers) << "−0.5; 0.5; 1"
                          << "[-0.5, 0.5, 1]";
    QTest::newRow("list with brackets") << int(KeyType::Numbers) << "[-0.5,0.5]"
                                        << "[-0.5, 0.5]";
}

void TestRulebookEditor::whatIsTypedBecomesJson() {
    QFETCH(int, type);
    QFETCH(QString, text);
    QFETCH(QString, json);
    KeySpec spec;
    spec.type = KeyType(type);
    QCOMPARE(QString::fromStdString(jsonOfText(spec, text)), json);
}

void TestRulebookEditor::everyValueOfTheFileHasARow() {
    Bench bench(*theme_);
    SETTLED(bench);
    for (const std::string& pointer : bench.panel.rulebook()->stated)
        QVERIFY2(!bench.cell(QString::fromStdString(pointer), RulebookModel::MeaningColumn).isEmpty(), pointer.c_str());
    QCOMPARE(bench.cell("/portfolio/m_inc", RulebookModel::SourceColumn), QString("Assumed"));
    QVERIFY(bench.find<QLabel>("rulebook.about")->text().contains("5e-5 in the documentation"));
    QVERIFY(bench.title().endsWith("as published"));
}

void TestRulebookEditor::aTypedValueIsTried() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "18 %");
    QCOMPARE(bench.steps, QStringList("Change price_range"));
    QCOMPARE(bench.document.workspace().rulebook().scenario.base.priceRange, 0.18);
    QVERIFY(bench.document.workspace().rulebook().version.ends_with("-edited"));
    QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.18"));
    QCOMPARE(bench.cell(priceRange, RulebookModel::SourceColumn), QString("Own value"));
    QVERIFY(bench.title().startsWith("1 value"));
    bench.type(priceRange, "0.14");
    QCOMPARE(bench.document.workspace().rulebook().version, deribit()->version);
    QVERIFY(bench.title().endsWith("as published"));
}

void TestRulebookEditor::theWiderRangeCostsMore() {
    Bench bench(*theme_);
    SETTLED(bench);
    QVERIFY(!bench.find<QWidget>("rulebook.effect")->isVisible());
    bench.type(priceRange, "0.18");
    QVERIFY(bench.find<QWidget>("rulebook.effect")->isVisible());
    QTRY_VERIFY(bench.find<QLabel>("rulebook.effect.2.2")->text().startsWith("+"));
    QVERIFY(bench.find<QLabel>("rulebook.effect.0.2")->text().startsWith("0.00"));
}

void TestRulebookEditor::refusedTextStaysWithTheRange() {
    Bench bench(*theme_);
    SETTLED(bench);
    for (const QString& wrong : {QString("1.4"), QString("wide")}) {
        bench.type(priceRange, wrong);
        QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), wrong);
        QVERIFY2(bench.find<QLabel>("rulebook.about")->text().contains("0.95"),
                 qPrintable(bench.find<QLabel>("rulebook.about")->text()));
    }
    QVERIFY(bench.steps.isEmpty());
    QCOMPARE(bench.panel.rulebook()->scenario.base.priceRange, 0.14);
    bench.type("/portfolio/mm_factor", "0.75");
    QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("wide"));
    bench.type(priceRange, "0.15");
    QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.15"));
    QCOMPARE(bench.panel.rulebook()->maintenanceFactor, 0.75);
}

void TestRulebookEditor::wordsAreChosen() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.panel.go("/portfolio/pairing");
    bench.tree()->setFocus();
    QTest::keyClick(bench.tree(), Qt::Key_Return);
    auto* box = bench.tree()->findChild<QComboBox*>("cellChoice");
    QVERIFY(box);
    QCOMPARE(box->count(), 2);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(bench.panel.rulebook()->pairing, CellPairing::SumOfWorst);
}

void TestRulebookEditor::resetsOneAndAll() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    bench.type("/portfolio/mm_factor", "0.7");
    bench.type("/portfolio/currencies/BTC/price_range", "0.2");
    bench.panel.go(priceRange);
    bench.find<QPushButton>("rulebook.reset")->click();
    QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.14"));
    QCOMPARE(bench.panel.rulebook()->maintenanceFactor, 0.7);
    bench.panel.go("/portfolio/currencies/BTC/price_range");
    QTest::keyClick(bench.tree(), Qt::Key_Delete);
    QCOMPARE(bench.cell("/portfolio/currencies/BTC/price_range", RulebookModel::SourceColumn), QString("Not stated"));
    bench.find<QPushButton>("rulebook.resetAll")->click();
    QCOMPARE(bench.panel.rulebook(), bench.panel.published());
    QCOMPARE(bench.document.workspace().rulebook().document, deribit()->document);
    QVERIFY(!bench.find<QPushButton>("rulebook.resetAll")->isEnabled());
}

void TestRulebookEditor::undoIsShown() {
    Bench bench(*theme_);
    SETTLED(bench);
    const auto before = bench.document.workspace().sharedRulebook();
    bench.type(priceRange, "0.18");
    bench.document.setRulebook(before);
    SETTLED(bench);
    QTRY_COMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.14"));
    bench.document.setRulebook(deribit("deribit@2024-06-17"));
    QTRY_COMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.16"));
    QVERIFY(bench.title().contains("2024-06-17"));
}

void TestRulebookEditor::withoutLiveTheBookWaits() {
    Bench bench(*theme_);
    SETTLED(bench);
    auto* now = bench.find<QPushButton>("rulebook.try");
    QVERIFY(!now->isVisible());
    bench.find<QCheckBox>("rulebook.live")->setChecked(false);
    QVERIFY(now->isVisible() && !now->isEnabled());
    bench.type(priceRange, "0.18");
    QVERIFY(bench.steps.isEmpty());
    bench.document.setRulebook(deribit("deribit@2024-06-17"));
    QCOMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.18"));
    now->click();
    QCOMPARE(bench.steps.size(), 1);
    QCOMPARE(bench.document.workspace().rulebook().scenario.base.priceRange, 0.18);
    QVERIFY(!now->isEnabled());
}

void TestRulebookEditor::onlyChangedAndSearch() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    bench.find<QCheckBox>("rulebook.onlyChanged")->setChecked(true);
    const QAbstractItemModel& shown = *bench.tree()->model();
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.rowCount(shown.index(0, 0)), 1);
    bench.find<QCheckBox>("rulebook.onlyChanged")->setChecked(false);
    bench.panel.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), "roll shock");
    QCOMPARE(shown.rowCount(), 1);
    QVERIFY(bench.tree()->isExpanded(shown.index(0, 0)));
    bench.find<QLineEdit>("rulebook.search")->clear();
    QVERIFY(shown.rowCount() > 3);
}

void TestRulebookEditor::keptUnderAnOwnName() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    QSignalSpy kept(&bench.panel, &RulebookEditor::kept), changed(&bench.panel, &RulebookEditor::ownRulebooksChanged);
    bench.find<QPushButton>("rulebook.keep")->click();
    auto* dialog = bench.panel.findChild<RulebookNameDialog*>();
    QVERIFY(dialog);
    auto* id = dialog->findChild<QLineEdit*>("rulebookName.id");
    QCOMPARE(id->text(), QString("deribit-own"));
    id->setText("wide range");
    QVERIFY(!dialog->findChild<QPushButton*>("rulebookName.save")->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>("rulebookName.problem")->text().startsWith("▲"));
    id->setText("wide");
    dialog->findChild<QLineEdit*>("rulebookName.version")->setText("v1");
    dialog->findChild<QPushButton*>("rulebookName.save")->click();
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().toString(), QString("wide@v1"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ownRulebooks(bench.store).value().size(), std::size_t(1));
    QCOMPARE(bench.document.workspace().rulebook().id, std::string("wide"));
    QCOMPARE(bench.cell(priceRange, RulebookModel::PublishedColumn), QString("0.14"));
    QVERIFY(bench.find<QPushButton>("rulebook.remove")->isVisible());
}

void TestRulebookEditor::takenNamesAreSaid() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    QSignalSpy kept(&bench.panel, &RulebookEditor::kept), failed(&bench.panel, &RulebookEditor::failed);
    bench.panel.keepAs({"wide", "v1", "Wide"}, SaveMode::CreateNew);
    QTRY_COMPARE(kept.size(), 1);
    bench.type(priceRange, "0.19");
    bench.panel.keepAs({"wide", "v1", "Wide"}, SaveMode::CreateNew);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("wide"));
    bench.panel.keepAs({"wide", "v1", "Wide"}, SaveMode::Replace);
    QTRY_COMPARE(kept.size(), 2);
    bench.panel.keepAs({"deribit", deribit()->version, "Mine"}, SaveMode::Replace);
    QTRY_COMPARE(failed.size(), 2);
}

void TestRulebookEditor::exportedAndImported() {
    Bench bench(*theme_);
    SETTLED(bench);
    const QString file = bench.folder.filePath("own.json");
    bench.type(priceRange, "0.18");
    QSignalSpy exported(&bench.panel, &RulebookEditor::exported);
    bench.panel.exportTo(file);
    QTRY_COMPARE(exported.size(), 1);
    bench.panel.resetAll();
    bench.panel.importFrom(file);
    QTRY_COMPARE(bench.cell(priceRange, RulebookModel::ValueColumn), QString("0.18"));
    QCOMPARE(bench.cell(priceRange, RulebookModel::PublishedColumn), QString("0.14"));
    QCOMPARE(bench.document.workspace().rulebook().scenario.base.priceRange, 0.18);
}

void TestRulebookEditor::aBrokenFileIsSaid() {
    Bench bench(*theme_);
    SETTLED(bench);
    QFile file(bench.folder.filePath("broken.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"marginscope.rulebook/1\"}");
    file.close();
    QSignalSpy failed(&bench.panel, &RulebookEditor::failed);
    bench.panel.importFrom(file.fileName());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains("broken.json"));
    QCOMPARE(bench.panel.rulebook()->document, deribit()->document);
}

void TestRulebookEditor::deletedFromTheStore() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    QSignalSpy kept(&bench.panel, &RulebookEditor::kept), changed(&bench.panel, &RulebookEditor::ownRulebooksChanged);
    bench.panel.keepAs({"wide", "v1", "Wide"}, SaveMode::CreateNew);
    QTRY_COMPARE(kept.size(), 1);
    bench.find<QPushButton>("rulebook.remove")->click();
    auto* box = bench.panel.findChild<QMessageBox*>("rulebookRemoveDialog");
    QVERIFY(box);
    for (QAbstractButton* each : box->buttons())
        if (box->buttonRole(each) == QMessageBox::DestructiveRole) each->click();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(ownRulebooks(bench.store).value().empty());
    QVERIFY(!bench.find<QPushButton>("rulebook.remove")->isVisible());
}

void TestRulebookEditor::everyControlHasAName() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.type(priceRange, "0.18");
    QVERIFY2(unnamedControls(bench.panel).isEmpty(), qPrintable(unnamedControls(bench.panel).join('\n')));
    QVERIFY2(clippedTexts(bench.panel).isEmpty(), qPrintable(clippedTexts(bench.panel).join('\n')));
}

// With COLUMNS_PICTURES=folder what a person sees is kept as pictures.
void TestRulebookEditor::pictures() {
    const QString folder = qEnvironmentVariable("COLUMNS_PICTURES");
    QList<int> grounds;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme_->choose(choice);
        Bench bench(*theme_);
        SETTLED(bench);
        bench.type(priceRange, "0.18");
        bench.type("/portfolio/m_inc", "2");
        bench.panel.go(priceRange);
        QTRY_VERIFY(bench.find<QLabel>("rulebook.effect.2.2")->text().startsWith("+"));
        const QImage drawn = bench.panel.grab().toImage();
        grounds.append(drawn.pixelColor(drawn.width() / 2, drawn.height() - 2).lightness());
        if (!folder.isEmpty())
            QVERIFY(drawn.save(folder + (choice == ThemeChoice::Dark ? "/editor-dark.png" : "/editor-light.png")));
    }
    theme_->choose(ThemeChoice::Light);
    QVERIFY2(grounds[0] > 200 && grounds[1] < 80, "the editor follows the theme to its lower edge");
}

QTEST_MAIN(TestRulebookEditor)
#include "test_rulebook_editor.moc"
