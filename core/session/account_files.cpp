#include "core/session/account_files.h"

#include "core/session/account_file_reader.h"

#include <algorithm>
#include <filesystem>

namespace marginscope {

namespace {

bool mayHoldBooks(const std::string& path) {
    return path.ends_with(".json") || path.ends_with(".csv") || isFileOfLines(path);
}

Result<std::vector<AccountFile>> filesIn(const std::string& folder) {
    std::vector<AccountFile> files;
    std::error_code code;
    std::filesystem::recursive_directory_iterator entry(folder, code);
    for (; !code && entry != std::filesystem::recursive_directory_iterator(); entry.increment(code)) {
        std::error_code ignored;
        std::string path = entry->path().string();
        if (!mayHoldBooks(path) || entry->is_directory(ignored)) continue;
        const std::uintmax_t size = entry->file_size(ignored);
        files.push_back({std::move(path), ignored ? 0 : size, true});
    }
    if (code) return failure(Reason::FileUnreadable, {folder, code.message()}, Place{folder, 0, 0, {}});
    std::sort(files.begin(), files.end(), [](const AccountFile& a, const AccountFile& b) { return a.path < b.path; });
    return files;
}

} // namespace

Result<std::vector<AccountFile>> findAccountFiles(const std::vector<std::string>& paths) {
    std::vector<AccountFile> files;
    for (const std::string& path : paths) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(path, ignored)) {
            const std::uintmax_t size = std::filesystem::file_size(path, ignored);
            files.push_back({path, ignored ? 0 : size, false});
            continue;
        }
        Result<std::vector<AccountFile>> found = filesIn(path);
        if (!found) return found;
        files.insert(files.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    return files;
}

FileAccounts::FileAccounts(std::vector<AccountFile> files, std::string storePath, FileNoticeSink tell)
    : files_(std::move(files))
    , storePath_(std::move(storePath))
    , tell_(std::move(tell)) {
    for (const AccountFile& file : files_)
        bytes_ += static_cast<double>(file.size);
}

FileAccounts::~FileAccounts() = default;

std::optional<BatchAccount> FileAccounts::advance(bool wanted) {
    for (;;) {
        if (open_)
            if (std::optional<BatchAccount> account = open_->next(wanted)) return account;
        if (nextFile_ == files_.size()) return std::nullopt;
        if (nextFile_ > 0) bytesBefore_ += static_cast<double>(files_[nextFile_ - 1].size);
        open_ = openAccountFile(files_[nextFile_++], storePath_, tell_);
    }
}

double FileAccounts::share() const {
    if (bytes_ <= 0.0) return 0.0;
    return std::min(1.0, (bytesBefore_ + (open_ ? open_->bytesRead() : 0.0)) / bytes_);
}

} // namespace marginscope
