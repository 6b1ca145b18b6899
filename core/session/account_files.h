// Accounts from files: a book is one account, a table with a column `account` and a file of one book a line hold many.
#pragma once

#include "core/io/notice.h"
#include "core/session/batch.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace marginscope {

/// Something books are read from.
struct AccountFile {
    std::string path;        ///< also "-", "sample:NAME" or "store:NAME"
    std::uintmax_t size = 0; ///< bytes, 0 where not known; for progress
    bool fromFolder = false; ///< found, not named: a file that plainly is no book is passed over
};

/// The files of a batch: for a folder its .json, .csv and .jsonl files, those of its subfolders too, sorted by their
/// paths; anything else as it is. Error: FileUnreadable for a folder.
Result<std::vector<AccountFile>> findAccountFiles(const std::vector<std::string>& paths);

class AccountFileReader;

/// What is told about a file besides its accounts.
using FileNoticeSink = std::function<void(const FileNotice&)>;

/// Accounts in the order of the files, and of their rows within one. An account's name is what the book calls itself,
/// else the file's stem (with the line behind it where a line is a book); in a table it is the cell of the column. A
/// file that cannot be read, or not to its end, is an account with an error in its place.
class FileAccounts final : public AccountSource {
public:
    /// A market, rulebook or result among the files of a folder is told to `tell` and passed over.
    explicit FileAccounts(std::vector<AccountFile> files, std::string storePath = {}, FileNoticeSink tell = {});
    ~FileAccounts() override;

    std::optional<BatchAccount> next() override { return advance(true); }
    bool skip() override { return advance(false).has_value(); }
    double share() const override;

private:
    std::optional<BatchAccount> advance(bool wanted);

    std::vector<AccountFile> files_;
    std::string storePath_;
    FileNoticeSink tell_;
    std::size_t nextFile_ = 0;
    std::unique_ptr<AccountFileReader> open_;
    double bytes_ = 0.0, bytesBefore_ = 0.0; ///< of all files, and of those before the open one
};

} // namespace marginscope
