// The accounts of one file of a batch, whatever kind of file it is.
#pragma once

#include "core/session/account_files.h"

namespace marginscope {

class AccountFileReader {
public:
    virtual ~AccountFileReader() = default;

    /// The next account, without its book where that is not wanted; empty at the end.
    virtual std::optional<BatchAccount> next(bool wanted) = 0;
    virtual double bytesRead() const { return 0.0; }
};

/// Opens a file. Null where one that was found in a folder plainly is no book, which `tell` is told. A file that cannot
/// be read is one account with an error.
std::unique_ptr<AccountFileReader> openAccountFile(const AccountFile& file, const std::string& storePath,
                                                   const FileNoticeSink& tell);

/// Whether the file's name says that each of its lines is a book.
bool isFileOfLines(const std::string& path);

} // namespace marginscope
