#include "core/session/batch_csv.h"

#include "core/base/number.h"
#include "core/report/messages.h"

#include <algorithm>
#include <ostream>

namespace marginscope {

namespace {

constexpr std::size_t pieceBytes = std::size_t{1} << 18;
constexpr std::size_t figuresOfRegime = 5;

// Errors quote their input, line breaks and all.
std::string onOneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

void addFigures(std::vector<std::string>& cells, const AccountFigures& figures) {
    cells.push_back(formatNumber(figures.equity));
    for (const Regime regime : allRegimes) {
        const RegimeFigures& of = figures.of(regime);
        for (const double value :
             {of.equity, of.initial.requirement, of.initial.excess, of.maintenance.requirement, of.maintenance.excess})
            cells.push_back(formatNumber(value));
    }
    cells.push_back(figures.binding ? figures.binding->id : std::string());
    cells.push_back(figures.binding ? formatNumber(figures.binding->pnl) : std::string());
}

} // namespace

const std::vector<std::string>& batchColumns() {
    static const std::vector<std::string> columns = [] {
        std::vector<std::string> names = {"number", "account",   "file",         "line",
                                          "status", "positions", "not_modelled", "equity"};
        for (const Regime regime : allRegimes)
            for (const char* figure :
                 {"equity", "initial_requirement", "initial_excess", "maintenance_requirement", "maintenance_excess"})
                names.push_back(regimeWord(regime) + "_" + figure);
        for (const char* name : {"binding_scenario", "binding_pnl", "error"})
            names.emplace_back(name);
        return names;
    }();
    return columns;
}

bool isBatchResult(const CsvHeader& header) {
    return header.names() == batchColumns();
}

std::string batchLine(const AccountResult& result) {
    std::vector<std::string> cells = {std::to_string(result.number), result.name, result.file,
                                      result.line > 0 ? std::to_string(result.line) : std::string(),
                                      std::to_string(static_cast<int>(result.status))};
    const AccountFigures* figures = result.figures ? &*result.figures : nullptr;
    cells.push_back(figures ? std::to_string(figures->positions) : std::string());
    cells.push_back(figures ? std::to_string(figures->notModelled) : std::string());
    if (figures && !figures->nothingModelled)
        addFigures(cells, *figures);
    else
        cells.resize(cells.size() + 1 + allRegimes.size() * figuresOfRegime + 2);
    cells.push_back(result.error ? onOneLine(describe(*result.error)) : std::string());
    return csvLine(cells);
}

BatchOutput::BatchOutput(std::optional<AtomicFile> file, std::ostream& stream)
    : file_(std::move(file))
    , stream_(&stream)
    , pending_(csvLine(batchColumns())) {}

Result<BatchOutput> BatchOutput::open(const std::string& path, std::ostream& stream) {
    if (path == "-") return BatchOutput(std::nullopt, stream);
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file) return failure(file.error());
    return BatchOutput(std::move(*file), stream);
}

Result<void> BatchOutput::take(const AccountResult& result) {
    pending_ += batchLine(result);
    ++lines_;
    return pending_.size() < pieceBytes ? Result<void>() : flush();
}

Result<void> BatchOutput::finish(bool complete) {
    if (file_ && !complete) {
        file_.reset();
        return {};
    }
    if (Result<void> written = flush(); !written) return written;
    return file_ ? file_->commit() : Result<void>();
}

Result<void> BatchOutput::flush() {
    Result<void> written;
    if (file_)
        written = file_->write(pending_);
    else if (!stream_->write(pending_.data(), static_cast<std::streamsize>(pending_.size())).flush())
        written = failure(Reason::FileNotWritable, {"-"}, Place{"-", 0, 0, {}});
    pending_.clear();
    return written;
}

} // namespace marginscope
