// Results of a batch as CSV, one line an account.
#pragma once

#include "core/io/atomic_file.h"
#include "core/io/csv.h"
#include "core/session/batch.h"

#include <iosfwd>
#include <string>

namespace marginscope {

/// Names of the columns: number, account, file, line, status, positions, not_modelled, equity; of each regime its
/// equity and both levels' requirement and excess (isolated_initial_requirement); binding_scenario, binding_pnl, error.
const std::vector<std::string>& batchColumns();

/// Whether a table is the result of a batch.
bool isBatchResult(const CsvHeader& header);

/// With its line end. Numbers read back as the same double. Figures that could not be had are empty cells.
std::string batchLine(const AccountResult& result);

/// The result as a file that takes its name only when it is complete, or as lines of a stream.
class BatchOutput final : public AccountSink {
public:
    /// `path` "-" is the stream. Errors as AtomicFile::create.
    static Result<BatchOutput> open(const std::string& path, std::ostream& stream);

    /// Error FileNotWritable.
    Result<void> take(const AccountResult& result) override;
    /// Puts the file into place if the result is complete, else leaves nothing of it and an old one untouched. A stream
    /// gets the lines there are. Error FileNotWritable.
    Result<void> finish(bool complete);
    std::size_t lines() const { return lines_; } ///< taken so far, one an account

private:
    BatchOutput(std::optional<AtomicFile> file, std::ostream& stream);
    Result<void> flush();

    std::optional<AtomicFile> file_;
    std::ostream* stream_;
    std::string pending_; ///< whole lines
    std::size_t lines_ = 0;
};

} // namespace marginscope
