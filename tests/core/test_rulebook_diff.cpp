// Own rulebooks: what a file may hold, what differs from the published values, changes of single values, keeping.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/text_file.h"
#include "core/session/own_rulebooks.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#endif

using namespace marginscope;

namespace {

std::shared_ptr<const Rulebook> deribit() {
    static const std::shared_ptr<const Rulebook> rulebook = loadRulebook("deribit").value().rulebook;
    return rulebook;
}

const RulebookParameter* find(const std::vector<RulebookParameter>& list, const std::string& pointer) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const RulebookParameter& p) { return p.pointer == pointer; });
    return found == list.end() ? nullptr : &*found;
}

std::vector<RulebookChange> changesOf(const Rulebook& own) {
    return rulebookDiff(deribit()->document, own.document).value();
}

/// A rulebook with a list of charges, of tables and of lists of numbers.
std::shared_ptr<const Rulebook> charges() {
    const std::string text = R"({"format": "marginscope.rulebook/1", "id": "made-up", "version": "1", "name": "Made up",
      "source": "nowhere", "definitions": {"isolated": "a", "cross": "b", "portfolio": "c"},
      "standard": {"method": "standalone"},
      "portfolio": {"method": "charges", "initial": "scan", "maintenance": "0.8*scan",
        "charges": {"scan": {"kind": "scenario_loss", "volatility_range_up": 0.4, "short_term_vega_power": 0.3,
          "long_term_vega_power": 0.13,
          "scenarios": [{"price": 0}, {"price": 0.1, "volatility": "up"}, {"price": -0.1, "weight": 0.5}],
          "currencies": {"ETH": {"volatility_range_up": 0.5}}}}},
      "collateral": {"haircuts": {"other": 0.1}}})";
    Result<RulebookFile> file = readRulebook(text, "made-up");
    if (!file) qFatal("%s", file.error().place.path.c_str());
    return std::make_shared<const Rulebook>(std::move(file->rulebook));
}

} // namespace

class TestRulebookDiff : public QObject {
    Q_OBJECT

private slots:
    void everyStatedValueIsDescribed();
    void chargesAndTablesAreDescribed();
    void valuesThatMayBeStatedAreListed();
    void theSchemaCoversEveryGroup();
    void nothingDiffersFromItself();
    void versionsDiffer();
    void listsAreComparedItemByItem();
    void writtenOtherwiseIsTheSame();
    void aChangedValueIsMarked();
    void backToPublishedIsThePublished();
    void newValuesAndRemovedOnes();
    void wrongValuesSayTheRange();
    void namesOfOnesOwn();
    void keptFoundAndRemoved();
    void bundledNamesAreTaken();
    void filesGoOutAndIn();
};

void TestRulebookDiff::everyStatedValueIsDescribed() {
    for (const RulebookSummary& summary : bundledRulebooks()) {
        const auto rulebook = loadRulebook(summary.id + "@" + summary.version).value().rulebook;
        const std::vector<RulebookParameter> parameters = rulebookParameters(rulebook->document);
        QVERIFY(!parameters.empty());
        for (const std::string& pointer : rulebook->stated)
            QVERIFY2(find(parameters, pointer), pointer.c_str());
        for (const RulebookParameter& parameter : parameters)
            QVERIFY2(!parameter.spec.meaning.empty(), (summary.id + parameter.pointer).c_str());
    }
    const std::vector<RulebookParameter> parameters = rulebookParameters(deribit()->document);
    for (const RulebookParameter& parameter : parameters)
        QVERIFY2(!parameter.spec.meaning.empty(), parameter.pointer.c_str());
    const RulebookParameter* range = find(parameters, "/portfolio/price_range");
    QVERIFY(range && range->stated);
    QCOMPARE(range->value, std::string("0.14"));
    QCOMPARE(range->spec.unit, std::string("relative move"));
    QCOMPARE(range->spec.max, 0.95);
    QCOMPARE(find(parameters, "/portfolio/currencies/ETH/m_inc")->spec.meaning,
             find(parameters, "/portfolio/m_inc")->spec.meaning);
    QVERIFY(!find(parameters, "/portfolio/m_inc")->assumed.empty());
    QCOMPARE(find(parameters, "/portfolio/extended_moves/2")->value, std::string("0.5"));
}

void TestRulebookDiff::chargesAndTablesAreDescribed() {
    const std::string document = charges()->document;
    const std::vector<RulebookParameter> parameters = rulebookParameters(document);
    for (const char* pointer :
         {"/portfolio/charges/scan/volatility_range_up", "/portfolio/charges/scan/scenarios/1/price",
          "/portfolio/charges/scan/scenarios/1/volatility",
          "/portfolio/charges/scan/currencies/ETH/volatility_range_up"}) {
        const RulebookParameter* found = find(parameters, pointer);
        QVERIFY2(found && !found->spec.meaning.empty(), pointer);
    }
    QCOMPARE(describeParameter(document, "/portfolio/charges/scan/scenarios/2/weight")->max, 10.0);
    QVERIFY(!describeParameter(document, "/portfolio/nosuch"));
}

void TestRulebookDiff::valuesThatMayBeStatedAreListed() {
    const std::vector<RulebookParameter> parameters = rulebookParameters(charges()->document);
    const RulebookParameter* days = find(parameters, "/portfolio/charges/scan/min_days");
    QVERIFY(days && !days->stated);
    QCOMPARE(days->value, std::string("1"));
}

void TestRulebookDiff::theSchemaCoversEveryGroup() {
    const std::vector<RulebookSchemaGroup> groups = rulebookSchema();
    const std::string json = rulebookSchemaText(SchemaFormat::Json), text = rulebookSchemaText(SchemaFormat::Markdown);
    for (const RulebookSchemaGroup& group : groups) {
        QVERIFY2(json.find("\"" + group.title + "\"") != std::string::npos, group.title.c_str());
        QVERIFY2(text.find("## " + group.title) != std::string::npos, group.title.c_str());
        for (const KeySpec& key : group.keys) {
            QVERIFY2(!key.meaning.empty(), key.key.c_str());
            QVERIFY2(text.find("`" + key.key + "`") != std::string::npos, key.key.c_str());
        }
    }
    QVERIFY(json.find("scenario_loss") != std::string::npos);
    QJsonParseError sound{};
    QJsonDocument::fromJson(QByteArray::fromStdString(json), &sound);
    QCOMPARE(sound.error, QJsonParseError::NoError);
}

void TestRulebookDiff::nothingDiffersFromItself() {
    QVERIFY(changesOf(*deribit()).empty());
    QCOMPARE(rulebookDiff("[]", deribit()->document).error().reason, Reason::BadSyntax);
}

void TestRulebookDiff::versionsDiffer() {
    const auto older = loadRulebook("deribit@2024-06-17").value().rulebook;
    const std::vector<RulebookChange> changes = changesOf(*older);
    const auto range = std::find_if(changes.begin(), changes.end(), [](const RulebookChange& change) {
        return change.pointer == "/portfolio/price_range";
    });
    QVERIFY(range != changes.end());
    QCOMPARE(range->published, std::optional<std::string>("0.14"));
    QCOMPARE(range->own, std::optional<std::string>("0.16"));
    QCOMPARE(range->meaning, std::string("largest ordinary price move, each side"));
    const auto gone = std::find_if(changes.begin(), changes.end(), [](const RulebookChange& change) {
        return change.pointer == "/portfolio/currencies/ETH/m_inc";
    });
    QVERIFY(gone != changes.end() && !gone->own);
    const std::vector<RulebookChange> back = rulebookDiff(older->document, deribit()->document).value();
    QCOMPARE(back.size(), changes.size());
}

void TestRulebookDiff::listsAreComparedItemByItem() {
    const auto made = charges();
    const auto one = withValue(*made, made, "/portfolio/charges/scan/scenarios/1/price", "0.12").value();
    auto changes = rulebookDiff(made->document, one->document).value();
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].pointer, std::string("/portfolio/charges/scan/scenarios/1/price"));
    const auto longer = withValue(*deribit(), deribit(), "/portfolio/extended_moves", "[-0.5, 0.5]").value();
    changes = changesOf(*longer);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].pointer, std::string("/portfolio/extended_moves"));
    QCOMPARE(changes[0].own, std::optional<std::string>("[-0.5,0.5]"));
}

void TestRulebookDiff::writtenOtherwiseIsTheSame() {
    QVERIFY(sameValue("0.10", "0.1") && sameValue("1", "1.0") && sameValue("[1, 2]", "[1,2]"));
    QVERIFY(!sameValue("0.1", "0.11") && !sameValue("true", "1"));
    QCOMPARE(withValue(*deribit(), deribit(), "/portfolio/price_range", "0.140").value(), deribit());
}

void TestRulebookDiff::aChangedValueIsMarked() {
    const auto own = withValue(*deribit(), deribit(), "/portfolio/price_range", "0.18").value();
    QCOMPARE(own->scenario.base.priceRange, 0.18);
    QCOMPARE(own->version, deribit()->version + "-edited");
    QCOMPARE(basisOf(*own), "deribit@" + deribit()->version);
    QCOMPARE(own->assumed.at("/portfolio/price_range"), std::string("own value; published: 0.14"));
    const auto twice = withValue(*own, deribit(), "/portfolio/m_inc", "0.0001").value();
    QCOMPARE(twice->version, deribit()->version + "-edited");
    QCOMPARE(changesOf(*twice).size(), std::size_t(2));
    QCOMPARE(twice->assumed.at("/portfolio/m_inc"), std::string("own value; published: 5e-05"));
    const auto first = withValue(*twice, deribit(), "/portfolio/m_inc", "0.00005").value();
    QCOMPARE(first->assumed.at("/portfolio/m_inc"), deribit()->assumed.at("/portfolio/m_inc"));
}

void TestRulebookDiff::backToPublishedIsThePublished() {
    const auto own = withValue(*deribit(), deribit(), "/portfolio/pairing", "sum_of_worst").value();
    QCOMPARE(own->pairing, CellPairing::SumOfWorst);
    QCOMPARE(withValue(*own, deribit(), "/portfolio/pairing", "by_cell").value(), deribit());
}

void TestRulebookDiff::newValuesAndRemovedOnes() {
    const auto own = withValue(*deribit(), deribit(), "/portfolio/currencies/ETH/price_range", "0.2").value();
    QCOMPARE(own->scenario.of(AssetCode("ETH")).priceRange, 0.2);
    const std::vector<RulebookChange> changes = changesOf(*own);
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(!changes[0].published);
    QCOMPARE(withValue(*own, deribit(), "/portfolio/currencies/ETH/price_range", std::nullopt).value(), deribit());
    QCOMPARE(withValue(*own, deribit(), "/portfolio/price_range", std::nullopt).error().reason, Reason::MissingField);
}

void TestRulebookDiff::wrongValuesSayTheRange() {
    const Error tooWide = withValue(*deribit(), deribit(), "/portfolio/price_range", "1.4").error();
    QCOMPARE(tooWide.reason, Reason::OutOfRange);
    QCOMPARE(tooWide.place.path, std::string("/portfolio/price_range"));
    QVERIFY(tooWide.args.back().find("0.95") != std::string::npos);
    QCOMPARE(withValue(*deribit(), deribit(), "/portfolio/price_range", "wide").error().reason, Reason::BadValue);
    QCOMPARE(withValue(*deribit(), deribit(), "/portfolio/nosuch", "1").error().reason, Reason::UnknownParameter);
    QCOMPARE(withValue(*deribit(), deribit(), "no pointer", "1").error().reason, Reason::UnknownParameter);
}

void TestRulebookDiff::namesOfOnesOwn() {
    const auto own = withValue(*deribit(), deribit(), "/portfolio/price_range", "0.18").value();
    const auto named = renamedRulebook(*own, {"wide", "2026-11-21", "Wide range"}).value();
    QCOMPARE(named->id, std::string("wide"));
    QCOMPARE(basisOf(*named), "deribit@" + deribit()->version);
    QVERIFY(named->source.starts_with("Own values, based on deribit@"));
    QCOMPARE(renamedRulebook(*named, {"wider", "1", "Wider"}).value()->source, named->source);
    QCOMPARE(publishedRulebook(named)->version, deribit()->version);
    QCOMPARE(renamedRulebook(*own, {"a/b", "1", "x"}).error().reason, Reason::BadValue);
    QCOMPARE(renamedRulebook(*own, {"a", "1.0", "x"}).error().reason, Reason::BadValue);
    QCOMPARE(renamedRulebook(*own, {"", "1", "x"}).error().reason, Reason::MissingField);
    QCOMPARE(renamedRulebook(*own, {"a", "1", ""}).error().reason, Reason::MissingField);
}

void TestRulebookDiff::keptFoundAndRemoved() {
    QTemporaryDir folder;
    const std::string store = folder.filePath("store.db").toStdString();
    QVERIFY(ownRulebooks(store).value().empty());
    QVERIFY2(!QFile::exists(folder.filePath("store.db")), "looking makes no store");
    const auto own = withValue(*deribit(), deribit(), "/portfolio/price_range", "0.18").value();
    const auto named = renamedRulebook(*own, {"wide", "2026-11-21", "Wide range"}).value();
    QVERIFY(saveOwnRulebook(*named, SaveMode::CreateNew, store).has_value());
    QCOMPARE(saveOwnRulebook(*named, SaveMode::CreateNew, store).error().reason, Reason::NameTaken);
    QVERIFY(saveOwnRulebook(*named, SaveMode::Replace, store).has_value());
    QCOMPARE(ownRulebooks(store).value().at(0).name, std::string("Wide range"));
    QCOMPARE(knownRulebooks(store).size(), bundledRulebooks().size() + 1);
    const auto loaded = loadRulebook("wide", {}, store).value().rulebook;
    QCOMPARE(loaded->document, named->document);
    QCOMPARE(changesOf(*loaded).size(), std::size_t(1));
    QVERIFY(removeOwnRulebook("wide", "2026-11-21", store).has_value());
    QVERIFY(ownRulebooks(store).value().empty());
    QCOMPARE(removeOwnRulebook("wide", "2026-11-21", store).error().reason, Reason::NotFound);
}

void TestRulebookDiff::bundledNamesAreTaken() {
    QTemporaryDir folder;
    const std::string store = folder.filePath("store.db").toStdString();
    QCOMPARE(saveOwnRulebook(*deribit(), SaveMode::Replace, store).error().reason, Reason::NameTaken);
    QVERIFY(!QFile::exists(folder.filePath("store.db")));
}

void TestRulebookDiff::filesGoOutAndIn() {
    QTemporaryDir folder;
    const std::string file = folder.filePath("own.json").toStdString();
    const auto own = withValue(*deribit(), deribit(), "/collateral/haircuts/SOL", "0.2").value();
    QVERIFY(exportRulebook(*own, file).has_value());
    const auto read = loadRulebook(file).value().rulebook;
    QCOMPARE(read->document, own->document);
    QCOMPARE(changesOf(*read).at(0).pointer, std::string("/collateral/haircuts/SOL"));
    QCOMPARE(publishedRulebook(read)->document, deribit()->document);
    QVERIFY(!exportRulebook(*own, folder.filePath("no/own.json").toStdString()).has_value());
}

QTEST_GUILESS_MAIN(TestRulebookDiff)
#include "test_rulebook_diff.moc"
