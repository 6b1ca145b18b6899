#include "core/base/number.h"
#include "core/margin/comparison.h"
#include "core/session/bench_book.h"
#include "tests/bench/sections.h"

#include <fstream>
#include <iostream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace marginscope::bench {

namespace {

/// The largest memory this process has had, KiB. (getrusage() would carry over what the starting process had.)
std::optional<double> peakOfThisProcess() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double size = 0.0; word == "VmHWM:" && status >> size) return size;
    return std::nullopt;
}

struct Peaks {
    double book = 0.0, marked = 0.0, compared = 0.0;
};

/// Peaks of a process that compares so many positions, KiB: with its book, when that is marked, at the end. Empty where
/// it could not be started or died.
std::optional<Peaks> peaksOfChild(std::size_t positions) {
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    std::string program = "/proc/self/exe", option = memoryOption, size = std::to_string(positions);
    char* arguments[] = {program.data(), option.data(), size.data(), nullptr};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(arguments[0], arguments);
        _exit(127);
    }
    close(ends[1]);
    std::string text;
    char piece[128];
    for (ssize_t got = 1; child > 0 && (got = read(ends[0], piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<std::size_t>(got));
    close(ends[0]);
    int state = 0;
    if (child < 0 || waitpid(child, &state, 0) < 0 || !WIFEXITED(state) || WEXITSTATUS(state) != 0) return std::nullopt;
    Peaks peaks;
    std::istringstream words(text);
    return words >> peaks.book >> peaks.marked >> peaks.compared ? std::optional(peaks) : std::nullopt;
}

} // namespace

int printPeakMemory(std::size_t positions, const Setting& setting) {
    const Portfolio book = benchBook(positions);
    const auto withBook = peakOfThisProcess();
    auto prepared = std::make_shared<const MarkedBook>(
        preparedBook(markBook(book, benchMarket(), setting.rulebook->valuation()), *setting.rulebook));
    const auto withMarks = peakOfThisProcess();
    const Result<Comparison> comparison =
        comparePrepared(std::move(prepared), setting.rulebook, ComparisonOptions{false});
    const auto atEnd = peakOfThisProcess();
    if (!comparison || comparison->positions.size() != positions || !withBook || !withMarks || !atEnd) return 1;
    std::cout << *withBook << " " << *withMarks << " " << *atEnd << std::endl;
    return 0;
}

std::vector<BenchSection> memory(const Setting& setting) {
    const std::vector<std::size_t> sizes =
        setting.quick ? std::vector<std::size_t>{1000} : std::vector<std::size_t>{1000, 10000, 100000, 1000000};
    BenchSection section{
        "Peak memory of a process that compares a book", {"bytes a row", "book", "marked", "compared"}, {}, {}};
    for (const std::size_t size : sizes) {
        const std::string key = "memory." + std::to_string(size);
        const std::optional<Peaks> peaks = peaksOfChild(size);
        if (!peaks) {
            section.notes.push_back(key + ": the process did not answer.");
            continue;
        }
        const double count = static_cast<double>(size);
        BenchFigure figure{key, groupedNumber(count, 0) + " positions", peaks->compared / 1024.0, "MiB"};
        if (size == 1000000) figure.limit = 1024.0;
        const double bytes = 1024.0 / count;
        figure.ratios = {peaks->compared * bytes, peaks->book * bytes, (peaks->marked - peaks->book) * bytes,
                         (peaks->compared - peaks->marked) * bytes};
        section.figures.push_back(std::move(figure));
    }
    section.notes.emplace_back("No two rows of one contract and group. Bytes a row in all, and what book, marking "
                               "and comparison add.");
    return {section};
}

} // namespace marginscope::bench
