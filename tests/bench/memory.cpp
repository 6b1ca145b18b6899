#include "core/base/number.h"
#include "core/session/bench_book.h"
#include "core/session/workspace.h"
#include "tests/bench/sections.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

namespace marginscope::bench {

namespace {

/// The largest memory this process has had, KiB. (getrusage() would carry over what the starting process had.)
std::optional<long> peakOfThisProcess() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
    return std::nullopt;
}

/// Peak memory of a process that compares so many positions, KiB; empty where it could not be started or died.
std::optional<double> peakOfChild(std::size_t positions) {
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
    char text[64] = {};
    const ssize_t got = child < 0 ? -1 : read(ends[0], text, sizeof text - 1);
    close(ends[0]);
    int state = 0;
    if (child < 0 || waitpid(child, &state, 0) < 0 || !WIFEXITED(state) || WEXITSTATUS(state) != 0 || got <= 0)
        return std::nullopt;
    return parseNumber(std::string(text, std::find(text, text + got, '\n')));
}

} // namespace

int printPeakMemory(std::size_t positions, const Setting& setting) {
    const RunInputs inputs{0, std::make_shared<const Portfolio>(benchBook(positions)),
                           std::make_shared<const MarketSnapshot>(benchMarket()), setting.rulebook};
    const Result<Comparison> comparison = runComparison(inputs, ComparisonOptions{false});
    const std::optional<long> peak = peakOfThisProcess();
    if (!comparison || comparison->positions.size() != positions || !peak) return 1;
    std::cout << *peak << std::endl;
    return 0;
}

std::vector<BenchSection> memory(const Setting& setting) {
    const std::vector<std::size_t> sizes =
        setting.quick ? std::vector<std::size_t>{1000} : std::vector<std::size_t>{1000, 10000, 100000, 1000000};
    BenchSection section{"Peak memory of a process that compares a book", {"bytes a row"}, {}, {}};
    for (const std::size_t size : sizes) {
        const std::string key = "memory." + std::to_string(size);
        const std::optional<double> peak = peakOfChild(size);
        if (!peak) {
            section.notes.push_back(key + ": the process did not answer.");
            continue;
        }
        const double count = static_cast<double>(size);
        BenchFigure figure{key, groupedNumber(count, 0) + " positions", *peak / 1024.0, "MiB"};
        if (size == 1000000) figure.limit = 1024.0;
        figure.ratios = {*peak * 1024.0 / count};
        section.figures.push_back(std::move(figure));
    }
    section.notes.emplace_back("Book, marked book, comparison, and the program itself; no two rows of one contract and "
                               "group.");
    return {section};
}

} // namespace marginscope::bench
