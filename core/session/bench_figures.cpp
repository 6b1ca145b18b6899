#include "core/session/bench_figures.h"

#include "core/base/number.h"
#include "core/base/task_pool.h"
#include "core/kernel/kernel.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <thread>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t titleWidth = 62, valueWidth = 16, ratioWidth = 13;

/// Three digits that count, whatever the size.
std::string figureText(double value) {
    if (!std::isfinite(value)) return "–";
    const double size = std::fabs(value);
    if (size > 0.0 && size < 0.001) return fmt::format("{:.1e}", value);
    return groupedNumber(value, size >= 100.0 ? 0 : size >= 10.0 ? 1 : size >= 1.0 ? 2 : 3);
}

std::string verdictWord(const BenchFigure& figure) {
    const std::optional<bool> holds = figure.holds();
    return !holds ? std::string() : *holds ? "pass" : "falls-short";
}

std::string limitText(const BenchFigure& figure) {
    if (!figure.limit) return {};
    return (figure.bound == BenchBound::AtMost ? "≤ " : "≥ ") + labelNumber(*figure.limit);
}

void addLine(std::string& out, std::string line) {
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    out += line + "\n";
}

std::string figureLine(const BenchFigure& figure, std::size_t ratioCount) {
    std::string line = "  " + fitted(figure.title, titleWidth, false) +
                       fitted(figureText(figure.value) + " " + fitted(figure.unit, 5, false), valueWidth, true);
    for (std::size_t i = 0; i < ratioCount; ++i) {
        const bool has = i < figure.ratios.size() && figure.ratios[i];
        line += fitted(has ? figureText(*figure.ratios[i]) : std::string(), ratioWidth, true);
    }
    return line + "  " + fitted(limitText(figure), 9, true) + "  " + verdictWord(figure);
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

Json figureJson(const BenchFigure& figure, const BenchSection& section) {
    Json out = {{"key", figure.key}, {"title", figure.title}, {"value", figure.value}, {"unit", figure.unit}};
    if (figure.limit) {
        out["limit"] = *figure.limit;
        out["bound"] = figure.bound == BenchBound::AtMost ? "at_most" : "at_least";
        out["verdict"] = verdictWord(figure);
    }
    for (std::size_t i = 0; i < std::min(section.ratios.size(), figure.ratios.size()); ++i)
        if (figure.ratios[i]) out["ratios"][section.ratios[i]] = *figure.ratios[i];
    return out;
}

double secondsOn(BenchClock clock) {
    constexpr clockid_t clocks[] = {CLOCK_MONOTONIC, CLOCK_THREAD_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID};
    timespec now{};
    clock_gettime(clocks[static_cast<std::size_t>(clock)], &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

std::string processorName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name"))
            if (const std::size_t at = line.find(": "); at != std::string::npos) return line.substr(at + 2);
    return "unknown processor";
}

std::string compilerName() {
#ifdef __clang__
    std::string name = "Clang " __clang_version__;
#else
    std::string name = "GCC " __VERSION__;
#endif
#ifndef __OPTIMIZE__
    name += ", not optimised";
#endif
    return name;
}

} // namespace

std::optional<bool> BenchFigure::holds() const {
    if (!limit) return std::nullopt;
    return bound == BenchBound::AtMost ? value <= *limit : value >= *limit;
}

const BenchFigure* BenchSection::find(const std::string& key) const {
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const BenchFigure& figure) { return figure.key == key; });
    return found == figures.end() ? nullptr : &*found;
}

BenchMachine thisMachine() {
    BenchMachine machine;
    machine.processor = processorName();
    machine.cores = std::thread::hardware_concurrency();
    for (const kernel::Isa isa : {kernel::Isa::Sse2, kernel::Isa::Avx2, kernel::Isa::Avx512})
        if (kernel::isAvailable(isa)) machine.instructionSets.emplace_back(kernel::isaWord(isa));
    machine.inUse = kernel::isaWord(kernel::currentIsa());
    machine.compiler = compilerName();
    machine.threads = TaskPool::shared().threads();
    double load = 0.0;
    if (getloadavg(&load, 1) == 1) machine.load = load;
    return machine;
}

std::string machineText(const BenchMachine& machine) {
    std::string out = "Marginscope " MARGINSCOPE_VERSION ", " + machine.processor + ", " +
                      std::to_string(machine.cores) + " cores, " + joined(machine.instructionSets) +
                      " (in use: " + machine.inUse + "), " + machine.compiler + ", " + std::to_string(machine.threads) +
                      " threads";
    if (machine.load) out += fmt::format(", load before the start {:.1f}", *machine.load);
    return out + "\n";
}

std::string sectionText(const BenchSection& section) {
    std::string out = "\n", head = fitted(section.title, titleWidth + 2 + valueWidth, false);
    for (const std::string& ratio : section.ratios)
        head += fitted(ratio, ratioWidth, true);
    addLine(out, head);
    for (const BenchFigure& figure : section.figures)
        addLine(out, figureLine(figure, section.ratios.size()));
    for (const std::string& note : section.notes)
        addLine(out, "  " + note);
    return out;
}

std::string verdictText(const BenchReport& report) {
    std::size_t passed = 0;
    std::vector<std::string> shortOf;
    for (const BenchSection& section : report.sections)
        for (const BenchFigure& figure : section.figures)
            if (const std::optional<bool> holds = figure.holds(); holds && *holds)
                ++passed;
            else if (holds)
                shortOf.push_back(figure.key);
    return fmt::format("{} of {} figures with a limit pass", passed, passed + shortOf.size()) +
           (shortOf.empty() ? "" : "; short of theirs fall: " + joined(shortOf)) + "\n";
}

std::string benchText(const BenchReport& report) {
    std::string out = machineText(report.machine);
    for (const BenchSection& section : report.sections)
        out += sectionText(section);
    return out + "\n" + verdictText(report);
}

std::string benchJson(const BenchReport& report) {
    const BenchMachine& machine = report.machine;
    Json out = {{"format", "marginscope.bench/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"machine",
                 {{"processor", machine.processor},
                  {"cores", machine.cores},
                  {"instruction_sets", machine.instructionSets},
                  {"instruction_set", machine.inUse},
                  {"compiler", machine.compiler},
                  {"threads", machine.threads}}}};
    if (machine.load) out["machine"]["load"] = *machine.load;
    out["sections"] = Json::array();
    for (const BenchSection& section : report.sections) {
        Json figures = Json::array();
        for (const BenchFigure& figure : section.figures)
            figures.push_back(figureJson(figure, section));
        out["sections"].push_back({{"title", section.title}, {"figures", figures}, {"notes", section.notes}});
    }
    return out.dump(2) + "\n";
}

std::vector<double> bestTimes(const std::vector<BenchCase>& cases, int rounds) {
    std::vector<double> best(cases.size(), std::numeric_limits<double>::infinity());
    volatile double kept = 0.0;
    for (const BenchCase& warm : cases)
        kept = warm.run();
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const double start = secondsOn(cases[i].clock);
            kept = cases[i].run();
            best[i] = std::min(best[i], secondsOn(cases[i].clock) - start);
        }
    static_cast<void>(kept);
    return best;
}

} // namespace marginscope
