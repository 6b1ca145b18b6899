#include "core/session/stress.h"

#include "core/io/stress_file.h"
#include "core/io/stress_result_file.h"
#include "core/io/text_file.h"
#include "core/session/bundle.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace marginscope {

namespace {

constexpr std::array order = {"crypto", "listed", "hypothetical"};

std::size_t placeOf(const StressLibrary& library) {
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), library.id) - order.begin());
}

std::string knownNames() {
    std::string names;
    for (const StressLibrary& library : bundledStresses())
        names += (names.empty() ? "" : ", ") + library.id;
    for (const StressLibrary& library : bundledStresses())
        for (const StressScenario& scenario : library.scenarios)
            names += ", " + scenario.id;
    return names;
}

void add(LoadedStresses& loaded, const std::vector<StressScenario>& scenarios, StressOrigin origin) {
    for (const StressScenario& scenario : scenarios)
        loaded.stresses.push_back({scenario, origin});
}

bool addKnown(LoadedStresses& loaded, const std::string& word, const LoadedStresses& own) {
    for (const LoadedStress& one : own.stresses)
        if (one.scenario.id == word) {
            loaded.stresses.push_back(one);
            return true;
        }
    if (word == "own") {
        loaded.stresses.insert(loaded.stresses.end(), own.stresses.begin(), own.stresses.end());
        return true;
    }
    for (const StressLibrary& library : bundledStresses()) {
        if (library.id == word) {
            add(loaded, library.scenarios, StressOrigin::Bundled);
            return true;
        }
        if (const StressScenario* scenario = library.find(word)) {
            loaded.stresses.push_back({*scenario, StressOrigin::Bundled});
            return true;
        }
    }
    return false;
}

bool looksLikeFile(const std::string& word) {
    std::error_code ignored;
    return word.find_first_of("/.") != std::string::npos || std::filesystem::exists(word, ignored);
}

} // namespace

const std::vector<StressLibrary>& bundledStresses() {
    static const std::vector<StressLibrary> libraries = [] {
        std::vector<StressLibrary> found;
        for (const BundledFile& file : bundledFiles()) {
            if (!file.name.starts_with("stresses/") || file.name.starts_with("stresses/covariance")) continue;
            if (Result<StressFile> read = readStressFile(file.text, std::string(file.name)))
                found.push_back(std::move(read->library));
        }
        std::sort(found.begin(), found.end(), [](const StressLibrary& a, const StressLibrary& b) {
            return placeOf(a) != placeOf(b) ? placeOf(a) < placeOf(b) : a.version > b.version;
        });
        return found;
    }();
    return libraries;
}

std::string ownStressPath(const std::string& storePath) {
    return (storePath.empty() ? defaultStorePath() : storePath) + ".stresses.json";
}

std::vector<StressScenario> LoadedStresses::scenarios() const {
    std::vector<StressScenario> all;
    for (const LoadedStress& one : stresses)
        all.push_back(one.scenario);
    return all;
}

Result<LoadedStresses> ownStresses(const std::string& storePath) {
    const std::string path = ownStressPath(storePath);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return LoadedStresses{};
    Result<LoadedStresses> loaded = stressesFromFile(path);
    // A file that one has emptied is no mistake.
    if (!loaded && loaded.error().reason == Reason::NothingReadable) return LoadedStresses{};
    if (!loaded) return loaded;
    for (LoadedStress& one : loaded->stresses)
        one.origin = StressOrigin::Own;
    return loaded;
}

Result<void> saveOwnStresses(const std::vector<StressScenario>& scenarios, const std::string& storePath) {
    std::set<std::string> ids;
    for (const StressScenario& scenario : scenarios) {
        if (const Result<void> sound = checkStress(scenario); !sound) return sound;
        if (!ids.insert(scenario.id).second) return failure(Reason::DuplicateRow, {scenario.id});
    }
    const std::filesystem::path path = ownStressPath(storePath);
    std::error_code ignored;
    if (storePath.empty()) std::filesystem::create_directories(path.parent_path(), ignored);
    StressLibrary library;
    library.id = "own";
    library.scenarios = scenarios;
    return writeFileAtomically(path, writeStressFile(library));
}

Result<LoadedStresses> stressesFromFile(const std::string& file) {
    const Result<std::string> text = readTextFile(file);
    if (!text) return tl::unexpected<Error>(text.error().at({file, 0, 0, {}}));
    Result<StressFile> read = readStressFile(*text, file);
    if (!read) return tl::unexpected<Error>(read.error());
    LoadedStresses loaded;
    add(loaded, read->library.scenarios, StressOrigin::File);
    loaded.problems = std::move(read->problems);
    return loaded;
}

Result<LoadedStresses> loadStresses(const std::vector<std::string>& words, const std::string& storePath) {
    const Result<LoadedStresses> own = ownStresses(storePath);
    if (!own) return own;
    LoadedStresses loaded;
    if (words.empty()) {
        for (const StressLibrary& library : bundledStresses())
            add(loaded, library.scenarios, StressOrigin::Bundled);
        loaded.stresses.insert(loaded.stresses.end(), own->stresses.begin(), own->stresses.end());
        loaded.problems = own->problems;
        return loaded;
    }
    for (const std::string& word : words) {
        if (addKnown(loaded, word, *own)) continue;
        if (!looksLikeFile(word))
            return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "scenario"), word, knownNames()});
        Result<LoadedStresses> file = stressesFromFile(word);
        if (!file) return file;
        loaded.stresses.insert(loaded.stresses.end(), file->stresses.begin(), file->stresses.end());
        loaded.problems.insert(loaded.problems.end(), file->problems.begin(), file->problems.end());
    }
    return loaded;
}

std::vector<AssetCode> unknownUnderlyings(const StressScenario& scenario, const MarketSnapshot& market,
                                          const MarkedBook& book) {
    std::vector<AssetCode> unknown;
    for (const auto& [underlying, stress] : scenario.underlyings) {
        const bool held = std::any_of(book.underlyings.begin(), book.underlyings.end(),
                                      [&](const MarkedUnderlying& one) { return one.underlying == underlying; });
        if (!held && !market.findUnderlying(underlying)) unknown.push_back(underlying);
    }
    return unknown;
}

Phrase unknownUnderlyingsNote(const StressScenario& scenario, const std::vector<AssetCode>& unknown) {
    std::string names;
    for (const AssetCode& code : unknown)
        names += (names.empty() ? "" : ", ") + code.text();
    return {
        QT_TRANSLATE_NOOP("stress", "%1 moves %2, which neither the market nor the book has; the rest of it counts."),
        {scenario.name, names}};
}

namespace {

bool isPlainVol(const UnderlyingStress& stress) {
    return stress.vol == 0.0 ||
           (stress.volKind == VolMoveKind::Relative && stress.shortPower == 0.0 && stress.longPower == 0.0);
}

} // namespace

SliderMove sliderMove(const StressScenario& scenario, const std::vector<AssetCode>& underlyings) {
    SliderMove out;
    out.move.days = scenario.days;
    if (scenario.others) out.move.price = scenario.others->price;
    bool term = false, points = false, basis = false, funding = false, differ = false, first = true;
    for (const AssetCode& underlying : underlyings) {
        const UnderlyingStress* found = scenario.of(underlying);
        const UnderlyingStress stress = found ? *found : UnderlyingStress{};
        if (stress.price != out.move.price) out.move.priceOf[underlying] = stress.price;
        const double vol = stress.volKind == VolMoveKind::Relative ? stress.vol : 0.0;
        points = points || (stress.volKind == VolMoveKind::Points && stress.vol != 0.0);
        term = term || (!isPlainVol(stress) && stress.volKind == VolMoveKind::Relative);
        differ = differ || (!first && vol != out.move.vol);
        if (first) out.move.vol = vol;
        first = false;
        basis = basis || stress.basis != 0.0 || stress.perpetual != 0.0;
        funding = funding || stress.funding != 0.0;
    }
    const auto leave = [&](bool what, const char* words) {
        if (what) out.leftOut.push_back({words, {}});
    };
    leave(term, QT_TRANSLATE_NOOP("stress", "volatility by time to expiry (all move as at 30 days)"));
    leave(points, QT_TRANSLATE_NOOP("stress", "volatility in points"));
    leave(differ, QT_TRANSLATE_NOOP("stress", "volatilities that differ by underlying (all move as the first)"));
    leave(basis, QT_TRANSLATE_NOOP("stress", "bases and forward curves"));
    leave(funding, QT_TRANSLATE_NOOP("stress", "funding"));
    leave(!scenario.assets.empty(), QT_TRANSLATE_NOOP("stress", "prices of stablecoins"));
    return out;
}

Result<void> saveText(const std::string& text, const std::string& file) {
    return writeFileAtomically(file, text);
}

std::string stressOutput(const std::vector<StressRun>& runs, const StressOrder& order, OutputFormat format,
                         const StressTextOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return stressText(runs, order, text);
    case OutputFormat::Csv:
        return stressCsv(runs);
    case OutputFormat::Json:
        break;
    }
    return writeStressResults(runs, order);
}

} // namespace marginscope
